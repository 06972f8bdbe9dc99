import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { browser } from 'wxt/browser';
import { injectReader, injectRewriter } from '@/lib/platform/inject';
import type { PageFailure } from '@/lib/protocol/failures';
import { pageSentences } from '@/lib/protocol/page';
import { connectPage, type PageClient, type Reading, type Selection } from '@/lib/protocol/page-port';
import type {
  AskItem,
  AskJob,
  Point,
  SummarizeJob,
  SummaryForm,
  SummaryLayout,
  SummaryLength,
} from '@/lib/protocol/tasks';
import { changeSite } from '@/lib/settings/settings';
import { siteOf } from '@/lib/settings/site';
import { accessTo, isKept, settings } from '../settings';
import { carryAnswers } from './carry-answers';
import { type Run, runTask, STARTING } from './run-task';

export type PageState =
  | { state: 'unread' }
  | { state: 'reading' }
  | { state: 'unreadable'; code: PageFailure }
  /** Its person has said that this site is never to be read. */
  | { state: 'barred'; site: string }
  | { state: 'read'; reading: Reading; host: string; url: string };

export interface Summary {
  points: readonly Point[];
  layout: SummaryLayout;
  sections: { read: number; total: number };
  /** How many points have their final form; they are shortened in order. */
  settled: number;
  run: Run;
}

type Citations = Extract<AskItem, { kind: 'citations' }>;
type Span = Extract<AskItem, { kind: 'span' }>;

export interface Answer {
  id: number;
  question: string;
  /** How it is shown: a question at one press has words of the person's language. */
  title: string;
  /** What it was asked about; left out: the page. */
  selection: Selection | undefined;
  citations: Citations | undefined;
  span: Span | undefined;
  run: Run;
}

/** What the panel knows of one tab: its page and what was found there. Lives in memory only. */
export class TabSession {
  readonly page = signal<PageState>({ state: 'unread' });
  readonly summary = signal<Summary | undefined>(undefined);
  readonly answers = signal<readonly Answer[]>([]);
  readonly selection = signal<Selection | undefined>(undefined);
  /** The question that is being written, or was asked last. */
  readonly question = signal('');
  readonly form = signal<SummaryForm>(settings.value.form);
  readonly length = signal<SummaryLength>(settings.value.length);
  /** The sentence highlighted on the page by a click. */
  readonly pinned = signal<number | undefined>(undefined);
  readonly notice = signal<PageFailure | undefined>(undefined);
  /** What was asked for last: the summary, or an answer by its id. */
  readonly latest = signal<'summary' | Answer['id']>('summary');
  /** What the page was left for, where it said so: without access the tab's address can't be seen. */
  readonly nextSite = signal<string | undefined>(undefined);
  readonly sentences: ReadonlySignal<ReadonlyMap<number, string>> = computed(() => {
    const page = this.page.value;
    if (page.state !== 'read') return new Map();
    return new Map(pageSentences(page.reading.page).map(({ id, text }) => [id, text]));
  });
  /** Of the page's text, as it is told to screen readers. */
  readonly lang: ReadonlySignal<string | undefined> = computed(() => {
    const page = this.page.value;
    return page.state === 'read' ? page.reading.page.lang || undefined : undefined;
  });
  readonly running = computed(
    () =>
      this.page.value.state === 'reading' ||
      this.summary.value?.run.state === 'running' ||
      this.answers.value.some((answer) => answer.run.state === 'running'),
  );

  /** Undefined once the page was left. */
  private client: PageClient | undefined;
  private tasks = new Set<() => void>();
  /** The page that the last one was left for is there. */
  private hasArrived = false;
  private nextAnswer = 0;
  private readings = 0;

  /** Another one once the browser has discarded the tab. */
  tabId: number;

  private readonly stopWatching: () => void;

  constructor(tabId: number) {
    this.tabId = tabId;
    this.stopWatching = effect(() => this.keepToAccess());
  }

