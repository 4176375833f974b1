import { join } from 'node:path';
import type { Reading } from '../database/open.ts';
import type { PhotoRow } from '../database/tables.ts';
import type { CropName, FocalPoint } from './crops.ts';
import { cutName, focalPoint, type StoredCut, storedCuts } from './cuts.ts';
import type { PictureFormat } from './delivered.ts';

/*
 * The photos folder owns stored pictures: taking them in, their sizes on disk, whom they are from. It keeps nothing of
 * a file but its pixels and what names its makers; where a picture was taken and with what is thrown away. It refuses
 * to know what an article says about a photo: that is the article's figure.
 */

/** What a page needs to show a stored photo: its proportions and the widths that can be had. */
export interface Picture {
  id: string;
  /** Of the kept original, in pixels. */
  width: number;
  height: number;
  /** Ascending; never empty, since one size is made while the photo is taken in. */
  widths: number[];
  /** The crops that can be had; for a while after the intake there are none. */
  cuts: Partial<Record<CropName, StoredCut>>;
  /** What must stay in it wherever it is cropped. */
  focal: FocalPoint;
  /** Every size and crop can be had as AVIF too. */
  avif: boolean;
}

/** The address of one size. What it answers never changes. */
export function pictureAddress(id: string, width: number, format: PictureFormat): string {
  return `/photos/${id}/${width}.${format}`;
}

/** The address of one size of a crop. When the crop changes it gets another one, and this one leads there. */
export function cutAddress(
  id: string,
  { name, key, width }: { name: CropName; key: string; width: number },
  format: PictureFormat,
): string {
  return `/photos/${id}/${cutName(name, key, width)}.${format}`;
}

/** The pictures with these ids; an id that is not a photo is missing from the map. */
export async function picturesById(db: Reading, ids: Iterable<string>): Promise<Map<string, Picture>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('photos')
    .select(pictureColumns)
    .where('id', 'in', wanted)
    .where('binned_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.id, pictureOf(row)]));
}

const pictureColumns = ['id', 'width', 'height', 'widths_json', 'cuts_json', 'focal_x', 'focal_y', 'avif_at'] as const;

/** What a page needs of a photo's row. */
export function pictureOf(row: Pick<PhotoRow, (typeof pictureColumns)[number]>): Picture {
  const { id, width, height, widths_json, avif_at } = row;
  return {
    id,
    width,
    height,
    widths: JSON.parse(widths_json),
    cuts: storedCuts(row),
    focal: focalPoint(row),
    avif: avif_at !== null,
  };
}

/** Where that folder waits while the photo is in the bin: no address leads there. */
export function binnedFolder(dataDir: string, id: string): string {
  return join(dataDir, 'photos', `bin-${id}`);
}

/** The folder that holds everything of a photo. `id` must be one of ours. */
export function photoFolder(dataDir: string, id: string): string {
  return join(dataDir, 'photos', id);
}
