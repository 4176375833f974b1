import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { done, gazetteToRead, written } from '../../tests/reading.ts';
import { type KnownStatement, writeAgain, writeDown } from '../../tests/telling.ts';
import { Forbidden } from '../people/rights.ts';
import { saveRevision, textOf } from '../stories/articles.ts';
import { correctArticle } from '../stories/corrections.ts';
import { articleWithDraft, publishArticle, unpublishArticle } from '../stories/publication.ts';
import { standOnClaim } from './changed-standings.ts';
import { changeClaim, claimsById, makeClaim } from './claims.ts';
import { articlesRestingOn } from './falling-claims.ts';
import { hasUnpublishedStatements, publishedAboutClaims, publishedOfSource, publishedStatements } from './published.ts';
import { askQuestion, changeQuestion, questionById } from './questions.ts';
import { waiveReview } from './settled-reviews.ts';
import { changeSource, findSources, makeSource } from './sources.ts';
import { standingsOf } from './standings.ts';
import { anchorStatement } from './tied-statements.ts';
import { articlesWaitingFor } from './waiting-articles.ts';

onBothDatabases('what readers are told of who said what', ({ open }) => {
  const words = '“The dam holds,” the governor said.\n\nAn engineer says that it leaks.';

  /** A published article about two claims that answer one question against each other, in English and Arabic. */
  const begin = async () => {
    const db = await open();
    const gazette = await gazetteToRead(db);
    const { lena } = gazette;
    const publish: typeof gazette.publish = async (...asked) => {
      const published = await gazette.publish(...asked);
      // Lena’s own, which an editor published.
      await db.write((tx) =>
        tx.updateTable('articles').set({ created_by: lena.id }).where('id', '=', published.id).execute(),
      );
      return published;
    };
    const article = await publish('en', { headline: 'The dam above the city', words });
    const { story_id: storyId } = await db
      .selectFrom('articles')
      .select('story_id')
      .where('id', '=', article.id)
      .executeTakeFirstOrThrow();
    const named = { kind: 'person', names: { en: { label: 'Hala Nur', role: 'governor' } } } as const;
    const governor = done(await makeSource(db, lena, named, storyId));
    const question = done(await askQuestion(db, lena, { en: 'Does the dam hold?', ar: 'هل السد سليم؟' }));
    const claim = (en: string) => makeClaim(db, lena, { questionId: question.id, words: { en } });
    const holds = done(await claim('The dam holds'));
    const leaks = done(await claim('The dam leaks'));
    const said: KnownStatement = {
      sourceId: governor.id,
      manner: 'direct',
      basis: 'on-record',
      claimId: holds.id,
      evidence: 'recording 17 in the blue box',
    };
    const { statementId } = done(await writeDown(db, lena, article.id, said, { quote: 'The dam holds' }));
    const draft = async (articleId = article.id) => {
      const found = await articleWithDraft(db, articleId);
      if (found === undefined) throw new Error('no article');
      return found.draft;
    };
    const republish = async (articleId = article.id) =>
      done(await publishArticle(db, gazette.jonas, { articleId, revisionId: (await draft(articleId)).id }));
    const differs = async () => hasUnpublishedStatements(db, article.id, textOf(await draft(), '').body);
    return {
      ...gazette,
      article,
      storyId,
      governor,
      question,
      holds,
      leaks,
      said,
      statementId,
      draft,
      republish,
      publish,
      differs,
    };
  };

  test('is what an editor published, not what the desk wrote down since', async () => {
    const { db, lena, article, said, statementId, republish, differs, governor, holds } = await begin();
    expect(await publishedStatements(db, article.id)).toEqual([]);
    expect(await differs()).toBe(true);
    await republish();
    expect(await differs()).toBe(false);
    const told = await publishedStatements(db, article.id);
    expect(told).toMatchObject([
      {
        id: statementId,
        basis: 'on-record',
        source: { id: governor.id },
        claim: { id: holds.id, standing: 'unconfirmed' },
      },
    ]);
    expect(JSON.stringify(told)).not.toContain('blue box');
    done(await writeAgain(db, lena, { articleId: article.id, statementId }, { ...said, basis: 'on-background' }));
    expect(await publishedStatements(db, article.id)).toMatchObject([{ basis: 'on-record' }]);
    expect(await differs()).toBe(true);
    await republish();
    expect(await publishedStatements(db, article.id)).toMatchObject([{ basis: 'on-background' }]);
  });

  test('leaves out words that do not stand in the published text', async () => {
    const { db, lena, article, draft, republish } = await begin();
    await republish();
    const before = await draft();
    const text = { ...textOf(before, ''), body: written({ words: 'Nothing is known.' }).body };
    done(await saveRevision(db, lena, { articleId: article.id, basedOn: before.id }, text));
    expect(await publishedStatements(db, article.id)).toHaveLength(1);
    await republish();
    expect(await publishedStatements(db, article.id)).toEqual([]);
  });

  test('is found by its source and by its claims, once for each statement, while its article is public', async () => {
    const { db, lena, jonas, article, ar, statementId, republish, governor, holds, leaks, en, publish, said } =
      await begin();
    await republish();
    const sibling = await publish(
      'ar',
      { headline: 'السد فوق المدينة', words: '«السد سليم»، قال المحافظ.' },
      article.id,
    );
    done(await anchorStatement(db, lena, { articleId: sibling.id, statementId }, { quote: 'السد سليم' }));
    await republish(sibling.id);
    const engineer = done(
      await makeSource(db, lena, { kind: 'role', names: { en: { label: 'an engineer of the dam' } } }, ''),
    );
    const against = { ...said, sourceId: engineer.id, claimId: leaks.id, manner: 'indirect' } as const;
    done(await writeDown(db, lena, article.id, against, { quote: 'it leaks' }));
    await republish();
    const about = await publishedAboutClaims(db, [holds.id, leaks.id], ar.id);
    expect(about.map(({ articleId, passage }) => [articleId, passage.exact])).toEqual([
      [sibling.id, 'السد سليم'],
      [article.id, 'it leaks'],
    ]);
    expect(await publishedOfSource(db, governor.id, en.id, { most: 10 })).toMatchObject({
      total: 1,
      statements: [{ articleId: article.id }],
    });
    expect(await articlesRestingOn(db, holds.id)).toEqual([article.id, sibling.id].sort());
    await unpublishArticle(db, jonas, sibling.id);
    expect(await articlesRestingOn(db, holds.id)).toEqual([article.id]);
    expect(await publishedOfSource(db, governor.id, ar.id, { most: 10 })).toEqual({ total: 0, statements: [] });
  });

  test('a claim that falls waits for every article that rests on it, in every edition, until each is dealt with', async () => {
    const { db, lena, jonas, sara, article, statementId, republish, holds, publish, draft } = await begin();
    await republish();
    const sibling = await publish(
      'ar',
      { headline: 'السد فوق المدينة', words: '«السد سليم»، قال المحافظ.' },
      article.id,
    );
    done(await anchorStatement(db, lena, { articleId: sibling.id, statementId }, { quote: 'السد سليم' }));
    await republish(sibling.id);
    await expect(standOnClaim(db, lena, holds.id, { standing: 'retracted' })).rejects.toBeInstanceOf(Forbidden);
    expect(await standOnClaim(db, jonas, holds.id, { standing: 'nonsense' })).toMatchObject({
      mistakes: [{ field: 'standing' }],
    });
    done(await standOnClaim(db, jonas, holds.id, { standing: 'confirmed' }));
    const fell = { standing: 'retracted', words: { en: 'The dam leaked.', ar: 'تسرب السد.' } };
    expect(done(await standOnClaim(db, jonas, holds.id, fell))).toMatchObject({ changed: true });
    expect(done(await standOnClaim(db, jonas, holds.id, fell))).toMatchObject({ changed: false });
    const waiting = async () =>
      (await articlesWaitingFor(db, holds.id)).articles.map(({ articleId }) => articleId).sort();
    expect(await waiting()).toEqual([article.id, sibling.id].sort());
    const note = { kind: 'correction', note: 'تسرب السد.', claims: [holds.id] };
    done(await correctArticle(db, jonas, sibling.id, note));
    expect(await waiting()).toEqual([article.id]);
    const left = { claimId: holds.id, articleId: article.id };
    await expect(waiveReview(db, lena, left, 'x')).rejects.toBeInstanceOf(Forbidden);
    expect(await waiveReview(db, sara, left, ' ')).toMatchObject({ mistakes: [{ field: 'reason' }] });
    done(await waiveReview(db, sara, left, 'It quotes the governor and says so.'));
    expect(await waiveReview(db, sara, left, 'again')).toBeUndefined();
    expect(await waiting()).toEqual([]);
    expect((await standingsOf(db, holds.id)).map(({ standing, words: told }) => [standing, told])).toEqual([
      ['retracted', fell.words],
      ['confirmed', {}],
    ]);
    expect((await claimsById(db, [holds.id])).get(holds.id)?.standing).toBe('retracted');
    expect((await draft()).id).toBeDefined();
  });

  test('what readers see already is an editor’s to reword', async () => {
    const { db, lena, jonas, governor, holds, question, republish } = await begin();
    const renamed = { names: { en: { label: 'Hala Nur', role: 'acting governor' } } };
    done(await changeSource(db, lena, governor.id, renamed));
    await republish();
    await expect(changeSource(db, lena, governor.id, renamed)).rejects.toBeInstanceOf(Forbidden);
    await expect(changeClaim(db, lena, holds.id, { words: { ar: 'السد سليم' } })).rejects.toBeInstanceOf(Forbidden);
    await expect(changeQuestion(db, lena, question.id, { en: 'Is it safe?' })).rejects.toBeInstanceOf(Forbidden);
    done(await changeSource(db, jonas, governor.id, renamed));
    done(await changeClaim(db, jonas, holds.id, { words: { ar: 'السد سليم' } }));
    done(await changeQuestion(db, jonas, question.id, { en: 'Is it safe?' }));
  });

  test('words of questions, claims and sources are their writer’s and an editor’s; a language is anybody’s to add', async () => {
    const { db, lena, omar, jonas, tarek, question, holds, governor } = await begin();
    done(await changeClaim(db, omar, holds.id, { words: { ar: 'السد سليم' } }));
    await expect(changeClaim(db, omar, holds.id, { words: { en: 'It holds' } })).rejects.toBeInstanceOf(Forbidden);
    await expect(changeClaim(db, omar, holds.id, { words: {}, questionId: null })).rejects.toBeInstanceOf(Forbidden);
    done(await changeClaim(db, lena, holds.id, { words: { en: 'It holds' } }));
    expect((await claimsById(db, [holds.id])).get(holds.id)?.words).toEqual({ en: 'It holds', ar: 'السد سليم' });
    await expect(changeQuestion(db, omar, question.id, { en: 'What?' })).rejects.toBeInstanceOf(Forbidden);
    done(await changeQuestion(db, jonas, question.id, { en: 'Is the dam safe?' }));
    expect((await questionById(db, question.id))?.words.en).toBe('Is the dam safe?');
    const renamed = { names: { en: { label: 'Hala Nur', role: 'former governor' } } };
    await expect(changeSource(db, omar, governor.id, renamed)).rejects.toBeInstanceOf(Forbidden);
    await expect(changeSource(db, tarek, governor.id, renamed)).rejects.toBeInstanceOf(Forbidden);
    done(await changeSource(db, jonas, governor.id, renamed));
    expect(await findSources(db, 'form gov', '')).toMatchObject([{ id: governor.id }]);
    expect(await findSources(db, '% _', '')).toHaveLength(1);
    expect(await findSources(db, 'nobody', '')).toEqual([]);
  });
});
