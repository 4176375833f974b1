import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { DevelopOrder } from './delivered.ts';
import { UnreadablePhoto, Workshop } from './workshop.ts';

const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  });

test('a file that takes too long is given up with its decoder, and the next one gets another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-photos-'));
  const order = (bytes: Buffer): DevelopOrder => ({
    order: 'develop',
    bytes: new Uint8Array(bytes),
    folder,
    format: 'png',
    typed: {},
  });
  const workshop = new Workshop();
  // Less than a process needs to begin.
  const slow = workshop.ask(order(await noise(400, 400).png().toBuffer()), 1);
  const quick = workshop.ask(order(await noise(40, 40).png().toBuffer()));
  const failure = await slow.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(UnreadablePhoto);
  expect(failure).toHaveProperty('tooSlow', true);
  expect(await quick).toMatchObject({ width: 40, height: 40 });
  rmSync(folder, { recursive: true });
}, 30_000);

test('a folder that cannot be written is no fault of the file', async () => {
  const bytes = new Uint8Array(await noise(40, 40).png().toBuffer());
  const order: DevelopOrder = { order: 'develop', bytes, folder: '/nowhere/at/all', format: 'png', typed: {} };
  const failure = await new Workshop().ask(order).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).not.toBeInstanceOf(UnreadablePhoto);
});

test('a file that comes while an idle decoder is being ended gets another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-photos-'));
  const bytes = new Uint8Array(await noise(40, 40).png().toBuffer());
  const order: DevelopOrder = { order: 'develop', bytes, folder, format: 'png', typed: {} };
  const workshop = new Workshop({ idleMs: 10 });
  expect(await workshop.ask(order)).toMatchObject({ width: 40 });
  // The decoder is told to go in this turn; that it went is heard in a later one.
  Bun.sleepSync(30);
  await Bun.sleep(0);
  expect(await workshop.ask(order)).toMatchObject({ width: 40 });
  rmSync(folder, { recursive: true });
}, 30_000);
