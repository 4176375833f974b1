import { type Context, Hono } from 'hono';
import type { Node } from 'prosemirror-model';
import type { RevisionRow } from '../../database/tables.ts';
import type { Mistake } from '../../mistake.ts';
import { picturesById } from '../../photos/photos.ts';
import { saveRevision, textOf } from '../../stories/articles.ts';
import { articleAtDesk, type OpenedArticle } from '../../stories/at-the-desk.ts';
import { readMark } from '../../stories/copy-rows.ts';
import { photoIdsOf, readDocument } from '../../stories/document.ts';
import { revisionOfArticle } from '../../stories/revisions.ts';
import {
  beginTranslation,
  followOriginal,
  type Translation,
  takeIn,
  translationOf,
} from '../../stories/translations.ts';
import type { WorkingCopy } from '../../stories/working-copies.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { FormState } from '../fields.tsx';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { formOf, keepForm, markFor, unsaved } from './keeping.tsx';
import { Restored, ThrownAway } from './page.tsx';
import { presencePanel } from './presence.tsx';
import { TranslationPage } from './translation-page.tsx';
import { MOST_ROW_FIELDS, rowValues, translationRows } from './translation-rows.ts';
import { type Beside, besideOf, isOfRows, typedTranslation } from './translation-values.ts';
import { ARTICLE_FORM_BYTES, valuesOf } from './values.ts';

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
  const begun = await whereToGoOn(newsroom, c, opened, followed);
  return 'elsewhere' in begun ? c.redirect(begun.elsewhere, 303) : page(newsroom, c, opened, followed, begun);
}

interface Shown {
  /** What the fields hold, where it is not what the text says. */
  values?: FormState['values'];
  /** The revision that is saved over, and the text that the rows are of, where that is no revision yet. */
  basedOn: string;
  rowsOf: string;
  rowsDocument: string;
  text: Node;
  /** The original that the rows stand beside, where it is not the one that counts now. */
  original?: Node;
  originalRevision?: string;
  mistakes?: readonly Mistake[];
  /** What somebody else saved meanwhile. */
  conflict?: RevisionRow;
  copy?: Pick<WorkingCopy, 'articleId' | 'saved_at' | 'mark'>;
}

/** The draft; or what whoever looks typed and did not save, here or on the whole form; or the page where that is put right. */
async function whereToGoOn(
  newsroom: Newsroom,
  c: TranslationContext,
  opened: OpenedArticle,
  followed: Translation,
): Promise<Shown | { elsewhere: string }> {
  const { article, draft } = opened;
  const address = `/desk/articles/${article.id}`;
  const copy = await unsaved(newsroom, c.var.staff, opened);
  if (copy === undefined) {
    return { basedOn: draft.id, rowsOf: draft.id, rowsDocument: '', text: textOf(draft, '').body };
  }
  if (copy.isReadable && copy.basedOn !== draft.id) return { elsewhere: `${address}/collision` };
  const form = formOf(copy.sent);
  const isSame = form.text('original-revision') === followed.now.id;
  const beside = isOfRows(form) ? await besideOf(newsroom.db, article, form) : undefined;
  if (beside !== undefined && (isSame || !copy.isReadable)) {
    return {
      ...whatIsShown(form, beside, isSame),
      values: form.values,
      basedOn: copy.basedOn,
      copy,
    };
  }
  const document = String(copy.values.document ?? '');
  if (!copy.isReadable || document === '') return { elsewhere: address };
  const text = readDocument(JSON.parse(document));
  return { values: copy.values, basedOn: copy.basedOn, rowsOf: copy.basedOn, rowsDocument: document, text, copy };
}

/** What the rows of a sent form are of, to show them again. */
function whatIsShown(form: SentForm, beside: Beside, isSame: boolean): Omit<Shown, 'basedOn'> {
  return {
    rowsOf: form.text('rows-of'),
    rowsDocument: form.text('rows-document'),
    text: beside.shown,
    ...(isSame ? {} : { original: beside.original, originalRevision: form.text('original-revision') }),
  };
}

