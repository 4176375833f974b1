import type { Locale } from '../../languages/locale.ts';
import type { ReportPage, ReportReceiptPage } from '../../src/site/theme.ts';
import { CameBack } from './came-back.tsx';
import { Labelled, state } from './comment-form.tsx';
import { CommentText } from './comment-text.tsx';
import { page } from './page.tsx';
import { moment } from './words.tsx';

/** Of Regulation (EU) 2022/2065, the Digital Services Act: what a notice of unlawful content has to hold. */
const NOTICE_ARTICLE = 16;

/** The form with which a reader reports a comment. */
export function report(about: ReportPage): string {
  const { frame, comment, action, draft, mistakes } = about;
  const { locale } = frame;
  return page({
    frame,
    children: (
      <>
        <h1>{locale.say('report-title')}</h1>
        <p class="standfirst">{locale.say('report-intro')}</p>
        <article class="comment own">
          <div class="small">
            <b>
              <bdi>{comment.name}</bdi>
            </b>{' '}
            · <a href={comment.href}>{locale.say('report-see')}</a>
          </div>
          {comment.body === null ? (
            <p class="small">{locale.say('report-covered')}</p>
          ) : (
            <CommentText text={comment.body} />
          )}
        </article>
        <form class="write" method="post" action={action}>
          <CameBack mistakes={mistakes} locale={locale} />
          <input type="hidden" name="once" value={about.once} />
          <Reasons page={about} />
          <Labelled
            name="explanation"
            words={locale.say('report-explanation')}
            hint={locale.say('report-explanation-hint')}
            mistakes={mistakes}
            locale={locale}
          >
            <textarea id="explanation" name="explanation" rows={5} dir="auto" {...state('explanation', mistakes)}>
              {/* The parser drops a first line break; this one is that first one. */}
              {`\n${draft.explanation}`}
            </textarea>
          </Labelled>
          <Notice page={about} />
          <p class="small">{locale.say('report-kept')}</p>
          <div>
            <button type="submit" class="act go">
              {locale.say('report-send')}
            </button>
          </div>
        </form>
      </>
    ),
  });
}

function Reasons({ page: { clauses, policyHref, draft, mistakes, frame } }: { page: ReportPage }) {
  const { locale } = frame;
  const wrong = mistakes.find((one) => one.field === 'reason');
  const stated = state('reason', mistakes);
  const isFocused = 'autofocus' in stated;
  return (
    <fieldset {...(wrong === undefined ? {} : { 'aria-describedby': 'reason-wrong' })}>
      <legend>
        {locale.say('report-reason')} <span class="req">*</span>
      </legend>
      {clauses.map(({ id, number, title }, place) => (
        <label class="pick">
          <input
            type="radio"
            name="reason"
            value={id}
            required
            checked={draft.reason === id}
            {...(isFocused && place === 0 ? { autofocus: true } : {})}
          />
          <span>{locale.say('report-reason-clause', { number, title })}</span>
        </label>
      ))}
      <label class="pick">
        <input
          type="radio"
          name="reason"
          value="unlawful"
          id="unlawful"
          required
          checked={draft.reason === 'unlawful'}
        />
        <span>{locale.say('report-reason-unlawful')}</span>
      </label>
      {wrong === undefined ? null : (
        <p class="wrong" id="reason-wrong">
          {locale.tell(wrong)}
        </p>
      )}
      <p class="small">
        <a href={policyHref}>{locale.say('comment-form-policy')}</a>
      </p>
    </fieldset>
  );
}

