import { apposed, apposes } from './appositions.ts';
import {
  COMMA,
  DASH,
  headsClause,
  isReduced,
  isTimeWord,
  NOMINAL,
  relativeBefore,
  STOP,
  type Stretch,
} from './clauses.ts';
import { OBLIQUE, plainSubject, withListBefore } from './noun-phrases.ts';
import type { Item } from './sentences.ts';

/**
 * Who stands before a verb group that begins at `verb`: the noun phrase with its appositions and relative clauses.
 * Without one of its own the subject of the verb before it is taken (“He left and said …”).
 */
export function subjectBefore(items: readonly Item[], verb: number, depth = 0): Stretch | undefined {
  let end = verb;
  while (end > 0 && isLooseAdverb(items, end - 1)) end--;
  const last = items[end - 1];
  if (!last || depth > 2) return undefined;
  if (RELATIVE.test(last.lower) && last.lower !== 'that' && last.lower !== 'where') return { from: end - 1, to: end };
  if (last.lower === 'that') return relativeHead(items, end - 1);
  if (last.tag === 'CCONJ') return earlierSubject(items, end - 1, depth);
  if (COMMA.test(last.text) || DASH.test(last.text) || last.text === ')') {
    return apposed(items, end, depth) ?? (leans(items, verb) ? undefined : earlierSubject(items, end - 1, depth));
  }
  if (STOP.test(last.text) || last.quotation) return undefined;
  const plain = plainSubject(items, end);
  if (!plain) return earlierSubject(items, end, depth);
  return items[plain.from]?.lower === 'there' ? undefined : withListBefore(items, plain);
}

const RELATIVE = /^(?:who|whom|whose|which|that|where)$/;

/** “…, written by him”: a participle after a comma, not a verb of its own. */
function leans(items: readonly Item[], verb: number): boolean {
  return (
    /(?:ed|en|own|orn)$/.test(items[verb]?.lower ?? '') && !/^(?:then|later|also)$/.test(items[verb - 1]?.lower ?? '')
  );
}

function isLooseAdverb(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return item?.tag === 'ADV' && !isTimeWord(item) && !/^(?:here|there)$/.test(item.lower);
}

function relativeHead(items: readonly Item[], that: number): Stretch | undefined {
  return NOMINAL.has(items[that - 1]?.tag ?? '') ? { from: that, to: that + 1 } : undefined;
}

/** Who stands right after a verb: “said Mr. Hassan, the mayor of the town”. */
export function subjectAfter(items: readonly Item[], start: number): Stretch | undefined {
  const first = items[start];
  if (!first || first.quotation) return undefined;
  if (/^(?:he|she|they|i|we|it|who)$/.test(first.lower)) return { from: start, to: start + 1 };
  if (!/^(?:PROPN|NOUN|DET|ADJ|NUM|PRON)$/.test(first.tag) || OBLIQUE.test(first.lower)) return undefined;
  if (/^(?:that|this|it|what)$/.test(first.lower)) return undefined;
  let to = start;
  let commas = 0;
  for (let index = start; index < items.length; index++) {
    const item = items[index];
    if (!item || item.quotation || STOP.test(item.text)) break;
    if (COMMA.test(item.text) || DASH.test(item.text)) {
      const next = items[index + 1];
      commas++;
      if (commas % 2 === 1 || apposes(items, index + 1)) {
        if (!next || next.quotation || !(apposes(items, index + 1) || namedAfterRole(items, start, index + 1))) break;
        continue;
      }
      break;
    }
    if (commas === 0) {
      if (
        item.tag === 'ADP' &&
        !/^(?:of|for|at|from|with)$/.test(item.lower) &&
        !(item.lower === 'in' && items[index - 1]?.lower === 'leader')
      )
        break;
      if (item.tag === 'SCONJ' || (item.tag === 'ADV' && index > start) || isTimeWord(item)) break;
      if (headsClause(items, index) && relativeBefore(items, index) === undefined) break;
    }
    to = index + 1;
  }
  return to > start ? { from: start, to } : undefined;
}

/** “said a deputy minister, Orla Penhal, …”: a bare name after a role. */
function namedAfterRole(items: readonly Item[], start: number, from: number): boolean {
  if (items[start]?.tag !== 'DET') return false;
  let to = from;
  while (items[to]?.tag === 'PROPN') to++;
  return to > from && (items[to] === undefined || /^[,.]$/.test(items[to]?.text ?? ''));
}

/** Whose participle stands at `verb`: after a comma or a preposition the main clause's subject, else the noun before it. */
export function subjectOfParticiple(items: readonly Item[], verb: number): Stretch | undefined {
  const before = items[verb - 1];
  if (!before || before.quotation) return verb > 0 ? earlierSubject(items, verb, 0) : undefined;
  if (
    before.tag === 'PUNCT' ||
    before.tag === 'ADP' ||
    before.tag === 'SCONJ' ||
    before.tag === 'CCONJ' ||
    before.tag === 'ADV'
  ) {
    return earlierSubject(items, verb - 1, 0) ?? laterSubject(items, verb);
  }
  return plainSubject(items, verb);
}

/** “After saying that …, the man left”: the subject after the next comma. */
function laterSubject(items: readonly Item[], verb: number): Stretch | undefined {
  const comma = items.findLastIndex(({ text }, index) => index > verb && text === ',');
  return comma < 0 ? undefined : subjectAfter(items, comma + 1);
}

/** The subject of the finite verb before `end` in the same sentence. */
function earlierSubject(items: readonly Item[], end: number, depth: number): Stretch | undefined {
  let likely: Stretch | undefined;
  let fallback: Stretch | undefined;
  for (let index = end - 1; index >= 0 && index > end - FARTHEST_CLAUSE; index--) {
    const item = items[index];
    if (!item || item.quotation) continue;
    if (STOP.test(item.text) && item.text !== ':') break;
    if (!headsClause(items, index)) continue;
    const reduced = isReduced(items, index);
    let from = index;
    while (from > 0 && (headsClause(items, from - 1) || /^(?:not|n't|also|then)$/.test(items[from - 1]?.lower ?? '')))
      from--;
    const inverted = items[from - 1]?.quotation ? subjectAfter(items, index + 1) : undefined;
    // “…,” said the brigade, adding that …
    if (inverted) return inverted;
    index = from;
    const subject = subjectBefore(items, from, depth + 1);
    if (!subject) continue;
    if (isMain(items, subject)) {
      if (!reduced) return subject;
      likely ??= subject;
    }
    fallback ??= subject;
  }
  return likely ?? fallback;
}

// Keeps a sentence of nothing but verbs linear.
const FARTHEST_CLAUSE = 80;

/** Whether a subject's clause stands by itself: no “who”, “after” or reporting verb before it. */
function isMain(items: readonly Item[], { from }: Stretch): boolean {
  const first = items[from];
  const before = items[from - 1];
  if (!first || /^(?:who|which|that|whose)$/.test(first.lower)) return false;
  if (!before) return true;
  if (
    /^(?:that|who|which|whom|after|before|when|while|because|if|as|since|until|whether|where|how|why|than|although|though|unless|what)$/.test(
      before.lower,
    )
  )
    return false;
  return before.tag !== 'VERB' && before.tag !== 'SCONJ' && before.tag !== 'NOUN' && before.tag !== 'PROPN';
}
