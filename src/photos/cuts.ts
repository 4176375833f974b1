import type { PhotoRow } from '../database/tables.ts';
import { type Area, type CropName, type Cut, cropNames, crops, cutAt } from './crops.ts';

/** A crop as it is to be on disk. Its key is of what it shows, so that what an address answers never changes. */
export interface KeyedCut extends Cut {
  name: CropName;
  key: string;
  widths: number[];
}

/** A crop that is on disk, as `photos.cuts_json` keeps it by name. */
export type StoredCut = Omit<KeyedCut, 'name'>;

type CroppedRow = Pick<PhotoRow, 'width' | 'height' | 'focal_x' | 'focal_y' | 'crops_json' | 'kind'>;

/** The crops of a photo as they should be; a logo and a card have none. */
export function cutsOf(photo: CroppedRow): KeyedCut[] {
  if (photo.kind !== 'photo') return [];
  const drawn = drawnCrops(photo);
  const focal = focalPoint(photo);
  return cropNames.map((name) => {
    const { ratio, widths } = crops[name];
    const cut = cutAt(photo, ratio, focal, drawn[name]);
    const fitting = widths.filter((width) => width <= cut.width);
    return { name, ...cut, key: keyOf(cut), widths: fitting.length > 0 ? fitting : [cut.width] };
  });
}

/** What must stay in the picture; the middle where nobody said. */
export function focalPoint({ focal_x, focal_y }: Pick<PhotoRow, 'focal_x' | 'focal_y'>) {
  return { x: focal_x ?? 0.5, y: focal_y ?? 0.5 };
}

/** The crops that were drawn by hand, by name. */
export function drawnCrops({ crops_json }: Pick<PhotoRow, 'crops_json'>): Partial<Record<CropName, Area>> {
  return crops_json === null ? {} : JSON.parse(crops_json);
}

/** The crops that are on disk. */
export function storedCuts({ cuts_json }: Pick<PhotoRow, 'cuts_json'>): Partial<Record<CropName, StoredCut>> {
  return cuts_json === null ? {} : JSON.parse(cuts_json);
}

/** What the file of a crop is called without its format. */
export function cutName(name: CropName, key: string, width: number): string {
  return `${name}-${key}-${width}`;
}

function keyOf({ left, top, width, height }: Cut): string {
  return new Bun.CryptoHasher('sha256').update(`${left},${top},${width},${height}`).digest('hex').slice(0, 10);
}
