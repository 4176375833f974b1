import type { Node } from 'prosemirror-model';
import type { Reading } from '../database/open.ts';
import type { AnchorState, StatementAnchorRow } from '../database/sources-tables.ts';
import { pieces, wordDifferences } from '../stories/differences.ts';
import { findPassages, type Passage, passageAt, passageOfWords } from '../stories/passages.ts';

/** How much of a statement's words has to be left in a text for them to be the same words, in parts. */
const LEAST_KEPT = 0.5;

/**
 * Carries what is tied to the words of an article from one draft to the next, in the transaction that saved it. Words that changed
 * a little take their anchor along; words that are gone leave an orphan, which keeps what it was tied to.
 */
export async function carryAnchors(
  tx: Reading,
  article: { id: string; revisionId: string },
  before: Node,
  after: Node,
): Promise<void> {
  const anchors = await tx.selectFrom('statement_anchors').selectAll().where('article_id', '=', article.id).execute();
  if (anchors.length === 0) return;
  for (const [place, carried] of carriedPassages(before, after, anchors.map(passageOf)).entries()) {
    const { id, block } = anchors[place] as StatementAnchorRow;
    // Where somebody tied it stays known, so that what moved is seen to have moved.
    const passage = carried === undefined ? {} : { ...textOf(carried), block };
    await tx
      .updateTable('statement_anchors')
      .set({ ...passage, state: stateAt(carried, block), revision_id: article.revisionId })
      .where('id', '=', id)
      .execute();
  }
}

/**
 * Where each of `passages`, which were tied in `before` or in an earlier draft, stands in `after`; `undefined` for one whose
 * words are gone.
 */
export function carriedPassages(before: Node, after: Node, passages: readonly Passage[]): (Passage | undefined)[] {
  const [stood, stand] = [findPassages(before, passages), findPassages(after, passages)];
  let ways: ((passage: Passage) => Passage | undefined) | undefined;
  return passages.map((passage, place) => {
    const span = stand[place];
    if (span !== undefined) return passageAt(after, span.from, span.to);
    if (stood[place] === undefined) return undefined;
    ways ??= changedWords(before, after);
    return ways(passage);
  });
}

/** The passage as a row keeps it. */
export function passageOf({ exact, prefix, suffix, block }: StatementAnchorRow): Passage {
  return { exact, prefix, suffix, block };
}

/** How words that stand at `carried` stand to the block that they were tied in. */
export function stateAt(carried: Pick<Passage, 'block'> | undefined, block: number): AnchorState {
  if (carried === undefined) return 'orphan';
  return carried.block === block ? 'live' : 'moved';
}

function textOf({ exact, prefix, suffix }: Passage) {
  return { exact, prefix, suffix };
}

/** The way of changed words from one draft to the next: what the runs between the old text and the new made of them. */
function changedWords(before: Node, after: Node): (passage: Passage) => Passage | undefined {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const runs = wordDifferences(old, now);
  return (passage) => {
    const from = placeOf(old, passage);
    if (from === undefined) return undefined;
    const [start, end] = [throughRuns(runs, from, 'start'), throughRuns(runs, from + passage.exact.length, 'end')];
    const words = now.slice(start, end).trim();
    if (words === '' || keptOf(passage.exact, words) < LEAST_KEPT) return undefined;
    const found = findPassages(after, [
      {
        exact: words,
        prefix: now.slice(Math.max(0, start - 32), start),
        suffix: now.slice(end, end + 32),
        block: passage.block,
      },
    ])[0];
    return found === undefined ? passageOfWords(after, words) : passageAt(after, found.from, found.to);
  };
}

/** As passages tell a text: blocks parted by a line feed. */
function wordsOf(document: Node): string {
  return document.textBetween(0, document.content.size, '\n', '\n');
}

/** Where a passage begins in the text, by its words and what stands before them. */
function placeOf(text: string, { exact, prefix }: Passage): number | undefined {
  const whole = text.indexOf(prefix + exact);
  if (whole >= 0) return whole + prefix.length;
  const alone = text.indexOf(exact);
  return alone < 0 ? undefined : alone;
}

/** Where a place of the old text stands in the new; of a run that was replaced, its new words belong to what was inside. */
function throughRuns(runs: ReturnType<typeof wordDifferences>, place: number, edge: 'start' | 'end'): number {
  let [old, now] = [0, 0];
  for (const [at, { kind, words }] of runs.entries()) {
    if (kind === 'added') {
      // What was put in exactly at the edge replaced words inside, or stands outside.
      const replaces = runs[at - 1]?.kind === 'removed';
      if (old === place && edge === 'end' && !replaces) return now;
      now += words.length;
      continue;
    }
    const beyond = edge === 'start' ? old + words.length > place : old + words.length >= place;
    if (kind === 'same' && beyond) return now + Math.max(0, place - old);
    if (kind === 'removed' && beyond) {
      const next = runs[at + 1];
      return edge === 'end' && next?.kind === 'added' ? now + next.words.length : now;
    }
    old += words.length;
    if (kind === 'same') now += words.length;
  }
  return now;
}

/** How much of `words` is left in `others`, in parts of its words. */
function keptOf(words: string, others: string): number {
  const wordLike = pieces(words).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  if (wordLike.length === 0) return 0;
  const left = new Set(pieces(others));
  return wordLike.filter((piece) => left.has(piece)).length / wordLike.length;
}
