import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { articleAddress } from '../../editions/addresses.ts';
import { allEditions } from '../../editions/editions.ts';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { createArticle } from '../../stories/articles.ts';
import {
  articleAtDesk,
  articlesForDesk,
  type DeskFilter,
  deskStates,
  type OpenedArticle,
} from '../../stories/at-the-desk.ts';
import { openCorrectionRequests } from '../../stories/correction-requests.ts';
import { staleTranslations } from '../../stories/translations.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { FormState } from '../fields.tsx';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { besideArticle } from './beside.tsx';
import { cards } from './cards.ts';
import { corrections } from './corrections.tsx';
import { writtenIn } from './form.tsx';
import { ArticleListPage } from './list.tsx';
import { EditArticlePage, NewArticlePage } from './page.tsx';
import { preview } from './preview.ts';
import { previewLinks } from './preview-links.tsx';
import { publication } from './publication.tsx';
import { removal } from './removal.tsx';
import { afterSaving, saving } from './saving.tsx';
import { movedNotice, stages } from './steps.tsx';
import { translation } from './translation.tsx';
import { ARTICLE_FORM_BYTES, choicesFor, typedArticle, valuesOf } from './values.ts';
import { versions } from './versions.tsx';
import { withdrawal } from './withdrawal.tsx';

/** The desk's articles: the list, the form, publication, versions, corrections. Mounted at `/desk/articles`. */
export function articles(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showList(newsroom, c));
  door.get('/new', (c) => showNew(newsroom, c));
  door.post('/', (c) => createFromForm(newsroom, c));
  door.get('/:id', (c) => showArticle(newsroom, c));
  for (const room of [
    cards,
    saving,
    versions,
    preview,
    previewLinks,
    publication,
    withdrawal,
    corrections,
    translation,
    stages,
    removal,
  ])
    door.route('/', room(newsroom));
  return door;
}

type DeskContext = Context<DeskEnv>;

async function showList({ db }: Newsroom, c: DeskContext) {
  const { frame, staff } = c.var;
  const editions = await allEditions(db);
  const filter: DeskFilter = {
    editionId: editions.find((edition) => edition.id === c.req.query('edition'))?.id,
    state: deskStates.find((state) => state === c.req.query('state')),
    mine: c.req.query('mine') === 'yes',
  };
  const { items, next } = await articlesForDesk(db, staff, filter, { before: c.req.query('before') });
  const articleIds = items.map(({ id }) => id);
  const stale = await staleTranslations(db, articleIds);
  const asked = new Map<string, number>();
  for (const { articleId } of await openCorrectionRequests(db, { articleIds })) {
    asked.set(articleId, (asked.get(articleId) ?? 0) + 1);
  }
  const query = new URLSearchParams({
    ...(filter.editionId === undefined ? {} : { edition: filter.editionId }),
    ...(filter.state === undefined ? {} : { state: filter.state }),
    ...(filter.mine ? { mine: 'yes' } : {}),
    ...(next === undefined ? {} : { before: next }),
  });
  const older = next === undefined ? undefined : `/desk/articles?${query}`;
  return c.html(
    <ArticleListPage
      frame={frame}
      editions={editions}
      filter={filter}
      items={items}
      stale={stale}
      asked={asked}
      older={older}
      notice={doneNotice(c.req, { removed: frame.locale.say('desk-removal-done') })}
    />,
  );
}

async function showNew(newsroom: Newsroom, c: DeskContext) {
  requireRight(c.var.staff, 'write articles');
  const sibling = await articleAtDesk(newsroom.db, c.var.staff, c.req.query('sibling') ?? '');
  const begun = sibling === undefined ? {} : valuesOf(sibling.draft, '');
  // Sections, topics and the byline's names belong to the edition; the authors are the same people.
  const values = { ...begun, section: '', topics: [] };
  const asked = { edition: c.req.query('edition') ?? '', siblingOf: sibling?.article.id ?? '' };
  return newPage(newsroom, c, asked, { values, mistakes: [] });
}

async function newPage(
  { db }: Newsroom,
  c: DeskContext,
  asked: { edition: string; siblingOf: string },
  typed: { values: FormState['values']; mistakes: readonly Mistake[] },
) {
  const { frame } = c.var;
  const { locale } = frame;
  const editions = await allEditions(db);
  const edition = editions.find((one) => one.id === asked.edition) ?? editions[0];
  if (edition === undefined) return c.notFound();
  const photo = typed.values.photo;
  const tabs =
    editions.length > 1 && asked.siblingOf === '' ? (
      <nav class="tabs" aria-label={locale.say('desk-article-edition')}>
        {editions.map((one) => (
          <a
            href={`/desk/articles/new?edition=${one.id}`}
            {...(one === edition ? { 'aria-current': 'page' as const } : {})}
            {...writtenIn(one)}
          >
            {one.title}
          </a>
        ))}
      </nav>
    ) : null;
  return c.html(
    <NewArticlePage
      frame={frame}
      form={{ locale, ...typed }}
      choices={await choicesFor(db, edition, typeof photo === 'string' ? photo : '')}
      editions={tabs}
      siblingOf={asked.siblingOf}
      notice={
        asked.siblingOf !== '' && typed.mistakes.length === 0 ? locale.say('desk-article-sibling-begun') : undefined
      }
    />,
    typed.mistakes.length === 0 ? 200 : 422,
  );
}

async function createFromForm(newsroom: Newsroom, c: DeskContext) {
  const { db, config } = newsroom;
  const { staff } = c.var;
  requireRight(staff, 'write articles');
  const form = await readForm(c.req.raw, ARTICLE_FORM_BYTES);
  if (form.text('next') === 'publish') requireRight(staff, 'publish articles');
  const { values, outcome } = await typedArticle(db, config.dataDir, staff, form, newsroom.outside);
  const siblingOf = form.text('sibling');
  const where = { editionId: form.text('edition'), siblingOf: siblingOf === '' ? undefined : siblingOf };
  const saved = 'mistakes' in outcome ? outcome : await createArticle(db, staff, where, outcome.done);
  if ('mistakes' in saved) {
    return newPage(newsroom, c, { edition: where.editionId, siblingOf }, { values, mistakes: saved.mistakes });
  }
  return afterSaving(newsroom, c, saved.done, form);
}

async function showArticle(newsroom: Newsroom, c: DeskContext) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  const { article, draft, edition } = opened;
  const values = valuesOf(draft, article.slug);
  return c.html(
    <EditArticlePage
      frame={frame}
      form={{ locale: frame.locale, values, mistakes: [] }}
      choices={await choicesFor(db, edition, String(values.photo))}
      opened={opened}
      basedOn={draft.id}
      beside={await besideArticle(newsroom, frame, opened)}
      notice={(await movedNotice(newsroom, frame, article.id, c.req.query('moved'))) ?? noticeFor(c, opened)}
    />,
  );
}

function noticeFor(c: DeskContext, { article, draft, edition }: OpenedArticle): Child {
  const { locale } = c.var.frame;
  const href = articleAddress(edition.code, article.slug);
  if (c.req.query('done') === 'published' && article.state === 'published') {
    return <>{locale.sayWith('desk-article-published', {}, { article: (words) => <a href={href}>{words}</a> })}</>;
  }
  return doneNotice(c.req, {
    saved: locale.say('desk-article-saved', { number: draft.number, time: locale.date(draft.created_at, 'time') }),
    undone: locale.say('desk-step-undone'),
    withdrawn: locale.say('desk-article-unpublished'),
    corrected: locale.say('desk-correction-published'),
    kept: locale.say('desk-saved'),
  });
}
