/** What a photo file says in words about itself; empty where it says nothing. */
export interface Credits {
  caption: string;
  credit: string;
  alternativeText: string;
  /** The notice that claims the rights; it is delivered inside every size. */
  copyright: string;
}

/** The blocks of metadata as they stand in a file. */
export interface MetadataBlocks {
  exif?: Uint8Array | undefined;
  iptc?: Uint8Array | undefined;
  xmp?: Uint8Array | undefined;
}

const LONGEST = 1000;
const LONGEST_XMP_BYTES = 512 * 1024;
// What cameras write into every file as its description.
const cameraNoise =
  /^(?:OLYMPUS DIGITAL CAMERA|SONY DSC|DCIM|DIGITAL CAMERA|.*\bdigital camera|MINOLTA.*|KONICA.*|SAMSUNG|default)$/i;

/**
 * Caption, credit, alternative text and copyright from a file's metadata: XMP first (it knows Unicode and is what agencies
 * fill today), then IPTC-IIM, then EXIF. Never throws: what cannot be read is not there.
 */
export function creditsIn({ exif, iptc, xmp }: MetadataBlocks): Credits {
  const xml = xmp === undefined ? '' : new TextDecoder().decode(xmp.subarray(0, LONGEST_XMP_BYTES));
  const old = iptc === undefined ? new Map<number, string>() : iptcRecords(iptc);
  const tags = exif === undefined ? new Map<number, string>() : exifTexts(exif);
  const first = (...words: (string | undefined)[]) => words.map(clean).find((one) => one !== '') ?? '';
  return {
    caption: first(...[inXmp(xml, 'dc:description'), old.get(120), tags.get(0x010e)].filter(isCaption)),
    credit: first(
      inXmp(xml, 'photoshop:Credit'),
      old.get(110),
      inXmp(xml, 'dc:creator'),
      old.get(80),
      tags.get(0x013b),
    ),
    alternativeText: first(inXmp(xml, 'Iptc4xmpCore:AltTextAccessibility')),
    copyright: first(inXmp(xml, 'dc:rights'), old.get(116), tags.get(0x8298)),
  };
}

/** What was typed where something was, and what the file says otherwise. */
export function preferred(typed: Partial<Credits>, said: Credits): Credits {
  const choose = (name: keyof Credits) => clean(typed[name]) || said[name];
  return {
    caption: choose('caption'),
    credit: choose('credit'),
    alternativeText: choose('alternativeText'),
    copyright: choose('copyright'),
  };
}

