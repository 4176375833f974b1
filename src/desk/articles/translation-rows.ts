import { Fragment, type Node } from 'prosemirror-model';
import { isSome, type Mistake, type Outcome } from '../../mistake.ts';
import { blockDifferences } from '../../stories/differences.ts';
import { documentSchema } from '../../stories/document.ts';
import { parseMarkup } from '../../stories/markup.ts';
import { printMarkup } from '../../stories/print-markup.ts';
import { emptiedBlock } from '../../stories/skeleton.ts';
import type { StalePart } from '../../stories/stale-parts.ts';
import { translationPairs } from '../../stories/translation-pairs.ts';
import type { SentForm } from '../../web/forms.ts';

const { nodes } = documentSchema;

/** More fields than the rows of the longest body need: each block some, each cell one. */
export const MOST_ROW_FIELDS = 20_000;

/** A block of the original beside the block that translates it, and what became of the original's meanwhile. */
export interface TranslationRow {
  original: Node | undefined;
  /** Its place in the original as it is now. */
  of: number | undefined;
  translation: Node | undefined;
  /** Its place in the translation. */
  block: number | undefined;
  stale: StalePart | undefined;
}

/**
 * The original as it is now beside its translation, block by block, in the translation's order. What the translation was made
 * from tells which of its blocks says which; a block that the original lost stands as what it was.
 */
export function translationRows(
  before: Node,
  now: Node,
  translation: Node,
  stale: readonly StalePart[],
): TranslationRow[] {
  const told = translationPairs(before, translation);
  const became = new Map(
    blockDifferences(before, now).flatMap(({ before: from, after: to }) =>
      from === undefined || to === undefined ? [] : [[from, to] as const],
    ),
  );
  const likely = new Map<number, number>();
  const saidBefore = new Map<number, number>();
  for (const { original, translation: block } of told) {
    if (original === undefined || block === undefined) continue;
    saidBefore.set(block, original);
    const to = became.get(original);
    if (to !== undefined) likely.set(block, to);
  }
  const changes = stale.filter(({ part }) => part === 'block');
  return translationPairs(now, translation, likely).map(({ original: of, translation: block }) => {
    const lost = of === undefined && block !== undefined ? saidBefore.get(block) : undefined;
    const removed = changes.find(({ kind, before: from }) => kind === 'removed' && from === lost);
    return {
      original: of === undefined ? undefined : now.child(of),
      of,
      translation: block === undefined ? undefined : translation.child(block),
      block,
      stale: of === undefined ? (lost === undefined ? undefined : removed) : changes.find(({ after }) => after === of),
    };
  });
}

/** Changes that no row shows: what the original lost and the translation never had. */
export function staleBesideRows(rows: readonly TranslationRow[], stale: readonly StalePart[]): StalePart[] {
  return stale.filter((part) => part.part === 'block' && !rows.some((row) => row.stale === part));
}

/** What the fields of a row hold, as the form shows them first. */
export function rowValues(place: number, { translation }: TranslationRow): Record<string, string> {
  if (translation === undefined) return {};
  const { attrs } = translation;
  switch (translation.type.name) {
    case 'figure':
      return {
        [`caption-${place}`]: String(attrs.caption),
        [`alternative-${place}`]: String(attrs.alternativeText),
        [`credit-${place}`]: String(attrs.credit),
      };
    case 'link_card':
      return { [`title-${place}`]: String(attrs.title) };
    case 'table':
      return Object.fromEntries(
        cellsOf(translation).map((cell, number) => [`cell-${place}-${number}`, typedCell(cell)]),
      );
    case 'divider':
      return {};
    default:
      return { [`text-${place}`]: typedForm(translation) };
  }
}

/**
 * The body that the rows of a sent form make, from the translation they were shown with and the original beside it. A row that
 * was left as it was keeps its block exactly. Words without marks take the form of what they translate: a subhead, a list, a quote.
 */
export function bodyOfRows(form: SentForm, translation: Node, original: Node): Outcome<Node> {
  const blocks: Node[] = [];
  const mistakes: Mistake[] = [];
  const count = Math.min(MOST_ROW_FIELDS, Number(form.text('rows')) || 0);
  for (let place = 0; place < count; place++) {
    const was = childAt(translation, form.text(`block-${place}`));
    const beside = childAt(original, form.text(`of-${place}`));
    const made = rowBlocks(form, place, was, beside);
    if ('mistakes' in made) mistakes.push(...made.mistakes.map((one) => ({ ...one, field: `text-${place}` })));
    else blocks.push(...made.done);
  }
  if (isSome(mistakes)) return { mistakes };
  return { done: nodes.doc.create(null, blocks.length > 0 ? blocks : [nodes.paragraph.create()]) };
}

