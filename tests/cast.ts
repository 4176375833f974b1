import { newId, timestamp } from '../src/database/ids.ts';
import type { Database } from '../src/database/open.ts';
import type { Role } from '../src/database/tables.ts';
import type { Staff } from '../src/people/rights.ts';

/** Who works at the Gazette in tests, and what they fill. */
export interface Gazette {
  en: EditionOfTest;
  ar: EditionOfTest;
  lena: Staff;
  omar: Staff;
  jonas: Staff;
  /** Decides comments and writes nothing. */
  tarek: Staff;
  sara: Staff;
}

/** One edition of the Gazette with a few things in it, each by its id. */
export interface EditionOfTest {
  id: string;
  city: string;
  culture: string;
  water: string;
  council: string;
  /** Authors have one id in all editions. */
  lena: string;
  omar: string;
}

const names = {
  en: { title: 'The River Gazette', city: 'City', culture: 'Culture', water: 'Water', council: 'Council' },
  ar: { title: 'جريدة النهر', city: 'المدينة', culture: 'الثقافة', water: 'المياه', council: 'المجلس' },
} as const;
const signed = {
  en: { lena: 'Lena Haddow', omar: 'Omar Tellan' },
  ar: { lena: 'لينا حداو', omar: 'عمر تلان' },
} as const;

/** Opens the Gazette in an empty database: two editions with sections, topics and authors, and its staff. */
export async function openGazette(db: Database): Promise<Gazette> {
  const at = timestamp();
  const authors = { lena: newId(), omar: newId() };
  return db.write(async (tx) => {
    const staff = async (name: string, role: Role): Promise<Staff> => {
      const email = `${name.toLowerCase().replace(' ', '.')}@gazette.example`;
      const person = { id: newId(), name, email, role, language: 'en' };
      await tx
        .insertInto('staff')
        .values({ ...person, email_verified: 1, created_at: at, updated_at: at })
        .execute();
      return person;
    };
    for (const id of Object.values(authors)) await tx.insertInto('authors').values({ id, created_at: at }).execute();
    const edition = async (code: 'en' | 'ar', position: number): Promise<EditionOfTest> => {
      const id = newId();
      const nothing = '{"type":"doc","content":[{"type":"paragraph"}]}';
      await tx
        .insertInto('editions')
        .values({
          id,
          code,
          language: code,
          title: names[code].title,
          tagline: '',
          digits: 'latn',
          calendar: 'gregorian',
          about_json: nothing,
          privacy_json: nothing,
          position,
          opened_at: at,
          created_at: at,
        })
        .execute();
      const named = async (table: 'sections' | 'topics', key: 'city' | 'culture' | 'water' | 'council') => {
        const row = { id: newId(), edition_id: id, slug: names[code][key].toLowerCase(), name: names[code][key] };
        if (table === 'topics') {
          await tx
            .insertInto('topics')
            .values({ ...row, description: '', created_at: at })
            .execute();
        } else {
          await tx
            .insertInto('sections')
            .values({ ...row, position: key === 'city' ? 1 : 2, created_at: at })
            .execute();
        }
        return row.id;
      };
      for (const key of ['lena', 'omar'] as const) {
        const name = signed[code][key];
        await tx
          .insertInto('author_names')
          .values({
            author_id: authors[key],
            edition_id: id,
            slug: name.toLowerCase().replace(' ', '-'),
            name,
            office: '',
            biography: '',
          })
          .execute();
      }
      return {
        id,
        ...authors,
        city: await named('sections', 'city'),
        culture: await named('sections', 'culture'),
        water: await named('topics', 'water'),
        council: await named('topics', 'council'),
      };
    };
    return {
      en: await edition('en', 1),
      ar: await edition('ar', 2),
      lena: await staff('Lena Haddow', 'reporter'),
      omar: await staff('Omar Tellan', 'reporter'),
      jonas: await staff('Jonas Reed', 'editor'),
      tarek: await staff('Tarek Ollin', 'moderator'),
      sara: await staff('Sara Menik', 'administrator'),
    };
  });
}
