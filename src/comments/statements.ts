import { sql } from 'kysely';
import type { ConversationMode } from '../database/conversation-tables.ts';
import { prepared } from '../database/prepared.ts';
import type { CommentRow, CommentState, DecisionRow } from '../database/tables.ts';

/*
 * The statements that posting a comment runs, made once: at five thousand comments a second, building their text anew
 * would cost more than running them.
 */

/** What posting needs to know of the conversation under an article. */
export interface ConversationToJoin {
  edition_id: string;
  state: string;
  closed_at: string | null;
  published_at: string | null;
  premoderation: string | null;
  mode: ConversationMode | null;
  mode_ends_at: string | null;
}

/** The conversation under an article: what closes it, and what its section and its mode ask for. */
export const articleToAnswer = prepared<{ id: string }, ConversationToJoin>((db, at) =>
  db
    .selectFrom('articles')
    .leftJoin('sections', 'sections.id', 'articles.section_id')
    .leftJoin('conversations', 'conversations.id', 'articles.id')
    .select(['articles.edition_id', 'articles.state', 'articles.comments_closed_at as closed_at'])
    .select(['articles.published_at', 'sections.premoderation', 'conversations.mode', 'conversations.mode_ends_at'])
    .where('articles.id', '=', at('id')),
);

/** The same of a page of another site; its state is `published` while the site is one of ours. */
export const pageToAnswer = prepared<{ id: string }, ConversationToJoin>((db, at) =>
  db
    .selectFrom('conversations')
    .innerJoin('sites', 'sites.id', 'conversations.site_id')
    .select(['conversations.edition_id', 'conversations.closed_at', 'conversations.mode', 'conversations.mode_ends_at'])
    .select((eb) => [
      sql<string>`case when ${eb.ref('sites.closed_at')} is null then 'published' else 'closed' end`.as('state'),
      sql<string | null>`null`.as('published_at'),
      sql<string | null>`null`.as('premoderation'),
    ])
    .where('conversations.id', '=', at('id')),
);

/** The clause about a topic in the policy that an edition has now. */
export const clauseAbout = prepared<
  { editionId: string; about: string },
  { id: string; number: number; title: string }
>((db, at) =>
  db
    .selectFrom('clauses')
    .innerJoin('policies', 'policies.id', 'clauses.policy_id')
    .select(['clauses.id', 'clauses.number', 'clauses.title'])
    .where('policies.edition_id', '=', at('editionId'))
    .where('clauses.about', '=', at('about'))
    .where('policies.number', '=', (eb) =>
      eb
        .selectFrom('policies as newest')
        .select((of) => of.fn.max('newest.number').as('number'))
        .whereRef('newest.edition_id', '=', 'policies.edition_id'),
    )
    .orderBy('clauses.number')
    .limit(1),
);

/** The comment that is answered. */
export const commentToAnswer = prepared<
  { id: string; articleId: string },
  Pick<CommentRow, 'id' | 'state' | 'root_id' | 'depth'>
>((db, at) =>
  db
    .selectFrom('comments')
    .select(['id', 'state', 'root_id', 'depth'])
    .where('id', '=', at('id'))
    .where('article_id', '=', at('articleId')),
);

/** What is remembered of an earlier comment. */
export type EarlierComment = Pick<
  CommentRow,
  'id' | 'commenter_id' | 'article_id' | 'parent_id' | 'name' | 'body_digest' | 'state' | 'created_at'
>;

/** A commenter's newest comments, newest first. */
export const newestOfCommenter = prepared<{ commenterId: string; most: number }, EarlierComment>((db, at) =>
  db
    .selectFrom('comments')
    .select(['id', 'commenter_id', 'article_id', 'parent_id', 'name', 'body_digest', 'state', 'created_at'])
    .where('commenter_id', '=', at('commenterId'))
    .orderBy('created_at', 'desc')
    .limit(at('most')),
);

/** Comments from one network since a moment, newest first. */
export const newestFromNetwork = prepared<{ networkHash: string; since: string; most: number }, EarlierComment>(
  (db, at) =>
    db
      .selectFrom('comments')
      .select(['id', 'commenter_id', 'article_id', 'parent_id', 'name', 'body_digest', 'state', 'created_at'])
      .where('network_hash', '=', at('networkHash'))
      .where('created_at', '>', at('since'))
      .orderBy('created_at', 'desc')
      .limit(at('most')),
);

/** Another published comment of the commenter than this one. */
export const otherPublished = prepared<{ commenterId: string; id: string }, { id: string }>((db, at) =>
  db
    .selectFrom('comments')
    .select('id')
    .where('commenter_id', '=', at('commenterId'))
    .where('state', '=', 'published')
    .where('id', '<>', at('id'))
    .limit(1),
);

/** What is known of a comment as it comes. */
export type NewComment = Omit<CommentRow, 'likes' | 'featured_at' | 'redactions_json'>;

/** Stores a new comment. */
export const storeComment = prepared<NewComment>((db, at) =>
  db.insertInto('comments').values({
    id: at('id'),
    article_id: at('article_id'),
    parent_id: at('parent_id'),
    root_id: at('root_id'),
    depth: at('depth'),
    commenter_id: at('commenter_id'),
    name: at('name'),
    email: at('email'),
    body: at('body'),
    body_digest: at('body_digest'),
    version: at('version'),
    state: at('state'),
    rule: at('rule'),
    rule_detail: at('rule_detail'),
    rule_certainty: at('rule_certainty'),
    network_hash: at('network_hash'),
    author_id: at('author_id'),
    staff_id: at('staff_id'),
    sample_at: at('sample_at'),
    created_at: at('created_at'),
    edited_at: at('edited_at'),
    decided_at: at('decided_at'),
  }),
);

/** Keeps a version of a comment's text. */
export const storeVersion = prepared<{ id: string; version: number; body: string; at: string }>((db, at) =>
  db
    .insertInto('comment_versions')
    .values({ comment_id: at('id'), version: at('version'), body: at('body'), created_at: at('at') }),
);

/** Records a decision. */
export const storeDecision = prepared<DecisionRow>((db, at) =>
  db.insertInto('decisions').values({
    id: at('id'),
    comment_id: at('comment_id'),
    version: at('version'),
    action: at('action'),
    from_state: at('from_state'),
    to_state: at('to_state'),
    staff_id: at('staff_id'),
    rule: at('rule'),
    clause_id: at('clause_id'),
    reason: at('reason'),
    undoes_id: at('undoes_id'),
    detail_json: at('detail_json'),
    created_at: at('created_at'),
  }),
);

/** Says that what is made from `tag` is out of date. */
export const storeChange = prepared<{ tag: string; at: string }>((db, at) =>
  db.insertInto('changes').values({ tag: at('tag'), created_at: at('at') }),
);

/**
 * Makes other processes that post the same text to the same article wait for this transaction; for PostgreSQL, where
 * two of them write at the same time.
 */
export const waitForTwins = prepared<{ twins: string }, unknown>((db, at) =>
  db.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${at('twins')}, 0))`.as('locked')),
);

/** Moves a comment to another state if it is still as it was seen; gives its id when it was. */
export const moveComment = prepared<
  { id: string; seenState: CommentState; seenVersion: number; state: CommentState; at: string | null },
  { id: string }
>((db, at) =>
  db
    .updateTable('comments')
    .set({ state: at('state'), decided_at: at('at') })
    .where('id', '=', at('id'))
    .where('state', '=', at('seenState'))
    .where('version', '=', at('seenVersion'))
    .returning('id'),
);
