import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../../tests/databases.ts';
import { deskOf, hiddenField } from '../../../tests/desk-door.ts';
import { done } from '../../../tests/reading.ts';
import { writeDown } from '../../../tests/telling.ts';
import { toldClaim } from '../../../tests/told-claim.ts';
import type { Staff } from '../../people/rights.ts';
import { makeSource } from '../../sources/sources.ts';

onBothDatabases('the places of sources and claims', ({ open }) => {
  const begin = async () => {
    const story = await toldClaim(await open());
    const { db } = story;
    const as = (staff: Staff, language: 'en' | 'ar' = 'en') => deskOf(db, '/tmp', staff, language);
    return { ...story, as };
  };

  test('a question is asked, answered twice, put in order, and shows who says so and who says no', async () => {
    const { as, jonas, db, tell, governor, said } = await begin();
    const desk = as(jonas);
    const asked = await desk.post('/desk/questions', { 'words-en': 'Where is he now?', 'words-ar': 'أين هو الآن؟' });
    expect(asked.status).toBe(303);
    const question = asked.headers.get('location') ?? '';
    for (const words of ['He is abroad', 'He is at home']) await desk.post(`${question}/claims`, { 'claim-en': words });
    const { id: home } = await db.selectFrom('claims').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
    await desk.post(`${question}/order`, { claim: home, by: 'up' });
    const { id } = await tell('en', 'The dam');
    const statement = { ...said, claimId: home, stance: 'denies' } as const;
    done(await writeDown(db, jonas, id, statement, { quote: 'Nothing more.' }));
    const page = await desk.read(question);
    expect(page.indexOf('He is at home')).toBeLessThan(page.indexOf('He is abroad'));
    const against = page.split('Who says no')[1]?.split('</section>')[0] ?? '';
    expect(against).toContain('Nothing more.');
    expect(against).toContain(`/desk/sources/${governor.id}`);
    expect(against).toContain('in a draft');
    expect(page).not.toContain('blue box');
    expect(await as(jonas, 'ar').read('/desk/claims')).toContain('أين هو الآن؟');
  });

  test('the words that readers see are text to a reporter, with a line that says whose they are to change', async () => {
    const { as, lena, jonas, omar, claim, question, tell } = await begin();
    const pages = [`/desk/claims/${claim.id}`, `/desk/questions/${question.id}`];
    const field = 'name="words-en"';
    for (const path of pages) {
      // Nobody reads them yet: their writer changes them, a colleague reads them and could add a language.
      expect(await as(lena).read(path)).toContain(field);
      const others = await as(omar).read(path);
      expect(others).not.toContain(field);
      expect(others).toContain('You can add a language.');
      expect((await as(omar).post(`${path}/words`, { 'words-en': 'Other words' })).status).toBe(403);
    }
    await tell('en', 'The dam');
    for (const path of pages) {
      for (const reporter of [lena, omar]) {
        const page = await as(reporter).read(path);
        expect(page).not.toContain('name="words-');
        expect(page).not.toContain(`action="${path}/words"`);
        expect(page).toContain('Readers see these words. An editor can change them.');
        expect(page).toContain('<li lang="ar" dir="rtl">');
      }
      const editors = await as(jonas).read(path);
      expect(editors).toContain(field);
      expect(editors).not.toContain('Readers see these words.');
      expect((await as(jonas).post(`${path}/words`, { 'words-en': 'In other words' })).status).toBe(303);
      expect((await as(lena).post(`${path}/words`, { 'words-en': 'Mine again' })).status).toBe(403);
      // What the form had no field for stays as it is.
      expect(await as(jonas, 'ar').read(path)).toContain('السد سليم');
    }
    expect(await as(omar, 'ar').read(pages[0] ?? '')).toContain('يرى القراء هذه الكلمات');
  });

  test('a colleague’s words that nobody reads yet get a further language from a reporter', async () => {
    const { as, lena, omar, db } = await begin();
    const made = await as(lena).post('/desk/claims', { 'words-en': 'The river rises' });
    const path = made.headers.get('location') ?? '';
    const page = await as(omar).read(path);
    expect(page).toContain('name="words-ar"');
    expect(page).not.toContain('name="words-en"');
    expect((await as(omar).post(`${path}/words`, { 'words-ar': 'النهر يرتفع' })).status).toBe(303);
    const id = path.split('/').at(-1) ?? '';
    const words = await db
      .selectFrom('claim_words')
      .select('words')
      .where('claim_id', '=', id)
      .orderBy('language')
      .execute();
    expect(words).toEqual([{ words: 'النهر يرتفع' }, { words: 'The river rises' }]);
  });

  test('forms that were wrong come back with all that was typed', async () => {
    const { as, jonas, claim, question, governor } = await begin();
    const desk = as(jonas);
    for (const [path, fields, kept] of [
      ['/desk/questions', { 'words-en': 'x'.repeat(301), 'words-ar': 'سؤال' }, 'سؤال'],
      ['/desk/claims', { 'words-en': '', question: question.id }, question.id],
      [`/desk/claims/${claim.id}/words`, { 'words-en': ' ', 'words-ar': 'كلمات أخرى' }, 'كلمات أخرى'],
      [`/desk/claims/${claim.id}/standing`, { standing: 'joke', 'told-en': 'It leaks.' }, 'It leaks.'],
      [`/desk/sources/${governor.id}/names`, { 'names.en.label': '', 'names.en.role': 'mayor' }, 'mayor'],
      [`/desk/sources/${governor.id}/merger`, { into: 'nobody' }, 'Choose'],
      [`/desk/claims/${claim.id}/notice`, { kind: 'joke', 'note-en': '<b>It leaks.' }, 'Write the note'],
    ] as const) {
      const answer = await desk.post(path, fields);
      expect([path, answer.status]).toEqual([path, 422]);
      if (path.endsWith('merger') || path.endsWith('notice')) continue;
      expect([path, (await answer.text()).includes(kept)]).toEqual([path, true]);
    }
    for (const path of [
      '/desk/claims/nobody',
      '/desk/questions/nobody',
      '/desk/sources/nobody',
      '/desk/claims/nobody/falling',
    ])
      expect([path, (await desk.get(path)).status]).toEqual([path, 404]);
    expect((await desk.get('/desk/claims?page=99999&q=%25_%5C')).status).toBe(200);
  });

  test('a claim that falls is dealt with from its queue: an edit, a waiver, one note on the rest', async () => {
    const { as, db, jonas, lena, claim, tell, rewrite, republish, text, get } = await begin();
    const desk = as(jonas);
    const edited = await tell('en', 'The dam');
    const waived = await tell('en', 'The river');
    const noticed = await tell('ar', 'السد', edited.id);
    await desk.post(`/desk/claims/${claim.id}/standing`, {
      standing: 'denied',
      'told-en': 'The report says it leaks.',
    });
    expect(await desk.read(`/desk/claims/${claim.id}`)).toContain('The report says it leaks.');
    expect(await desk.read('/desk/claims/falling')).toContain('3 articles wait');
    expect((await as(lena).get('/desk/claims/falling')).status).toBe(403);
    const close = (noun: string, fields: Record<string, string>) =>
      desk.post(`/desk/claims/${claim.id}/${noun}`, fields);
    expect((await close('edits', { article: edited.id })).status).toBe(422);
    await rewrite(edited.id, 'en', 'The dam leaks', text.en('He was wrong.'));
    await republish(edited.id);
    expect(await desk.read(`/desk/claims/${claim.id}/falling`)).toContain('Readers have another version since.');
    expect((await close('edits', { article: edited.id })).status).toBe(303);
    expect((await close('waivers', { article: waived.id, reason: '' })).status).toBe(422);
    expect((await close('waivers', { article: waived.id, reason: 'It says so itself.' })).status).toBe(303);
    expect((await close('waivers', { article: waived.id, reason: 'Again' })).status).toBe(404);
    const form = await (await desk.get(`/desk/claims/${claim.id}/notice`)).text();
    expect(form).not.toContain('note-en');
    const notice = { notice: hiddenField(form, 'notice'), kind: 'correction', 'note-ar': 'السد يسرب.' };
    for (const _ of [1, 2]) expect((await close('notice', notice)).status).toBe(303);
    expect(await db.selectFrom('corrections').select(['article_id', 'note']).execute()).toEqual([
      { article_id: noticed.id, note: 'السد يسرب.' },
    ]);
    expect(await (await get('/ar/corrections')).text()).toContain('السد يسرب.');
    expect(await desk.read('/desk/claims/falling?done=noticed')).toContain('No published article rests');
  });

  test('a source’s page is a reporter’s to read, an editor’s to change once readers see it, and leads on after it was made another one', async () => {
    const { as, db, jonas, omar, lena, governor, tell } = await begin();
    const { id } = await tell('en', 'The dam');
    expect(await as(omar).read(`/desk/sources/${governor.id}`)).toContain('The dam holds');
    expect((await as(omar).post(`/desk/sources/${governor.id}/names`, { 'names.en.label': 'x' })).status).toBe(403);
    const names = { 'names.en.label': 'Hala M. Nur', 'names.en.role': 'governor', 'names.ar.label': 'هالة نور' };
    expect(await as(lena).read(`/desk/sources/${governor.id}`)).not.toContain('names.en.label');
    expect((await as(lena).post(`/desk/sources/${governor.id}/names`, names)).status).toBe(403);
    const saved = await as(jonas).post(`/desk/sources/${governor.id}/names`, names);
    expect(saved.status).toBe(303);
    const twin = done(await makeSource(db, lena, { kind: 'person', names: { en: { label: 'H. Nur' } } }, 'none'));
    expect(await as(jonas).read(`/desk/sources/${governor.id}/merger?q=nur`)).toContain(twin.id);
    expect((await as(jonas).post(`/desk/sources/${governor.id}/merger`, { into: twin.id })).status).toBe(303);
    const old = await as(omar).get(`/desk/sources/${governor.id}`);
    expect([old.status, old.headers.get('location')]).toEqual([301, `/desk/sources/${twin.id}`]);
    expect(await as(omar).read(`/desk/sources/${twin.id}`)).toContain(`/desk/articles/${id}`);
    expect(await as(omar).read('/desk/sources?q=hala')).toContain(twin.id);
  });
});
