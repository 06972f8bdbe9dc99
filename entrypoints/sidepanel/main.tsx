import { render } from 'preact';
import { keepFocus } from '@/components/keep-focus';
import { setPageLanguage } from '@/components/page-language';
import { Panel } from '@/components/panel/panel';
import { PanelState } from '@/components/panel/panel-state';
import { followSettings } from '@/components/settings';
import { t } from '@/lib/i18n/text';
import '@/components/colours.css';
import '@/components/base.css';
import '@/components/panel/panel.css';

setPageLanguage(t('name'));
await followSettings();
keepFocus(document.body, () => document.querySelector('main'));
const state = new PanelState();
render(<Panel state={state} />, document.body);
await state.follow();
