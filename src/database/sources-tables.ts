import type { CorrectionKind } from './tables.ts';

/** The rows about who said what: sources, questions, claims, statements, and where their words stand. */
export interface SourcesTables {
  sources: SourceRow;
  source_names: SourceNameRow;
  questions: QuestionRow;
  question_words: QuestionWordsRow;
  claims: ClaimRow;
  claim_words: ClaimWordsRow;
  claim_standings: ClaimStandingRow;
  claim_standing_words: ClaimStandingWordsRow;
  statements: StatementRow;
  statement_anchors: StatementAnchorRow;
  published_statements: PublishedStatementRow;
  claim_reviews: ClaimReviewRow;
  claim_notices: ClaimNoticeRow;
  claim_notice_words: ClaimNoticeWordsRow;
  merged_sources: MergedSourceRow;
  source_vouches: SourceVouchRow;
  refused_proposals: RefusedProposalRow;
}

/** What a source is. In schema.org's words a Person, Role, Organization, CreativeWork, NewsMediaOrganization or Audience. */
export type SourceKind =
  | 'person'
  | 'role'
  | 'organisation'
  | 'document'
  | 'outlet'
  | 'group'
  | 'anonymous'
  /** The newsroom itself. */
  | 'desk';

/**
 * Somebody or something that says things (PROV's Agent, or Entity for a document). A named one belongs to the publication;
 * an anonymous one to one story, and nothing here says who it is.
 */
export interface SourceRow {
  id: string;
  kind: SourceKind;
  /** The story of an anonymous source; `null` for all others. */
  story_id: string | null;
  /** What it is looked for by; see `search/search-form.ts`. */
  matching: string;
  /** Of an anonymous source: who of the newsroom knows its identity. */
  known_by: string | null;
  /** When it was said to be protected: its identity is nobody's business but those named in the vault. */
  protected_at: string | null;
  made_by: string | null;
  created_at: string;
}

/** What readers of one language call a source. */
export interface SourceNameRow {
  source_id: string;
  language: string;
  label: string;
  /** “Spokesman for the health ministry”; empty for none. */
  role: string;
  /** Of an anonymous source: why it is not named, as readers are told; empty for none. */
  reason: string;
}

/** What claims answer differently: “Where is he now?” (schema.org's Question). */
export interface QuestionRow {
  id: string;
  /** What it is looked for by; see `search/search-form.ts`. */
  matching: string;
  made_by: string | null;
  created_at: string;
}

export interface QuestionWordsRow {
  question_id: string;
  language: string;
  words: string;
}

/** A proposition that statements support or deny (schema.org's Claim), and its place among a question's answers. */
export interface ClaimRow {
  id: string;
  question_id: string | null;
  position: number;
  matching: string;
  made_by: string | null;
  created_at: string;
}

export interface ClaimWordsRow {
  claim_id: string;
  language: string;
  words: string;
}

/** What the desk itself says of a claim. */
export type Standing = 'confirmed' | 'unconfirmed' | 'disputed' | 'denied' | 'retracted';

/** One change of the desk's standing on a claim; never changed, never deleted. The newest holds. */
export interface ClaimStandingRow {
  id: string;
  claim_id: string;
  standing: Standing;
  made_by: string | null;
  created_at: string;
}

/** What readers are told about a change of standing. */
export interface ClaimStandingWordsRow {
  standing_id: string;
  language: string;
  words: string;
}

export type StatementManner = 'direct' | 'indirect' | 'mixed';
/** How the newsroom knows. */
export type StatementBasis = 'on-record' | 'on-background' | 'anonymous' | 'document' | 'observed' | 'second-hand';
/** How firmly the speaker stands behind it. */
export type StatementCommitment = 'certain' | 'probable' | 'possible' | 'denies' | 'uncommitted';
export type StatementAddressee =
  | 'our-reporter'
  | 'outlet'
  | 'press-conference'
  | 'court'
  | 'post'
  | 'document'
  | 'other';

