/**
 * A process of its own in which photos are decoded: whatever a file does to the decoder, the newsroom goes on. It gets
 * one task as JSON on its input, does it, says the result as JSON and ends. Nothing else in the house loads sharp.
 */
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { creditBlocks, creditsIn } from './credits.ts';
import { FIRST_WIDTH, MOST_PIXELS, originalName, type TakenIn, type Task } from './delivered.ts';

async function takeIn({ source, folder, format }: Extract<Task, { task: 'take in' }>): Promise<TakenIn> {
  const opened = read(source);
  const metadata = await opened.metadata();
  const credits = creditsIn(metadata);
  // Turned upright, in sRGB, and anew: of the file as sent, nothing but its pixels is kept.
  const upright = opened.autoOrient().toColourspace('srgb');
  const target = join(folder, originalName(format));
  const { width, height } = await written(target, inFormat(upright, format));
  const first = Math.min(FIRST_WIDTH, width);
  await makeSizes({ task: 'make sizes', folder, format, credits, widths: [first] });
  return { width, height, credits };
}

async function makeSizes({ folder, format, credits, widths }: Extract<Task, { task: 'make sizes' }>): Promise<null> {
  const { exif, xmp } = creditBlocks(credits);
  for (const width of widths) {
    const sized = () =>
      read(join(folder, originalName(format)))
        .resize({ width, withoutEnlargement: true })
        .toColourspace('srgb')
        .withExif({ IFD0: exif })
        .withXmp(xmp);
    await written(join(folder, `${width}.webp`), sized().webp({ quality: 76, effort: 5 }));
    await written(
      join(folder, `${width}.jpg`),
      sized().flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true }),
    );
  }
  return null;
}

function read(file: string): Sharp {
  return sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true, pages: 1 });
}

function inFormat(picture: Sharp, format: Task['format']): Sharp {
  if (format === 'png') return picture.png({ compressionLevel: 9 });
  return format === 'webp' ? picture.webp({ quality: 92 }) : picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' });
}

/** Writes beside the target and moves it there, so that nobody is ever given half a picture. */
async function written(target: string, picture: Sharp): Promise<{ width: number; height: number }> {
  const unfinished = `${target}.unfinished`;
  const { width, height } = await picture.toFile(unfinished);
  const file = await open(unfinished, 'r+');
  await file.sync();
  await file.close();
  await rename(unfinished, target);
  return { width, height };
}

const MOST_MEMORY = 900 * 1024 * 1024;

/** Decoders work outside of JavaScript, so that this timer sees what they take. */
function watchMemory(): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > MOST_MEMORY) process.exit(3);
  }, 50).unref();
}

if (import.meta.main) {
  sharp.concurrency(1);
  sharp.cache(false);
  watchMemory();
  const task: Task = JSON.parse(await Bun.stdin.text());
  try {
    const result = task.task === 'take in' ? await takeIn(task) : await makeSizes(task);
    process.stdout.write(JSON.stringify(result));
  } catch (error) {
    // For the log of the newsroom: what the decoder found wrong. The file's name is our own.
    process.stderr.write(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
