import type { LanguageCode } from '../../../languages/known-languages.ts';
import { LONGEST_WORDS } from '../../sources/public-words.ts';
import type { Question } from '../../sources/questions.ts';
import { type FormState, Mistakes } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { QuestionChoice } from './question-choice.tsx';
import { WordsFields } from './words.tsx';

interface NewProps {
  frame: Frame;
  form: FormState;
  languages: readonly LanguageCode[];
}

/** The form for a new claim. */
export function NewClaimPage({ frame, form, languages, questions }: NewProps & { questions: readonly Question[] }) {
  const { locale } = frame;
  return (
    <DeskPage frame={frame} place="claims" title={locale.say('desk-claim-new')}>
      <form class="sheet" method="post" action="/desk/claims">
        <Mistakes form={form} />
        <WordsFields
          form={form}
          name="words"
          label={locale.say('desk-claim-words')}
          languages={languages}
          maxlength={LONGEST_WORDS}
        />
        <QuestionChoice form={form} questions={questions} />
        <SaveOrLeave frame={frame} />
      </form>
    </DeskPage>
  );
}

/** The form for a new question. */
export function NewQuestionPage({ frame, form, languages }: NewProps) {
  const { locale } = frame;
  return (
    <DeskPage frame={frame} place="claims" title={locale.say('desk-question-new')}>
      <form class="sheet" method="post" action="/desk/questions">
        <Mistakes form={form} />
        <WordsFields
          form={form}
          name="words"
          label={locale.say('desk-question-words')}
          languages={languages}
          maxlength={LONGEST_WORDS}
        />
        <SaveOrLeave frame={frame} />
      </form>
    </DeskPage>
  );
}

function SaveOrLeave({ frame: { locale } }: { frame: Frame }) {
  return (
    <div class="acts">
      <button class="go" type="submit">
        {locale.say('desk-save')}
      </button>
      <a class="button" href="/desk/claims">
        {locale.say('desk-cancel')}
      </a>
    </div>
  );
}
