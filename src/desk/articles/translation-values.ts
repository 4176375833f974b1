import type { Node } from 'prosemirror-model';
import type { Reading } from '../../database/open.ts';
import type { ArticleRow } from '../../database/tables.ts';
import type { Staff } from '../../people/rights.ts';
import { articleToEdit, textOf } from '../../stories/articles.ts';
import { documentSchema } from '../../stories/document.ts';
import { revisionOfArticle, revisionOfStory } from '../../stories/revisions.ts';
import { readTypedDocument } from '../../stories/typed-document.ts';
import type { SentValues } from '../../stories/working-copies.ts';
import { SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { bodyOfRows } from './translation-rows.ts';
import { type TypedArticle, typedArticle } from './values.ts';

/** Whether a form, or the working copy of one, is the page beside an original and not the whole form. */
export function isOfRows(values: SentValues | SentForm): boolean {
  return values instanceof SentForm ? values.text('rows-of') !== '' : values['rows-of'] !== undefined;
}

/** What the rows of a form stand for: the text that they were made of, and the original beside it. */
export interface Beside {
  shown: Node;
  original: Node;
}

/**
 * Finds what the rows of a sent form stand for. An original that was removed meanwhile is nothing to stand beside; what was
 * typed is still read.
 * @returns `undefined` when the form names no version of this article
 */
export async function besideOf(
  db: Reading,
  article: Pick<ArticleRow, 'id' | 'story_id'>,
  form: SentForm,
): Promise<Beside | undefined> {
  const sent = form.text('rows-document');
  const typed = sent === '' ? undefined : readTypedDocument(sent).outcome;
  const revision = await revisionOfArticle(db, article.id, form.text('rows-of'));
  const original = await revisionOfStory(db, article.story_id, form.text('original-revision'));
  if (revision === undefined || (typed !== undefined && 'mistakes' in typed)) return undefined;
  return {
    shown: typed?.done ?? textOf(revision, '').body,
    original: original === undefined ? documentSchema.nodes.doc.create() : textOf(original, '').body,
  };
}

/**
 * Reads the rows beside an original as the whole form would be read.
 * @returns `undefined` when there is no such article, or the form is not one of its pages
 * @throws Forbidden
 */
export async function typedTranslation(
  { db, config }: Newsroom,
  staff: Staff,
  articleId: string,
  form: SentForm,
): Promise<TypedArticle | undefined> {
  const article = await articleToEdit(db, staff, articleId);
  const beside = article && (await besideOf(db, article, form));
  if (beside === undefined) return undefined;
  const body = bodyOfRows(form, beside.shown, beside.original);
  if ('mistakes' in body) return { values: form.values, outcome: body };
  return typedArticle(db, config.dataDir, staff, wholeForm(form, body.done), 'nowhere');
}

const carried = [
  'headline',
  'standfirst',
  'slug',
  'section',
  'photo',
  'caption',
  'credit',
  'alternative',
  'authors',
  'topics',
] as const;

function wholeForm(form: SentForm, body: Node): SentForm {
  return new SentForm([
    ...carried.flatMap((name) => form.all(name).map((value) => [name, value] as const)),
    // The words beside it are all that is said of the photo; its own description is not asked.
    ['photo-before', form.text('photo')],
    ['document', JSON.stringify(body)],
  ]);
}
