import { closeHistory } from '@tiptap/pm/history';
import type { Node, Schema } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/** What a line of text can be. */
export type Kind =
  | 'paragraph'
  | 'subhead'
  | 'smaller-subhead'
  | 'bullet_list'
  | 'numbered_list'
  | 'block_quote'
  | 'pull_quote';

/** One paragraph or subhead, wherever it stands; `item` counts the list items, so that their paragraphs stay together. */
interface Line {
  node: Node;
  kind: Kind;
  item: number;
  chosen: boolean;
}

/** Makes the chosen lines `kind`; those that all are it already become paragraphs again. */
export function toggleKind(kind: Kind): Command {
  return (state, dispatch) => {
    if (dispatch === undefined) return hasKind(state);
    const { tr } = state;
    const target = kindAt(tr) === kind ? 'paragraph' : kind;
    if (!makeKind(tr, target)) return false;
    // A change of form is a step of its own when it is taken back, however fast it followed the words.
    dispatch(closeHistory(tr).scrollIntoView());
    return true;
  };
}

/** Makes the chosen lines `kind`. */
export function setKind(kind: Kind): Command {
  return (state, dispatch) => {
    const { tr } = state;
    if (!makeKind(tr, kind)) return false;
    dispatch?.(closeHistory(tr).scrollIntoView());
    return true;
  };
}

/** Whether anything chosen is of a kind: asked of seven buttons at every key, so nothing is built to answer it. */
function hasKind({ doc, selection: { $from, $to } }: EditorState): boolean {
  const last = $to.depth === 0 ? $to.index(0) - 1 : $to.index(0);
  for (let index = $from.index(0); index <= last; index++) if (kindOf(doc.child(index)) !== undefined) return true;
  return false;
}

/** What the line with the cursor is; `undefined` in tables and beside photos. */
export function kindAt({ selection: { $head } }: Pick<Transaction, 'selection'>): Kind | undefined {
  const block = $head.depth === 0 ? undefined : $head.node(1);
  return block === undefined ? undefined : kindOf(block);
}

/**
 * Rebuilds the blocks that the selection touches, with its lines as `kind`: a list that is left in its middle becomes
 * two. No word moves, so that the selection stays in the same words.
 * @returns false, and leaves `tr` alone, where nothing that is chosen can be of a kind
 */
export function makeKind(tr: Transaction, kind: Kind): boolean {
  const { doc, selection } = tr;
  const { $from, $to, anchor, head } = selection;
  const range = { first: $from.index(0), last: $to.depth === 0 ? $to.index(0) - 1 : $to.index(0) };
  const start = $from.depth === 0 ? $from.pos : $from.before(1);
  const schema = doc.type.schema;
  const made: Node[] = [];
  let any = false;
  let position = start;
  for (let index = range.first; index <= range.last; index++) {
    const block = doc.child(index);
    const lines = linesOf(block, position, $from.pos, $to.pos);
    position += block.nodeSize;
    if (lines === undefined) made.push(block);
    else {
      any = true;
      const turned = lines.map((line) =>
        line.chosen ? { ...line, kind, node: lineAs(line.node, kind, schema) } : line,
      );
      made.push(...grouped(turned, schema));
    }
  }
  if (!any) return false;
  const places = [anchor, head].map((place) => lineAt(doc, place));
  tr.replaceWith(start, position, joined(made));
  const [newAnchor, newHead] = places.map((place) => positionOf(tr.doc, place));
  if (newAnchor !== undefined && newHead !== undefined) {
    tr.setSelection(TextSelection.between(tr.doc.resolve(newAnchor), tr.doc.resolve(newHead)));
  }
  return true;
}

function kindOf(block: Node): Kind | undefined {
  switch (block.type.name) {
    case 'subhead':
      return block.attrs.level === 3 ? 'smaller-subhead' : 'subhead';
    case 'paragraph':
    case 'bullet_list':
    case 'numbered_list':
    case 'block_quote':
    case 'pull_quote':
      return block.type.name;
    default:
      return undefined;
  }
}

function linesOf(block: Node, start: number, from: number, to: number): Line[] | undefined {
  const kind = kindOf(block);
  if (kind === undefined) return undefined;
  if (block.isTextblock) return [{ node: block, kind, item: 0, chosen: true }];
  const lines: Line[] = [];
  let item = -1;
  block.descendants((node, position) => {
    if (node.type.name === 'list_item') item++;
    if (!node.isTextblock) return true;
    const begin = start + 1 + position;
    lines.push({ node, kind, item, chosen: to > begin && from < begin + node.nodeSize });
    return false;
  });
  return lines;
}

/** Subheads hold neither links nor bold words nor line breaks. */
function lineAs(line: Node, kind: Kind, schema: Schema): Node {
  const { paragraph, subhead } = schema.nodes;
  if (kind !== 'subhead' && kind !== 'smaller-subhead') return paragraph?.create(null, line.content) ?? line;
  const words = line.children.map((node) =>
    node.isText ? node.mark(node.marks.filter((mark) => mark.type.name === 'italic')) : schema.text(' '),
  );
  return subhead?.create({ level: kind === 'subhead' ? 2 : 3 }, words) ?? line;
}

function grouped(lines: readonly Line[], schema: Schema): Node[] {
  const blocks: Node[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const first = lines[from];
    if (first === undefined) break;
    to = from + 1;
    while (lines[to]?.kind === first.kind && lines[to]?.chosen === first.chosen) to++;
    const run = lines.slice(from, to);
    const type = schema.nodes[first.kind];
    if (first.kind === 'bullet_list' || first.kind === 'numbered_list') {
      blocks.push(...(type === undefined ? [] : [type.create(null, itemsOf(run, schema))]));
    } else if (first.kind === 'block_quote' || first.kind === 'pull_quote') {
      blocks.push(
        ...(type === undefined
          ? []
          : [
              type.create(
                null,
                run.map((line) => line.node),
              ),
            ]),
      );
    } else blocks.push(...run.map((line) => line.node));
  }
  return blocks;
}

function itemsOf(run: readonly Line[], schema: Schema): Node[] {
  const items: Node[][] = [];
  let before: Line | undefined;
  for (const line of run) {
    if (before !== undefined && before.item === line.item && line.item >= 0) items.at(-1)?.push(line.node);
    else items.push([line.node]);
    before = line;
  }
  const type = schema.nodes.list_item;
  return type === undefined ? [] : items.map((paragraphs) => type.create(null, paragraphs));
}

/** Neighbours of one kind that hold lines are one: two lists would count from 1 twice. */
function joined(blocks: readonly Node[]): Node[] {
  const all: Node[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    const holds = kindOf(block) !== undefined && !block.isTextblock;
    if (holds && last?.type === block.type) all[all.length - 1] = last.copy(last.content.append(block.content));
    else all.push(block);
  }
  return all;
}

interface Place {
  line: number;
  offset: number;
}

function lineAt(doc: Node, position: number): Place {
  const place: Place = { line: -1, offset: 0 };
  doc.descendants((node, start) => {
    if (start > position) return false;
    if (node.isTextblock) {
      place.line++;
      place.offset = Math.min(node.content.size, Math.max(0, position - start - 1));
    }
    return !node.isTextblock;
  });
  return place;
}

function positionOf(doc: Node, { line, offset }: Place): number | undefined {
  let count = -1;
  let found: number | undefined;
  doc.descendants((node, start) => {
    if (found !== undefined) return false;
    if (node.isTextblock && ++count === line) found = start + 1 + offset;
    return !node.isTextblock;
  });
  return found;
}
