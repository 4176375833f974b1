import type { Child } from 'hono/jsx';
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
export function NewClaimPage({ questions, ...props }: NewProps & { questions: readonly Question[] }) {
  const { locale } = props.frame;
  return (
    <NewPage
      {...props}
      title={locale.say('desk-claim-new')}
      action="/desk/claims"
      label={locale.say('desk-claim-words')}
    >
      <QuestionChoice form={props.form} questions={questions} />
    </NewPage>
  );
}

/** The form for a new question. */
export function NewQuestionPage(props: NewProps) {
  const { locale } = props.frame;
  return (
    <NewPage
      {...props}
      title={locale.say('desk-question-new')}
      action="/desk/questions"
      label={locale.say('desk-question-words')}
    />
  );
}

interface NewPageProps extends NewProps {
  title: string;
  action: string;
  /** What its words are. */
  label: string;
  children?: Child;
}

function NewPage({ frame, form, languages, title, action, label, children }: NewPageProps) {
  const { locale } = frame;
  return (
    <DeskPage frame={frame} place="claims" title={title}>
      <form class="sheet" method="post" action={action}>
        <Mistakes form={form} />
        <WordsFields form={form} name="words" label={label} languages={languages} maxlength={LONGEST_WORDS} />
        {children}
        <div class="acts">
          <button class="go" type="submit">
            {locale.say('desk-save')}
          </button>
          <a class="button" href="/desk/claims">
            {locale.say('desk-cancel')}
          </a>
        </div>
      </form>
    </DeskPage>
  );
}
