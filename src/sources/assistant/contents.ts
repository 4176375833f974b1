import { headsClause, isTime, type Stretch } from './clauses.ts';
import { ABOUT } from './cue-lexicon.ts';
import type { Item } from './sentences.ts';
import type { VerbGroup } from './verb-groups.ts';

const PREPOSITIONS =
  /^(?:of|in|on|at|during|to|before|after|from|via|through|by|with|under|for|as|over|into|last|this|earlier)$/;

/** What stands between a cue and its content, and where the content begins. */
export interface AfterCue {
  addressee?: Stretch;
  /** Where the content would begin. */
  start: number;
}

/** Steps over the addressee, the day and the place: “told reporters in Erbil on Monday that …”. */
export function afterCue(items: readonly Item[], group: VerbGroup): AfterCue {
  let at = group.to;
  let addressee: Stretch | undefined;
  if (group.cue.frames.has('addressee') && !group.passive) {
    const to = nounPhraseEnd(items, at);
    if (to > at) {
      addressee = { from: at, to };
      at = to;
    }
  }
  for (let steps = 0; steps < 5; steps++) {
    const to = aside(items, at);
    if (to === at) break;
    if (!addressee && /^(?:to|in|on|at)$/.test(items[at]?.lower ?? '')) addressee = { from: at, to };
    at = to;
  }
  return { ...(addressee && { addressee }), start: afterParenthesis(items, at) };
}

// “, citing two workers at the airport,”
const LONGEST_PARENTHESIS = 12;

/** “said, separately, that …”: behind the second comma, where “that” follows it; else where it began. */
function afterParenthesis(items: readonly Item[], at: number): number {
  if (items[at]?.text !== ',') return at;
  for (let index = at + 2; index < at + LONGEST_PARENTHESIS && index < items.length; index++) {
    if (items[index]?.quotation || (headsClause(items, index - 1) && !items[index - 1]?.lower.endsWith('ing')))
      return at;
    if (items[index]?.text === ',') return items[index + 1]?.lower === 'that' ? index + 1 : at;
  }
  return at;
}

/** The end of one simple noun phrase that begins at `from`. */
export function nounPhraseEnd(items: readonly Item[], from: number): number {
  let at = from;
  for (; at < items.length; at++) {
    const item = items[at];
    if (!item || item.quotation) break;
    const before = items[at - 1];
    if (item.tag === 'PRON' && at > from) break;
    if (item.tag === 'DET' && at > from) break;
    if (item.lower === 'that' || (isTime(items, { from: at, to: at + 1 }) && items[at + 1]?.lower !== "'s")) break;
    if (/^(?:PROPN|NOUN|ADJ|NUM|DET|PRON|PART)$/.test(item.tag)) {
      if (item.tag === 'PART' && item.lower !== "'s" && item.lower !== "'") break;
      if (item.tag === 'PRON') {
        at++;
        break;
      }
      continue;
    }
    if (
      (item.lower === 'of' || item.lower === 'and') &&
      at > from &&
      /^(?:DET|PROPN|NOUN|ADJ)$/.test(items[at + 1]?.tag ?? '') &&
      before?.tag !== 'PUNCT'
    )
      continue;
    break;
  }
  return at;
}

