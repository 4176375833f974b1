import { defaultPolicies } from '../src/comments/default-policies.ts';
import { storePolicy } from '../src/comments/policy.ts';
import { newId, timestamp } from '../src/database/ids.ts';
import type { Database } from '../src/database/open.ts';
import type { Role } from '../src/database/tables.ts';
import type { Staff } from '../src/people/rights.ts';

/** An article that readers can answer, as the tests of the conversation need it. */
export interface PublishedArticle {
  id: string;
  slug: string;
  editionId: string;
  editionCode: string;
}

/** Stores an open edition with a policy and one published article in it, straight into the tables. */
export async function publishedArticle(
  db: Database,
  { language = 'en', slug = 'water-returns' }: { language?: 'en' | 'ar'; slug?: string } = {},
): Promise<PublishedArticle> {
  const at = timestamp();
  return db.write(async (tx) => {
    const known = await tx.selectFrom('editions').select('id').where('code', '=', language).executeTakeFirst();
    const editionId = known?.id ?? newId();
    if (known === undefined) {
      await tx
        .insertInto('editions')
        .values({
          id: editionId,
          code: language,
          language,
          title: language === 'en' ? 'The River Gazette' : 'جريدة النهر',
          tagline: '',
          digits: 'latn',
          calendar: 'gregorian',
          about_json: '{"type":"doc","content":[{"type":"paragraph"}]}',
          privacy_json: '{"type":"doc","content":[{"type":"paragraph"}]}',
          position: language === 'en' ? 1 : 2,
          opened_at: at,
          created_at: at,
        })
        .execute();
      await storePolicy(tx, editionId, 1, defaultPolicies[language], null);
    }
    const sectionId = newId();
    await tx
      .insertInto('sections')
      .values({ id: sectionId, edition_id: editionId, slug: `city-${slug}`, name: 'City', position: 1, created_at: at })
      .execute();
    const [storyId, id, revisionId] = [newId(), newId(), newId()];
    await tx.insertInto('stories').values({ id: storyId, sample_at: null, created_at: at }).execute();
    await tx
      .insertInto('articles')
      .values({
        id,
        story_id: storyId,
        edition_id: editionId,
        slug,
        state: 'published',
        stage: 'ready',
        draft_revision_id: revisionId,
        published_revision_id: revisionId,
        section_id: sectionId,
        published_at: at,
        changed_at: null,
        unpublished_at: null,
        comments_closed_at: null,
        created_by: null,
        created_at: at,
      })
      .execute();
    await tx
      .insertInto('revisions')
      .values({
        id: revisionId,
        article_id: id,
        number: 1,
        headline: language === 'en' ? 'Water returns to the old city' : 'الماء يعود إلى المدينة القديمة',
        standfirst: '',
        body_json:
          '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Taps ran again."}]}]}',
        lead_json: null,
        section_id: sectionId,
        authors_json: '[]',
        topics_json: '[]',
        saved_by: null,
        created_at: at,
      })
      .execute();
    return { id, slug, editionId, editionCode: language };
  });
}

/** Stores somebody of the newsroom. */
export async function somebody(db: Database, role: Role, name = 'Jonas Reed'): Promise<Staff> {
  const id = newId();
  const staff = { id, name, email: `${id}@gazette.example`, role, language: 'en' };
  const at = timestamp();
  await db.write((tx) =>
    tx
      .insertInto('staff')
      .values({ ...staff, email_verified: 1, image: null, left_at: null, created_at: at, updated_at: at })
      .execute(),
  );
  return staff;
}
