import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { findShortcuts, type Shortcuts as Keys } from '@/lib/platform/shortcuts';
import { Section } from './setting';
import { SHORTCUTS } from './text';

const COMMANDS = ['summarize', 'ask', 'rewrite'] as const;
/** Not a link: the browser opens its own pages only for extensions that ask. */
const openBrowserPage = () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });

export function Shortcuts() {
  const keys = useSignal<Keys | undefined>(undefined);
  useEffect(() => {
    const find = async () => {
      keys.value = await findShortcuts();
    };
    find();
    // They are changed on another page, from which the person comes back.
    window.addEventListener('focus', find);
    return () => window.removeEventListener('focus', find);
  }, [keys]);
  return (
    <Section id="shortcuts" title={SHORTCUTS.title}>
      <dl class="keys">
        {COMMANDS.map((command) => (
          <div key={command}>
            <dt>{SHORTCUTS[command]}</dt>
            <dd>{keys.value?.[command] ? <kbd>{keys.value[command]}</kbd> : SHORTCUTS.none}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="secondary" onClick={openBrowserPage}>
          {SHORTCUTS.change}
        </button>
      </p>
      <p class="quiet">{SHORTCUTS.changeHelp}</p>
    </Section>
  );
}
