import type { Generated } from 'kysely';
import type { ConversationTables } from './conversation-tables.ts';
import type { SourcesTables } from './sources-tables.ts';

/**
 * The rows of the newsroom, one interface a table. Ids are UUIDv7 text, times are UTC ISO text and end in `_at`,
 * and a yes/no that has a time is kept as that time. Columns ending in `_json` hold JSON text whose shape the noun
 * that owns the table states and checks.
 */
export interface Tables extends ConversationTables, SourcesTables {
  settings: SettingRow;
  editions: EditionRow;
  sections: SectionRow;
  topics: TopicRow;
  authors: AuthorRow;
  author_names: AuthorNameRow;
  stories: StoryRow;
  articles: ArticleRow;
  revisions: RevisionRow;
  article_authors: ArticleAuthorRow;
  article_topics: ArticleTopicRow;
  old_slugs: OldSlugRow;
  former_addresses: FormerAddressRow;
  working_copies: WorkingCopyRow;
  presences: PresenceRow;
  editorial_notes: EditorialNoteRow;
  check_overrides: CheckOverrideRow;
  scheduled_publications: ScheduledPublicationRow;
  preview_links: PreviewLinkRow;
  correction_requests: CorrectionRequestRow;
  front_arrangements: FrontArrangementRow;
  photo_uses: PhotoUseRow;
  link_answers: LinkAnswerRow;
  removals: RemovalRow;
  search_entries: SearchEntryRow;
  search_stale: SearchStaleRow;
  removed_addresses: RemovedAddressRow;
  corrections: CorrectionRow;
  photos: PhotoRow;
  comments: CommentTable;
  comment_versions: CommentVersionRow;
  decisions: DecisionRow;
  reactions: ReactionRow;
  policies: PolicyRow;
  clauses: ClauseRow;
  words: WordRow;
  day_keys: DayKeyRow;
  staff: StaffRow;
  invitations: InvitationRow;
  audit_entries: AuditEntryRow;
  changes: ChangeRow;
  jobs: JobRow;
  auth_accounts: AuthAccountRow;
  auth_sessions: AuthSessionRow;
  auth_verifications: AuthVerificationRow;
  auth_two_factors: AuthTwoFactorRow;
  auth_recovery_codes: AuthRecoveryCodeRow;
  auth_passkeys: AuthPasskeyRow;
  sign_in_tries: SignInTryRow;
}

/** One setting of the publication, by key; `value_json` is checked by `editions/publication.ts` and `comments/rule-settings.ts`. */
export interface SettingRow {
  key: string;
  value_json: string;
  changed_at: string;
}

export interface EditionRow {
  id: string;
  /** First part of every address of the edition: `en`, `ar`. Unique. */
  code: string;
  /** One of the interface languages; gives `lang`, direction and plurals. */
  language: string;
  /** The publication's name in this edition, as in its masthead. */
  title: string;
  tagline: string;
  /** A numbering system of CLDR: `latn`, `arab`, `arabext`. */
  digits: string;
  calendar: string;
  /** About, contact and privacy texts in the body markup's document form. */
  about_json: string;
  privacy_json: string;
  position: number;
  /** When it was opened to readers; `null` while it is being prepared. */
  opened_at: string | null;
  created_at: string;
}

export interface SectionRow {
  id: string;
  edition_id: string;
  /** NFC; unique in its edition. */
  slug: string;
  name: string;
  position: number;
  /** Whose comments under its articles wait: a `Premoderation`; `null` as the publication has it. */
  premoderation: string | null;
  created_at: string;
}

export interface TopicRow {
  id: string;
  edition_id: string;
  slug: string;
  name: string;
  /** A sentence saying what it gathers; may be empty. */
  description: string;
  created_at: string;
}

/** A person who signs articles; with or without a sign-in. */
export interface AuthorRow {
  id: string;
  staff_id: string | null;
  created_at: string;
}

/** An author's name, page address and biography in one edition. */
export interface AuthorNameRow {
  author_id: string;
  edition_id: string;
  slug: string;
  name: string;
  /** The office shown under the name: "City reporter"; may be empty. */
  office: string;
  biography: string;
}

export interface StoryRow {
  id: string;
  /** Set on what the sample publication brought, so that one action removes it. */
  sample_at: string | null;
  created_at: string;
}

