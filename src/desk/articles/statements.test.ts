import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Gazette, openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { deskOf, hiddenField, plainPage } from '../../../tests/desk-door.ts';
import { setAsideDoubts } from '../../../tests/reading.ts';
import { newId } from '../../database/ids.ts';
import type { Database } from '../../database/open.ts';
import type { Staff } from '../../people/rights.ts';
import { publishedStatements } from '../../sources/published.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-statements-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const TEXT =
  'The mayor said: “Water will return to nine streets on Sunday.” An engineer doubted it.\n\nTaps stayed dry.';

/** An article of Lena's with that text, and the desks of the cast. */
async function begin(db: Database, body = TEXT) {
  const gazette = await openGazette(db);
  const as = (staff: Staff, language: 'en' | 'ar' = 'en') => deskOf(db, dataDir, staff, language);
  const lena = as(gazette.lena);
  const article = (given: Record<string, string | string[]> = {}) => articleOf(gazette, { body, ...given });
  const created = await lena.post('/desk/articles', article());
  const address = (created.headers.get('location') ?? '').split('?')[0] ?? '';
  return { gazette, as, lena, jonas: as(gazette.jonas), address, article, articleId: address.split('/').at(-1) ?? '' };
}

function articleOf({ en }: Gazette, given: Record<string, string | string[]>) {
  return {
    ...{ edition: en.id, headline: 'Water returns', standfirst: 'After nine days.', slug: '', section: en.city },
    ...{ authors: [en.lena], topics: [en.water], photo: '', caption: '', credit: '', alternative: '' },
    ...given,
  };
}

const QUOTE = '“Water will return to nine streets on Sunday.”';
const shortest = { quote: QUOTE, 'source-label-en': 'Nora Halim' };

/** The address of the statement whose words a page links to, the first where there are several. */
function statementIn(page: string): string {
  return /href="(\/desk\/articles\/[\w-]+\/statements\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
}

