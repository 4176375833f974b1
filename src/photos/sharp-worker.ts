/**
 * A process of its own in which photos are decoded: whatever a file does to the decoder, the newsroom goes on. It is
 * given one order after the other and answers each; the house ends it when an answer takes too long or none is awaited.
 * Nothing else in the house loads sharp.
 */
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { creditBlocks, creditsIn, preferred } from './credits.ts';
import type { Developed, SizesOrder } from './delivered.ts';
import { type Answer, type DevelopOrder, FIRST_WIDTH, MOST_PIXELS, type Order, originalName } from './delivered.ts';

/** What the decoder says about a file that it cannot read; everything else that goes wrong is the house's own fault. */
class Unreadable extends Error {}

async function develop({ bytes, folder, format, typed }: DevelopOrder): Promise<Developed> {
  const metadata = await decoding(read(bytes).metadata());
  const credits = preferred(typed, creditsIn(metadata));
  // Turned upright, in sRGB, and anew: of the file as sent, nothing but its pixels is kept.
  const { data, info } = await picture(inFormat(read(bytes).autoOrient(), format), credits);
  await keep(join(folder, originalName(format)), data);
  await size({ folder, format, credits, widths: [Math.min(FIRST_WIDTH, info.width)] }, data);
  return { width: info.width, height: info.height, credits };
}

async function size({ folder, format, credits, widths }: Omit<SizesOrder, 'order'>, kept?: Buffer): Promise<null> {
  const original = kept ?? join(folder, originalName(format));
  for (const width of widths) {
    const sized = () => read(original).resize({ width, withoutEnlargement: true });
    const [webp, jpg] = await Promise.all([
      picture(sized().webp({ quality: 76, effort: 4 }), credits),
      picture(sized().flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true }), credits),
    ]);
    await keep(join(folder, `${width}.webp`), webp.data);
    await keep(join(folder, `${width}.jpg`), jpg.data);
  }
  return null;
}

function read(input: Uint8Array | string): Sharp {
  return sharp(input, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true, pages: 1 });
}

function inFormat(upright: Sharp, format: DevelopOrder['format']): Sharp {
  if (format === 'png') return upright.png({ compressionLevel: 7 });
  return format === 'webp' ? upright.webp({ quality: 92 }) : upright.jpeg({ quality: 92, chromaSubsampling: '4:4:4' });
}

/** The finished bytes: in sRGB, saying whom the photo is from and nothing else. */
function picture(prepared: Sharp, credits: Developed['credits']) {
  const { exif, xmp } = creditBlocks(credits);
  const named = prepared.toColourspace('srgb');
  const whole = xmp === '' ? named : named.withExif({ IFD0: exif }).withXmp(xmp);
  return decoding(whole.toBuffer({ resolveWithObject: true }));
}

async function decoding<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new Unreadable(messageOf(cause), { cause });
  }
}

/** Writes beside the target and moves it there, so that nobody is ever given half a picture. */
async function keep(target: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${target}.unfinished`;
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, target);
}

async function answerTo(order: Order): Promise<Answer> {
  try {
    return { done: order.order === 'develop' ? await develop(order) : await size(order) };
  } catch (error) {
    return error instanceof Unreadable ? { unreadable: error.message } : { failed: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const MOST_MEMORY_BYTES = 900 * 1024 * 1024;

/** Decoders work outside of JavaScript, so that this timer sees what they take. */
function watchMemory(): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > MOST_MEMORY_BYTES) process.exit(3);
  }, 50).unref();
}

if (import.meta.main) {
  sharp.concurrency(1);
  sharp.cache(false);
  // The library reads some thirty formats, PDF and SVG among them; these three are all that the house takes.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
  watchMemory();
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (order: Order) => {
    process.send?.(await answerTo(order));
  });
}
