import { render } from 'preact';
import { Panel } from '@/components/panel/panel';
import { PanelState } from '@/components/panel/panel-state';
import { followSettings } from '@/components/settings';
import '@/components/base.css';
import '@/components/panel/panel.css';

await followSettings();
const state = new PanelState();
render(<Panel state={state} />, document.body);
await state.follow();
