import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../../locales/en.json' with { type: 'json' };

/** The extension's texts as an English browser gives them: WXT's browser for unit tests has none. */
fakeBrowser.i18n.getMessage = (key: string) => textAt(english, key) ?? '';
fakeBrowser.i18n.getUILanguage = () => 'en-US';

/** Browsers join the parts of a key by the same sign that may stand within a part. */
function textAt(texts: unknown, key: string): string | undefined {
  if (typeof texts === 'string') return key === '' ? texts : undefined;
  for (const [part, inner] of Object.entries(texts as object)) {
    if (key !== part && !key.startsWith(`${part}_`)) continue;
    const found = textAt(inner, key.slice(part.length + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}