  /** Reads the page anew, and forgets what was found on the one before; answers stay where it is the same one. */
  async read(): Promise<boolean> {
    const turn = ++this.readings;
    // Another reading may have begun in the meantime.
    const isOver = () => turn !== this.readings;
    this.stop();
    const former = { page: this.page.value, answers: this.answers.value, sentences: this.sentences.value };
    this.letGo();
    this.page.value = { state: 'reading' };

    const site = await this.site();
    if (isOver()) return false;
    if (site && accessTo(site) === 'never') {
      this.page.value = { state: 'barred', site };
      return false;
    }
    const refused = await injectReader(this.tabId);
    if (isOver()) return false;
    if (refused) return this.unreadable(refused);
    const client = connectPage(this.tabId, (nextSite) => this.leave(client, nextSite));
    this.client = client;
    const reading = await client.ask({ type: 'read' });
    if (!reading.ok) return this.unreadable(reading.code);
    const { url = '' } = await browser.tabs.get(this.tabId);
    if (isOver() || this.client !== client) return false;
    this.page.value = { state: 'read', reading: reading.value, url, host: url ? new URL(url).host : '' };
    if (former.page.state === 'read' && isSamePage(former.page.url, url)) {
      this.answers.value = carryAnswers(former.answers, former.sentences, this.sentences.value);
    }
    this.nextSite.value = undefined;
    const remembered = settings.value.sites[siteOf(url) ?? ''];
    this.form.value = remembered?.form ?? settings.value.form;
    this.length.value = remembered?.length ?? settings.value.length;
    return true;
  }

  /** The tab begins to load another page: what stood in the way of the one before says nothing of it, nor does its site. */
  depart(): void {
    const { state } = this.page.value;
    if (state === 'unreadable' || state === 'barred') this.page.value = { state: 'unread' };
    if (this.hasArrived) this.nextSite.value = undefined;
  }

  /** The tab has loaded the page that it went to. */
  arrive(): void {
    this.hasArrived = true;
  }

  /** Whether the tab shows what was read; a site may also put another page in its place without leaving it. */
  async isAtPage(): Promise<boolean> {
    const page = this.page.value;
    if (!this.client || page.state !== 'read') return false;
    const { url = page.url } = await browser.tabs.get(this.tabId);
    return isSamePage(url, page.url);
  }

  /** Reads without having been asked, where its person has said that the site may always be read. */
  async readIfAlways(): Promise<void> {
    const site = await this.site();
    if (this.page.value.state === 'unread' && site && accessTo(site) === 'always') await this.read();
  }

  /** Summarizes in another form or length, and remembers for the site what is not the default. */
  async choose(choice: { form?: SummaryForm; length?: SummaryLength }): Promise<void> {
    this.form.value = choice.form ?? this.form.value;
    this.length.value = choice.length ?? this.length.value;
    this.summarize();
    const site = this.page.value.state === 'read' ? siteOf(this.page.value.url) : undefined;
    const { incognito } = await browser.tabs.get(this.tabId);
    if (!site || incognito) return;
    const { form, length } = settings.value;
    const change = changeSite(site, {
      form: this.form.value === form ? undefined : this.form.value,
      length: this.length.value === length ? undefined : this.length.value,
    });
    // Where it can't be kept the task goes on all the same.
    await isKept(change);
  }

  summarize(): void {
    const page = this.page.value;
    if (page.state !== 'read') return;
    this.stop();
    this.latest.value = 'summary';
    const job: SummarizeJob = {
      kind: 'summarize',
      page: page.reading.page,
      form: this.form.value,
      length: this.length.value,
    };
    const update = (change: Partial<Summary>) => {
      if (this.summary.value) this.summary.value = { ...this.summary.value, ...change };
    };
    this.summary.value = {
      points: [],
      layout: 'statements',
      sections: { read: 0, total: 0 },
      settled: 0,
      run: STARTING,
    };
    this.start(
      job,
      (run) => update({ run }),
      (item) => {
        const { points } = this.summary.value as Summary;
        if (item.kind === 'points') {
          const { points, layout, sections } = item;
          return update({ points, layout, sections });
        }
        const { index, text } = item;
        update({ points: points.map((p, i) => (i === index ? { ...p, text } : p)), settled: index + 1 });
      },
    );
  }

  ask(question: string, title = question): void {
    if (this.page.value.state !== 'read') return;
    const answer: Answer = {
      id: this.nextAnswer++,
      question,
      title,
      selection: this.selection.value,
      citations: undefined,
      span: undefined,
      run: STARTING,
    };
    this.answers.value = [answer, ...this.answers.value];
    this.answer(answer);
  }

