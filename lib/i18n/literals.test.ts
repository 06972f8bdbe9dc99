import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** What people read stands in `locales/`, not in the code of the surfaces. */

const FILES = globSync('{components,entrypoints}/**/*.{ts,tsx}').filter((file) => !file.includes('.test.'));
/** Names of techniques, the same everywhere. */
const NAMES = ['WebAssembly', 'WebGPU'];

it.each(FILES)('%s holds no text for people', (file) => {
  expect(textsIn(file, readFileSync(file, 'utf8')).filter((text) => !NAMES.includes(text))).toEqual([]);
});

it('finds text where there is some', () => {
  const code = `
    const LABELS = { copy: 'Copy' };
    const isKey = key === 'Escape';
    if (!isKey) throw new Error('It has failed');
    const a = <p class="quiet" title="hello">hi {b === 'no' ? 'then' : \`or \${t('key')}\`} – {'there' }</p>;
    const c = <Setting label={d ?? 'what'} id="setting">{t('help', { number: '7' })}</Setting>;`;
  expect(textsIn('a.tsx', code)).toEqual(['Copy', 'hello', 'hi', 'then', 'or', 'there', 'what']);
});

interface Node {
  type: string;
  [key: string]: unknown;
}

function textsIn(file: string, code: string): string[] {
  return texts(parseSync(file, code).program as unknown as Node, false);
}

/** Attributes by which people see or hear a text. */
const SPOKEN =
  /^(?:title|placeholder|alt|label|help|content|aria-(?:label|description|valuetext|roledescription))$/;

/** `isShown`: the node's value is part of what is on show, so that every word counts, not just the capitalised. */
function texts(node: Node, isShown: boolean): string[] {
  const within = (shown: boolean, ...keys: string[]) =>
    (keys.length > 0 ? keys.map((key) => node[key]) : Object.values(node))
      .flat()
      .filter((child): child is Node => typeof (child as Node | null)?.type === 'string')
      .flatMap((child) => texts(child, shown));
  switch (node.type) {
    case 'JSXText':
      return words(node.value, /\p{L}/u);
    case 'Literal':
      return words(node.value, isShown ? /\p{L}/u : /^\p{Lu}\p{Ll}/u);
    case 'TemplateElement':
      return words((node.value as { cooked: string }).cooked, isShown ? /\p{L}/u : /^\p{Lu}\p{Ll}/u);
    case 'JSXAttribute':
      return within(SPOKEN.test((node.name as { name: string }).name), 'value');
    case 'JSXElement':
    case 'JSXFragment':
      return [...within(false, 'openingElement'), ...within(true, 'children')];
    case 'ConditionalExpression':
      return [...within(false, 'test'), ...within(isShown, 'consequent', 'alternate')];
    case 'LogicalExpression':
      return [...within(isShown && node.operator !== '&&', 'left'), ...within(isShown, 'right')];
    case 'JSXExpressionContainer':
    case 'TemplateLiteral':
      return within(isShown);
    // Names of keys and the like are compared with, and errors are for those who mend them.
    case 'BinaryExpression':
      return node.operator === '+' ? within(isShown) : [];
    case 'SwitchCase':
      return within(false, 'consequent');
    case 'NewExpression':
      return (node.callee as { name?: string }).name === 'Error' ? [] : within(false);
    case 'CallExpression':
      return isConsole(node) ? [] : within(false);
    default:
      return within(false);
  }
}

function isConsole({ callee }: Node): boolean {
  return ((callee as Node).object as { name?: string } | undefined)?.name === 'console';
}

function words(text: unknown, counts: RegExp): string[] {
  return typeof text === 'string' && counts.test(text) ? [text.trim()] : [];
}
