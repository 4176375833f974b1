import { type Node, Schema } from 'prosemirror-model';

const cellAttributes = {
  colspan: { default: 1, validate: oneOf(...upTo(20)) },
  rowspan: { default: 1, validate: oneOf(...upTo(200)) },
  /** Of the editor's table plugin; widths are the reader's page's business. */
  colwidth: { default: null, validate: 'null' },
};

/**
 * The structure of an article's body: the one schema for the browser, the server's checks and the renderers. It is kept
 * as ProseMirror JSON in `revisions.body_json`. Nothing else may be in a body, so nothing has to be cleaned on output.
 */
export const documentSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    /** `level` 2 or 3; the headline is the page's only level 1. */
    subhead: {
      group: 'block',
      content: 'text*',
      marks: 'italic',
      attrs: { level: { default: 2, validate: oneOf(2, 3) } },
    },
    bullet_list: { group: 'block', content: 'list_item+' },
    numbered_list: { group: 'block', content: 'list_item+' },
    list_item: { content: 'paragraph+' },
    block_quote: { group: 'block', content: 'paragraph+' },
    pull_quote: { group: 'block', content: 'paragraph+' },
    figure: {
      group: 'block',
      atom: true,
      attrs: {
        photoId: { validate: 'string' },
        caption: { default: '', validate: 'string' },
        credit: { default: '', validate: 'string' },
        alternativeText: { default: '', validate: 'string' },
      },
    },
    /** `source` names the site; `photoId` is the page's picture, kept here, or `null`. */
    link_card: {
      group: 'block',
      atom: true,
      attrs: {
        href: { validate: webAddress },
        title: { validate: 'string' },
        source: { default: '', validate: 'string' },
        photoId: { default: null, validate: 'string|null' },
      },
    },
    table: { group: 'block', content: 'table_row+', tableRole: 'table', isolating: true },
    table_row: { content: '(table_header | table_cell)+', tableRole: 'row' },
    table_header: { content: 'paragraph+', tableRole: 'header_cell', isolating: true, attrs: cellAttributes },
    table_cell: { content: 'paragraph+', tableRole: 'cell', isolating: true, attrs: cellAttributes },
    divider: { group: 'block', atom: true },
    hard_break: { group: 'inline', inline: true, selectable: false },
    text: { group: 'inline' },
  },
  marks: {
    link: { attrs: { href: { validate: webAddress } }, inclusive: false },
    bold: {},
    italic: {},
  },
});

/** One use of a photo in an article: its own caption, credit and alternative text. */
export interface Figure {
  photoId: string;
  caption: string;
  credit: string;
  alternativeText: string;
}

/**
 * The document kept in `json`, checked against the schema.
 * @throws RangeError when it holds anything that the schema does not allow
 */
export function readDocument(json: unknown): Node {
  const document = documentSchema.nodeFromJSON(json);
  document.check();
  return document;
}

/** The photos that a document's figures show, in the order of the text. */
export function photoIdsOf(document: Node): string[] {
  const ids: string[] = [];
  document.descendants((node) => {
    if (node.type.name === 'figure') ids.push(String(node.attrs.photoId));
    return node.isBlock && !node.isTextblock;
  });
  return ids;
}

/** True for addresses that a link may lead to: the web, mail, and this publication's own pages. */
export function isWebAddress(href: string): boolean {
  if (/^\/(?!\/)/.test(href) || href.startsWith('#')) return !/[\s\\]/.test(href);
  if (!URL.canParse(href)) return false;
  return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol);
}

function webAddress(value: unknown): void {
  if (typeof value !== 'string' || !isWebAddress(value)) throw new RangeError(`not an address for a link: ${value}`);
}

function oneOf(...allowed: unknown[]): (value: unknown) => void {
  return (value) => {
    if (!allowed.includes(value)) throw new RangeError(`${value} is not one of ${allowed.join(', ')}`);
  };
}

function upTo(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}
