import { type CropName, cropNames, type FocalPoint } from '../photos/crops.ts';
import type { PictureFormat } from '../photos/delivered.ts';
import { cutAddress, pictureAddress, type Picture as StoredPicture } from '../photos/photos.ts';
import type { ShownFigure } from '../stories/listed-articles.ts';
import type { Figure, Picture } from './theme.ts';

/** A stored picture as a theme gets it: each of its sizes and crops in every format that is there. */
export function shownPicture(stored: StoredPicture): Picture {
  const whole = sizesOf(stored, stored.widths, (width, format) => pictureAddress(stored.id, width, format));
  const crops: Partial<Record<CropName, Picture>> = {};
  for (const name of cropNames) {
    const cut = stored.cuts[name];
    if (cut === undefined) continue;
    const address = (width: number, format: PictureFormat) =>
      cutAddress(stored.id, { name, key: cut.key, width }, format);
    const focal = {
      x: within((stored.focal.x * stored.width - cut.left) / cut.width),
      y: within((stored.focal.y * stored.height - cut.top) / cut.height),
    };
    crops[name] = sizesOf({ ...cut, focal, avif: stored.avif }, cut.widths, address);
  }
  return { ...whole, crops };
}

/** A figure of an article with its picture. */
export function shownFigure({ picture, caption, credit, alternativeText }: ShownFigure): Figure {
  return { ...shownPicture(picture), caption, credit, alternativeText };
}

function sizesOf(
  picture: { width: number; height: number; focal: FocalPoint; avif: boolean },
  widths: readonly number[],
  address: (width: number, format: PictureFormat) => string,
): Picture {
  const widest = Math.max(...widths);
  return {
    width: widest,
    height: Math.max(1, Math.round((picture.height * widest) / picture.width)),
    focal: picture.focal,
    sizes: widths.map((width) => ({
      width,
      webp: address(width, 'webp'),
      jpg: address(width, 'jpg'),
      avif: picture.avif ? address(width, 'avif') : null,
    })),
  };
}

function within(part: number): number {
  return Math.max(0, Math.min(1, part));
}
