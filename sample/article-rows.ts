import type { Insertable } from 'kysely';
import { newId } from '../src/database/ids.ts';
import type { Tables } from '../src/database/tables.ts';
import { type Figure, readDocument } from '../src/stories/document.ts';
import { passageOfWords } from '../src/stories/passages.ts';
import { bodyDocument } from './bodies.ts';
import { sampleWork } from './desk-work.ts';
import type { EditionRows } from './edition-rows.ts';
import type { KeptPictures } from './keep-pictures.ts';
import { readSampleArticles, type SampleArticle } from './read-articles.ts';

type Row<T extends keyof Tables> = Insertable<Tables[T]>;

/** The rows of the sample's stories. */
export interface ArticleRows {
  stories: Row<'stories'>[];
  articles: Row<'articles'>[];
  revisions: Row<'revisions'>[];
  articleAuthors: Row<'article_authors'>[];
  articleTopics: Row<'article_topics'>[];
  corrections: Row<'corrections'>[];
  notes: Row<'editorial_notes'>[];
  /** @param article `name.edition` */
  articleId(article: string): string;
}

/** Builds one story a name, one article and one revision a file. */
export function articleRows(editions: EditionRows, pictures: KeptPictures, at: string): ArticleRows {
  const samples = readSampleArticles();
  const stories = new Map<string, Row<'stories'>>();
  const articleIds = new Map<string, string>();
  const rows: Omit<ArticleRows, 'articleId'> = {
    stories: [],
    articles: [],
    revisions: [],
    articleAuthors: [],
    articleTopics: [],
    corrections: [],
    notes: [],
  };
  for (const sample of samples) {
    const where = `${sample.name}.${sample.edition}`;
    const written = sample.publishedAt ?? sample.changedAt ?? at;
    const story = stories.get(sample.name) ?? { id: newId(written), sample_at: at, created_at: written };
    stories.set(sample.name, story);
    const id = newId(written);
    const revisionId = newId(written);
    const sectionId = editions.sectionId(sample.edition, sample.section);
    const authorIds = sample.authors.map((key) => editions.authorId(key));
    const topicIds = sample.topics.map((key) => editions.topicId(sample.edition, key));
    articleIds.set(where, id);
    const published = sample.state === 'published';
    const work = sampleWork[where];
    const body = bodyDocument(pictures.inMarkup(sample.body), where);
    rows.articles.push({
      id,
      story_id: story.id,
      edition_id: editions.editionId(sample.edition),
      slug: sample.slug,
      state: published ? 'published' : sample.state === 'withdrawn' ? 'unpublished' : 'draft',
      stage: work?.stage ?? (sample.state === 'draft' ? 'draft' : 'ready'),
      assignee_id: work?.assignee === undefined ? null : editions.staffId(work.assignee),
      due_at: work?.dueInHours === undefined ? null : hoursAfter(at, work.dueInHours),
      draft_revision_id: revisionId,
      // What was taken down is not at work either.
      published_revision_id: sample.state === 'draft' ? null : revisionId,
      section_id: published ? sectionId : null,
      published_at: stamp(sample.publishedAt),
      changed_at: sample.state === 'draft' ? null : stamp(sample.changedAt),
      unpublished_at: stamp(sample.withdrawnAt),
      comments_closed_at: null,
      created_by: null,
      created_at: isoTime(written),
    });
    rows.revisions.push({
      id: revisionId,
      article_id: id,
      number: 1,
      headline: sample.headline,
      standfirst: sample.standfirst,
      body_json: body,
      lead_json: leadFigure(sample, pictures),
      section_id: sectionId,
      authors_json: JSON.stringify(authorIds),
      topics_json: JSON.stringify(topicIds),
      saved_by: null,
      created_at: isoTime(sample.changedAt ?? written),
    });
    if (published) {
      for (const [position, author_id] of authorIds.entries()) {
        rows.articleAuthors.push({ article_id: id, author_id, position });
      }
      for (const [position, topic_id] of topicIds.entries()) {
        rows.articleTopics.push({ article_id: id, topic_id, position });
      }
    }
    for (const note of work?.notes ?? []) {
      const passage = passageOfWords(readDocument(JSON.parse(body)), note.quote ?? '');
      rows.notes.push({
        id: newId(),
        article_id: id,
        revision_id: passage === undefined ? null : revisionId,
        passage_json: passage === undefined ? null : JSON.stringify(passage),
        parent_id: null,
        body: note.body,
        made_by: editions.staffId(note.by),
        created_at: at,
        resolved_at: null,
        resolved_by: null,
      });
    }
    for (const correction of sample.corrections) {
      rows.corrections.push({
        id: newId(correction.at),
        article_id: id,
        kind: correction.kind,
        note: correction.text,
        made_by: editions.staffId('jonas-reed'),
        created_at: isoTime(correction.at),
      });
    }
  }
  return {
    ...rows,
    stories: [...stories.values()],
    articleId: (article) => {
      const id = articleIds.get(article);
      if (id === undefined) throw new Error(`the sample has no article ${article}`);
      return id;
    },
  };
}

function leadFigure(sample: SampleArticle, pictures: KeptPictures): string | null {
  if (sample.photo === undefined) return null;
  const { name, caption, credit } = sample.photo;
  const figure: Figure = {
    photoId: pictures.photoId(name),
    caption,
    credit,
    alternativeText: pictures.alternativeText(name, sample.edition),
  };
  return JSON.stringify(figure);
}

function hoursAfter(moment: string, hours: number): string {
  return new Date(Date.parse(moment) + hours * 60 * 60_000).toISOString();
}

function stamp(moment: string | undefined): string | null {
  return moment === undefined ? null : isoTime(moment);
}

/** The sample writes times to the second; rows hold them to the millisecond, so that they sort. */
export function isoTime(moment: string): string {
  return new Date(moment).toISOString();
}
