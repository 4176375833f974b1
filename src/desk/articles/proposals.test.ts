import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Gazette, openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { deskOf, plainPage } from '../../../tests/desk-door.ts';
import type { Database } from '../../database/open.ts';
import type { Staff } from '../../people/rights.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-proposals-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const TEXT =
  'Mayor Nora Halim said on Friday that the dam is full. “Nobody in this city will be thirsty again,” Halim said.';

async function begin(db: Database, body: string, edition: 'en' | 'ar' = 'en') {
  const gazette: Gazette = await openGazette(db);
  const { id, city, lena: author } = gazette[edition];
  const lena = deskOf(db, dataDir, gazette.lena);
  const created = await lena.post('/desk/articles', {
    ...{
      edition: id,
      headline: 'Water returns',
      standfirst: '',
      slug: '',
      section: city,
      authors: [author],
      topics: [],
    },
    ...{ photo: '', caption: '', credit: '', alternative: '', body },
  });
  const address = (created.headers.get('location') ?? '').split('?')[0] ?? '';
  return { gazette, lena, address, as: (staff: Staff) => deskOf(db, dataDir, staff) };
}

/** The proposals of a page, each with the fields of its form. */
function proposalsIn(html: string): Record<string, string>[] {
  return html
    .split('<li tabindex')
    .slice(1)
    .map((item) =>
      Object.fromEntries(
        [...item.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
          name,
          plainPage(value),
        ]),
      ),
    );
}

