import { HTTPException } from 'hono/http-exception';

/*
 * The web folder owns what is HTTP and neither door's own: forms, cookies, where a request comes from, the headers that
 * protect a page. It refuses what is too large, forged or no form before anybody reads it. It knows no noun and no page.
 */

/** What a plain form may weigh: 1,500 characters of the widest kind, encoded, and room for the rest. */
export const PLAIN_FORM_BYTES = 256 * 1024;

/** The longest form of the house has some hundred fields: every topic, every author, every clause. */
export const MOST_FIELDS = 2000;

// Putting marks in order (NFC) costs the square of their number: one pile of 120,000 held the process for half a minute.
const LONGEST_PILE_OF_MARKS = 64;

/**
 * A form as it was sent. Texts have line feeds only and no NUL, so that both databases can keep them, and no letter
 * carries more marks than any script needs, so that reading them stays cheap.
 */
export class SentForm {
  readonly #entries: readonly (readonly [string, string | File])[];
  /** A form of thousands of fields is asked for each of them. */
  readonly #texts = new Map<string, string[]>();

  constructor(entries: Iterable<readonly [string, string | File]>) {
    this.#entries = [...entries].map(([name, value]) => [name, typeof value === 'string' ? storable(value) : value]);
    for (const [name, value] of this.#entries) {
      if (typeof value !== 'string') continue;
      const earlier = this.#texts.get(name);
      if (earlier === undefined) this.#texts.set(name, [value]);
      else earlier.push(value);
    }
  }

  /** The first text under `name`; empty when there is none. */
  text(name: string): string {
    return this.all(name)[0] ?? '';
  }

  /** Every text under `name`, in order. */
  all(name: string): string[] {
    return [...(this.#texts.get(name) ?? [])];
  }

  /** The file under `name`, if one was chosen. */
  file(name: string): File | undefined {
    for (const [key, value] of this.#entries) {
      if (key === name && value instanceof File && (value.size > 0 || value.name !== '')) return value;
    }
    return undefined;
  }

  /** Every file under `name` that was chosen, in order. */
  files(name: string): File[] {
    return this.#entries.flatMap(([key, value]) =>
      key === name && value instanceof File && (value.size > 0 || value.name !== '') ? [value] : [],
    );
  }

  /** Every text: alone where its name came once, as a list where it was repeated. For showing the form again, and for checks. */
  get values(): Record<string, string | string[]> {
    return Object.fromEntries(
      [...this.#texts].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : [...all]]),
    );
  }

  /** The first text of each of `names`, present or not: what a schema of texts checks. */
  only<N extends string>(...names: N[]): Record<N, string> {
    return Object.fromEntries(names.map((name) => [name, this.text(name)])) as Record<N, string>;
  }
}

/**
 * The form in `request`, urlencoded or multipart, no larger than `limit` bytes (counted while they arrive).
 * @throws HTTPException 415 for another kind of content, 413 for too much of it or too many fields, 400 for a form that
 * cannot be read
 */
export async function readForm(
  request: Request,
  limit: number = PLAIN_FORM_BYTES,
  mostFields: number = MOST_FIELDS,
): Promise<SentForm> {
  const type = request.headers.get('content-type') ?? '';
  const kind = type.split(';')[0]?.trim().toLowerCase();
  if (kind !== 'application/x-www-form-urlencoded' && kind !== 'multipart/form-data') throw new HTTPException(415);
  const bytes = await readBytes(request, limit);
  if (kind === 'application/x-www-form-urlencoded') {
    return formOf(new URLSearchParams(new TextDecoder().decode(bytes)), mostFields);
  }
  let parts: FormData;
  try {
    parts = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
  return formOf(parts, mostFields);
}

function formOf(entries: Iterable<readonly [string, string | File]>, most: number): SentForm {
  const all = [...entries];
  if (all.length > most) throw new HTTPException(413);
  return new SentForm(all);
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new HTTPException(413);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new HTTPException(413);
    }
    chunks.push(value);
  }
  return new Uint8Array(Buffer.concat(chunks, size));
}

// PostgreSQL cannot keep NUL in text; like an HTML parser, the house reads it as the replacement character.
function storable(text: string): string {
  const plain = text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').toWellFormed();
  return plain.replace(pileOfMarks, '$1');
}

const pileOfMarks = new RegExp(`(\\p{M}{${LONGEST_PILE_OF_MARKS}})\\p{M}+`, 'gu');
