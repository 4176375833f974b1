import { sql } from 'kysely';
import type { DatabaseKind, Reading } from '../open.ts';
import { textTables } from './text-tables.ts';

/** The conversation: likes, reports, appeals, bans, letters to commenters, rules that learn, other sites that embed it. */
export async function up(db: Reading, kind: DatabaseKind): Promise<void> {
  const { table, widen, index } = textTables(db, kind);

  await db.schema
    .alterTable('comments')
    .addColumn('likes', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('comments').addColumn('rule_certainty', 'real').execute();
  await widen('comments', ['featured_at', 'redactions_json']);
  // What few comments have is indexed for those few only: posting pays for every index that each comment is in.
  await sql`create index comments_featured on comments (article_id, featured_at) where featured_at is not null`.execute(
    db,
  );
  await sql`create index comments_of_staff on comments (article_id, id) where staff_id is not null`.execute(db);
  // Whole in itself, so that the order by value reads no comment's row.
  await sql`create index comments_liked on comments (article_id, state, root_id, likes) where likes > 0`.execute(db);
  await sql`create index comments_email on comments (id) where email is not null`.execute(db);

  await widen('decisions', ['detail_json']);
  // How often a rule was overruled is asked of those it held or rejected, a few in a hundred.
  await sql`create index decisions_rule on decisions (rule, id) where rule is not null and action in ('hold', 'reject')`.execute(
    db,
  );
  await widen('clauses', ['about']);
  await widen('words', ['about']);
  await widen('sections', ['premoderation']);
  await widen('editorial_notes', ['comment_id']);

  await table(
    'conversations',
    ['id', 'edition_id', 'created_at'],
    ['site_id', 'address', 'address_digest', 'title', 'closed_at', 'mode', 'mode_ends_at', 'mode_by', 'pinned_id'],
  )
    .addPrimaryKeyConstraint('conversations_pk', ['id'])
    .addUniqueConstraint('conversations_address', ['site_id', 'address_digest'])
    .execute();
  await index('conversations_mode', 'conversations', ['mode', 'mode_ends_at']);

  await table('comment_likes', ['comment_id', 'commenter_id', 'created_at'])
    .addPrimaryKeyConstraint('comment_likes_pk', ['comment_id', 'commenter_id'])
    .execute();
  await index('comment_likes_commenter', 'comment_likes', ['commenter_id']);
  await table('comment_rankings', ['id', 'conversation_id', 'ids_json', 'created_at'])
    .addPrimaryKeyConstraint('comment_rankings_pk', ['id'])
    .execute();
  await index('comment_rankings_newest', 'comment_rankings', ['conversation_id', 'id']);

  await table(
    'reports',
    ['id', 'comment_id', 'commenter_id', 'kind', 'explanation', 'state', 'created_at'],
    [
      'clause_id',
      'law',
      'name',
      'email',
      'good_faith_at',
      'network_hash',
      'decided_by',
      'decided_at',
      'answer',
      'withdrawn_at',
    ],
  )
    .addPrimaryKeyConstraint('reports_pk', ['id'])
    .addUniqueConstraint('reports_once', ['comment_id', 'commenter_id'])
    .execute();
  await index('reports_open', 'reports', ['state', 'id']);
  await index('reports_commenter', 'reports', ['commenter_id', 'id']);
  await table(
    'appeals',
    ['id', 'comment_id', 'decision_id', 'words', 'state', 'created_at'],
    ['decided_by', 'decided_as', 'decided_at', 'answer'],
  )
    .addPrimaryKeyConstraint('appeals_pk', ['id'])
    .addUniqueConstraint('appeals_once', ['comment_id'])
    .execute();
  await index('appeals_open', 'appeals', ['state', 'id']);

  await table(
    'bans',
    ['id', 'kind', 'reason', 'created_at'],
    ['commenter_id', 'network_day', 'network_hash', 'comment_id', 'ends_at', 'made_by', 'lifted_at', 'lifted_by'],
  )
    .addPrimaryKeyConstraint('bans_pk', ['id'])
    .execute();
  await index('bans_commenter', 'bans', ['commenter_id']);
  await index('bans_in_force', 'bans', ['lifted_at', 'ends_at']);
  await table('comment_notes', ['id', 'comment_id', 'commenter_id', 'body', 'created_at'], ['made_by'])
    .addPrimaryKeyConstraint('comment_notes_pk', ['id'])
    .execute();
  await index('comment_notes_commenter', 'comment_notes', ['commenter_id', 'id']);
  await index('comment_notes_comment', 'comment_notes', ['comment_id', 'id']);
  await table('moderator_sections', ['staff_id', 'section_id'])
    .addPrimaryKeyConstraint('moderator_sections_pk', ['staff_id', 'section_id'])
    .execute();

  await table('blocked_domains', ['id', 'domain', 'verdict', 'created_at'], ['made_by'])
    .addPrimaryKeyConstraint('blocked_domains_pk', ['id'])
    .addUniqueConstraint('blocked_domains_domain', ['domain'])
    .execute();
  await table('spam_features', ['feature'])
    .addColumn('spam', 'integer', (c) => c.notNull())
    .addColumn('fine', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('spam_features_pk', ['feature'])
    .execute();
  await table('spam_lessons', ['comment_id', 'label', 'created_at'])
    .addPrimaryKeyConstraint('spam_lessons_pk', ['comment_id'])
    .execute();

  await table(
    'commenter_addresses',
    ['id', 'commenter_id', 'email', 'edition_id', 'created_at'],
    ['confirmed_at', 'ended_at'],
  )
    .addPrimaryKeyConstraint('commenter_addresses_pk', ['id'])
    .addUniqueConstraint('commenter_addresses_once', ['commenter_id', 'email'])
    .execute();
  await index('commenter_addresses_email', 'commenter_addresses', ['email']);

  await table('sites', ['id', 'name', 'edition_id', 'origins_json', 'created_at'], ['made_by', 'closed_at'])
    .addColumn('key_version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('sites_pk', ['id'])
    .execute();
  await table('site_accounts', ['commenter_id', 'site_id', 'subject_digest', 'created_at'])
    .addPrimaryKeyConstraint('site_accounts_pk', ['commenter_id'])
    .addUniqueConstraint('site_accounts_subject', ['site_id', 'subject_digest'])
    .execute();

  await table('conversation_months', ['edition_id', 'month', 'counts_json', 'counted_at'])
    .addPrimaryKeyConstraint('conversation_months_pk', ['edition_id', 'month'])
    .execute();
}
