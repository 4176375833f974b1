import type { Mark, Node } from 'prosemirror-model';
import type { Figure } from './document.ts';

/**
 * What each node and mark of a document becomes, by the names of the schema. `inside` is finished markup; every other
 * text is plain and whoever supplies the functions escapes it.
 */
export interface DocumentMarkup {
  text(words: string): string;
  paragraph(inside: string): string;
  subhead(inside: string, level: 2 | 3): string;
  bullet_list(inside: string): string;
  numbered_list(inside: string): string;
  list_item(inside: string): string;
  block_quote(inside: string): string;
  pull_quote(inside: string): string;
  figure(figure: Figure): string;
  link_card(card: { href: string; title: string }): string;
  divider(): string;
  hard_break(): string;
  link(inside: string, href: string): string;
  bold(inside: string): string;
  italic(inside: string): string;
}

/** The markup of a checked document, made by the functions of `markup`. */
export function documentHtml(document: Node, markup: DocumentMarkup): string {
  return insideOf(document, markup);
}

function insideOf(node: Node, markup: DocumentMarkup): string {
  let html = '';
  node.forEach((child) => {
    html += child.isInline ? marked(child, markup) : block(child, markup);
  });
  return html;
}

function marked(node: Node, markup: DocumentMarkup): string {
  const plain = node.isText ? markup.text(node.text ?? '') : markup.hard_break();
  return node.marks.reduceRight((inside, mark) => withMark(inside, mark, markup), plain);
}

function withMark(inside: string, mark: Mark, markup: DocumentMarkup): string {
  switch (mark.type.name) {
    case 'link':
      return markup.link(inside, String(mark.attrs.href));
    case 'bold':
      return markup.bold(inside);
    case 'italic':
      return markup.italic(inside);
    default:
      throw new RangeError(`no markup for the mark ${mark.type.name}`);
  }
}

function block(node: Node, markup: DocumentMarkup): string {
  const inside = () => insideOf(node, markup);
  switch (node.type.name) {
    case 'paragraph':
      return markup.paragraph(inside());
    case 'subhead':
      return markup.subhead(inside(), node.attrs.level === 3 ? 3 : 2);
    case 'bullet_list':
      return markup.bullet_list(inside());
    case 'numbered_list':
      return markup.numbered_list(inside());
    case 'list_item':
      return markup.list_item(inside());
    case 'block_quote':
      return markup.block_quote(inside());
    case 'pull_quote':
      return markup.pull_quote(inside());
    case 'figure':
      return markup.figure(node.attrs as Figure);
    case 'link_card':
      return markup.link_card({ href: String(node.attrs.href), title: String(node.attrs.title) });
    case 'divider':
      return markup.divider();
    default:
      throw new RangeError(`no markup for the node ${node.type.name}`);
  }
}
