import { z } from 'zod';

/** Stands in a shown text for what a moderator has covered: a noncharacter (Unicode, 23.7), which no writing system uses. */
export const COVERED = '\ufdd0';

const places = z.array(z.object({ start: z.number().int().min(0), end: z.number().int().min(0) }));

/**
 * A comment's text as readers get it: covered places are gone from it, and `COVERED` stands where they were. A list of
 * places that cannot be read covers everything: rather too much than a word that was to be hidden.
 */
export function shownBody({ body, redactions_json }: { body: string; redactions_json: string | null }): string {
  if (redactions_json === null) return own(body);
  const read = placesIn(redactions_json);
  if (read === undefined) return COVERED;
  let shown = '';
  let from = 0;
  for (const { start, end } of read.toSorted((a, b) => a.start - b.start)) {
    if (end <= start || start >= body.length || end <= from) continue;
    // Places that touch or overlap are one.
    if (start > from || shown === '') shown += `${own(body.slice(from, start))}${COVERED}`;
    from = end;
  }
  return shown + own(body.slice(from));
}

/** Nobody covers words by typing the sign for it. */
function own(text: string): string {
  return text.replaceAll(COVERED, '\ufffd').toWellFormed();
}

function placesIn(json: string) {
  try {
    return places.safeParse(JSON.parse(json)).data;
  } catch {
    // Not JSON: the caller covers the whole text.
    return undefined;
  }
}
