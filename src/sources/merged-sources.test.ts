import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { done } from '../../tests/reading.ts';
import { writeDown } from '../../tests/telling.ts';
import { toldClaim } from '../../tests/told-claim.ts';
import { Forbidden } from '../people/rights.ts';
import { textOf } from '../stories/articles.ts';
import { articleWithDraft } from '../stories/publication.ts';
import { claimsOfQuestion, makeClaim } from './claims.ts';
import { namedSources, sourceAtDesk, whoKnows } from './listed-sources.ts';
import { mergedInto, mergeSources, removeSource } from './merged-sources.ts';
import { moveClaim } from './ordered-claims.ts';
import { hasUnpublishedStatements, publishedOfSource, publishedStatements } from './published.ts';
import { changeSource, findSources, makeSource, sourceById } from './sources.ts';
import { toldStatements } from './told.ts';

onBothDatabases('sources at the desk', ({ open }) => {
  const begin = async () => {
    const story = await toldClaim(await open());
    const { db, lena } = story;
    const named = async (label: string, language = 'en') =>
      done(await makeSource(db, lena, { kind: 'person', names: { [language]: { label } } }, 'no story'));
    const anonymous = async (storyId: string, knownBy: string | null = null) =>
      done(
        await makeSource(
          db,
          lena,
          { kind: 'anonymous', names: { en: { label: 'an engineer', reason: 'She fears for her job.' } }, knownBy },
          storyId,
        ),
      );
    return { ...story, named, anonymous };
  };

  test('are listed by name with how much they told, anonymous ones in no list', async () => {
    const { db, lena, tarek, governor, named, anonymous, tell, storyOf } = await begin();
    const { id } = await tell('en', 'The dam');
    const unused = await named('Mara Odeh');
    await anonymous(await storyOf(id));
    const { sources } = await namedSources(db, lena, {});
    expect(sources.map((one) => [one.id, one.statements, one.articles, one.last !== null])).toEqual([
      [unused.id, 0, 0, false],
      [governor.id, 1, 1, true],
    ]);
    expect((await namedSources(db, lena, { words: 'هالة' })).sources.map((one) => one.id)).toEqual([governor.id]);
    expect((await namedSources(db, lena, { kind: 'document' })).sources).toEqual([]);
    expect(await namedSources(db, lena, { most: 1 })).toMatchObject({ more: true });
    for (const hostile of ["%' or 1=1", '_', '\\', '💧', ' ']) await namedSources(db, lena, { words: hostile });
    await expect(namedSources(db, tarek, {})).rejects.toBeInstanceOf(Forbidden);
  });

  test('become one: what was told follows at once, names fill in, and the old id leads to it', async () => {
    const { db, jonas, lena, governor, named, tell, claim, en } = await begin();
    const { id } = await tell('en', 'The dam');
    const other = await named('H. Nur');
    await expect(mergeSources(db, lena, governor.id, other.id)).rejects.toBeInstanceOf(Forbidden);
    expect(await mergeSources(db, jonas, governor.id, governor.id)).toMatchObject({ mistakes: [{ field: 'into' }] });
    expect(await mergeSources(db, jonas, governor.id, 'nobody')).toMatchObject({ mistakes: [{ field: 'into' }] });
    expect(await mergeSources(db, jonas, 'nobody', other.id)).toBeUndefined();
    done(await mergeSources(db, jonas, governor.id, other.id));
    expect(await sourceById(db, governor.id)).toBeUndefined();
    expect((await sourceById(db, other.id))?.names).toMatchObject({
      en: { label: 'H. Nur' },
      ar: { label: 'هالة نور' },
    });
    expect(await mergedInto(db, governor.id)).toBe(other.id);
    expect(await sourceAtDesk(db, lena, governor.id)).toEqual({ moved: other.id });
    expect(await publishedStatements(db, id)).toMatchObject([
      { sourceId: other.id, source: { id: other.id }, claim: { id: claim.id } },
    ]);
    expect((await publishedOfSource(db, other.id, en.id, { most: 5 })).total).toBe(1);
    const found = await articleWithDraft(db, id);
    if (found === undefined) throw new Error('no article');
    expect(await hasUnpublishedStatements(db, id, textOf(found.draft, '').body)).toBe(false);
    expect((await findSources(db, 'Hala', 'no story')).map((one) => one.id)).toEqual([other.id]);
    // A third: the first id still leads to what is left.
    const third = await named('Hala M. Nur');
    done(await mergeSources(db, jonas, other.id, third.id));
    expect(await mergedInto(db, governor.id)).toBe(third.id);
    const tags = await db.selectFrom('changes').select('tag').execute();
    expect(tags.map(({ tag }) => tag)).toContain(`source:${governor.id}`);
  });

  test('stay apart where one of them is anonymous, in both directions', async () => {
    const { db, jonas, governor, anonymous, tell, storyOf } = await begin();
    const secret = await anonymous(await storyOf((await tell('en', 'The dam')).id));
    for (const [from, into] of [
      [governor.id, secret.id],
      [secret.id, governor.id],
    ] as const)
      expect(await mergeSources(db, jonas, from, into)).toMatchObject({ mistakes: [{ field: 'into' }] });
  });

  test('go when nothing uses them: their maker’s own, an editor’s any', async () => {
    const { db, jonas, lena, omar, governor, named, tell } = await begin();
    await tell('en', 'The dam');
    const unused = await named('Mara Odeh');
    await expect(removeSource(db, omar, unused.id, { isSealed: false })).rejects.toBeInstanceOf(Forbidden);
    expect(await removeSource(db, jonas, governor.id, { isSealed: false })).toMatchObject({
      mistakes: [{ field: 'form' }],
    });
    done(await removeSource(db, lena, unused.id, { isSealed: false }));
    expect(await removeSource(db, lena, unused.id, { isSealed: false })).toBeUndefined();
    expect(await db.selectFrom('source_names').selectAll().where('source_id', '=', unused.id).execute()).toEqual([]);
  });

  test('that are anonymous open to whoever may edit their story, and say who knows them, also who has left', async () => {
    const { db, jonas, lena, omar, sara, anonymous, publish, storyOf } = await begin();
    const { id } = await publish('en', { headline: 'The dam' });
    const secret = await anonymous(await storyOf(id), omar.id);
    await expect(sourceAtDesk(db, omar, secret.id)).rejects.toBeInstanceOf(Forbidden);
    expect(await sourceAtDesk(db, jonas, secret.id)).toMatchObject({ source: { id: secret.id } });
    await db.write((tx) => tx.updateTable('articles').set({ assignee_id: lena.id }).where('id', '=', id).execute());
    expect(await sourceAtDesk(db, lena, secret.id)).toMatchObject({
      source: { names: { en: { reason: 'She fears for her job.' } } },
    });
    expect(await whoKnows(db, secret)).toEqual({ name: omar.name, left: false });
    await db.write((tx) =>
      tx.updateTable('staff').set({ left_at: '2026-11-01T00:00:00.000Z' }).where('id', '=', omar.id).execute(),
    );
    expect(await whoKnows(db, secret)).toEqual({ name: omar.name, left: true });
    // Whoever left is no choice any more; the names can be changed all the same.
    const names = { en: { label: 'an engineer of the dam', reason: 'She fears for her job.' } };
    expect(await changeSource(db, sara, secret.id, { names, knownBy: omar.id })).toHaveProperty('done');
    const known = await makeSource(db, sara, { kind: 'anonymous', names, knownBy: omar.id }, secret.storyId ?? '');
    expect(known).toMatchObject({ mistakes: [{ field: 'knownBy' }] });
  });

  test('show a reporter what readers have and what stands in their own drafts, an editor all', async () => {
    const { db, jonas, lena, governor, claim, tell, publish, said } = await begin();
    const shown = await tell('en', 'The dam');
    const draft = await publish('en', { headline: 'The river', words: 'It will rain, she said.' });
    done(await writeDown(db, jonas, draft.id, { ...said, claimId: null }, { quote: 'It will rain' }));
    const seen = async (staff: typeof lena) =>
      (await toldStatements(db, staff, { sourceId: governor.id })).statements.map((one) => [
        one.articles[0]?.id,
        one.articles[0]?.words,
        one.articles[0]?.isPublic,
      ]);
    expect(await seen(lena)).toEqual([[shown.id, 'The dam holds', true]]);
    expect(await seen(jonas)).toEqual([
      [draft.id, 'It will rain', false],
      [shown.id, 'The dam holds', true],
    ]);
    await db.write((tx) =>
      tx.updateTable('articles').set({ created_by: lena.id }).where('id', '=', draft.id).execute(),
    );
    expect(await seen(lena)).toHaveLength(2);
    const about = await toldStatements(db, lena, { claimIds: [claim.id] });
    expect(about.statements).toMatchObject([
      { source: { id: governor.id }, claim: { id: claim.id }, stance: 'supports' },
    ]);
    expect(JSON.stringify(about)).not.toContain('blue box');
  });

  test('answer a question in an order that its asker and editors change', async () => {
    const { db, jonas, lena, omar, question, claim } = await begin();
    const leaks = done(await makeClaim(db, omar, { questionId: question.id, words: { en: 'It leaks' } }));
    const ids = async () => (await claimsOfQuestion(db, question.id)).map(({ id }) => id);
    expect(await ids()).toEqual([claim.id, leaks.id]);
    await expect(moveClaim(db, omar, question.id, { claimId: leaks.id, by: 'up' })).rejects.toBeInstanceOf(Forbidden);
    done(await moveClaim(db, lena, question.id, { claimId: leaks.id, by: 'up' }));
    expect(await ids()).toEqual([leaks.id, claim.id]);
    done(await moveClaim(db, jonas, question.id, { claimId: leaks.id, by: 'up' }));
    done(await moveClaim(db, jonas, question.id, { claimId: claim.id, by: 'down' }));
    expect(await ids()).toEqual([leaks.id, claim.id]);
    for (const wrong of [
      { claimId: 'nobody', by: 'up' },
      { claimId: claim.id, by: 'sideways' },
    ])
      expect(await moveClaim(db, jonas, question.id, wrong)).toMatchObject({ mistakes: [{ field: 'form' }] });
    expect(await moveClaim(db, jonas, 'nobody', { claimId: claim.id, by: 'up' })).toBeUndefined();
  });
});
