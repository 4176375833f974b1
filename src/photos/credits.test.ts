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
