import { sql } from 'kysely';
import type { DatabaseKind, Reading } from '../open.ts';
import { textTables } from './text-tables.ts';

/** The first house: editions, stories, photos, comments, policy, staff, sign-in, changes and jobs. */
export async function up(db: Reading, kind: DatabaseKind): Promise<void> {
  const { table, index, text } = textTables(db, kind);
  // Small rows that are only reached by their key: SQLite then keeps one tree instead of two.
  const clustered = kind === 'sqlite' ? sql`without rowid` : sql``;

  await table('settings', ['key', 'value_json', 'changed_at'])
    .addPrimaryKeyConstraint('settings_pk', ['key'])
    .execute();

  await table(
    'editions',
    ['id', 'code', 'language', 'title', 'tagline', 'digits', 'calendar', 'about_json', 'privacy_json', 'created_at'],
    ['opened_at'],
  )
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('editions_pk', ['id'])
    .addUniqueConstraint('editions_code', ['code'])
    .execute();

  await table('sections', ['id', 'edition_id', 'slug', 'name', 'created_at'])
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('sections_pk', ['id'])
    .addUniqueConstraint('sections_slug', ['edition_id', 'slug'])
    .execute();
  await table('topics', ['id', 'edition_id', 'slug', 'name', 'description', 'created_at'])
    .addPrimaryKeyConstraint('topics_pk', ['id'])
    .addUniqueConstraint('topics_slug', ['edition_id', 'slug'])
    .execute();
  await table('authors', ['id', 'created_at'], ['staff_id']).addPrimaryKeyConstraint('authors_pk', ['id']).execute();
  await table('author_names', ['author_id', 'edition_id', 'slug', 'name', 'office', 'biography'])
    .addPrimaryKeyConstraint('author_names_pk', ['author_id', 'edition_id'])
    .addUniqueConstraint('author_names_slug', ['edition_id', 'slug'])
    .execute();

  await table('stories', ['id', 'created_at'], ['sample_at']).addPrimaryKeyConstraint('stories_pk', ['id']).execute();
  await table(
    'articles',
    ['id', 'story_id', 'edition_id', 'slug', 'state', 'draft_revision_id', 'created_at'],
    [
      'published_revision_id',
      'section_id',
      'published_at',
      'changed_at',
      'unpublished_at',
      'comments_closed_at',
      'created_by',
    ],
  )
    .addPrimaryKeyConstraint('articles_pk', ['id'])
    .addUniqueConstraint('articles_slug', ['edition_id', 'slug'])
    .addUniqueConstraint('articles_sibling', ['story_id', 'edition_id'])
    .execute();
  await index('articles_front', 'articles', ['edition_id', 'state', 'published_at', 'id']);
  await index('articles_section', 'articles', ['section_id', 'state', 'published_at', 'id']);
  // Revision ids sort by time: the desk's list has what was saved last at the top.
  await index('articles_desk', 'articles', ['draft_revision_id']);
  await index('articles_creator', 'articles', ['created_by', 'draft_revision_id']);
  await table(
    'revisions',
    ['id', 'article_id', 'headline', 'standfirst', 'body_json', 'authors_json', 'topics_json', 'created_at'],
    ['lead_json', 'section_id', 'saved_by'],
  )
    .addColumn('number', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('revisions_pk', ['id'])
    .addUniqueConstraint('revisions_number', ['article_id', 'number'])
    .execute();
  await table('article_authors', ['article_id', 'author_id'])
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('article_authors_pk', ['article_id', 'author_id'])
    .execute();
  await index('article_authors_author', 'article_authors', ['author_id', 'article_id']);
  await table('article_topics', ['article_id', 'topic_id'])
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('article_topics_pk', ['article_id', 'topic_id'])
    .execute();
  await index('article_topics_topic', 'article_topics', ['topic_id', 'article_id']);
  await table('old_slugs', ['edition_id', 'slug', 'article_id', 'created_at'])
    .addPrimaryKeyConstraint('old_slugs_pk', ['edition_id', 'slug'])
    .execute();
  await table('corrections', ['id', 'article_id', 'kind', 'note', 'created_at'], ['made_by'])
    .addPrimaryKeyConstraint('corrections_pk', ['id'])
    .execute();
  await index('corrections_article', 'corrections', ['article_id', 'created_at']);
  await index('corrections_log', 'corrections', ['created_at', 'id']);

  await table(
    'photos',
    ['id', 'kind', 'format', 'digest', 'caption', 'credit', 'alternative_text', 'rights', 'widths_json', 'created_at'],
    ['sized_at', 'sample_at', 'uploaded_by', 'copyright', 'matching'],
  )
    .addColumn('width', 'integer', (c) => c.notNull())
    .addColumn('height', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('photos_pk', ['id'])
    .execute();
  // The same file is one photo, also when two send it at once.
  await index('photos_digest', 'photos', ['digest', 'kind'], true);
  await index('photos_kind', 'photos', ['kind', 'id']);
  await index('photos_unsized', 'photos', ['sized_at', 'id']);

  await table(
    'comments',
    ['id', 'article_id', 'root_id', 'commenter_id', 'name', 'body', 'body_digest', 'state', 'created_at'],
    [
      'parent_id',
      'email',
      'rule',
      'rule_detail',
      'network_hash',
      'author_id',
      'staff_id',
      'sample_at',
      'edited_at',
      'decided_at',
    ],
  )
    .addColumn('depth', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('comments_pk', ['id'])
    .execute();
  await index('comments_article', 'comments', ['article_id', 'state', 'root_id', 'id']);
  await index('comments_queue', 'comments', ['state', 'id']);
  await index('comments_commenter', 'comments', ['commenter_id', 'created_at']);
  await index('comments_network', 'comments', ['network_hash', 'created_at']);
  await table('comment_versions', ['comment_id', 'body', 'created_at'])
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('comment_versions_pk', ['comment_id', 'version'])
    .execute();
  await table(
    'decisions',
    ['id', 'comment_id', 'action', 'from_state', 'to_state', 'created_at'],
    ['staff_id', 'rule', 'clause_id', 'reason', 'undoes_id'],
  )
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('decisions_pk', ['id'])
    .modifyEnd(clustered)
    .execute();
  await index('decisions_comment', 'decisions', ['comment_id', 'id']);
  await table('reactions', ['article_id', 'commenter_id', 'value', 'created_at', 'changed_at'])
    .addPrimaryKeyConstraint('reactions_pk', ['article_id', 'commenter_id'])
    .execute();
  await index('reactions_count', 'reactions', ['article_id', 'value']);

  await table('policies', ['id', 'edition_id', 'intro', 'created_at'], ['made_by'])
    .addColumn('number', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('policies_pk', ['id'])
    .addUniqueConstraint('policies_number', ['edition_id', 'number'])
    .execute();
  await table('clauses', ['id', 'policy_id', 'title', 'text'])
    .addColumn('number', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('clauses_pk', ['id'])
    .addUniqueConstraint('clauses_number', ['policy_id', 'number'])
    .execute();
  await table('words', ['id', 'word', 'matching', 'verdict', 'created_at'], ['made_by'])
    .addPrimaryKeyConstraint('words_pk', ['id'])
    .addUniqueConstraint('words_matching', ['matching'])
    .execute();
  await table('day_keys', ['day', 'key']).addPrimaryKeyConstraint('day_keys_pk', ['day']).execute();

  await table('staff', ['id', 'name', 'email', 'role', 'language', 'created_at', 'updated_at'], ['image', 'left_at'])
    .addColumn('email_verified', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('staff_pk', ['id'])
    .addUniqueConstraint('staff_email', ['email'])
    .execute();
  await table(
    'invitations',
    ['id', 'token_digest', 'role', 'expires_at', 'created_at'],
    ['email', 'invited_by', 'accepted_at', 'accepted_by', 'withdrawn_at'],
  )
    .addPrimaryKeyConstraint('invitations_pk', ['id'])
    .addUniqueConstraint('invitations_token', ['token_digest'])
    .execute();
  await table(
    'audit_entries',
    ['id', 'action', 'subject_kind', 'subject_id', 'created_at'],
    ['staff_id', 'detail_json'],
  )
    .addPrimaryKeyConstraint('audit_entries_pk', ['id'])
    .execute();

  await db.schema
    .createTable('changes')
    .addColumn('id', kind === 'postgres' ? 'bigserial' : 'integer', (c) =>
      kind === 'postgres' ? c.primaryKey() : c.primaryKey().autoIncrement(),
    )
    .addColumn('tag', text, (c) => c.notNull())
    .addColumn('created_at', text, (c) => c.notNull())
    .execute();
  await index('changes_age', 'changes', ['created_at']);
  if (kind === 'postgres') {
    await sql`create function tell_changes() returns trigger language plpgsql as
      $$ begin perform pg_notify('changes', ''); return null; end $$`.execute(db);
    await sql`create trigger changes_told after insert on changes for each statement execute function tell_changes()`.execute(
      db,
    );
  }
  await table('jobs', ['id', 'name', 'payload_json', 'run_at', 'created_at'], ['key', 'claimed_until_at', 'last_error'])
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('jobs_pk', ['id'])
    .addUniqueConstraint('jobs_key', ['key'])
    .execute();
  await index('jobs_due', 'jobs', ['run_at', 'id']);

  await table(
    'auth_accounts',
    ['id', 'account_id', 'provider_id', 'user_id', 'created_at', 'updated_at'],
    [
      'access_token',
      'refresh_token',
      'id_token',
      'access_token_expires_at',
      'refresh_token_expires_at',
      'scope',
      'password',
    ],
  )
    .addPrimaryKeyConstraint('auth_accounts_pk', ['id'])
    .execute();
  await index('auth_accounts_user', 'auth_accounts', ['user_id']);
  await table(
    'auth_sessions',
    ['id', 'expires_at', 'token', 'created_at', 'updated_at', 'user_id'],
    ['ip_address', 'user_agent'],
  )
    .addPrimaryKeyConstraint('auth_sessions_pk', ['id'])
    .addUniqueConstraint('auth_sessions_token', ['token'])
    .execute();
  await index('auth_sessions_user', 'auth_sessions', ['user_id']);
  await table('auth_verifications', ['id', 'identifier', 'value', 'expires_at', 'created_at', 'updated_at'])
    .addPrimaryKeyConstraint('auth_verifications_pk', ['id'])
    .execute();
  await index('auth_verifications_identifier', 'auth_verifications', ['identifier']);
}
