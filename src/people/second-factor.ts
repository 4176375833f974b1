import { z } from 'zod';
import { timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { Role, StaffRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { recordAct } from './audit.ts';
import { appSince, removeApp, spendStep } from './authenticator-app.ts';
import { recoveryCodesLeft, removeRecoveryCodes, renewRecoveryCodes } from './recovery-codes.ts';
import { requireRight, type Staff } from './rights.ts';
import { type LetterBox, queueSafetyLetter } from './safety-letters.ts';
import { endSessions, subjectOf } from './staff.ts';

type OwnPlace = { db: Database } & LetterBox;
type FactorPlace = OwnPlace & { secret: Uint8Array };

/** What somebody has besides their password. */
export interface Factors {
  /** Since when an authenticator app is asked. */
  appSince: string | undefined;
  passkeys: number;
  recoveryCodesLeft: number;
}

/** Who has to have a second factor: nobody, who may change people and settings, or everybody. */
export const factorRules = ['nobody', 'administrators', 'everybody'] as const;
export type FactorRule = (typeof factorRules)[number];

/** The rule, and from when on it holds. */
export interface FactorRequirement {
  rule: FactorRule;
  fromAt: string;
}

/** How long after the rule was made it begins to hold: days to choose from. */
export const GRACE_DAYS = [0, 7, 14, 30] as const;

const KEY = 'second-factor';
const requirementSchema = z.object({ rule: z.enum(factorRules), fromAt: z.string() });

/** What somebody has besides their password. */
export async function factorsOf(db: Reading, staffId: string): Promise<Factors> {
  const { passkeys } = await db
    .selectFrom('auth_passkeys')
    .select((select) => select.fn.countAll().as('passkeys'))
    .where('staff_id', '=', staffId)
    .executeTakeFirstOrThrow();
  return {
    appSince: await appSince(db, staffId),
    passkeys: Number(passkeys),
    recoveryCodesLeft: await recoveryCodesLeft(db, staffId),
  };
}

/** The ids of everybody who has a second factor. */
export async function everybodyWithFactor(db: Reading): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('auth_two_factors')
    .select('staff_id')
    .where('confirmed_at', 'is not', null)
    .union(db.selectFrom('auth_passkeys').select('staff_id'))
    .execute();
  return new Set(rows.map((row) => row.staff_id));
}

/** Whether there is anything that a password alone does not replace. Recovery codes alone are none: they stand in for one. */
export function hasFactor(factors: Pick<Factors, 'appSince' | 'passkeys'>): boolean {
  return factors.appSince !== undefined || factors.passkeys > 0;
}

/** The rule of this publication; nobody has to, until somebody decides. */
export async function factorRequirement(db: Reading): Promise<FactorRequirement> {
  const row = await db.selectFrom('settings').select('value_json').where('key', '=', KEY).executeTakeFirst();
  return row === undefined ? { rule: 'nobody', fromAt: '' } : requirementSchema.parse(JSON.parse(row.value_json));
}

/** From when on somebody in this role needs a second factor; `undefined` when they do not. */
export function factorNeededFrom({ rule, fromAt }: FactorRequirement, role: Role): string | undefined {
  return rule === 'everybody' || (rule === 'administrators' && role === 'administrator') ? fromAt : undefined;
}

/** Makes the rule, to hold in `graceDays` days. Nobody is shut out by it: who lacks a factor is led to set one up. */
export async function requireFactor(
  db: Database,
  by: Staff,
  draft: { rule: string; graceDays: string },
): Promise<Outcome<FactorRequirement>> {
  requireRight(by, 'manage people');
  const rule = factorRules.find((one) => one === draft.rule);
  const days = GRACE_DAYS.find((one) => String(one) === draft.graceDays);
  if (rule === undefined) return mistake('rule', 'mistake-choice');
  if (days === undefined) return mistake('graceDays', 'mistake-choice');
  const fromAt = new Date(Date.now() + days * 86_400_000).toISOString();
  const row = { key: KEY, value_json: JSON.stringify({ rule, fromAt }), changed_at: timestamp() };
  await db.write(async (tx) => {
    await tx
      .insertInto('settings')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute();
    const subject = { kind: 'publication', id: 'publication', name: '' } as const;
    await recordAct(tx, by, 'second-factor-required', subject, { rule, fromAt });
  });
  return { done: { rule, fromAt } };
}

/**
 * Begins to ask for the app whose code was right, at `step`; gives recovery codes where there were none to begin with,
 * and `undefined` when the code was used already.
 */
export async function confirmApp(
  place: FactorPlace,
  staff: Staff,
  step: number,
): Promise<{ codes: string[] } | undefined> {
  return place.db.write(async (tx) => {
    if (!(await spendStep(tx, staff.id, step))) return undefined;
    await recordAct(tx, staff, 'app-added', subjectOf(staff));
    await queueSafetyLetter(tx, place, staff.id, 'app-added');
    return { codes: await firstRecoveryCodes(tx, place.secret, staff) };
  });
}

/** Recovery codes in the transaction `tx` for somebody who has none left, with their first factor; else none. */
export async function firstRecoveryCodes(tx: Reading, secret: Uint8Array, staff: Staff): Promise<string[]> {
  return (await recoveryCodesLeft(tx, staff.id)) > 0 ? [] : renewRecoveryCodes(tx, secret, staff.id);
}

/** New recovery codes in place of the old ones. */
export async function newRecoveryCodes(place: FactorPlace, staff: Staff): Promise<string[]> {
  return place.db.write(async (tx) => {
    await recordAct(tx, staff, 'recovery-codes-made', subjectOf(staff));
    await queueSafetyLetter(tx, place, staff.id, 'recovery-codes-made');
    return renewRecoveryCodes(tx, place.secret, staff.id);
  });
}

/** Stops asking for one's app; not when it is the last factor and the rule wants one. */
export async function removeOwnApp(place: OwnPlace, staff: Staff): Promise<Outcome<boolean>> {
  return place.db.write(async (tx) => {
    if (await isLastNeeded(tx, staff, { app: true })) return mistake('form', 'factor-mistake-last');
    if (!(await removeApp(tx, staff.id))) return { done: false };
    await recordAct(tx, staff, 'app-removed', subjectOf(staff));
    await queueSafetyLetter(tx, place, staff.id, 'app-removed');
    await dropCodesWithoutFactor(tx, staff.id);
    return { done: true };
  }, laneOf(staff.id));
}

/** Removes one of one's passkeys; not when it is the last factor and the rule wants one. */
export async function removeOwnPasskey(place: OwnPlace, staff: Staff, id: string): Promise<Outcome<boolean>> {
  return place.db.write(async (tx) => {
    const row = await tx
      .selectFrom('auth_passkeys')
      .select('name')
      .where('id', '=', id)
      .where('staff_id', '=', staff.id)
      .executeTakeFirst();
    if (row === undefined) return { done: false };
    if (await isLastNeeded(tx, staff, { app: false })) return mistake('form', 'factor-mistake-last');
    await tx.deleteFrom('auth_passkeys').where('id', '=', id).execute();
    await recordAct(tx, staff, 'passkey-removed', subjectOf(staff), { passkey: row.name });
    await queueSafetyLetter(tx, place, staff.id, 'passkey-removed');
    await dropCodesWithoutFactor(tx, staff.id);
    return { done: true };
  }, laneOf(staff.id));
}

/**
 * Takes from a colleague who lost them everything besides the password, and ends their sessions; with `by` null the
 * console does. Where a factor is required they set a new one up when they next sign in.
 */
export async function removeFactorsOf(place: OwnPlace, id: string, by: Staff | null): Promise<StaffRow | undefined> {
  if (by !== null) requireRight(by, 'manage people');
  return place.db.write(async (tx) => {
    const person = await tx.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
    if (person === undefined) return undefined;
    await removeApp(tx, id);
    await tx.deleteFrom('auth_passkeys').where('staff_id', '=', id).execute();
    await removeRecoveryCodes(tx, id);
    await endSessions(tx, id);
    await recordAct(tx, by, 'factors-removed', subjectOf(person));
    await queueSafetyLetter(tx, place, id, 'factors-removed');
    return person;
  }, laneOf(id));
}

/** The lane of changes of somebody's factors: two at once cannot each leave the other's as the last one. */
export function laneOf(staffId: string): string {
  return `factors ${staffId}`;
}

async function isLastNeeded(tx: Reading, staff: Staff, removed: { app: boolean }): Promise<boolean> {
  // Another process that changes this person's factors waits here until this transaction ends.
  await tx
    .updateTable('staff')
    .set((row) => ({ role: row.ref('role') }))
    .where('id', '=', staff.id)
    .execute();
  const needed = factorNeededFrom(await factorRequirement(tx), staff.role);
  if (needed === undefined) return false;
  const { appSince: since, passkeys } = await factorsOf(tx, staff.id);
  return removed.app ? passkeys === 0 : since === undefined && passkeys === 1;
}

async function dropCodesWithoutFactor(tx: Reading, staffId: string): Promise<void> {
  if (!hasFactor(await factorsOf(tx, staffId))) await removeRecoveryCodes(tx, staffId);
}
