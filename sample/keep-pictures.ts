import { join } from 'node:path';
import type { Database } from '../src/database/open.ts';
import type { Staff } from '../src/people/rights.ts';
import { takeInPhoto } from '../src/photos/intake.ts';
import { pictures } from './pictures/pictures.ts';
import type { SampleEdition } from './read-articles.ts';

/** How the texts' picture names became photos. */
export interface KeptPictures {
  photoId(name: string): string;
  alternativeText(name: string, edition: SampleEdition): string;
  /** The body markup with photo ids where the sample's texts name pictures. */
  inMarkup(body: string): string;
}

// Pictures are taken in before there is any sign-in; the photos belong to nobody and go with the sample.
const loader: Staff = { id: 'sample', name: '', email: '', role: 'administrator', language: 'en' };

/** Takes every picture of the sample in as a photo, as if it had been uploaded. */
export async function keepPictures(db: Database, dataDir: string, at: string): Promise<KeptPictures> {
  const ids = new Map<string, string>();
  for (const picture of pictures) {
    const bytes = await Bun.file(join(import.meta.dirname, 'pictures', picture.file)).bytes();
    const outcome = await takeInPhoto(db, dataDir, loader, bytes);
    if ('mistakes' in outcome) throw new Error(`${picture.file} was refused: ${outcome.mistakes[0].message}`);
    ids.set(picture.name, outcome.done.photo.id);
  }
  await db.write(async (tx) => {
    await tx
      .updateTable('photos')
      .set({ sample_at: at, uploaded_by: null })
      .where('uploaded_by', '=', loader.id)
      .execute();
  });
  const photoId = (name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`the sample has no picture ${name}`);
    return id;
  };
  return {
    photoId,
    alternativeText: (name, edition) =>
      pictures.find((picture) => picture.name === name)?.alternativeText[edition] ?? '',
    inMarkup: (body) => body.replace(/\]\(photo:([a-z-]+)\)/g, (_, name: string) => `](photo:${photoId(name)})`),
  };
}
