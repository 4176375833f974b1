import type { Stretch } from './clauses.ts';
import type { ProposedSource, SourceSort, Span } from './proposals.ts';
import type { Item } from './sentences.ts';
import { sortOfName, sortOfNoun, TITLE } from './source-words.ts';

const INSIDE = new Set(['PROPN', 'NOUN', 'PRON', 'NUM', 'DET', 'ADJ', 'PART', 'SYM', 'ASIDE']);
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|that|him|her|them|his|their|its)$/;
const SEVERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|both|dozens|hundreds|few|other|others|all|these|those|we|they|them|their|people|police)$/;
const UNNAMED =
  /anonym|not to be (?:named|identified)|not authori[sz]ed|declined to be (?:named|identified)|familiar with|close to|briefed on|on background/;

/** What a source phrase says of the source by itself: its head, sort, number, name, role and organisation. */
export function describeSource(text: string, items: readonly Item[], stretch: Stretch): ProposedSource {
  const words = items.slice(stretch.from, stretch.to);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) throw new Error('a source without words');
  const span = { from: first.from, to: last.to };
  const phrase = firstPhrase(words);
  const head = phrase.findLast(({ tag }) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(tag)) ?? phrase[0] ?? first;
  const headSpan = { from: head.from, to: head.to };
  const base = { span, head: headSpan, number: numberOf(phrase, head), named: false } as const;
  if (PRONOUN.test(head.lower) && phrase.length === 1) return { ...base, sort: sortOfPronoun(head.lower) };
  if (/^(?:this newspaper|this reporter|our reporter)/.test(text.slice(span.from, span.to).toLowerCase()))
    return { ...base, sort: 'desk' };
  const apposed = apposition(words);
  // “the mayor of Qasra, Layla Hassan,”: the name stands in apposition.
  const name =
    nameIn(phrase) ?? (apposed.every(({ tag }) => tag === 'PROPN' || tag === 'ASIDE') ? nameIn(apposed) : undefined);
  const about = roleAndOrganisation(text, words, phrase, name);
  if (name) {
    const sort = sortOfName(name.words.map((word) => word.text));
    return {
      ...base,
      sort,
      named: true,
      name: text.slice(name.span.from, name.span.to),
      ...(sort === 'person' ? about : {}),
    };
  }
  const sort = sortOfPhrase(text.slice(span.from, span.to).toLowerCase(), phrase, head, base.number);
  return { ...base, sort, ...(/^(?:role|anonymous|group)$/.test(sort) ? about : {}) };
}

/** The words after the first comma, up to the next one or a relative clause. */
function apposition(words: readonly Item[]): Item[] {
  const comma = words.findIndex(({ text: mark }) => mark === ',');
  const after = comma < 0 ? [] : words.slice(comma + 1);
  const stop = after.findIndex(({ lower, text: mark }) => mark === ',' || /^(?:who|which|whose|whom)$/.test(lower));
  return (stop < 0 ? after : after.slice(0, stop)).filter(({ tag }, at) => at > 0 || tag !== 'DET');
}

function firstPhrase(words: readonly Item[]): Item[] {
  const phrase: Item[] = [];
  for (const word of words) {
    const tied = word.lower === 'of' || word.tag === 'CCONJ';
    if (!INSIDE.has(word.tag) && !(tied && phrase.length > 0 && word.lower !== 'of')) break;
    if (/^(?:who|which|that)$/.test(word.lower) && phrase.length > 0) break;
    phrase.push(word);
  }
  return phrase;
}

function numberOf(phrase: readonly Item[], head: Item): 'one' | 'several' {
  if (phrase.some(({ tag, lower }) => tag === 'CCONJ' && lower === 'and')) return 'several';
  if (SEVERAL.test(phrase[0]?.lower ?? '') || SEVERAL.test(head.lower)) return 'several';
  if (sortOfNoun(head.lower) === 'group') return 'several';
  return head.tag === 'NOUN' &&
    /[^s]s$/.test(head.lower) &&
    !/(?:us|is|news|ss)$/.test(head.lower) &&
    sortOfNoun(head.lower) !== 'document'
    ? 'several'
    : 'one';
}

