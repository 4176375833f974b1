import type { Node } from 'prosemirror-model';
import type { Database, Reading } from '../../database/open.ts';
import type { EditionRow, PhotoRow, RevisionRow } from '../../database/tables.ts';
import { authorsOf } from '../../editions/authors.ts';
import { sectionsOf, topicsOf } from '../../editions/sections.ts';
import { withFilledCards } from '../../links/fill-cards.ts';
import type { Outside } from '../../links/outside.ts';
import { isSome, type Mistake, type Outcome } from '../../mistake.ts';
import type { Staff } from '../../people/rights.ts';
import { keepPhoto } from '../../photos/intake.ts';
import { photoById, photosForText, photosInLibrary } from '../../photos/library.ts';
import { type ArticleText, textOf } from '../../stories/articles.ts';
import { pictureIdsOf } from '../../stories/document.ts';
import { parseMarkup, photosNamedIn } from '../../stories/markup.ts';
import { printMarkup } from '../../stories/print-markup.ts';
import { readTypedDocument, unknownPhotos } from '../../stories/typed-document.ts';
import type { SentForm } from '../../web/forms.ts';
import type { FormState } from '../fields.tsx';

/** A photo of 20 MB and the longest body, in a form of parts. */
export const ARTICLE_FORM_BYTES = 22 * 1024 * 1024;

/** What the article form offers for choosing. */
export interface ArticleChoices {
  edition: EditionRow;
  sections: { id: string; name: string }[];
  topics: { id: string; name: string }[];
  authors: { id: string; name: string }[];
  photos: PhotoRow[];
}

/** What can be chosen in an article of `edition`; the newest photos, and the one that is chosen already. */
export async function choicesFor(db: Reading, edition: EditionRow, photoId = ''): Promise<ArticleChoices> {
  const [sections, topics, authors, { items }, chosen] = await Promise.all([
    sectionsOf(db, edition.id),
    topicsOf(db, edition.id),
    authorsOf(db, edition.id),
    photosInLibrary(db),
    photoById(db, photoId),
  ]);
  const photos = chosen === undefined || items.some((photo) => photo.id === chosen.id) ? items : [chosen, ...items];
  return { edition, sections, topics, authors: authors.map(({ author_id: id, name }) => ({ id, name })), photos };
}

/** A saved revision as the form shows it. */
export function valuesOf(revision: RevisionRow, slug: string): FormState['values'] {
  const text = textOf(revision, slug);
  return {
    headline: text.headline,
    standfirst: text.standfirst,
    slug,
    section: text.sectionId ?? '',
    topics: text.topicIds,
    authors: text.authorIds,
    photo: text.lead?.photoId ?? '',
    caption: text.lead?.caption ?? '',
    credit: text.lead?.credit ?? '',
    alternative: text.lead?.alternativeText ?? '',
    body: printMarkup(text.body),
    document: JSON.stringify(text.body),
    visible: 'yes',
  };
}

/** What was typed, as the form shows it again; `photo` may have become the one that was sent along. */
export interface TypedArticle {
  values: Record<string, string | readonly string[]>;
  outcome: Outcome<ArticleText>;
}

/**
 * Reads the article form. A photo sent along is kept at once and chosen, so that it is not lost when something else in
 * the form has to be put right; what is not said of a photo is taken from its description.
 */
export async function typedArticle(
  db: Database,
  dataDir: string,
  staff: Staff,
  form: SentForm,
  outside?: Outside | 'nowhere',
): Promise<TypedArticle> {
  const mistakes: Mistake[] = [];
  const words = form.only(
    'headline',
    'standfirst',
    'slug',
    'section',
    'photo',
    'caption',
    'credit',
    'alternative',
    'body',
  );
  const authors = form.all('authors').filter((id) => id !== '');
  const values: Record<string, string | readonly string[]> = {
    ...words,
    authors,
    topics: form.all('topics'),
    visible: form.text('visible'),
  };
  const file = form.file('file');
  // A file field that was left alone is sent as an empty file.
  if (file !== undefined && file.size > 0) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { caption, credit, alternative: alternativeText } = words;
    const taken = await keepPhoto(db, dataDir, bytes, { uploadedBy: staff, caption, credit, alternativeText });
    if ('mistakes' in taken) mistakes.push(...taken.mistakes);
    else values.photo = taken.done.photo.id;
  }
  const photo = await photoById(db, String(values.photo));
  const isNew = photo !== undefined && photo.id !== form.text('photo-before');
  if (photo !== undefined && isNew) {
    values.caption ||= photo.caption;
    values.credit ||= photo.credit;
    values.alternative ||= photo.alternative_text;
  }
  const body = await typedBody(db, words.body, form.text('document'));
  Object.assign(values, body.values);
  if ('mistakes' in body.outcome) mistakes.push(...body.outcome.mistakes);
  if (isSome(mistakes)) return { values, outcome: { mistakes } };
  if ('mistakes' in body.outcome) return { values, outcome: body.outcome };
  const said = (name: string) => String(values[name]).replace(/\s+/g, ' ').trim();
  return {
    values,
    outcome: {
      done: {
        headline: words.headline,
        standfirst: words.standfirst,
        slug: words.slug,
        // Only now: nobody's page is asked for by a form that comes back.
        body:
          outside === 'nowhere'
            ? body.outcome.done
            : await withFilledCards(db, staff, body.outcome.done, { dataDir, outside }),
        lead:
          said('photo') === ''
            ? null
            : {
                photoId: said('photo'),
                caption: said('caption'),
                credit: said('credit'),
                alternativeText: said('alternative'),
              },
        sectionId: words.section === '' ? null : words.section,
        authorIds: authors,
        topicIds: form.all('topics'),
      },
    },
  };
}

/** The body as the editor sent it, or as markup where there is no editor; and both forms of it for the form. */
async function typedBody(
  db: Reading,
  markup: string,
  sent: string,
): Promise<{ values: { body: string; document: string }; outcome: Outcome<Node> }> {
  if (sent === '') {
    const outcome = parseMarkup(markup, await photosForText(db, photosNamedIn(markup)));
    return { values: { body: markup, document: 'done' in outcome ? JSON.stringify(outcome.done) : '' }, outcome };
  }
  const { outcome, markup: body, json: document } = readTypedDocument(sent);
  const values = { body, document };
  if ('mistakes' in outcome) return { values, outcome };
  const known = await photosForText(db, pictureIdsOf(outcome.done));
  const [first, ...more] = unknownPhotos(outcome.done, known);
  return { values, outcome: first === undefined ? outcome : { mistakes: [first, ...more] } };
}
