import type { Node } from 'prosemirror-model';
import { ascending, stretchesOf } from './sequences.ts';

/** A run of words: in both texts, only in the one before, or only in the one after. */
export interface WordDifference {
  kind: 'same' | 'removed' | 'added';
  words: string;
}

/**
 * What became of a block from one document to the other. `before` and `after` are places among the documents'
 * top-level blocks; an added block has no `before`, a removed one no `after`.
 */
export type BlockDifference = { moved: boolean } & (
  | { kind: 'same' | 'changed'; before: number; after: number }
  | { kind: 'added'; before: undefined; after: number }
  | { kind: 'removed'; before: number; after: undefined }
);

/**
 * How the words of `before` became those of `after`: the runs that are not `added` make the one, those that are not
 * `removed` the other. What is removed stands before what is added in its place.
 */
export function wordDifferences(before: string, after: string): WordDifference[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', words: before }];
  const [a, b] = [pieces(before), pieces(after)];
  const stretches = stretchesOf(a, b).map(({ same, before: [from, to], after: [start, end] }) => ({
    same,
    removed: a.slice(from, to).join(''),
    added: b.slice(start, end).join(''),
  }));
  return joined(stretches).flatMap(({ same, removed, added }): WordDifference[] => [
    ...(removed === '' ? [] : [{ kind: same ? 'same' : 'removed', words: removed } as const]),
    ...(same || added === '' ? [] : [{ kind: 'added', words: added } as const]),
  ]);
}

/**
 * How the top-level blocks of `before` became those of `after`, in the order of `after`, with each removed block where
 * it stood. A block that went elsewhere is `moved`, whether it changed on the way or not. Every block of either document
 * is in it once.
 */
export function blockDifferences(before: Node, after: Node): BlockDifference[] {
  return differencesOf(before.children.map(describe), after.children.map(describe));
}

/** The words of a block of any kind, also those that stand in its attributes: a caption, a card's title. */
export function blockWords(block: Node): string {
  const { attrs } = block;
  switch (block.type.name) {
    case 'figure':
      return [attrs.caption, attrs.credit, attrs.alternativeText].filter((words) => words !== '').join('\n');
    case 'link_card':
      return [attrs.title, attrs.source, attrs.href].filter((words) => words !== '').join('\n');
    default:
      return block.textBetween(0, block.content.size, '\n', (leaf) => (leaf.type.name === 'hard_break' ? '\n' : ''));
  }
}

/** True when the words of two blocks are the same and only their form differs: a level, bold, a link's address. */
export function isOnlyForm(before: Node, after: Node): boolean {
  return !before.eq(after) && blockWords(before) === blockWords(after);
}

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('en', { granularity: 'word' }) : undefined;
const wordLike = /[\p{L}\p{N}]/u;

/** Words, spaces and marks one by one; together they are the text. */
export function pieces(text: string): string[] {
  // A browser without it compares what stands between spaces.
  if (segmenter === undefined) return text.split(/(\s+)/).filter((piece) => piece !== '');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

interface Change {
  same: boolean;
  removed: string;
  added: string;
}

function wordCount(text: string): number {
  return pieces(text).reduce((count, piece) => count + (wordLike.test(piece) ? 1 : 0), 0);
}

/**
 * A space, a comma or a chance “the” between two changes belongs to them: nobody reads a sentence of which every other
 * word is struck out.
 */
function joined(stretches: readonly Change[]): Change[] {
  const sizes = stretches.map((one) => ({ ...one, size: one.same ? wordCount(one.removed) : sizeOf(one) }));
  const out: (Change & { size: number })[] = [];
  for (const [place, one] of sizes.entries()) {
    const last = out.at(-1);
    const next = sizes[place + 1];
    if (last === undefined) out.push({ ...one });
    else if (!one.same && !last.same) {
      last.removed += one.removed;
      last.added += one.added;
      last.size += one.size;
    } else if (one.same && next !== undefined && one.size * 3 <= Math.min(last.size, next.size)) {
      last.removed += one.removed;
      last.added += one.removed;
    } else out.push({ ...one });
  }
  return out;
}

function sizeOf({ removed, added }: Change): number {
  return Math.max(wordCount(removed), wordCount(added));
}

interface Described {
  node: Node;
  /** Equal for equal blocks. */
  key: string;
  words: Map<string, number>;
  count: number;
}

// A merge compares its base twice; a node never changes.
const described = new WeakMap<Node, Described>();

function describe(node: Node): Described {
  const known = described.get(node);
  if (known !== undefined) return known;
  const words = new Map<string, number>();
  let count = 0;
  // For likeness it is enough what stands between spaces and marks; the segmenter would take ten times as long.
  for (const [word] of blockWords(node)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}\p{M}\u200c]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    count++;
  }
  const made = { node, key: JSON.stringify(node.toJSON()), words, count };
  described.set(node, made);
  return made;
}

