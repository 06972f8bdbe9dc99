import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n/text';
import { Keys } from '../keys';
import { Section } from './setting';

/** Not a link: the browser opens its own pages only for extensions that ask. */
const openBrowserPage = () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });

export function Shortcuts() {
  return (
    <Section id="shortcuts" title={t('shortcuts.title')}>
      <Keys />
      <p>
        <button type="button" class="secondary" onClick={openBrowserPage}>
          {t('shortcuts.change')}
        </button>
      </p>
      <p class="quiet">{t('shortcuts.change_help')}</p>
    </Section>
  );
}