/** What one source said (schema.org's Quotation where it is direct). It belongs to a story, and may stand without a claim. */
export interface StatementRow {
  id: string;
  story_id: string;
  source_id: string;
  /** The statement that it came through: in “media quoted local sources”, the media's. */
  through_id: string | null;
  claim_id: string | null;
  /** Whether it says that the claim holds, or that it does not; `null` without a claim. */
  stance: 'supports' | 'denies' | null;
  manner: StatementManner;
  basis: StatementBasis;
  commitment: StatementCommitment;
  /** The verb that the text gives it: “said”, “claimed”; empty for none. */
  cue: string;
  /** The words in the language they were said in, where that is another; empty for none. */
  original_words: string;
  original_language: string | null;
  /** When it was said: UTC ISO text, cut to what is known (`2026-11`, `2026-11-28`, `2026-11-28T14:05Z`); `null` for unknown. */
  said_on: string | null;
  addressee: StatementAddressee;
  /** Which outlet, which court, where it was posted; empty for none. */
  addressee_name: string;
  /** What the desk has to show for it: a recording, a photo, an address. Never public. */
  evidence: string;
  made_by: string | null;
  created_at: string;
  changed_at: string | null;
}

export type AnchorState = 'live' | 'moved' | 'orphan';

/**
 * Where a statement's words stand in one article: a text-quote selector (W3C Web Annotation, §4.2.4) with the block, as it was
 * found in a revision. An orphan's words are gone from it; it is kept and shown to the desk.
 */
export interface StatementAnchorRow {
  id: string;
  statement_id: string;
  article_id: string;
  /** The revision in which `state` was last looked at. */
  revision_id: string;
  block: number;
  exact: string;
  prefix: string;
  suffix: string;
  state: AnchorState;
  created_at: string;
}

/**
 * A statement as it went to readers with an article: what an editor published, whatever the desk writes down afterwards.
 * `source_id` and `claim_id` repeat what stands in `facts_json`, to be looked up by.
 */
export interface PublishedStatementRow {
  article_id: string;
  statement_id: string;
  /** Its place in the order of the text, from 0. */
  position: number;
  source_id: string;
  claim_id: string | null;
  /** See `sources/facts.ts`. */
  facts_json: string;
  created_at: string;
}

/** The id that a source had before it was found to be another one; addresses with it lead to that one. */
export interface MergedSourceRow {
  id: string;
  source_id: string;
  created_at: string;
}

/** One notice that goes up on many articles at once, in the words of each language. */
export interface ClaimNoticeRow {
  id: string;
  claim_id: string;
  kind: CorrectionKind;
  made_by: string;
  created_at: string;
}

export interface ClaimNoticeWordsRow {
  notice_id: string;
  language: string;
  words: string;
}

/** An article that rests on a claim whose standing fell: what the desk has done about it. */
export interface ClaimReviewRow {
  id: string;
  standing_id: string;
  article_id: string;
  /** What readers had of the article when the standing fell. */
  revision_id: string | null;
  /** The notice on many articles that this one is to get, or got. */
  notice_id: string | null;
  state: 'open' | 'edited' | 'notice' | 'waived';
  /** Why nothing had to be done; for a waiver. */
  reason: string | null;
  decided_by: string | null;
  decided_at: string | null;
  created_at: string;
}

/**
 * Whoever knows an anonymous source said that what it says may go out. Never public. Why is not asked and not kept, so that
 * neither the row nor its absence tells anything of who the source is.
 */
export interface SourceVouchRow {
  id: string;
  source_id: string;
  made_by: string;
  created_at: string;
}

/** A proposal of the assistant that somebody refused for an article, so that it does not come back with the next look. */
export interface RefusedProposalRow {
  article_id: string;
  /** A digest of its words and its speaker: the words themselves are nobody's statement, and are not kept. */
  mark: string;
  made_by: string | null;
  created_at: string;
}
