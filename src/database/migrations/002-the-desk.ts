import { sql } from 'kysely';
import type { DatabaseKind, Reading } from '../open.ts';
import { searchTables } from './search-tables.ts';
import { textTables } from './text-tables.ts';

/** The desk: working copies, the workflow, notes, times of publication, fronts, what photos and links need. */
export async function up(db: Reading, kind: DatabaseKind): Promise<void> {
  const { table, widen, index, text } = textTables(db, kind);

  await db.schema
    .alterTable('articles')
    .addColumn('stage', text, (c) => c.notNull().defaultTo('draft'))
    .execute();
  await widen('articles', [
    'assignee_id',
    'due_at',
    'embargo_ends_at',
    'redirects_to',
    'translated_from_id',
    'translated_revision_id',
  ]);
  await index('articles_assignee', 'articles', ['assignee_id', 'stage', 'due_at']);
  await index('articles_stage', 'articles', ['stage', 'due_at', 'id']);
  await index('articles_translated', 'articles', ['translated_from_id']);

  await widen('revisions', ['reason']);
  await table(
    'working_copies',
    ['article_id', 'staff_id', 'based_on_id', 'values_json', 'page', 'began_at', 'saved_at'],
    ['discarded_at'],
  )
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('working_copies_pk', ['article_id', 'staff_id'])
    .execute();
  await table('presences', ['article_id', 'staff_id', 'seen_at'], ['typed_at'])
    .addPrimaryKeyConstraint('presences_pk', ['article_id', 'staff_id'])
    .execute();
  await index('presences_seen', 'presences', ['seen_at']);

  await table(
    'editorial_notes',
    ['id', 'article_id', 'body', 'created_at'],
    ['revision_id', 'passage_json', 'parent_id', 'made_by', 'resolved_at', 'resolved_by'],
  )
    .addPrimaryKeyConstraint('editorial_notes_pk', ['id'])
    .execute();
  await index('editorial_notes_article', 'editorial_notes', ['article_id', 'id']);
  await table('check_overrides', ['id', 'article_id', 'check_name', 'subject', 'reason', 'created_at'], ['made_by'])
    .addPrimaryKeyConstraint('check_overrides_pk', ['id'])
    .execute();
  await index('check_overrides_article', 'check_overrides', ['article_id', 'check_name']);

  await table(
    'scheduled_publications',
    ['article_id', 'revision_id', 'publish_at', 'created_at'],
    ['made_by', 'failed_at', 'failure_json'],
  )
    .addColumn('shows_change', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('scheduled_publications_pk', ['article_id'])
    .execute();
  await index('scheduled_publications_due', 'scheduled_publications', ['publish_at']);
  await table(
    'preview_links',
    ['id', 'article_id', 'token_digest', 'expires_at', 'created_at'],
    ['made_by', 'withdrawn_at'],
  )
    .addPrimaryKeyConstraint('preview_links_pk', ['id'])
    .addUniqueConstraint('preview_links_token', ['token_digest'])
    .execute();
  await index('preview_links_article', 'preview_links', ['article_id']);
  await table(
    'correction_requests',
    ['correction_id', 'article_id', 'created_at'],
    ['answer', 'reason', 'answered_by', 'answered_at'],
  )
    .addPrimaryKeyConstraint('correction_requests_pk', ['correction_id', 'article_id'])
    .execute();
  await index('correction_requests_article', 'correction_requests', ['article_id', 'answered_at']);
  await table(
    'front_arrangements',
    ['id', 'edition_id', 'arrangement_json', 'from_at', 'created_at'],
    ['section_id', 'made_by'],
  )
    .addPrimaryKeyConstraint('front_arrangements_pk', ['id'])
    .execute();
  await index('front_arrangements_in_force', 'front_arrangements', ['edition_id', 'section_id', 'from_at']);

  for (const column of ['focal_x', 'focal_y']) await db.schema.alterTable('photos').addColumn(column, 'real').execute();
  await widen('photos', ['crops_json', 'expires_on', 'avif_at']);
  await table('photo_uses', ['photo_id', 'article_id', 'kind'])
    .addPrimaryKeyConstraint('photo_uses_pk', ['photo_id', 'article_id', 'kind'])
    .execute();
  await index('photo_uses_article', 'photo_uses', ['article_id']);
  await table('link_answers', ['address_digest', 'address', 'checked_at'], ['trouble'])
    .addColumn('status', 'integer')
    .addPrimaryKeyConstraint('link_answers_pk', ['address_digest'])
    .execute();

  await table('removals', ['id', 'kind', 'subject_id', 'reason', 'created_at'], ['made_by'])
    .addPrimaryKeyConstraint('removals_pk', ['id'])
    .execute();
  // An article answers at its former addresses too, and a moved one has several.
  await table('removed_addresses', ['address_digest', 'removal_id'])
    .addPrimaryKeyConstraint('removed_addresses_pk', ['address_digest'])
    .execute();

  await table('old_list_slugs', ['edition_id', 'kind', 'slug', 'subject_id', 'created_at'])
    .addPrimaryKeyConstraint('old_list_slugs_pk', ['edition_id', 'kind', 'slug'])
    .execute();

  // An article's history is its lines of the log.
  await index('audit_entries_subject', 'audit_entries', ['subject_kind', 'subject_id', 'id']);
  await searchTables(db, kind);
  await index('audit_entries_staff', 'audit_entries', ['staff_id', 'id']);
  await sql`update articles set stage = 'ready' where state = 'published'`.execute(db);
}
