import { type Attrs, type Node, Schema } from 'prosemirror-model';
import { tidyJson } from './document-json.ts';

/** The widest and the longest table: what is wider is no table that a reader can read. */
export const MOST_COLUMNS = 20;
export const MOST_ROWS = 200;

const cellAttributes = {
  colspan: { default: 1, validate: oneOf(...upTo(MOST_COLUMNS)) },
  rowspan: { default: 1, validate: oneOf(...upTo(MOST_ROWS)) },
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
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    /** `level` 2 or 3; the headline is the page's only level 1. */
    subhead: {
      group: 'block',
      content: 'text*',
      marks: 'italic',
      attrs: { level: { default: 2, validate: oneOf(2, 3) } },
      defining: true,
      parseDOM: [
        ...['h1', 'h2'].map((tag) => ({ tag, attrs: { level: 2 } })),
        ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 3 } })),
      ],
      toDOM: ({ attrs }) => [attrs.level === 3 ? 'h3' : 'h2', 0],
    },
    bullet_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    numbered_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
    list_item: { content: 'paragraph+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    block_quote: {
      group: 'block',
      content: 'paragraph+',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0],
    },
    pull_quote: {
      group: 'block',
      content: 'paragraph+',
      defining: true,
      parseDOM: [{ tag: 'blockquote.pull', priority: 60 }],
      toDOM: () => ['blockquote', { class: 'pull' }, 0],
    },
    figure: {
      group: 'block',
      atom: true,
      attrs: {
        photoId: { validate: 'string' },
        caption: { default: '', validate: 'string' },
        credit: { default: '', validate: 'string' },
        alternativeText: { default: '', validate: 'string' },
      },
      parseDOM: [{ tag: 'figure[data-photo-id]', getAttrs: figureIn }],
      toDOM: ({ attrs }) => ['figure', dataOf(attrs), ['figcaption', `${attrs.caption} ${attrs.credit}`.trim()]],
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
      parseDOM: [{ tag: 'div[data-link-card]', getAttrs: cardIn }],
      toDOM: ({ attrs: { href, title, ...more } }) => [
        'div',
        { 'data-link-card': '', ...dataOf(more) },
        ['a', { href }, title],
      ],
    },
    table: {
      group: 'block',
      content: 'table_row+',
      tableRole: 'table',
      isolating: true,
      parseDOM: [{ tag: 'table' }],
      toDOM: () => ['table', ['tbody', 0]],
    },
    table_row: {
      content: '(table_header | table_cell)+',
      tableRole: 'row',
      parseDOM: [{ tag: 'tr' }],
      toDOM: () => ['tr', 0],
    },
    table_header: {
      content: 'paragraph+',
      tableRole: 'header_cell',
      isolating: true,
      attrs: cellAttributes,
      parseDOM: [{ tag: 'th', getAttrs: spansIn }],
      toDOM: ({ attrs }) => ['th', spansOf(attrs), 0],
    },
    table_cell: {
      content: 'paragraph+',
      tableRole: 'cell',
      isolating: true,
      attrs: cellAttributes,
      parseDOM: [{ tag: 'td', getAttrs: spansIn }],
      toDOM: ({ attrs }) => ['td', spansOf(attrs), 0],
    },
    divider: { group: 'block', atom: true, parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
    hard_break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    text: { group: 'inline' },
  },
  marks: {
    link: {
      attrs: { href: { validate: webAddress } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: linkIn }],
      toDOM: ({ attrs: { href } }) => ['a', { href }, 0],
    },
    bold: {
      parseDOM: [
        { tag: 'strong' },
        // Google Docs wraps everything that is copied in a <b> of normal weight.
        { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
        { style: 'font-weight', getAttrs: (weight) => /^(bold(er)?|[6-9]\d\d)$/.test(weight) && null },
      ],
      toDOM: () => ['strong', 0],
    },
    italic: {
      parseDOM: [
        { tag: 'em' },
        { tag: 'i', getAttrs: (element) => element.style.fontStyle !== 'normal' && null },
        { style: 'font-style=italic' },
      ],
      toDOM: () => ['em', 0],
    },
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
 * The document in `json`, checked against the schema. Attributes that the schema does not name are left out.
 * @throws RangeError when it holds anything that the schema does not allow, however deep or large it is
 */
export function readDocument(json: unknown): Node {
  const tidied = tidyJson(json);
  if (tidied.type !== documentSchema.topNodeType.name) throw new RangeError(`a ${tidied.type} is no document`);
  const document = documentSchema.nodeFromJSON(tidied);
  document.check();
  return document;
}

/** What a link card shows. */
export interface LinkCard {
  href: string;
  title: string;
  source: string;
  photoId: string | null;
}

/** The photos that a document's figures show, in the order of the text. */
export function photoIdsOf(document: Node): string[] {
  return photosOf(document, 'figure');
}

/** The pictures that a document's link cards show, in the order of the text. */
export function cardPhotoIdsOf(document: Node): string[] {
  return photosOf(document, 'link_card');
}

/** Everything that has to be there to show a document: the photos of its figures and of its link cards. */
export function pictureIdsOf(document: Node): string[] {
  return [...photoIdsOf(document), ...cardPhotoIdsOf(document)];
}

function photosOf(document: Node, name: 'figure' | 'link_card'): string[] {
  const ids: string[] = [];
  document.descendants((node) => {
    if (node.type.name === name && node.attrs.photoId !== null) ids.push(String(node.attrs.photoId));
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

/** `photoId` is written as `data-photo-id`, and so on: how an atom travels through the clipboard. */
function dataOf(attrs: Attrs): Record<string, string> {
  const said = Object.entries(attrs).filter(([, value]) => value !== null);
  return Object.fromEntries(said.map(([name, value]) => [dataName(name), String(value)]));
}

function dataName(name: string): string {
  return `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function figureIn(element: HTMLElement): Attrs | false {
  const said = (name: string) => element.getAttribute(dataName(name)) ?? '';
  const photoId = photoIdIn(element);
  return (
    photoId !== null && {
      photoId,
      caption: said('caption'),
      credit: said('credit'),
      alternativeText: said('alternativeText'),
    }
  );
}

function cardIn(element: HTMLElement): Attrs | false {
  const link = element.querySelector('a');
  const href = link?.getAttribute('href') ?? '';
  if (!isWebAddress(href)) return false;
  const source = element.getAttribute('data-source') ?? '';
  return { href, title: link?.textContent ?? '', source, photoId: photoIdIn(element) };
}

/** What is pasted may name anything as its photo: only what has the form of an id is asked for. */
function photoIdIn(element: HTMLElement): string | null {
  const id = element.getAttribute('data-photo-id') ?? '';
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : null;
}

function linkIn(element: HTMLElement): Attrs | false {
  const href = element.getAttribute('href') ?? '';
  return isWebAddress(href) && { href };
}

function spansIn(element: HTMLElement): Attrs {
  const span = (name: string, most: number) =>
    Math.min(most, Math.max(1, Math.trunc(Number(element.getAttribute(name))) || 1));
  return { colspan: span('colspan', MOST_COLUMNS), rowspan: span('rowspan', MOST_ROWS), colwidth: null };
}

function spansOf({ colspan, rowspan }: Attrs): Record<string, number> {
  return { ...(colspan === 1 ? {} : { colspan }), ...(rowspan === 1 ? {} : { rowspan }) };
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