export type ArticleState = 'draft' | 'published' | 'unpublished';

/** How far the newsroom is with the text that readers do not see yet. */
export type Stage = 'draft' | 'submitted' | 'in-edit' | 'ready';

export interface ArticleRow {
  id: string;
  story_id: string;
  edition_id: string;
  /** In its own script, NFC, unique in its edition. */
  slug: string;
  state: ArticleState;
  draft_revision_id: string;
  published_revision_id: string | null;
  /** The published revision's section, repeated here for lists; `null` before publication. */
  section_id: string | null;
  published_at: string | null;
  /** Last visible change after publication; `null` when there was none. */
  changed_at: string | null;
  unpublished_at: string | null;
  comments_closed_at: string | null;
  created_by: string | null;
  created_at: string;
  stage: Stage;
  /** Who of the staff has it now. */
  assignee_id: string | null;
  due_at: string | null;
  /** Nobody publishes it before. */
  embargo_ends_at: string | null;
  /** Where the address of an unpublished article leads instead of answering 410. */
  redirects_to: string | null;
  /** The sibling that this article translates, and the revision of it that the translation is up to date with. */
  translated_from_id: string | null;
  translated_revision_id: string | null;
  /** The marks (`stories/stale-parts.ts`) of later changes that the translation has taken in already. */
  translated_parts_json: string | null;
}

/** What one person typed in one article and has not saved as a revision. */
export interface WorkingCopyRow {
  article_id: string;
  staff_id: string;
  /** The draft revision that the typing started from. */
  based_on_id: string;
  /** The article form's fields as they were sent, by name; empty once they are saved. */
  values_json: string;
  /** The open page that sent them, and how often it had sent some: what is late never replaces what is newer. */
  page: string;
  sequence: number;
  /** When the typing since the last revision began. */
  began_at: string;
  saved_at: string;
  /** Set on what its author threw away: it can be taken back for a day. */
  discarded_at: string | null;
}

/** Somebody has the article open: seen in the last half minute, typed when. */
export interface PresenceRow {
  article_id: string;
  staff_id: string;
  seen_at: string;
  typed_at: string | null;
}

/** What colleagues say of a draft; readers never see it. */
export interface EditorialNoteRow {
  id: string;
  article_id: string;
  /** The revision and the `Passage` of it that the note is tied to; `null` for the article as a whole. */
  revision_id: string | null;
  passage_json: string | null;
  /** The note that this one answers. */
  parent_id: string | null;
  body: string;
  made_by: string | null;
  created_at: string;
  resolved_at: string | null;
  resolved_by: string | null;
  /** The reader's comment that was handed to the desk with it. */
  comment_id: string | null;
}

/** A check before publishing that an editor set aside, and why. */
export interface CheckOverrideRow {
  id: string;
  article_id: string;
  check_name: string;
  /** What the check complained of: a photo's id, an address; empty for the article as a whole. */
  subject: string;
  reason: string;
  made_by: string | null;
  created_at: string;
}

/** A publication that is to come; done and deleted in one transaction. One that could not be done stays, and says why. */
export interface ScheduledPublicationRow {
  article_id: string;
  revision_id: string;
  publish_at: string;
  /** 1 when readers are told of the change. */
  shows_change: number;
  made_by: string | null;
  /** When it was due and could not be done, and the `Mistake`s that kept it from it. */
  failed_at: string | null;
  failure_json: string | null;
  created_at: string;
}

/** A secret address at which somebody without a sign-in reads a draft. */
export interface PreviewLinkRow {
  id: string;
  article_id: string;
  /** SHA-256 of the secret in the link, hex. */
  token_digest: string;
  expires_at: string;
  made_by: string | null;
  withdrawn_at: string | null;
  created_at: string;
}

/** A correction of one article asks its siblings for theirs. */
export interface CorrectionRequestRow {
  correction_id: string;
  /** The sibling that is asked. */
  article_id: string;
  answer: 'corrected' | 'not-needed' | null;
  reason: string | null;
  answered_by: string | null;
  answered_at: string | null;
  created_at: string;
}

/** The order of a front page (`section_id` is `null`) or of a section's, from a time on; the newest past one holds. */
export interface FrontArrangementRow {
  id: string;
  edition_id: string;
  section_id: string | null;
  arrangement_json: string;
  from_at: string;
  made_by: string | null;
  created_at: string;
}

