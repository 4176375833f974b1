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
      const { headline, body, sectionId } = textOf(opened.draft, '');
      return {
        headline,
        section: sectionId,
        body: printMarkup(body),
        kinds: body.children.map(({ type }) => type.name),
      };
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
    expect(late.headers.get('location')).toBe(address.replace(/translation$/, 'collision'));
    // Until it is decided, both pages of the article lead to the comparison.
    for (const page of [address, address.replace(/\/translation$/, '')]) {
      expect((await editor.get(page)).headers.get('location')).toBe(address.replace(/translation$/, 'collision'));
    }
    const html = await (await editor.get(late.headers.get('location') ?? '')).text();
    expect(html).toContain('نص الزميل.');
    expect(html).toContain('نصي.');
    expect((await saved(address)).body).toBe('نص الزميل.\n');
    end();
  });

  test('keeps what is typed while it is typed, shows it again on both pages, and empties it when it is saved', async () => {
    const { editor, begin, fieldsOf, saved, end } = await desk();
    const address = await begin();
    const article = address.replace(/\/translation$/, '');
    const html = await (await editor.get(address)).text();
    expect(html).toContain('id="keeping"');
    expect(html).toMatch(/<script src="\/desk\/assets\/translation-[^"]+\.js" defer/);
    const fields = fieldsOf(html);
    const typed = { ...fields, headline: 'تعطل المضخات', 'text-0': 'توقفت المضخات' };
    const kept = await editor.post(`${article}/working-copy`, { ...typed, copy: 'page1.1', seen: fields.copy ?? '' });
    expect([kept.status, ((await kept.json()) as { state: string }).state]).toEqual([200, 'kept']);
    expect((await saved(address)).headline).toBe('');
    const back = await (await editor.get(address)).text();
    expect(back).toContain('It is not saved as a version yet.');
    const again = fieldsOf(back);
    expect([again.headline, again['text-0'], again.copy]).toEqual(['تعطل المضخات', 'توقفت المضخات', 'page1.1']);
    // The whole form shows the same words.
    const whole = await (await editor.get(article)).text();
    expect(whole).toContain('توقفت المضخات');
    expect(whole).toContain('تعطل المضخات');
    // Thrown away, taken back, saved.
    const gone = await editor.post(`${article}/working-copy/withdrawal`, { copy: 'page1.1', page: 'translation' });
    expect(gone.headers.get('location')).toBe(`${address}?done=discarded`);
    const empty = await (await editor.get(`${address}?done=discarded`)).text();
    expect(fieldsOf(empty)['text-0']).toBe('');
    expect(empty).toContain('Take it back');
    await editor.post(`${article}/working-copy/return`, { page: 'translation' });
    const last = fieldsOf(await (await editor.get(address)).text());
    expect(last['text-0']).toBe('توقفت المضخات');
    expect((await editor.post(address, { ...last, seen: last.copy ?? '', copy: 'page2.3' })).status).toBe(303);
    expect((await saved(address)).headline).toBe('تعطل المضخات');
    expect(await (await editor.get(address)).text()).not.toContain('not saved as a version yet');
    // What arrives after the saving was sent before it.
    const late = await editor.post(`${article}/working-copy`, { ...typed, copy: 'page2.2', seen: '' });
    expect(late.status).toBe(200);
    expect(fieldsOf(await (await editor.get(address)).text())['text-0']).toBe('توقفت المضخات');
    end();
  });

  test('shows again what cannot be read where it was typed, also when the original changed meanwhile', async () => {
    const { editor, begin, fieldsOf, revise, saved, end } = await desk();
    const address = await begin();
    const article = address.replace(/\/translation$/, '');
    const fields = fieldsOf(await (await editor.get(address)).text());
    const broken = { ...fields, 'text-0': 'انظر [هنا](javascript:alert(1))', 'text-3': 'تسعة أيام.' };
    await editor.post(`${article}/working-copy`, { ...broken, copy: 'page1.1', seen: '' });
    expect((await editor.get(article)).headers.get('location')).toBe(address);
    for (const change of [undefined, story.replace('nine', 'ten')]) {
      if (change !== undefined) await revise(change);
      const again = fieldsOf(await (await editor.get(address)).text());
      expect([again['text-0'], again['text-3']]).toEqual([broken['text-0'], broken['text-3']]);
    }
    const refused = await editor.post(address, { ...broken, copy: 'page1.2', seen: 'page1.1' });
    expect(refused.status).toBe(422);
    const shown = fieldsOf(await refused.text());
    expect(shown['text-3']).toBe('تسعة أيام.');
    const mended = { ...shown, 'text-0': 'انظر هنا.' };
    expect((await editor.post(address, mended)).status).toBe(303);
    expect((await saved(address)).body).toBe('انظر هنا.\n\nتسعة أيام.\n');
    end();
  });

  test('goes on with what was typed on the whole form, its section too, and with an original that changed', async () => {
    const { db, editor, begin, fieldsOf, revise, saved, end } = await desk();
    const address = await begin();
    const article = address.replace(/\/translation$/, '');
    const draft = fieldsOf(await (await editor.get(address)).text())['based-on'] ?? '';
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'توقفت المضخات.' }] }],
    };
    const section = await db
      .selectFrom('sections')
      .innerJoin('articles', 'articles.edition_id', 'sections.edition_id')
      .select('sections.id')
      .where('articles.id', '=', article.split('/').at(-1) ?? '')
      .executeTakeFirst();
    const sent = {
      'based-on': draft,
      copy: 'page1.1',
      seen: '',
      headline: 'تعطل المضخات',
      standfirst: '',
      slug: '',
      section: section?.id ?? '',
      photo: '',
      document: JSON.stringify(body),
    };
    expect((await editor.post(`${article}/working-copy`, sent)).status).toBe(200);
    await revise(`${story}\nOne more.`);
    const fields = fieldsOf(await (await editor.get(address)).text());
    expect([fields.headline, fields['text-0'], fields.section]).toEqual([
      'تعطل المضخات',
      'توقفت المضخات.',
      section?.id ?? '',
    ]);
    const document = (fields['rows-document'] ?? '').replaceAll('&quot;', '"');
    const typed = { ...fields, 'rows-document': document, 'text-1': 'ما الذي تعطل' };
    await editor.post(`${article}/working-copy`, { ...typed, copy: 'page2.1', seen: fields.copy ?? '' });
    const back = fieldsOf(await (await editor.get(address)).text());
    expect([back['text-0'], back['text-1']]).toEqual(['توقفت المضخات.', 'ما الذي تعطل']);
    const last = { ...back, 'rows-document': document, seen: back.copy ?? '', copy: 'page2.2' };
    expect((await editor.post(address, last)).status).toBe(303);
    expect((await saved(address)).kinds).toEqual(['paragraph', 'subhead']);
    expect((await saved(address)).section).toBe(section?.id ?? null);
    end();
  });

  test('translates a table cell by cell, and keeps its form', async () => {
    const { editor, revise, begin, fieldsOf, saved, end } = await desk();
    await revise('|= Pump |= Stands since\n| One | 4 May\n| Two | < \n\nEnd.');
    const address = await begin();
    const html = await (await editor.get(address)).text();
    expect(html).toContain('>Stands since<');
    expect(html).toContain('aria-label="Paragraph 1, table: row 2, cell 1"');
    const typed = {
      ...fieldsOf(html),
      'cell-0-0': 'المضخة',
      'cell-0-1': 'متوقفة منذ',
      'cell-0-2': '- الأولى',
      'cell-0-3': '**4 مايو** و[x](javascript:1)',
      'cell-0-4': 'سطر\n\nآخر',
      'cell-0-99': 'never',
      'text-1': 'النهاية.',
    };
    expect((await editor.post(address, typed)).status).toBe(303);
    const now = await saved(address);
    expect(now.kinds).toEqual(['table', 'paragraph']);
    expect(now.body).toContain('المضخة');
    expect(now.body).toContain('الأولى');
    expect(now.body).toContain('| <');
    expect(now.body).not.toContain('never');
    const again = fieldsOf(await (await editor.get(address)).text());
    expect([again['cell-0-2'], again['cell-0-4']]).toEqual(['\\- الأولى', 'سطر\n\nآخر']);
    // Sent as it was shown, it stays what it is.
    expect((await editor.post(address, { ...again, 'cell-0-0': 'مضخة' })).status).toBe(303);
    expect((await saved(address)).body).toBe(now.body.replace('المضخة', 'مضخة'));
    end();
  });

  test('loses no paragraph of a long article', async () => {
    const { editor, revise, begin, fieldsOf, saved, end } = await desk();
    await revise(Array.from({ length: 700 }, (_, n) => `Paragraph number ${n}.`).join('\n\n'));
    const address = await begin();
    const fields = fieldsOf(await (await editor.get(address)).text());
    expect((await editor.post(address, { ...fields, 'text-699': 'الفقرة الأخيرة.' })).status).toBe(303);
    const now = await saved(address);
    expect([now.kinds.length, now.body]).toEqual([700, 'الفقرة الأخيرة.\n']);
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
