import type { Basis, ProposedSource } from './proposals.ts';
import type { Sentence } from './sentences.ts';

/** How the newsroom knows, as far as the words of the sentence tell it. */
export function basisOf(
  text: string,
  { items }: Sentence,
  source: ProposedSource | undefined,
  hasChain: boolean,
): Basis {
  const [first, last] = [items[0], items.at(-1)];
  const words = first && last ? text.slice(first.from, last.to) : '';
  if (/\bon background\b/i.test(words)) return 'on background';
  if (hasChain || source?.sort === 'outlet') return 'second-hand';
  if (source?.sort === 'document') return 'document';
  if (source?.sort === 'desk')
    return /\b(?:saw|seen|witnessed|observed|watched)\b/i.test(words) ? 'observed' : 'on record';
  if (source?.sort === 'anonymous' || /\b(?:condition of anonymity|anonymously|not to be named)\b/i.test(words))
    return 'anonymous';
  if (source && !source.named && source.sort === 'group') return 'anonymous';
  return 'on record';
}