/** Where a photo is used: kept when a draft is saved and when it is published. */
export interface PhotoUseRow {
  photo_id: string;
  article_id: string;
  kind: 'draft' | 'published';
}

/** What a link's address answered when it was last asked. */
export interface LinkAnswerRow {
  /** SHA-256 of the address, hex. */
  address_digest: string;
  address: string;
  /** The HTTP status; `null` when there was none, and `trouble` says why. */
  status: number | null;
  trouble: string | null;
  checked_at: string;
}

/** That something was removed by law, without what it was. */
export interface RemovalRow {
  id: string;
  kind: 'article' | 'photo' | 'comment' | 'source';
  subject_id: string;
  reason: string;
  made_by: string | null;
  created_at: string;
}

/** Something that is found by its words; those are in an index of the database's own kind, reached by `number`. */
export interface SearchEntryRow {
  number: Generated<number>;
  kind: 'article' | 'comment';
  subject_id: string;
}

/** Something whose words changed since its entry was made; written by triggers. */
export interface SearchStaleRow {
  kind: 'article' | 'comment';
  subject_id: string;
}

/** A public address that goes on answering that what stood there was removed. */
export interface RemovedAddressRow {
  /** SHA-256 of the address, hex: the address holds words of what was removed. */
  address_digest: string;
  removal_id: string;
}

/** Why a revision was cut. */
export type RevisionReason =
  | 'saved'
  | 'autosaved'
  | 'submitted'
  | 'handed-over'
  | 'published'
  | 'restored'
  | 'set-aside'
  | 'merged';

/** One saved version, never changed. */
export interface RevisionRow {
  id: string;
  article_id: string;
  /** 1, 2, 3 … within its article; unique with `article_id`. */
  number: number;
  headline: string;
  standfirst: string;
  /** A ProseMirror document of `stories/document.ts`. */
  body_json: string;
  /** `Figure` or `null`: the lead photo. */
  lead_json: string | null;
  section_id: string | null;
  /** Author ids in the order of the byline. */
  authors_json: string;
  /** Topic ids. */
  topics_json: string;
  saved_by: string | null;
  /** `null` in what was brought along, such as the sample. */
  reason: RevisionReason | null;
  created_at: string;
}

/** The published byline, for author pages. */
export interface ArticleAuthorRow {
  article_id: string;
  author_id: string;
  position: number;
}

export interface ArticleTopicRow {
  article_id: string;
  topic_id: string;
  position: number;
}

/** A former address of an article; it redirects for good. */
export interface OldSlugRow {
  edition_id: string;
  slug: string;
  article_id: string;
  created_at: string;
}

export type FormerAddressKind = 'section' | 'topic' | 'author';

/** A former address of a section's, a topic's or an author's page; it redirects for good. */
export interface FormerAddressRow {
  edition_id: string;
  kind: FormerAddressKind;
  slug: string;
  /** The section's, topic's or author's id. */
  subject_id: string;
  created_at: string;
}

export type CorrectionKind = 'correction' | 'clarification' | 'update' | 'editors-note' | 'retraction';

export interface CorrectionRow {
  id: string;
  article_id: string;
  kind: CorrectionKind;
  note: string;
  /** The earlier note of the same article that this one puts right. */
  corrects_id: string | null;
  made_by: string | null;
  created_at: string;
}

export interface PhotoRow {
  id: string;
  /** `photo` for articles, `logo` for the publication's mark, `card` for what a link card shows of its page. */
  kind: string;
  /** Of the kept original, after rotation, in pixels. */
  width: number;
  height: number;
  /** `jpeg`, `png` or `webp`: the format of the kept original. */
  format: string;
  /** SHA-256 of the bytes as uploaded, hex: the same file twice is one photo. */
  digest: string;
  caption: string;
  credit: string;
  alternative_text: string;
  /** What was agreed; only the newsroom sees it. */
  rights: string;
  /** The notice that is delivered inside the files; `null` when nobody gave one. */
  copyright: string | null;
  /** The matching form of caption, credit and alternative text, for the desk's search. */
  matching: string | null;
  /** Widths in pixels for which sizes are on disk, as JSON numbers. */
  widths_json: string;
  sized_at: string | null;
  /** What must stay in the picture when it is cropped, as parts of width and height from the top left; `null` for the middle. */
  focal_x: number | null;
  focal_y: number | null;
  /** Crops drawn by hand, by name. */
  crops_json: string | null;
  /** The last day (`2026-11-22`) on which the rights allow publishing; `null` for no end. */
  expires_on: string | null;
  /** The crops that are on disk, by name; what pages show. */
  cuts_json: string | null;
  /** When its AVIF sizes were made. */
  avif_at: string | null;
  /** When making them failed: the photo goes without. */
  avif_failed_at: string | null;
  /** When it was put into the bin, from which it comes back or is purged after a while. */
  binned_at: string | null;
  binned_by: string | null;
  sample_at: string | null;
  uploaded_by: string | null;
  created_at: string;
}

