import type { Mark, Node } from 'prosemirror-model';
import type { Figure, LinkCard } from './document.ts';

/**
 * What a theme supplies to show an article's body: one function for each thing that can be in it. `Html` is whatever
 * the theme makes its pages of; `text` must escape.
 */
export interface DocumentParts<Html> {
  text(words: string): Html;
  bold(children: Html[]): Html;
  italic(children: Html[]): Html;
  link(children: Html[], href: string): Html;
  hardBreak(): Html;
  paragraph(children: Html[]): Html;
  /** `level` 2 or 3. */
  subhead(children: Html[], level: 2 | 3): Html;
  bulletList(items: Html[]): Html;
  numberedList(items: Html[]): Html;
  listItem(children: Html[]): Html;
  blockQuote(children: Html[]): Html;
  pullQuote(children: Html[]): Html;
  figure(figure: Figure): Html;
  /** Its picture is among the body's; a title may be empty. */
  linkCard(card: LinkCard): Html;
  divider(): Html;
}

/** The blocks of a document (or of any node in it), made of the theme's parts. */
export function renderDocument<Html>(document: Node, parts: DocumentParts<Html>): Html[] {
  return childrenOf(document, parts);
}

/** The words of a document without their form: for descriptions and for counting. Blocks are parted by a line break. */
export function documentText(document: Node): string {
  return document.textBetween(0, document.content.size, '\n', (leaf) => (leaf.type.name === 'hard_break' ? '\n' : ''));
}

function childrenOf<Html>(node: Node, parts: DocumentParts<Html>): Html[] {
  if (node.inlineContent) return inline(node.children, parts, 0);
  return node.children.map((child) => block(child, parts));
}

function block<Html>(node: Node, parts: DocumentParts<Html>): Html {
  const children = childrenOf(node, parts);
  switch (node.type.name) {
    case 'paragraph':
      return parts.paragraph(children);
    case 'subhead':
      return parts.subhead(children, node.attrs.level === 3 ? 3 : 2);
    case 'bullet_list':
      return parts.bulletList(children);
    case 'numbered_list':
      return parts.numberedList(children);
    case 'list_item':
      return parts.listItem(children);
    case 'block_quote':
      return parts.blockQuote(children);
    case 'pull_quote':
      return parts.pullQuote(children);
    case 'figure':
      return parts.figure(node.attrs as Figure);
    case 'link_card':
      return parts.linkCard(node.attrs as LinkCard);
    case 'divider':
      return parts.divider();
    default:
      throw new Error(`no part for ${node.type.name}`);
  }
}

/** Neighbours that share their mark at `depth` stand in one element: a link stays whole when some of it is bold. */
function inline<Html>(nodes: readonly Node[], parts: DocumentParts<Html>, depth: number): Html[] {
  const html: Html[] = [];
  for (let from = 0; from < nodes.length; ) {
    const node = nodes[from];
    if (node === undefined) break;
    const mark = node.marks[depth];
    let to = from + 1;
    if (mark === undefined) {
      html.push(node.isText ? parts.text(node.text ?? '') : parts.hardBreak());
    } else {
      while (nodes[to]?.marks[depth]?.eq(mark)) to++;
      html.push(marked(mark, inline(nodes.slice(from, to), parts, depth + 1), parts));
    }
    from = to;
  }
  return html;
}

function marked<Html>(mark: Mark, children: Html[], parts: DocumentParts<Html>): Html {
  switch (mark.type.name) {
    case 'link':
      return parts.link(children, String(mark.attrs.href));
    case 'bold':
      return parts.bold(children);
    case 'italic':
      return parts.italic(children);
    default:
      throw new Error(`no part for ${mark.type.name}`);
  }
}
