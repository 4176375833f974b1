import type { Node } from 'prosemirror-model';
import type { Reading } from '../../database/open.ts';
import type { StatementRow } from '../../database/sources-tables.ts';
import type { Role } from '../../database/tables.ts';
import { may } from '../../people/rights.ts';
import { findPassages, type ToldText, tellText } from '../../stories/passages.ts';
import { type Claim, claimsById } from '../claims.ts';
import { claimsCarried, fallenBefore } from '../fallen-before.ts';
import { type Source, sourcesById } from '../sources.ts';
import { statementsIn } from '../statements.ts';
import { LONGEST_CHAIN } from '../typed-statement.ts';
import { vouchesFor } from '../vouches.ts';
import type { Evidence, Paragraph, SaidClaim, SaidInArticle, SaidSource } from './said.ts';

/** Of a claim that everybody talks about no more is weighed. */
const MOST_EVIDENCE = 400;

/**
 * What is said in an article, for the checks. One statement after the other, so that it can stand in a transaction.
 * @param viewerId the id of whoever looks, for whom some findings say more
 */
export async function gatherSaid(
  db: Reading,
  article: { id: string; edition_id: string },
  { headline, body }: { headline: string; body: Node },
  viewerId: string | null,
): Promise<SaidInArticle> {
  const { language } = await db
    .selectFrom('editions')
    .select('language')
    .where('id', '=', article.edition_id)
    .executeTakeFirstOrThrow();
  const told = tellText(body);
  const anchored = (await statementsIn(db, article.id, body)).filter(({ state }) => state !== 'orphan');
  const spans = findPassages(
    body,
    anchored.map(({ passage }) => passage),
  );
  const own = anchored.map(({ statement }) => statement);
  const claims = await claimsById(
    db,
    own.flatMap(({ claim_id }) => claim_id ?? []),
  );
  const fellBefore = await fallenBefore(db, article.id, claims.keys(), await claimsCarried(db, article.id));
  const about = await toldAbout(db, claims);
  const chainOf = chains(await withCarriers(db, [...own, ...about]));
  const ids = new Set([...own, ...about].flatMap(({ id }) => chainOf(id)));
  return {
    language,
    headline,
    text: told.text,
    paragraphs: paragraphsOf(told, body),
    statements: anchored.flatMap(({ statement: one }, place) => {
      const span = spans[place];
      if (span === undefined) return [];
      return [
        {
          id: one.id,
          span: { from: told.offsetAt(span.from), to: told.offsetAt(span.to) },
          sourceId: one.source_id,
          chain: chainOf(one.id),
          claimId: one.claim_id,
          stance: one.stance,
          manner: one.manner,
          basis: one.basis,
          commitment: one.commitment,
          cue: one.cue,
          at: one.changed_at ?? one.created_at,
        },
      ];
    }),
    sources: await saidSources(db, [...ids], language),
    claims: new Map([...claims.values()].map((claim) => [claim.id, saidClaim(claim, language, fellBefore)])),
    evidence: about.map((one) => ({ ...evidenceFrom(one), chain: chainOf(one.id) })),
    viewerId,
  };
}

type AboutClaim = StatementRow & { question_id: string | null };

/** Statements about the claims, and about the other answers to their questions, the newest first. */
async function toldAbout(db: Reading, claims: ReadonlyMap<string, Claim>): Promise<AboutClaim[]> {
  if (claims.size === 0) return [];
  const questions = new Set([...claims.values()].flatMap(({ questionId }) => questionId ?? []));
  return db
    .selectFrom('statements as s')
    .innerJoin('claims as c', 'c.id', 's.claim_id')
    .selectAll('s')
    .select('c.question_id')
    .where((e) =>
      e.or([
        e('c.id', 'in', [...claims.keys()]),
        ...(questions.size === 0 ? [] : [e('c.question_id', 'in', [...questions])]),
      ]),
    )
    .orderBy('s.id', 'desc')
    .limit(MOST_EVIDENCE)
    .execute();
}

