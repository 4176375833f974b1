/** ProseMirror JSON of one node, as far as it is looked at before the schema reads it. */
export interface NodeJson {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: MarkJson[];
  content?: NodeJson[];
}

interface MarkJson {
  type: string;
  attrs?: Record<string, unknown>;
}

// A cell's bold words stand at depth 6; nothing in the schema is deeper.
const DEEPEST = 8;

/** The most parts of a document. A book has fewer; a body of the longest kind with every second word in bold too. */
export const MOST_NODES = 100_000;

// The schema has three marks. Putting them in order costs the square of their number.
const MOST_MARKS = 6;

/**
 * A copy of a document's JSON that is safe to read: no deeper and no larger than any honest one, its words as the body
 * markup keeps them (composed, without control characters and lone surrogates). Walks without recursion, so that no
 * nesting exhausts the stack. Whether the structure is right is the schema's to say.
 * @throws RangeError for whatever is no node, too deep or too large
 */
export function tidyJson(json: unknown): NodeJson {
  let count = 0;
  const copied = (raw: unknown): NodeJson => {
    if (++count > MOST_NODES) throw new RangeError('too many nodes');
    if (!isRecord(raw) || typeof raw.type !== 'string') throw new RangeError('not a node');
    const copy: NodeJson = { type: raw.type };
    if (raw.text !== undefined) {
      if (typeof raw.text !== 'string') throw new RangeError('not a text');
      copy.text = cleanWords(raw.text);
    }
    if (raw.attrs !== undefined) copy.attrs = cleanAttributes(raw.attrs);
    if (raw.marks !== undefined) copy.marks = cleanMarks(raw.marks);
    return copy;
  };
  const top = copied(json);
  const open: { raw: unknown; copy: NodeJson; depth: number }[] = [{ raw: json, copy: top, depth: 1 }];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const content = (one.raw as { content?: unknown }).content;
    if (content === undefined) continue;
    if (!Array.isArray(content)) throw new RangeError('not a list of nodes');
    if (one.depth >= DEEPEST) throw new RangeError('nested too deeply');
    one.copy.content = [];
    for (const raw of content) {
      const copy = copied(raw);
      // A text whose characters were all taken out is none.
      if (copy.type === 'text' && copy.text === '') continue;
      one.copy.content.push(copy);
      open.push({ raw, copy, depth: one.depth + 1 });
    }
  }
  return top;
}

/**
 * All words that stand in any JSON at all, a line each, in their order: what is given back to whoever sent a document
 * that cannot be read. Never throws.
 */
export function wordsIn(json: unknown): string[] {
  const words: string[] = [];
  const open: unknown[] = [json];
  while (open.length > 0) {
    const one = open.pop();
    if (Array.isArray(one)) for (let at = one.length - 1; at >= 0; at--) open.push(one[at]);
    else if (isRecord(one)) {
      if (typeof one.text === 'string') words.push(cleanWords(one.text));
      open.push(one.content);
    }
  }
  return words;
}

/** One line of words as they are kept: composed (NFC), well-formed, without control characters and heaps of marks. */
export function cleanWords(words: string): string {
  return (
    words
      .toWellFormed()
      .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u001f\u007f]/g, '')
      .replace(heapOfMarks, '$1')
      .normalize('NFC')
  );
}

// Composing costs the square of the marks on one letter.
const heapOfMarks = /(\p{M}{64})\p{M}+/gu;

function cleanAttributes(attrs: unknown): Record<string, unknown> {
  if (attrs === null) return {};
  if (!isRecord(attrs)) throw new RangeError('not attributes');
  const entries = Object.entries(attrs);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? cleanWords(value) : value]),
  );
}

function cleanMarks(marks: unknown): MarkJson[] {
  if (!Array.isArray(marks) || marks.length > MOST_MARKS) throw new RangeError('not a list of marks');
  return marks.map((mark: unknown) => {
    if (!isRecord(mark) || typeof mark.type !== 'string') throw new RangeError('not a mark');
    return { type: mark.type, ...(mark.attrs === undefined ? {} : { attrs: cleanAttributes(mark.attrs) }) };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
