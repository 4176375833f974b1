/*
 * What the assistant says of a text: which words are somebody's, whose, how they were told and how firmly. It is the
 * contract between the rules of each language and whoever shows proposals. A proposal is a guess about words and
 * nothing else: it knows no stored source, changes nothing, and nothing is ever published from it alone.
 */

/** Some words of the text that was given: UTF-16 offsets, `to` not included, never empty. */
export interface Span {
  from: number;
  to: number;
}

/** How the words are given: between quotation marks, in the reporter's words, or partly each. */
export type Manner = 'direct' | 'indirect' | 'mixed';

/** What a source is; the same eight as a stored source can be. */
export type SourceSort =
  | 'person'
  | 'role'
  | 'organisation'
  | 'document'
  | 'outlet'
  | 'group'
  | 'anonymous'
  /** The newsroom itself: “this newspaper has seen”. */
  | 'desk';

/** How firmly the speaker stands behind the words, not how much the newsroom believes them. */
export type Commitment = 'certain' | 'probable' | 'possible' | 'denies' | 'uncommitted';

/** How the newsroom knows; a guess from the words alone, since the terms of a conversation stand in no text. */
export type Basis = 'on record' | 'on background' | 'anonymous' | 'document' | 'observed' | 'second-hand';

/** Who speaks, as the text names them, and who that is by what stands elsewhere in the text. */
export interface ProposedSource {
  /** The words beside the cue: “Mr. Hassan”, “she”, “two officials”; with their apposition. */
  span: Span;
  /** The one word of `span` that the rest leans on. */
  head: Span;
  sort: SourceSort;
  number: 'one' | 'several';
  /** Whether somebody could be looked up: a proper name stands here or in `fullest`. */
  named: boolean;
  /** The name as the text gives it at its fullest, without titles; absent where there is none. */
  name?: string;
  /** “spokesman for the health ministry”, from here or from where the name was introduced. */
  role?: string;
  organisation?: string;
  /** Where the text names them most fully, for a surname, a pronoun or words whose speaker goes on; elsewhere absent. */
  fullest?: Span;
  /** How `fullest` was found. */
  resolvedBy?: 'surname' | 'pronoun' | 'description' | 'ongoing speaker';
}

/** To whom it was said. */
export interface Addressee {
  span: Span;
  sort: 'our reporter' | 'outlet' | 'reporters' | 'court' | 'post' | 'broadcast' | 'letter' | 'meeting' | 'other';
}

/** One attribution that the assistant believes to stand in the text. */
export interface Proposal {
  manner: Manner;
  /** What was said, in the order of the text and never overlapping; several where the cue stands in its midst. Never empty. */
  content: readonly Span[];
  /** The words that say that something was said; absent where a quotation stands alone. */
  cue?: Span;
  /** The cue as its dictionary form: “say”, “according to”. */
  verb?: string;
  /** Who is said to have said it; absent where nobody is (“it was reported”). Parties that speak together are one source. */
  source?: ProposedSource;
  /** Through whom it came, nearest to the reader first: in “media quoted local sources”, the media. */
  through: readonly ProposedSource[];
  addressee?: Addressee;
  commitment: Commitment;
  /** The words that `commitment` was read from, besides the cue itself. */
  hedges: readonly Span[];
  basis: Basis;
  /** From 0 to 1: about how many of a hundred such proposals hold. */
  confidence: number;
}

/** The languages that the assistant has rules for. */
export type AssistantLanguage = 'en' | 'ar';
