import { isWebAddress } from '../../stories/document.ts';
import { withoutTrackers } from '../../stories/tracking.ts';
import { tidyWords } from './pasted-words.ts';

/** HTML from the clipboard, made plain enough for the schema to read as what its writer meant. */
export interface PastedHtml {
  html: string;
  /** Pictures that came along whole, as `data:` addresses, to be sent as photos. */
  pictures: string[];
  /** How many pictures were only named by their address: they are left out, never linked to. */
  leftOut: number;
}

/** What is never a word of a text, with everything in it. */
const rubbish = [
  'script,style,meta,link,title,base,noscript,template,iframe,frame,frameset,object,embed,applet,param',
  'input,button,select,textarea,label,svg,math,canvas,audio,video,source,track,map,dialog,xml',
  // Deletions that a word processor tracks, comments in the margin, the bullets that Word draws as text.
  'del,.MsoCommentReference,a.msocomanchor,[style*="mso-element:comment" i],[style*="mso-list:Ignore" i]',
  '[hidden],[style*="display:none" i],[style*="display: none" i],[style*="mso-hide:all" i],.Apple-interchange-newline',
].join(',');

const blocks =
  'address,article,aside,blockquote,dd,details,div,dl,dt,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul,center,fieldset';

/** Cleans pasted HTML in a document of its own, where nothing is loaded and nothing runs. */
export function cleanHtml(pasted: string): PastedHtml {
  const page = new DOMParser().parseFromString(pasted, 'text/html');
  const { body } = page;
  const pictures: string[] = [];
  let leftOut = 0;
  wordLists(page);
  for (const element of body.querySelectorAll(rubbish)) element.remove();
  for (const comment of commentsIn(page)) comment.remove();
  for (const image of body.querySelectorAll('img,picture')) {
    if (!image.isConnected) continue;
    const source = (image.matches('img') ? image : image.querySelector('img'))?.getAttribute('src') ?? '';
    if (/^data:image\/(png|jpeg|webp);base64,/i.test(source)) pictures.push(source);
    else if (!isPixel(image) && source !== '') leftOut++;
    const figure = image.closest('figure');
    // Without its picture a caption says nothing.
    (figure !== null && figure.querySelectorAll('img').length === 1 ? figure : image).remove();
  }
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) namedByClass(page, element);
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) plainElement(page, element);
  for (const text of textsIn(page)) text.data = tidyWords(text.data);
  for (const list of [...body.querySelectorAll('ul,ol')]) if (list.isConnected) flatten(page, list);
  for (const table of [...body.querySelectorAll('table')]) if (table.isConnected) plainTable(page, table);
  for (const holder of [...body.querySelectorAll('li,td,th,blockquote')]) {
    if (holder.isConnected) onlyParagraphs(page, holder);
  }
  for (const gap of [...body.querySelectorAll('br')]) if (isBetweenBlocks(gap)) gap.remove();
  for (const paragraph of [...body.querySelectorAll('p,div,body')]) splitAtBreaks(page, paragraph);
  for (const element of [...body.querySelectorAll('p,h1,h2,h3,h4,h5,h6,li,blockquote,ul,ol')].reverse()) {
    if (/^[\s\u00a0]*$/.test(element.textContent ?? '') && element.querySelector('hr,td') === null) element.remove();
  }
  return { html: body.innerHTML, pictures, leftOut };
}

/** Word writes a list as paragraphs that say `mso-list:l0 level1` and begin with a bullet or number drawn as text. */
function wordLists(page: Document): void {
  const items = [
    ...page.body.querySelectorAll<HTMLElement>('p[style*="mso-list" i],[class*="MsoListParagraph"]'),
  ].filter((one) => /mso-list:(?!\s*none|\s*ignore)/i.test(one.getAttribute('style') ?? ''));
  let list: HTMLElement | undefined;
  let last: Element | undefined;
  for (const item of items) {
    const mark = item.querySelector('[style*="mso-list:Ignore" i]')?.textContent?.trim() ?? '';
    const name = /^[([]?([\p{Nd}]{1,4}|[a-z]{1,4}|[أ-ي])[.)\]-]/iu.test(mark) ? 'ol' : 'ul';
    const follows = last !== undefined && list !== undefined && nextElement(last) === item && list.localName === name;
    if (!follows) {
      list = page.createElement(name);
      item.before(list);
    }
    const entry = page.createElement('li');
    entry.append(...item.childNodes);
    list?.append(entry);
    last = list;
    item.remove();
  }
}

