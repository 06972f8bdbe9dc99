"""Learns a prefix of keys and values by gradient descent: python scripts/learn/learn-prefix.py PAIRS OUT

PAIRS is what `answer-pairs.ts` or `correction-pairs.ts` writes; OUT is a file as `lib/models/learned-prefix.ts`
describes it. The prefix begins as that of a text with examples, and moves so that the targets become likelier; the
model's weights stay as they are. Printed: the loss (nats a target) over the last steps, and of the pairs held back.
"""

import argparse
import json

import jax
import jax.numpy as jnp
import numpy as np
import optax
from llama import HEAD_DIM, KV_HEADS, LAYERS, empty_prefix, load, states

BATCH = 8
RATE = 3e-3
REPORT = 20
# Few lengths, so that little is compiled.
ROUNDING = 16
ROUNDING_OF_TARGETS = 16


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("out")
    parser.add_argument("--steps", type=int, default=170)
    parser.add_argument("--from", dest="start", help="a prefix to go on from, instead of the text with examples")
    parser.add_argument(
        "--keep", type=float, default=0.0, help="share of the prefix begun with in the one written (0 to 1): their mean"
        " knows the old texts as well, and most of the new"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the order in which the pairs come")
    options = parser.parse_args()
    with open(options.pairs) as file:
        pairs = json.load(file)
    random = np.random.default_rng(options.seed)
    model = load()
    begun = unpack(options.start) if options.start else prefix_of(pairs["start"], model)
    prefix = begun

    schedule = optax.cosine_decay_schedule(RATE, options.steps, 0.05)
    optimizer = optax.chain(optax.clip_by_global_norm(1.0), optax.adam(schedule, b1=0.9, b2=0.98))
    state = optimizer.init(prefix)
    slope = jax.jit(jax.value_and_grad(loss))

    @jax.jit
    def moved(gradient, state, prefix):
        change, state = optimizer.update(gradient, state, prefix)
        return optax.apply_updates(prefix, change), state

    print(f"held back, before: {held_loss(prefix, model, pairs['held']):.3f}", flush=True)
    losses = []
    for step, batch in zip(range(1, options.steps + 1), batches(pairs["learned"], random)):
        value, gradient = slope(prefix, model, *batch)
        prefix, state = moved(gradient, state, prefix)
        losses.append(float(value))
        if step % REPORT == 0:
            print(f"step {step}: {np.mean(losses[-REPORT:]):.3f}", flush=True)
    prefix = tuple(options.keep * old + (1 - options.keep) * new for old, new in zip(begun, prefix))
    print(f"held back: {held_loss(prefix, model, pairs['held']):.3f}")
    pack(prefix).tofile(options.out)


def held_loss(prefix, model, groups):
    """Not a number where nothing is held back."""
    judge = jax.jit(loss)
    losses = [float(judge(prefix, model, *batch)) for batch in whole_batches(groups)]
    return np.mean(losses) if losses else np.nan


def prefix_of(ids, model):
    _, (keys, values) = jax.jit(states)(model, empty_prefix(), jnp.asarray([ids]))
    return keys[:, 0], values[:, 0]


def loss(prefix, model, ids, rows, targets, weights):
    """Mean negative log-likelihood of a whole target. `rows`, `targets`, `weights`: [batch, tokens of a target]."""
    hidden, _ = states(model, prefix, ids)
    logits = jnp.take_along_axis(hidden, rows[..., None], 1) @ model["embed"].T
    likely = jnp.take_along_axis(logits, targets[..., None], -1)[..., 0] - jax.nn.logsumexp(logits, -1)
    return -(likely * weights).sum() / ids.shape[0]


def batches(groups, random):
    """For ever: of each group one pair by chance, alike in length, in any order."""
    while True:
        chosen = [group[random.integers(len(group))] for group in groups]
        chosen.sort(key=lambda pair: len(pair[0]) + len(pair[1]) + random.random() * BATCH)
        order = random.permutation(len(chosen) // BATCH)
        yield from (laid_out(chosen[i * BATCH : (i + 1) * BATCH]) for i in order)


def whole_batches(groups):
    pairs = sorted((group[0] for group in groups), key=lambda pair: len(pair[0]) + len(pair[1]))
    return [laid_out(pairs[i : i + BATCH]) for i in range(0, len(pairs) - BATCH + 1, BATCH)]


def laid_out(pairs):
    width = rounded_up(max(len(prompt) + len(target) for prompt, target in pairs), ROUNDING)
    most = rounded_up(max(len(target) for _, target in pairs), ROUNDING_OF_TARGETS)
    ids = np.zeros((len(pairs), width), np.int32)
    rows, targets = (np.zeros((len(pairs), most), np.int32) for _ in range(2))
    weights = np.zeros((len(pairs), most), np.float32)
    for i, (prompt, target) in enumerate(pairs):
        ids[i, : len(prompt) + len(target)] = prompt + target
        rows[i, : len(target)] = np.arange(len(target)) + len(prompt) - 1
        targets[i, : len(target)] = target
        weights[i, : len(target)] = 1
    return ids, rows, targets, weights


def rounded_up(value, step):
    return -(-value // step) * step


def pack(prefix):
    """Key 0, value 0, key 1, …: a step for each column, then the bytes."""
    layers, tokens = prefix[0].shape[:2]
    arrays = np.stack([np.asarray(part).reshape(layers, tokens, -1) for part in prefix], 1)
    arrays = arrays.reshape(2 * layers, tokens, -1)
    steps = np.maximum(np.abs(arrays).max(1), 1e-12) / 127
    quantized = np.round(arrays / steps[:, None]).astype(np.int8)
    return np.concatenate([steps.astype("<f4").reshape(-1).view(np.uint8), quantized.reshape(-1).view(np.uint8)])


def unpack(path):
    arrays, width = 2 * LAYERS, KV_HEADS * HEAD_DIM
    packed = np.fromfile(path, np.uint8)
    steps = packed[: 4 * arrays * width].view("<f4").reshape(arrays, 1, width)
    quantized = packed[4 * arrays * width :].view(np.int8).reshape(arrays, -1, width)
    parts = (quantized * steps).reshape(LAYERS, 2, -1, KV_HEADS, HEAD_DIM)
    return jnp.asarray(parts[:, 0]), jnp.asarray(parts[:, 1])


if __name__ == "__main__":
    main()
