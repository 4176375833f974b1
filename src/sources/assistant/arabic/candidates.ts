import { complementAfter } from './complements.ts';
import { type Cue, cuesOf } from './cues.ts';
import { isNamedInPassing, isPreposition } from './phrases.ts';
import type { Candidate } from './reading.ts';
import type { Item } from './words.ts';

/** The words of a sentence that may say that somebody speaks, each read as the form that has something to say. */
export function candidatesIn(text: string, items: readonly Item[]): Candidate[] {
  return items.flatMap((item, at) => {
    if (item.kind !== 'word') return [];
    const cues = cuesOf(item.plain).filter((cue) => mayBe(items, at, cue));
    if (item.plain === 'نقلا' && items[at + 1]?.plain === 'عن') {
      return [{ at, cue: { verb: 'نقلاً عن', shape: 'according', frames: [] } as Cue, complement: undefined }];
    }
    if (
      /^و?علي$/u.test(item.plain) &&
      items[at + 1]?.plain === 'حد' &&
      /^(?:قول|تعبير|وصف)$/u.test(items[at + 2]?.plain ?? '')
    ) {
      return [{ at, cue: { verb: 'على حدّ قول', shape: 'according', frames: [] } as Cue, complement: undefined }];
    }
    const read = cues.map((cue) => ({ at, cue, complement: complementAfter(text, items, at, cue) }));
    const best = read.find(({ complement }) => complement) ?? read[0];
    return best ? [best] : [];
  });
}

/** A form that is a verb elsewhere but a noun or something else here. */
function mayBe(items: readonly Item[], at: number, cue: Cue): boolean {
  const before = items[at - 1];
  const plain = items[at]?.plain ?? '';
  if (/^(?:عدم|دون|شرط)$/u.test(before?.plain ?? '')) return false;
  // «قبل أن يعلن»: not said yet, or not by itself.
  if (before?.plain === 'ان' && /^[يت]/u.test(plain)) return false;
  if (isNamedInPassing(items, at)) return false;
  // «بيّن» mostly stands without its doubling sign, as “between” does; at the head of a sentence it is the verb.
  if (/^[وف]?بين$/u.test(plain)) return at === 0;
  if (cue.shape === 'verb') return !isPreposition(before) && !(before?.plain === 'ما' && isPreposition(items[at - 2]));
  if (cue.shape === 'noun') return /^(?:بال|بق|بت|بن|بز)/u.test(plain) || before?.plain !== 'حد';
  if (cue.shape === 'according') return !(plain === 'حسب' && isPreposition(before));
  return true;
}
