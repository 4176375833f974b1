/**
 * A process of its own in which photos are decoded: whatever a file does to the decoder, the newsroom goes on. It is
 * given one order after the other and answers each; the house ends it when an answer takes too long or none is awaited.
 * Nothing else in the house loads sharp.
 */
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { creditBlocks, creditsIn, preferred } from './credits.ts';
import type { Cut } from './crops.ts';
import { cutName } from './cuts.ts';
import type { Developed, SizesOrder } from './delivered.ts';
import {
  type Answer,
  AVIF_ONLY,
  type DevelopOrder,
  FIRST_WIDTH,
  MOST_PIXELS,
  type Order,
  originalName,
} from './delivered.ts';

/** What the decoder says about a file that it cannot read; everything else that goes wrong is the house's own fault. */
class Unreadable extends Error {}

async function develop({ bytes, folder, format, typed }: DevelopOrder): Promise<Developed> {
  const metadata = await decoding(read(bytes).metadata());
  const credits = preferred(typed, creditsIn(metadata));
  // Turned upright, in sRGB, and anew: of the file as sent, nothing but its pixels is kept.
  const { data, info } = await picture(inFormat(read(bytes).autoOrient(), format), credits);
  await keep(join(folder, originalName(format)), data);
  await size(
    {
      folder,
      format,
      credits,
      width: info.width,
      height: info.height,
      widths: [Math.min(FIRST_WIDTH, info.width)],
      cuts: [],
      formats: ['webp', 'jpg'],
    },
    data,
  );
  return { width: info.width, height: info.height, credits };
}

async function size(order: Omit<SizesOrder, 'order'>, kept?: Buffer): Promise<null> {
  const { folder, format, credits, widths, cuts, formats } = order;
  const original = kept ?? join(folder, originalName(format));
  for (const width of widths) {
    await inFormats(join(folder, String(width)), formats, credits, () =>
      read(original).resize({ width, withoutEnlargement: true }),
    );
  }
  for (const cut of cuts) {
    for (const width of cut.widths) {
      const name = join(folder, cutName(cut.name, cut.key, width));
      await inFormats(name, formats, credits, () => cutOut(read(original), order, cut, width));
    }
  }
  return null;
}

/** The part of the picture, `width` pixels wide: made small first, which a JPEG does while it is read, then cut. */
function cutOut(whole: Sharp, picture: { width: number; height: number }, cut: Cut, width: number): Sharp {
  const scale = width / cut.width;
  const small = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  const height = Math.min(small.height, Math.max(1, Math.round(cut.height * scale)));
  const left = Math.max(0, Math.min(small.width - width, Math.round(cut.left * scale)));
  const top = Math.max(0, Math.min(small.height - height, Math.round(cut.top * scale)));
  return whole.resize({ ...small, fit: 'fill' }).extract({ left, top, width, height });
}

const quality = {
  webp: (picture: Sharp) => picture.webp({ quality: 76, effort: 4 }),
  jpg: (picture: Sharp) => picture.flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true }),
  avif: (picture: Sharp) => picture.avif({ quality: 52, effort: 4, chromaSubsampling: '4:2:0' }),
};

async function inFormats(
  name: string,
  formats: SizesOrder['formats'],
  credits: Developed['credits'],
  sized: () => Sharp,
): Promise<void> {
  const made = await Promise.all(formats.map((format) => picture(quality[format](sized()), credits)));
  for (const [place, format] of formats.entries()) {
    const bytes = made[place]?.data;
    if (bytes === undefined) continue;
    // A page that offers AVIF has nothing to fall back on when it cannot be read.
    if (format === 'avif') await decoding(sharp(bytes).stats());
    await keep(`${name}.${format}`, bytes);
  }
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
  // Only what it wrote itself is read as AVIF, and only where nothing comes from outside.
  if (process.argv.includes(AVIF_ONLY)) sharp.unblock({ operation: ['VipsForeignLoadHeif'] });
  watchMemory();
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (order: Order) => {
    process.send?.(await answerTo(order));
  });
}
