import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, signedInAs, Visitor } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { publishedArticle } from '../../../tests/published-article.ts';

onBothDatabases('the fronts at the desk', ({ open }) => {
  async function desk() {
    const db = await open();
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-fronts-'));
    const newsroom = testNewsroom(db, dataDir);
    const sara = await firstAdministrator(newsroom);
    const old = await publishedArticle(db, { slug: 'old-news' });
    await Bun.sleep(2);
    const fresh = await publishedArticle(db, { slug: 'fresh-news' });
    for (const { id, slug } of [old, fresh]) {
      await db.write((tx) =>
        tx.updateTable('revisions').set({ headline: slug }).where('article_id', '=', id).execute(),
      );
    }
    const editor = await signedInAs(newsroom, sara);
    const reader = new Visitor(newsroom);
    const front = async () => {
      const html = await (await reader.get('/en')).text();
      return [...html.matchAll(/href="\/en\/((?:old|fresh)-news)"/g)].map(([, slug]) => slug);
    };
    const address = `/desk/fronts/${old.editionId}`;
    return { db, newsroom, sara, editor, old, fresh, front, address, end: () => rmSync(dataDir, { recursive: true }) };
  }

  test('are arranged step by step in the address alone, and readers see nothing of it', async () => {
    const { editor, old, fresh, front, address, end } = await desk();
    const stepped = await editor.get(`${address}?move=lead+${old.id}`);
    expect(stepped.status).toBe(303);
    expect(stepped.headers.get('location')).toBe(`${address}?order=${old.id}#article-${old.id}`);
    const back = await editor.get(`${address}?order=${old.id},${fresh.id}&move=release+${old.id}`);
    expect(back.headers.get('location')).toBe(`${address}?order=${fresh.id}#article-${old.id}`);
    const drawn = await editor.get(`${address}?order=${old.id}&article=${fresh.id}&place=0`);
    expect(drawn.headers.get('location')).toBe(`${address}?order=${fresh.id},${old.id}#article-${fresh.id}`);
    expect(await front()).toEqual(['fresh-news', 'old-news']);
    end();
  });

  test('are previewed on the readers’ page, put in force, and undone from the notice', async () => {
    const { editor, old, front, address, end } = await desk();
    const preview = await editor.get(`${address}/preview?order=${old.id}`);
    expect(preview.headers.get('cache-control')).toBe('no-store');
    const shown = await preview.text();
    expect(shown).toContain('Preview of an order');
    expect(shown.indexOf('old-news')).toBeLessThan(shown.indexOf('fresh-news'));
    expect(await front()).toEqual(['fresh-news', 'old-news']);
    const put = await editor.post(`${address}/arrangements`, { order: old.id, 'based-on': '', when: 'now' });
    expect(put.status).toBe(303);
    expect(await front()).toEqual(['old-news', 'fresh-news']);
    const page = await (await editor.get(put.headers.get('location') ?? '')).text();
    const undo = /action="(\/desk\/fronts\/arrangements\/[^"]+)"/.exec(page)?.[1] ?? '';
    expect((await editor.post(undo)).status).toBe(303);
    expect(await front()).toEqual(['fresh-news', 'old-news']);
    end();
  });

  test('leave the newest date over the front page, whatever leads it', async () => {
    const { db, editor, old, address, end } = await desk();
    await db.write((tx) =>
      tx.updateTable('articles').set({ published_at: '2020-03-01T10:00:00.000Z' }).where('id', '=', old.id).execute(),
    );
    const dateOver = async (order: string) => {
      const html = await (await editor.get(`${address}/preview?order=${order}`)).text();
      return /class="date small">.*?<time datetime="(\d{4})/s.exec(html)?.[1];
    };
    const thisYear = new Date().toISOString().slice(0, 4);
    expect(await dateOver('')).toBe(thisYear);
    expect(await dateOver(old.id)).toBe(thisYear);
    end();
  });

  test('keep what was arranged when the time cannot be taken, and say why', async () => {
    const { db, editor, old, address, end } = await desk();
    await db.write((tx) =>
      tx
        .insertInto('settings')
        .values({ key: 'publication', value_json: JSON.stringify({ timeZone: 'Europe/Berlin' }), changed_at: '' })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet((e) => ({ value_json: e.ref('excluded.value_json') })),
        )
        .execute(),
    );
    const put = (date: string, time: string) =>
      editor.post(`${address}/arrangements`, { order: old.id, 'based-on': '', when: 'later', date, time });
    for (const [date, time, words] of [
      ['2020-01-01', '10:00', 'This time is over'],
      ['2031-03-30', '02:30', 'clocks go forward'],
      ['2031-10-26', '02:30', 'comes twice'],
      ['31-13-99', '10:00', 'year-month-day'],
      ['2031-01-01', 'soon', 'hours:minutes'],
    ] as const) {
      const answer = await put(date, time);
      const html = await answer.text();
      expect([words, answer.status, html.includes(words)]).toEqual([words, 422, true]);
      expect(html).toContain(`name="order" value="${old.id}"`);
    }
    expect((await put('2031-01-01', '10:00')).status).toBe(303);
    const { from_at } = await db.selectFrom('front_arrangements').select('from_at').executeTakeFirstOrThrow();
    expect(from_at).toBe('2031-01-01T09:00:00.000Z');
    end();
  });

  test('tell an editor who is late what somebody else put in force, and keep their order', async () => {
    const { editor, old, fresh, address, end } = await desk();
    await editor.post(`${address}/arrangements`, { order: old.id, 'based-on': '', when: 'now' });
    const late = await editor.post(`${address}/arrangements`, { order: fresh.id, 'based-on': '', when: 'now' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('Somebody put another order in force');
    expect(html).toContain(`name="order" value="${fresh.id}"`);
    end();
  });

  test('make nothing of orders that are none, and are closed to reporters', async () => {
    const { newsroom, sara, editor, address, end } = await desk();
    for (const order of ['x', ',,,', `<script>,${'a'.repeat(36)}`, 'é'.repeat(5000), "' or 1=1 --"]) {
      expect((await editor.get(`${address}?order=${encodeURIComponent(order)}`)).status).toBe(200);
      const put = await editor.post(`${address}/arrangements`, { order, 'based-on': 'x', when: 'now' });
      expect(put.status).toBeLessThan(500);
    }
    for (const step of ['move=lead', 'move=lead+x', 'move=fly+1', 'article=x&place=-1', 'article=x&place=1e9']) {
      expect((await editor.get(`${address}?${step}`)).status).toBe(200);
    }
    expect((await editor.get('/desk/fronts/nowhere')).status).toBe(404);
    const reporter = await signedInAs(newsroom, await colleague(newsroom, sara, 'reporter', 'Lena Haddow'));
    for (const path of [address, '/desk/fronts', `${address}/preview`]) {
      expect((await reporter.get(path)).status).toBe(403);
    }
    end();
  });
});
