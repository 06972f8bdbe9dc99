import type { Block, Page, Sentence } from '../protocol/page';
import type { Point } from '../protocol/tasks';
import { isEnglish } from '../text/language';
import { outsideSections } from './sections';

/**
 * The steps of a how-to, all of them, in order, each by its first sentence; `undefined` where the page shows no steps:
 * numbered headings, numbered paragraphs, or (in English) lists of commands that are most of the page.
 */
export function chooseSteps(page: Page): Point[] | undefined {
  const steps = numberedHeadings(page.blocks) ?? numberedLines(page.blocks) ?? commands(page);
  if (!steps || steps.length < FEWEST || steps.length > MOST) return undefined;
  return steps.map(({ id, text }) => ({ sentence: id, text }));
}

const FEWEST = 3;
/** A longer list can't be read at a glance, and no step may be missing. */
const MOST = 20;

/** "Step 4: …", "4. …" — in the languages that the project has stop words for. */
const STEP = /^(?:step|schritt|étape|etape|paso)\s+(\d{1,2})\b[\s.:)–—-]*(.*)$/iu;
const NUMBER = /^(\d{1,2})[.)]\s+(.*)$/u;

function numberedHeadings(blocks: readonly Block[]): Sentence[] | undefined {
  const found: Numbered[] = [];
  blocks.forEach((block, index) => {
    const sentence = block.sentences[0];
    if (block.kind !== 'heading' || !sentence) return;
    const match = STEP.exec(sentence.text);
    if (!match) return;
    const shown = match[2] ? sentence : firstBelow(blocks, index);
    if (shown) found.push({ number: Number(match[1]), sentence: shown });
  });
  return countedUp(found);
}

function numberedLines(blocks: readonly Block[]): Sentence[] | undefined {
  const found = blocks.flatMap(({ kind, sentences }, index): Numbered[] => {
    const [sentence, second] = sentences;
    if (!sentence || (kind !== 'paragraph' && kind !== 'item')) return [];
    const step = STEP.exec(sentence.text);
    const match = step ?? NUMBER.exec(sentence.text);
    if (!match) return [];
    const isBare = !match[2];
    const shown = isBare ? (second ?? firstBelow(blocks, index)) : sentence;
    if (!shown || (!step && !startsWithCommand(shown.text.replace(NUMBER, '$2')))) return [];
    return [{ number: Number(match[1]), sentence: shown }];
  });
  return countedUp(found);
}

interface Numbered {
  number: number;
  sentence: Sentence;
}

/** Only steps that count 1, 2, 3… are steps. */
function countedUp(found: readonly Numbered[]): Sentence[] | undefined {
  if (found.length < FEWEST || found.some(({ number }, index) => number !== index + 1)) return undefined;
  return found.map(({ sentence }) => sentence);
}

function firstBelow(blocks: readonly Block[], heading: number): Sentence | undefined {
  const next = blocks
    .slice(heading + 1)
    .find(({ kind, sentences }) => kind === 'heading' || (kind !== 'caption' && sentences.length > 0));
  const [first] = next?.sentences ?? [];
  return next?.kind === 'heading' || STEP.test(first?.text ?? '') ? undefined : first;
}

/** Share of a list's items that must be commands, and of the page's running text that the list must be. */
const COMMANDS = 0.7;
const SHARE = 0.3;

/** The items of the page's longest list of commands. */
function commands({ title, blocks, lang }: Page): Sentence[] | undefined {
  if (!isEnglish(lang) || NO_STEPS_BELOW.test(title)) return undefined;
  const lists = runsOfItems(outsideSections(blocks, NO_STEPS_BELOW)).filter((items) => {
    const count = items.filter(({ text }) => startsWithCommand(text)).length;
    return items.length >= FEWEST && count >= COMMANDS * items.length;
  });
  const longest = lists.reduce<Sentence[]>((a, b) => (b.length > a.length ? b : a), []);
  const running = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const length = (of: readonly Block[]) =>
    of.flatMap(({ sentences }) => sentences).reduce((sum, { text }) => sum + text.length, 0);
  const ids = new Set(longest.map(({ id }) => id));
  const list = blocks.filter(({ sentences }) => sentences[0] && ids.has(sentences[0].id));
  return length(list) >= SHARE * length(running) ? longest : undefined;
}

