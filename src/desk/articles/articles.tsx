import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { newId } from '../../database/ids.ts';
import { articleAddress } from '../../editions/addresses.ts';
import { allEditions } from '../../editions/editions.ts';
import { publicationSettings } from '../../editions/publication.ts';
import { startOfDay } from '../../editions/wall-clock.ts';
import type { Mistake } from '../../mistake.ts';
import { may, requireRight } from '../../people/rights.ts';
import {
  articleAtDesk,
  articlesForDesk,
  type DeskFilter,
  type DueTime,
  deskStates,
  dueTimes,
  type OpenedArticle,
} from '../../stories/at-the-desk.ts';
import { saveNewArticle } from '../../stories/begun-articles.ts';
import { readMark } from '../../stories/copy-rows.ts';
import { openCorrectionRequests } from '../../stories/correction-requests.ts';
import { staleTranslations } from '../../stories/translations.ts';
import { writers } from '../../stories/workflow.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { FormState } from '../fields.tsx';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { besideArticle } from './beside.tsx';
import { cards } from './cards.ts';
import { checksRoom } from './checks.tsx';
import { collision } from './collision.tsx';
import { comparison } from './comparison.tsx';
import { corrections } from './corrections.tsx';
import { writtenIn } from './form.tsx';
import { isArticleId, keepForm, keeping, markFor, unsaved } from './keeping.tsx';
import { ArticleListPage } from './list.tsx';
import { noteNotice, notesRoom } from './notes.tsx';
import { EditArticlePage, NewArticlePage, Restored, ThrownAway } from './page.tsx';
import { presence } from './presence.tsx';
import { preview } from './preview.ts';
import { previewLinks } from './preview-links.tsx';
import { proposalsRoom } from './proposals.tsx';
import { publication } from './publication.tsx';
import { removal } from './removal.tsx';
import { afterSaving, saving } from './saving.tsx';
import { statementNotice } from './statement-page.tsx';
import { statementsRoom } from './statements.tsx';
import { movedNotice, stages } from './steps.tsx';
import { translation } from './translation.tsx';
import { isOfRows } from './translation-values.ts';
import { ARTICLE_FORM_BYTES, choicesFor, typedArticle, valuesOf } from './values.ts';
import { versions } from './versions.tsx';
import { vouches } from './vouches.tsx';
import { withdrawal } from './withdrawal.tsx';

/** The desk's articles: the list, the form, publication, versions, corrections. Mounted at `/desk/articles`. */
export function articles(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showList(newsroom, c));
  door.get('/new', (c) => showNew(newsroom, c));
  door.post('/', (c) => createFromForm(newsroom, c));
  door.get('/:id', (c) => showArticle(newsroom, c));
  for (const room of [
    keeping,
    presence,
    collision,
    comparison,
    cards,
    saving,
    versions,
    preview,
    previewLinks,
    publication,
    vouches,
    withdrawal,
    corrections,
    translation,
    stages,
    removal,
    notesRoom,
    statementsRoom,
    proposalsRoom,
    checksRoom,
  ])
    door.route('/', room(newsroom));
  return door;
}

type DeskContext = Context<DeskEnv>;

async function showList({ db }: Newsroom, c: DeskContext) {
  const { frame, staff } = c.var;
  const editions = await allEditions(db);
  const people = may(staff, 'edit others’ articles') ? await writers(db) : [];
  const due = dueTimes.find((one) => one === c.req.query('due'));
  const filter: DeskFilter = {
    editionId: editions.find((edition) => edition.id === c.req.query('edition'))?.id,
    state: deskStates.find((state) => state === c.req.query('state')),
    mine: c.req.query('mine') === 'yes',
    assigneeId: people.find(({ id }) => id === c.req.query('assignee'))?.id,
    dueBefore: due === undefined ? undefined : dueEnd(due, (await publicationSettings(db)).timeZone),
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
    ...(filter.assigneeId === undefined ? {} : { assignee: filter.assigneeId }),
    ...(due === undefined ? {} : { due }),
    ...(next === undefined ? {} : { before: next }),
  });
  const older = next === undefined ? undefined : `/desk/articles?${query}`;
  return c.html(
    <ArticleListPage
      frame={frame}
      editions={editions}
      people={people}
      filter={filter}
      due={due}
      items={items}
      stale={stale}
      asked={asked}
      older={older}
      notice={doneNotice(c.req, { removed: frame.locale.say('desk-removal-done') })}
    />,
  );
}

/** Until when what is looked for is due: now, the end of today, or a week from now. */
function dueEnd(due: DueTime, timeZone: string): string {
  const now = new Date();
  if (due === 'late') return now.toISOString();
  const day = 24 * 60 * 60_000;
  if (due === 'week') return new Date(now.getTime() + 7 * day).toISOString();
  // From any hour of today 26 hours after its beginning are tomorrow, also when clocks change.
  const began = Date.parse(startOfDay(now.toISOString(), timeZone));
  return startOfDay(new Date(began + 26 * 60 * 60_000).toISOString(), timeZone);
}