export type CommentState = 'held' | 'published' | 'rejected' | 'withdrawn';

export interface CommentRow {
  id: string;
  article_id: string;
  parent_id: string | null;
  /** The first comment of its thread; its own id for a first comment. */
  root_id: string;
  /** 0 for a first comment, its parent's plus one otherwise. */
  depth: number;
  commenter_id: string;
  name: string;
  email: string | null;
  body: string;
  /** `matching.ts`'s form of the body, hashed: equal for repeated comments. */
  body_digest: string;
  /** 1, 2, … : grows with every edit by the commenter. */
  version: number;
  state: CommentState;
  /** The rule that decided or held it, `null` once a person decided. */
  rule: string | null;
  /** What the rule found, for the moderator: the word, the number of links. */
  rule_detail: string | null;
  /** Keyed hash of the network address, see `day_keys`; `null` after its time. */
  network_hash: string | null;
  /** The author who answers as the newsroom; `null` for readers, and for staff without an author's page. */
  author_id: string | null;
  /** Who of the staff answered as the newsroom; `null` for readers. */
  staff_id: string | null;
  sample_at: string | null;
  created_at: string;
  edited_at: string | null;
  decided_at: string | null;
  /** Readers who like it, as `comment_likes` has them. */
  likes: number;
  /** How sure the rule was, from 0 to 1; `null` for one that is always sure. */
  rule_certainty: number | null;
  /** When a moderator featured it. */
  featured_at: string | null;
  /** The places of the body that a moderator has covered, as `[{"start": 3, "end": 9}]` in UTF-16 units; `null` for none. */
  redactions_json: string | null;
}

/** As `CommentRow`, for writing: a new comment has no likes. */
interface CommentTable extends Omit<CommentRow, 'likes'> {
  likes: Generated<number>;
}

/** A text that an edit replaced; the current one stands in the comment. `created_at` is when that text was sent. */
export interface CommentVersionRow {
  comment_id: string;
  version: number;
  body: string;
  created_at: string;
}

/** The first four move the comment to another state; from `redact` on it stays where it is. `keep` leaves it in spite of reports or an appeal. */
export type DecisionAction =
  | 'hold'
  | 'publish'
  | 'reject'
  | 'withdraw'
  | 'undo'
  | 'redact'
  | 'feature'
  | 'unfeature'
  | 'pin'
  | 'unpin'
  | 'keep';

/** One act on a comment; never changed, an undo is a decision of its own. */
export interface DecisionRow {
  id: string;
  comment_id: string;
  /** The version of the comment that was seen. */
  version: number;
  action: DecisionAction;
  /** The state before, so that it can be undone. */
  from_state: CommentState;
  to_state: CommentState;
  /** Exactly one of `staff_id` and `rule` is set, or neither when the commenter acted. */
  staff_id: string | null;
  rule: string | null;
  clause_id: string | null;
  reason: string | null;
  undoes_id: string | null;
  /** What else belongs to the act, such as the places that were covered before. */
  detail_json: string | null;
  created_at: string;
}

export type ReactionValue = 'like' | 'dislike';

export interface ReactionRow {
  article_id: string;
  commenter_id: string;
  value: ReactionValue;
  created_at: string;
  changed_at: string;
}

/** One published version of an edition's policy. */
export interface PolicyRow {
  id: string;
  edition_id: string;
  number: number;
  intro: string;
  made_by: string | null;
  created_at: string;
}

export interface ClauseRow {
  id: string;
  policy_id: string;
  number: number;
  title: string;
  text: string;
  /** What it is about: a `ClauseTopic`, by which rules and keys find it in each edition; `null` for nothing of the list. */
  about: string | null;
}

