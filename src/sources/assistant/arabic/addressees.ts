import type { Addressee, Span } from '../proposals.ts';
import { plainly } from './words.ts';

const SORTS: readonly [Addressee['sort'], RegExp][] = [
  ['our reporter', /^(?:ل)?(?:صحيفتنا|مراسلنا|مراسلتنا|جريدتنا|موقعنا)/u],
  ['broadcast', /(?:تلفزيون|قناه|اذاعه|راديو)/u],
  ['outlet', /(?:صحيفه|وكاله|موقع|مجله|جريده|[«“"])/u],
  ['reporters', /(?:صحفيين|صحافيين|صحافه|مراسلين|اعلام)/u],
  ['court', /(?:محكمه|قاضي|محقق)/u],
  ['meeting', /(?:مجلس|برلمان|نواب|جلسه|لجنه|حضور|حاضرين|انصار)/u],
];

/** To whom it was said, and what sort of listener that is. */
export function addresseeOf(text: string, span: Span): Addressee {
  const plain = plainly(text.slice(span.from, span.to));
  return { span, sort: SORTS.find(([, words]) => words.test(plain))?.[0] ?? 'other' };
}