  /** Looks for an answer, also once more where that has ended early; what was found stays until there is more. */
  answer({ id, question, selection }: Answer): void {
    const page = this.page.value;
    if (page.state !== 'read') return;
    this.latest.value = id;
    const update = (change: Partial<Answer>) => {
      this.answers.value = this.answers.value.map((a) => (a.id === id ? { ...a, ...change } : a));
    };
    const job: AskJob = {
      kind: 'ask',
      page: page.reading.page,
      question,
      ...(selection && { selection: selection.sentences }),
    };
    update({ run: STARTING });
    this.start(
      job,
      (run) => update({ run }),
      (item) => update(item.kind === 'citations' ? { citations: item } : { span: item }),
    );
  }

  /** Asks the page what is selected in it, so that the next question is about that, where it is a part of what was read. */
  async takeSelection(): Promise<void> {
    const result = await this.client?.ask({ type: 'selection' });
    this.selection.value = result?.ok && result.value.sentences.length > 0 ? result.value : undefined;
  }

  /** Highlights a sentence, or a part of it, on the page and scrolls to it. */
  async show(sentence: number, part?: { start: number; end: number }): Promise<void> {
    if (!this.client) return;
    const result = await this.client.ask({ type: 'highlight', sentence, ...part, scroll: true });
    this.pinned.value = result.ok || result.code === 'folded-away' ? sentence : undefined;
    this.notice.value = result.ok ? undefined : result.code;
  }

  /** Highlights a sentence for a moment, without scrolling; `undefined` goes back to the one that is pinned, or none. */
  async preview(sentence: number | undefined): Promise<void> {
    const shown = sentence ?? this.pinned.value;
    if (shown === undefined) await this.client?.ask({ type: 'clear-highlight' });
    else await this.client?.ask({ type: 'highlight', sentence: shown, scroll: false });
  }

  async unpin(): Promise<void> {
    this.pinned.value = undefined;
    await this.client?.ask({ type: 'clear-highlight' });
  }

  /**
   * Opens the card for the field that has the focus in the page.
   *
   * @returns nothing, or why the page can't be reached.
   */
  async openCard(): Promise<PageFailure | undefined> {
    const site = await this.site();
    if (site && accessTo(site) === 'never') {
      this.page.value = { state: 'barred', site };
      return undefined;
    }
    return injectRewriter(this.tabId);
  }

  /** Stops what is running; what was found stays. */
  stop(): void {
    for (const cancel of [...this.tasks]) cancel();
  }

  close(): void {
    this.stopWatching();
    this.stop();
    this.client?.close();
  }

  /** Lets a page go as soon as its person wants its site read no more, also where that is chosen elsewhere. */
  private keepToAccess(): void {
    const page = this.page.value;
    if (page.state === 'barred' && accessTo(page.site) !== 'never') this.page.value = { state: 'unread' };
    const site = page.state === 'read' ? siteOf(page.url) : undefined;
    if (!site || accessTo(site) !== 'never') return;
    untracked(() => this.letGo());
    this.page.value = { state: 'barred', site };
  }

  /** The tab's site, where the browser lets it be seen. */
  private async site(): Promise<string | undefined> {
    const tab = await browser.tabs.get(this.tabId).catch(() => undefined);
    return siteOf(tab?.url ?? '');
  }

  private start<J extends SummarizeJob | AskJob>(
    job: J,
    onRun: (run: Run) => void,
    onItem: Parameters<typeof runTask<J>>[2],
  ): void {
    const stop = runTask(
      job,
      (run) => {
        if (run.state !== 'running') this.tasks.delete(stop);
        onRun(run);
      },
      onItem,
    );
    this.tasks.add(stop);
  }

  /** Forgets the page and what was found there. */
  private letGo(): void {
    this.stop();
    this.client?.close();
    this.client = undefined;
    this.latest.value = 'summary';
    this.summary.value = undefined;
    // One that is still being written may be asked of the next page.
    if (this.answers.value.some(({ question }) => question === this.question.value)) this.question.value = '';
    this.answers.value = [];
    this.selection.value = undefined;
    this.pinned.value = undefined;
    this.notice.value = undefined;
  }

  private unreadable(code: PageFailure): false {
    this.page.value = { state: 'unreadable', code };
    return false;
  }

  /** The page was left or reloaded: what was found stays on show, but can't be followed any more. */
  private leave(client: PageClient, nextSite: string | undefined): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.nextSite.value = nextSite;
    this.hasArrived = false;
    this.pinned.value = undefined;
    this.selection.value = undefined;
    this.stop();
    if (this.page.value.state === 'read') this.notice.value = 'page-gone';
    else this.unreadable('page-gone');
  }
}

function isSamePage(a: string, b: string): boolean {
  return withoutFragment(a) === withoutFragment(b);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
