import { recordChanges } from '../src/database/changes.ts';
import { newId } from '../src/database/ids.ts';
import { insertRows } from '../src/database/rows.ts';
import { publishStatements } from '../src/sources/published.ts';
import { setPassphrase } from '../src/sources/vault/passphrases.ts';
import { sealIdentity } from '../src/sources/vault/records.ts';
import { readDocument } from '../src/stories/document.ts';
import { passageOfWords } from '../src/stories/passages.ts';
import { type Nest, newRow, now, type Plant } from './canary-nest.ts';
import { freshCode, giveFactor } from './vault.ts';

/** The passphrase of whoever may open the record, which is a canary of its own. */
export const CANARY_PASSPHRASE = 'zqpassphrasecanary under no stone';

/** Words about sources and what they said; the identity in the vault. */
export const plantsOfSources: readonly Plant[] = [
  {
    field: 'statements.evidence, cue, original_words and addressee_name of a statement that is not told',
    put: async (nest, word) => {
      const source = await anonymous(nest, 'an official of the water board');
      const unseen = { evidence: word, cue: word, original_words: word, addressee_name: word };
      await nest.db.write((tx) => insertRows(tx, 'statements', [{ ...statement(nest, source, unseen), ...unseen }]));
    },
  },
  {
    field: 'statement_anchors.exact, prefix and suffix of words that are not in the published text',
    put: async (nest, word) => {
      const source = await anonymous(nest, 'a driver of the water board');
      const said = statement(nest, source, { evidence: '' });
      await nest.db.write(async (tx) => {
        await insertRows(tx, 'statements', [said]);
        await insertRows(tx, 'statement_anchors', [
          {
            ...{ id: newId(), statement_id: said.id, article_id: nest.articleId, revision_id: nest.revisionId },
            ...{ block: 0, exact: word, prefix: word, suffix: word, state: 'orphan' as const, created_at: now },
          },
        ]);
      });
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
    field: 'source_names.label, role and reason of a source that is quoted nowhere, and sources.matching',
    put: async (nest, word) => void (await anonymous(nest, word, { role: word, reason: word })),
  },
  {
    field: 'claim_words.words of a claim that no article rests on, and claims.matching',
    put: async (nest, word) => {
      const id = newId();
      await nest.db.write(async (tx) => {
        await insertRows(tx, 'claims', [
          { id, question_id: null, position: 1, matching: ` ${word}`, made_by: nest.reporter.id, created_at: now },
        ]);
        await insertRows(tx, 'claim_words', [{ claim_id: id, language: 'en', words: word }]);
      });
    },
  },
  {
    field: 'question_words.words of a question that nothing answers, and questions.matching',
    put: async (nest, word) => {
      const id = newId();
      await nest.db.write(async (tx) => {
        await insertRows(tx, 'questions', [{ id, matching: ` ${word}`, made_by: nest.reporter.id, created_at: now }]);
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
    field: 'claim_notice_words.words of a note that is not up',
    put: newRow('claim_notice_words', (_nest, words) => ({ notice_id: newId(), language: 'en', words })),
  },
  {
    field: 'claim_standing_words.words about a claim that no article rests on',
    put: newRow('claim_standing_words', (_nest, words) => ({ standing_id: newId(), language: 'en', words })),
  },
  { field: 'the identity in a record of the vault', seenBy: 'nobody', put: sealed },
];

async function anonymous(
  { db, storyId, reporter }: Nest,
  label: string,
  { role = '', reason = 'for safety' }: { role?: string; reason?: string } = {},
): Promise<string> {
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
    await insertRows(tx, 'source_names', [{ source_id: id, language: 'en', label, role, reason }]);
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
