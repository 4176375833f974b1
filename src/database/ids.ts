/**
 * A new id: UUIDv7 (RFC 9562), so that ids sort by the time they were made.
 * @param at UTC ISO text: for rows that tell of an earlier moment, such as an imported comment
 */
export function newId(at?: string): string {
  return at === undefined ? Bun.randomUUIDv7() : Bun.randomUUIDv7('hex', Date.parse(at));
}

/** When an id was made, in milliseconds, as a UUIDv7 says it. */
export function madeAt(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** The present moment as UTC ISO text, to the millisecond: `2026-11-22T09:40:00.000Z`. */
export function timestamp(): string {
  return new Date().toISOString();
}
