import { afterAll, describe, expect, test } from 'bun:test';
import { openDatabase } from '../src/database/open.ts';
import { auditLog } from '../src/people/audit.ts';
import type { Staff } from '../src/people/rights.ts';
import { createArticle } from '../src/stories/articles.ts';
import { parseMarkup } from '../src/stories/markup.ts';
import { schedulePublication } from '../src/stories/schedule.ts';
import { type RunningPublication, removeData, startPublication } from './running.ts';

describe.each(['sqlite', 'postgres'] as const)('a planned publication (%s)', (kind) => {
  if (process.env.CI !== 'true' && (process.env.ONLY_DATABASE ?? kind) !== kind) return;
  const running: RunningPublication[] = [];
  afterAll(async () => {
    for (const publication of running) await publication.stop();
    for (const publication of running) removeData(publication);
    // Two processes finish the sizes of the sample's photos first.
  }, 60_000);

  test('comes once, with two processes, one killed before its time and one started again', async () => {
    const one = await startPublication(kind);
    running.push(one);
    const two = await startPublication(kind, { at: one });
    running.push(two);
    const db = await openDatabase(one);
    const edition = await db.selectFrom('editions').select('id').where('code', '=', 'en').executeTakeFirstOrThrow();
    const section = await db
      .selectFrom('sections')
      .select('id')
      .where('edition_id', '=', edition.id)
      .executeTakeFirstOrThrow();
    const author = await db
      .selectFrom('author_names')
      .select('author_id')
      .where('edition_id', '=', edition.id)
      .executeTakeFirstOrThrow();
    const person = await db.selectFrom('staff').selectAll().executeTakeFirstOrThrow();
    const editor: Staff = { ...person, role: 'editor' };
    const body = parseMarkup('The lamps are lit again.');
    if ('mistakes' in body) throw new Error('the body is wrong');
    const saved = await createArticle(
      db,
      editor,
      { editionId: edition.id },
      {
        headline: 'The lamps come back at their time',
        standfirst: 'Planned by an editor who was asleep when it happened.',
        slug: 'lamps-at-their-time',
        body: body.done,
        lead: null,
        sectionId: section.id,
        authorIds: [author.author_id],
        topicIds: [],
      },
    );
    if ('mistakes' in saved) throw new Error(JSON.stringify(saved.mistakes));
    const publishAt = new Date(Date.now() + 5000).toISOString();
    const planned = await schedulePublication(db, editor, saved.done, { publishAt, visibleChange: true });
    expect(planned).toHaveProperty('done');
    const path = '/en/lamps-at-their-time';
    expect((await fetch(two.url + path)).status).toBe(404);
    one.process.kill('SIGKILL');
    await one.process.exited;
    const three = await startPublication(kind, { at: one });
    running.push(three);
    for (const { url } of [two, three]) {
      const deadline = Date.now() + 30_000;
      while ((await fetch(url + path)).status !== 200) {
        if (Date.now() > deadline) throw new Error(`${url} does not show it`);
        await Bun.sleep(20);
      }
    }
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(publishAt));
    const { lines } = await auditLog(db, { kind: 'article', subjectId: saved.done.articleId, size: 20 });
    expect(lines.filter(({ action }) => action === 'article-published')).toHaveLength(1);
    const article = await db
      .selectFrom('articles')
      .select('published_at')
      .where('id', '=', saved.done.articleId)
      .executeTakeFirstOrThrow();
    expect(String(article.published_at) >= publishAt).toBe(true);
    await db.close();
  }, 60_000);
});
