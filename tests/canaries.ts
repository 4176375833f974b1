import type { Insertable } from 'kysely';
import { readConfig } from '../src/config.ts';
import { recordChanges } from '../src/database/changes.ts';
import { newId, timestamp } from '../src/database/ids.ts';
import type { Database } from '../src/database/open.ts';
import { insertRows } from '../src/database/rows.ts';
import type { Tables } from '../src/database/tables.ts';
import type { Staff } from '../src/people/rights.ts';
import { publishStatements } from '../src/sources/published.ts';
import { setPassphrase } from '../src/sources/vault/passphrases.ts';
import { sealIdentity } from '../src/sources/vault/records.ts';
import { readDocument } from '../src/stories/document.ts';
import { passageOfWords } from '../src/stories/passages.ts';
import type { Newsroom } from '../src/web/newsroom.ts';
import { testNewsroom } from './newsroom.ts';
import { freshCode, giveFactor } from './vault.ts';

/*
 * Everything that a newsroom keeps and readers must not see, each with a word of its own that stands nowhere else: whatever
 * is searched for it tells at once where it got out. A new private field is a new line of `plants`.
 */

/** Who may see what is in a field. */
export type Seers =
  /** Colleagues at the desk, and a backup. */
  | 'desk'
  /** Nobody but in the one answer that was asked for. */
  | 'nobody';

/** A word that was put into a private field. */
export interface Canary {
  /** `table.column`, or what it is. */
  field: string;
  word: string;
  seenBy: Seers;
}

/** What the words are tied to: two published articles of one story, and two people of the newsroom. */
export interface Nest {
  newsroom: Newsroom;
  db: Database;
  storyId: string;
  articleId: string;
  revisionId: string;
  /** Writes, knows the anonymous source, and may open its record. */
  reporter: Staff;
  commentId: string;
}

const now = timestamp();

interface Plant {
  field: string;
  seenBy?: Seers;
  put(nest: Nest, word: string): Promise<void>;
}

/** Changes columns of rows that are there. */
const inRow =
  (table: 'comments' | 'staff', columns: (word: string) => Record<string, string>, idOf: (nest: Nest) => string) =>
  async (nest: Nest, word: string) => {
    await nest.db.write((tx) => tx.updateTable(table).set(columns(word)).where('id', '=', idOf(nest)).execute());
  };

/** A new row with an id of its own. */
const newRow =
  <T extends keyof Tables & string>(table: T, row: (nest: Nest, word: string) => Insertable<Tables[T]>) =>
  async (nest: Nest, word: string) => {
    await nest.db.write((tx) => insertRows(tx, table, [row(nest, word)]));
  };

const address = (word: string) => `${word}@mail.example`;

