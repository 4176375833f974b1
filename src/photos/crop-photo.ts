import type { Database } from '../database/open.ts';
import type { PhotoRow } from '../database/tables.ts';
import { type Mistake, mistake, type Outcome } from '../mistake.ts';
import { Forbidden, requireRight, type Staff } from '../people/rights.ts';
import { type Area, type CropName, cropNames, type FocalPoint, NARROWEST } from './crops.ts';
import { mayChangePhoto, photoById } from './library.ts';
import { queueSizes } from './sizes.ts';

/** How a photo is cropped: around a point, but for the crops that somebody drew. */
export interface Cropping {
  focal: FocalPoint;
  drawn: Partial<Record<CropName, Area>>;
}

/**
 * Changes what stays of a photo where it is cropped. The new crops are made off the request's path; until they are there
 * pages show the old ones, whose addresses lead to the new ones afterwards.
 * @returns `undefined` when there is no such photo
 * @throws Forbidden
 */
export async function cropPhoto(
  db: Database,
  staff: Staff,
  id: string,
  { focal, drawn }: Cropping,
): Promise<Outcome<PhotoRow> | undefined> {
  requireRight(staff, 'write articles');
  const [first, ...more] = croppingMistakes({ focal, drawn });
  return db.write(async (tx): Promise<Outcome<PhotoRow> | undefined> => {
    const photo = await photoById(tx, id);
    if (photo === undefined) return undefined;
    if (!mayChangePhoto(staff, photo)) throw new Forbidden('edit others’ articles');
    if (first !== undefined) return { mistakes: [first, ...more] };
    const crops_json = Object.keys(drawn).length === 0 ? null : JSON.stringify(drawn);
    const set = { focal_x: focal.x, focal_y: focal.y, crops_json };
    await tx.updateTable('photos').set(set).where('id', '=', id).execute();
    await queueSizes(tx, id);
    return { done: { ...photo, ...set } };
  });
}

function croppingMistakes({ focal, drawn }: Cropping): Mistake[] {
  const isPart = (value: number, least = 0) => value >= least && value <= 1;
  const wrong = (field: string) => mistake(field, 'desk-photo-mistake-percent').mistakes;
  return [
    ...(isPart(focal.x) ? [] : wrong('focal-x')),
    ...(isPart(focal.y) ? [] : wrong('focal-y')),
    ...cropNames.flatMap((name) => {
      const area = drawn[name];
      if (area === undefined) return [];
      return [
        ...(isPart(area.left) ? [] : wrong(`${name}-left`)),
        ...(isPart(area.top) ? [] : wrong(`${name}-top`)),
        ...(isPart(area.width, NARROWEST) ? [] : wrong(`${name}-width`)),
      ];
    }),
  ];
}
