import { Hono } from 'hono';
import { type Card, readCard } from '../../links/cards.ts';
import { pictureAddress, picturesById } from '../../photos/photos.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';

/** What a script is told of a card: what the document keeps of it, and where its picture is. */
export interface MadeCard extends Card {
  picture: string | null;
}

/** Cards of other sites' pages, for the editor: `href` in, `MadeCard` out, or 422 with the reason in words. */
export function cards(newsroom: Newsroom): Hono<DeskEnv> {
  const { db, config, outside } = newsroom;
  const door = new Hono<DeskEnv>();
  door.post('/cards', async (c) => {
    const { staff, frame } = c.var;
    const form = await readForm(c.req.raw);
    const outcome = await readCard(db, staff, form.text('href'), { dataDir: config.dataDir, outside });
    if ('mistakes' in outcome) {
      return c.json({ mistakes: outcome.mistakes.map((one) => frame.locale.tell(one)) }, 422);
    }
    const { photoId } = outcome.done;
    const picture = photoId === null ? undefined : (await picturesById(db, [photoId])).get(photoId);
    const width = picture?.widths[0];
    const made: MadeCard = {
      ...outcome.done,
      picture: photoId === null || width === undefined ? null : pictureAddress(photoId, width, 'webp'),
    };
    return c.json(made);
  });
  return door;
}
