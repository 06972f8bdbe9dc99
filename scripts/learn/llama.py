"""The bundled model in JAX, to be differentiated: float32, weights as their 8 bits say, layers in one scan."""

import json
import pathlib

import jax
import jax.numpy as jnp
import numpy as np

FOLDER = pathlib.Path(__file__).parents[2] / "public/models/smollm2-135m-instruct"
CONFIG = json.loads((FOLDER / "config.json").read_text())
LAYERS = CONFIG["num_hidden_layers"]
HEADS = CONFIG["num_attention_heads"]
KV_HEADS = CONFIG["num_key_value_heads"]
HEAD_DIM = CONFIG["head_dim"]
FFN = CONFIG["intermediate_size"]
EPSILON = CONFIG["rms_norm_eps"]
ZERO_POINT = 128


def load():
    """All constants of `onnx/weights.json`, matrices dequantized, those of the layers stacked [layers, …]."""
    shards, raw = {}, {}
    for entry in json.loads((FOLDER / "onnx/weights.json").read_text()):
        path = FOLDER / "onnx" / entry["shard"]
        shard = shards.setdefault(path, np.fromfile(path, np.uint8))
        dtype = np.dtype(entry["type"])
        end = entry["offset"] + int(np.prod(entry["dims"])) * dtype.itemsize
        raw[entry["name"]] = shard[entry["offset"] : end].view(dtype).reshape(entry["dims"])

    def matrix(name):
        return (raw[f"{name}.weight"].astype(np.float32) - ZERO_POINT) * raw[f"{name}.scale"][:, None]

    def stacked(of):
        return jnp.asarray(np.stack([of(f"l{layer}") for layer in range(LAYERS)]))

    layers = {name: stacked(lambda l: raw[f"{l}.{name}"]) for name in ("attn_norm", "ffn_norm")}
    for name in ("qkv", "out", "gate_up", "down"):
        layers[name] = stacked(lambda l: matrix(f"{l}.{name}"))
    return {
        "layers": layers,
        "embed": jnp.asarray(matrix("embed")),
        "final_norm": jnp.asarray(raw["final_norm"]),
        "cos": jnp.asarray(raw["rope.cos"]),
        "sin": jnp.asarray(raw["rope.sin"]),
    }


def states(model, prefix, ids):
    """What the output layer is given after each of `ids` [batch, new], and their keys and values.

    `prefix`: keys (rotated) and values, each [layers, tokens, kv heads, head dim], that stand before every row.
    """
    batch, new = ids.shape
    start = prefix[0].shape[1]
    cos, sin = (model[name][start : start + new][None, :, None, :] for name in ("cos", "sin"))
    causal = jnp.tril(jnp.ones((new, new), bool))

    def rotated(x):
        a, b = jnp.split(x, 2, -1)
        return jnp.concatenate([a * cos - b * sin, b * cos + a * sin], -1)

    def layer(x, given):
        w, past_keys, past_values = given
        qkv = normalised(x, w["attn_norm"]) @ w["qkv"].T
        q, k, v = jnp.split(qkv, [HEADS * HEAD_DIM, (HEADS + KV_HEADS) * HEAD_DIM], -1)
        q = rotated(q.reshape(batch, new, HEADS, HEAD_DIM)).reshape(batch, new, KV_HEADS, -1, HEAD_DIM)
        k = rotated(k.reshape(batch, new, KV_HEADS, HEAD_DIM))
        v = v.reshape(batch, new, KV_HEADS, HEAD_DIM)
        to_past = jnp.einsum("btkgd,pkd->bkgtp", q, past_keys)
        to_new = jnp.where(causal, jnp.einsum("btkgd,bukd->bkgtu", q, k), -jnp.inf)
        weights = jax.nn.softmax(jnp.concatenate([to_past, to_new], -1) * HEAD_DIM**-0.5, -1)
        attended = jnp.einsum("bkgtp,pkd->btkgd", weights[..., :start], past_values)
        attended += jnp.einsum("bkgtu,bukd->btkgd", weights[..., start:], v)
        x = x + attended.reshape(batch, new, -1) @ w["out"].T
        gate_up = normalised(x, w["ffn_norm"]) @ w["gate_up"].T
        x = x + (jax.nn.silu(gate_up[..., :FFN]) * gate_up[..., FFN:]) @ w["down"].T
        return x, (k, v)

    x, keys_and_values = jax.lax.scan(layer, model["embed"][ids], (model["layers"], *prefix))
    return normalised(x, model["final_norm"]), keys_and_values


def normalised(x, weight):
    return x * jax.lax.rsqrt(jnp.mean(x * x, -1, keepdims=True) + EPSILON) * weight


def empty_prefix():
    none = jnp.zeros((LAYERS, 0, KV_HEADS, HEAD_DIM))
    return none, none
