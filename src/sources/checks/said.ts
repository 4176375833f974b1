import type {
  SourceKind,
  Standing,
  StatementBasis,
  StatementCommitment,
  StatementManner,
} from '../../database/sources-tables.ts';
import type { Mistake } from '../../mistake.ts';
import type { Span } from '../assistant/proposals.ts';

/*
 * What an article says that somebody said, as plain facts, and the checks that look at it before publishing. A check is a pure
 * function: it asks no database and knows nothing of who looks but the id. Its strength means what it means for every other
 * check (`stories/checks.ts`). What has one right answer that is somebody's safety blocks; what an editor may have a reason
 * for, such as a slogan between quotation marks, asks for the reason; what rules can only suspect warns.
 */

/** What the checks of statements look at; `gathered.ts` brings it. */
export interface SaidInArticle {
  /** The edition's. Rules about words are there for `en` and `ar`; in other languages only the facts are looked at. */
  language: string;
  headline: string;
  /** The body's words, its blocks parted by a line feed. */
  text: string;
  paragraphs: readonly Paragraph[];
  /** In the order of the text. Those whose words are gone are not among them: readers do not get them. */
  statements: readonly SaidStatement[];
  /** Everybody who is named below, by id. */
  sources: ReadonlyMap<string, SaidSource>;
  /** What the statements are about, by id. */
  claims: ReadonlyMap<string, SaidClaim>;
  /** What the publication was told about these claims, and about others that answer the same questions. */
  evidence: readonly Evidence[];
  /** Who looks; `null` for nobody in particular, as when a plan comes due. */
  viewerId: string | null;
}

/** One block of the text. */
export interface Paragraph extends Span {
  /** A pull quote repeats what stands in the text already. */
  kind: 'words' | 'block-quote' | 'pull-quote';
  /** Which of the document's blocks it belongs to, from 0. */
  block: number;
}

export interface SaidStatement {
  id: string;
  /** Where its words stand in the text. */
  span: Span;
  sourceId: string;
  /** Every source that it came through, its own first. */
  chain: readonly string[];
  claimId: string | null;
  stance: 'supports' | 'denies' | null;
  manner: StatementManner;
  basis: StatementBasis;
  commitment: StatementCommitment;
  cue: string;
  /** When it was last written down. */
  at: string;
}

export interface SaidSource {
  id: string;
  kind: SourceKind;
  /** In the edition's language where it has a name there. */
  label: string;
  role: string;
  /** Why it is not named, as readers of the edition's language are told. */
  reason: string;
  /** Of an anonymous source: who of the newsroom knows it, while that is somebody who may publish. */
  knower: { id: string; name: string } | null;
  /** When the knower last said that what it says may go out. */
  vouchedAt: string | null;
}

export interface SaidClaim {
  id: string;
  questionId: string | null;
  /** In the edition's language where it is put in it. */
  words: string;
  standing: Standing;
  /** The id of the standing to which it fell, while the article is not asked about it in any other way; see `sources/fallen-before.ts`. */
  fellBefore: string | null;
}

/** A statement about a claim, wherever it was told. */
export interface Evidence {
  id: string;
  claimId: string;
  questionId: string | null;
  stance: 'supports' | 'denies';
  basis: StatementBasis;
  sourceId: string;
  throughId: string | null;
  chain: readonly string[];
  /** When it was last written down. */
  at: string;
}

/** One complaint of a check: the mistake, and which of several things it is about. */
export interface Found {
  mistakes: [Mistake];
  subject?: string;
}
