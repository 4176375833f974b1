import type { Reading } from '../database/open.ts';
import type { SectionRow, TopicRow } from '../database/tables.ts';

/** An edition's sections in the order of its masthead. */
export async function sectionsOf(db: Reading, editionId: string): Promise<SectionRow[]> {
  return db
    .selectFrom('sections')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** The section at `/{edition}/section/{slug}`; the slug may come in any Unicode form. */
export async function sectionBySlug(db: Reading, editionId: string, slug: string): Promise<SectionRow | undefined> {
  return db
    .selectFrom('sections')
    .selectAll()
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug.normalize('NFC'))
    .executeTakeFirst();
}

/** An edition's topics by name. */
export async function topicsOf(db: Reading, editionId: string): Promise<TopicRow[]> {
  return db
    .selectFrom('topics')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** The topic at `/{edition}/topic/{slug}`; the slug may come in any Unicode form. */
export async function topicBySlug(db: Reading, editionId: string, slug: string): Promise<TopicRow | undefined> {
  return db
    .selectFrom('topics')
    .selectAll()
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug.normalize('NFC'))
    .executeTakeFirst();
}