onBothDatabases('proposals at the desk', ({ open }) => {
  test('nothing is written down until one is accepted, and what is written down is not proposed again', async () => {
    const db = await open();
    const { lena, address } = await begin(db, TEXT);
    const look = await lena.post(`${address}/proposals`, {});
    expect(look.status).toBe(200);
    const found = proposalsIn(await look.text());
    expect(found.map(({ quote }) => quote)).toContain('“Nobody in this city will be thirsty again,”');
    for (const table of ['sources', 'statements', 'statement_anchors', 'refused_proposals'] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);

    for (const fields of found) expect((await lena.post(`${address}/statements`, fields)).status).toBe(303);
    const statements = await db.selectFrom('statements').selectAll().execute();
    expect(statements).toHaveLength(found.length);
    // Both are one person's: the second found the source that the first made.
    const names = await db.selectFrom('source_names').select('label').execute();
    expect(names).toEqual([{ label: 'Nora Halim' }]);
    const again = await (await lena.get(`${address}/proposals`)).text();
    expect(proposalsIn(again)).toEqual([]);
    expect(again).toContain('finds nothing that is not written down already');
    expect(await db.selectFrom('published_statements').selectAll().execute()).toEqual([]);
  });

  test('one that is mended fills the whole form', async () => {
    const { lena, address } = await begin(await open(), TEXT);
    const [first] = proposalsIn(await (await lena.get(`${address}/proposals`)).text());
    const form = plainPage(await (await lena.post(`${address}/statements/draft`, first ?? {})).text());
    expect(form).toContain('value="Nora Halim"');
    expect(form).toContain(first?.quote ?? '–');
    expect(form).toContain(`<option value="${first?.manner}" selected`);
  });

  test('one that is refused is gone for this text, until all are taken back', async () => {
    const db = await open();
    const { lena, address, gazette, as } = await begin(db, TEXT);
    const all = proposalsIn(await (await lena.get(`${address}/proposals`)).text());
    const refused = await lena.post(`${address}/proposals/refusals`, all[0] ?? {});
    expect(refused.headers.get('location')).toBe(`${address}/proposals`);
    expect(JSON.stringify(await db.selectFrom('refused_proposals').selectAll().execute())).not.toContain('dam');
    const left = proposalsIn(await (await as(gazette.jonas).get(`${address}/proposals`)).text());
    expect(left.map(({ mark }) => mark)).toEqual(all.slice(1).map(({ mark }) => mark));
    await lena.post(`${address}/proposals/refusals`, { mark: 'x'.repeat(5000) });
    expect(await db.selectFrom('refused_proposals').selectAll().execute()).toHaveLength(1);
    await lena.post(`${address}/proposals/refusals/withdrawal`, {});
    expect(proposalsIn(await (await lena.get(`${address}/proposals`)).text())).toHaveLength(all.length);
  });

  test('the text as it stands in the editor is read, not the saved one', async () => {
    const { lena, address } = await begin(await open(), 'Nothing is said here.');
    const words = '“The bridge will open again on Sunday,” said Omar Deeb.';
    const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] };
    const answer = await lena.post(`${address}/proposals`, { document: JSON.stringify(document) });
    const html = await answer.text();
    expect(html.startsWith('<div id="proposals">')).toBe(true);
    expect(proposalsIn(html).map((fields) => fields['source-label-en'])).toEqual(['Omar Deeb']);
    for (const broken of ['{"type":"doc","content":[{"type":"x"}]}', '[', 'null'])
      expect((await lena.post(`${address}/proposals`, { document: broken })).status).toBe(422);
  });

  test('Arabic is read by rules of its own', async () => {
    const text =
      'قالت وزيرة المياه نورا حليم إن السد امتلأ. وقال المهندس هادي سرم: «لن يعطش أحد في هذه المدينة بعد اليوم».';
    const { lena, address } = await begin(await open(), text, 'ar');
    const found = proposalsIn(await (await lena.get(`${address}/proposals`)).text());
    expect(found.length).toBeGreaterThan(0);
    const direct = found.find(({ manner }) => manner === 'direct');
    expect(direct?.quote).toContain('لن يعطش أحد');
    expect(direct?.['source-label-ar']).toContain('هادي سرم');
    expect((await lena.post(`${address}/statements`, direct ?? {})).status).toBe(303);
  });

  test('what the media said is what those whom they quoted came through', async () => {
    const db = await open();
    const text = 'ونقلت وسائل إعلام عن مصادر محلية أن المضخات تعطلت.';
    const { lena, address } = await begin(db, text, 'ar');
    const [media, quoted] = proposalsIn(await (await lena.get(`${address}/proposals`)).text());
    expect([media?.['source-label-ar'], quoted?.['source-label-ar']]).toEqual(['وسائل إعلام', 'مصادر محلية']);
    expect((await lena.post(`${address}/statements`, media ?? {})).status).toBe(303);
    const [left, ...more] = proposalsIn(await (await lena.get(`${address}/proposals`)).text());
    expect(more).toEqual([]);
    expect((await lena.post(`${address}/statements`, left ?? {})).status).toBe(303);
    const rows = await db.selectFrom('statements').select(['id', 'through_id', 'basis']).orderBy('id').execute();
    expect(rows).toEqual([
      { id: rows[0]?.id ?? '', through_id: null, basis: 'second-hand' },
      { id: rows[1]?.id ?? '', through_id: rows[0]?.id ?? '', basis: 'second-hand' },
    ]);
    expect(proposalsIn(await (await lena.get(`${address}/proposals`)).text())).toEqual([]);
  });

  test('a book is too long, and a language without rules is told plainly', async () => {
    const db = await open();
    const { lena, address, gazette } = await begin(db, 'Short.');
    const text = 'The road is closed, the mayor said. '.repeat(15_000);
    const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
    const long = await lena.post(`${address}/proposals`, { document: JSON.stringify(document) });
    expect(await long.text()).toContain('The assistant did not get through this text in time');
    await db.write((tx) =>
      tx.updateTable('editions').set({ language: 'fa' }).where('id', '=', gazette.en.id).execute(),
    );
    expect(await lena.read(`${address}/proposals`)).toContain('There is no assistant for this language.');
    expect(await lena.read(address)).toContain('There is no assistant for this language.');
  });

  test('whoever may not edit the article asks for nothing and refuses nothing', async () => {
    const db = await open();
    const { address, gazette, as } = await begin(db, TEXT);
    for (const staff of [gazette.omar, gazette.tarek]) {
      expect((await as(staff).get(`${address}/proposals`)).status).toBe(403);
      for (const path of ['', '/refusals', '/refusals/withdrawal'])
        expect((await as(staff).post(`${address}/proposals${path}`, { mark: 'a'.repeat(64) })).status).toBe(403);
    }
    expect(await db.selectFrom('refused_proposals').selectAll().execute()).toEqual([]);
  });
});
