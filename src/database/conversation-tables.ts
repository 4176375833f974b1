/** The rows around comments: what readers and moderators do with them beside writing and deciding. */
export interface ConversationTables {
  conversations: ConversationRow;
  comment_likes: CommentLikeRow;
  comment_rankings: CommentRankingRow;
  reports: ReportRow;
  appeals: AppealRow;
  bans: BanRow;
  comment_notes: CommentNoteRow;
  moderator_sections: ModeratorSectionRow;
  blocked_domains: BlockedDomainRow;
  spam_features: SpamFeatureRow;
  spam_lessons: SpamLessonRow;
  commenter_addresses: CommenterAddressRow;
  sites: SiteRow;
  site_accounts: SiteAccountRow;
  conversation_months: ConversationMonthRow;
}

/** `hold`: every comment waits; `slow`: one comment a commenter in some minutes. */
export type ConversationMode = 'hold' | 'slow';

/**
 * What a conversation has beside its comments. That of an article has the article's id and a row only when there is
 * something to keep; that of a page of another site has an id of its own. `comments.article_id` names either.
 */
export interface ConversationRow {
  id: string;
  edition_id: string;
  /** The site whose page it stands under; `null` under an article of ours. */
  site_id: string | null;
  /** The page's normalised address, its SHA-256, and its title as the page said it; `null` under an article. */
  address: string | null;
  address_digest: string | null;
  title: string | null;
  /** When a moderator closed it; of an article that is `articles.comments_closed_at`. */
  closed_at: string | null;
  mode: ConversationMode | null;
  /** When the mode goes back by itself; `null` for not by itself. */
  mode_ends_at: string | null;
  /** Who of the staff set the mode; `null` when an abnormal flow did. */
  mode_by: string | null;
  /** The comment that stands first. */
  pinned_id: string | null;
  created_at: string;
}

/** A reader likes a comment: one each, and taken back by deleting the row; `comments.likes` counts them. */
export interface CommentLikeRow {
  comment_id: string;
  commenter_id: string;
  created_at: string;
}

/** The order by value at one moment, which the pages that follow go by. */
export interface CommentRankingRow {
  id: string;
  conversation_id: string;
  /** The threads' first comments, the most valued first. */
  ids_json: string;
  created_at: string;
}

/** `clause`: breaks the policy; `unlawful`: a notice in the sense of article 16 of the EU's Digital Services Act. */
export type ReportKind = 'clause' | 'unlawful';
export type ReportState = 'open' | 'upheld' | 'dismissed';

/** A reader's complaint about a comment, and what became of it. */
export interface ReportRow {
  id: string;
  comment_id: string;
  /** Who reports. */
  commenter_id: string;
  kind: ReportKind;
  clause_id: string | null;
  /** Why they think so, in their own words. */
  explanation: string;
  /** The law that they name, their name and address, and when they stated good faith; for unlawful content only. */
  law: string | null;
  name: string | null;
  email: string | null;
  good_faith_at: string | null;
  network_hash: string | null;
  state: ReportState;
  decided_by: string | null;
  decided_at: string | null;
  /** What the moderator says to the reporter. */
  answer: string | null;
  /** When its writer took it back. */
  withdrawn_at: string | null;
  created_at: string;
}

export type AppealState = 'open' | 'upheld' | 'dismissed';

/** A commenter's one objection to the rejection of a comment. */
export interface AppealRow {
  id: string;
  comment_id: string;
  /** The rejection that it is against. */
  decision_id: string;
  words: string;
  /** `upheld`: the comment is published after all. */
  state: AppealState;
  decided_by: string | null;
  /** In what capacity: a second moderator, else an editor, else the same person. */
  decided_as: 'second-moderator' | 'editor' | 'same-person' | null;
  decided_at: string | null;
  /** What they say to the commenter. */
  answer: string | null;
  created_at: string;
}

/** Somebody whose comments are not taken, for a time or for good. */
export interface BanRow {
  id: string;
  kind: 'commenter' | 'network';
  commenter_id: string | null;
  /** A network's hash, and the day under whose key it was made; that key is kept as long as the ban. */
  network_day: string | null;
  network_hash: string | null;
  /** The comment that led to it. */
  comment_id: string | null;
  reason: string;
  /** `null` for good; a network's always ends. */
  ends_at: string | null;
  made_by: string | null;
  lifted_at: string | null;
  lifted_by: string | null;
  created_at: string;
}

/** What moderators tell each other about a comment and its commenter; readers never see it. */
export interface CommentNoteRow {
  id: string;
  comment_id: string;
  commenter_id: string;
  body: string;
  made_by: string | null;
  created_at: string;
}

/** Whoever has rows here moderates these sections only. */
export interface ModeratorSectionRow {
  staff_id: string;
  section_id: string;
}

/** A domain that comments may not link to; its subdomains neither. */
export interface BlockedDomainRow {
  id: string;
  /** In lower case, punycode. */
  domain: string;
  verdict: 'hold' | 'reject';
  made_by: string | null;
  created_at: string;
}

/** In how many comments that moderators called spam, and fine, a feature stood. */
export interface SpamFeatureRow {
  feature: string;
  spam: number;
  fine: number;
}

/** A comment that the classifier has learned from, so that an undone decision can be unlearned. */
export interface SpamLessonRow {
  comment_id: string;
  label: 'spam' | 'fine';
  created_at: string;
}

/** Where a commenter wants letters about decisions and replies; nothing but the question is sent before it is confirmed. */
export interface CommenterAddressRow {
  id: string;
  commenter_id: string;
  email: string;
  /** Gives the letters' language. */
  edition_id: string;
  confirmed_at: string | null;
  ended_at: string | null;
  created_at: string;
}

/** Another site whose pages carry conversations of this publication. */
export interface SiteRow {
  id: string;
  name: string;
  edition_id: string;
  /** `["https://example.org"]` */
  origins_json: string;
  /** Grows when the key for its tokens is made anew. */
  key_version: number;
  made_by: string | null;
  closed_at: string | null;
  created_at: string;
}

/** A commenter who signed in at another site. */
export interface SiteAccountRow {
  commenter_id: string;
  site_id: string;
  /** Keyed SHA-256 of the site's name for them. */
  subject_digest: string;
  created_at: string;
}

/** What the public statistics say of one month. */
export interface ConversationMonthRow {
  edition_id: string;
  /** `2026-11` in the publication's time zone. */
  month: string;
  counts_json: string;
  counted_at: string;
}