async function page(
  newsroom: Newsroom,
  c: TranslationContext,
  opened: OpenedArticle,
  followed: Translation,
  shown: Shown,
) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const { locale } = frame;
  const { article, draft } = opened;
  const originally = textOf(followed.now, '');
  const rows = translationRows(
    textOf(followed.before, '').body,
    shown.original ?? originally.body,
    shown.text,
    // What became stale is told of the original as it is now.
    shown.original === undefined ? followed.stale : [],
  );
  const values = {
    ...valuesOf(draft, article.slug),
    ...Object.assign({}, ...rows.map((row, place) => rowValues(place, row))),
    ...shown.values,
  };
  const photoIds = [
    ...photoIdsOf(originally.body),
    ...photoIdsOf(shown.text),
    ...[originally.lead?.photoId ?? '', String(values.photo)].filter((id) => id !== ''),
  ];
  const { mistakes = [], conflict, copy } = shown;
  const done = doneNotice(c.req, {
    begun: locale.say('desk-translation-begun'),
    saved: locale.say('desk-article-saved', { number: draft.number, time: locale.date(draft.created_at, 'time') }),
    current: locale.say('desk-translation-current'),
    followed: locale.say('desk-saved'),
  });
  return c.html(
    <TranslationPage
      frame={frame}
      opened={opened}
      followed={followed}
      rows={rows}
      shown={{
        basedOn: shown.basedOn,
        rowsOf: shown.rowsOf,
        rowsDocument: shown.rowsDocument,
        originalRevision: shown.originalRevision ?? followed.now.id,
      }}
      mark={await markFor(newsroom, staff, article.id)}
      pictures={await picturesById(db, photoIds)}
      form={{ locale, values, mistakes }}
      conflict={conflict}
      notice={
        copy !== undefined ? (
          <Restored locale={locale} copy={copy} page="translation" />
        ) : c.req.query('done') === 'discarded' ? (
          <ThrownAway locale={locale} articleId={article.id} page="translation" />
        ) : (
          done
        )
      }
      presence={await presencePanel(newsroom, frame, opened)}
    />,
    conflict !== undefined ? 409 : mistakes.length === 0 ? 200 : 422,
  );
}

async function save(newsroom: Newsroom, c: TranslationContext) {
  const { db } = newsroom;
  const { staff } = c.var;
  const form = await readForm(c.req.raw, ARTICLE_FORM_BYTES, MOST_ROW_FIELDS);
  const articleId = c.req.param('id') ?? '';
  const opened = await articleAtDesk(db, staff, articleId);
  const beside = opened && (await besideOf(db, opened.article, form));
  const typed = await typedTranslation(newsroom, staff, articleId, form);
  if (opened === undefined || beside === undefined || typed === undefined) return c.notFound();
  const basedOn = form.text('based-on');
  const [copy, seen] = [readMark(form.text('copy')), readMark(form.text('seen'))];
  const saved =
    'mistakes' in typed.outcome
      ? typed.outcome
      : await saveRevision(db, staff, { articleId, basedOn, copy, seen }, typed.outcome.done);
  if (saved === undefined) return c.notFound();
  const address = `/desk/articles/${articleId}`;
  const followed = await translationOf(db, opened.article);
  if ('mistakes' in saved || 'conflict' in saved) {
    // Whatever becomes of the page that is shown now, the text is kept.
    const kept = await keepForm(newsroom, staff, articleId, { basedOn, form, photo: form.text('photo') });
    if ('conflict' in saved && kept !== undefined && 'kept' in kept) return c.redirect(`${address}/collision`, 303);
    if (followed === undefined) return c.redirect(address, 303);
    const isSame = form.text('original-revision') === followed.now.id;
    const again = { ...whatIsShown(form, beside, isSame), values: form.values };
    if ('mistakes' in saved) {
      return page(newsroom, c, opened, followed, { ...again, basedOn, mistakes: saved.mistakes });
    }
    const since: Mistake = {
      field: 'form',
      message: 'desk-translation-mistake-saved-since',
      values: { time: c.var.frame.locale.date(saved.conflict.created_at, 'time') },
    };
    const { conflict } = saved;
    return page(newsroom, c, opened, followed, { ...again, basedOn: conflict.id, mistakes: [since], conflict });
  }
  if (followed === undefined) return c.redirect(`${address}?done=saved`, 303);
  const original = await revisionOfArticle(db, followed.original.id, form.text('original-revision'));
  const marks = form.text('next') === 'current' ? 'all' : form.all('taken');
  if (original !== undefined) await takeIn(db, staff, articleId, { revisionId: original.id, marks });
  return c.redirect(`${address}/translation?done=${marks === 'all' ? 'current' : 'saved'}`, 303);
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
