import type { Node } from 'prosemirror-model';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type {
  SourceKind,
  StatementAddressee,
  StatementBasis,
  StatementCommitment,
  StatementManner,
} from '../database/sources-tables.ts';
import type { Staff } from '../people/rights.ts';
import { articleToEdit } from '../stories/articles.ts';
import { LONGEST_BODY } from '../stories/document-size.ts';
import { LONGEST_PASSAGE, type Passage, type Words, wordsOf } from '../stories/passages.ts';
import type { Assistant } from './assistant/assistant.ts';
import type { Addressee, AssistantLanguage, Proposal, ProposedSource, Span } from './assistant/proposals.ts';
import { matchingForm } from './public-words.ts';
import { findSources, sourcesById } from './sources.ts';
import { statementsIn } from './statements.ts';

/*
 * What the assistant proposes for an article, in the desk's own words: its sources matched with those that are known, without what
 * is written down already and what somebody refused. It writes nothing down: an accepted proposal is a form like any other.
 */

/** Somebody as a proposal names them. */
export interface ProposedParty {
  /** The one known source of that name; `undefined` for nobody, or for several. */
  id: string | undefined;
  kind: SourceKind;
  /** What the text calls them; empty where it says only “he”. */
  label: string;
  role: string;
}

/** A proposal as the desk shows it. */
export interface ProposedStatement {
  /** By which it is known again when it was refused. */
  mark: string;
  passage: Passage;
  source: ProposedParty | undefined;
  /** Whom it came through, nearest to the source. */
  through: ProposedParty | undefined;
  manner: StatementManner;
  basis: StatementBasis;
  commitment: StatementCommitment;
  cue: string;
  addressee: StatementAddressee;
  addresseeName: string;
  /** From 0 to 1. */
  confidence: number;
}

/** What came of a look: proposals in the order of the text, or why there are none. */
export type Look =
  | { proposals: ProposedStatement[]; more: number; refused: number }
  | { tooLong: true }
  | { noRules: true };

/** More than this nobody goes through at once; the rest comes when these are done with. */
const MOST_SHOWN = 40;

const assistantLanguages: readonly string[] = ['en', 'ar'] satisfies AssistantLanguage[];

/** Whether the assistant has rules for a language. */
export function hasRules(language: string): language is AssistantLanguage {
  return assistantLanguages.includes(language);
}

/** Looks at an article's text, which may not be saved yet. */
export async function proposeStatements(
  db: Reading,
  assistant: Assistant,
  article: { id: string; story_id: string },
  language: string,
  document: Node,
): Promise<Look> {
  if (!hasRules(language)) return { noRules: true };
  const words = wordsOf(document);
  // A book: nobody waits for it, and nobody behind it in the queue does.
  if (words.text.length > LONGEST_BODY) return { tooLong: true };
  const answer = await assistant.propose(language, words.text);
  if ('tooLong' in answer) return answer;
  const told = (await statementsIn(db, article.id, document)).filter(({ state }) => state !== 'orphan');
  const spans = words.find(told.map(({ passage }) => passage));
  const known = await knownParties(db, article, language);
  const refused = await refusedMarks(db, article.id);
  const fresh = answer.proposals.flatMap((proposal) => {
    const span = spanOf(proposal);
    const passage = words.passageAt(span.from, span.to);
    // What the media said holds the words of those whom they quoted; these are not written down with it.
    const between = proposal.through.map((party) => known.get(matchingForm([labelOf(words.text, party)])));
    const isWritten = told.some(({ statement }, place) => {
      const one = spans[place];
      return one !== undefined && isSame(one, span) && !between.includes(statement.source_id);
    });
    if (passage === undefined || isWritten) return [];
    const mark = markOf(article.id, passage.exact, labelOf(words.text, proposal.source));
    return [{ proposal, passage, mark }];
  });
  const open = fresh.filter(({ mark }) => !refused.has(mark));
  const proposals: ProposedStatement[] = [];
  for (const { proposal, passage, mark } of open.slice(0, MOST_SHOWN))
    proposals.push({ mark, passage, ...(await factsIn(db, article.story_id, known, words, proposal)) });
  return { proposals, more: open.length - proposals.length, refused: fresh.length - open.length };
}

