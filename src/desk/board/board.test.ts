import { expect, test } from 'bun:test';
import { openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { deskOf } from '../../../tests/desk-door.ts';
import { done, setAsideDoubts, written } from '../../../tests/reading.ts';
import { newId, timestamp } from '../../database/ids.ts';
import { createArticle } from '../../stories/articles.ts';
import { setEmbargo } from '../../stories/embargo.ts';
import { schedulePublication } from '../../stories/schedule.ts';

onBothDatabases('a card of the board', ({ open }) => {
  test('says in words what its article waits for: an embargo, a plan that failed, a correction elsewhere', async () => {
    const db = await open();
    const gazette = await openGazette(db);
    const { en, jonas } = gazette;
    const later = (days: number) => new Date(Date.now() + days * 24 * 3_600_000).toISOString();
    const begin = async (headline: string) => {
      const text = written({ headline, sectionId: en.city, authorIds: [en.lena] });
      const saved = done(await createArticle(db, jonas, { editionId: en.id }, text));
      await setAsideDoubts(db, jonas, saved.articleId);
      return saved;
    };
    const held = await begin('Held back');
    done(await setEmbargo(db, jonas, held.articleId, later(3)));
    const planned = await begin('Planned and failed');
    done(await schedulePublication(db, jonas, planned, { publishAt: later(1), visibleChange: true }));
    const asked = await begin('Asked for a correction');
    await db.write(async (tx) => {
      const failure_json = JSON.stringify([{ field: 'credit', message: 'desk-photo-mistake-credit-missing' }]);
      await tx.updateTable('scheduled_publications').set({ failed_at: timestamp(), failure_json }).execute();
      const id = newId();
      const correction = { id, article_id: held.articleId, kind: 'correction' as const, note: 'Nine, not ten.' };
      await tx
        .insertInto('corrections')
        .values({ ...correction, made_by: jonas.id, created_at: timestamp() })
        .execute();
      await tx
        .insertInto('correction_requests')
        .values({ correction_id: id, article_id: asked.articleId, created_at: timestamp() })
        .execute();
    });
    const card = (page: string, id: string) => page.slice(page.indexOf(`id="article-${id}"`)).split('</li>')[0] ?? '';
    const english = await deskOf(db, '/tmp', jonas).read('/desk/board');
    expect(card(english, held.articleId)).toContain('Under embargo until');
    expect(card(english, planned.articleId)).toContain('was not published, because');
    expect(card(english, asked.articleId)).toContain('1 correction of the story in another edition waits');
    expect(card(english, held.articleId)).not.toContain('was not published');
    const arabic = await deskOf(db, '/tmp', jonas, 'ar').read('/desk/board');
    expect(card(arabic, held.articleId)).not.toContain('Under embargo');
    expect(card(arabic, held.articleId)).toMatch(/حظر|الحظر/);
  }, 60_000);
});
