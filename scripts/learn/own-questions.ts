import { join } from 'node:path';
import { type OwnArticle, readQuestionFiles } from '../bench/question-files.ts';

/** The project's own questions, of articles written for them, to learn from and not to be relied on. */
export function readOwnQuestions(): OwnArticle[] {
  return readQuestionFiles(join(import.meta.dirname, 'questions'));
}
