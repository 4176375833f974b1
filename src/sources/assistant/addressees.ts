import type { Stretch } from './clauses.ts';
import type { Addressee } from './proposals.ts';
import type { Item } from './sentences.ts';
import { sortOfName } from './source-words.ts';

type Sort = Addressee['sort'];

/** What the words after a cue say of where it was said, the most telling first. */
const PLACES: readonly (readonly [Sort, RegExp])[] = [
  [
    'our reporter',
    /\b(?:this (?:newspaper|newsroom|magazine|website|publication|reporter)|our (?:reporter|correspondent|newsroom))\b/i,
  ],
  [
    'court',
    /\b(?:in (?:open )?court|the (?:court|jury|judge|tribunal|hearing)|a (?:court|judge|jury)|testif(?:ied|ying)|in (?:an? )?(?:affidavit|testimony))\b/i,
  ],
  [
    'post',
    /\bon (?:X|Twitter|Facebook|Instagram|Telegram|TikTok|YouTube|social media|(?:his|her|its|their) (?:page|account|channel|blog))\b|\b(?:a|an|in a|the) (?:tweet|post|blog post|Facebook post)\b/i,
  ],
  [
    'reporters',
    /\b(?:reporters|journalists|a (?:news|press) (?:conference|briefing)|the (?:press|news conference|briefing))\b/i,
  ],
  ['letter', /\b(?:in|by) (?:an? |his |her |their )?(?:letter|email|e-mail|memo|written statement)\b/i],
  [
    'broadcast',
    /\bon (?:television|TV|radio|state (?:television|TV|radio)|[A-Z][\w’' ]*(?:Radio|TV|Television|News|FM|Today|Channel))\b/,
  ],
  [
    'meeting',
    /\b(?:at|in|during) (?:an? |the )?(?:\w+ ){0,2}(?:rally|meeting|speech|conference|session|debate|event|town hall|forum|ceremony|parliament)\b/i,
  ],
];

/** To whom something was said: the cue's own object if it has one, else what the words after the cue say. */
export function addresseeOf(
  text: string,
  items: readonly Item[],
  object: Stretch | undefined,
  after: Stretch,
): Addressee | undefined {
  if (object) {
    const span = spanOf(items, object);
    if (span) return { span, sort: sortOfObject(text.slice(span.from, span.to), items.slice(object.from, object.to)) };
  }
  const around = spanOf(items, after);
  if (!around) return undefined;
  const words = text.slice(around.from, around.to);
  for (const [sort, pattern] of PLACES) {
    const match = pattern.exec(words);
    if (match)
      return { span: { from: around.from + match.index, to: around.from + match.index + match[0].length }, sort };
  }
  return undefined;
}

function sortOfObject(words: string, items: readonly Item[]): Sort {
  for (const [sort, pattern] of PLACES) if (pattern.test(words)) return sort;
  const names = items.filter(({ tag }) => tag === 'PROPN').map((item) => item.text);
  if (names.length > 0 && sortOfName(names) === 'outlet') return 'outlet';
  if (/\b(?:newspaper|agency|broadcaster|magazine|website|channel|station)\b/i.test(words)) return 'outlet';
  return /\b(?:crowd|audience|meeting|conference|parliament|council|supporters|rally|lawmakers|members)\b/i.test(words)
    ? 'meeting'
    : 'other';
}

function spanOf(items: readonly Item[], { from, to }: Stretch): { from: number; to: number } | undefined {
  const [first, last] = [items[from], items[to - 1]];
  return first && last && first.from < last.to ? { from: first.from, to: last.to } : undefined;
}
