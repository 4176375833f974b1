import type { Child } from 'hono/jsx';
import { articleAddress } from '../../editions/addresses.ts';
import { may } from '../../people/rights.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { embargoOn } from '../../stories/embargo.ts';
import { plansOf } from '../../stories/schedule.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { Frame } from '../frame.tsx';
import { Away, PlanWords } from './publication-page.tsx';

/** Beside an article: what readers see of it or will see, and everything that decides it. */
export async function readersPanel({ db }: Newsroom, frame: Frame, opened: OpenedArticle): Promise<Child> {
  const { locale, staff } = frame;
  const { article, draft } = opened;
  const address = `/desk/articles/${article.id}`;
  const plan = (await plansOf(db, [article.id])).get(article.id);
  const embargo = embargoOn(article, new Date().toISOString());
  const mayPublish = may(staff, 'publish articles');
  const isPublic = article.state === 'published';
  const closed = article.comments_closed_at !== null;
  return (
    <section>
      <h2>{locale.say('desk-readers-heading')}</h2>
      {isPublic ? (
        <p>
          <a href={articleAddress(opened.edition.code, article.slug)}>{locale.say('desk-readers-see')}</a>
        </p>
      ) : null}
      {embargo === undefined ? null : (
        <p class="notice warn">
          <strong>{locale.say('desk-embargo-holds', { date: locale.date(embargo, 'day-time') })}</strong>{' '}
          <Away locale={locale} at={embargo} />
        </p>
      )}
      {plan === undefined ? null : <PlanWords frame={frame} plan={plan} draftId={draft.id} />}
      {article.state === 'unpublished' && article.redirects_to !== null ? (
        <p>
          {locale.sayWith(
            'desk-redirect-leads',
            { address: article.redirects_to },
            { address: (words) => <bdi dir="ltr">{words}</bdi> },
          )}
        </p>
      ) : null}
      <div class="acts">
        <a class="button" href={`${address}/publication`}>
          {locale.say(mayPublish ? 'desk-publication-open' : 'desk-embargo-open')}
        </a>
        {mayPublish && isPublic ? (
          <a class="button" href={`${address}/publication/withdrawal`}>
            {locale.say('desk-article-unpublish')}
          </a>
        ) : null}
        {mayPublish && article.state === 'unpublished' ? (
          <a class="button" href={`${address}/publication/withdrawal`}>
            {locale.say('desk-redirect-open')}
          </a>
        ) : null}
      </div>
      {isPublic && may(staff, 'decide comments') ? (
        <form method="post" action={`${address}/conversation`}>
          <button type="submit" name="closed" value={closed ? 'no' : 'yes'}>
            {locale.say(closed ? 'desk-article-comments-open' : 'desk-article-comments-close')}
          </button>
        </form>
      ) : null}
    </section>
  );
}
