import type { Insertable } from 'kysely';
import { newId } from '../src/database/ids.ts';
import type { Tables } from '../src/database/tables.ts';
import type { Figure } from '../src/stories/document.ts';
import { bodyDocument } from './bodies.ts';
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
    rows.articles.push({
      id,
      story_id: story.id,
      edition_id: editions.editionId(sample.edition),
      slug: sample.slug,
      state: published ? 'published' : sample.state === 'withdrawn' ? 'unpublished' : 'draft',
      stage: sample.state === 'draft' ? 'draft' : 'ready',
      draft_revision_id: revisionId,
      published_revision_id: published ? revisionId : null,
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
      body_json: bodyDocument(pictures.inMarkup(sample.body), where),
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

function stamp(moment: string | undefined): string | null {
  return moment === undefined ? null : isoTime(moment);
}

/** The sample writes times to the second; rows hold them to the millisecond, so that they sort. */
export function isoTime(moment: string): string {
  return new Date(moment).toISOString();
}
