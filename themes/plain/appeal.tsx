import type { ReceiptPage } from '../../src/site/theme.ts';
import { CameBack } from './came-back.tsx';
import { Labelled, state } from './comment-form.tsx';
import { CommentText } from './comment-text.tsx';
import { moment } from './words.tsx';

/** What came of the appeal: who looked at it again, what they say, and what it said. */
export function Appeal({ page: { appeal, frame } }: { page: ReceiptPage }) {
  const { locale } = frame;
  if (appeal === null) return null;
  const { state: outcome, decidedAs, decidedAt, answer, words, at } = appeal;
  return (
    <section class="block" aria-labelledby="appeal">
      <h2 id="appeal">{locale.say('appeal-heading')}</h2>
      <p class="standing">
        <b>{locale.say('appeal-state', { state: outcome })}</b>{' '}
        {decidedAs === null ? null : locale.say('appeal-decided-as', { who: decidedAs })}
      </p>
      {answer === null ? null : (
        <>
          <p>{locale.say('appeal-answer')}</p>
          <blockquote dir="auto">
            <CommentText text={answer} />
          </blockquote>
          {decidedAt === null ? null : <p class="small">{moment(locale, decidedAt, 'day-time')}</p>}
        </>
      )}
      <details class="withdraw">
        <summary>{locale.say('appeal-own-words')}</summary>
        <blockquote dir="auto">
          <CommentText text={words} />
        </blockquote>
        <p class="small">{moment(locale, at, 'day-time')}</p>
      </details>
    </section>
  );
}

/** The one appeal that its writer has. */
export function AppealForm({ page: { address, appealForm, frame } }: { page: ReceiptPage }) {
  const { locale } = frame;
  if (appealForm === null) return null;
  const { words, mistakes, limit } = appealForm;
  return (
    <form class="write" method="post" action={`${address}/appeal`} aria-labelledby="appeal-form">
      <h2 id="appeal-form">{locale.say('appeal-form-heading')}</h2>
      <p class="small">{locale.say('appeal-form-text')}</p>
      <CameBack mistakes={mistakes} locale={locale} />
      <Labelled name="words" words={locale.say('appeal-form-words')} required mistakes={mistakes} locale={locale}>
        <textarea id="words" name="words" rows={6} dir="auto" required {...state('words', mistakes, ['words-limit'])}>
          {/* The parser drops a first line break; this one is that first one. */}
          {`\n${words}`}
        </textarea>
        <span class="small" id="words-limit">
          {locale.say('comment-form-limit', { limit })}
        </span>
      </Labelled>
      <div>
        <button type="submit" class="act">
          {locale.say('appeal-form-send')}
        </button>
      </div>
    </form>
  );
}
