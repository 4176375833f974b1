import { newId } from '../src/database/ids.ts';
import { insertRows } from '../src/database/rows.ts';
import { newRow, now, type Plant } from './canary-nest.ts';

/** Words about articles and photos that readers do not have. */
export const plantsOfStories: readonly Plant[] = [
  {
    field: 'editorial_notes.body and passage_json',
    put: newRow('editorial_notes', ({ articleId, revisionId, reporter }, word) => ({
      id: newId(),
      article_id: articleId,
      revision_id: revisionId,
      passage_json: JSON.stringify({ exact: word, prefix: '', suffix: '', block: 0 }),
      parent_id: null,
      body: word,
      made_by: reporter.id,
      created_at: now,
      resolved_at: null,
      resolved_by: null,
      comment_id: null,
    })),
  },
  {
    field: 'working_copies.values_json',
    put: newRow('working_copies', ({ articleId, revisionId, reporter }, word) => ({
      article_id: articleId,
      staff_id: reporter.id,
      based_on_id: revisionId,
      values_json: JSON.stringify({ headline: word, body: word }),
      page: newId(),
      sequence: 1,
      began_at: now,
      saved_at: now,
      discarded_at: null,
    })),
  },
  {
    field: 'revisions.headline and body_json of a draft over a published text',
    put: async ({ db, articleId, revisionId, reporter }, word) => {
      const before = await db
        .selectFrom('revisions')
        .selectAll()
        .where('id', '=', revisionId)
        .executeTakeFirstOrThrow();
      const id = newId();
      const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: word }] }] };
      const draft = { ...before, id, number: 99, headline: word, standfirst: word, body_json: JSON.stringify(body) };
      await db.write(async (tx) => {
        await insertRows(tx, 'revisions', [{ ...draft, saved_by: reporter.id, created_at: now }]);
        await tx.updateTable('articles').set({ draft_revision_id: id }).where('id', '=', articleId).execute();
      });
    },
  },
  {
    field: 'check_overrides.reason and subject',
    put: newRow('check_overrides', ({ articleId, reporter }, word) => ({
      id: newId(),
      article_id: articleId,
      check_name: 'anonymous-source',
      subject: word,
      reason: word,
      made_by: reporter.id,
      created_at: now,
    })),
  },
  {
    field: 'scheduled_publications.failure_json',
    put: newRow('scheduled_publications', ({ articleId, revisionId, reporter }, word) => ({
      article_id: articleId,
      revision_id: revisionId,
      publish_at: '2090-01-01T00:00:00.000Z',
      shows_change: 0,
      made_by: reporter.id,
      failed_at: null,
      failure_json: JSON.stringify({ kind: word }),
      created_at: now,
    })),
  },
  {
    field: 'articles.slug and revisions.lead_json of a draft that nobody published',
    put: async ({ db, editionId, reporter }, word) => {
      const shown = await db
        .selectFrom('revisions')
        .selectAll()
        .where('lead_json', 'like', '{%')
        .executeTakeFirstOrThrow();
      const [id, storyId, revisionId] = [newId(), newId(), newId()];
      const lead_json = JSON.stringify({ ...JSON.parse(shown.lead_json ?? '{}'), caption: word });
      // Older than all others, so that no walk takes it for the newest.
      const created_at = '2020-01-01T00:00:00.000Z';
      const unset = { section_id: null, published_at: null, changed_at: null, unpublished_at: null };
      const never = { comments_closed_at: null, assignee_id: null, due_at: null, embargo_ends_at: null };
      const no = { redirects_to: null, translated_from_id: null, translated_revision_id: null };
      await db.write(async (tx) => {
        await insertRows(tx, 'stories', [{ id: storyId, sample_at: null, created_at }]);
        await insertRows(tx, 'revisions', [
          { ...shown, id: revisionId, article_id: id, number: 1, lead_json, saved_by: reporter.id, created_at },
        ]);
        await insertRows(tx, 'articles', [
          {
            ...{ id, story_id: storyId, edition_id: editionId, slug: word, state: 'draft', stage: 'draft' },
            ...{ draft_revision_id: revisionId, published_revision_id: null, created_by: reporter.id, created_at },
            ...{ ...unset, ...never, ...no, translated_parts_json: null },
          },
        ]);
      });
    },
  },
  {
    field: 'correction_requests.reason',
    put: newRow('correction_requests', ({ articleId, reporter }, reason) => ({
      correction_id: newId(),
      article_id: articleId,
      answer: 'not-needed' as const,
      reason,
      answered_by: reporter.id,
      answered_at: now,
      created_at: now,
    })),
  },
  {
    field: 'link_answers.address of a draft’s link',
    put: newRow('link_answers', (_nest, word) => ({
      address_digest: newId(),
      address: `https://${word}.example/`,
      status: 200,
      trouble: null,
      checked_at: now,
    })),
  },
  {
    field: 'removals.reason',
    put: newRow('removals', ({ reporter }, reason) => ({
      id: newId(),
      kind: 'comment' as const,
      subject_id: newId(),
      reason,
      made_by: reporter.id,
      created_at: now,
    })),
  },
  {
    field: 'photos.rights and copyright, and the words of one that no article shows',
    put: async ({ db, reporter }, word) => {
      const before = await db.selectFrom('photos').selectAll().where('kind', '=', 'photo').executeTakeFirstOrThrow();
      // Its id is older than all others: it is the last of the library.
      const photo = {
        ...before,
        id: '00000000-0000-7000-8000-000000000001',
        digest: newId(),
        caption: word,
        credit: word,
      };
      const words = { alternative_text: word, rights: word, copyright: word, matching: ` ${word}` };
      await db.write((tx) =>
        insertRows(tx, 'photos', [{ ...photo, ...words, uploaded_by: reporter.id, sample_at: null }]),
      );
    },
  },
];
