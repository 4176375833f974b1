import type { Context } from 'hono';
import type { PhotoRow } from '../../database/tables.ts';
import { requireRight } from '../../people/rights.ts';
import { photosInLibrary } from '../../photos/library.ts';
import { pictureAddress, pictureOf, picturesById } from '../../photos/photos.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { photoName } from '../articles/form.tsx';
import type { DeskEnv } from '../frame.tsx';

/** A photo that can be chosen: what a figure begins with, and what it is called. */
export interface PhotoToChoose {
  id: string;
  address: string;
  width: number;
  height: number;
  name: string;
  caption: string;
  credit: string;
  alternativeText: string;
}

/** A page of photos, and where the next begins. */
export interface PhotoChoice {
  items: PhotoToChoose[];
  next: string | null;
}

const MOST_ON_A_PAGE = 24;
const WIDEST_TO_CHOOSE = 480;

/** The library as `PhotoChoice`, for a script's dialog: `?q=` and `?before=` as on its page. */
export async function answerChoice({ db }: Newsroom, c: Context<DeskEnv>): Promise<Response> {
  const { staff, frame } = c.var;
  requireRight(staff, 'write articles');
  const words = (c.req.query('q') ?? '').trim();
  const { items, next } = await photosInLibrary(db, { words, before: c.req.query('before'), most: MOST_ON_A_PAGE });
  const toChoose = (photo: PhotoRow): PhotoToChoose => ({
    id: photo.id,
    address: addressOf(pictureOf(photo), WIDEST_TO_CHOOSE),
    width: photo.width,
    height: photo.height,
    name: photoName(frame.locale, photo),
    caption: photo.caption,
    credit: photo.credit,
    alternativeText: photo.alternative_text,
  });
  return c.json({ items: items.map(toChoose), next: next ?? null } satisfies PhotoChoice);
}

const WIDEST_IN_THE_EDITOR = 1280;

/** Leads to a size of a photo, a logo or a card's picture that is there: the editor knows photos by their ids alone. */
export async function leadToPicture({ db }: Newsroom, c: Context<DeskEnv>): Promise<Response> {
  requireRight(c.var.staff, 'write articles');
  const id = c.req.param('id') ?? '';
  const picture = (await picturesById(db, [id])).get(id);
  if (picture === undefined) return c.notFound();
  c.header('cache-control', 'private, max-age=60');
  return c.redirect(addressOf(picture, WIDEST_IN_THE_EDITOR), 302);
}

function addressOf(picture: { id: string; width: number; widths: number[] }, widest: number): string {
  const width = picture.widths.findLast((one) => one <= widest) ?? picture.widths[0] ?? picture.width;
  return pictureAddress(picture.id, width, 'webp');
}
