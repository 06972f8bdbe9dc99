import { expect, it } from 'vitest';
import { asksForSeveral, isAboutAll, isHowTo, isTelegraphic, isYesNo, plainQuestion } from './question-kind';

it.each([
  ['what’s the price', 'what is the price'],
  ['whats the price?', 'what is the price?'],
  ["Who's the coach?", 'Who is the coach?'],
  ['Hi, when does it open, please?', 'when does it open?'],
  ['can you please tell me how it works', 'can you tell me how it works'],
  ['Is the shop’s door red?', "Is the shop's door red?"],
  ['how do I get there', 'how do I reach it'],
  ['how do I get to the museum', 'how do I reach the museum'],
  ['When do I get to speak?', 'When do I get to speak?'],
  ['Hi-fi speakers price?', 'Hi-fi speakers price?'],
  ['Who wrote Please Please Me?', 'Who wrote Please Please Me?'],
])('takes %j for %j', (question, plain) => {
  expect(plainQuestion(question)).toBe(plain);
});

it('knows questions about the whole page', () => {
  for (const question of [
    'What is this page about?',
    'summarize this',
    'Give me the gist',
    "What's the main point?",
    'What are the key points?',
    'Summarize this for me',
    'could you sum up the page',
    'TL;DR',
  ]) {
    expect(isAboutAll(question)).toBe(true);
  }
  expect(isAboutAll('What does it say about rent?')).toBe(false);
  expect(isAboutAll('What is this?')).toBe(false);
});

it('knows questions for a way of doing something', () => {
  for (const question of [
    'How do I cancel?',
    'how to descale it',
    'How can my son join?',
    'How can it be mended?',
    'what should I do if I have a fever',
    'What if it has not come?',
  ])
    expect(isHowTo(question)).toBe(true);
  for (const question of [
    'How much do I pay?',
    'How does the council pay for it?',
    'Do I know how to do it?',
    'What do I need?',
    'What can I eat before?',
  ])
    expect(isHowTo(question)).toBe(false);
});

it('knows questions to be answered with yes or no', () => {
  expect(isYesNo('Can I use soap?')).toBe(true);
  expect(isYesNo('didn’t they find it?')).toBe(true);
  expect(isYesNo("I'm 67, can I come for free?")).toBe(true);
  expect(isYesNo('We have a dog. And would he be let in?')).toBe(true);
  expect(isYesNo('any aircraft seen?')).toBe(true);
  expect(isYesNo('Do you give student discounts?')).toBe(true);
  expect(isYesNo('Does it say whether dogs are allowed?')).toBe(true);
  expect(isYesNo('If one key breaks can it be swapped?')).toBe(true);
  expect(isYesNo('if one breaks who mends it')).toBe(false);
  expect(isYesNo('Is it red or blue?')).toBe(false);
  expect(isYesNo('Can you tell me the price?')).toBe(false);
  expect(isYesNo('Could you let me know how much it costs?')).toBe(false);
  expect(isYesNo('Does it say when it opens?')).toBe(false);
  expect(isYesNo('I come by car, where can I park, is it far?')).toBe(false);
  expect(isYesNo('What can I use?')).toBe(false);
});

it('knows questions that only name what is wanted', () => {
  expect(isTelegraphic('price for students')).toBe(true);
  expect(isTelegraphic('what’s the price')).toBe(false);
  expect(isTelegraphic('do students pay')).toBe(false);
  expect(isTelegraphic('Is the price per person or per group?')).toBe(false);
});

it('knows questions for several things', () => {
  for (const question of ['Which countries are named?', 'Who were the founders?', 'Name the rivers.']) {
    expect(asksForSeveral(question)).toBe(true);
  }
  expect(asksForSeveral('Which country is the largest?')).toBe(false);
  expect(asksForSeveral('Which class did she join?')).toBe(false);
});