/** The document that the editor begins with. */
const NOTHING_YET = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph' }] });

async function showNew(newsroom: Newsroom, c: DeskContext) {
  requireRight(c.var.staff, 'write articles');
  const sibling = await articleAtDesk(newsroom.db, c.var.staff, c.req.query('sibling') ?? '');
  const begun = sibling === undefined ? { document: NOTHING_YET } : valuesOf(sibling.draft, '');
  // Sections, topics and the byline's names belong to the edition; the authors are the same people.
  const values = { ...begun, section: '', topics: [] };
  const asked = {
    edition: c.req.query('edition') ?? '',
    siblingOf: sibling?.article.id ?? '',
    begun: { articleId: newId(), basedOn: '', mark: '' },
  };
  return newPage(newsroom, c, asked, { values, mistakes: [] });
}

async function newPage(
  { db }: Newsroom,
  c: DeskContext,
  asked: { edition: string; siblingOf: string; begun: { articleId: string; basedOn: string; mark: string } },
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
      begun={asked.begun}
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
  const given = form.text('article');
  const [basedOn, mark] = [form.text('based-on'), form.text('copy')];
  const place = {
    editionId: form.text('edition'),
    siblingOf: siblingOf === '' ? undefined : siblingOf,
    articleId: isArticleId(given) ? given : newId(),
    basedOn,
    copy: readMark(mark),
    seen: readMark(form.text('seen')),
  };
  const saved = 'mistakes' in outcome ? outcome : await saveNewArticle(db, staff, place, outcome.done);
  if (saved === undefined) return c.notFound();
  if ('mistakes' in saved) {
    const begun = { articleId: place.articleId, basedOn, mark };
    const asked = { edition: place.editionId, siblingOf, begun };
    return newPage(newsroom, c, asked, { values, mistakes: saved.mistakes });
  }
  if ('conflict' in saved) {
    await keepForm(newsroom, staff, place.articleId, { basedOn, form, photo: String(values.photo) });
    return c.redirect(`/desk/articles/${place.articleId}/collision`, 303);
  }
  return afterSaving(newsroom, c, saved.done, form);
}

async function showArticle(newsroom: Newsroom, c: DeskContext) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  const { article, draft, edition } = opened;
  const copy = await unsaved(newsroom, staff, opened);
  if (copy?.isReadable && copy.basedOn !== draft.id) {
    return c.redirect(`/desk/articles/${article.id}/collision`, 303);
  }
  // Rows with marks that nobody can read are put right where they were typed.
  if (copy !== undefined && !copy.isReadable && isOfRows(copy.sent)) {
    return c.redirect(`/desk/articles/${article.id}/translation`, 303);
  }
  const values = copy?.values ?? valuesOf(draft, article.slug);
  const mark = await markFor(newsroom, staff, article.id);
  return c.html(
    <EditArticlePage
      frame={frame}
      form={{ locale: frame.locale, values, mistakes: [] }}
      choices={await choicesFor(db, edition, String(values.photo))}
      opened={opened}
      basedOn={copy?.basedOn ?? draft.id}
      mark={mark}
      beside={await besideArticle(newsroom, frame, opened)}
      notice={
        copy === undefined ? (
          ((await movedNotice(newsroom, frame, article.id, c.req.query('moved'))) ??
          noteNotice(frame.locale, c.req.query('note')) ??
          statementNotice(frame.locale, c.req.query('statement')) ??
          noticeFor(c, opened))
        ) : (
          <Restored locale={frame.locale} copy={copy} />
        )
      }
    />,
  );
}

function noticeFor(c: DeskContext, { article, draft, edition }: OpenedArticle): Child {
  const { locale } = c.var.frame;
  const href = articleAddress(edition.code, article.slug);
  if (c.req.query('done') === 'published' && article.state === 'published') {
    return <>{locale.sayWith('desk-article-published', {}, { article: (words) => <a href={href}>{words}</a> })}</>;
  }
  if (c.req.query('done') === 'discarded') {
    return <ThrownAway locale={locale} articleId={article.id} />;
  }
  const before = Number(c.req.query('before'));
  if (c.req.query('done') === 'restored' && Number.isSafeInteger(before) && before > 0) {
    return (
      <>
        <span>{locale.say('desk-version-restored', { number: draft.number })}</span>{' '}
        <form class="in-line" method="post" action={`/desk/articles/${article.id}/revisions/${before}/restoration`}>
          <input type="hidden" name="based-on" value={draft.id} />
          <button type="submit">{locale.say('desk-version-undo')}</button>
        </form>
      </>
    );
  }
  return doneNotice(c.req, {
    merged: locale.say('desk-collision-saved', { number: draft.number }),
    saved: locale.say('desk-article-saved', { number: draft.number, time: locale.date(draft.created_at, 'time') }),
    undone: locale.say('desk-step-undone'),
    withdrawn: locale.say('desk-article-unpublished'),
    corrected: locale.say('desk-correction-published'),
    kept: locale.say('desk-saved'),
  });
}
