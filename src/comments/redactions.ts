import type { Database } from '../database/open.ts';
import { mistake } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { type Decided, type SeenComment, stand } from './moves.ts';
import { readWords } from './said.ts';

/*
 * Nobody changes what a reader wrote. A moderator may cover words of it, a telephone number, a name: what is covered stays
 * where it is, is shown as covered, and comes back when it is undone.
 */

/** A place of a comment's text, in UTF-16 units. */
export interface CoveredPlace {
  start: number;
  end: number;
}

/** A word of a comment, to be covered or not; `text` is as it stands there. */
export interface WordToCover extends CoveredPlace {
  text: string;
  isCovered: boolean;
}

const MOST_PLACES = 200;

/**
 * Covers exactly these places of a comment, each widened to whole characters; none uncovers it.
 * @throws Forbidden
 */
export async function coverWords(
  db: Database,
  seen: SeenComment,
  cover: { places: readonly CoveredPlace[]; reason: string },
  staff: Staff,
): Promise<Decided | undefined> {
  requireRight(staff, 'decide comments');
  const reason = readWords('reason', cover.reason);
  if ('mistakes' in reason) return reason;
  return stand(db, seen, staff, async (tx, comment) => {
    const before = coveredPlaces(comment.redactions_json);
    const after = wholePlaces(comment.body, cover.places);
    if (after.length > MOST_PLACES) return mistake('place', 'desk-cover-mistake-many', { limit: MOST_PLACES });
    if (JSON.stringify(after) === JSON.stringify(before)) return mistake('place', 'desk-cover-mistake-none');
    await tx
      .updateTable('comments')
      .set({ redactions_json: after.length === 0 ? null : JSON.stringify(after) })
      .where('id', '=', comment.id)
      .execute();
    const detail = { before: before.length === 0 ? null : before, after };
    return { action: 'redact', detail, reason: reason.words };
  });
}

/** The covered places of a comment, in order. */
export function coveredPlaces(json: string | null): CoveredPlace[] {
  return json === null ? [] : (JSON.parse(json) as CoveredPlace[]);
}

/** Places as a form sends them, `12-17`; what is none is left out. */
export function readPlaces(typed: readonly string[]): CoveredPlace[] {
  return typed.flatMap((one) => {
    const [, start, end] = /^(\d{1,6})-(\d{1,6})$/.exec(one) ?? [];
    return start === undefined || end === undefined ? [] : [{ start: Number(start), end: Number(end) }];
  });
}

/** The same places in order, within the text, on whole characters, those that touch or overlap as one. */
export function wholePlaces(text: string, places: readonly CoveredPlace[]): CoveredPlace[] {
  const wanted = places
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  if (wanted.length === 0) return [];
  const found: CoveredPlace[] = [];
  let place = 0;
  for (const { index, segment } of characters.segment(text)) {
    const end = index + segment.length;
    while (wanted[place] !== undefined && (wanted[place]?.end ?? 0) <= index) place++;
    const next = wanted[place];
    if (next === undefined) break;
    if (next.start >= end) continue;
    const last = found.at(-1);
    if (last?.end === index) last.end = end;
    else found.push({ start: index, end });
  }
  return found;
}

/** A comment's words, each with whether it is covered: what the form offers that needs no script. */
export function wordsToCover(text: string, covered: readonly CoveredPlace[]): WordToCover[] {
  return [...text.matchAll(/\S+/g)].map((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    const isCovered = covered.some(({ start, end }) => start < place.end && place.start < end);
    return { ...place, text: match[0], isCovered };
  });
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
