import { type Context, Hono } from 'hono';
import { newId } from '../../database/ids.ts';
import { allEditions } from '../../editions/editions.ts';
import { requireRight } from '../../people/rights.ts';
import { articleAtDesk } from '../../stories/at-the-desk.ts';
import { saveNewArticle } from '../../stories/begun-articles.ts';
import { readMark } from '../../stories/copy-rows.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { SentState } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { writtenIn } from './form.tsx';
import { isArticleId, keepForm } from './keeping.tsx';
import { NewArticlePage } from './page.tsx';
import { afterSaving } from './saving.tsx';
import { ARTICLE_FORM_BYTES, choicesFor, typedArticle, valuesOf } from './values.ts';

/** The form for a new article, of a story of its own or of a sibling's, and its first saving. */
export function beginning(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/new', (c) => showNew(newsroom, c));
  door.post('/', (c) => createFromForm(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

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
  typed: SentState,
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
