import { type Context, Hono } from 'hono';
import type { RevisionRow } from '../../database/tables.ts';
import type { Mistake } from '../../mistake.ts';
import { picturesById } from '../../photos/photos.ts';
import { saveRevision, textOf } from '../../stories/articles.ts';
import { articleAtDesk, type OpenedArticle } from '../../stories/at-the-desk.ts';
import { photoIdsOf } from '../../stories/document.ts';
import { revisionOfArticle } from '../../stories/revisions.ts';
import {
  beginTranslation,
  followOriginal,
  type Translation,
  takeIn,
  translationOf,
} from '../../stories/translations.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { TranslationPage } from './translation-page.tsx';
import { bodyOfRows, rowValues, translationRows } from './translation-rows.ts';
import { ARTICLE_FORM_BYTES } from './values.ts';

/** An article beside the one it translates, paragraph by paragraph; beginning one, and saying what it follows. */
export function translation(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.post('/:id/translations', (c) => begin(newsroom, c));
  door.get('/:id/translation', (c) => show(newsroom, c));
  door.post('/:id/translation', (c) => save(newsroom, c));
  door.post('/:id/original', (c) => follow(newsroom, c));
  return door;
}

type TranslationContext = Context<DeskEnv>;

async function begin({ db }: Newsroom, c: TranslationContext) {
  const form = await readForm(c.req.raw);
  const id = c.req.param('id') ?? '';
  const opened = await articleAtDesk(db, c.var.staff, id);
  // Two who begin at once, or a form sent twice, come to the one translation.
  const there = opened?.siblings.find(({ edition }) => edition.id === form.text('edition'))?.article;
  if (there !== undefined) return c.redirect(`/desk/articles/${there.id}/translation`, 303);
  const begun = await beginTranslation(db, c.var.staff, id, form.text('edition'));
  if (begun === undefined || 'mistakes' in begun) return c.notFound();
  return c.redirect(`/desk/articles/${begun.done.articleId}/translation?done=begun`, 303);
}

async function show(newsroom: Newsroom, c: TranslationContext) {
  const { db } = newsroom;
  const opened = await articleAtDesk(db, c.var.staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  const followed = await translationOf(db, opened.article);
  if (followed === undefined) return c.redirect(`/desk/articles/${opened.article.id}`, 303);
  return page(newsroom, c, opened, followed, opened.draft, {});
}

interface Typed {
  values?: Record<string, string>;
  mistakes?: readonly Mistake[];
  /** What somebody else saved meanwhile. */
  conflict?: RevisionRow;
}

/** @param shown the revision of the translation that the rows are of */
async function page(
  { db }: Newsroom,
  c: TranslationContext,
  opened: OpenedArticle,
  followed: Translation,
  shown: RevisionRow,
  typed: Typed,
) {
  const { frame } = c.var;
  const { locale } = frame;
  const text = textOf(shown, opened.article.slug);
  const rows = translationRows(
    textOf(followed.before, '').body,
    textOf(followed.now, '').body,
    text.body,
    followed.stale,
  );
  const originally = textOf(followed.now, '');
  const photoIds = [originally, text].flatMap(({ body, lead }) => [
    ...photoIdsOf(body),
    ...(lead === null ? [] : [lead.photoId]),
  ]);
  const values = typed.values ?? {
    headline: text.headline,
    standfirst: text.standfirst,
    caption: text.lead?.caption ?? '',
    alternative: text.lead?.alternativeText ?? '',
    credit: text.lead?.credit ?? '',
    ...Object.assign({}, ...rows.map((row, place) => rowValues(place, row))),
  };
  return c.html(
    <TranslationPage
      frame={frame}
      opened={opened}
      followed={followed}
      rows={rows}
      shown={shown}
      pictures={await picturesById(db, photoIds)}
      form={{ locale, values, mistakes: typed.mistakes ?? [] }}
      conflict={typed.conflict}
      notice={doneNotice(c.req, {
        begun: locale.say('desk-translation-begun'),
        saved: locale.say('desk-article-saved', {
          number: opened.draft.number,
          time: locale.date(opened.draft.created_at, 'time'),
        }),
        current: locale.say('desk-translation-current'),
        followed: locale.say('desk-saved'),
      })}
    />,
    typed.conflict !== undefined ? 409 : typed.mistakes === undefined ? 200 : 422,
  );
}

async function save(newsroom: Newsroom, c: TranslationContext) {
  const { db } = newsroom;
  const { staff } = c.var;
  const form = await readForm(c.req.raw, ARTICLE_FORM_BYTES);
  const articleId = c.req.param('id') ?? '';
  const opened = await articleAtDesk(db, staff, articleId);
  const followed = opened && (await translationOf(db, opened.article));
  if (opened === undefined || followed === undefined) return c.notFound();
  const shown = await revisionOfArticle(db, articleId, form.text('rows-of'));
  const original = await revisionOfArticle(db, followed.original.id, form.text('original-revision'));
  if (shown === undefined || original === undefined) return c.notFound();
  const values = Object.fromEntries(
    Object.entries(form.values).map(([name, value]) => [name, typeof value === 'string' ? value : (value[0] ?? '')]),
  );
  const before = textOf(shown, opened.article.slug);
  const body = bodyOfRows(form, before.body, textOf(original, '').body);
  if ('mistakes' in body) return page(newsroom, c, opened, followed, shown, { values, mistakes: body.mistakes });
  const text = { ...before, headline: form.text('headline'), standfirst: form.text('standfirst'), body: body.done };
  const outcome = await saveRevision(
    db,
    staff,
    { articleId, basedOn: form.text('based-on') },
    { ...text, lead: before.lead && { ...before.lead, ...leadIn(form) } },
  );
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return page(newsroom, c, opened, followed, shown, { values, mistakes: outcome.mistakes });
  if ('conflict' in outcome) {
    const since: Mistake = {
      field: 'form',
      message: 'desk-translation-mistake-saved-since',
      values: { time: c.var.frame.locale.date(outcome.conflict.created_at, 'time') },
    };
    return page(newsroom, c, opened, followed, shown, { values, mistakes: [since], conflict: outcome.conflict });
  }
  const marks = form.text('next') === 'current' ? 'all' : form.all('taken');
  await takeIn(db, staff, articleId, { revisionId: original.id, marks });
  const done = marks === 'all' ? 'current' : 'saved';
  return c.redirect(`/desk/articles/${articleId}/translation?done=${done}`, 303);
}

function leadIn(form: SentForm) {
  const line = (name: string) => form.text(name).replace(/\s+/g, ' ').trim();
  return { caption: line('caption'), alternativeText: line('alternative'), credit: line('credit') };
}

async function follow({ db }: Newsroom, c: TranslationContext) {
  const form = await readForm(c.req.raw);
  const id = c.req.param('id') ?? '';
  const original = form.text('original');
  const outcome = await followOriginal(db, c.var.staff, id, original === '' ? null : original);
  if (outcome === undefined || 'mistakes' in outcome) return c.notFound();
  return c.redirect(
    original === '' ? `/desk/articles/${id}?done=kept` : `/desk/articles/${id}/translation?done=followed`,
    303,
  );
}
