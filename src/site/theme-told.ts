import type { Direction } from '../../languages/locale.ts';
import type { SourceKind, Standing, StatementAddressee, StatementBasis } from '../database/sources-tables.ts';
import type { ToldAs } from '../sources/told-as.ts';
import type { Frame, Paging, Teaser } from './theme.ts';

/*
 * The part of the theme's contract about who said what. Nothing in it names an anonymous source in any way that holds beyond
 * one page: it has words and no id.
 */

/** Words that may be in another language than the page. */
export interface Words {
  text: string;
  /** `null` where it is the page's own. */
  language: string | null;
  direction: Direction | null;
}

/** Words that lead somewhere. */
export interface WordsLink extends Words {
  href: string;
}

/** A source as readers get it. */
export interface ShownSource {
  kind: SourceKind;
  name: Words;
  role: Words | null;
  /** The source's own page; `null` where it has none. */
  href: string | null;
}

/** How the newsroom knows something. */
export interface KnownFrom {
  source: ShownSource;
  told: ToldAs;
  /** How the newsroom knows; `null` where `told` says it. */
  basis: StatementBasis | null;
  to: { kind: StatementAddressee; name: string } | null;
  /** What is known of when it was said: UTC ISO text, cut. */
  saidOn: string | null;
  /** Through whom it came, the nearest first. */
  through: ShownSource[];
  /** Why the source has no name. */
  reason: Words | null;
  /** Of a source without a name: somebody in the newsroom knows who it is. */
  isKnown: boolean;
  original: Words | null;
}

/** An entry of “How we know this”: one or more statements of which the same is known. */
export interface KnownEntry extends KnownFrom {
  /** What it answers. */
  question: WordsLink | null;
  /** The first words of each statement that it is about, and which mark of the body stands behind them. */
  about: { words: Words; mark: number }[];
  /** On what others in the article say otherwise; `null` where nobody does. */
  side: { claim: Words; isAgainst: boolean } | null;
}

/** What a source said, as it stands in an article. */
export interface ShownStatement {
  quote: Words;
  from: KnownFrom;
  /** `null` where it is the article that is read. */
  article: (WordsLink & Pick<Teaser, 'isRetracted'>) | null;
}

/** One answer to a question, with everybody who gives it or says that it is not so. */
export interface ShownClaim {
  words: Words;
  standing: Standing;
  statements: (ShownStatement & { isAgainst: boolean })[];
}

export interface ShownQuestion extends Words {
  /** Its own page; `null` in a preview of what no article tells yet. */
  href: string | null;
  /** The desk has confirmed no answer. */
  isOpen: boolean;
  /** Its own page has more answers. */
  isCut: boolean;
  claims: ShownClaim[];
}

/** Where the desk stood on a claim, the newest first. Times are UTC ISO text. */
export interface ShownHistory {
  claim: Words;
  changes: { standing: Standing; at: string; words: Words | null }[];
}

/** Who said what in an article. */
export interface Told {
  /** In the order of the text; those about a claim on which sources differ together, first who says so. */
  entries: KnownEntry[];
  /** Of each mark in the body, the place of its entry. */
  marks: number[];
  /** Those that are answered in more than one way. */
  questions: ShownQuestion[];
  histories: ShownHistory[];
  /** What fell and no note of the newsroom on the article speaks of yet. */
  fallen: ShownHistory[];
}

/** A question with all its answers. */
export interface QuestionPage {
  frame: Frame;
  question: ShownQuestion;
  histories: ShownHistory[];
}

/** A source with everything that it told the edition's readers. */
export interface SourcePage {
  frame: Frame;
  source: ShownSource;
  /** The newest first. */
  statements: (ShownStatement & { question: WordsLink | null })[];
  paging: Paging;
}
