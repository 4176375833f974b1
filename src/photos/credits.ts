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

/** A property as an element (its first list item, if it is a list) or as an attribute. */
function inXmp(xml: string, name: string): string | undefined {
  const element = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]{0,20000}?)</${name}>`).exec(xml)?.[1];
  if (element !== undefined) {
    const item = /<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(element);
    return unescapeXml((item?.[1] ?? element).replace(/<[^>]*>/g, ''));
  }
  const attribute = new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1];
  return attribute === undefined ? undefined : unescapeXml(attribute);
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(words: string): string {
  return words.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** IPTC-IIM, application record (2): `1C 02 number length bytes`, wherever it begins in its block. */
function iptcRecords(bytes: Uint8Array): Map<number, string> {
  const records = new Map<number, string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isUtf8 = Buffer.from(bytes).includes(Buffer.from([0x1b, 0x25, 0x47]));
  for (let at = 0; at + 5 <= bytes.length; ) {
    if (bytes[at] !== 0x1c || bytes[at + 1] !== 2) {
      at++;
      continue;
    }
    const number = bytes[at + 2] ?? 0;
    const length = view.getUint16(at + 3);
    const value = bytes.subarray(at + 5, at + 5 + length);
    if (!records.has(number)) records.set(number, decoded(value, isUtf8));
    at += 5 + length;
  }
  return records;
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
      texts.set(tag, decoded(bytes.subarray(value, value + length), false));
    }
  } catch (error) {
    // A directory that points outside of its block: what was read so far is what there is.
    if (!(error instanceof RangeError)) throw error;
  }
  return texts;
}

/** UTF-8 where it is that, whatever the file says; Latin-1 otherwise. */
function decoded(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
