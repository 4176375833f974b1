import type { ProposedSource, Span } from './proposals.ts';
import type { Item, Sentence } from './sentences.ts';
import { describeSource } from './source-phrases.ts';
import { sortOfName, TITLE } from './source-words.ts';

/** A person whom a text introduces by full name. */
interface Person {
  name: string;
  fullest: Span;
  role?: string;
  organisation?: string;
  gender?: 'he' | 'she';
}

/** What has been read of a text so far: who was introduced, and who spoke last. */
export interface Mentions {
  /**
   * Completes a source by what stands before it in the text. Sources must be given in the order of the text. Whoever
   * `asks` is not whom the next “he” or “she” means, when somebody else can be.
   */
  resolve(source: ProposedSource, asks?: boolean): ProposedSource;
}

const REMEMBERED = 4;

/** The people of a text, ready to be asked for whom a surname, a pronoun or a description means. */
export function mentionsIn(text: string, sentences: readonly Sentence[]): Mentions {
  const people = introduced(text, sentences);
  const known = new Map<string, Person>();
  const byRole = new Map<string, Person>();
  let next = 0;
  /** Who spoke of late, the likeliest to be meant by a pronoun first. */
  let recent: ProposedSource[] = [];
  let body: ProposedSource | undefined;
  let several: ProposedSource | undefined;
  const genders = new Map<string, 'he' | 'she'>();

  const readUpTo = (at: number) => {
    for (let one = people[next]; one && one.fullest.from <= at; one = people[++next]) {
      const surname = surnameOf(one.name);
      // A relative of the same surname does not take the place of whoever was introduced first.
      if (!known.has(surname)) known.set(surname, one);
      for (const word of (one.role ?? '').toLowerCase().split(/\W+/)) if (word.length > 3) byRole.set(word, one);
    }
  };

  return {
    resolve(source, asks = false) {
      readUpTo(source.span.from);
      const words = text.slice(source.span.from, source.span.to);
      const resolved = resolveOne(source, words);
      if (resolved.sort === 'person' || resolved.sort === 'role' || resolved.sort === 'anonymous') {
        if (resolved.number === 'several') several = resolved;
        else if (resolved.name || !/^(?:who|i|we)$/i.test(words)) remember(resolved, asks);
      } else if (resolved.number === 'several' || resolved.sort === 'group') several = resolved;
      else body = resolved;
      return resolved;
    },
  };

  function remember(person: ProposedSource, asks: boolean): void {
    const others = recent.filter(({ name, span }) => (name ?? span.from) !== (person.name ?? person.span.from));
    const [first, ...rest] = others;
    recent = (asks && first ? [first, person, ...rest] : [person, ...others]).slice(0, REMEMBERED);
  }

  function resolveOne(source: ProposedSource, words: string): ProposedSource {
    const pronoun = words.toLowerCase();
    if (pronoun === 'he' || pronoun === 'she') {
      const person = recent.find(({ name }) => name === undefined || (genders.get(name) ?? pronoun) === pronoun);
      if (!person) return source;
      if (person.name) genders.set(person.name, pronoun);
      return completed(source, person, 'pronoun');
    }
    if (pronoun === 'they') return several ? completed(source, several, 'pronoun') : source;
    if (pronoun === 'it') return body ? completed(source, body, 'pronoun') : source;
    if (source.sort === 'person' && source.name) {
      const one = known.get(surnameOf(source.name));
      if (!one) return source;
      const gender = /^mr\b/i.test(words) ? 'he' : /^(?:mrs|ms|miss)\b/i.test(words) ? 'she' : one.gender;
      if (gender && !genders.has(one.name)) genders.set(one.name, gender);
      if (one.fullest.from >= source.span.from || one.name === source.name)
        return { ...ownOrKnown(source, one), named: true };
      return { ...ownOrKnown(source, one), name: one.name, named: true, fullest: one.fullest, resolvedBy: 'surname' };
    }
    if (source.sort === 'role' && /^the\b/i.test(words)) {
      const one = byRole.get(text.slice(source.head.from, source.head.to).toLowerCase());
      if (one)
        return {
          ...ownOrKnown(source, one),
          name: one.name,
          named: true,
          sort: 'person',
          fullest: one.fullest,
          resolvedBy: 'description',
        };
    }
    return source;
  }
}

function ownOrKnown(source: ProposedSource, { role, organisation }: Person): ProposedSource {
  return { ...(role && { role }), ...(organisation && { organisation }), ...source };
}

function completed(source: ProposedSource, by: ProposedSource, resolvedBy: 'pronoun'): ProposedSource {
  const { name, role, organisation, named, sort, number } = by;
  return {
    ...source,
    sort,
    number,
    named,
    ...(name && { name }),
    ...(role && { role }),
    ...(organisation && { organisation }),
    fullest: by.fullest ?? by.span,
    resolvedBy,
  };
}

function surnameOf(name: string): string {
  return (name.split(/\s+/).at(-1) ?? '').toLowerCase().replace(/['’]s?$/, '');
}

/** Everybody whom a text names with two words or more, in its order, with the role that stands beside the name. */
function introduced(text: string, sentences: readonly Sentence[]): Person[] {
  const people: Person[] = [];
  for (const { items } of sentences) {
    for (let at = 0; at < items.length; at++) {
      if (items[at]?.tag !== 'PROPN') continue;
      let to = at;
      while (items[to]?.tag === 'PROPN' && (to === at || (items[to]?.from ?? 0) - (items[to - 1]?.to ?? 0) < 3)) to++;
      const person = personIn(text, items, at, to);
      if (person) people.push(person);
      at = to;
    }
  }
  return people;
}

// Far enough for “the spokesman for the ministry of health in the region”.
const LONGEST_ROLE = 16;

/** “The mayor of Qasra, Layla Hassan”: where the role before the name begins. */
function roleBefore(items: readonly Item[], start: number): number | undefined {
  if (items[start - 1]?.text !== ',') return undefined;
  let from = start - 1;
  while (from > 0 && start - from < LONGEST_ROLE && /^(?:DET|NOUN|ADJ|PROPN|ADP)$/.test(items[from - 1]?.tag ?? ''))
    from--;
  return from < start - 1 && items[from]?.tag === 'DET' ? from : undefined;
}

function personIn(text: string, items: readonly Item[], at: number, to: number): Person | undefined {
  let from = at;
  while (from < to - 1 && TITLE.test(items[from]?.lower ?? '')) from++;
  const words = items.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (
    !first ||
    !last ||
    words.length < 2 ||
    words.length > 5 ||
    sortOfName(words.map((word) => word.text)) !== 'person'
  )
    return undefined;
  let start = at;
  while (start > 0 && start > at - 4 && /^(?:NOUN|ADJ)$/.test(items[start - 1]?.tag ?? '')) start--;
  const opening = roleBefore(items, start);
  const end = items[to]?.text === ',' ? Math.min(items.length, to + LONGEST_ROLE) : to;
  const { role, organisation } = describeSource(
    text,
    items,
    opening === undefined ? { from: start, to: end } : { from: opening, to },
  );
  const title = items[from - 1]?.lower ?? '';
  const gender = /^mr\.?$/.test(title) ? 'he' : /^(?:mrs|ms|miss)\.?$/.test(title) ? 'she' : undefined;
  return {
    name: text.slice(first.from, last.to),
    fullest: { from: first.from, to: last.to },
    ...(role && { role }),
    ...(organisation && { organisation }),
    ...(gender && { gender }),
  };
}
