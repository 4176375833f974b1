import {
  COMMA,
  DASH,
  headsClause,
  INSIDE,
  isReduced,
  isTime,
  isTimeWord,
  NOMINAL,
  relativeBefore,
  STOP,
  type Stretch,
} from './clauses.ts';
import type { Item } from './sentences.ts';

/** The noun phrase that ends right before `end`, as far to the left as it reaches. */
export function plainSubject(items: readonly Item[], end: number): Stretch | undefined {
  let from = end;
  let lastVerb = -1;
  for (let index = end - 1; index >= 0; index--) {
    const item = items[index];
    if (!item || item.quotation || STOP.test(item.text) || COMMA.test(item.text) || DASH.test(item.text)) break;
    if (item.text === '(') break;
    // “a commander known as Abu Laith”
    const knownAs = item.lower === 'as' && /^(?:known|such|described|identified)$/.test(items[index - 1]?.lower ?? '');
    if (item.tag === 'SCONJ' && !knownAs && item.lower !== 'of' && item.lower !== 'like') break;
    if (
      /^(?:that|because|while|although|though|if|when|as|since|after|before|until|whether|but|so|than|how|why|what)$/.test(
        item.lower,
      ) &&
      !knownAs &&
      item.lower !== 'before'
    )
      break;
    if (headsClause(items, index)) {
      const relative = relativeBefore(items, index);
      if (relative !== undefined) {
        index = relative;
        from = relative;
        continue;
      }
      if (!isReduced(items, index)) {
        lastVerb = index;
        break;
      }
    }
    from = index;
  }
  from = Math.max(from, lastVerb + 1);
  return trimmed(items, { from, to: end });
}

export const OBLIQUE = /^(?:him|them|us|me)$/;

function trimmed(items: readonly Item[], stretch: Stretch): Stretch | undefined {
  let { from } = stretch;
  const { to } = stretch;
  while (
    from < to &&
    /^(?:CCONJ|ADV|SCONJ|PUNCT|INTJ|AUX|X)$/.test(items[from]?.tag ?? '') &&
    !/^(?:about|nearly|almost|both|only|even|some|more|most|roughly)$/.test(items[from]?.lower ?? '')
  )
    from++;
  // “Hours later the mayor”
  for (let at = from; at < Math.min(to - 1, from + 4); at++) {
    if (/^(?:later|earlier|ago)$/.test(items[at]?.lower ?? '')) from = at + 1;
  }
  if (items[from]?.tag === 'ADP' || items[from]?.tag === 'VERB') {
    const inside = afterOpening(items, { from, to });
    if (inside === undefined) return undefined;
    from = inside;
  }
  if (from >= to) return undefined;
  const words = items.slice(from, to);
  if (
    !words.some(({ tag }) => NOMINAL.has(tag)) &&
    // “the general”, “a third”: an adjective alone after an article.
    !(words[0]?.tag === 'DET' && words.at(-1)?.tag === 'ADJ') &&
    !/^(?:some|many|others|several|most|both|all|few|one|another|none|neither|each)$/.test(words[0]?.lower ?? '')
  )
    return undefined;
  if (isTime(items, { from, to }) && !words.some(({ lower }) => /^(?:times)$/.test(lower))) return undefined;
  if (OBLIQUE.test(words.at(-1)?.lower ?? '') && words.at(-2)?.lower !== 'of') return undefined;
  return { from, to };
}

/** After “On Monday” or “In a statement” without a comma: the last noun phrase, with what `of` ties to it. */
function afterOpening(items: readonly Item[], { from, to }: Stretch): number | undefined {
  let start = to;
  for (let index = to - 1; index > from; index--) {
    const item = items[index];
    if (!item) break;
    if (INSIDE.has(item.tag) || item.tag === 'CCONJ') {
      if (isTimeWord(item) && index < to - 1) break;
      // Two noun phrases side by side: the later begins at its article or pronoun.
      start = index;
      if (item.tag === 'DET' && INSIDE.has(items[index - 1]?.tag ?? '') && items[index - 1]?.tag !== 'DET') break;
      if (item.tag === 'PRON' && index === to - 1) break;
    } else if (
      item.lower === 'of' ||
      (item.tag === 'ADP' && INSIDE.has(items[index - 1]?.tag ?? '') && index > from + 2)
    ) {
    } else break;
  }
  return start < to ? start : undefined;
}

/** “Hassan, Karim and Aziz said”: a list's earlier names, when the last two are tied by “and”. */
export function withListBefore(items: readonly Item[], plain: Stretch): Stretch {
  if (!items.slice(plain.from, plain.to).some(({ tag }) => tag === 'CCONJ')) return plain;
  let { from } = plain;
  while (items[from - 1]?.text === ',') {
    let start = from - 1;
    while (start > 0 && INSIDE.has(items[start - 1]?.tag ?? '')) start--;
    if (start === from - 1 || isTime(items, { from: start, to: from - 1 })) break;
    from = start;
  }
  const before = items[from - 1];
  return before === undefined ||
    before.tag === 'SCONJ' ||
    before.tag === 'CCONJ' ||
    before.text === ',' ||
    before.tag === 'VERB'
    ? { from, to: plain.to }
    : plain;
}
