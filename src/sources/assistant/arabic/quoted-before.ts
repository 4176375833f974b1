import { isNameInMarks, isPreposition, isSign } from './phrases.ts';
import { add, type Candidate, type Reading, type Surroundings } from './reading.ts';
import { sourceAlone, sourceBefore, spanOf } from './source-phrases.ts';
import type { Item, Sentence } from './words.ts';

/** «…»، قال فلان: the quotations before a cue are its content, and those that go on behind it. */
export function readQuotationBefore(
  reading: Reading,
  sentence: Sentence,
  { at, cue, complement }: Candidate,
  before: readonly number[],
  around: Surroundings,
): number {
  const { items } = sentence;
  const after = cue.shape === 'verb' ? sourceAlone(reading.text, items, at + 1) : {};
  const source = after.source ?? sourceBefore(reading.text, items, (before.at(-1) ?? 0) + 1, at);
  const quotations = [...before];
  let end = Math.max(at + 1, after.source?.to ?? 0);
  for (let place = end; place < around.next; place++) {
    if (items[place]?.kind !== 'quotation' || isNameInMarks(reading.text, items, place)) continue;
    if (!isSign(items[place - 1], '،', ',', ':') && complement?.content !== place) break;
    quotations.push(place);
    end = place + 1;
  }
  for (const place of quotations) around.claimed.add(place);
  const content = quotations.map((place) => spanOf(items, { from: place, to: place + 1 }));
  add(reading, sentence, at, cue, { source, addressee: after.addressee, content, evidence: 'quotation before' });
  return end;
}

/** The quotations that end right before a cue, with a comma or «هكذا» between, and are nobody's yet. */
export function quotationsBefore(
  text: string,
  items: readonly Item[],
  at: number,
  { from, claimed }: Surroundings,
): number[] {
  let place = at - 1;
  while (
    place >= from &&
    (items[place]?.kind === 'sign' ||
      /^(?:هكذا|بهذه|الكلمات|العبارات|العباره|كما|بهذا)$/u.test(items[place]?.plain ?? ''))
  )
    place--;
  const found: number[] = [];
  while (
    place >= from &&
    items[place]?.kind === 'quotation' &&
    !claimed.has(place) &&
    !isNameInMarks(text, items, place)
  ) {
    if (isPreposition(items[place - 1]) || items[place - 1]?.plain === 'ب') break;
    found.unshift(place--);
    while (place >= from && isSign(items[place], '،', ',', '.', '!', '؟')) place--;
  }
  return found;
}

export function opensWithThese(items: readonly Item[]): boolean {
  return items.slice(0, 2).some(({ plain }) => /^و?(?:هكذا|بهذه|بهذا|بذلك|بتلك)$/u.test(plain));
}
