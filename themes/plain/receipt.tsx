import type { ReceiptPage } from '../../src/site/theme.ts';
import { Appeal, AppealForm } from './appeal.tsx';
import { CommentBox, Counter, Wrongs } from './comment-form.tsx';
import { CommentText } from './comment-text.tsx';
import { ReceiptLetters } from './letters.tsx';
import { OwnData } from './own-data.tsx';

/** What a receipt says between masthead and foot: where the comment stands, why, and what its writer may still do. */
export function ReceiptContent({ page }: { page: ReceiptPage }) {
  const { article, comment, state, heldBy, seenAt, editUntil, form, done, frame } = page;
  const { locale } = frame;
  if (page.isErased) return <Erased page={page} />;
  const sentence =
    state === 'rejected' && page.decidedByRule
      ? locale.say('receipt-rejected-by-rule')
      : locale.say('receipt-state', { state });
  return (
    <>
      <h1>
        {locale.sayWith(
          'receipt-heading',
          { headline: article.name },
          {
            article: (words) => (
              <a href={article.href}>
                <bdi>{words}</bdi>
              </a>
            ),
          },
        )}
      </h1>
      {done === null ? null : (
        <p class="small" role="status">
          {done === 'version' ? locale.say('receipt-edit-saved') : locale.say('appeal-sent')}
        </p>
      )}
      {editUntil === null ? <Wrongs mistakes={form.mistakes} locale={locale} /> : null}
      <p class="standing">
        <b>{sentence}</b> {heldBy === null ? null : locale.say('receipt-held-reason', { rule: heldBy })}
      </p>
      <Grounds page={page} />
      {seenAt === null ? null : (
        <p>
          <a href={seenAt}>{locale.say('receipt-see')}</a>
        </p>
      )}
      <article class="comment own">
        <div class="small">
          <b>
            <bdi>{comment.name}</bdi>
          </b>{' '}
          ·{' '}
          {locale.sayWith(
            'receipt-sent',
            { date: locale.date(comment.at, 'day-time') },
            {
              time: (words) => <time datetime={comment.at}>{words}</time>,
            },
          )}
          {comment.editedAt === null ? null : ` · ${locale.say('comment-edited')}`}
        </div>
        <CommentText text={comment.body} />
      </article>
      {page.isRedacted ? <p>{locale.say('receipt-redacted')}</p> : null}
      <p class="small">{locale.say('receipt-keep')}</p>
      <Appeal page={page} />
      <AppealForm page={page} />
      <Change page={page} />
      {state === 'withdrawn' ? null : <Withdrawal page={page} />}
      <ReceiptLetters page={page} />
      <OwnData page={page} />
    </>
  );
}

/** Nothing is left but that there was a comment. */
function Erased({ page: { frame } }: { page: ReceiptPage }) {
  const { locale, edition } = frame;
  return (
    <>
      <h1>{locale.say('receipt-erased-heading')}</h1>
      <p class="standfirst">{locale.say('receipt-erased-text')}</p>
      <p>
        <a href={edition.href}>{locale.say('error-front')}</a>
      </p>
    </>
  );
}

function Grounds({ page: { frame, state, clause, reason, policyHref } }: { page: ReceiptPage }) {
  const { locale } = frame;
  if (state !== 'rejected') return null;
  return (
    <>
      {clause === null ? (
        <p>
          <a href={policyHref}>{locale.say('comment-form-policy')}</a>
        </p>
      ) : (
        <p>
          {locale.sayWith(
            'receipt-rejected-clause',
            { number: clause.number, title: clause.title },
            {
              clause: (words) => <a href={clause.href}>{words}</a>,
            },
          )}
        </p>
      )}
      {reason === null ? null : (
        <p>
          {locale.sayWith(
            'receipt-rejected-reason',
            { reason },
            {
              reason: (words) => <q dir="auto">{words}</q>,
            },
          )}
        </p>
      )}
    </>
  );
}

function Change({ page: { address, comment, state, editUntil, form, frame } }: { page: ReceiptPage }) {
  const { locale } = frame;
  if (editUntil === null) {
    const keptWords = form.body !== comment.body;
    return (
      <>
        {/* Words that came too late are given back, so that their writer can copy them. */}
        {keptWords ? (
          <textarea
            readonly
            rows={6}
            dir="auto"
            aria-label={locale.say('comment-form-text')}
          >{`\n${form.body}`}</textarea>
        ) : null}
        {state === 'held' || state === 'published' ? <p class="small">{locale.say('receipt-edit-over')}</p> : null}
      </>
    );
  }
  const wrong = form.mistakes.find((one) => one.field === 'body');
  return (
    <form class="write" method="post" action={`${address}/version`} aria-labelledby="change">
      <h2 id="change">{locale.say('receipt-edit-heading')}</h2>
      <p class="small">
        {locale.sayWith(
          'receipt-edit-until',
          { time: locale.date(editUntil, 'time') },
          {
            time: (words) => <time datetime={editUntil}>{words}</time>,
          },
        )}
      </p>
      <Wrongs mistakes={form.mistakes} locale={locale} />
      <div class="field">
        <label for="body">
          {locale.say('comment-form-text')} <span class="req">*</span>
        </label>
        <CommentBox form={form} locale={locale} />
        {wrong === undefined ? null : (
          <p class="wrong" id="body-wrong">
            {locale.tell(wrong)}
          </p>
        )}
      </div>
      <div class="foot small">
        <span>
          {locale.sayWith('comment-form-required', {}, { star: (words) => <span class="req">{words}</span> })}
        </span>
        <Counter form={form} locale={locale} />
      </div>
      <div>
        <button type="submit" class="act go">
          {locale.say('receipt-edit-save')}
        </button>
      </div>
    </form>
  );
}

/** Opened first, so that no single click takes words back for good. */
function Withdrawal({ page: { address, frame } }: { page: ReceiptPage }) {
  const { locale } = frame;
  return (
    <details class="withdraw">
      <summary>{locale.say('receipt-withdraw-heading')}</summary>
      <form method="post" action={`${address}/withdrawal`}>
        <p class="small">{locale.say('receipt-withdraw-text')}</p>
        <button type="submit" class="act">
          {locale.say('receipt-withdraw')}
        </button>
      </form>
    </details>
  );
}
