import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { done } from '../../tests/reading.ts';
import { writeDown } from '../../tests/telling.ts';
import { damWords, toldClaim } from '../../tests/told-claim.ts';
import type { Database } from '../database/open.ts';
import { Forbidden } from '../people/rights.ts';
import { standOnClaim } from '../sources/changed-standings.ts';
import { announceNotice } from '../sources/claim-notices.ts';
import { mergeSources, removeSource } from '../sources/merged-sources.ts';
import { publishedStatements } from '../sources/published.ts';
import { putNoticeUp } from '../sources/putting-up-notices.ts';
import { changeSource, makeSource } from '../sources/sources.ts';
import { removeArticle } from './article.ts';
import { removeSourceForGood } from './source.ts';

const why = { reason: 'By order of the city court, 12 November', isUnderstood: true, isSealed: false };

/** Every row of every table that holds `word`. */
async function rowsWith(db: Database, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await db.introspection.getTables()) {
    if (name.startsWith('search_') && db.kind === 'sqlite') continue;
    const rows = await db
      .selectFrom(name as 'articles')
      .selectAll()
      .execute();
    if (JSON.stringify(rows).includes(word)) found.push(name);
  }
  return found;
}

onBothDatabases('what sources said, removed for good', ({ open }) => {
  test('a source is in no row any more, with all that was written down of it; what came through it stays', async () => {
    const story = await toldClaim(await open());
    const { db, jonas, lena, sara, tell, said, republish } = story;
    const names = (label: string) => ({ en: { label, role: 'canaryrole', reason: '' } });
    const source = done(await makeSource(db, lena, { kind: 'person', names: names('canaryold') }, 'none'));
    const twin = done(await makeSource(db, lena, { kind: 'person', names: names('canarytwin') }, 'none'));
    const { id } = await tell('en', 'The dam');
    const typed = {
      ...said,
      sourceId: source.id,
      cue: 'canarycue',
      originalWords: 'canarywords',
      evidence: 'canaryproof',
    };
    const { statementId } = done(await writeDown(db, jonas, id, typed, { quote: 'Nothing more.' }));
    done(await writeDown(db, jonas, id, { ...said, throughId: statementId }, { quote: 'the governor' }));
    await republish(id);
    done(await changeSource(db, jonas, source.id, { names: names('canarynew') }));
    done(await mergeSources(db, jonas, twin.id, source.id));
    await expect(removeSourceForGood(db, jonas, source.id, why)).rejects.toBeInstanceOf(Forbidden);
    expect(await removeSourceForGood(db, sara, source.id, { ...why, reason: ' ' })).toHaveProperty('mistakes');
    expect(await removeSourceForGood(db, sara, source.id, { ...why, isUnderstood: false })).toHaveProperty('mistakes');
    expect(await removeSourceForGood(db, sara, 'nobody', why)).toBeUndefined();
    done(await removeSourceForGood(db, sara, source.id, why));
    expect(await rowsWith(db, 'canary')).toEqual([]);
    const told = await publishedStatements(db, id);
    expect(told.map(({ throughId, passage }) => [throughId, passage.exact])).toEqual([
      [null, damWords.en],
      [null, 'the governor'],
    ]);
    expect(await db.selectFrom('statements').select('through_id').execute()).toEqual([
      { through_id: null },
      { through_id: null },
    ]);
    expect(await db.selectFrom('removals').selectAll().execute()).toMatchObject([
      { kind: 'source', subject_id: source.id, reason: why.reason, made_by: sara.id },
    ]);
    const tags = (await db.selectFrom('changes').select('tag').execute()).map(({ tag }) => tag);
    expect(tags).toEqual(expect.arrayContaining([`source:${source.id}`, `article:${id}`]));
  });

  test('the addresses that a named source had say that it was removed, and so do those of a source that became it', async () => {
    const story = await toldClaim(await open());
    const { db, jonas, lena, sara, tell, get, governor } = story;
    await tell('en', 'The dam');
    const address = (code: string, id: string) => `/${code}/source/${id}`;
    const names = { en: { label: 'H. Nur' } };
    const twin = done(await makeSource(db, lena, { kind: 'person', names }, 'none'));
    const untold = done(await makeSource(db, lena, { kind: 'person', names }, 'none'));
    done(await mergeSources(db, jonas, twin.id, governor.id));
    expect((await get(address('en', governor.id))).status).toBe(200);
    expect((await get(address('en', twin.id))).status).toBe(301);
    done(await removeSourceForGood(db, sara, governor.id, why));
    for (const id of [governor.id, twin.id])
      for (const code of ['en', 'ar']) expect((await get(address(code, id))).status).toBe(410);
    expect(await (await get(address('en', governor.id))).text()).not.toContain('Hala Nur');
    // Of one that was never removed, and of one that nobody knows, nothing is said.
    for (const id of [untold.id, 'nobody']) expect((await get(address('en', id))).status).toBe(404);
  });

  test('an anonymous source never had an address, so that none says anything of it', async () => {
    const story = await toldClaim(await open());
    const { db, lena, sara, tell, get, storyOf } = story;
    const { id } = await tell('en', 'The dam');
    const names = { en: { label: 'an engineer', reason: 'he fears for his post' } };
    const secret = done(await makeSource(db, lena, { kind: 'anonymous', names }, await storyOf(id)));
    done(await removeSourceForGood(db, sara, secret.id, why));
    expect((await get(`/en/source/${secret.id}`)).status).toBe(404);
    expect(await db.selectFrom('removed_addresses').selectAll().execute()).toEqual([]);
  });

  test('a source of which the vault keeps who it is stays until that record is destroyed', async () => {
    const { db, lena, sara, tell, storyOf } = await toldClaim(await open());
    const { id } = await tell('en', 'The dam');
    const names = { en: { label: 'an engineer', reason: 'he fears for his post' } };
    const secret = done(await makeSource(db, lena, { kind: 'anonymous', names }, await storyOf(id)));
    const sealed = { isSealed: true };
    const refusal = { mistakes: [{ field: 'form', message: 'sealed-source-mistake' }] };
    expect(await removeSourceForGood(db, sara, secret.id, { ...why, ...sealed })).toMatchObject(refusal);
    expect(await removeSource(db, lena, secret.id, sealed)).toMatchObject(refusal);
    done(await removeSource(db, lena, secret.id, { isSealed: false }));
  });

  test('an article takes what its sources said along, and its anonymous sources with the story’s last', async () => {
    const story = await toldClaim(await open());
    const { db, jonas, lena, sara, claim, tell, said, storyOf } = story;
    const { id } = await tell('en', 'The dam');
    const sibling = await tell('ar', 'السد', id);
    const other = await tell('en', 'The river');
    const storyId = await storyOf(id);
    const names = { en: { label: 'canaryengineer', reason: 'canaryreason' } };
    const secret = done(await makeSource(db, lena, { kind: 'anonymous', names }, storyId));
    const typed = { ...said, sourceId: secret.id, basis: 'anonymous', evidence: 'canaryproof' } as const;
    done(await writeDown(db, jonas, id, typed, { quote: 'Nothing more.' }));
    done(await standOnClaim(db, jonas, claim.id, { standing: 'denied' }));
    const noticeId = claim.id;
    done(await announceNotice(db, jonas, claim.id, { id: noticeId, kind: 'correction', notes: { en: 'It leaks.' } }));
    await putNoticeUp(db, noticeId);
    done(await removeArticle(db, sara, id, { ...why, photoIds: [] }));
    for (const table of ['statement_anchors', 'published_statements', 'claim_reviews'] as const)
      expect([table, await db.selectFrom(table).select('article_id').where('article_id', '=', id).execute()]).toEqual([
        table,
        [],
      ]);
    expect(await rowsWith(db, 'canaryproof')).toEqual([]);
    // The story is still told in Arabic: its sources stay with it.
    expect(await rowsWith(db, 'canaryengineer')).not.toEqual([]);
    done(await removeArticle(db, sara, sibling.id, { ...why, photoIds: [] }));
    expect(await rowsWith(db, 'canary')).toEqual([]);
    expect(await db.selectFrom('claim_notice_words').selectAll().execute()).toEqual([]);
    expect((await publishedStatements(db, other.id)).map(({ source }) => source.id)).toEqual([story.governor.id]);
  });
});