/** The element after `element`, if only space stands between them. */
function nextElement(element: Element): Element | null {
  for (let node = element.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) return node as Element;
    if (node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '') return null;
  }
  return null;
}

/** What word processors say by the names of their styles. */
function namedByClass(page: Document, element: HTMLElement): void {
  const name = element.className;
  if (element.localName !== 'p' || typeof name !== 'string') return;
  if (/^Mso(Title|Heading1)\b|^title\b/i.test(name)) rename(page, element, 'h1');
  else if (/^MsoSubtitle\b|^subtitle\b/i.test(name)) rename(page, element, 'h3');
  else if (/^Mso(Intense)?Quote\b/i.test(name)) {
    const quote = page.createElement('blockquote');
    element.replaceWith(quote);
    quote.append(element);
  }
}

/** One property of a style attribute. The page's policy keeps `element.style` empty, as it keeps styles from working. */
function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('style') ?? '';
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\w-]+)`, 'i').exec(style)?.[1]?.toLowerCase() ?? '';
}

const boldWeight = /^(bold(er)?|[6-9]\d\d)$/;

/** Leaves of an element what the schema reads: its name, its weight and slant as elements, where it links to, its spans. */
function plainElement(page: Document, element: HTMLElement): void {
  const fontWeight = styleOf(element, 'font-weight');
  const fontStyle = styleOf(element, 'font-style');
  const isMark = ['b', 'strong', 'i', 'em'].includes(element.localName);
  const isHeading = /^h[1-6]$/.test(element.localName);
  const undone =
    (['b', 'strong'].includes(element.localName) && /^(normal|[1-5]\d\d)$/.test(fontWeight)) ||
    (['i', 'em'].includes(element.localName) && fontStyle === 'normal');
  if (boldWeight.test(fontWeight) && !isHeading) wrapContent(page, element, 'strong');
  if (fontStyle === 'italic' || fontStyle === 'oblique') wrapContent(page, element, 'em');
  const href = element.localName === 'a' ? pastedAddress(element.getAttribute('href') ?? '') : undefined;
  const kept = [...element.attributes].filter(({ name }) => ['colspan', 'rowspan'].includes(name));
  for (const { name } of [...element.attributes])
    if (!kept.some((one) => one.name === name)) element.removeAttribute(name);
  if (href !== undefined) element.setAttribute('href', href);
  if (undone || (element.localName === 'a' && href === undefined)) unwrap(element);
  else if (!isMark && !known.has(element.localName)) {
    if (element.matches(blocks)) rename(page, element, 'div');
    else unwrap(element);
  } else if (element.localName === 'pre') rename(page, element, 'p');
}

const known = new Set(
  'a,b,strong,i,em,p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,table,thead,tbody,tfoot,tr,td,th,hr,br,pre'.split(','),
);

/** Where a pasted link leads, without what follows people; `undefined` for what only meant something where it stood. */
export function pastedAddress(href: string): string | undefined {
  const address = href.trim();
  if (!/^(https?|mailto):/i.test(address) || !isWebAddress(address)) return undefined;
  const url = new URL(address);
  const isWrapped = /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url';
  const wrapped = isWrapped ? (url.searchParams.get('q') ?? url.searchParams.get('url') ?? '') : '';
  return withoutTrackers(/^https?:/i.test(wrapped) && isWebAddress(wrapped) ? wrapped : address);
}

/** The schema's lists have one level: the items of a list in a list follow the item that holds it. */
function flatten(page: Document, list: Element): void {
  const items: Element[] = [];
  let loose: Element | undefined;
  const gather = (from: Element) => {
    for (const child of [...from.childNodes]) {
      if (child instanceof Element && (child.localName === 'ul' || child.localName === 'ol')) {
        loose = undefined;
        gather(child);
      } else if (child instanceof Element && child.localName === 'li') {
        loose = undefined;
        const inner = [...child.querySelectorAll('ul,ol')].filter(
          (one) => one.parentElement?.closest('ul,ol') === from,
        );
        for (const one of inner) one.remove();
        items.push(child);
        for (const one of inner) gather(one);
      } else if ((child.textContent ?? '').trim() !== '') {
        if (loose === undefined) {
          loose = page.createElement('li');
          items.push(loose);
        }
        loose.append(child);
      }
    }
  };
  gather(list);
  list.replaceChildren(...items);
}

/** A table that only holds a page together is none; one in another's cell becomes its words. */
function plainTable(page: Document, table: HTMLTableElement): void {
  for (const inner of table.querySelectorAll('table')) dissolve(page, inner);
  const cells = table.querySelectorAll('td,th');
  const isLayout = cells.length < 2 || table.querySelector(':is(td,th) :is(h1,h2,h3)') !== null;
  if (isLayout) {
    for (const cell of [...cells]) rename(page, cell, 'div');
    for (const part of [...table.querySelectorAll('thead,tbody,tfoot,tr')]) unwrap(part);
    rename(page, table, 'div');
  }
}

function dissolve(page: Document, table: Element): void {
  for (const cell of [...table.querySelectorAll('td,th')]) rename(page, cell, 'p');
  for (const part of [...table.querySelectorAll('thead,tbody,tfoot,tr,caption')]) unwrap(part);
  unwrap(table);
}

/** List items, cells and quotes hold paragraphs: every other block in them becomes one. */
function onlyParagraphs(page: Document, holder: Element): void {
  for (const table of [...holder.querySelectorAll('table')]) if (table.isConnected) dissolve(page, table);
  for (const item of [...holder.querySelectorAll('li')]) rename(page, item, 'p');
  for (const inner of [...holder.querySelectorAll(blocks)].reverse()) {
    if (inner.localName === 'hr') inner.remove();
    else if (inner.localName !== 'p') unwrapBlock(page, inner);
    else if (inner.querySelector('p') !== null) unwrap(inner);
  }
}

/** Puts a block's words in paragraphs of their own, where it stood. */
function unwrapBlock(page: Document, block: Element): void {
  if (block.querySelector('p') === null) rename(page, block, 'p');
  else unwrap(block);
}

/** A line break beside a block breaks no line: Google Docs writes empty paragraphs so. */
function isBetweenBlocks(gap: Element): boolean {
  const isBlock = (node: Element | null) => node?.matches(blocks) === true;
  return isBlock(gap.previousElementSibling) || isBlock(gap.nextElementSibling);
}

/** Two line breaks in a row are how mail programs and old pages write a new paragraph. */
function splitAtBreaks(page: Document, block: Element): void {
  const breaks = [...block.children].filter((child) => child.localName === 'br');
  if (breaks.length === 0) return;
  const runs: ChildNode[][] = [[]];
  let waiting: ChildNode[] = [];
  for (const node of [...block.childNodes]) {
    const isBreak = node instanceof Element && node.localName === 'br';
    if (isBreak || (waiting.length > 0 && (node.textContent ?? '').trim() === '')) {
      waiting.push(node);
      continue;
    }
    const count = waiting.filter((one) => one.nodeType === Node.ELEMENT_NODE).length;
    if (count === 1) runs.at(-1)?.push(...waiting);
    else if (count > 1) runs.push([]);
    waiting = [];
    runs.at(-1)?.push(node);
  }
  for (const node of block.querySelectorAll(':scope > br')) if (waiting.includes(node)) node.remove();
  if (runs.length === 1) return;
  const isBody = block.localName === 'body';
  const parts = runs.map((run) => {
    const holdsBlock = run.some((node) => node instanceof Element && node.matches(blocks));
    const part = page.createElement(holdsBlock ? 'div' : 'p');
    part.append(...run);
    return part;
  });
  if (isBody) block.replaceChildren(...parts);
  else block.replaceWith(...parts);
}

/** A picture that nobody is meant to see: it tells somebody that the page was opened. */
function isPixel(image: Element): boolean {
  const side = (name: string) => Number.parseFloat(image.getAttribute(name) ?? '');
  return [side('width'), side('height')].some((length) => length <= 3);
}

function wrapContent(page: Document, element: HTMLElement, name: 'strong' | 'em'): void {
  if (element.querySelector(blocks) !== null || (element.textContent ?? '').trim() === '') return;
  const mark = page.createElement(name);
  mark.append(...element.childNodes);
  element.append(mark);
}

function rename(page: Document, element: Element, name: string): void {
  const renamed = page.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function commentsIn(page: Document): ChildNode[] {
  return nodesOf(page, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION) as ChildNode[];
}

function textsIn(page: Document): Text[] {
  return nodesOf(page, NodeFilter.SHOW_TEXT) as Text[];
}

function nodesOf(page: Document, kind: number): Node[] {
  const walker = page.createTreeWalker(page, kind);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
