import { join } from 'node:path';
import type { Database } from '../src/database/open.ts';
import { keepPhoto } from '../src/photos/intake.ts';
import { pictures } from './pictures/pictures.ts';
import { readSampleArticles, type SampleEdition } from './read-articles.ts';

/** How the texts' picture names became photos. */
export interface KeptPictures {
  photoId(name: string): string;
  alternativeText(name: string, edition: SampleEdition): string;
  /** The body markup with photo ids where the sample's texts name pictures. */
  inMarkup(body: string): string;
}

/** Takes every picture of the sample in as a photo, as if it had been uploaded. */
export async function keepPictures(db: Database, dataDir: string, at: string): Promise<KeptPictures> {
  const ids = new Map<string, string>();
  const captions = new Map(
    readSampleArticles().map(({ edition, photo }) => [`${photo?.name}.${edition}`, photo?.caption ?? '']),
  );
  for (const picture of pictures) {
    const bytes = await Bun.file(join(import.meta.dirname, 'pictures', picture.file)).bytes();
    // The files describe what is to be seen; a caption taken from there would only say the alternative text again.
    const described = {
      caption: captions.get(`${picture.name}.en`) ?? '',
      alternativeText: picture.alternativeText.en,
    };
    const outcome = await keepPhoto(db, dataDir, bytes, { uploadedBy: null, sampleAt: at, ...described });
    if ('mistakes' in outcome) throw new Error(`${picture.file} was refused: ${outcome.mistakes[0].message}`);
    ids.set(picture.name, outcome.done.photo.id);
  }
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
