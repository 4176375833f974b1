import type { Node } from 'prosemirror-model';
import type { Reading } from '../database/open.ts';
import type {
  StatementAddressee,
  StatementBasis,
  StatementCommitment,
  StatementManner,
} from '../database/sources-tables.ts';
import { LONGEST_BODY } from '../stories/document-size.ts';
import { LONGEST_PASSAGE, type Passage, type Words, wordsOf } from '../stories/passages.ts';
import type { Assistant } from './assistant/assistant.ts';
import type { Addressee, AssistantLanguage, Proposal, Span } from './assistant/proposals.ts';
import {
  inOneLine,
  type KnownParties,
  kindOfSpeaker,
  knownParties,
  labelOf,
  type ProposedParty,
  partyOf,
} from './proposed-parties.ts';
import { matchingForm } from './public-words.ts';
import { markOf, refusedMarks } from './refused-proposals.ts';
import { statementsIn } from './statements.ts';

/*
 * What the assistant proposes for an article, in the desk's own words: its sources matched with those that are known, without what
 * is written down already and what somebody refused. It writes nothing down: an accepted proposal is a form like any other.
 */

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