/**
 * Refuses a proposal for an article: it does not come back while words and speaker are the same.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function refuseProposal(
  db: Database,
  staff: Staff,
  articleId: string,
  mark: string,
): Promise<{ done: { refused: boolean } } | undefined> {
  return db.write(async (tx) => {
    if ((await articleToEdit(tx, staff, articleId)) === undefined) return undefined;
    if (!/^[0-9a-f]{64}$/.test(mark)) return { done: { refused: false } };
    await tx
      .insertInto('refused_proposals')
      .values({ article_id: articleId, mark, made_by: staff.id, created_at: timestamp() })
      .onConflict((conflict) => conflict.columns(['article_id', 'mark']).doNothing())
      .execute();
    return { done: { refused: true } };
  }, articleId);
}

/**
 * Takes back everything that was refused for an article.
 * @returns `undefined` when there is no such article
 * @throws Forbidden
 */
export async function takeBackRefusals(db: Database, staff: Staff, articleId: string): Promise<true | undefined> {
  return db.write(async (tx) => {
    if ((await articleToEdit(tx, staff, articleId)) === undefined) return undefined;
    await tx.deleteFrom('refused_proposals').where('article_id', '=', articleId).execute();
    return true;
  }, articleId);
}

async function refusedMarks(db: Reading, articleId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('refused_proposals').select('mark').where('article_id', '=', articleId).execute();
  return new Set(rows.map(({ mark }) => mark));
}

/** All that was said, with the cue where it stands in its midst; the first piece where that is too long to be tied to. */
function spanOf({ content }: Proposal): Span {
  const [first] = content;
  const from = first?.from ?? 0;
  const to = content.at(-1)?.to ?? from;
  const end = to - from <= LONGEST_PASSAGE ? to : (first?.to ?? from);
  return { from, to: Math.min(end, from + LONGEST_PASSAGE) };
}

/** Whether two stretches are about the same words: the shorter one has half of itself in the other. */
function isSame(one: Span, other: Span): boolean {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return shared > 0 && 2 * shared >= Math.min(one.to - one.from, other.to - other.from);
}

function markOf(articleId: string, words: string, speaker: string): string {
  const said = `${articleId}\n${words.replaceAll(/\s+/g, ' ')}\n${speaker}`;
  return new Bun.CryptoHasher('sha256').update(said).digest('hex');
}

type KnownParties = ReadonlyMap<string, string | undefined>;

/** The story's sources by what they are called; `undefined` where two are called the same. */
async function knownParties(
  db: Reading,
  article: { id: string; story_id: string },
  language: string,
): Promise<Map<string, string | undefined>> {
  const rows = await db
    .selectFrom('statements')
    .select('source_id')
    .distinct()
    .where('story_id', '=', article.story_id)
    .execute();
  const sources = await sourcesById(
    db,
    rows.map(({ source_id }) => source_id),
  );
  const known = new Map<string, string | undefined>();
  for (const { id, names } of sources.values()) {
    const own = names[language];
    const forms = new Set((own === undefined ? Object.values(names) : [own]).map(({ label }) => matchingForm([label])));
    for (const form of forms) known.set(form, known.has(form) ? undefined : id);
  }
  return known;
}

