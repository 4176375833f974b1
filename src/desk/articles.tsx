import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { closeConversation } from '../comments/moderation.ts';
import { articleAddress } from '../editions/addresses.ts';
import { allEditions } from '../editions/editions.ts';
import type { Mistake } from '../mistake.ts';
import { requireRight } from '../people/rights.ts';
import { createArticle, saveRevision } from '../stories/articles.ts';
import {
  articleAtDesk,
  articlesForDesk,
  type DeskFilter,
  deskStates,
  type OpenedArticle,
  versionByNumber,
} from '../stories/at-the-desk.ts';
import { draftAsRead } from '../stories/previewed.ts';
import { publishArticle, unpublishArticle } from '../stories/publication.ts';
import { readForm, type SentForm } from '../web/forms.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { writtenIn } from './article-form.tsx';
import { ArticleListPage } from './article-list.tsx';
import { EditArticlePage, NewArticlePage, VersionText, versionName } from './article-page.tsx';
import { ARTICLE_FORM_BYTES, choicesFor, typedArticle, valuesOf } from './article-values.ts';
import { corrections } from './corrections.tsx';
import type { FormState } from './fields.tsx';
import { type DeskEnv, DeskPage, doneNotice } from './frame.tsx';

/** The desk's articles: the list, the form, publication, versions, corrections. Mounted at `/desk/articles`. */
export function articles(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showList(newsroom, c));
  door.get('/new', (c) => showNew(newsroom, c));
  door.post('/', (c) => createFromForm(newsroom, c));
  door.get('/:id', (c) => showArticle(newsroom, c));
  door.post('/:id/revisions', (c) => saveFromForm(newsroom, c, 'save'));
  door.get('/:id/revisions/:number', (c) => showVersion(newsroom, c));
  door.get('/:id/preview', (c) => showPreview(newsroom, c));
  door.post('/:id/publication', (c) => saveFromForm(newsroom, c, 'publish'));
  door.get('/:id/publication/withdrawal', (c) => askWithdrawal(newsroom, c));
  door.post('/:id/publication/withdrawal', (c) => withdraw(newsroom, c));
  door.post('/:id/conversation', (c) => closeOrOpen(newsroom, c));
  door.route('/', corrections(newsroom));
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
  const query = new URLSearchParams({
    ...(filter.editionId === undefined ? {} : { edition: filter.editionId }),
    ...(filter.state === undefined ? {} : { state: filter.state }),
    ...(filter.mine ? { mine: 'yes' } : {}),
    ...(next === undefined ? {} : { before: next }),
  });
  const older = next === undefined ? undefined : `/desk/articles?${query}`;
  return c.html(<ArticleListPage frame={frame} editions={editions} filter={filter} items={items} older={older} />);
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
  const { values, outcome } = await typedArticle(db, config.dataDir, staff, form);
  const siblingOf = form.text('sibling');
  const where = { editionId: form.text('edition'), siblingOf: siblingOf === '' ? undefined : siblingOf };
  const saved = 'mistakes' in outcome ? outcome : await createArticle(db, staff, where, outcome.done);
  if ('mistakes' in saved) {
    return newPage(newsroom, c, { edition: where.editionId, siblingOf }, { values, mistakes: saved.mistakes });
  }
  return afterSaving(newsroom, c, saved.done, form);
}

async function showArticle({ db }: Newsroom, c: DeskContext) {
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
      notice={noticeFor(c, opened)}
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
    withdrawn: locale.say('desk-article-unpublished'),
    corrected: locale.say('desk-correction-published'),
    kept: locale.say('desk-saved'),
  });
}

/** Saves what was typed, then shows or publishes it: nothing is published that was not saved. */
async function saveFromForm(newsroom: Newsroom, c: DeskContext, then: 'save' | 'publish') {
  const { db, config } = newsroom;
  const { staff } = c.var;
  const form = await readForm(c.req.raw, ARTICLE_FORM_BYTES);
  const articleId = c.req.param('id') ?? '';
  if ((await articleAtDesk(db, staff, articleId)) === undefined) return c.notFound();
  if (then === 'publish') requireRight(staff, 'publish articles');
  const basedOn = form.text('based-on');
  const { values, outcome } = await typedArticle(db, config.dataDir, staff, form);
  const saved = 'mistakes' in outcome ? outcome : await saveRevision(db, staff, { articleId, basedOn }, outcome.done);
  if (saved === undefined) return c.notFound();
  if ('conflict' in saved) return showConflict(newsroom, c, articleId, values);
  if ('mistakes' in saved) return showAgain(newsroom, c, articleId, basedOn, values, saved.mistakes);
  return afterSaving(newsroom, c, saved.done, form, then);
}