type Link = Pick<StatementRow, 'id' | 'source_id' | 'through_id'>;

/** The statements with all those that they came through. */
async function withCarriers(db: Reading, statements: readonly Link[]): Promise<ReadonlyMap<string, Link>> {
  const known = new Map(statements.map((one) => [one.id, one]));
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    const missing = [...known.values()].flatMap(({ through_id }) =>
      through_id === null || known.has(through_id) ? [] : through_id,
    );
    if (missing.length === 0) break;
    const found = await db
      .selectFrom('statements')
      .select(['id', 'source_id', 'through_id'])
      .where('id', 'in', [...new Set(missing)])
      .execute();
    if (found.length === 0) break;
    for (const one of found) known.set(one.id, one);
  }
  return known;
}

/** The sources of a statement, its own first. A chain that bites its tail ends there. */
function chains(known: ReadonlyMap<string, Link>): (statementId: string) => string[] {
  return (statementId) => {
    const chain: string[] = [];
    let one = known.get(statementId);
    for (let steps = 0; one !== undefined && steps <= LONGEST_CHAIN; steps++) {
      if (!chain.includes(one.source_id)) chain.push(one.source_id);
      one = known.get(one.through_id ?? '');
    }
    return chain;
  };
}

async function saidSources(db: Reading, ids: readonly string[], language: string): Promise<Map<string, SaidSource>> {
  const sources = await sourcesById(db, ids);
  const anonymous = [...sources.values()].filter(({ kind }) => kind === 'anonymous');
  const knowers = await knowersOf(db, anonymous);
  const vouched = await vouchesFor(
    db,
    anonymous.map(({ id }) => id),
  );
  return new Map(
    [...sources.values()].map(({ id, kind, names, knownBy }) => {
      const name = names[language] ?? Object.values(names)[0];
      const knower = knowers.get(knownBy ?? '') ?? null;
      const reason = names[language]?.reason ?? '';
      const vouchedAt = vouched.get(id) ?? null;
      return [id, { id, kind, label: name?.label ?? '', role: name?.role ?? '', reason, knower, vouchedAt }];
    }),
  );
}

/** Those who know a source, are still here, and may answer for what is published. */
async function knowersOf(db: Reading, sources: readonly Source[]): Promise<Map<string, { id: string; name: string }>> {
  const ids = new Set(sources.flatMap(({ knownBy }) => knownBy ?? []));
  if (ids.size === 0) return new Map();
  const people = await db
    .selectFrom('staff')
    .select(['id', 'name', 'role'])
    .where('id', 'in', [...ids])
    .where('left_at', 'is', null)
    .execute();
  return new Map(
    people
      .filter(({ role }) => may({ role: role as Role }, 'publish articles'))
      .map(({ id, name }) => [id, { id, name }]),
  );
}

function saidClaim(
  { id, questionId, words, standing }: Claim,
  language: string,
  fellBefore: ReadonlyMap<string, string>,
): SaidClaim {
  const told = words[language] ?? Object.values(words)[0] ?? '';
  return { id, questionId, words: told, standing, fellBefore: fellBefore.get(id) ?? null };
}

function evidenceFrom(one: AboutClaim): Omit<Evidence, 'chain'> {
  return {
    id: one.id,
    claimId: one.claim_id ?? '',
    questionId: one.question_id,
    stance: one.stance ?? 'supports',
    basis: one.basis,
    sourceId: one.source_id,
    throughId: one.through_id,
    at: one.changed_at ?? one.created_at,
  };
}

function paragraphsOf({ pieces }: ToldText, body: Node): Paragraph[] {
  return pieces.map(({ offset, length, block }) => ({
    from: offset,
    to: offset + length,
    kind: kindOf(body, block),
    block,
  }));
}

function kindOf(body: Node, block: number): Paragraph['kind'] {
  const { name } = body.child(block).type;
  if (name === 'block_quote') return 'block-quote';
  return name === 'pull_quote' ? 'pull-quote' : 'words';
}