const plants: readonly Plant[] = [
  // Sources and what they said
  {
    field: 'statements.evidence',
    put: async (nest, word) => {
      const source = await anonymous(nest, 'an official of the water board');
      await nest.db.write((tx) => insertRows(tx, 'statements', [statement(nest, source, { evidence: word })]));
    },
  },
  {
    field: 'statements.evidence and day of a statement that readers are told',
    put: async (nest, word) => {
      const source = await anonymous(nest, 'a clerk of the water board');
      await tellReaders(nest, statement(nest, source, { evidence: word }));
    },
  },
  {
    field: 'source_names.label of a source that is quoted nowhere',
    put: async (nest, word) => void (await anonymous(nest, word)),
  },
  {
    field: 'claim_words.words of a claim that no article rests on',
    put: async (nest, word) => {
      const id = newId();
      await nest.db.write(async (tx) => {
        await insertRows(tx, 'claims', [
          { id, question_id: null, position: 1, matching: '', made_by: nest.reporter.id, created_at: now },
        ]);
        await insertRows(tx, 'claim_words', [{ claim_id: id, language: 'en', words: word }]);
      });
    },
  },
  {
    field: 'question_words.words of a question that nothing answers',
    put: async (nest, word) => {
      const id = newId();
      await nest.db.write(async (tx) => {
        await insertRows(tx, 'questions', [{ id, matching: '', made_by: nest.reporter.id, created_at: now }]);
        await insertRows(tx, 'question_words', [{ question_id: id, language: 'en', words: word }]);
      });
    },
  },
  {
    field: 'claim_reviews.reason',
    put: newRow('claim_reviews', ({ articleId, reporter }, word) => ({
      id: newId(),
      standing_id: newId(),
      article_id: articleId,
      state: 'waived' as const,
      reason: word,
      decided_by: reporter.id,
      decided_at: now,
      created_at: now,
    })),
  },
  {
    field: 'staff.name of who knows a source',
    put: inRow(
      'staff',
      (name) => ({ name }),
      (nest) => nest.reporter.id,
    ),
  },
  // The vault
  { field: 'the identity in a record of the vault', seenBy: 'nobody', put: sealed },
  // Articles
  {
    field: 'editorial_notes.body',
    put: newRow('editorial_notes', ({ articleId, reporter }, word) => ({
      id: newId(),
      article_id: articleId,
      revision_id: null,
      passage_json: null,
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
    field: 'check_overrides.reason',
    put: newRow('check_overrides', ({ articleId, reporter }, word) => ({
      id: newId(),
      article_id: articleId,
      check_name: 'anonymous-source',
      subject: 'canary',
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
  // The conversation
  {
    field: 'comments.email',
    put: inRow(
      'comments',
      (word) => ({ email: address(word) }),
      (nest) => nest.commentId,
    ),
  },
  {
    field: 'comments.rule_detail',
    put: inRow(
      'comments',
      (word) => ({ rule_detail: word }),
      (nest) => nest.commentId,
    ),
  },
  {
    field: 'comment_notes.body',
    put: newRow('comment_notes', ({ commentId, reporter }, word) => ({
      id: newId(),
      comment_id: commentId,
      commenter_id: newId(),
      made_by: reporter.id,
      body: word,
      created_at: now,
    })),
  },
  {
    field: 'comment_versions.body',
    put: newRow('comment_versions', ({ commentId }, word) => ({
      comment_id: commentId,
      version: 0,
      body: word,
      created_at: now,
    })),
  },
  {
    field: 'words.word',
    put: newRow('words', (_nest, word) => ({
      id: newId(),
      word,
      matching: word,
      verdict: 'hold' as const,
      about: null,
      made_by: null,
      created_at: now,
    })),
  },
  {
    field: 'comments.body of a held comment',
    put: async ({ db, commentId }, word) => {
      const seen = await db.selectFrom('comments').selectAll().where('id', '=', commentId).executeTakeFirstOrThrow();
      const held = { ...seen, id: newId(), body: word, state: 'held' as const, parent_id: null, decided_at: null };
      await db.write((tx) => insertRows(tx, 'comments', [held]));
    },
  },
  {
    field: 'reports.explanation, name and email',
    put: newRow('reports', ({ commentId }, word) => ({
      id: newId(),
      comment_id: commentId,
      commenter_id: newId(),
      kind: 'unlawful' as const,
      explanation: word,
      law: word,
      name: word,
      email: address(word),
      state: 'open' as const,
      created_at: now,
    })),
  },
  // People and the house
  {
    field: 'staff.email of who knows a source',
    put: inRow(
      'staff',
      (word) => ({ email: address(word) }),
      (nest) => nest.reporter.id,
    ),
  },
  {
    field: 'audit_entries.detail_json',
    put: newRow('audit_entries', ({ reporter }, word) => ({
      id: newId(),
      staff_id: reporter.id,
      action: 'other',
      subject_kind: 'publication',
      subject_id: 'publication',
      detail_json: JSON.stringify({ name: '', reason: word }),
      created_at: now,
    })),
  },
  {
    field: 'invitations.email',
    put: newRow('invitations', (_nest, word) => ({
      id: newId(),
      token_digest: word,
      email: address(word),
      role: 'reporter' as const,
      invited_by: null,
      expires_at: '2090-01-01T00:00:00.000Z',
      accepted_at: null,
      accepted_by: null,
      withdrawn_at: null,
      created_at: now,
    })),
  },
];

/** The passphrase of whoever may open the record, which is a canary of its own. */
export const CANARY_PASSPHRASE = 'zqpassphrasecanary under no stone';

/** Puts a word into every private field; gives which is where. */
export async function plantCanaries(nest: Nest): Promise<Canary[]> {
  const planted: Canary[] = [{ field: 'the passphrase', word: 'zqpassphrasecanary', seenBy: 'nobody' }];
  for (const [place, { field, seenBy = 'desk', put }] of plants.entries()) {
    const word = wordOf(place);
    await put(nest, word);
    planted.push({ field, word, seenBy });
  }
  return planted;
}

/** The newsroom as this process reaches it beside the one that runs. */
export function besideRunning(db: Database, env: Record<string, string>, secret: Uint8Array): Newsroom {
  const config = readConfig(env);
  return testNewsroom(db, config.dataDir, { config, secret });
}

/** A word of letters only, which no escaping changes and which stands nowhere else. */
function wordOf(place: number): string {
  const letter = (n: number) => String.fromCharCode(97 + n);
  return `zqx${letter(place % 26)}${letter(Math.floor(place / 26))}wvcanary`;
}

async function anonymous({ db, storyId, reporter }: Nest, label: string): Promise<string> {
  const id = newId();
  await db.write(async (tx) => {
    await insertRows(tx, 'sources', [
      {
        id,
        kind: 'anonymous',
        story_id: storyId,
        matching: ` ${label}`,
        known_by: reporter.id,
        protected_at: null,
        made_by: reporter.id,
        created_at: now,
      },
    ]);
    await insertRows(tx, 'source_names', [{ source_id: id, language: 'en', label, role: '', reason: 'for safety' }]);
  });
  return id;
}

function statement({ storyId, reporter }: Nest, sourceId: string, given: { evidence: string }) {
  return {
    id: newId(),
    story_id: storyId,
    source_id: sourceId,
    through_id: null,
    claim_id: null,
    stance: null,
    manner: 'indirect' as const,
    basis: 'anonymous' as const,
    commitment: 'certain' as const,
    cue: 'said',
    original_words: '',
    original_language: null,
    said_on: null,
    addressee: 'our-reporter' as const,
    addressee_name: '',
    evidence: given.evidence,
    made_by: reporter.id,
    created_at: now,
    changed_at: null,
  };
}

/** Ties a statement to the first words of the article and puts it before readers, as publishing does. */
async function tellReaders({ db, articleId, revisionId }: Nest, said: ReturnType<typeof statement>): Promise<void> {
  const { body_json } = await db
    .selectFrom('revisions')
    .select('body_json')
    .where('id', '=', revisionId)
    .executeTakeFirstOrThrow();
  const body = readDocument(JSON.parse(body_json));
  const first = body.firstChild?.textContent.slice(0, 40) ?? '';
  const passage = passageOfWords(body, first);
  if (passage === undefined) throw new Error('the article begins with no words');
  await db.write(async (tx) => {
    await insertRows(tx, 'statements', [{ ...said, said_on: '2026-11-23' }]);
    await insertRows(tx, 'statement_anchors', [
      {
        ...{ id: newId(), statement_id: said.id, article_id: articleId, revision_id: revisionId },
        ...{ ...passage, state: 'live' as const, created_at: now },
      },
    ]);
    await recordChanges(tx, [`article:${articleId}`, ...(await publishStatements(tx, articleId, body))]);
  });
}

async function sealed(nest: Nest, word: string): Promise<void> {
  const { newsroom, reporter } = nest;
  await giveFactor(newsroom, reporter);
  const factor = { code: await freshCode(newsroom, reporter) };
  const set = await setPassphrase(newsroom, reporter, { fresh: CANARY_PASSPHRASE, again: CANARY_PASSPHRASE, factor });
  if ('mistakes' in set) throw new Error(JSON.stringify(set.mistakes));
  const source = await anonymous(nest, 'a clerk who was there');
  const kept = await sealIdentity(newsroom, reporter, source, { identity: word, days: '30', names: [] });
  if (kept === undefined || 'mistakes' in kept) throw new Error(JSON.stringify(kept));
}
