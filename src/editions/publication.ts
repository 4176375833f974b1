import { z } from 'zod';
import type { Reading } from '../database/open.ts';

/*
 * The editions folder owns what the publication is before anything is written in it: its name and looks, its editions,
 * their sections, topics and authors. Finders read straight from the database, a few indexed rows each, so that two
 * processes never disagree. It refuses to know articles: what stands in a section is the stories' business.
 */

/** What holds for the whole publication, kept in `settings` under `publication`. */
export interface Publication {
  name: string;
  /** The one accent colour, as `#rrggbb`, on light and on dark paper; `picked` is what both were made of. */
  accent: { light: string; dark: string; picked?: string | undefined };
  /** An IANA name; every date of every edition is told in it. */
  timeZone: string;
  contact: { email: string; address: string };
  logoPhotoId: string | null;
  /** The edition that `/` shows; `null` before the first edition is made. */
  defaultEditionId: string | null;
  /** The folder under `themes/` that makes the readers' pages. */
  theme: string;
}

/** What a publication is until somebody says otherwise. */
export const unnamedPublication: Publication = {
  name: 'Onrecord',
  accent: { light: '#96281b', dark: '#ec9580' },
  timeZone: 'UTC',
  contact: { email: '', address: '' },
  logoPhotoId: null,
  defaultEditionId: null,
  theme: 'plain',
};

const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** The stored shape; a key that an older version did not write has its first value. */
export const publicationSchema = z.object({
  name: z.string().min(1).default(unnamedPublication.name),
  accent: z.object({ light: colour, dark: colour, picked: colour.optional() }).default(unnamedPublication.accent),
  timeZone: z.string().min(1).default(unnamedPublication.timeZone),
  contact: z
    .object({ email: z.string().default(''), address: z.string().default('') })
    .default(unnamedPublication.contact),
  logoPhotoId: z.string().nullable().default(null),
  defaultEditionId: z.string().nullable().default(null),
  theme: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .default(unnamedPublication.theme),
});

/** The publication's settings as they stand; those of an unnamed one before anything was set. */
export async function publicationSettings(db: Reading): Promise<Publication> {
  const row = await db.selectFrom('settings').select('value_json').where('key', '=', 'publication').executeTakeFirst();
  return row === undefined ? unnamedPublication : publicationSchema.parse(JSON.parse(row.value_json));
}