/** Credit and copyright as blocks to write into a file; `xmp` is empty when there is nothing to say. */
export function creditBlocks({ credit, copyright }: Pick<Credits, 'credit' | 'copyright'>): {
  exif: Record<string, string>;
  xmp: string;
} {
  const list = (name: string, words: string) =>
    words === ''
      ? ''
      : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(words)}</rdf:li></rdf:Alt></${name}>`;
  if (credit === '' && copyright === '') return { exif: {}, xmp: '' };
  return {
    exif: {
      ...(isForExif(credit) ? { Artist: credit } : {}),
      ...(isForExif(copyright) ? { Copyright: copyright } : {}),
    },
    xmp: `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${
      credit === '' ? '' : `<photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>`
    }${list('dc:rights', copyright)}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`,
  };
}

/** EXIF holds ASCII: the library spells Latin letters and © out, and would make question marks of everything else. */
function isForExif(words: string): boolean {
  return words !== '' && /^[ -~\u00a0-\u00ff]*$/.test(words);
}

function escapeXml(words: string): string {
  return words.replace(/[<>&"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function isCaption(words: string | undefined): boolean {
  return words !== undefined && !cameraNoise.test(clean(words));
}

function clean(words: string | undefined): string {
  const text = (words ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    // Direction overrides would turn what stands after them on a page; XML knows no noncharacters.
    .replace(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
    .trim();
  return [...text].slice(0, LONGEST).join('');
}

/**
 * A property as an element (of several languages the one marked as the default, else the first) or as an attribute. Each
 * search goes through the text once: a file may hold the beginning of a property ten thousand times and never its end.
 */
function inXmp(xml: string, name: string): string | undefined {
  const element = elementIn(xml, name);
  if (element !== undefined) {
    const items = element.split('<rdf:li').slice(1, MOST_LANGUAGES);
    const chosen = items.find((item) => /^[^>]*xml:lang=["']x-default["']/.test(item)) ?? items[0];
    const words = chosen === undefined ? element : chosen.slice(chosen.indexOf('>') + 1).split('</rdf:li')[0];
    return unescapeXml((words ?? '').replace(/<[^>]*>/g, ''));
  }
  const attribute = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(xml);
  return attribute === null ? undefined : unescapeXml(attribute[1] ?? attribute[2] ?? '');
}

const MOST_LANGUAGES = 200;
const LONGEST_ELEMENT = 20_000;

function elementIn(xml: string, name: string): string | undefined {
  let at = xml.indexOf(`<${name}`);
  while (at !== -1 && !/[\s>]/.test(xml[at + name.length + 1] ?? '')) at = xml.indexOf(`<${name}`, at + 1);
  const begins = at === -1 ? -1 : xml.indexOf('>', at);
  const ends = begins === -1 ? -1 : xml.indexOf(`</${name}>`, begins);
  if (ends === -1 || ends - begins > LONGEST_ELEMENT || xml[begins - 1] === '/') return undefined;
  return xml.slice(begins + 1, ends);
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(words: string): string {
  return words.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** IPTC-IIM, application record (2): `1C 02 number length bytes`. */
function iptcRecords(block: Uint8Array): Map<number, string> {
  const records = new Map<number, string>();
  const bytes = iptcResource(block);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let charset = 'latin1';
  for (let at = 0; at + 5 <= bytes.length; ) {
    if (bytes[at] !== 0x1c || (bytes[at + 1] !== 1 && bytes[at + 1] !== 2)) {
      at++;
      continue;
    }
    const [record, number] = [bytes[at + 1], bytes[at + 2] ?? 0];
    const length = view.getUint16(at + 3);
    // An extended length, of which this is the length: nothing that says whom a photo is from is that long.
    if (length > 0x7fff) {
      at += 5;
      continue;
    }
    const value = bytes.subarray(at + 5, at + 5 + length);
    if (record === 1 && number === 90) charset = charsets[value[2] ?? 0] ?? charset;
    else if (record === 2 && !records.has(number)) records.set(number, decoded(value, charset));
    at += 5 + length;
  }
  return records;
}

/** ISO 2022 designations of dataset 1:90, by their last byte: `ESC % G` is UTF-8, the others are parts of ISO 8859. */
const charsets: Readonly<Record<number, string>> = {
  65: 'latin1',
  66: 'iso-8859-2',
  70: 'iso-8859-7',
  71: 'iso-8859-6',
  72: 'iso-8859-8',
  76: 'iso-8859-5',
};

/**
 * The IPTC resource (0x0404) of a block of Photoshop's, in which others, such as a preview, stand before it and may look
 * like records; any other block is taken as it is.
 */
function iptcResource(block: Uint8Array): Uint8Array {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  let at = buffer.indexOf('8BIM', 0, 'latin1');
  if (at === -1 || at > 14) return block;
  while (at + 12 <= buffer.length && buffer.toString('latin1', at, at + 4) === '8BIM') {
    const id = buffer.readUInt16BE(at + 4);
    // The name is a Pascal string; it and the content are padded to an even length.
    const name = (buffer[at + 6] ?? 0) + 1;
    const content = at + 6 + name + (name % 2);
    if (content + 4 > buffer.length) break;
    const length = buffer.readUInt32BE(content);
    if (id === 0x0404) return block.subarray(content + 4, content + 4 + length);
    at = content + 4 + length + (length % 2);
  }
  return new Uint8Array();
}

const ASCII = 2;
const textTags = new Set([0x010e, 0x013b, 0x8298]);

/** The texts of EXIF's first directory (TIFF 6.0): description, artist, copyright. */
function exifTexts(block: Uint8Array): Map<number, string> {
  const texts = new Map<number, string>();
  const bytes = Buffer.from(block).toString('latin1', 0, 4) === 'Exif' ? block.subarray(6) : block;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const little = view.getUint16(0) === 0x4949;
    const directory = view.getUint32(4, little);
    const entries = view.getUint16(directory, little);
    for (let entry = 0; entry < entries; entry++) {
      const at = directory + 2 + entry * 12;
      const tag = view.getUint16(at, little);
      if (!textTags.has(tag) || view.getUint16(at + 2, little) !== ASCII) continue;
      const length = view.getUint32(at + 4, little);
      const value = length <= 4 ? at + 8 : view.getUint32(at + 8, little);
      // Two texts in one (photographer, editor) are parted by NUL, as is the end.
      texts.set(tag, decoded(bytes.subarray(value, value + length)));
    }
  } catch (error) {
    // A directory that points outside of its block: what was read so far is what there is.
    if (!(error instanceof RangeError)) throw error;
  }
  return texts;
}

/** UTF-8 where it is that, whatever the file says (many say nothing); otherwise the character set that it names. */
function decoded(bytes: Uint8Array, charset = 'latin1'): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(charset).decode(bytes);
  }
}