/** "Version 2.1", "Fixed", "Your duties": what was changed in a program, or is to be done in a job, reads like commands. */
const NO_STEPS_BELOW =
  /^\W*v?\d+(?:\.\d+)+(?:[^\p{L}]*|[\]\s(–—-].*\d{4}\)?)$|^(?!(?:download|get|install|update|upgrade|use)\b)(?:\S+ )?(?:version|release|v) ?\d|\b(?:change ?log|release notes|what[’']s new|job description|duties|responsibilities)\b|^(?:recent |latest |breaking |other )?changes\b|^(?:added|changed|fixed|removed|deprecated|improved|improvements|enhancements|bug ?fixes|new features|what you(?:[’']ll| will) (?:do|be doing)|(?:the|your|about the) role)\W*$/iu;

/** First sentences of list items that follow each other. */
function runsOfItems(blocks: readonly Block[]): Sentence[][] {
  const runs: Sentence[][] = [];
  let open: Sentence[] | undefined;
  for (const { kind, level = 1, sentences } of blocks) {
    // What is listed within a step is part of it.
    if (kind === 'caption' || kind === 'code' || (kind === 'item' && level > 1)) continue;
    const [first] = sentences;
    if (kind !== 'item') open = undefined;
    else if (first) {
      if (!open) {
        open = [];
        runs.push(open);
      }
      open.push(first);
    }
  }
  return runs;
}

function startsWithCommand(text: string): boolean {
  return COMMAND.test(text.replace(OPENING, ''));
}

/** Advice for a case that the reader may be in, which does not say what the page is about: "For a vegan pie, use oil." */
export function isTip(text: string): boolean {
  return TIP.test(text) || (OPENS_CASE.test(text) && startsWithCommand(text));
}

const TIP = /^(?:tip|note|hint|warning|don[’']t|never)(?!\p{L})/iu;
const OPENS_CASE = /^(?:for|if|in case|to|unless|when)\s[^,.]{2,80},\s/i;

/** "On the toolbar, click …", "Then press …", "To finish, …". */
const OPENING =
  /^(?:(?:then|next|now|finally|first|second|third|lastly|carefully|gently|slowly|again|optionally)[,:]?\s|(?:in|on|at|from|under|with|using|after|before|when|once|if|to|while|for)\s[^,.]{2,80},\s(?:then\s)?)+/i;

/** Verbs that instructions begin with. */
const COMMAND =
  /^(?:add|adjust|align|allow|answer|apply|arrange|assemble|attach|bake|beat|begin|bend|blend|boil|bring|brush|build|buy|call|carry|change|charge|check|choose|chop|clean|clear|click|close|collect|combine|compare|complete|configure|confirm|connect|continue|cook|cool|copy|cover|create|cut|decide|define|delete|dig|dip|disconnect|divide|download|drag|drain|draw|drill|drop|dry|edit|enable|enter|extract|fasten|fill|find|fit|fix|flip|fold|follow|garnish|gather|get|give|glue|go|grate|grease|hammer|hang|heat|highlight|hold|identify|import|insert|inspect|install|join|keep|knead|label|launch|lay|leave|let|lift|line|list|locate|log|loosen|lower|make|mark|mash|measure|melt|mix|mount|move|name|navigate|note|open|order|paint|paste|peel|pick|place|plan|plant|plug|pour|prepare|preheat|press|print|pull|push|put|read|reboot|record|release|remove|rename|repeat|replace|reset|restart|rest|return|review|rinse|roll|rotate|run|sand|save|scroll|seal|search|season|secure|select|send|serve|set|shake|share|sift|sign|simmer|slice|slide|soak|spread|sprinkle|stand|start|stir|stop|store|strain|submit|switch|take|tap|test|tie|tighten|toggle|toss|transfer|trim|turn|type|unplug|unscrew|update|upload|use|verify|visit|wait|wash|watch|wear|whisk|wipe|wrap|write)\b(?!['’]s)/i;
