import type { Item } from './sentences.ts';

/** A stretch of a sentence's items: from an index to before another. */
export interface Stretch {
  from: number;
  to: number;
}

export const NOMINAL = new Set(['PROPN', 'NOUN', 'PRON', 'NUM']);
export const INSIDE = new Set(['PROPN', 'NOUN', 'PRON', 'NUM', 'DET', 'ADJ', 'PART', 'SYM', 'ASIDE']);
export const COMMA = /^[,]$/;
export const DASH = /^(?:-|--|–|—)$/;
export const STOP = /^[;:.?!…]+$/;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|week|month|year|morning|afternoon|evening|night|day|days|weeks|months|years|january|february|march|april|june|july|august|september|october|november|december|hours?|minutes?|time|moment|weekend|ago|spring|summer|fall|winter)$/;

/** A word for a time, not a name: “Day” and “May” after a first name are people. */
export function isTimeWord(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    TIME.test(item.lower) &&
    (!/^\p{Lu}/u.test(item.text) || (/(?:day|ary|ber|ril|une|uly|ust|rch)$/.test(item.lower) && item.lower !== 'day'))
  );
}

/** Whether a stretch names a time and nothing else: “last week”, “on Monday”. */
export function isTime(items: readonly Item[], { from, to }: Stretch): boolean {
  const words = items.slice(from, to).filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADV');
  return isTimeWord(words.at(-1));
}

/** Whether a verb that can head a clause stands here. */
export function headsClause(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!item || item.quotation) return false;
  if (item.tag === 'AUX') return !/^(?:be|been|being)$/.test(item.lower);
  if (item.tag !== 'VERB') return false;
  const before = items[index - 1];
  // “the Ballot Watch association”: a capital behind a capital is part of a name.
  if (
    index > 1 &&
    /^\p{Lu}/u.test(item.text) &&
    before?.tag === 'PROPN' &&
    /^\p{Ll}/u.test(items[index + 1]?.text ?? '')
  )
    return false;
  if (before?.lower === 'to' || /^(?:according|including|following|regarding|concerning)$/.test(item.lower))
    return false;
  // A verb's form right before a noun and after an article is an adjective.
  if (before?.tag === 'DET' || before?.tag === 'ADJ') return false;
  return true;
}

/** “officials briefed on the matter”, “a poll released Sunday”: a participle leaning on the noun before it. */
export function isReduced(items: readonly Item[], index: number): boolean {
  const { lower = '' } = items[index] ?? {};
  const before = items[index - 1];
  return (
    /(?:ed|ing|wn|en|known|led|made)$/.test(lower) &&
    (before?.tag === 'NOUN' || (before?.tag === 'ADV' && items[index - 2]?.tag === 'NOUN'))
  );
}

/** A relative pronoun shortly before a verb, with a noun before it. */
export function relativeBefore(items: readonly Item[], verb: number): number | undefined {
  for (let index = verb - 1; index >= 0 && index > verb - 8; index--) {
    const item = items[index];
    if (!item || item.quotation || COMMA.test(item.text) || STOP.test(item.text)) return undefined;
    if (/^(?:who|which|whose|whom|that)$/.test(item.lower)) {
      return NOMINAL.has(items[index - 1]?.tag ?? '') && !headsClause(items, index - 1) ? index : undefined;
    }
  }
  return undefined;
}

export function hasFinite(items: readonly Item[], { from, to }: Stretch): boolean {
  for (let index = from; index < to; index++) if (headsClause(items, index) && !isReduced(items, index)) return true;
  return false;
}