// Below this the likeness of two blocks is chance; a block that has moved has to be more like itself.
const LIKE = 0.35;
const LIKE_ELSEWHERE = 0.6;
const FEWEST_WORDS_ELSEWHERE = 4;
// So many pairs of blocks are compared word by word; beyond them (an article of 300 paragraphs wholly rewritten) only
// neighbours are.
const MOST_COMPARED = 60_000;

interface Pair {
  a: number;
  b: number;
}

function differencesOf(before: readonly Described[], after: readonly Described[]): BlockDifference[] {
  const staying: Pair[] = [];
  const moved: Pair[] = [];
  const unique = equalOnce(before, after);
  const inOrder = new Set(ascending(unique));
  for (const pair of unique) if (!inOrder.has(pair)) moved.push(pair);
  const gone = new Set(moved.map(({ a }) => a));
  const come = new Set(moved.map(({ b }) => b));
  const places = (length: number, taken: ReadonlySet<number>) =>
    Array.from({ length }, (_, place) => place).filter((place) => !taken.has(place));
  const [left, right] = [places(before.length, gone), places(after.length, come)];
  const stretches = stretchesOf(
    left.map((place) => before[place]?.key ?? ''),
    right.map((place) => after[place]?.key ?? ''),
  );
  for (const stretch of stretches) {
    const [from, to] = [left.slice(...stretch.before), right.slice(...stretch.after)];
    if (stretch.same) staying.push(...from.map((a, step) => ({ a, b: to[step] ?? 0 })));
    else staying.push(...likeness(before, after, from, to));
  }
  moved.push(...elsewhere(before, after, [...staying, ...moved]));
  return inReadingOrder(before, after, staying, moved);
}

/** Blocks that stand exactly once in both documents, and say something. */
function equalOnce(before: readonly Described[], after: readonly Described[]): Pair[] {
  const places = (blocks: readonly Described[]) => {
    const once = new Map<string, number>();
    for (const [place, { key }] of blocks.entries()) once.set(key, once.has(key) ? -1 : place);
    return once;
  };
  const there = places(after);
  return [...places(before)].flatMap(([key, a]) => {
    const b = there.get(key) ?? -1;
    return a < 0 || b < 0 || before[a]?.count === 0 ? [] : [{ a, b }];
  });
}

/** Pairs what is alike between two stretches without crossing, so that the likeness is greatest in sum. */
function likeness(
  before: readonly Described[],
  after: readonly Described[],
  from: readonly number[],
  to: readonly number[],
): Pair[] {
  if (from.length === 0 || to.length === 0) return [];
  const alike = (i: number, j: number) => likenessOf(before[from[i] ?? -1], after[to[j] ?? -1]);
  if (from.length * to.length > MOST_COMPARED) {
    return from.flatMap((a, step) => (alike(step, step) >= LIKE ? [{ a, b: to[step] ?? 0 }] : []));
  }
  const width = to.length + 1;
  const best = new Float64Array((from.length + 1) * width);
  const scores = new Float64Array(from.length * to.length);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const score = alike(i, j);
      scores[i * to.length + j] = score;
      const without = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      const together = score >= LIKE ? score + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(without, together);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < from.length && j < to.length; ) {
    const score = scores[i * to.length + j] ?? 0;
    const here = best[i * width + j] ?? 0;
    if (score >= LIKE && here === score + (best[(i + 1) * width + j + 1] ?? 0)) {
      pairs.push({ a: from[i++] ?? 0, b: to[j++] ?? 0 });
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i++;
    else j++;
  }
  // One block between two that stayed, and one in its place: it was written anew.
  const [a, b] = [from[0], to[0]];
  if (pairs.length === 0 && from.length === 1 && to.length === 1 && a !== undefined && b !== undefined) {
    if (before[a]?.node.type === after[b]?.node.type && before[a]?.node.isTextblock) return [{ a, b }];
  }
  return pairs;
}

