import { checked } from '../checked.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { articleToEdit, lockArticle } from '../stories/articles.ts';
import { insertClaim } from './claims.ts';
import { publicWords, type WordsByLanguage } from './public-words.ts';
import { insertQuestion, questionById } from './questions.ts';
import { insertSource, type ReadSource, readSource, type TypedSource } from './sources.ts';
import { anchor, type TiedWords, tiedTo } from './tied-words.ts';
import {
  columnsOf,
  isNamedAsAnonymous,
  misfit,
  type ReadStatement,
  statementOfStory,
  type TypedStatement,
  typedStatement,
} from './typed-statement.ts';

/*
 * A statement as a form brings it: with its source, its claim and its question, each of them found or made in place. All of it
 * is written in one transaction, or none.
 */

/** A source that was found, or one that is made with the statement. */
export type WrittenSource = { id: string } | { made: TypedSource };

/** A claim that was found, or one that is made with the statement, as an answer to a question or alone. */
export type WrittenClaim =
  | { id: string }
  | { made: Record<string, string>; question: { id: string } | { made: Record<string, string> } | null };

/** What somebody wrote of a statement and what it needs. */
export interface WrittenStatement {
  facts: Omit<TypedStatement, 'sourceId' | 'throughId' | 'claimId'>;
  source: WrittenSource;
  /** What it came through: a statement of the story, or somebody whose statement on the same words is made with it. */
  through: { id: string } | { source: WrittenSource } | null;
  claim: WrittenClaim | null;
}

/** Which statement is written, and in what article. */
export interface WrittenPlace {
  articleId: string;
  /** The id that a new one is to have, so that sending it twice makes one. */
  newId?: string | undefined;
}

/**
 * Writes down what a source said, tied to words of an article's draft.
 * @returns `undefined` when there is no such article, or `newId` is a statement's of another story
 * @throws Forbidden
 */
export async function writeStatement(
  db: Database,
  staff: Staff,
  place: WrittenPlace,
  written: WrittenStatement,
  words: TiedWords,
): Promise<Outcome<{ statementId: string }> | undefined> {
  requireRight(staff, 'write articles');
  const read = readWritten(written);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    await lockArticle(tx, place.articleId);
    const article = await articleToEdit(tx, staff, place.articleId);
    if (article === undefined) return undefined;
    const id = place.newId ?? newId();
    const sent = await tx.selectFrom('statements').select('story_id').where('id', '=', id).executeTakeFirst();
    if (sent !== undefined) return sent.story_id === article.story_id ? { done: { statementId: id } } : undefined;
    const tied = await tiedTo(tx, article, words);
    if ('mistakes' in tied) return tied;
    const through = await throughStatement(tx, article.id, read.done.through, tied.done.exact);
    const made = await makeWhatIsMissing(tx, staff, article.story_id, { ...read.done, through }, null);
    if ('mistakes' in made) return made;
    if (made.done.mediator !== undefined) {
      const { throughId } = made.done.statement;
      if (throughId === null) throw new Error('somebody between has no statement');
      await insert(tx, staff, article.story_id, throughId, made.done.mediator);
      await anchor(tx, article, throughId, tied.done);
    }
    await insert(tx, staff, article.story_id, id, made.done.statement);
    await anchor(tx, article, id, tied.done);
    return { done: { statementId: id } };
  }, place.articleId);
}

/**
 * Changes what is known of a statement, if nobody has since the form was opened.
 * @param seen its time of change as the form showed it; empty for none
 * @returns `undefined` when the article's story has no such statement
 * @throws Forbidden
 */
export async function rewriteStatement(
  db: Database,
  staff: Staff,
  { articleId, statementId, seen }: { articleId: string; statementId: string; seen: string },
  written: WrittenStatement,
  words: TiedWords | undefined,
): Promise<Outcome<{ statementId: string }> | undefined> {
  requireRight(staff, 'write articles');
  const read = readWritten(written);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    await lockArticle(tx, articleId);
    const article = await articleToEdit(tx, staff, articleId);
    if (article === undefined) return undefined;
    const before = await statementOfStory(tx, article.story_id, statementId);
    if (before === undefined) return undefined;
    if ((before.changed_at ?? '') !== seen) return mistake('form', 'desk-statement-mistake-changed');
    const tied = words === undefined ? undefined : await tiedTo(tx, article, words);
    if (tied !== undefined && 'mistakes' in tied) return tied;
    const made = await makeWhatIsMissing(tx, staff, article.story_id, read.done, statementId);
    if ('mistakes' in made) return made;
    if (made.done.mediator !== undefined && made.done.statement.throughId !== null) {
      const own = tied?.done ?? (await passageNow(tx, articleId, statementId));
      await insert(tx, staff, article.story_id, made.done.statement.throughId, made.done.mediator);
      if (own !== undefined) await anchor(tx, article, made.done.statement.throughId, own);
    }
    await tx
      .updateTable('statements')
      .set({ ...columnsOf(made.done.statement), changed_at: timestamp() })
      .where('id', '=', statementId)
      .execute();
    if (tied !== undefined) await anchor(tx, article, statementId, tied.done);
    return { done: { statementId } };
  }, articleId);
}

