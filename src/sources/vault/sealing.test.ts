import { expect, setDefaultTimeout, test } from 'bun:test';
import fc from 'fast-check';
import { randomHex, type VaultKeys } from './key-file.ts';
import { type RecordRow, sealedRecord, textKey, tiesOf } from './record-rows.ts';
import { type Bytes, newKeyPair, padded, randomBytes, seal, unpadded, unseal, unwrapKey, wrapKey } from './sealing.ts';

setDefaultTimeout(60_000);

const keys: VaultKeys = { onrecord: 'vault key 1', key: randomHex(), shares: {}, log: { count: 0, mark: '' } };
const row: RecordRow = {
  id: 'record',
  source_id: 'source',
  turn: 1,
  until_at: '2027-01-01T00:00:00.000Z',
  sealed: null,
  sealed_by: 'lena',
  sealed_at: '2026-11-22T09:40:00.000Z',
  destroyed_at: null,
  destroyed_why: null,
};
/** Every character that there is, alone and in letters of several. */
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.string({ unit: 'grapheme' }));

async function opened(
  pair: { publicKey: Bytes; privateKey: Bytes },
  made: { sealed: Uint8Array; wrapped: Uint8Array },
  share: string,
  ties: RecordRow = row,
): Promise<string | undefined> {
  const recordKey = await unwrapKey(keys, pair, made.wrapped, tiesOf(ties, 'lena'));
  const text = recordKey && (await unseal(await textKey(recordKey, share), made.sealed, tiesOf(ties)));
  return text && unpadded(text);
}

test('whatever is sealed comes back as it was, at a length that tells little', async () => {
  const pair = await newKeyPair();
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const share = randomHex();
      const { sealed, wrapped } = await sealedRecord(keys, row, padded(text), share, ['lena'], [pair.publicKey]);
      expect((sealed.length - 12 - 16) % 512).toBe(0);
      expect(await opened(pair, { sealed, wrapped: wrapped[0] ?? sealed }, share)).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test('with any byte changed, in the text or in the key to it, nothing comes back', async () => {
  const pair = await newKeyPair();
  const share = randomHex();
  const made = await sealedRecord(keys, row, padded('Halima Qandeel'), share, ['lena'], [pair.publicKey]);
  const wrapped = made.wrapped[0] ?? new Uint8Array();
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (inText, at, change) => {
      const whole = { sealed: made.sealed.slice(), wrapped: wrapped.slice() };
      const changed = inText ? whole.sealed : whole.wrapped;
      const place = at % changed.length;
      changed[place] = (changed[place] ?? 0) ^ change;
      expect(await opened(pair, whole, share)).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

test('what is tied to one record, turn, end and person opens for no other', async () => {
  const pair = await newKeyPair();
  const share = randomHex();
  const made = await sealedRecord(keys, row, padded('Halima'), share, ['lena'], [pair.publicKey]);
  const whole = { sealed: made.sealed, wrapped: made.wrapped[0] ?? made.sealed };
  for (const change of [{ id: 'x' }, { source_id: 'x' }, { turn: 2 }, { until_at: '2027-01-02T00:00:00.000Z' }])
    expect(await opened(pair, whole, share, { ...row, ...change })).toBeUndefined();
  expect(await opened(pair, whole, randomHex())).toBeUndefined();
  expect(await opened(await newKeyPair(), whole, share)).toBeUndefined();
  const recordKey = await unwrapKey({ ...keys, key: randomHex() }, pair, whole.wrapped, tiesOf(row, 'lena'));
  expect(recordKey).toBeUndefined();
  expect(await opened(pair, whole, share)).toBe('Halima');
});

test('the same text is sealed and wrapped anew each time', async () => {
  const key = randomBytes(32);
  const pair = await newKeyPair();
  const once = async () => [await seal(key, padded('same'), []), await wrapKey(keys, pair.publicKey, key, [])];
  const [a, b] = [await once(), await once()];
  expect(Buffer.from(a[0] ?? []).equals(Buffer.from(b[0] ?? []))).toBe(false);
  expect(Buffer.from(a[1] ?? []).equals(Buffer.from(b[1] ?? []))).toBe(false);
});
