import { expect, test } from 'bun:test';
import { openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { givePasswords, signedInAs } from '../../../tests/desk-visitor.ts';
import { testNewsroom } from '../../../tests/newsroom.ts';
import { done, written } from '../../../tests/reading.ts';
import { writeDown } from '../../../tests/telling.ts';
import { makeClaim } from '../../sources/claims.ts';
import { makeSource } from '../../sources/sources.ts';
import { createArticle } from '../../stories/articles.ts';

const words = {
  en: {
    text: 'The beds were moved to the cellar, sources said. Lina Karam said they were not.',
    moved: 'The beds were moved to the cellar',
    not: 'they were not',
    nurse: { label: 'a nurse of the hospital', reason: 'because she would lose her post' },
    director: { label: 'Lina Karam' },
    why: 'Why?',
    ask: 'Before this is published, Sara Menik has to be asked about “a nurse of the hospital”.',
    title: 'Sources and claims',
  },
  ar: {
    text: 'قالت مصادر إن الأسرّة نُقلت إلى القبو. وقالت لينا كرم إنها لم تُنقل.',
    moved: 'الأسرّة نُقلت إلى القبو',
    not: 'إنها لم تُنقل',
    nurse: { label: 'ممرضة في المستشفى', reason: 'لأنها قد تفقد وظيفتها' },
    director: { label: 'لينا كرم' },
    why: 'لماذا؟',
    ask: 'قبل النشر لا بد من سؤال Sara Menik عن «ممرضة في المستشفى».',
    title: 'المصادر والادعاءات',
  },
} as const;

const plain = (html: string) => html.replaceAll(/[\u2066-\u2069]/g, '').replaceAll('&quot;', '"');

onBothDatabases('statements before publishing, through the form', ({ open }) => {
  test.each([
    'en',
    'ar',
  ] as const)('in %s a bare “sources” wants a reason, and only whoever knows a source says that it may go out', async (edition) => {
    const { text, moved, not, nurse, director, why, ask, title } = words[edition];
    const db = await open();
    const newsroom = testNewsroom(db, '/nowhere');
    const gazette = await openGazette(db);
    await givePasswords(newsroom, gazette.jonas, gazette.sara, gazette.lena);
    await db.write((tx) => tx.updateTable('staff').set({ language: edition }).execute());
    const { jonas, sara } = gazette;
    const at = gazette[edition];
    const article = written({ words: text, sectionId: at.city, authorIds: [at.lena] });
    const seen = done(await createArticle(db, jonas, { editionId: at.id }, article));
    const { story_id } = await db.selectFrom('articles').select('story_id').executeTakeFirstOrThrow();
    const source = async (kind: 'anonymous' | 'person', name: { label: string }, knownBy: string | null) =>
      done(await makeSource(db, jonas, { kind, names: { [edition]: name }, knownBy }, story_id)).id;
    const [anonymous, named] = [await source('anonymous', nurse, sara.id), await source('person', director, null)];
    const claimId = done(await makeClaim(db, jonas, { questionId: null, words: { [edition]: moved } })).id;
    const manner = 'indirect' as const;
    const first = { sourceId: anonymous, manner, basis: 'anonymous' as const, claimId };
    done(await writeDown(db, jonas, seen.articleId, first, { quote: moved }));
    const second = { sourceId: named, manner, basis: 'on-record' as const, claimId, stance: 'denies' as const };
    done(await writeDown(db, jonas, seen.articleId, second, { quote: not }));

    const [editor, knower, reporter] = [
      await signedInAs(newsroom, jonas),
      await signedInAs(newsroom, sara),
      await signedInAs(newsroom, gazette.lena),
    ];
    const address = `/desk/articles/${seen.articleId}`;
    const release = () => editor.post(`${address}/release`, { revision: seen.revisionId });
    const refused = await release();
    expect(refused.status).toBe(422);
    expect(plain(await refused.text())).toContain(ask);
    // Beside the article and before publishing: what was found, why, and where the guide explains it.
    for (const page of [address, `${address}/publication`]) {
      const html = plain(await (await editor.get(page)).text());
      expect(html).toContain(ask);
      expect(html).toContain(`href="/desk/guide/sources#bare-sources">${why}</a>`);
      expect(html).not.toContain(`${address}/vouches/`);
    }
    // A reason for one is no answer to the other.
    const asked = plain(await (await editor.get(`${address}/publication`)).text());
    const fields = [...asked.matchAll(/name="(reason-[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(fields.map((field) => field.replace(/-[0-9a-f-]{24,}$/, ''))).toEqual([
      'reason-bare-sources',
      'reason-plural-for-one',
    ]);
    const reasons = Object.fromEntries(fields.map((field) => [field, 'More would betray her.']));
    const forged = { ...reasons, [`reason-anonymous-contrary-${anonymous}`]: 'It is fine.' };
    expect((await editor.post(`${address}/publication/reasons`, forged)).status).toBe(303);
    expect((await release()).status).toBe(422);
    // To everybody else there is no page where it could be said.
    const vouch = `${address}/vouches/${anonymous}`;
    for (const visitor of [editor, reporter]) {
      expect([403, 404]).toContain((await visitor.get(vouch)).status);
      expect([403, 404]).toContain((await visitor.post(vouch)).status);
    }
    expect((await knower.get(`${address}/vouches/${named}`)).status).toBe(404);
    expect((await release()).status).toBe(422);
    const told = plain(await (await knower.get(`${address}/publication`)).text());
    expect(told).toContain(`href="${vouch}"`);
    const page = await knower.get(vouch);
    expect(page.status).toBe(200);
    expect(plain(await page.text())).toContain(director.label);
    expect((await knower.post(vouch)).headers.get('location')).toBe(`${address}/publication?done=vouched`);
    expect((await release()).status).toBe(303);
    const guide = await (await reporter.get('/desk/guide/sources')).text();
    expect(guide).toContain(`<h1>${title}</h1>`);
  }, 60_000);
});
