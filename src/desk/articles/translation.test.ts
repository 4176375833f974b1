import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { onBothDatabases } from '../../../tests/databases.ts';
import { colleague, firstAdministrator, signedInAs } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { publishedArticle } from '../../../tests/published-article.ts';
import { newId, timestamp } from '../../database/ids.ts';
import { textOf } from '../../stories/articles.ts';
import { articleAtDesk } from '../../stories/at-the-desk.ts';
import { parseMarkup } from '../../stories/markup.ts';
import { printMarkup } from '../../stories/print-markup.ts';
import { SentForm } from '../../web/forms.ts';
import { bodyOfRows, rowValues, translationRows } from './translation-rows.ts';

const story = 'The pumps stand still.\n\n## What failed\n\n- Pump one\n- Pump two\n\nRepairs take nine days.\n';

onBothDatabases('translating side by side', ({ open }) => {
  async function desk() {
    const db = await open();
    const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-translation-'));
    const newsroom = testNewsroom(db, dataDir);
    const sara = await firstAdministrator(newsroom);
    const original = await publishedArticle(db);
    const other = await publishedArticle(db, { language: 'ar', slug: 'other' });
    const read = parseMarkup(story);
    if ('mistakes' in read) throw new Error('no story');
    const revise = async (words: string) => {
      const made = parseMarkup(words);
      if ('mistakes' in made) throw new Error('no story');
      const { article_id, id, number, ...kept } = await db
        .selectFrom('revisions')
        .selectAll()
        .where('article_id', '=', original.id)
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow();
      const next = newId();
      await db.write(async (tx) => {
        await tx
          .insertInto('revisions')
          .values({
            ...kept,
            id: next,
            article_id,
            number: number + 1,
            body_json: JSON.stringify(made.done.toJSON()),
            created_at: timestamp(),
          })
          .execute();
        await tx
          .updateTable('articles')
          .set({ draft_revision_id: next, published_revision_id: next })
          .where('id', '=', original.id)
          .execute();
      });
    };
    await revise(story);
    const editor = await signedInAs(newsroom, sara);
    const begin = async () => {
      const answer = await editor.post(`/desk/articles/${original.id}/translations`, { edition: other.editionId });
      return (answer.headers.get('location') ?? '').replace(/\?.*/, '');
    };
    /** The fields of the page as a browser would send them. */
    const fieldsOf = (html: string): Record<string, string> =>
      Object.fromEntries([
        ...[...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
          ([, name = '', value = '']) => [name, value],
        ),
        ...[...html.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>\n?([^<]*)</g)].map(([, name = '', value = '']) => [
          name,
          value.replaceAll('&gt;', '>'),
        ]),
      ]);
    const saved = async (address: string) => {
      const opened = await articleAtDesk(db, sara, address.split('/')[3] ?? '');
      if (opened === undefined) throw new Error('no translation');
      const { headline, body } = textOf(opened.draft, '');
      return { headline, body: printMarkup(body), kinds: body.children.map(({ type }) => type.name) };
    };
    const end = () => rmSync(dataDir, { recursive: true });
    return { db, newsroom, sara, editor, original, begin, fieldsOf, saved, revise, end };
  }

  test('shows a link card without a title by its address', async () => {
    const { editor, revise, begin, end } = await desk();
    await revise('=> https://marren.example/bus\n');
    expect(await (await editor.get(await begin())).text()).toContain('id="said-title-0">https://marren.example/bus<');
    end();
  });

  test('is begun once, and its paragraphs take the form of what they translate', async () => {
    const { editor, begin, fieldsOf, saved, end } = await desk();
    const address = await begin();
    expect(await begin()).toBe(address);
    const html = await (await editor.get(address)).text();
    expect(html).toContain('The pumps stand still.');
    expect(html).toContain('4 paragraphs not translated yet');
    const fields = fieldsOf(html);
    const answer = await editor.post(address, {
      ...fields,
      headline: 'تعطل المضخات',
      'text-0': 'توقفت المضخات.',
      'text-1': 'ما الذي تعطل',
      'text-2': 'المضخة الأولى\nالمضخة الثانية',
    });
    expect(answer.headers.get('location')).toBe(`${address}?done=saved`);
    const now = await saved(address);
    expect(now.headline).toBe('تعطل المضخات');
    expect(now.body).toBe('توقفت المضخات.\n\n## ما الذي تعطل\n\n- المضخة الأولى\n- المضخة الثانية\n');
    expect(now.kinds).toEqual(['paragraph', 'subhead', 'bullet_list', 'paragraph']);
    expect(await (await editor.get(address)).text()).toContain('1 paragraph not translated yet');
    end();
  });

  test('shows what changed in the original word by word, until it is ticked', async () => {
    const { editor, begin, fieldsOf, revise, end } = await desk();
    const address = await begin();
    await revise(story.replace('nine', 'ten'));
    const html = await (await editor.get(address)).text();
    expect(html).toMatch(/1 paragraph stale since/);
    expect(html).toContain('<del>nine</del><ins>ten</ins>');
    expect(await (await editor.get('/desk/articles')).text()).toMatch(/1 paragraph stale since/);
    const mark = /name="taken" value="([^"]+)"/.exec(html)?.[1] ?? '';
    await editor.post(address, { ...fieldsOf(html), taken: mark });
    expect(await (await editor.get(address)).text()).not.toMatch(/stale since/);
    end();
  });

  test('keeps what was typed when somebody else saved meanwhile, and loses neither', async () => {
    const { editor, begin, fieldsOf, saved, end } = await desk();
    const address = await begin();
    const fields = fieldsOf(await (await editor.get(address)).text());
    await editor.post(address, { ...fields, 'text-0': 'نص الزميل.' });
    const late = await editor.post(address, { ...fields, 'text-0': 'نصي.' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('نص الزميل.');
    const again = fieldsOf(html);
    expect(again['text-0']).toBe('نصي.');
    expect((await editor.post(address, again)).status).toBe(303);
    expect((await saved(address)).body).toBe('نصي.\n');
    end();
  });

  test('takes nothing forged, and is closed to whoever may not edit the article', async () => {
    const { newsroom, sara, editor, original, begin, fieldsOf, saved, end } = await desk();
    const address = await begin();
    const fields = fieldsOf(await (await editor.get(address)).text());
    for (const forged of [
      { 'rows-of': 'nothing' },
      { 'original-revision': fields['rows-of'] ?? '' },
      { rows: '999999999', 'block-0': '-1', 'of-0': '9999' },
      { 'block-0': '3', 'block-1': '3', 'text-0': '![x](photo:nobody) y [z]' },
      { 'text-0': '[x](javascript:alert(1))' },
      { taken: "' or 1=1" },
      { 'text-0': '>'.repeat(10_000) },
    ] as Record<string, string>[]) {
      const { status } = await editor.post(address, { ...fields, ...forged });
      expect([JSON.stringify(forged).slice(0, 60), status < 500]).toEqual([JSON.stringify(forged).slice(0, 60), true]);
    }
    expect((await saved(address)).body).not.toMatch(/photo:nobody/);
    const reporter = await signedInAs(newsroom, await colleague(newsroom, sara, 'reporter', 'Lena Haddow'));
    expect((await reporter.get(address)).status).toBe(403);
    expect((await reporter.post(address, fields)).status).toBe(403);
    expect((await reporter.post(`/desk/articles/${original.id}/original`, { original: '' })).status).toBe(403);
    // What follows nothing has no page beside an original.
    expect((await editor.get(`/desk/articles/${original.id}/translation`)).status).toBe(303);
    end();
  });
});

test('rows that are sent as they were shown make the same text again', () => {
  const line = fc.constantFrom(
    'Water.',
    'الماء يعود.',
    '',
    '## Subhead',
    '- one\n- two',
    '> quoted',
    '---',
    '1. first',
    '**bold**',
  );
  const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => {
    const read = parseMarkup(lines.join('\n\n'));
    if ('mistakes' in read) throw new Error('no text');
    return read.done;
  });
  fc.assert(
    fc.property(text, text, text, (before, now, translation) => {
      const rows = translationRows(before, now, translation, []);
      const entries = rows.flatMap((row, place) => [
        ...Object.entries(rowValues(place, row)),
        [`block-${place}`, String(row.block ?? '')],
        [`of-${place}`, String(row.of ?? '')],
      ]);
      const form = new SentForm([['rows', String(rows.length)], ...entries] as [string, string][]);
      const made = bodyOfRows(form, translation, now);
      if ('mistakes' in made) throw new Error(JSON.stringify(made));
      const plain = (markup: string) => markup.trim();
      expect(plain(printMarkup(made.done))).toBe(plain(printMarkup(translation)));
    }),
  );
});
