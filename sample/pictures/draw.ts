/**
 * Draws every picture of the sample and writes it beside its module as a JPEG with credit and description in its metadata.
 * It owns the file format: size, quality and what a file may weigh; what is to be seen belongs to the pictures' own files.
 * It writes nothing that a picture's module did not draw, so that running it twice leaves the same pictures.
 */
import { join } from 'node:path';
import sharp from 'sharp';
import { type Picture, pictures } from './pictures.ts';

/** What one picture may weigh, in bytes: more would be slow to fetch where the sample is shown on a poor line. */
export const HEAVIEST = 200 * 1024;

const QUALITIES = [84, 80, 74, 68, 60];

/** The JPEG of a picture, as good as fits into `HEAVIEST`; throws if none does. */
export async function jpegOf(picture: Picture): Promise<Buffer> {
  const drawn = sharp(Buffer.from(picture.draw())).flatten();
  for (const quality of QUALITIES) {
    const jpeg = await drawn
      .clone()
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:4:4' })
      .withExif({
        IFD0: {
          Artist: 'The River Gazette',
          Copyright: 'The River Gazette, drawn for the sample publication',
          ImageDescription: picture.alternativeText.en,
        },
      })
      .toBuffer();
    if (jpeg.length <= HEAVIEST) return jpeg;
  }
  throw new Error(`${picture.name} does not fit into ${HEAVIEST} bytes at any quality`);
}

if (import.meta.main) {
  for (const picture of pictures) {
    const jpeg = await jpegOf(picture);
    await Bun.write(join(import.meta.dir, picture.file), jpeg);
    console.log(`${picture.file} ${picture.width}×${picture.height}, ${Math.round(jpeg.length / 1024)} KB`);
  }
}
