/*
 * Whose business each column of text is: the one place where a new column is named, so that nothing private can be added without
 * the canary test (`canary.test.ts`) looking for it in everything that comes out. Ids, times and who did something, which say by
 * their names what they are, are not listed (`isPlain`).
 */

/** What a column of text is. */
export type ColumnKind =
  /** Readers may have every word of it. */
  | 'told'
  /** Some of its rows are nobody's but the newsroom's; the canary test puts a word into one and looks for it everywhere. */
  | 'kept'
  /** Keys, passwords, tokens and their digests: not even a page of the desk has them. The canary test looks for what stands there. */
  | 'secret'
  /** No words of anybody: states, kinds, languages, digests, numbers, names of rules. */
  | 'sign';

type ColumnsOfTable = Partial<Record<ColumnKind, string>>;

/** By table, and by what they are, the columns. */
export const columns: Readonly<Record<string, ColumnsOfTable>> = {
  appeals: { kept: 'words answer', sign: 'state decided_as' },
  articles: { kept: 'slug', told: 'redirects_to', sign: 'state stage translated_parts_json' },
  audit_entries: { kept: 'detail_json', sign: 'action subject_kind' },
  auth_accounts: { secret: 'access_token refresh_token id_token password', sign: 'scope' },
  auth_passkeys: { kept: 'name', secret: 'public_key', sign: 'transports' },
  auth_recovery_codes: { secret: 'code_digest' },
  auth_sessions: { kept: 'ip_address user_agent', secret: 'token', sign: 'device method' },
  auth_two_factors: { secret: 'secret' },
  auth_verifications: { secret: 'identifier', sign: 'value' },
  author_names: { told: 'slug name office biography' },
  bans: { kept: 'reason', secret: 'network_hash', sign: 'kind network_day' },
  blocked_domains: { kept: 'domain', sign: 'verdict' },
  changes: { sign: 'tag' },
  check_overrides: { kept: 'subject reason', sign: 'check_name' },
  claim_notice_words: { kept: 'words', sign: 'language' },
  claim_notices: { sign: 'kind' },
  claim_reviews: { kept: 'reason', sign: 'state' },
  claim_standing_words: { kept: 'words', sign: 'language' },
  claim_standings: { sign: 'standing' },
  claim_words: { kept: 'words', sign: 'language' },
  claims: { kept: 'matching' },
  clauses: { told: 'title text', sign: 'about' },
  comment_notes: { kept: 'body' },
  comment_rankings: { sign: 'ids_json' },
  comment_versions: { kept: 'body' },
  commenter_addresses: { kept: 'email' },
  comments: {
    kept: 'body email rule_detail',
    told: 'name',
    secret: 'network_hash',
    sign: 'body_digest state rule redactions_json',
  },
  conversation_months: { told: 'counts_json', sign: 'month' },
  conversations: { told: 'address title', sign: 'address_digest mode' },
  correction_requests: { kept: 'reason', sign: 'answer' },
  corrections: { told: 'note', sign: 'kind' },
  day_keys: { secret: 'key', sign: 'day' },
  decisions: { kept: 'reason detail_json', sign: 'action from_state to_state rule' },
  editions: { told: 'code language title tagline about_json privacy_json', sign: 'digits calendar' },
  editorial_notes: { kept: 'body passage_json' },
  former_addresses: { told: 'slug', sign: 'kind' },
  front_arrangements: { sign: 'arrangement_json' },
  invitations: { kept: 'email', secret: 'token_digest', sign: 'role' },
  jobs: { kept: 'payload_json last_error', sign: 'name key' },
  link_answers: { kept: 'address', sign: 'address_digest trouble' },
  migrations: { sign: 'name' },
  old_slugs: { told: 'slug' },
  photo_uses: { sign: 'kind' },
  photos: {
    kept: 'caption credit alternative_text rights copyright matching',
    sign: 'kind format digest widths_json crops_json cuts_json expires_on',
  },
  policies: { told: 'intro' },
  preview_links: { secret: 'token_digest' },
  // Facts of which readers see all but the day of an anonymous source; `canary.test.ts` looks for that by itself.
  published_statements: { told: 'facts_json' },
  question_words: { kept: 'words', sign: 'language' },
  questions: { kept: 'matching' },
  reactions: { told: 'value' },
  refused_proposals: { sign: 'mark' },
  removals: { kept: 'reason', sign: 'kind' },
  removed_addresses: { sign: 'address_digest' },
  reports: { kept: 'explanation law name email answer', secret: 'network_hash', sign: 'kind state' },
  revisions: { kept: 'headline standfirst body_json lead_json', sign: 'authors_json topics_json reason' },
  scheduled_publications: { kept: 'failure_json' },
  search_entries: { sign: 'kind' },
  search_stale: { sign: 'kind' },
  sections: { told: 'slug name', sign: 'premoderation' },
  settings: { kept: 'value_json', sign: 'key' },
  sign_in_tries: { secret: 'name' },
  site_accounts: { secret: 'subject_digest' },
  sites: { kept: 'name', told: 'origins_json' },
  source_names: { kept: 'label role reason', sign: 'language' },
  sources: { kept: 'matching', sign: 'kind' },
  spam_features: { sign: 'feature' },
  spam_lessons: { sign: 'label' },
  staff: { kept: 'name email image', sign: 'role language' },
  statement_anchors: { kept: 'exact prefix suffix', sign: 'state' },
  statements: {
    kept: 'cue original_words addressee_name evidence',
    sign: 'manner basis commitment stance original_language addressee said_on',
  },
  topics: { told: 'slug name description' },
  words: { kept: 'word matching', sign: 'verdict about' },
  working_copies: { kept: 'values_json', sign: 'page' },
};

/** Whether a column says by its name that nobody's words are in it: an id, a time, or who did something. */
export function isPlain(column: string): boolean {
  return /^id$|_(?:id|at|by)$/.test(column);
}

/** All columns of a kind, as `table.column`. */
export function columnsThatAre(kind: ColumnKind): [table: string, column: string][] {
  return Object.entries(columns).flatMap(([table, kinds]) =>
    (kinds[kind]?.split(' ') ?? []).map((column): [string, string] => [table, column]),
  );
}
