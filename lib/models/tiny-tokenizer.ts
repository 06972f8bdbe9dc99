import { byteCharacters } from './byte-alphabet.ts';

const control = ['<|endoftext|>', '<|im_start|>', '<|im_end|>'];

/** Pairs that become one token, in order; `Ġ` is the space before a word. */
const merges: readonly (readonly [string, string])[] = [
  ['Ġ', 't'],
  ['h', 'e'],
  ['Ġ', 'a'],
  ['i', 'n'],
  ['Ġt', 'he'],
  ['e', 'r'],
  ['o', 'n'],
  ['n', 'd'],
  ['Ġa', 'nd'],
  ['in', 'g'],
  ['Ġ', 's'],
  ['e', 's'],
];

const tokens = [...control, ...byteCharacters, ...merges.map(([left, right]) => left + right)];

/** A byte-level tokenizer with the control tokens of the bundled one, and next to no words. */
export const tinyTokenizer = {
  size: tokens.length,
  json: {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: control.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        { type: 'Digits', individual_digits: true },
        { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
      ],
    },
    post_processor: null,
    decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
      merges,
    },
  },
  config: {
    tokenizer_class: 'GPT2Tokenizer',
    bos_token: '<|im_start|>',
    eos_token: '<|im_end|>',
    unk_token: '<|endoftext|>',
    pad_token: '<|im_end|>',
    model_max_length: 4096,
    add_prefix_space: false,
    clean_up_tokenization_spaces: false,
  },
};