export type WordVerdict = 'hold' | 'reject';

export interface WordRow {
  id: string;
  word: string;
  /** The word's matching form; unique. */
  matching: string;
  verdict: WordVerdict;
  /** The `ClauseTopic` that a comment with it is likely to breach. */
  about: string | null;
  made_by: string | null;
  created_at: string;
}

/** The key under which one day's network addresses are hashed; destroyed after 30 days. */
export interface DayKeyRow {
  day: string;
  key: string;
}

export type Role = 'reporter' | 'editor' | 'moderator' | 'administrator';

/** A person with a sign-in; also the user row of the sign-in library, hence `email_verified` and `image`. */
export interface StaffRow {
  id: string;
  name: string;
  email: string;
  email_verified: number;
  image: string | null;
  role: string;
  /** Interface language of the desk for this person. */
  language: string;
  /** When the sign-in was closed; `null` while it works. */
  left_at: string | null;
  created_at: string;
  updated_at: string;
}

export interface InvitationRow {
  id: string;
  /** SHA-256 of the secret in the link, hex. */
  token_digest: string;
  email: string | null;
  role: Role;
  invited_by: string | null;
  expires_at: string;
  accepted_at: string | null;
  accepted_by: string | null;
  withdrawn_at: string | null;
  created_at: string;
}

/** Who did what in the desk: `action` is a message key's last part, `subject` names what it was done to. */
export interface AuditEntryRow {
  id: string;
  staff_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  detail_json: string | null;
  created_at: string;
}

/** A tag whose pages are out of date; followed by `pages`. */
export interface ChangeRow {
  id: Generated<number>;
  tag: string;
  created_at: string;
}

export interface JobRow {
  id: string;
  name: string;
  payload_json: string;
  /** Unique while it waits, so that the same work is queued once; `null` for none. */
  key: string | null;
  run_at: string;
  /** Claimed until then by one process. */
  claimed_until_at: string | null;
  attempts: number;
  last_error: string | null;
  created_at: string;
}

export interface AuthAccountRow {
  id: string;
  account_id: string;
  provider_id: string;
  user_id: string;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: string | null;
  refresh_token_expires_at: string | null;
  scope: string | null;
  password: string | null;
  created_at: string;
  updated_at: string;
}

export interface AuthSessionRow {
  id: string;
  expires_at: string;
  token: string;
  created_at: string;
  updated_at: string;
  ip_address: string | null;
  user_agent: string | null;
  user_id: string;
  /** The kind of browser and system, such as `Firefox/Android`; nothing that tells two people's apart. */
  device: string | null;
  /** How it was opened: a `SignInMethod`. */
  method: string | null;
  /** When it was last used, to about five minutes. */
  seen_at: string | null;
  /** When whoever uses it last proved who they are. */
  proved_at: string | null;
}

/** The secret that somebody's authenticator app shares with the desk. */
export interface AuthTwoFactorRow {
  staff_id: string;
  /** Encrypted with a key from the publication's secret. */
  secret: string;
  /** The step of thirty seconds whose code was taken last: no code of it or of an earlier one is taken again. */
  last_step: number;
  /** When a first code was right; `null` while it is being set up, when nothing is asked of it. */
  confirmed_at: string | null;
  created_at: string;
}

/** A code that signs in once in place of the second factor. */
export interface AuthRecoveryCodeRow {
  id: string;
  staff_id: string;
  /** Keyed SHA-256 of the code, hex. */
  code_digest: string;
  used_at: string | null;
  created_at: string;
}

export interface AuthPasskeyRow {
  /** The credential's id, as the authenticator made it (base64url). */
  id: string;
  staff_id: string;
  name: string;
  /** COSE, base64url. */
  public_key: string;
  /** How often the authenticator says it was used; 0 where it does not count. */
  counter: number;
  /** How the browser reaches it, as JSON: `["internal","hybrid"]`. */
  transports: string;
  created_at: string;
  used_at: string | null;
}

/** Tries counted under a name that tells nobody's, until `ends_at`. */
export interface SignInTryRow {
  name: string;
  tries: number;
  ends_at: string;
}

export interface AuthVerificationRow {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
  created_at: string;
  updated_at: string;
}
