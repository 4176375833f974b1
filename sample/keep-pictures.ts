import { newId } from '../src/database/ids.ts';
import type { Database } from '../src/database/open.ts';
import { pictures } from './pictures/pictures.ts';
import type { SampleEdition } from './read-articles.ts';

/** How the texts' picture names became photos. */
export interface KeptPictures {
  photoId(name: string): string;
  alternativeText(name: string, edition: SampleEdition): string;
  /** The body markup with photo ids where the sample's texts name pictures. */
  inMarkup(body: string): string;
}

/** Takes every picture of the sample in as a photo, as if it had been uploaded. */
export async function keepPictures(_db: Database, _dataDir: string, _at: string): Promise<KeptPictures> {
  const ids = new Map<string, string>();
  for (const picture of pictures) ids.set(picture.name, newId());
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