/** The end of a day, a place or a manner that begins at `at`; `at` itself where none does. */
function aside(items: readonly Item[], at: number): number {
  const item = items[at];
  if (!item || item.quotation) return at;
  if (isTime(items, { from: at, to: at + 1 })) {
    return /^(?:morning|afternoon|evening|night)$/.test(items[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  }
  if (item.tag === 'ADV' && !/^(?:that|there|here|how|when|where|why|not|only|even|so|no)$/.test(item.lower)) {
    return items[at + 1]?.tag === 'ADJ' || items[at + 1]?.tag === 'NUM' ? at : at + 1;
  }
  if (!PREPOSITIONS.test(item.lower)) return at;
  if (item.lower === 'to' && items[at + 1]?.tag === 'VERB') return at;
  let to = isTime(items, { from: at + 1, to: at + 2 }) ? at + 2 : nounPhraseEnd(items, at + 1);
  if (to === at + 1 && !/^(?:last|this|earlier)$/.test(item.lower)) return at;
  while (/^(?:with|of|in|on|at|by|to|for|about|following)$/.test(items[to]?.lower ?? '')) {
    const next = nounPhraseEnd(items, to + 1);
    if (next === to + 1) break;
    to = next;
  }
  return to;
}

/** Where the content that begins at `start` ends: at the sentence's end, before another attribution, or before an aside. */
export function contentEnd(items: readonly Item[], start: number, groups: readonly VerbGroup[]): number {
  const next = groups.find(
    ({ from, subject }) => from > start && subject !== undefined && parts(items, subject.from - 1, start),
  );
  const last = next?.subject ? withoutEnd(items, next.subject.from - 1) : items.length;
  for (let at = start + 1; at < last; at++) {
    const item = items[at];
    if (!item) break;
    // “…: “…,” said Aziz”: the quotation is another's.
    if (item.text === ':' && items[at + 1]?.quotation && groups.some((other) => other.from === at + 2)) return at;
    if (cutsOff(items, at, start)) return at;
    if (item.lower === 'according' && items[at + 1]?.lower === 'to') return beforeComma(items, at);
    const group = groups.find(({ from }) => from === at);
    if (!group) continue;
    const before = items[at - 1];
    // “, adding that …”, “and said …”
    if (group.form === 'participle' && before?.text === ',') return at - 1;
    if (group.form === 'finite' && (before?.tag === 'CCONJ' || before?.lower === 'but'))
      return beforeComma(items, at - 1);
    if (group.form === 'participle' && before?.tag === 'CCONJ') return beforeComma(items, at - 1);
  }
  return withoutEnd(items, last);
}

/** Whether “, and” or a semicolon stands here: another main clause begins behind it. */
function parts(items: readonly Item[], at: number, start: number): boolean {
  if (at <= start) return false;
  if (items[at]?.text === ';') return true;
  return /^(?:and|but|while)$/.test(items[at]?.lower ?? '') && items[at - 1]?.text === ',';
}

/**
 * “…, and has opened the bridge”: the reporter goes on. “…, putting them at odds”, “…, which …” and “…, while …” are the
 * speaker's as often as not (measured), so that they stay.
 */
function cutsOff(items: readonly Item[], at: number, start: number): boolean {
  const [next, after] = [items[at + 1], items[at + 2]];
  if (items[at]?.text !== ',' || !next || !after || at < start + 3) return false;
  return /^(?:and|but)$/.test(next.lower) && headsClause(items, at + 2) && !after.lower.endsWith('ing');
}

function beforeComma(items: readonly Item[], at: number): number {
  return /^(?:,|-|--|–|—|\()$/.test(items[at - 1]?.text ?? '') ? at - 1 : at;
}

/** Leaves out the period, brackets and commas at the end. */
export function withoutEnd(items: readonly Item[], end: number): number {
  let to = end;
  while (to > 0 && /^[.,;:!…)\]]+$|^(?:-|--|–|—)$/.test(items[to - 1]?.text ?? '') && !items[to - 1]?.quotation) to--;
  return to;
}

/** Whether a stretch holds a clause or a quotation: something that can have been said. */
export function isSayable(items: readonly Item[], { from, to }: Stretch): boolean {
  for (let index = from; index < to; index++) if (items[index]?.quotation || headsClause(items, index)) return true;
  return false;
}

/** What somebody who declines to speak declines: other refusals are deeds. */
const SPEAKS =
  /^(?:comment|say|discuss|answer|elaborate|identify|name|reveal|disclose|provide|confirm|talk|respond|give|speculate|explain|specify|describe|address|acknowledge|apologi[sz]e|speak|call|rule|tell|deny|admit|commit|release|offer|take|be)$/;

/** Whether the words at `start` are a content that the verb can take there, and where it begins. */
export function contentStart(items: readonly Item[], start: number, group: VerbGroup): number | undefined {
  const { frames, verb } = group.cue;
  let at = start;
  const item = items[at];
  if (!item) return undefined;
  if (/^[:,]$/.test(item.text) || /^(?:-|--|–|—)$/.test(item.text)) {
    at++;
    const next = items[at];
    if (next?.quotation) return frames.has('quotation') || frames.has('noun') ? at : undefined;
    if (item.text === ':') return next ? at : undefined;
    return undefined;
  }
  if (item.quotation) return at;
  if (item.lower === 'that')
    return frames.has('clause') || frames.has('that') || frames.has('whether') || frames.has('addressee')
      ? at
      : frames.has('noun')
        ? at
        : undefined;
  if (
    /^(?:whether|if|how|why|what|who|where|when)$/.test(item.lower) &&
    (frames.has('whether') || frames.has('clause') || frames.has('noun'))
  )
    return at;
  if (item.lower === 'to' && /^(?:decline|refuse)$/.test(verb) && !SPEAKS.test(items[at + 1]?.lower ?? ''))
    return undefined;
  if (item.lower === 'to' && (frames.has('infinitive') || frames.has('addressee')))
    return items[at + 1] ? at : undefined;
  if (ABOUT[verb]?.includes(item.lower) && frames.has('about')) return items[at + 1] ? at + 1 : undefined;
  if (/^[.?!;,)]$/.test(item.text) || item.tag === 'CCONJ' || item.tag === 'SCONJ') return undefined;
  if (frames.has('clause') || frames.has('noun') || frames.has('urged')) {
    const needsNoun = frames.has('noun') || frames.has('urged');
    if (item.tag === 'ADP' && !isSayable(items, { from: at, to: items.length })) return undefined;
    if (item.tag === 'ADP' && !/^(?:in|under|for|by|with|at|on|of|about|around|over)$/.test(item.lower))
      return undefined;
    if (item.tag === 'ADP' && (!frames.has('clause') || /ing$/.test(items[at + 1]?.lower ?? ''))) return undefined;
    if (!needsNoun && !isSayable(items, { from: at, to: items.length })) return undefined;
    return at;
  }
  return undefined;
}
