import type { Database as SqliteFile } from 'bun:sqlite';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { timestamp } from '../../database/ids.ts';
import { readKeyFile, replaceKeyFile, type VaultKeys, type VaultPlace } from './key-file.ts';
import { fromHex } from './sealing.ts';
import type { OpenVault } from './vault-file.ts';

/** What the vault's log tells. */
export const vaultActs = [
  'passphrase-set',
  'passphrase-changed',
  'passphrase-replaced',
  'sealed',
  'opened',
  'named',
  'unnamed',
  'destroyed',
  'refused',
] as const;

export type VaultAct = (typeof vaultActs)[number];

/** Why something was refused, or destroyed. */
export const vaultDetails = [
  'not-named',
  'no-factor',
  'no-passphrase',
  'wrong-proof',
  'too-often',
  'over',
  'destroyed',
  'damaged',
  'by-hand',
  'time-over',
  'console',
] as const;

export type VaultDetail = (typeof vaultDetails)[number];

/** One line: who, when, what and of which record; never what a record says. */
export interface VaultLine {
  number: number;
  at: string;
  act: VaultAct;
  /** `null` for the program at its time, and for the console. */
  staffId: string | null;
  recordId: string | null;
  sourceId: string | null;
  /** Who was named or is named no more. */
  otherId: string | null;
  detail: VaultDetail | null;
}

interface LineRow {
  number: number;
  at: string;
  act: string;
  staff_id: string | null;
  record_id: string | null;
  source_id: string | null;
  other_id: string | null;
  detail: string | null;
  mark: string;
}

/** Writes a line. Its mark is made of itself and of the mark before it, so that no line is changed, moved or taken out unseen. */
export function writeLine(
  { file, keys }: Pick<OpenVault, 'file' | 'keys'>,
  staffId: string | null,
  act: VaultAct,
  about: { recordId?: string; sourceId?: string; otherId?: string; detail?: VaultDetail } = {},
): void {
  const before = newest(file);
  const row: Omit<LineRow, 'mark'> = {
    number: (before?.number ?? 0) + 1,
    at: timestamp(),
    act,
    staff_id: staffId,
    record_id: about.recordId ?? null,
    source_id: about.sourceId ?? null,
    other_id: about.otherId ?? null,
    detail: about.detail ?? null,
  };
  file
    .query('insert into log values (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(...valuesOf(row), markOf(keys, before?.mark ?? '', row));
}

/** Keeps in the key file how long the log is and how it ends; not where it does not go on from what is kept. */
export function keepHead(file: SqliteFile, place: VaultPlace): void {
  const keys = readKeyFile(place);
  const { count, mark } = keys.log;
  if (count > 0 && markAt(file, count) !== mark) return;
  const rows = file.query<LineRow, [number]>('select * from log where number > ? order by number').all(count);
  const end = endOfChain(keys, rows, { number: count, mark });
  if (rows.length === 0 || end.number !== count + rows.length) return;
  keys.log = { count: end.number, mark: end.mark };
  replaceKeyFile(place, keys);
}

/** Whether the log is whole; else the number of the first line that is wrong, or the one after the last when the end is missing. */
export type LogCheck = { isWhole: true; lines: number } | { isWhole: false; lines: number; brokenAt: number };

/** Reads the whole log and every mark in it. */
export function checkLog({ file, keys }: Pick<OpenVault, 'file' | 'keys'>): LogCheck {
  const rows = file.query<LineRow, []>('select * from log order by number').all();
  const end = endOfChain(keys, rows, { number: 0, mark: '' });
  if (end.number < rows.length) return { isWhole: false, lines: rows.length, brokenAt: end.number + 1 };
  const { count, mark: kept } = keys.log;
  if (count > rows.length) return { isWhole: false, lines: rows.length, brokenAt: rows.length + 1 };
  if ((rows[count - 1]?.mark ?? '') !== kept) return { isWhole: false, lines: rows.length, brokenAt: count };
  return { isWhole: true, lines: rows.length };
}

/** Lines, the newest first: all of them, or those about the records that `staffId` is named for, and their own. */
export function linesOf(
  { file }: Pick<OpenVault, 'file'>,
  { staffId, before, size }: { staffId: string | undefined; before: number | undefined; size: number },
): VaultLine[] {
  return file
    .query<LineRow, [string | null, number, number]>(
      `select * from log where (?1 is null or staff_id = ?1 or other_id = ?1
         or record_id in (select record_id from wrapped_keys where staff_id = ?1))
       and number < ?2 order by number desc limit ?3`,
    )
    .all(staffId ?? null, before ?? Number.MAX_SAFE_INTEGER, size)
    .map((row) => ({
      number: row.number,
      at: row.at,
      act: row.act as VaultAct,
      staffId: row.staff_id,
      recordId: row.record_id,
      sourceId: row.source_id,
      otherId: row.other_id,
      detail: row.detail as VaultDetail | null,
    }));
}

/** The last of `rows` up to which each follows from the one before. */
function endOfChain(keys: VaultKeys, rows: readonly LineRow[], from: { number: number; mark: string }) {
  let end = from;
  for (const { mark, ...row } of rows) {
    if (row.number !== end.number + 1 || !isSame(mark, markOf(keys, end.mark, row))) break;
    end = { number: row.number, mark };
  }
  return end;
}

function newest(file: SqliteFile): LineRow | undefined {
  return file.query<LineRow, []>('select * from log order by number desc limit 1').get() ?? undefined;
}

function markAt(file: SqliteFile, number: number): string {
  return file.query<LineRow, [number]>('select * from log where number = ?').get(number)?.mark ?? '';
}

function valuesOf(row: Omit<LineRow, 'mark'>) {
  return [row.number, row.at, row.act, row.staff_id, row.record_id, row.source_id, row.other_id, row.detail] as const;
}

function markOf(keys: VaultKeys, before: string, row: Omit<LineRow, 'mark'>): string {
  return createHmac('sha256', fromHex(keys.key))
    .update(JSON.stringify(['onrecord vault log', before, ...valuesOf(row)]))
    .digest('hex');
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
