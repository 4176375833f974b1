import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { creditBlocks, creditsIn } from './credits.ts';

const text = (words: string) => new TextEncoder().encode(words);
const iptc = (...records: [number, string | Uint8Array][]) =>
  new Uint8Array(
    Buffer.concat(
      records.map(([number, words]) => {
        const bytes = Buffer.from(words as string);
        return Buffer.concat([Buffer.from([0x1c, 2, number, bytes.length >> 8, bytes.length & 0xff]), bytes]);
      }),
    ),
  );

test('an agency’s words are read from XMP before IPTC', () => {
  const xmp = text(`<rdf:Description photoshop:Credit="Marren &amp; Sons">
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Pipe at the &lt;north&gt; wall</rdf:li></rdf:Alt></dc:description>
    <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Three workers</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
  </rdf:Description>`);
  const older = iptc([120, 'Older caption'], [110, 'Older credit'], [116, '© Older']);
  expect(creditsIn({ xmp, iptc: older })).toEqual({
    caption: 'Pipe at the <north> wall',
    credit: 'Marren & Sons',
    alternativeText: 'Three workers',
    copyright: '© Older',
  });
});

test('IPTC is read as UTF-8 where it is that, and as Latin-1 otherwise', () => {
  expect(creditsIn({ iptc: iptc([120, 'الماء يعود']) }).caption).toBe('الماء يعود');
  expect(creditsIn({ iptc: iptc([80, Uint8Array.of(0xc9, 0x6c, 0x69, 0x73, 0x65)]) }).credit).toBe('Élise');
});

test('IPTC in the Arabic part of ISO 8859 is read where the file names it', () => {
  const named = Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x2d, 0x47]);
  const words = Uint8Array.of(0xc7, 0xe4, 0xe5, 0xc7, 0xc1);
  const block = new Uint8Array(Buffer.concat([named, iptc([120, words])]));
  expect(creditsIn({ iptc: block }).caption).toBe('الماء');
});

test('what stands in another resource of the same block is no caption', () => {
  const resource = (id: number, content: Uint8Array) => {
    const head = Buffer.from([0x38, 0x42, 0x49, 0x4d, id >> 8, id & 0xff, 0, 0, 0, 0, 0, 0]);
    head.writeUInt32BE(content.length, 8);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const preview = resource(0x040c, iptc([120, 'part of a preview']));
  const block = Buffer.concat([Buffer.from('Photoshop 3.0\0'), preview, resource(0x0404, iptc([120, 'The ferry']))]);
  expect(creditsIn({ iptc: new Uint8Array(block) }).caption).toBe('The ferry');
  expect(creditsIn({ iptc: new Uint8Array(Buffer.concat([preview])) }).caption).toBe('');
});

test('of several languages the default is read, wherever it stands, and of none marked the first', () => {
  const item = (lang: string, words: string) => `<rdf:li xml:lang="${lang}">${words}</rdf:li>`;
  const described = (...items: string[]) =>
    creditsIn({ xmp: text(`<dc:description><rdf:Alt>${items.join('')}</rdf:Alt></dc:description>`) }).caption;
  expect(described(item('de', 'Das Rohr'), item('x-default', 'ماسورة &#x26; عمال'))).toBe('ماسورة & عمال');
  expect(described(item('ar', 'ماسورة'), item('de', 'Das Rohr'))).toBe('ماسورة');
  expect(creditsIn({ xmp: text("<rdf:Description photoshop:Credit='Mira &apos;S&apos;'/>") }).credit).toBe("Mira 'S'");
});

test('a property that begins ten thousand times and never ends takes no time', () => {
  const xmp = text('<dc:description x="'.repeat(10_000) + '<dc:rights>'.repeat(20_000));
  expect(creditsIn({ xmp }).caption).toBe('');
});

test('what a camera writes into every file is no caption', () => {
  const xmp = (words: string) => text(`<dc:description>${words}</dc:description>`);
  for (const noise of ['OLYMPUS DIGITAL CAMERA', 'SONY DSC', 'default']) {
    expect(creditsIn({ xmp: xmp(noise) }).caption).toBe('');
  }
  expect(creditsIn({ xmp: xmp('OLYMPUS DIGITAL CAMERA'), iptc: iptc([120, 'The ferry']) }).caption).toBe('The ferry');
});

test('whatever stands in a file’s blocks, reading them gives words', () => {
  const block = fc.uint8Array({ maxLength: 400 });
  const exif = fc
    .tuple(fc.constantFrom('MM\0*\0\0\0\x08', 'II*\0\x08\0\0\0', 'Exif\0\0MM\0*\0\0\0\x08'), block)
    .map(([head, rest]) => new Uint8Array(Buffer.concat([Buffer.from(head, 'latin1'), rest])));
  fc.assert(
    fc.property(block, fc.oneof(block, exif), fc.string({ unit: 'binary' }), (iptcBlock, exifBlock, xml) => {
      const read = creditsIn({ iptc: iptcBlock, exif: exifBlock, xmp: text(`<dc:rights>${xml}</dc:rights>`) });
      for (const words of Object.values(read)) if (!words.isWellFormed()) throw new Error(words);
    }),
  );
}, 30_000);

test('what is written into a file is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (credit, copyright) => {
      const clean = creditsIn({ iptc: iptc([110, credit], [116, copyright]) });
      const back = creditsIn({ xmp: text(creditBlocks(clean).xmp) });
      expect([back.credit, back.copyright]).toEqual([clean.credit, clean.copyright]);
    }),
  );
}, 30_000);
