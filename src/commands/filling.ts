import type { Insertable } from 'kysely';
import type { Stage, Tables } from '../database/tables.ts';

/*
 * Made-up rows for measuring: a newspaper of any size, the same from the same seed. Its articles and comments are spread
 * over three years up to a fixed day; new articles are discussed most, as in a newspaper.
 */

type Row<T extends keyof Tables> = Insertable<Tables[T]>;

/** What the made-up articles are put into. */
export interface Surroundings {
  editions: { id: string; language: string; sectionIds: string[]; topicIds: string[]; authorIds: string[] }[];
}

/** The rows of one batch, by table. */
export interface Batch {
  stories: Row<'stories'>[];
  articles: Row<'articles'>[];
  revisions: Row<'revisions'>[];
  article_authors: Row<'article_authors'>[];
  article_topics: Row<'article_topics'>[];
  comments: Row<'comments'>[];
  decisions: Row<'decisions'>[];
  reactions: Row<'reactions'>[];
}

const LAST_DAY = Date.parse('2026-11-01T00:00:00Z');
const SPAN_MS = 3 * 365 * 24 * 60 * 60_000;
const ROWS_IN_BATCH = 2000;
const PARAGRAPHS = [4, 12] as const;

const english =
  'the water town bridge council market night ferry harbour road school winter line price bread wall people morning river says about plan after while their before street house when work again from with into under nobody still every'.split(
    ' ',
  );
const arabic =
  'الماء المدينة الجسر المجلس السوق الليل العبارة الميناء الطريق المدرسة الشتاء الخط السعر الخبز السور الناس الصباح النهر يقول عن الخطة بعد بينما قبل الشارع البيت عندما العمل من مع في تحت كل'.split(
    ' ',
  );

/** The rows of `articles` articles and then `comments` comments, batch by batch, always the same for one `seed`. */
export function* filling(
  around: Surroundings,
  size: { articles: number; comments: number },
  seed: number,
): Generator<Batch> {
  const dice = diceOf(seed);
  /** Those that are public, where readers comment. */
  const made: string[] = [];
  let number = 0;
  const timeOf = (n: number, most: number) => LAST_DAY - SPAN_MS + Math.floor((SPAN_MS * n) / Math.max(1, most));
  let batch = emptyBatch();
  while (number < size.articles) {
    const at = timeOf(number, size.articles);
    const story = { id: idAt(at, dice), sample_at: null, created_at: new Date(at).toISOString() };
    batch.stories.push(story);
    // One story in four is told in every edition, the others in one.
    const editions = dice() < 0.25 ? around.editions : [pick(around.editions, dice)];
    for (const edition of editions) {
      if (number === size.articles) break;
      const id = addArticle(batch, edition, story.id, at, ++number, dice);
      if (id !== undefined) made.push(id);
    }
    if (batch.articles.length >= ROWS_IN_BATCH) {
      yield batch;
      batch = emptyBatch();
    }
  }
  for (let n = 0; n < size.comments && made.length > 0; n++) {
    const at = timeOf(n, size.comments);
    // Readers answer what is new: most comments are under the newest fiftieth of what is published by then.
    const published = Math.max(1, Math.floor((made.length * (n + 1)) / size.comments));
    const age = Math.floor((published / 50) * -Math.log(1 - dice()));
    addComment(batch, made[Math.max(0, published - 1 - age)] ?? '', at, dice);
    if (batch.comments.length >= ROWS_IN_BATCH) {
      yield batch;
      batch = emptyBatch();
    }
  }
  yield batch;
}

type Dice = () => number;

// What the newsroom is writing: many at a hundred thousand, but readers see none of it.
const SHARE_UNDERWAY = 0.005;
const stages = ['draft', 'submitted', 'in-edit', 'ready'] as const satisfies Stage[];