/** What is to be written, with all that could be read of it without the rows. */
interface ReadWritten {
  facts: ReadStatement;
  source: { id: string } | { made: ReadSource };
  through: { id: string } | { source: { id: string } | { made: ReadSource } } | null;
  claim: { id: string } | { made: WordsByLanguage; question: { id: string } | { made: WordsByLanguage } | null } | null;
}

/** Reads all parts, and tells everything that is wrong with any of them at once. */
function readWritten({ facts, source, through, claim }: WrittenStatement): Outcome<ReadWritten> {
  const mistakes: Mistake[] = [];
  const good = <T>(outcome: Outcome<T>, fieldOf: (field: string) => string): T | undefined => {
    if ('done' in outcome) return outcome.done;
    mistakes.push(...outcome.mistakes.map((one) => ({ ...one, field: fieldOf(one.field) })));
    return undefined;
  };
  const readParty = (party: WrittenSource, prefix: string) => {
    if ('id' in party) return party;
    const made = good(readSource(party.made), (field) => `${prefix}.${field}`);
    return made && { made };
  };
  const readWords = (words: Record<string, string>, prefix: string) => {
    if (Object.keys(words).length === 0) return void mistakes.push({ field: prefix, message: 'mistake-required' });
    return good(checked(publicWords, words), (field) => `${prefix}.${field}`);
  };
  const readFacts = good(checked(typedStatement, { ...facts, sourceId: '' }), (field) => field);
  const readSourceOf = readParty(source, 'source');
  const readThrough =
    through === null || 'id' in through
      ? through
      : (() => {
          const party = readParty(through.source, 'through');
          return party && { source: party };
        })();
  const readClaim = readClaimOf();
  if (readFacts && 'made' in source && isNamedAsAnonymous(source.made.kind, readFacts.basis))
    mistakes.push({ field: 'basis', message: 'desk-statement-mistake-named' });
  const [first, ...more] = mistakes;
  if (first !== undefined) return { mistakes: [first, ...more] };
  if (!readFacts || !readSourceOf || readThrough === undefined || readClaim === undefined)
    throw new Error('a statement was refused without a reason');
  return { done: { facts: readFacts, source: readSourceOf, through: readThrough, claim: readClaim } };

  function readClaimOf(): ReadWritten['claim'] | undefined {
    if (claim === null || 'id' in claim) return claim;
    const made = readWords(claim.made, 'claim');
    if (claim.question === null || 'id' in claim.question) return made && { made, question: claim.question };
    const asked = readWords(claim.question.made, 'question');
    return made && asked && { made, question: { made: asked } };
  }
}

/** Makes source, claim and question where they are not there yet, after it is known that nothing else stands against it. */
async function makeWhatIsMissing(
  tx: Reading,
  staff: Staff,
  storyId: string,
  { facts, source, through, claim }: ReadWritten,
  own: string | null,
): Promise<Outcome<{ statement: ReadStatement; mediator?: ReadStatement }>> {
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
  const { addressee, addresseeName, saidOn } = facts;
  const mediator: ReadStatement = {
    ...{
      sourceId: between.done,
      throughId: null,
      claimId: null,
      stance: null,
      manner: 'indirect',
      basis: 'second-hand',
    },
    ...{ commitment: 'uncommitted', cue: '', originalWords: '', originalLanguage: null, evidence: '' },
    ...{ addressee, addresseeName, saidOn },
  };
  return { done: { statement: { ...made, throughId: newId() }, mediator } };
}

/** What somebody between said already: where their statement holds these words, it is the one that this came through. */
async function throughStatement(
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

async function insert(tx: Reading, staff: Staff, story_id: string, id: string, read: ReadStatement): Promise<void> {
  const row = { id, story_id, ...columnsOf(read), made_by: staff.id, created_at: timestamp(), changed_at: null };
  await tx.insertInto('statements').values(row).execute();
}

async function passageNow(tx: Reading, articleId: string, statementId: string) {
  return tx
    .selectFrom('statement_anchors')
    .select(['exact', 'prefix', 'suffix', 'block'])
    .where('article_id', '=', articleId)
    .where('statement_id', '=', statementId)
    .executeTakeFirst();
}
