import { isEnglish } from '../rewrite/english';
import type { TextField } from './find-field';

export type Refusal =
  | 'no-field'
  | 'rich-text'
  | 'not-text'
  | 'other-frame'
  | 'password'
  | 'payment-card'
  | 'one-time-code'
  | 'read-only'
  | 'disabled'
  | 'empty'
  | 'too-long'
  | 'not-english';

/** Longer texts (UTF-16 units) would keep the model busy for minutes. */
export const LONGEST_TEXT = 10_000;

/** Why Sotto leaves this field alone; null: it may be read. Asked before its text goes anywhere. */
export function refuseField(field: TextField): Refusal | null {
  const autocomplete = field.autocomplete.toLowerCase().split(/\s+/);
  if (field.type === 'password' || isMasked(field)) return 'password';
  if (autocomplete.some((token) => token.endsWith('-password'))) return 'password';
  if (autocomplete.includes('one-time-code')) return 'one-time-code';
  if (autocomplete.some((token) => token.startsWith('cc-')) || isNamedLikeCard(field)) return 'payment-card';
  if (field.matches(':disabled')) return 'disabled';
  if (field.readOnly) return 'read-only';
  return null;
}

/** Whether there is something to rewrite in the text that was read from a field. */
export function refuseText(text: string): Refusal | null {
  if (text.trim() === '') return 'empty';
  if (text.length > LONGEST_TEXT) return 'too-long';
  return isEnglish(text) ? null : 'not-english';
}

/** A text field that shows dots: the card would show what the page hides. */
function isMasked(field: TextField): boolean {
  const security = getComputedStyle(field).getPropertyValue('-webkit-text-security');
  return security !== '' && security !== 'none';
}

const CARD_NAME = /(?:card|cc)[-_]?(?:no|num|number)$|^(?:cvv|cvc|csc)2?$|(?:card|security)[-_]?code$/i;

function isNamedLikeCard(field: TextField): boolean {
  return CARD_NAME.test(field.name) || CARD_NAME.test(field.id);
}

/** Each refusal for people: why, and what to do. */
export const REFUSALS: Record<Refusal, { title: string; help: string }> = {
  'no-field': {
    title: 'There is no text field here',
    help: 'Click into the field you want to rewrite, then try again.',
  },
  'rich-text': {
    title: 'This is a rich text editor',
    help: 'Sotto works in plain text fields only, so that no formatting is lost.',
  },
  'not-text': {
    title: 'This field doesn’t hold sentences',
    help: 'Sotto works in fields for text.',
  },
  'other-frame': {
    title: 'This field belongs to another site shown inside the page',
    help: 'Open that site in its own tab to rewrite there.',
  },
  password: {
    title: 'This is a password field',
    help: 'Sotto doesn’t read passwords.',
  },
  'payment-card': {
    title: 'This field is for a payment card',
    help: 'Sotto doesn’t read card details.',
  },
  'one-time-code': {
    title: 'This field is for a one-time code',
    help: 'Sotto doesn’t read codes.',
  },
  'read-only': {
    title: 'This field can’t be changed',
    help: 'The page has made it read-only.',
  },
  disabled: {
    title: 'This field is switched off',
    help: 'The page has to enable it first.',
  },
  empty: {
    title: 'There is no text here yet',
    help: 'Write something, then try again.',
  },
  'too-long': {
    title: 'This is too much text at once',
    help: 'Select a part of it, then try again.',
  },
  'not-english': {
    title: 'This doesn’t look like English',
    help: 'English is the only language that Sotto fixes so far.',
  },
};
