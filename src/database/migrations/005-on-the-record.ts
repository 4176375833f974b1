import { sql } from 'kysely';
import type { DatabaseKind, Reading } from '../open.ts';
import { textTables } from './text-tables.ts';

/** On the record: who said what, how firmly, what answers it, and where the words stand. */
export async function up(db: Reading, kind: DatabaseKind): Promise<void> {
  const { table, index } = textTables(db, kind);

  await table('sources', ['id', 'kind', 'matching', 'created_at'], ['story_id', 'known_by', 'protected_at', 'made_by'])
    .addPrimaryKeyConstraint('sources_pk', ['id'])
    .execute();
  await sql`create index sources_story on sources (story_id) where story_id is not null`.execute(db);
  await table('source_names', ['source_id', 'language', 'label', 'role', 'reason'])
    .addPrimaryKeyConstraint('source_names_pk', ['source_id', 'language'])
    .execute();

  await table('questions', ['id', 'matching', 'created_at'], ['made_by'])
    .addPrimaryKeyConstraint('questions_pk', ['id'])
    .execute();
  await table('question_words', ['question_id', 'language', 'words'])
    .addPrimaryKeyConstraint('question_words_pk', ['question_id', 'language'])
    .execute();
  await table('claims', ['id', 'matching', 'created_at'], ['question_id', 'made_by'])
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('claims_pk', ['id'])
    .execute();
  await index('claims_question', 'claims', ['question_id', 'position', 'id']);
  await table('claim_words', ['claim_id', 'language', 'words'])
    .addPrimaryKeyConstraint('claim_words_pk', ['claim_id', 'language'])
    .execute();
  await table('claim_standings', ['id', 'claim_id', 'standing', 'created_at'], ['made_by'])
    .addPrimaryKeyConstraint('claim_standings_pk', ['id'])
    .execute();
  await index('claim_standings_claim', 'claim_standings', ['claim_id', 'id']);
  await table('claim_standing_words', ['standing_id', 'language', 'words'])
    .addPrimaryKeyConstraint('claim_standing_words_pk', ['standing_id', 'language'])
    .execute();

  await table(
    'statements',
    ['id', 'story_id', 'source_id', 'manner', 'basis', 'commitment', 'cue', 'original_words', 'addressee'].concat([
      'addressee_name',
      'evidence',
      'created_at',
    ]),
    ['through_id', 'claim_id', 'stance', 'original_language', 'said_on', 'made_by', 'changed_at'],
  )
    .addPrimaryKeyConstraint('statements_pk', ['id'])
    .execute();
  await index('statements_story', 'statements', ['story_id', 'id']);
  await index('statements_source', 'statements', ['source_id', 'id']);
  // Whole in itself, so that what rests on a claim is found without reading a statement.
  await sql`create index statements_claim on statements (claim_id, id) where claim_id is not null`.execute(db);
  await table('statement_anchors', [
    'id',
    'statement_id',
    'article_id',
    'revision_id',
    'exact',
    'prefix',
    'suffix',
    'state',
    'created_at',
  ])
    .addColumn('block', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('statement_anchors_pk', ['id'])
    .addUniqueConstraint('statement_anchors_place', ['statement_id', 'article_id'])
    .execute();
  await index('statement_anchors_article', 'statement_anchors', ['article_id', 'id']);

  await table(
    'published_statements',
    ['article_id', 'statement_id', 'source_id', 'facts_json', 'created_at'],
    ['claim_id'],
  )
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('published_statements_pk', ['article_id', 'statement_id'])
    .execute();
  await index('published_statements_source', 'published_statements', ['source_id', 'created_at', 'article_id']);
  // What rests on a claim is found in the index alone.
  await sql`create index published_statements_claim on published_statements (claim_id, article_id) where claim_id is not null`.execute(
    db,
  );

  await table(
    'claim_reviews',
    ['id', 'standing_id', 'article_id', 'state', 'created_at'],
    ['revision_id', 'notice_id', 'reason', 'decided_by', 'decided_at'],
  )
    .addPrimaryKeyConstraint('claim_reviews_pk', ['id'])
    .addUniqueConstraint('claim_reviews_once', ['standing_id', 'article_id'])
    .execute();
  await index('claim_reviews_state', 'claim_reviews', ['state', 'id']);
  await index('claim_reviews_article', 'claim_reviews', ['article_id', 'state']);
  await sql`create index claim_reviews_notice on claim_reviews (notice_id, article_id) where notice_id is not null`.execute(
    db,
  );
  await table('claim_notices', ['id', 'claim_id', 'kind', 'made_by', 'created_at'])
    .addPrimaryKeyConstraint('claim_notices_pk', ['id'])
    .execute();
  await table('claim_notice_words', ['notice_id', 'language', 'words'])
    .addPrimaryKeyConstraint('claim_notice_words_pk', ['notice_id', 'language'])
    .execute();

  await table('merged_sources', ['id', 'source_id', 'created_at'])
    .addPrimaryKeyConstraint('merged_sources_pk', ['id'])
    .execute();
  await index('merged_sources_source', 'merged_sources', ['source_id']);

  await table('source_vouches', ['id', 'source_id', 'made_by', 'created_at'])
    .addPrimaryKeyConstraint('source_vouches_pk', ['id'])
    .execute();
  await index('source_vouches_source', 'source_vouches', ['source_id', 'id']);

  await table('refused_proposals', ['article_id', 'mark', 'created_at'], ['made_by'])
    .addPrimaryKeyConstraint('refused_proposals_pk', ['article_id', 'mark'])
    .execute();
}