onBothDatabases('statements at the desk', ({ open }) => {
  test('the shortest way is words, source, save; the rest is what it usually is', async () => {
    const { lena, address } = await begin(await open());
    const before = await lena.read(address);
    expect(before).toContain('Who says what in the text stands here');
    expect(before).toContain('1 quotation not yet attributed');
    const saved = await lena.post(`${address}/statements`, shortest);
    expect(saved.status).toBe(303);
    const page = await lena.read(`${address}?statement=written`);
    expect(page).toContain('The statement is written down.');
    expect(page).toContain('Nora Halim');
    expect(page).toContain('Quoted · On the record · Is certain · To our reporter');
    expect(page).not.toContain('not yet attributed');
  });

  test('a form with mistakes comes back with everything that was typed', async () => {
    const { lena, address } = await begin(await open());
    const typed = {
      ...{
        quote: 'These words are nowhere.',
        'source-label-en': 'Nora <b>Halim</b>',
        'source-role-ar': 'رئيسة البلدية',
      },
      ...{ 'source-kind': 'role', manner: 'mixed', basis: 'on-background', commitment: 'probable', cue: 'hinted' },
      ...{ 'said-date': '2026-13', addressee: 'court', 'addressee-name': 'City court', evidence: 'tape 4' },
      ...{
        'claim-words-en': 'Water returns',
        stance: 'denies',
        'question-words-ar': 'متى؟',
        'original-words': 'كلمات',
      },
    };
    const answer = await lena.post(`${address}/statements`, typed);
    expect(answer.status).toBe(422);
    const page = plainPage(await answer.text());
    for (const words of [
      'These words are nowhere.',
      'Nora <b>Halim</b>',
      'رئيسة البلدية',
      'hinted',
      '2026-13',
      'tape 4',
    ])
      expect(page).toContain(words);
    for (const words of ['City court', 'Water returns', 'متى؟', 'كلمات']) expect(page).toContain(words);
    for (const value of ['role', 'mixed', 'on-background', 'probable', 'court', 'denies'])
      expect(page).toContain(`<option value="${value}" selected`);
    expect(page).toContain('Type a year, a year and month, or a day');
    const again = await lena.post(`${address}/statements`, {
      ...typed,
      ...{ 'said-date': '2026-11', 'source-label-ar': 'نورا حليم' },
    });
    expect(await again.text()).toContain('These words do not stand in the text');
    // Nothing of it was kept.
    expect(await lena.read(address)).toContain('Who says what in the text stands here');
    const nobody = await lena.post(`${address}/statements`, { quote: QUOTE });
    expect(await nobody.text()).toContain('Say who said it.');
  });

  test('a whole statement is written down with its source, its claim and its question, and comes back in its form', async () => {
    const db = await open();
    const { lena, address, articleId, gazette } = await begin(db);
    const saved = await lena.post(`${address}/statements`, {
      ...shortest,
      ...{ 'source-kind': 'anonymous', 'source-label-ar': 'مهندسة', 'source-reason-en': 'She fears for her work.' },
      ...{ 'known-by': gazette.jonas.id, 'said-date': '2026-11-28', 'said-time': '14:05', evidence: 'tape 4' },
      ...{ 'claim-words-en': 'Water returns on Sunday.', 'question-words-en': 'When does water return?' },
      ...{ stance: 'denies', addressee: 'outlet', 'addressee-name': 'River Radio', 'through-label': 'Local media' },
      ...{ 'original-words': 'كلمات', 'original-language': 'ar', cue: 'claimed', commitment: 'denies' },
    });
    expect(saved.status).toBe(303);
    const page = await lena.read(address);
    for (const words of ['Anonymous source', 'To River Radio', 'Said 28 November 2026, 14:05', 'Came through another'])
      expect(page).toContain(words);
    expect(page).toContain('When does water return?');
    expect(page).toContain('Unconfirmed');
    const rows = await db.selectFrom('statements').selectAll().orderBy('id').execute();
    const row = rows.find(({ evidence }) => evidence === 'tape 4');
    expect(row).toMatchObject({ basis: 'anonymous', manner: 'direct', said_on: '2026-11-28T14:05Z', stance: 'denies' });
    const source = await db
      .selectFrom('sources')
      .selectAll()
      .where('id', '=', row?.source_id ?? '')
      .executeTakeFirst();
    expect(source?.known_by).toBe(gazette.jonas.id);
    expect(rows.find(({ id }) => id === row?.through_id)?.basis).toBe('second-hand');
    const form = plainPage(await (await lena.get(`/desk/articles/${articleId}/statements/${row?.id}`)).text());
    for (const words of [QUOTE, 'River Radio', 'tape 4', 'كلمات', 'value="2026-11-28"', 'value="14:05"', 'claimed'])
      expect(form).toContain(words);
    const sent = { seen: '', before: QUOTE, quote: QUOTE, source: row?.source_id ?? '', cue: 'said', through: '' };
    const address2 = `${address}/statements/${row?.id}`;
    expect((await lena.post(address2, sent)).status).toBe(303);
    // Whoever had the form open at the same time is told, and what they typed comes back to be sent again.
    const late = await lena.post(address2, { ...sent, cue: 'insisted' });
    expect(late.status).toBe(422);
    const lateForm = await late.text();
    expect(lateForm).toContain('Somebody has changed this statement meanwhile');
    expect(lateForm).toContain('value="insisted"');
    const seen = hiddenField(lateForm, 'seen');
    expect((await lena.post(address2, { ...sent, cue: 'insisted', seen })).status).toBe(303);
  });

  test('somebody of a name that is known is asked for before a second one is made', async () => {
    const db = await open();
    const { lena, address } = await begin(db);
    await lena.post(`${address}/statements`, shortest);
    const other = { quote: 'An engineer doubted it.', 'source-label-en': 'nora halim' };
    const asked = await lena.post(`${address}/statements`, other);
    expect(asked.status).toBe(422);
    const page = await asked.text();
    expect(page).toContain('There is a source of that name already.');
    const known = /name="source" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
    expect((await lena.post(`${address}/statements`, { ...other, source: known })).status).toBe(303);
    expect((await lena.post(`${address}/statements`, { ...other, source: 'new' })).status).toBe(303);
    expect(await db.selectFrom('sources').select('id').execute()).toHaveLength(2);
    const script = await lena.get(`${address}/sources?q=nor`);
    expect(((await script.json()) as { sources: unknown[] }).sources).toHaveLength(2);
  });

  test('words that are taken out leave an orphan, which is tied to others or removed', async () => {
    const db = await open();
    const { lena, address, article } = await begin(db);
    await lena.post(`${address}/statements`, shortest);
    const basedOn = hiddenField(await (await lena.get(address)).text(), 'based-on');
    const body = 'The mayor was not reached. An engineer doubted it.';
    expect((await lena.post(`${address}/revisions`, { ...article({ body }), 'based-on': basedOn })).status).toBe(303);
    const page = await lena.read(address);
    expect(page).toContain('No longer in the text');
    const anchor = /action="([^"]+\/anchor)"/.exec(page)?.[1] ?? '';
    const wrong = await lena.post(anchor, { seen: QUOTE, quote: QUOTE });
    expect(wrong.status).toBe(422);
    expect(plainPage(await wrong.text())).toContain('These words do not stand in the text');
    expect((await lena.post(anchor, { seen: QUOTE, quote: 'An engineer doubted it.' })).status).toBe(303);
    expect(await lena.read(address)).not.toContain('No longer in the text');
    // A colleague whose page is older is told to which words it is tied by now.
    const late = await lena.post(anchor, { seen: QUOTE, quote: 'The mayor was not reached.' });
    expect(late.status).toBe(422);
    const told = plainPage(await late.text());
    expect(told).toContain('tied it to other words meanwhile: “An engineer doubted it.”');
    expect(
      (await lena.post(anchor, { seen: hiddenField(told, 'seen'), quote: 'The mayor was not reached.' })).status,
    ).toBe(303);
    expect((await lena.post(anchor.replace('/anchor', '/removal'), {})).headers.get('location')).toContain('removed');
    expect(await db.selectFrom('statements').select('id').execute()).toEqual([]);
  });

  test('another edition’s article is offered what the story’s sources said, and ties it to its own words', async () => {
    const { gazette, lena, as, address, articleId } = await begin(await open());
    await lena.post(`${address}/statements`, shortest);
    const { ar } = gazette;
    const created = await lena.post('/desk/articles', {
      ...articleOf(gazette, { body: 'قالت رئيسة البلدية إن المياه ستعود إلى تسعة شوارع يوم الأحد.' }),
      ...{ edition: ar.id, sibling: articleId, section: ar.city, topics: [], headline: 'تعود المياه' },
    });
    expect(created.status).toBe(303);
    const other = (created.headers.get('location') ?? '').split('?')[0] ?? '';
    const page = await lena.read(other);
    expect(page).toContain('1 statement in other editions of the story');
    const anchor = /action="([^"]+\/anchor)"/.exec(page)?.[1] ?? '';
    expect((await lena.post(anchor, { quote: 'ستعود إلى تسعة شوارع' })).status).toBe(303);
    const arabic = await as(gazette.lena, 'ar').read(other);
    expect(arabic).toContain('<blockquote lang="ar" dir="rtl">ستعود إلى تسعة شوارع</blockquote>');
    expect(arabic).toMatch(/<bdi lang="en" dir="ltr">Nora Halim<\/bdi>/);
  });

  test('what changed since readers were told is said, and reaches them when an editor publishes again', async () => {
    const db = await open();
    const { gazette, lena, jonas, address, article, articleId } = await begin(db);
    await setAsideDoubts(db, gazette.jonas, articleId);
    const publish = async () => {
      const basedOn = hiddenField(await (await jonas.get(address)).text(), 'based-on');
      return jonas.post(`${address}/publication`, { ...article(), 'based-on': basedOn, slug: 'water-returns' });
    };
    expect((await publish()).headers.get('location')).toContain('done=published');
    expect(await jonas.read(address)).not.toContain('Readers have been told something else');
    await lena.post(`${address}/statements`, shortest);
    expect(await publishedStatements(db, articleId)).toEqual([]);
    expect(await lena.read(address)).toContain('Submit it, and an editor can publish it again.');
    const page = await jonas.read(address);
    expect(page).toContain(`<a href="${address}/publication">published again</a>`);
    const revision = hiddenField(await (await jonas.get(`${address}/publication`)).text(), 'revision');
    const released = await jonas.post(`${address}/release`, { revision, visible: 'yes' });
    expect(released.headers.get('location')).toContain('done=published');
    expect(await publishedStatements(db, articleId)).toHaveLength(1);
    expect(await jonas.read(address)).not.toContain('Readers have been told something else');
  });

  test('whoever may not edit an article neither sees nor changes what its sources say', async () => {
    const db = await open();
    const { gazette, as, lena, address } = await begin(db);
    await lena.post(`${address}/statements`, shortest);
    const statement = statementIn(await lena.read(address));
    for (const staff of [gazette.omar, gazette.tarek]) {
      const desk = as(staff);
      for (const path of [`${address}/statements/new`, statement, `${address}/sources?q=nora`])
        expect((await desk.get(path)).status).toBe(403);
      for (const path of ['', '/draft', '/column'])
        expect((await desk.post(`${address}/statements${path}`, shortest)).status).toBe(403);
      for (const path of ['', '/anchor', '/removal'])
        expect((await desk.post(`${statement}${path}`, shortest)).status).toBe(403);
    }
    expect((await lena.get(`${address}/statements/${newId()}`)).status).toBe(404);
    expect((await lena.post(`/desk/articles/${newId()}/statements`, shortest)).status).toBe(404);
    // A statement of another story is nobody's here.
    const other = await lena.post('/desk/articles', articleOf(gazette, { body: TEXT }));
    const elsewhere = (other.headers.get('location') ?? '').split('?')[0] ?? '';
    const foreign = statement.replace(address, elsewhere);
    expect((await lena.get(foreign)).status).toBe(404);
    for (const path of ['/anchor', '/removal'])
      expect((await lena.post(`${foreign}${path}`, shortest)).status).toBe(404);
  });

  test('hostile input is refused or kept harmless, and nothing else is touched', async () => {
    const db = await open();
    const { lena, address } = await begin(db);
    const post = (fields: Record<string, string>) => lena.post(`${address}/statements`, { ...shortest, ...fields });
    expect((await post({ quote: 'x'.repeat(100_000) })).status).toBe(422);
    expect((await post({ 'source-label-en': 'Nora \u202eHalim' })).status).toBe(422);
    expect((await post({ 'source-label-en': ' \u200b ' })).status).toBe(422);
    expect((await post({ 'source-kind': 'king' })).status).toBe(422);
    expect((await post({ basis: 'torture', manner: '' })).status).toBe(422);
    expect((await post({ source: newId() })).status).toBe(422);
    expect((await post({ through: newId() })).status).toBe(422);
    expect((await post({ claim: newId() })).status).toBe(422);
    expect((await post({ 'claim-words-en': 'It is so.', question: newId() })).status).toBe(422);
    expect((await post({ 'original-language': '<script>' })).status).toBe(422);
    expect((await post({ 'said-date': '2026-02-30' })).status).toBe(422);
    expect((await post({ 'said-time': '14:05' })).status).toBe(422);
    expect((await post({ 'known-by': newId(), 'source-kind': 'anonymous' })).status).toBe(422);
    for (const table of ['sources', 'claims', 'questions', 'statements', 'statement_anchors'] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    // A passage of nonsense leaves the quoted words to count.
    for (const [place, passage] of ['{', '[]', '{"exact":1}', '"x"', `{"exact":"${'y'.repeat(3000)}"}`].entries())
      expect((await post({ passage, 'source-label-en': `Nora ${place}` })).status).toBe(303);
    expect(await db.selectFrom('statement_anchors').selectAll().where('state', '=', 'live').execute()).toHaveLength(5);
  });

  test('words of a text that is not saved yet are kept, and stand when it is', async () => {
    const db = await open();
    const { lena, address, article } = await begin(db);
    const passage = { exact: 'The dam is full', prefix: '', suffix: ', she said.', block: 1 };
    const fields = { quote: passage.exact, passage: JSON.stringify(passage), 'source-label-en': 'Nora Halim' };
    expect((await lena.post(`${address}/statements`, fields)).status).toBe(303);
    expect(await lena.read(address)).toContain('No longer in the text');
    const basedOn = hiddenField(await (await lena.get(address)).text(), 'based-on');
    const body = `${TEXT}\n\nThe dam is full, she said.`;
    await lena.post(`${address}/revisions`, { ...article({ body }), 'based-on': basedOn });
    expect(await lena.read(address)).not.toContain('No longer in the text');
  });

  test('a chain that bites its tail is refused, and what another came through is not removed', async () => {
    const db = await open();
    const { lena, address } = await begin(db);
    const post = async (fields: Record<string, string>) => {
      const saved = await lena.post(`${address}/statements`, { ...shortest, ...fields });
      return saved.headers.get('location')?.split('#statement-')[1] ?? '';
    };
    const first = await post({});
    const second = await post({ 'source-label-en': 'River Radio', through: first });
    const row = await db.selectFrom('statements').selectAll().where('id', '=', first).executeTakeFirstOrThrow();
    const sent = { seen: '', before: QUOTE, quote: QUOTE, source: row.source_id };
    const loop = await lena.post(`${address}/statements/${first}`, { ...sent, through: second });
    expect(loop.status).toBe(422);
    expect((await lena.post(`${address}/statements/${first}`, { ...sent, through: first })).status).toBe(422);
    const refused = await lena.post(`${address}/statements/${first}/removal`, {});
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Another statement came through this one');
  });

  test('a script that sends a statement twice makes one, and hears what is wrong in words', async () => {
    const db = await open();
    const { address, gazette } = await begin(db);
    const desk = deskOf(db, dataDir, gazette.lena);
    const id = newId();
    for (let times = 0; times < 2; times++) {
      const answer = await desk.ask(`${address}/statements`, { ...shortest, id });
      expect([answer.status, await answer.json()]).toEqual([200, { statementId: id }]);
    }
    expect(await db.selectFrom('statements').select('id').execute()).toEqual([{ id }]);
    const wrong = await desk.ask(`${address}/statements`, { ...shortest, quote: 'An engineer doubted it.' });
    expect(wrong.status).toBe(422);
    const { mistakes, alike } = (await wrong.json()) as { mistakes: string[]; alike: { label: string }[] };
    expect(mistakes).toEqual(['There is a source of that name already. Choose it, or say that it is somebody else.']);
    expect(alike.map(({ label }) => label)).toEqual(['Nora Halim']);
  });
});
