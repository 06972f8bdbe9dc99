import { render } from 'preact';
import { Panel } from '@/components/panel/panel';
import { PanelState } from '@/components/panel/panel-state';
import '@/components/panel/panel.css';

const state = new PanelState();
render(<Panel state={state} />, document.body);
await state.follow();
