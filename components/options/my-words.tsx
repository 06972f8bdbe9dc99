import { useSignal } from '@preact/signals';
import { t } from '@/lib/i18n/text';
import type { RefusedEdit } from '@/lib/rewrite/habits';
import { forgetHabits, forgetRefused, forgetWord, learnWord } from '@/lib/settings/habits';
import { isWord } from '@/lib/settings/habits-schema';
import { describeEdit } from '../review/edit-words';
import { settings } from '../settings';
import { AskingButton } from './asking-button';
import { store } from './save';
import { Section } from './setting';

/** What a person has taught about their writing: to see it all, and to take it back. */
export function MyWords() {
  const { words, refused } = settings.value.habits;
  return (
    <Section id="my-words" title={t('my_words.title')}>
      <p>{t('my_words.intro')}</p>
      {words.length === 0 ? <p class="quiet none">{t('my_words.none')}</p> : <Words words={words} />}
      <AddWord />
      <h3>{t('my_words.refused')}</h3>
      <p class="quiet">{t('my_words.refused_help')}</p>
      {refused.length === 0 ? (
        <p class="quiet none">{t('my_words.no_refused')}</p>
      ) : (
        <RefusedEdits edits={refused} />
      )}
      {words.length + refused.length > 0 && (
        <AskingButton
          label={t('my_words.forget_all')}
          question={t('my_words.forget_question')}
          help={t('my_words.forget_help')}
          confirm={t('my_words.forget')}
          onConfirm={() => store(forgetHabits(), t('my_words.all_forgotten'))}
        />
      )}
    </Section>
  );
}

function Words({ words }: { words: readonly string[] }) {
  return (
    <ul class="entries" aria-label={t('my_words.words')}>
      {words
        .toSorted((a, b) => a.localeCompare(b))
        .map((word) => (
          <li key={word}>
            <p>
              <bdi>{word}</bdi>
            </p>
            <button
              type="button"
              class="link"
              aria-label={t('my_words.forget_word', { word })}
              onClick={() => store(forgetWord(word), t('my_words.forgotten', { word }))}
            >
              {t('my_words.forget')}
            </button>
          </li>
        ))}
    </ul>
  );
}

function RefusedEdits({ edits }: { edits: readonly RefusedEdit[] }) {
  return (
    <ul class="entries" aria-label={t('my_words.refused')}>
      {edits.toReversed().map((edit) => (
        <li key={JSON.stringify(edit)}>
          <p>{inWords(edit)}</p>
          <button
            type="button"
            class="link"
            aria-label={t('my_words.forget_edit', { edit: inWords(edit) })}
            onClick={() => store(forgetRefused(edit), t('my_words.offered'))}
          >
            {t('my_words.offer')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function inWords({ from, to }: RefusedEdit): string {
  return describeEdit(from, { replacement: to });
}

const FIELD = 'add-word';

function AddWord() {
  const typed = useSignal('');
  const problem = useSignal('');
  const add = async (event: Event) => {
    event.preventDefault();
    const word = typed.value.trim();
    if (!isWord(word)) {
      problem.value = t('my_words.not_a_word');
      return;
    }
    if (await store(learnWord(word), t('my_words.added', { word }))) typed.value = '';
  };
  return (
    <form class="add" onSubmit={add}>
      <label htmlFor={FIELD}>{t('my_words.add')}</label>
      <div>
        <input
          id={FIELD}
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="add-word-problem"
          aria-invalid={problem.value !== ''}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            problem.value = '';
          }}
        />
        <button type="submit" class="secondary">
          {t('my_words.add_button')}
        </button>
      </div>
      <p id="add-word-problem" class="problem" role="alert">
        {problem.value}
      </p>
    </form>
  );
}