async function factsIn(
  db: Reading,
  storyId: string,
  known: KnownParties,
  { text }: Words,
  proposal: Proposal,
): Promise<Omit<ProposedStatement, 'mark' | 'passage'>> {
  const between = proposal.through.at(-1);
  const { addressee, cue } = proposal;
  const speaker = proposal.source && (await partyOf(db, storyId, known, text, proposal.source));
  return {
    source: speaker && { ...speaker, kind: kindOfSpeaker(proposal, speaker) },
    through: between && (await partyOf(db, storyId, known, text, between)),
    manner: proposal.manner,
    basis: bases[proposal.basis],
    commitment: proposal.commitment,
    cue: cue === undefined ? '' : inOneLine(text, cue, 80),
    ...(addressee === undefined
      ? between === undefined
        ? { addressee: 'our-reporter' as const, addresseeName: '' }
        : { addressee: 'outlet' as const, addresseeName: '' }
      : { addressee: addressees[addressee.sort], addresseeName: addresseeNameIn(text, addressee) }),
    confidence: proposal.confidence,
  };
}

/**
 * Whoever is quoted without a name is anonymous, whatever else they are, so that nobody forgets to say why and who knows them;
 * but not those whom the newsroom never met, since others quoted them.
 */
function kindOfSpeaker({ basis, through }: Proposal, { kind }: ProposedParty): SourceKind {
  if (through.length > 0) return kind === 'anonymous' ? 'role' : kind;
  return basis === 'anonymous' ? 'anonymous' : kind;
}

async function partyOf(
  db: Reading,
  storyId: string,
  known: KnownParties,
  text: string,
  source: ProposedSource,
): Promise<ProposedParty> {
  const label = labelOf(text, source);
  const { role = '', organisation = '' } = source;
  const says = role.includes(organisation) ? role : role === '' ? organisation : `${role}, ${organisation}`;
  const party = { kind: source.sort, label, role: label.includes(says) ? '' : says.slice(0, 200) };
  if (label === '') return { ...party, id: undefined };
  const form = matchingForm([label]);
  if (known.has(form)) return { ...party, id: known.get(form) };
  const found = await findSources(db, label, storyId);
  const called = found.filter(({ names }) => Object.values(names).some((name) => matchingForm([name.label]) === form));
  return { ...party, id: called.length === 1 ? called[0]?.id : undefined };
}

/** What the text calls a source at its fullest; nothing where that is a pronoun. */
function labelOf(text: string, source: ProposedSource | undefined): string {
  if (source === undefined) return '';
  const words = source.name ?? inOneLine(text, source.fullest ?? source.span, 160);
  // What is told of somebody beside their name is no name: “…, who asked not to be named because …”.
  const bare = words
    .replace(aside, '')
    .replace(/^[\s,،;:–—-]+|[\s,،;:–—.-]+$/gu, '')
    .slice(0, 160);
  if (pronoun.test(bare)) return '';
  return bare.charAt(0).toLocaleUpperCase() + bare.slice(1);
}

const aside = /[,،]\s+(?:who|whom|which|that|whose|speaking|الذي|التي|الذين|وقد|طلب)\s.*$/iu;
const pronoun = /^(?:he|she|they|it|we|i|you|who|him|her|them|one|others?|some|هو|هي|هم|هما|هن|أنا|نحن|الذي|التي)$/iu;

function inOneLine(text: string, { from, to }: Span, longest: number): string {
  return text.slice(from, to).replaceAll(/\s+/g, ' ').trim().slice(0, longest).toWellFormed();
}

const bases = {
  'on record': 'on-record',
  'on background': 'on-background',
  anonymous: 'anonymous',
  document: 'document',
  observed: 'observed',
  'second-hand': 'second-hand',
} as const satisfies Record<Proposal['basis'], StatementBasis>;

const addressees = {
  'our reporter': 'our-reporter',
  outlet: 'outlet',
  reporters: 'press-conference',
  court: 'court',
  post: 'post',
  broadcast: 'outlet',
  letter: 'document',
  meeting: 'other',
  other: 'other',
} as const satisfies Record<Addressee['sort'], StatementAddressee>;

function addresseeNameIn(text: string, { sort, span }: Addressee): string {
  return sort === 'our reporter' || sort === 'reporters' ? '' : inOneLine(text, span, 160);
}
