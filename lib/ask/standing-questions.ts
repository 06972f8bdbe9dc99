/** What a surface asks of a selection at one press, in the words by which `question-kind.ts` knows it. */
export const STANDING_QUESTIONS = {
  summarize: 'Summarize this',
  elsewhere: 'Where else does the page speak of this?',
};
