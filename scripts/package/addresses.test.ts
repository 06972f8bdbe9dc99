import { expect, it } from 'vitest';
import { unexplainedAddresses } from './addresses.ts';

it.each([
  ['a namespace', 'createElementNS("http://www.w3.org/2000/svg",e)'],
  ['patterns of sites', '{"optional_host_permissions":["http://*/*","https://*/*"]}'],
  ['a site that was typed', 'siteOf(/:/.test(t)?t:`https://\x24{t}`)'],
  [
    'a hint at documentation',
    'Error("See https://huggingface.co/docs/transformers/main/en/chat_templating.")',
  ],
])('takes %s', (_, text) => {
  expect(unexplainedAddresses(text)).toEqual([]);
});

it.each([
  ['fetch("https://mill.example/a.json")', 'https://mill.example/a.json'],
  ['new WebSocket("wss://"+host)', 'wss://'],
  ['fetch(`https://\x24{host}/track?page=`+url)', 'https://\x24{host}/track?page='],
  ['"http://www.w3.org/2000/svg/../../track"', 'http://www.w3.org/2000/svg/../../track'],
  [
    '"https://huggingface.co/org/model/resolve/model.onnx"',
    'https://huggingface.co/org/model/resolve/model.onnx',
  ],
  ['@import url(http://mill.example/b.css);', 'http://mill.example/b.css'],
])('finds the address in %s, once', (text, address) => {
  expect(unexplainedAddresses(text + text)).toEqual([address]);
});