/** What disappeared here and appeared, the same or much alike, there. */
function elsewhere(before: readonly Described[], after: readonly Described[], paired: readonly Pair[]): Pair[] {
  const gone = new Set(paired.map(({ a }) => a));
  const come = new Set(paired.map(({ b }) => b));
  const says = ({ count }: Described) => count >= FEWEST_WORDS_ELSEWHERE;
  const left = [...before.entries()].filter(([place, block]) => !gone.has(place) && says(block));
  const right = [...after.entries()].filter(([place, block]) => !come.has(place) && says(block));
  if (left.length * right.length > MOST_COMPARED) return [];
  const candidates = left.flatMap(([a, one]) =>
    right.flatMap(([b, other]) => {
      const score = likenessOf(one, other);
      return score >= LIKE_ELSEWHERE ? [{ a, b, score }] : [];
    }),
  );
  const pairs: Pair[] = [];
  for (const { a, b } of candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    if (gone.has(a) || come.has(b)) continue;
    gone.add(a);
    come.add(b);
    pairs.push({ a, b });
  }
  return pairs;
}

/** From 0 to 1: the share of words that two blocks have in common (Dice's coefficient over repeated words). */
function likenessOf(one: Described | undefined, other: Described | undefined): number {
  if (one === undefined || other === undefined) return 0;
  if (one.key === other.key) return 1;
  const [a, b] = [one.node, other.node];
  if (a.isAtom || b.isAtom) {
    // A figure is the same figure with another caption; a figure and a paragraph have nothing to do with each other.
    if (a.type !== b.type) return 0;
    if (a.type.name === 'figure' && a.attrs.photoId === b.attrs.photoId) return 0.9;
    if (a.type.name === 'link_card' && a.attrs.href === b.attrs.href) return 0.9;
  }
  if (one.count === 0 || other.count === 0) return 0;
  let shared = 0;
  for (const [word, times] of one.words) shared += Math.min(times, other.words.get(word) ?? 0);
  const share = (2 * shared) / (one.count + other.count);
  return a.type === b.type ? share : share * 0.9;
}

function inReadingOrder(
  before: readonly Described[],
  after: readonly Described[],
  staying: readonly Pair[],
  moved: readonly Pair[],
): BlockDifference[] {
  const stays = new Map(staying.map(({ a, b }) => [b, a]));
  const came = new Map(moved.map(({ a, b }) => [b, a]));
  const kept = new Set([...staying, ...moved].map(({ a }) => a));
  const told: BlockDifference[] = [];
  let next = 0;
  const removedUpTo = (end: number) => {
    for (; next < end; next++) {
      if (!kept.has(next)) told.push({ kind: 'removed', before: next, after: undefined, moved: false });
    }
  };
  for (const b of after.keys()) {
    const a = stays.get(b) ?? came.get(b);
    if (a === undefined) {
      told.push({ kind: 'added', before: undefined, after: b, moved: false });
      continue;
    }
    const isMoved = !stays.has(b);
    if (!isMoved) {
      const added = trailingAdded(told);
      removedUpTo(a);
      // What was removed is read before what came in its place.
      told.push(...added);
      next = a + 1;
    }
    const kind = before[a]?.key === after[b]?.key ? 'same' : 'changed';
    told.push({ kind, before: a, after: b, moved: isMoved });
  }
  const added = trailingAdded(told);
  removedUpTo(before.length);
  told.push(...added);
  return told;
}

function trailingAdded(told: BlockDifference[]): BlockDifference[] {
  let from = told.length;
  while (from > 0 && told[from - 1]?.kind === 'added') from--;
  return told.splice(from);
}