function rowBlocks(form: SentForm, place: number, was: Node | undefined, beside: Node | undefined): Outcome<Node[]> {
  const like = was ?? beside;
  if (like === undefined) return unplaced(form.text(`text-${place}`));
  const field = (name: string) => form.text(`${name}-${place}`).replace(/\s+/g, ' ').trim();
  if (like.isAtom || like.type.name === 'table') {
    if (was === undefined && form.text(`take-${place}`) === '') return { done: [] };
    const kept = was ?? emptiedBlock(like);
    if (kept.type.name === 'figure') {
      const words = { caption: field('caption'), alternativeText: field('alternative'), credit: field('credit') };
      // A figure that is only now taken over had no fields yet; its credit comes along.
      return { done: [was === undefined ? kept : kept.type.create({ ...kept.attrs, ...words })] };
    }
    if (kept.type.name === 'table') return { done: [was === undefined ? kept : typedTable(form, place, was)] };
    const title = field('title');
    if (kept.type.name === 'link_card' && title !== '') return { done: [kept.type.create({ ...kept.attrs, title })] };
    return { done: [kept] };
  }
  const typed = form.text(`text-${place}`).trim();
  if (was !== undefined && typed === typedForm(was)) return { done: [was] };
  if (typed === '') return { done: was !== undefined && beside !== undefined ? [emptiedBlock(was)] : [] };
  const read = parseMarkup(typed);
  if ('mistakes' in read) return read;
  return { done: inFormOf(like, typed, [...read.done.children]) };
}

/** Words whose original is gone since the page was opened: they are somebody's work, and stay. */
function unplaced(text: string): Outcome<Node[]> {
  const read = text.trim() === '' ? undefined : parseMarkup(text.trim());
  if (read === undefined) return { done: [] };
  return 'mistakes' in read ? read : { done: [...read.done.children] };
}

/** A table's cells, row by row. */
export function cellsOf(table: Node): Node[] {
  return table.children.flatMap((row) => [...row.children]);
}

/** The table with what was typed in its cells; a cell that was left as it was keeps its form exactly. */
function typedTable(form: SentForm, place: number, table: Node): Node {
  let number = 0;
  const rows = table.children.map((row) =>
    row.copy(
      Fragment.from(
        row.children.map((cell) => {
          const [typed] = form.all(`cell-${place}-${number++}`);
          if (typed === undefined || typed.trim() === typedCell(cell)) return cell;
          return cell.copy(Fragment.from(cellParagraphs(typed)));
        }),
      ),
    ),
  );
  return table.copy(Fragment.from(rows));
}

/** A cell holds paragraphs only: what would be a list or a table anywhere else is words here, as are broken marks. */
function cellParagraphs(typed: string): Node[] {
  const read = parseMarkup(typed.trim());
  if ('done' in read && read.done.children.every((node) => node.type === nodes.paragraph))
    return [...read.done.children];
  const lines = typed.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => nodes.paragraph.create(null, documentSchema.text(line)));
}

function typedCell(cell: Node): string {
  if (cell.textContent === '') return '';
  return printMarkup(nodes.doc.create(null, cell.content)).trim();
}

/** A block's words as they are typed. */
function typedForm(block: Node): string {
  if (block.textContent === '') return '';
  return printMarkup(nodes.doc.create(null, block)).trim();
}

/** Plain paragraphs become what they translate; what has marks of its own is taken as it is. */
function inFormOf(like: Node, typed: string, read: Node[]): Node[] {
  if (read.some((node) => node.type !== nodes.paragraph)) return read;
  switch (like.type.name) {
    case 'subhead': {
      const [only] = read;
      const isOne = read.length === 1 && only !== undefined && like.type.validContent(only.content);
      return isOne ? [like.type.create(like.attrs, only.content)] : read;
    }
    case 'bullet_list':
    case 'numbered_list': {
      const items = typed.split('\n').flatMap((line) => {
        const item = line.trim() === '' ? undefined : parseMarkup(line);
        return item !== undefined && 'done' in item ? [...item.done.children] : [];
      });
      if (items.some((node) => node.type !== nodes.paragraph)) return read;
      return [
        like.type.create(
          like.attrs,
          items.map((item) => nodes.list_item.create(null, item)),
        ),
      ];
    }
    case 'block_quote':
    case 'pull_quote':
      return [like.type.create(like.attrs, read)];
    default:
      return read;
  }
}

function childAt(document: Node, place: string): Node | undefined {
  return /^\d{1,4}$/.test(place) ? (document.maybeChild(Number(place)) ?? undefined) : undefined;
}
