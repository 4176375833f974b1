/** A new id: UUIDv7, so that ids sort by the time they were made. */
export function newId(): string {
  return Bun.randomUUIDv7();
}

/** The present moment as UTC ISO text, to the millisecond: `2026-11-22T09:40:00.000Z`. */
export function timestamp(): string {
  return new Date().toISOString();
}
