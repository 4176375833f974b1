import { newId, timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { AuditEntryRow } from '../database/tables.ts';

/** What can stand in the log; each has a message `audit-…` that says it. */
export const auditActions = [
  'set-up',
  'invited',
  'invitation-withdrawn',
  'invitation-accepted',
  'role-changed',
  'sign-in-closed',
  'sign-in-reopened',
  'password-changed',
  'password-link-made',
  'password-reset',
  'signed-out-everywhere',
  'signed-in',
  'sign-in-failed',
  'refused',
  'session-ended',
  'sessions-ended',
  'app-added',
  'app-removed',
  'passkey-added',
  'passkey-removed',
  'recovery-codes-made',
  'recovery-code-used',
  'factors-removed',
  'second-factor-required',
  'password-letter-asked',
  'invitation-resent',
  'publication-changed',
  'edition-made',
  'edition-changed',
  'edition-opened',
  'edition-closed',
  'section-made',
  'section-changed',
  'section-removed',
  'sections-ordered',
  'topic-made',
  'topic-changed',
  'topic-removed',
  'author-made',
  'author-changed',
  'author-removed',
  'sample-removed',
  'site-made',
  'site-changed',
  'site-closed',
  'site-reopened',
  'site-key-made',
  'policy-changed',
  'rules-changed',
  'word-added',
  'word-removed',
  'conversation-closed',
  'conversation-reopened',
  'conversation-held',
  'conversation-slowed',
  'conversation-mode-ended',
  'commenter-banned',
  'network-banned',
  'ban-lifted',
  'comments-decided-together',
  'comments-undone-together',
  'comment-handed-over',
  'comment-taken-back',
  'moderator-sections-changed',
  'domain-blocked',
  'domain-unblocked',
  'external-key-made',
  'raid-held',
  'raid-slowed',
  'mode-ended',
  'front-arranged',
  'front-scheduled',
  'front-withdrawn',
  'article-submitted',
  'article-taken-back',
  'article-taken-into-edit',
  'article-returned',
  'article-ready',
  'article-reopened',
  'article-handed-over',
  'article-due-changed',
  'article-step-undone',
  'check-set-aside',
  'article-begun',
  'article-published',
  'article-updated',
  'article-scheduled',
  'article-unscheduled',
  'article-schedule-failed',
  'article-unpublished',
  'article-redirected',
  'article-moved',
  'article-corrected',
  'embargo-set',
  'embargo-lifted',
  'preview-link-made',
  'preview-link-withdrawn',
  'removed-for-good',
  'photo-binned',
  'photo-restored',
  'translation-begun',
  'translation-followed',
  'translation-brought-up-to-date',
  'correction-not-needed',
  'source-changed',
  'source-merged',
  'source-removed',
  'source-vouched',
  'claim-stood',
  'claim-waived',
  'claim-put-right',
  'claim-recovered',
  'claim-noticed',
  'other',
] as const;

export type AuditAction = (typeof auditActions)[number];

/** What acts are done to; each has a message in `audit-kind`. */
export const auditKinds = [
  'article',
  'photo',
  'comment',
  'publication',
  'staff',
  'invitation',
  'edition',
  'section',
  'topic',
  'author',
  'policy',
  'word',
  'domain',
  'front',
  'site',
  'source',
  'claim',
] as const;

export type AuditKind = (typeof auditKinds)[number];

/** Whom or what an act was done to; `name` is kept as it was then, since the thing may be gone when the log is read. */
export interface AuditSubject {
  kind: AuditKind;
  id: string;
  name: string;
}

/** Notes in the transaction `tx` who did what; `staff` is `null` for the console and for whoever has no sign-in yet. */
export async function recordAct(
  tx: Reading,
  staff: { id: string } | null,
  action: AuditAction,
  subject: AuditSubject,
  detail: Record<string, string> = {},
): Promise<void> {
  await tx
    .insertInto('audit_entries')
    .values({
      id: newId(),
      staff_id: staff?.id ?? null,
      action,
      subject_kind: subject.kind,
      subject_id: subject.id,
      detail_json: JSON.stringify({ name: subject.name, ...detail }),
      created_at: timestamp(),
    })
    .execute();
}

/** One line of the log. */
export interface AuditLine {
  id: string;
  at: string;
  /** `null` for the console. */
  staffName: string | null;
  action: AuditAction;
  kind: AuditKind;
  subjectId: string;
  name: string;
  detail: Record<string, string>;
}

/** Which lines of the log are asked for; all of it without any. */
export interface AuditFilter {
  staffId?: string | undefined;
  kind?: AuditKind | undefined;
  subjectId?: string | undefined;
}

/** The log, newest first: `size` lines older than the line `before`, and whether there are more. */
export async function auditLog(
  db: Reading,
  { before, size, staffId, kind, subjectId }: AuditFilter & { before?: string | undefined; size: number },
): Promise<{ lines: AuditLine[]; more: boolean }> {
  let query = db
    .selectFrom('audit_entries')
    .leftJoin('staff', 'staff.id', 'audit_entries.staff_id')
    .selectAll('audit_entries')
    .select('staff.name as staff_name')
    .orderBy('audit_entries.id', 'desc')
    .limit(size + 1);
  if (before !== undefined) query = query.where('audit_entries.id', '<', before);
  if (staffId !== undefined) query = query.where('audit_entries.staff_id', '=', staffId);
  if (kind !== undefined) query = query.where('audit_entries.subject_kind', '=', kind);
  if (subjectId !== undefined) query = query.where('audit_entries.subject_id', '=', subjectId);
  const rows = await query.execute();
  return { lines: rows.slice(0, size).map(lineOf), more: rows.length > size };
}

/** Everybody who ever stood in the newsroom, by name, to choose whose acts are looked at. */
export async function auditedStaff(db: Reading): Promise<{ id: string; name: string }[]> {
  return db.selectFrom('staff').select(['id', 'name']).orderBy('name').orderBy('id').execute();
}

function lineOf(row: AuditEntryRow & { staff_name: string | null }): AuditLine {
  const { name = '', ...detail } = JSON.parse(row.detail_json ?? '{}') as Record<string, string>;
  return {
    id: row.id,
    at: row.created_at,
    staffName: row.staff_name,
    action: row.action as AuditAction,
    kind: row.subject_kind as AuditKind,
    subjectId: row.subject_id,
    name,
    detail,
  };
}
