import type { Span } from '../../src/sources/assistant/proposals.ts';
import { wordsOf } from '../../src/sources/assistant/words.ts';

const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'SYM']);

/** The word that a marked source leans on: the last noun, name or pronoun of its first noun phrase; in Arabic the first word. */
export function headOf(text: string, source: readonly Span[]): Span {
  const [first] = source;
  if (!first) throw new Error('a source without words');
  const word = /^\p{Script=Arabic}[\p{L}\p{M}\u0640]*/u.exec(text.slice(first.from, first.to))?.[0];
  if (word) return { from: first.from, to: first.from + word.length };
  let head: Span | undefined;
  for (const word of wordsOf(text, first)) {
    if (!INSIDE.has(word.tag)) {
      if (head) break;
      continue;
    }
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(word.tag) && !/^(?:who|which|that)$/.test(head ? word.lower : '')) head = word;
  }
  return head ?? first;
}