async function afterSaving(
  newsroom: Newsroom,
  c: DeskContext,
  saved: { articleId: string; revisionId: string },
  form: SentForm,
  then: string = form.text('next'),
) {
  const { articleId, revisionId } = saved;
  const address = `/desk/articles/${articleId}`;
  if (form.text('next') === 'preview' && then !== 'publish') return c.redirect(`${address}/preview`, 303);
  if (then !== 'publish') return c.redirect(`${address}?done=saved`, 303);
  const visibleChange = form.text('visible') === 'yes';
  const published = await publishArticle(newsroom.db, c.var.staff, saved, { visibleChange });
  if (published === undefined) return c.notFound();
  const values = { ...form.values, photo: form.text('photo') };
  if ('conflict' in published) return showConflict(newsroom, c, articleId, values);
  if ('mistakes' in published) {
    const opened = await articleAtDesk(newsroom.db, c.var.staff, articleId);
    const kept = opened === undefined ? values : valuesOf(opened.draft, opened.article.slug);
    return showAgain(newsroom, c, articleId, revisionId, kept, published.mistakes);
  }
  return c.redirect(`${address}?done=published`, 303);
}

/** The form as it was typed, with what has to be put right. */
async function showAgain(
  { db }: Newsroom,
  c: DeskContext,
  articleId: string,
  basedOn: string,
  values: FormState['values'],
  mistakes: readonly Mistake[],
) {
  const { frame, staff } = c.var;
  const opened = await articleAtDesk(db, staff, articleId);
  if (opened === undefined) return c.notFound();
  return c.html(
    <EditArticlePage
      frame={frame}
      form={{ locale: frame.locale, values, mistakes }}
      choices={await choicesFor(db, opened.edition, String(values.photo))}
      opened={opened}
      basedOn={basedOn}
    />,
    422,
  );
}

/** Both versions: what somebody else saved meanwhile, and the form as it was typed, ready to be saved over it. */
async function showConflict({ db }: Newsroom, c: DeskContext, articleId: string, values: FormState['values']) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const opened = await articleAtDesk(db, staff, articleId);
  if (opened === undefined) return c.notFound();
  const { draft, edition, versions } = opened;
  const name = versions.find((version) => version.id === draft.id)?.saved_by ?? '–';
  const time = locale.date(draft.created_at, 'time');
  const since: Mistake = { field: 'form', message: 'desk-article-mistake-saved-since', values: { name, time } };
  return c.html(
    <EditArticlePage
      frame={frame}
      form={{ locale, values, mistakes: [since] }}
      choices={await choicesFor(db, edition, String(values.photo))}
      opened={opened}
      basedOn={draft.id}
      conflict={draft}
    />,
    409,
  );
}

async function showVersion({ db }: Newsroom, c: DeskContext) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  const number = Number(c.req.param('number'));
  if (opened === undefined || !Number.isSafeInteger(number)) return c.notFound();
  const version = await versionByNumber(db, opened.article.id, number);
  if (version === undefined) return c.notFound();
  const listed = opened.versions.find((one) => one.id === version.id);
  const title = versionName(locale, { ...version, saved_by: listed?.saved_by ?? null });
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={title}
      actions={
        <a class="button" href={`/desk/articles/${opened.article.id}`}>
          {locale.say('desk-article-back')}
        </a>
      }
    >
      <VersionText version={version} edition={opened.edition} />
    </DeskPage>,
  );
}

async function showPreview(newsroom: Newsroom, c: DeskContext) {
  const opened = await articleAtDesk(newsroom.db, c.var.staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  if (newsroom.previewOf === undefined) return c.text(c.var.frame.locale.say('desk-article-preview-missing'), 503);
  const article = await draftAsRead(newsroom.db, opened);
  const page = await newsroom.previewOf(article, {
    isPublic: opened.article.state === 'published',
    formHref: `/desk/articles/${opened.article.id}`,
  });
  const headers = new Headers(page.headers);
  headers.set('cache-control', 'no-store');
  headers.set('x-robots-tag', 'noindex');
  return new Response(page.body, { status: 200, headers });
}

async function askWithdrawal({ db }: Newsroom, c: DeskContext) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'publish articles');
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened?.article.state !== 'published') return c.notFound();
  const address = `/desk/articles/${opened.article.id}`;
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-article-unpublish-heading', { headline: opened.draft.headline })}
    >
      <form class="sheet" method="post" action={`${address}/publication/withdrawal`}>
        <p>{locale.say('desk-article-unpublish-text')}</p>
        <div class="acts">
          <button class="grave" type="submit">
            {locale.say('desk-article-unpublish-confirm')}
          </button>
          <a class="button" href={address}>
            {locale.say('desk-cancel')}
          </a>
        </div>
      </form>
    </DeskPage>,
  );
}

async function withdraw({ db }: Newsroom, c: DeskContext) {
  const id = c.req.param('id') ?? '';
  const outcome = await unpublishArticle(db, c.var.staff, id);
  return outcome === undefined ? c.notFound() : c.redirect(`/desk/articles/${id}?done=withdrawn`, 303);
}

async function closeOrOpen({ db }: Newsroom, c: DeskContext) {
  const id = c.req.param('id') ?? '';
  const form = await readForm(c.req.raw);
  const known = await closeConversation(db, id, form.text('closed') === 'yes', c.var.staff);
  return known ? c.redirect(`/desk/articles/${id}?done=kept`, 303) : c.notFound();
}