/** What article 16 of the Digital Services Act asks of a notice; seen while that reason is chosen. */
function Notice({ page: { place, draft, mistakes, frame } }: { page: ReportPage }) {
  const { locale } = frame;
  const faith = mistakes.find((one) => one.field === 'goodFaith');
  return (
    <fieldset class="unlawful">
      <legend>{locale.say('report-notice')}</legend>
      <p class="small">{locale.say('report-notice-text', { article: NOTICE_ARTICLE })}</p>
      <p class="small">
        {locale.sayWith(
          'report-notice-place',
          { address: place },
          {
            address: (words) => (
              <a href={place} dir="ltr">
                {words}
              </a>
            ),
          },
        )}
      </p>
      <Labelled name="law" words={locale.say('report-law')} mistakes={mistakes} locale={locale}>
        <input id="law" name="law" dir="auto" value={draft.law} {...state('law', mistakes)} />
      </Labelled>
      <div class="two">
        <Labelled name="name" words={locale.say('report-name')} mistakes={mistakes} locale={locale}>
          <input id="name" name="name" autocomplete="name" dir="auto" value={draft.name} {...state('name', mistakes)} />
        </Labelled>
        <Labelled name="email" words={locale.say('report-email')} mistakes={mistakes} locale={locale}>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            dir="ltr"
            value={draft.email}
            {...state('email', mistakes)}
          />
        </Labelled>
      </div>
      <label class="pick">
        <input type="checkbox" name="children" value="yes" checked={draft.isAboutChildren} />
        <span>{locale.say('report-children')}</span>
      </label>
      <label class="pick">
        <input
          type="checkbox"
          name="goodFaith"
          value="yes"
          checked={draft.isInGoodFaith}
          {...state('goodFaith', mistakes)}
        />
        <span>
          {locale.say('report-good-faith')} <span class="req">*</span>
        </span>
      </label>
      {faith === undefined ? null : (
        <p class="wrong" id="goodFaith-wrong">
          {locale.tell(faith)}
        </p>
      )}
    </fieldset>
  );
}

/** A reporter's own page about their report. */
export function reportReceipt(about: ReportReceiptPage): string {
  const { frame, state: standing, seenAt, answer, decidedAt, kind } = about;
  const { locale } = frame;
  return page({
    frame,
    children: (
      <>
        <h1>{locale.say('report-receipt-title')}</h1>
        <p class="standing">
          <b>{locale.say('report-state', { state: standing })}</b>{' '}
          {seenAt === null ? locale.say('report-comment-hidden') : locale.say('report-comment-shown')}
        </p>
        {answer === null ? null : (
          <>
            <p>{locale.say('appeal-answer')}</p>
            <blockquote dir="auto">
              <CommentText text={answer} />
            </blockquote>
          </>
        )}
        {decidedAt === null ? null : <p class="small">{moment(locale, decidedAt, 'day-time')}</p>}
        {decidedAt === null || kind === 'clause' ? null : <p class="small">{locale.say('report-redress')}</p>}
        <Facts page={about} locale={locale} />
        <p class="small">{locale.say('report-keep')}</p>
        {standing === 'open' ? (
          <details class="withdraw">
            <summary>{locale.say('report-withdraw-heading')}</summary>
            <form method="post" action={`${about.address}/withdrawal`}>
              <button type="submit" class="act">
                {locale.say('report-withdraw')}
              </button>
            </form>
          </details>
        ) : null}
      </>
    ),
  });
}

function Facts({ page: about, locale }: { page: ReportReceiptPage; locale: Locale }) {
  const { article, seenAt, clause, explanation, law, giver, at } = about;
  return (
    <dl class="facts">
      {article === null ? null : (
        <>
          <dt>{locale.say('report-fact-comment')}</dt>
          <dd>
            <a href={seenAt ?? article.href}>
              <bdi>{article.name}</bdi>
            </a>
          </dd>
        </>
      )}
      <dt>{locale.say('report-fact-reason')}</dt>
      <dd>
        {clause === null ? (
          locale.say('report-reason-unlawful')
        ) : (
          <a href={clause.href}>{locale.say('report-reason-clause', { number: clause.number, title: clause.title })}</a>
        )}
      </dd>
      {law === null ? null : (
        <>
          <dt>{locale.say('report-law')}</dt>
          <dd dir="auto">{law}</dd>
        </>
      )}
      {explanation === '' ? null : (
        <>
          <dt>{locale.say('report-explanation')}</dt>
          <dd>
            <CommentText text={explanation} />
          </dd>
        </>
      )}
      {giver === null ? null : (
        <>
          <dt>{locale.say('report-fact-giver')}</dt>
          <dd>
            <bdi>{giver.name}</bdi> · <bdi dir="ltr">{giver.email}</bdi>
          </dd>
        </>
      )}
      <dt>{locale.say('report-fact-sent')}</dt>
      <dd>{moment(locale, at, 'day-time')}</dd>
    </dl>
  );
}
