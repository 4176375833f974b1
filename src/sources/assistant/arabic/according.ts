import { endOfContent } from './content-ends.ts';
import { cuesOf } from './cues.ts';
import { beginsContrast } from './phrases.ts';
import { add, type Candidate, type Reading, type Surroundings } from './reading.ts';
import { sourceOfAccording, spanOf } from './source-phrases.ts';
import type { Sentence } from './words.ts';

/** Keeps a sentence of nothing but cues linear. */
const FARTHEST_BACK = 60;

/** «وبحسب فلان، …» at the head of a clause; «…، بحسب فلان» at its end. */
export function readAccording(
  reading: Reading,
  sentence: Sentence,
  { at, cue }: Candidate,
  around: Surroundings,
): number {
  const { items } = sentence;
  const length = cue.verb === 'على حدّ قول' ? 3 : cue.verb === 'نقلاً عن' ? 2 : 1;
  let from = at + length;
  // «بحسب ما قال فلان»
  let saying = from;
  if (/^ما$/u.test(items[from]?.plain ?? '') || /ما$/u.test(items[at]?.plain ?? '')) {
    saying = items[from]?.plain === 'ما' ? from + 1 : from;
    from = saying + (cuesOf(items[saying]?.plain ?? '').length > 0 ? 1 : 0);
  }
  const cueStretch = { from: at, to: Math.max(from, at + length) };
  const source = sourceOfAccording(reading.text, items, from);
  if (!source) return from;
  let before = at - 1;
  while (before >= around.from && items[before]?.kind === 'sign') before--;
  const atHead = before < around.from;
  if (atHead) {
    let begin = source.to;
    while (items[begin]?.kind === 'sign') begin++;
    if (begin >= items.length) return source.to;
    const end = endOfContent(reading.text, items, { at: begin, content: begin, by: 'that' }, around);
    const content = end > begin ? [spanOf(items, { from: begin, to: end })] : [];
    for (let place = begin; place < end; place++) around.claimed.add(place);
    add(reading, sentence, cueStretch, cue, { source, content, evidence: 'according' });
    return Math.max(end, source.to);
  }
  const last = reading.found.at(-1);
  const head = spanOf(items, { from: around.from, to: at });
  if (cue.verb === 'نقلاً عن' && last && last.paragraph === sentence.paragraph && last.content.length > 0) {
    const said = add(reading, sentence, cueStretch, cue, { source, content: [...last.content], evidence: 'according' });
    if (said) said.through = last;
    return source.to;
  }
  if (last?.content.some(({ to }) => to > (items[0]?.from ?? 0)) && around.from > 0) return source.to;
  let begin = around.from;
  for (let place = at - 1; place > Math.max(around.from, at - FARTHEST_BACK); place--) {
    if (!beginsContrast(items, place)) continue;
    begin = place + 1;
    break;
  }
  while (items[begin]?.kind === 'sign') begin++;
  let end = at;
  while (end > begin && items[end - 1]?.kind === 'sign') end--;
  if (end > begin && head.to > head.from) {
    add(reading, sentence, cueStretch, cue, {
      ...{ source, content: [spanOf(items, { from: begin, to: end })], evidence: 'according' },
    });
  }
  return source.to;
}
