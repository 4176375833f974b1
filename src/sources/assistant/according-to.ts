import type { Attribution } from './builds.ts';
import { withoutEnd } from './contents.ts';
import type { Sentence } from './sentences.ts';

/** “…, according to two officials.” “According to the report, …” */
export function accordingTo(sentence: Sentence): Attribution[] {
  const { items } = sentence;
  const found: Attribution[] = [];
  items.forEach((item, at) => {
    if (item.lower !== 'according' || items[at + 1]?.lower !== 'to') return;
    const cue = { from: at, to: at + 2 };
    if (at === 0 || (items[at - 1]?.quotation === undefined && at < 3 && items[at - 1]?.text !== ',')) {
      const comma = items.findIndex(
        (one, index) => index > at + 2 && one.text === ',' && !apposedAt(sentence, index + 1),
      );
      if (comma < 0) return;
      const to = withoutEnd(items, items.length);
      if (to <= comma + 1) return;
      found.push({
        sentence,
        build: 'according to',
        cue,
        source: { from: at + 2, to: comma },
        content: [{ from: comma + 1, to }],
      });
      return;
    }
    const to = withoutEnd(items, at);
    const comma = items.findIndex(
      (one, index) =>
        index > at + 2 &&
        (one.text === ',' || one.text === '.' || one.text === ';' || one.quotation !== undefined) &&
        !apposedAt(sentence, index + 1),
    );
    const end = withoutEnd(items, comma < 0 ? items.length : comma);
    if (to > 0 && end > at + 2)
      found.push({
        sentence,
        build: 'according to',
        cue,
        source: { from: at + 2, to: end },
        content: [{ from: 0, to }],
      });
  });
  return found;
}

function apposedAt({ items }: Sentence, index: number): boolean {
  return (
    /^(?:a|an|the|who|whose|which)$/.test(items[index]?.lower ?? '') &&
    items.slice(index, index + 12).some(({ text }) => text === ',')
  );
}
