import { type Candidate, type Draft, likeWord, lower } from './candidate';

/** Words that are written for one another. */
const SETS = [
  "its|it's",
  "their|there|they're",
  'they|them|their',
  'then|than',
  "your|you're|you",
  'to|too|two',
  'lose|loose',
  'affect|effect',
  'who|which|that|whom',
  "whose|who's",
  'what|that|which',
  'much|many',
  'less|fewer',
  'other|another|others',
  'this|these',
  'that|those',
  'good|well',
  'bad|badly',
  'real|really',
  'me|my|I',
  'myself|me|I',
  'he|him|his',
  'she|her|hers',
  'we|us|our',
  "were|where|we're",
  'some|any',
  'because|because of',
  'despite|although|in spite of',
  'passed|past',
  'quite|quiet',
  'advice|advise',
  'though|through|thought',
  'accept|except',
  'since|for',
  'live|life|lives',
  'success|succeed|successful',
  'everyday|every day',
  'maybe|may be',
  'sometime|sometimes',
  'beside|besides',
  'lot|lots',
  'most|most of|the most|almost',
  'it|its|they|them',
  'hear|here',
  'know|now',
  'buy|by',
  'bye|by',
  'choose|chose|choice',
  'breath|breathe',
  'bought|brought',
  'weather|whether',
  'rise|raise',
  'say|tell|speak',
  'said|told',
  'do|make',
  'does|makes',
  'did|made',
  'doing|making',
  'few|a few',
  'little|a little',
  'lead|led',
  'form|from',
  'fell|felt',
  'of|off',
  'wear|were',
  'right|write',
  'wait|weight',
  'hole|whole',
  'piece|peace',
  'principal|principle',
  'site|sight',
  'course|cause',
  'believe|belief',
  'prove|proof',
  'save|safe',
  'young|youth',
  'nobody|anybody',
  'nothing|anything',
  'something|anything',
  'every|all',
  'so|so that',
  'such|such a',
  'be|being',
  'no|not',
  'not|do not',
  'could of|could have',
  'would of|would have',
  'should of|should have',
  'people|person',
  'fun|funny',
];

const OTHERS = new Map<string, string[]>();
for (const words of SETS.map((line) => line.split('|')))
  for (const word of words)
    OTHERS.set(word, [...(OTHERS.get(word) ?? []), ...words.filter((other) => other !== word)]);

/** Each commonly confused word (or pair of words) replaced by what it is confused with. */
export function confusions({ text, words }: Draft): Candidate[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const one = replacements(text, word.start, word.end, lower(word));
    if (!next || text.slice(word.end, next.start) !== ' ') return one;
    return [...one, ...replacements(text, word.start, next.end, `${lower(word)} ${lower(next)}`)];
  });
}

function replacements(text: string, start: number, end: number, known: string): Candidate[] {
  const isPronounI = known === 'i';
  return (OTHERS.get(isPronounI ? 'I' : known) ?? []).map((other) => ({
    start,
    end,
    replacement: likeWord(text.slice(start, end), other),
    kind: 'confusion',
    reason: 'word choice',
  }));
}
