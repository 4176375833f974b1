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
    'translated_parts_json',
  ]);
  await widen('corrections', ['corrects_id']);
  await index('articles_assignee', 'articles', ['assignee_id', 'stage', 'due_at']);
  // The board asks for what readers do not see yet: a few hundred articles beside a hundred thousand public ones.
  await db.schema
    .createIndex('articles_at_work')
    .on('articles')
    .columns(['stage', 'due_at', 'draft_revision_id'])
    .where(sql.ref('draft_revision_id'), 'is distinct from', sql.ref('published_revision_id'))
    .execute();
  await db.schema
    .createIndex('articles_edition_at_work')
    .on('articles')
    .columns(['edition_id', 'stage', 'due_at', 'draft_revision_id'])
    .where(sql.ref('draft_revision_id'), 'is distinct from', sql.ref('published_revision_id'))
    .execute();
  // The list, the one saved last at the top: of an edition, of whoever has them, and the few that were withdrawn.
  await index('articles_edition', 'articles', ['edition_id', 'draft_revision_id']);
  await index('articles_held', 'articles', ['assignee_id', 'draft_revision_id']);
  await db.schema
    .createIndex('articles_unpublished')
    .on('articles')
    .columns(['draft_revision_id'])
    .where(sql.ref('state'), '=', sql.lit('unpublished'))
    .execute();
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
  await widen('photos', [
    'crops_json',
    'cuts_json',
    'expires_on',
    'avif_at',
    'avif_failed_at',
    'binned_at',
    'binned_by',
  ]);
  await table('photo_uses', ['photo_id', 'article_id', 'kind'])
    .addPrimaryKeyConstraint('photo_uses_pk', ['photo_id', 'article_id', 'kind'])
    .execute();
  await index('photo_uses_article', 'photo_uses', ['article_id']);
  await index('photos_sender', 'photos', ['uploaded_by', 'id']);
  await index('photos_expiry', 'photos', ['expires_on', 'id']);
  await index('photos_binned', 'photos', ['binned_at']);
  await sql`create index photos_without_credit on photos (id) where credit = ''`.execute(db);
  await sql`create index photos_without_alternative on photos (id) where alternative_text = ''`.execute(db);
  // A credit may be longer than an ordered index of PostgreSQL takes.
  if (kind === 'postgres') await sql`create index photos_credit on photos using hash (credit)`.execute(db);
  else {
    await index('photos_credit', 'photos', ['credit', 'id']);
    // The search reads the index alone: a third of what reading the rows takes.
    await index('photos_matching', 'photos', ['kind', 'id', 'binned_at', 'matching']);
  }
  await notePhotoUses(db);
  await table('link_answers', ['address_digest', 'address', 'checked_at'], ['trouble'])
    .addColumn('status', 'integer')
    .addPrimaryKeyConstraint('link_answers_pk', ['address_digest'])
    .execute();

  await table('former_addresses', ['edition_id', 'kind', 'slug', 'subject_id', 'created_at'])
    .addPrimaryKeyConstraint('former_addresses_pk', ['edition_id', 'kind', 'slug'])
    .execute();
  await index('former_addresses_subject', 'former_addresses', ['subject_id']);

  await table('removals', ['id', 'kind', 'subject_id', 'reason', 'created_at'], ['made_by'])
    .addPrimaryKeyConstraint('removals_pk', ['id'])
    .execute();
  // An article answers at its former addresses too, and a moved one has several.
  await table('removed_addresses', ['address_digest', 'removal_id'])
    .addPrimaryKeyConstraint('removed_addresses_pk', ['address_digest'])
    .execute();

  await table('auth_two_factors', ['staff_id', 'secret', 'created_at'], ['confirmed_at'])
    .addColumn('last_step', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('auth_two_factors_pk', ['staff_id'])
    .execute();
  await table('auth_recovery_codes', ['id', 'staff_id', 'code_digest', 'created_at'], ['used_at'])
    .addPrimaryKeyConstraint('auth_recovery_codes_pk', ['id'])
    .addUniqueConstraint('auth_recovery_codes_code', ['staff_id', 'code_digest'])
    .execute();
  await table('auth_passkeys', ['id', 'staff_id', 'name', 'public_key', 'transports', 'created_at'], ['used_at'])
    .addColumn('counter', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('auth_passkeys_pk', ['id'])
    .execute();
  await index('auth_passkeys_staff', 'auth_passkeys', ['staff_id', 'id']);
  await widen('auth_sessions', ['device', 'method', 'seen_at', 'proved_at']);
  await table('sign_in_tries', ['name', 'ends_at'])
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('sign_in_tries_pk', ['name'])
    .execute();
  await index('sign_in_tries_end', 'sign_in_tries', ['ends_at']);

  // An article's history is its lines of the log.
  await index('audit_entries_subject', 'audit_entries', ['subject_kind', 'subject_id', 'id']);
  await searchTables(db, kind);
  await index('audit_entries_staff', 'audit_entries', ['staff_id', 'id']);
  await sql`update articles set stage = 'ready' where state = 'published'`.execute(db);
}

const BATCH = 500;

/** What `recordPhotoUses` keeps from now on, for the articles that are there. */
async function notePhotoUses(db: Reading): Promise<void> {
  const known = new Set((await db.selectFrom('photos').select('id').execute()).map(({ id }) => id));
  if (known.size === 0) return;
  for (let after = ''; ; ) {
    const articles = await db
      .selectFrom('articles')
      .select(['id', 'state', 'draft_revision_id', 'published_revision_id'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    if (articles.length === 0) return;
    after = articles.at(-1)?.id ?? '';
    const ids = articles.flatMap((one) => [one.draft_revision_id, one.published_revision_id ?? '']);
    const revisions = await db
      .selectFrom('revisions')
      .select(['id', 'body_json', 'lead_json'])
      .where('id', 'in', ids)
      .execute();
    const photosOf = new Map(
      revisions.map(({ id, body_json, lead_json }) => {
        const named = `${body_json} ${lead_json ?? ''}`.matchAll(/"photoId":"([^"\\]+)"/g);
        return [id, new Set([...named].flatMap(([, photo = '']) => (known.has(photo) ? [photo] : [])))];
      }),
    );
    const uses = articles.flatMap(({ id: article_id, state, draft_revision_id, published_revision_id }) => [
      ...[...(photosOf.get(draft_revision_id) ?? [])].map((photo_id) => ({
        photo_id,
        article_id,
        kind: 'draft' as const,
      })),
      ...(state === 'published' ? [...(photosOf.get(published_revision_id ?? '') ?? [])] : []).map((photo_id) => ({
        photo_id,
        article_id,
        kind: 'published' as const,
      })),
    ]);
    for (let from = 0; from < uses.length; from += BATCH) {
      await db
        .insertInto('photo_uses')
        .values(uses.slice(from, from + BATCH))
        .execute();
    }
  }
}
