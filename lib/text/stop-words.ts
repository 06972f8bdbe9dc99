import { primaryLanguage } from './language';

/**
 * Words that carry no content of their own, in `lang` (BCP 47; empty counts as English). Of languages without a
 * list no word is a stop word: frequent words then weigh little by their own frequency.
 */
export function isStopWord(word: string, lang: string): boolean {
  const list = LISTS[primaryLanguage(lang) || 'en'];
  return list?.has(word.toLowerCase().replaceAll('’', "'")) ?? false;
}

function list(words: string): Set<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

const LISTS: Record<string, Set<string>> = {
  en: list(`
    a about above after again against all also am an and any are as at be because been before being below between
    both but by can could did do does doing down during each few for from further had has have having he her here
    hers him his how i if in into is it its just may me might more most much must my no nor not now of off on once
    one only or other our out over own same shall she should since so some such than that the their them then there
    these they this those through to too under until up upon us very was we were what when where which while who
    whom whose why will with within without would you your yours
    i'm i've i'd i'll you're you've you'd you'll he's he'd she's she'd it's it'd we're we've we'd they're they've
    they'd that's there's what's who's isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't
    wouldn't can't cannot couldn't shouldn't mustn't let's
  `),
  de: list(`
    aber alle als also am an andere auch auf aus bei bis da damit dann das dass dem den der des die dies diese dieser
    doch dort du durch ein eine einem einen einer eines er es für hat hatte haben ich ihm ihn ihr ihre im in ist ja
    jede kann kein keine können man mehr mein mit muss nach nicht noch nun nur ob oder ohne sein seine sich sie sind
    so über um und uns unter vom von vor war waren was weil wenn wer wie wir wird wurde wurden zu zum zur zwischen
  `),
  fr: list(`
    à au aux avec c ce ces cet cette d dans de des du elle elles en est et été eu il ils j je l la le les leur leurs
    lui m ma mais me mes même mon n ne nos notre nous on ont ou où par pas plus pour qu que qui s sa sans se ses si
    son sont sur t ta te tes ton tu un une vos votre vous y
  `),
  es: list(`
    a al ante antes como con cual cuando de del desde donde dos e el él ella ellas ellos en entre era es esa ese eso
    esta este esto estos fue ha han hasta hay la las le les lo los más me mi mucho muy ni no nos o para pero por
    porque que qué quien se ser si sí sin sobre son su sus también tan te tiene tu un una uno unos y ya yo
  `),
};
