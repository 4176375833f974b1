import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { Answer } from './outside.ts';

/** What somebody else's page says of itself, as plain words; what it does not say is empty. */
export interface PageHead {
  title: string;
  /** The site's name for itself, or its host. */
  source: string;
  /** The picture it wants to be shown with. */
  picture: URL | undefined;
}

/** Longer titles are cut at a character: a card is a line or two. */
export const LONGEST_TITLE = 200;
const LONGEST_SOURCE = 80;

/** The properties in which pages name themselves, the best first (Open Graph, Twitter cards, HTML). */
const properties = {
  title: ['og:title', 'twitter:title'],
  source: ['og:site_name', 'application-name'],
  picture: ['og:image:secure_url', 'og:image:url', 'og:image', 'twitter:image', 'twitter:image:src'],
} as const;

/** Reads the head of a page with a real tokenizer; nothing in it is run or asked for. */
export async function pageHead({ bytes, contentType, address }: Answer): Promise<PageHead> {
  const named = new Map<string, string>();
  let base = address;
  let title = '';
  let isOver = false;
  const rewriter = new HTMLRewriter()
    .on('meta[content]', {
      element(meta) {
        const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
        const content = decodeHTMLAttribute(meta.getAttribute('content') ?? '');
        if (!named.has(name) && content.trim() !== '') named.set(name, content);
      },
    })
    .on('base[href]', {
      element(element) {
        base = URL.parse(decodeHTMLAttribute(element.getAttribute('href') ?? ''), address) ?? base;
      },
    })
    .on('svg, body', {
      element() {
        isOver = true;
      },
    })
    .on('title', {
      text(chunk) {
        // Pictures (SVG) have titles too.
        if (!isOver) title += chunk.text;
        isOver ||= chunk.lastInTextNode;
      },
    });
  await rewriter.transform(new Response(textOf(bytes, contentType))).arrayBuffer();
  const first = (names: readonly string[]) => names.flatMap((name) => named.get(name) ?? [])[0];
  const source = oneLine(first(properties.source) ?? '', LONGEST_SOURCE) || hostOf(address);
  return {
    title: withoutSource(oneLine(first(properties.title) ?? decodeHTML(title), LONGEST_TITLE), source),
    source,
    picture: pictureAt(first(properties.picture), base),
  };
}

/** The name of a host as people write it. */
export function hostOf(address: URL): string {
  return address.host.replace(/^www\./, '');
}

/** Encodings as the standard names them; a page that names none is UTF-8, or what Windows calls western. */
function textOf(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = isUtf16
    ? bytes[0] === 0xff
      ? 'utf-16le'
      : 'utf-16be'
    : (named.exec(contentType)?.[1] ?? named.exec(head)?.[1] ?? 'utf-8');
  const decoder = decoderOf(label);
  return decoder.decode(bytes);
}

function decoderOf(label: string): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(label as 'utf-8');
  } catch (error) {
    // An encoding that nobody knows: what is not ASCII will be wrong, and can be mended by hand.
    if (error instanceof RangeError || error instanceof TypeError) return new TextDecoder();
    throw error;
  }
}

/** Words of strangers on one line: whole characters, nothing that turns the direction or cannot be seen. */
function oneLine(words: string, most: number): string {
  const plain = words
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u00ad]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    // Marks piled up without end cost time when they are put in order.
    .replace(/(\p{M}{16})\p{M}+/gu, '$1')
    .slice(0, most * 20)
    .normalize('NFC');
  const characters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(plain)];
  if (characters.length <= most) return plain;
  return `${plain.slice(0, characters[most - 1]?.index ?? 0).trimEnd()}…`;
}

/** “Water returns | The River Gazette” is “Water returns” where the card names the Gazette beside it. */
function withoutSource(title: string, source: string): string {
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' :: ', ' · ']) {
    const end = `${mark}${source}`;
    if (title.length > end.length && title.toLowerCase().endsWith(end.toLowerCase())) {
      return title.slice(0, -end.length).trimEnd();
    }
  }
  return title;
}

function pictureAt(href: string | undefined, base: URL): URL | undefined {
  const address = href === undefined ? null : URL.parse(href.trim(), base);
  return address !== null && ['http:', 'https:'].includes(address.protocol) ? address : undefined;
}
