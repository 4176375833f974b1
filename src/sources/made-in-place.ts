import { newId } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import type { Staff } from '../people/rights.ts';
import { insertClaim } from './claims.ts';
import { insertQuestion, questionById } from './questions.ts';
import { insertSource } from './sources.ts';
import { misfit, type ReadStatement, type StatementToStore } from './typed-statement.ts';
import type { ReadWritten } from './whole-statement.ts';

/* The sources, the claim and the question that a statement needs and that are not there yet, made with it. */

/** A statement all of whose parts are there, with that of somebody between, which is to be stored before it. */
export interface MadeStatement {
  statement: StatementToStore;
  mediator?: { id: string; said: StatementToStore };
}

/** Makes source, claim and question where they are not there yet, after it is known that nothing else stands against it. */
export async function makeWhatIsMissing(
  tx: Reading,
  staff: Staff,
  storyId: string,
  { facts, source, through, claim }: ReadWritten,
  own: string | null,
): Promise<Outcome<MadeStatement>> {
  const throughId = through !== null && 'id' in through ? through.id : null;
  const claimId = claim !== null && 'id' in claim ? claim.id : null;
  const known = [source, ...(through !== null && 'source' in through ? [through.source] : [])];
  for (const one of known) {
    const sourceId = 'id' in one ? one.id : undefined;
    const basis = one === source ? { basis: facts.basis } : {};
    const wrong = await misfit(tx, storyId, { sourceId, throughId, claimId, ...basis }, own);
    if (wrong !== undefined) return wrong;
  }
  const asked = claim !== null && 'made' in claim ? claim.question : null;
  if (asked !== null && 'id' in asked && (await questionById(tx, asked.id)) === undefined)
    return mistake('question', 'mistake-choice');
  const speaker = await partyOf(tx, staff, storyId, source);
  if ('mistakes' in speaker) return speaker;
  const made = { ...facts, sourceId: speaker.done, claimId: await claimOf(tx, staff, claim) };
  if (through === null || 'id' in through) return { done: { statement: { ...made, throughId } } };
  const between = await partyOf(tx, staff, storyId, through.source);
  if ('mistakes' in between) return between;
  const id = newId();
  return { done: { statement: { ...made, throughId: id }, mediator: { id, said: passedOn(facts, between.done) } } };
}

/** What somebody who passed words on said: that they were told so, and nothing of whether it is so. */
function passedOn({ addressee, addresseeName, saidOn }: ReadStatement, sourceId: string): StatementToStore {
  return {
    sourceId,
    throughId: null,
    claimId: null,
    stance: null,
    manner: 'indirect',
    basis: 'second-hand',
    commitment: 'uncommitted',
    cue: '',
    originalWords: '',
    originalLanguage: null,
    evidence: '',
    addressee,
    addresseeName,
    saidOn,
  };
}

/** What somebody between said already: where their statement holds these words, it is the one that this came through. */
export async function throughStatement(
  tx: Reading,
  articleId: string,
  through: ReadWritten['through'],
  exact: string,
): Promise<ReadWritten['through']> {
  if (through === null || 'id' in through || 'made' in through.source) return through;
  const rows = await tx
    .selectFrom('statement_anchors as a')
    .innerJoin('statements as s', 's.id', 'a.statement_id')
    .select(['s.id', 'a.exact'])
    .where('a.article_id', '=', articleId)
    .where('s.source_id', '=', through.source.id)
    .orderBy('s.id')
    .execute();
  const holds = rows.find((row) => row.exact.includes(exact));
  return holds === undefined ? through : { id: holds.id };
}

async function partyOf(
  tx: Reading,
  staff: Staff,
  storyId: string,
  party: ReadWritten['source'],
): Promise<Outcome<string>> {
  if ('id' in party) return { done: party.id };
  const made = await insertSource(tx, staff, party.made, storyId);
  return 'mistakes' in made ? made : { done: made.done.id };
}

async function claimOf(tx: Reading, staff: Staff, claim: ReadWritten['claim']): Promise<string | null> {
  if (claim === null) return null;
  if ('id' in claim) return claim.id;
  const { question, made } = claim;
  const questionId =
    question === null ? null : 'id' in question ? question.id : (await insertQuestion(tx, staff, question.made)).id;
  return (await insertClaim(tx, staff, { questionId, words: made })).id;
}
