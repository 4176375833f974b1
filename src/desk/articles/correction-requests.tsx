import type { Child } from 'hono/jsx';
import type { Locale } from '../../../languages/locale.ts';
import { may } from '../../people/rights.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { type CorrectionRequest, openCorrectionRequests } from '../../stories/correction-requests.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { Frame } from '../frame.tsx';
import { When } from '../when.tsx';

/** What was corrected in a sibling, in its own words and language. */
export function RequestWords({ locale, request }: { locale: Locale; request: CorrectionRequest }) {
  const { from, note, asked_at, kind } = request;
  return (
    <>
      <p>
        <span class="state warn">{locale.say('desk-correction-asked', { kind, edition: from.edition })}</span>{' '}
        <small class="muted">
          <When locale={locale} at={asked_at} />
        </small>
      </p>
      <blockquote lang={from.language} dir="auto">
        {note}
      </blockquote>
      <p>
        <a href={`/desk/articles/${from.articleId}`}>
          <bdi lang={from.language}>{from.headline}</bdi>
        </a>
      </p>
    </>
  );
}

/** Beside an article: corrections of its siblings that wait for an answer here. */
export async function correctionRequestsPanel({ db }: Newsroom, frame: Frame, opened: OpenedArticle): Promise<Child> {
  const { locale, staff } = frame;
  const { article } = opened;
  const requests = await openCorrectionRequests(db, { articleIds: [article.id] });
  if (requests.length === 0) return null;
  return (
    <section id="corrections">
      <h2>{locale.say('desk-correction-requests')}</h2>
      {requests.map((request) => (
        <>
          <RequestWords locale={locale} request={request} />
          {may(staff, 'correct articles') ? (
            <p>
              <a class="button" href={`/desk/articles/${article.id}/corrections?answers=${request.correctionId}`}>
                {locale.say('desk-correction-answer')}
              </a>
            </p>
          ) : null}
        </>
      ))}
    </section>
  );
}
