import type { Locale } from '../../../languages/locale.ts';
import type { Reading } from '../../database/open.ts';
import { may } from '../../people/rights.ts';
import { type Claim, claimsOfQuestions, findClaims } from '../../sources/claims.ts';
import { findQuestions, type Question } from '../../sources/questions.ts';
import { DeskPage, type Frame } from '../frame.tsx';
import { Paging, pageAsked } from '../paging.tsx';
import { WordsFilter, wordsAsked } from '../words-filter.tsx';
import { StandingWord } from './standing.tsx';
import { Said } from './words.tsx';

interface Listed {
  words: string;
  page: number;
  more: boolean;
  questions: readonly (Question & { claims: readonly Claim[] })[];
  /** Claims without a question; of a search, every claim that has the words. */
  alone: readonly Claim[];
}

const A_PAGE = 20;

/** What stands on one page of the place: questions with their claims, and claims that have none. */
export async function pageOfClaims(db: Reading, asked: (name: string) => string | undefined): Promise<Listed> {
  const words = wordsAsked(asked('q'));
  const page = pageAsked(asked('page'));
  const span = { most: A_PAGE + 1, skipped: (page - 1) * A_PAGE };
  const [questions, alone] = await Promise.all([
    findQuestions(db, words, span),
    findClaims(db, words, { ...span, alone: words === '' }),
  ]);
  const shown = questions.slice(0, A_PAGE);
  const claims = await claimsOfQuestions(
    db,
    shown.map(({ id }) => id),
  );
  return {
    words,
    page,
    more: questions.length > A_PAGE || alone.length > A_PAGE,
    questions: shown.map((question) => ({
      ...question,
      claims: claims.filter(({ questionId }) => questionId === question.id),
    })),
    alone: alone.slice(0, A_PAGE),
  };
}

/** Questions and claims, the newest first. */
export function ClaimsPage({ frame, words, page, more, questions, alone }: Listed & { frame: Frame }) {
  const { locale, staff } = frame;
  const isEmpty = questions.length === 0 && alone.length === 0;
  const query = (to: number) =>
    `/desk/claims?${new URLSearchParams({ ...(words === '' ? {} : { q: words }), page: `${to}` })}`;
  return (
    <DeskPage
      frame={frame}
      place="claims"
      title={locale.say('desk-place-claims')}
      actions={
        <>
          <a class="button" href="/desk/claims/new">
            {locale.say('desk-claim-new')}
          </a>
          <a class="button go" href="/desk/questions/new">
            {locale.say('desk-question-new')}
          </a>
        </>
      }
    >
      {frame.waitingReviews > 0 && may(staff, 'publish articles') ? (
        <p class="notice warn">
          <a href="/desk/claims/falling">{locale.say('desk-falling-open', { count: frame.waitingReviews })}</a>
        </p>
      ) : null}
      <WordsFilter
        form={{ locale, values: { q: words }, mistakes: [] }}
        action="/desk/claims"
        finds={locale.say('desk-articles-show')}
      />
      {isEmpty ? <p class="empty">{locale.say(words === '' ? 'desk-claims-empty' : 'desk-claims-none')}</p> : null}
      <div class="parts record">
        {questions.map((question) => (
          <section>
            <h2>
              <a href={`/desk/questions/${question.id}`}>
                <Said locale={locale} words={question.words} />
              </a>
            </h2>
            {question.claims.length === 0 ? (
              <p class="muted">{locale.say('desk-question-no-claims')}</p>
            ) : (
              <ClaimRows locale={locale} claims={question.claims} />
            )}
          </section>
        ))}
        {alone.length === 0 ? null : (
          <section>
            <h2>{locale.say(words === '' ? 'desk-claims-alone' : 'desk-place-claims')}</h2>
            <ClaimRows locale={locale} claims={alone} />
          </section>
        )}
      </div>
      <Paging
        locale={locale}
        newer={page > 1 ? query(page - 1) : undefined}
        older={more ? query(page + 1) : undefined}
      />
    </DeskPage>
  );
}

function ClaimRows({ locale, claims }: { locale: Locale; claims: readonly Claim[] }) {
  return (
    <ul class="rows">
      {claims.map((claim) => (
        <li>
          <a href={`/desk/claims/${claim.id}`}>
            <Said locale={locale} words={claim.words} />
          </a>
          <StandingWord locale={locale} standing={claim.standing} />
        </li>
      ))}
    </ul>
  );
}
