import { computed, effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { onGesture } from '@/lib/platform/gesture';
import type { Gesture } from '@/lib/protocol/commands';
import { changeSettings } from '@/lib/settings/settings';
import { isKept, settings } from '../settings';
import { Rewriting } from './rewriting';
import { TabSession } from './session';

export type View = 'summary' | 'answers' | 'rewrite';

/** The panel of one window: follows its active tab and keeps each tab's session. */
export class PanelState {
  readonly view = signal<View>('summary');
  readonly rewriting = new Rewriting();
  /** The question box should take the focus, as soon as it is there. */
  readonly wantsQuestion = signal(false);
  private readonly activeTab = signal<number | undefined>(undefined);
  private readonly sessions = new Map<number, TabSession>();
  readonly session = computed(() => {
    const tabId = this.activeTab.value;
    return tabId === undefined ? undefined : this.sessionOf(tabId);
  });

  /** Its person has seen the introduction. It does not come back into an open panel when the settings are cleared. */
  readonly introduced = signal(false);
  /** What the panel was opened for while it still introduces itself. */
  private waiting: Gesture | undefined;

  constructor() {
    effect(() => {
      if (settings.value.introduced) this.introduced.value = true;
    });
  }

  async follow(): Promise<void> {
    const { id: windowId } = await browser.windows.getCurrent();
    if (windowId === undefined) return;
    browser.tabs.onActivated.addListener((info) => {
      if (info.windowId === windowId) this.activate(info.tabId);
    });
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'loading') this.sessions.get(tabId)?.depart();
      if (status !== 'complete') return;
      this.sessions.get(tabId)?.arrive();
      if (tabId === this.activeTab.value) this.sessionOf(tabId).readIfAlways();
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      this.sessions.get(tabId)?.close();
      this.sessions.delete(tabId);
    });
    browser.tabs.onReplaced.addListener((tabId, formerId) => this.rename(formerId, tabId));
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (this.activeTab.value === undefined && tab?.id !== undefined) this.activate(tab.id);
    await onGesture(windowId, (gesture) => this.take(gesture));
  }

  /** Reads the page anew for what is on show: its summary, or a question to it. */
  async read(session: TabSession): Promise<void> {
    if (!(await session.read())) return;
    if (this.view.value === 'summary') session.summarize();
    else this.beginQuestion(session);
  }

  /** Ends the introduction for good, and does on the page in front what the panel was opened for. */
  async begin(session: TabSession): Promise<void> {
    const action = this.waiting?.tabId === session.tabId ? this.waiting.action : 'summarize';
    this.waiting = undefined;
    this.introduced.value = true;
    // Where it can't be kept the task goes on all the same.
    await isKept(changeSettings({ introduced: true }));
    await this.act(session, action);
  }

  /** The browser may give a tab that it has discarded another id. */
  private rename(formerId: number, tabId: number): void {
    const session = this.sessions.get(formerId);
    if (!session) return;
    session.tabId = tabId;
    this.sessions.delete(formerId);
    this.sessions.set(tabId, session);
    if (this.activeTab.value === formerId) this.activeTab.value = tabId;
  }

  private activate(tabId: number): void {
    this.activeTab.value = tabId;
    this.sessionOf(tabId).readIfAlways();
  }

  /** The panel may come to it late: its tab may be closed by then, or another one in front. */
  private async take(gesture: Gesture): Promise<void> {
    const isThere = await browser.tabs.get(gesture.tabId).then(
      () => true,
      () => false,
    );
    if (!isThere) return;
    if (this.introduced.value) await this.act(this.sessionOf(gesture.tabId), gesture.action);
    else this.waiting = gesture;
  }

  private async act(session: TabSession, action: Gesture['action']): Promise<void> {
    if (action === 'summarize') return this.summarize(session);
    return this.ask(session);
  }

  /** Shows the summary of the page in the tab, which is read only where it is another one. */
  private async summarize(session: TabSession): Promise<void> {
    if (this.isInFront(session)) this.view.value = 'summary';
    const isAtPage = await session.isAtPage();
    if (isAtPage && session.summary.value) return;
    if (isAtPage || (await session.read())) session.summarize();
  }

  private async ask(session: TabSession): Promise<void> {
    if (this.isInFront(session)) this.view.value = 'answers';
    if (!(await session.isAtPage()) && !(await session.read())) return;
    await session.takeSelection();
    this.beginQuestion(session);
  }

  /** Where its person has gone on to another tab or view meanwhile, nothing takes their focus there. */
  private beginQuestion(session: TabSession): void {
    if (this.isInFront(session) && this.view.value !== 'rewrite') this.wantsQuestion.value = true;
  }

  private isInFront(session: TabSession): boolean {
    return session.tabId === this.activeTab.value;
  }

  private sessionOf(tabId: number): TabSession {
    let session = this.sessions.get(tabId);
    if (!session) {
      session = new TabSession(tabId);
      this.sessions.set(tabId, session);
    }
    return session;
  }
}
