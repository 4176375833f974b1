import type { Attribution } from './builds.ts';
import { isSayable, withoutEnd } from './contents.ts';
import type { Item, Sentence } from './sentences.ts';
import { subjectBefore } from './subjects.ts';

/** A long quotation without a verb that the lexicon knows: whoever acts in the clause before it speaks. */
export function unnamedCue(sentence: Sentence): Attribution[] {
  const { items } = sentence;
  const at = items.findIndex(({ quotation }) => quotation);
  if (at < 1) return [];
  const before = items[at - 1];
  if (!before) return [];
  const content = { from: at, to: withoutEnd(items, items.length) };
  if (content.to <= at) return [];
  if (before.text === ':' && !isSayable(items, { from: 0, to: at })) {
    const source = subjectBefore(items, at - 1);
    return source && source.to - source.from <= 12
      ? [{ sentence, build: 'colon', cue: { from: at - 1, to: at }, source, content: [content] }]
      : [];
  }
  if (!/^[,:]$/.test(before.text)) return [];
  const source = subjectBefore([...items.slice(0, at), { ...before, tag: 'CCONJ', text: 'and', lower: 'and' }], at + 1);
  const verb = lastVerb(items, at);
  if (!source || verb < source.to) return [];
  return [{ sentence, build: 'unnamed', cue: { from: verb, to: verb + 1 }, source, content: [content] }];
}

function lastVerb(items: readonly Item[], end: number): number {
  for (let index = end - 1; index >= 0; index--) if (items[index]?.tag === 'VERB') return index;
  return -1;
}
