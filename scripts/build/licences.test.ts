import { expect, it } from 'vitest';
import { licenceTexts } from './licences';

it('holds the notice, and each text once with all packages that it is of', () => {
  const text = licenceTexts(['@floating-ui/core', '@floating-ui/dom', 'onnxruntime-web', 'wxt']);
  expect(text).toMatch(/^Sotto\n/);
  expect(text).toContain('Apache License');
  expect(text).toContain('@floating-ui/core, @floating-ui/dom\n\nMIT License');
  expect(text).toContain('onnxruntime-web\n\nMIT License\n\nCopyright (c) 2018 - present Microsoft');
});

it('holds those of libraries inside of others', () => {
  expect(licenceTexts(['@huggingface/transformers'])).toMatch(/^=+\n\n[^\n]*@huggingface\/jinja/m);
});

it('stops a build that would ship a package without its licence', () => {
  expect(() => licenceTexts(['no-such-package'])).toThrow('no-such-package has no licence file');
});