function sortOfPronoun(lower: string): SourceSort {
  if (/^(?:it|which|its)$/.test(lower)) return 'organisation';
  return /^(?:they|them|their)$/.test(lower) ? 'group' : 'person';
}

function sortOfPhrase(words: string, phrase: readonly Item[], head: Item, number: 'one' | 'several'): SourceSort {
  const sort = head.lower === 'agency' && /\bnews\b/.test(words) ? 'outlet' : sortOfNoun(head.lower);
  if (sort === 'anonymous' || UNNAMED.test(words)) return 'anonymous';
  if (sort) return sort;
  if (number === 'several') return 'group';
  // “the mayor” is somebody in a role; “a senior official” is somebody whom the text does not name.
  return /^(?:a|an|one|another|some)$/.test(phrase[0]?.lower ?? '') ? 'anonymous' : 'role';
}

interface Name {
  words: Item[];
  span: Span;
}

/** The last run of proper names in a phrase, titles left out. */
function nameIn(phrase: readonly Item[]): Name | undefined {
  const end = phrase.findLastIndex(({ tag }) => tag === 'PROPN');
  if (end < 0 || (phrase[end + 1] && phrase.slice(end + 1).some(({ tag }) => tag === 'NOUN'))) return undefined;
  let from = end;
  while (
    from > 0 &&
    (phrase[from - 1]?.tag === 'PROPN' ||
      /^(?:al|bin|ibn|van|von|de|da|el|al-\w+)$/i.test(phrase[from - 1]?.text ?? ''))
  )
    from--;
  while (from < end && TITLE.test(phrase[from]?.lower ?? '')) from++;
  const words = phrase.slice(from, end + 1);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || (words.length === 1 && (TITLE.test(first.lower) || sortOfNoun(first.lower)))) return undefined;
  return { words, span: { from: first.from, to: last.to } };
}

/** A role before the name or in apposition after it, and the organisation that “of”, “for”, “at” tie to it. */
function roleAndOrganisation(
  text: string,
  words: readonly Item[],
  phrase: readonly Item[],
  name: Name | undefined,
): { role?: string; organisation?: string } {
  const before = phrase.filter(
    ({ tag, lower, to }) =>
      !/^(?:DET|NUM)$/.test(tag) && !/^(?:mr|mrs|ms|dr)\.?$/.test(lower) && (!name || to <= name.span.from),
  );
  const after = apposition(words);
  const starts = after[0];
  const isRole =
    starts !== undefined &&
    /^(?:NOUN|ADJ)$/.test(starts.tag) &&
    after.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  const nameApposed = name !== undefined && name.span.from > (phrase.at(-1)?.to ?? 0);
  const tied = nameApposed
    ? words
        .slice(
          0,
          words.findIndex(({ text: mark }) => mark === ','),
        )
        .filter(({ tag }, at) => at > 0 || tag !== 'DET')
    : before;
  const role = stretchOf(text, tied.length > 0 ? tied : isRole ? after : []);
  const tie = words.findIndex(({ lower }) => /^(?:of|for|at|from|with)$/.test(lower));
  const bound = tie < 0 ? [] : takeWhileInside(words.slice(tie + 1));
  const organisation = bound.some(({ tag, lower }) => tag === 'PROPN' || sortOfNoun(lower) === 'organisation')
    ? stretchOf(text, bound)
    : undefined;
  return { ...(role && { role }), ...(organisation && { organisation }) };
}

function takeWhileInside(words: readonly Item[]): Item[] {
  const end = words.findIndex(({ tag, lower }) => !INSIDE.has(tag) && lower !== 'of' && lower !== 'and');
  return (end < 0 ? words : words.slice(0, end)).filter(({ tag }, at) => at > 0 || tag !== 'DET');
}

function stretchOf(text: string, words: readonly Item[]): string | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.from, last.to) : undefined;
}
