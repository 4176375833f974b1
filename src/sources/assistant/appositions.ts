import { COMMA, DASH, hasFinite, isTime, isTimeWord, STOP, type Stretch } from './clauses.ts';
import { plainSubject } from './noun-phrases.ts';
import type { Item } from './sentences.ts';

/** “Mr. Hassan, the mayor of the town, who was elected in May,” before the verb: back to the name. */
export function apposed(items: readonly Item[], end: number, depth: number): Stretch | undefined {
  const parts = partsBefore(items, end);
  let best: Stretch | undefined;
  for (const [count, part] of parts.entries()) {
    const first = items[part.from];
    if (!first) break;
    const head = nominalPart(items, part);
    if (count > 0 && head) best = { from: head.from, to: end };
    const continues =
      /^(?:who|whose|which|whom|a|an|the|and|or|of|from|in|at|for|with|along|as|like|including|both|then|now|formerly)$/.test(
        first.lower,
      ) ||
      first.tag === 'NUM' ||
      first.tag === 'PROPN' ||
      first.tag === 'NOUN' ||
      first.tag === 'ADJ' ||
      first.tag === 'VERB' ||
      first.tag === 'ADV' ||
      first.tag === 'DET' ||
      first.tag === 'ADP' ||
      first.tag === 'PRON';
    if (
      !continues ||
      (count > 0 && head && !mayBeApposition(items, part) && !isNameAfterRole(items, part, parts[count + 1]))
    )
      break;
    if (count > 0 && !head && hasFinite(items, part) && !/^(?:who|whose|which|whom|and|where)$/.test(first.lower))
      break;
    if (count >= 5) break;
  }
  if (!best) return undefined;
  const to = lastWordBefore(items, best.to);
  const start = items[best.from];
  if (depth > 3 || !start) return undefined;
  return { from: best.from, to };
}

/** “The mother, Suad, 26,”: a bare name with somebody's role before it. */
function isNameAfterRole(items: readonly Item[], part: Stretch, before: Stretch | undefined): boolean {
  if (!before || hasFinite(items, before) || before.to - before.from > LONGEST_ROLE) return false;
  const names = items.slice(part.from, part.to).every(({ tag }) => tag === 'PROPN' || tag === 'ASIDE');
  const role = items[before.from];
  return (
    names && (role?.tag === 'DET' || /^(?:his|her|their|its|our|my)$/.test(role?.lower ?? '')) && !isTime(items, before)
  );
}

const LONGEST_ROLE = 8;

/** The comma-parted stretches before `end`, nearest first. */
function partsBefore(items: readonly Item[], end: number): Stretch[] {
  const parts: Stretch[] = [];
  let to = end - 1;
  let brackets = 0;
  for (let index = end - 2; index >= -1; index--) {
    const item = items[index];
    if (item?.text === ')') brackets++;
    if (item?.text === '(') brackets = Math.max(0, brackets - 1);
    const stops = !item || item.quotation !== undefined || STOP.test(item.text);
    if (stops || (brackets === 0 && (COMMA.test(item.text) || DASH.test(item.text)))) {
      if (index + 1 < to) parts.push({ from: index + 1, to });
      to = index;
      if (stops || parts.length > 6) break;
    }
  }
  return parts;
}

/** The noun phrase that a part is, after what opens it; nothing where it holds a clause of its own. */
function nominalPart(items: readonly Item[], part: Stretch): Stretch | undefined {
  if (isTime(items, part)) return undefined;
  const first = items[part.from];
  if (
    !first ||
    /^(?:who|whose|which|whom|where|when|of|from|in|at|on|by|with|for|as|along|like|including|after|before|during|since)$/.test(
      first.lower,
    )
  )
    return undefined;
  return plainSubject(items, part.to);
}

/** Whether a part could itself stand in apposition to one farther left. */
function mayBeApposition(items: readonly Item[], part: Stretch): boolean {
  const first = items[part.from];
  return (
    first !== undefined &&
    /^(?:a|an|the|and|or|one|another|now|then|his|her|its|their|president|chairman|director|spokesman|spokeswoman|professor|founder|executive|head|author|former|chief|who|whose|which)$/.test(
      first.lower,
    ) &&
    !hasFinite(items, part)
  );
}

function lastWordBefore(items: readonly Item[], end: number): number {
  let to = end;
  while (to > 0 && (COMMA.test(items[to - 1]?.text ?? '') || DASH.test(items[to - 1]?.text ?? ''))) to--;
  return to;
}

export function apposes(items: readonly Item[], index: number): boolean {
  const first = items[index];
  if (!first) return false;
  if (
    /^(?:a|an|the|who|whose|which|president|chairman|director|spokesman|spokeswoman|professor|founder|executive|head|author|former|chief|chairwoman|senior|an|one|r|d|secretary|leader|dean|editor|manager|minister|mayor|deputy)$/.test(
      first.lower,
    )
  )
    return true;
  return first.tag === 'NUM' || (first.tag === 'NOUN' && !isTimeWord(first));
}
