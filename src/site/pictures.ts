import { pictureAddress, type Picture as StoredPicture } from '../photos/photos.ts';
import type { ShownFigure } from '../stories/listed-articles.ts';
import type { Figure, Picture } from './theme.ts';

/** A stored picture as a theme gets it: each of its sizes in both formats. */
export function shownPicture(stored: StoredPicture): Picture {
  const widest = Math.max(...stored.widths);
  return {
    width: widest,
    height: Math.round((stored.height * widest) / stored.width),
    sizes: stored.widths.map((width) => ({
      width,
      webp: pictureAddress(stored.id, width, 'webp'),
      jpg: pictureAddress(stored.id, width, 'jpg'),
    })),
  };
}

/** A figure of an article with its picture. */
export function shownFigure({ picture, caption, credit, alternativeText }: ShownFigure): Figure {
  return { ...shownPicture(picture), caption, credit, alternativeText };
}