function addArticle(
  batch: Batch,
  edition: Surroundings['editions'][number],
  storyId: string,
  at: number,
  number: number,
  dice: Dice,
): string | undefined {
  const words = edition.language === 'en' ? english : arabic;
  const underway = dice() < SHARE_UNDERWAY ? pick(stages, dice) : undefined;
  const [id, revisionId] = [idAt(at, dice), idAt(at, dice)];
  const created_at = new Date(at).toISOString();
  const sectionId = pick(edition.sectionIds, dice);
  const authors = [pick(edition.authorIds, dice)];
  const topics = edition.topicIds.length === 0 ? [] : [pick(edition.topicIds, dice)];
  const paragraphs = Array.from({ length: between(...PARAGRAPHS, dice) }, () => ({
    type: 'paragraph',
    content: [{ type: 'text', text: sentence(words, between(40, 90, dice), dice) }],
  }));
  batch.articles.push({
    id,
    story_id: storyId,
    edition_id: edition.id,
    slug: `${pick(words, dice)}-${number}`,
    state: underway === undefined ? 'published' : 'draft',
    stage: underway ?? 'ready',
    draft_revision_id: revisionId,
    published_revision_id: underway === undefined ? revisionId : null,
    section_id: underway === undefined ? sectionId : null,
    published_at: underway === undefined ? created_at : null,
    changed_at: null,
    unpublished_at: null,
    comments_closed_at: null,
    created_by: null,
    created_at,
  });
  batch.revisions.push({
    id: revisionId,
    article_id: id,
    number: 1,
    headline: sentence(words, between(5, 10, dice), dice),
    standfirst: sentence(words, between(15, 30, dice), dice),
    body_json: JSON.stringify({ type: 'doc', content: paragraphs }),
    lead_json: null,
    section_id: sectionId,
    authors_json: JSON.stringify(authors),
    topics_json: JSON.stringify(topics),
    saved_by: null,
    created_at,
  });
  if (underway !== undefined) return undefined;
  for (const [position, author_id] of authors.entries())
    batch.article_authors.push({ article_id: id, author_id, position });
  for (const [position, topic_id] of topics.entries())
    batch.article_topics.push({ article_id: id, topic_id, position });
  const value = dice() < 0.7 ? 'like' : 'dislike';
  batch.reactions.push({ article_id: id, commenter_id: idAt(at, dice), value, created_at, changed_at: created_at });
  return id;
}

function addComment(batch: Batch, articleId: string, at: number, dice: Dice): void {
  const id = idAt(at, dice);
  const created_at = new Date(at).toISOString();
  const body = sentence(english, between(15, 70, dice), dice);
  const held = dice() < 0.01;
  const state = held ? 'held' : 'published';
  batch.comments.push({
    id,
    article_id: articleId,
    parent_id: null,
    root_id: id,
    depth: 0,
    commenter_id: idAt(at, dice),
    name: `Reader ${between(1, 99_999, dice)}`,
    email: null,
    body,
    // Digests of the real form would take most of the time, and these comments are never repeated.
    body_digest: Bun.hash(`${id}${body}`).toString(16),
    version: 1,
    state,
    rule: held ? 'first-comment' : null,
    rule_detail: null,
    network_hash: null,
    author_id: null,
    staff_id: null,
    sample_at: null,
    created_at,
    edited_at: null,
    decided_at: held ? null : created_at,
  });
  batch.decisions.push({
    id: idAt(at, dice),
    comment_id: id,
    version: 1,
    action: held ? 'hold' : 'publish',
    from_state: 'held',
    to_state: state,
    staff_id: null,
    rule: held ? 'first-comment' : 'otherwise',
    clause_id: null,
    reason: null,
    undoes_id: null,
    created_at,
  });
}

function emptyBatch(): Batch {
  return {
    stories: [],
    articles: [],
    revisions: [],
    article_authors: [],
    article_topics: [],
    comments: [],
    decisions: [],
    reactions: [],
  };
}

/** Numbers from 0 to 1 that follow from `seed` alone: the generator mulberry32. */
function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A UUIDv7 of the moment `at` whose random part comes from the dice. */
function idAt(at: number, dice: Dice): string {
  const hex = (bits: number) =>
    Math.floor(dice() * 2 ** bits)
      .toString(16)
      .padStart(bits / 4, '0');
  const time = at.toString(16).padStart(12, '0');
  const variant = (8 + Math.floor(dice() * 4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(12)}-${variant}${hex(12)}-${hex(24)}${hex(24)}`;
}

function between(least: number, most: number, dice: Dice): number {
  return least + Math.floor(dice() * (most - least + 1));
}

function pick<T>(from: readonly T[], dice: Dice): T {
  const one = from[Math.floor(dice() * from.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

function sentence(words: readonly string[], length: number, dice: Dice): string {
  let text = pick(words, dice);
  for (let n = 1; n < length; n++) text += ` ${pick(words, dice)}`;
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
