import { LONGEST_TEXT } from '../protocol/tasks';
import { readsAsEnglish } from '../rewrite/english';
import { isPlainField, type PlainField, type TextField } from './find-field';
import { isStandIn, selectedBehind } from './stand-in';

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

/** Why Sotto leaves this field alone; null: it may be read. Asked before its text goes anywhere. */
export function refuseField(field: TextField): Refusal | null {
  if (isMasked(field)) return 'password';
  const refusal = isPlainField(field) ? refusePlain(field) : refuseHost(field);
  if (refusal) return refusal;
  return isStandIn(field) && selectedBehind(field) === '' ? 'rich-text' : null;
}

/** Whether there is something to rewrite in the text that was read from a field. */
export function refuseText(text: string): Refusal | null {
  if (text.trim() === '') return 'empty';
  if (text.length > LONGEST_TEXT) return 'too-long';
  return readsAsEnglish(text) ? null : 'not-english';
}

function refusePlain(field: PlainField): Refusal | null {
  const autocomplete = field.autocomplete.toLowerCase().split(/\s+/);
  if (field.type === 'password' || autocomplete.some((token) => token.endsWith('-password')))
    return 'password';
  if (autocomplete.includes('one-time-code')) return 'one-time-code';
  if (autocomplete.some((token) => token.startsWith('cc-')) || isNamedLikeCard(field)) return 'payment-card';
  if (field.matches(':disabled')) return 'disabled';
  return field.readOnly ? 'read-only' : null;
}

function refuseHost(host: HTMLElement): Refusal | null {
  if (host.ariaDisabled === 'true') return 'disabled';
  return host.ariaReadOnly === 'true' ? 'read-only' : null;
}

/** A text field that shows dots: the card would show what the page hides. */
function isMasked(field: TextField): boolean {
  const security = getComputedStyle(field).getPropertyValue('-webkit-text-security');
  return security !== '' && security !== 'none';
}

const CARD_NAME = /(?:card|cc)[-_]?(?:no|num|number)$|^(?:cvv|cvc|csc)2?$|(?:card|security)[-_]?code$/i;

function isNamedLikeCard(field: PlainField): boolean {
  return CARD_NAME.test(field.name) || CARD_NAME.test(field.id);
}
