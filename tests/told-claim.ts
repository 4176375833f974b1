import type { Database } from '../src/database/open.ts';
import { makeClaim } from '../src/sources/claims.ts';
import { askQuestion } from '../src/sources/questions.ts';
import { makeSource } from '../src/sources/sources.ts';
import { saveRevision } from '../src/stories/articles.ts';
import { articleWithDraft, publishArticle } from '../src/stories/publication.ts';
import { done, gazetteToRead, setAsideDoubts, written } from './reading.ts';
import { type KnownStatement, writeDown } from './telling.ts';

/** The words that the governor's statement is tied to, in each edition. */
export const damWords = { en: 'The dam holds', ar: 'السد سليم' } as const;
const text = {
  en: (after: string) => `“${damWords.en},” the governor said.\n\n${after}`,
  ar: (after: string) => `قال المحافظ: «${damWords.ar}».\n\n${after}`,
} as const;

/** The Gazette with a question, a claim that answers it, and a governor who says so. */
export async function toldClaim(db: Database) {
  const gazette = await gazetteToRead(db);
  const { jonas, lena } = gazette;
  const storyOf = async (articleId: string) => {
    const row = await db
      .selectFrom('articles')
      .select('story_id')
      .where('id', '=', articleId)
      .executeTakeFirstOrThrow();
    return row.story_id;
  };
  const names = { en: { label: 'Hala Nur', role: 'governor' }, ar: { label: 'هالة نور', role: 'المحافظ' } };
  const governor = done(await makeSource(db, lena, { kind: 'person', names }, 'no story'));
  const question = done(await askQuestion(db, lena, { en: 'Does the dam hold?', ar: 'هل السد سليم؟' }));
  const claim = done(
    await makeClaim(db, lena, { questionId: question.id, words: { en: 'The dam holds', ar: 'السد سليم' } }),
  );
  const said: KnownStatement = {
    sourceId: governor.id,
    manner: 'direct',
    basis: 'on-record',
    claimId: claim.id,
    evidence: 'recording 17 in the blue box',
  };
  const republish = async (articleId: string) => {
    await setAsideDoubts(db, jonas, articleId);
    const found = await articleWithDraft(db, articleId);
    if (found === undefined) throw new Error('no article');
    return done(await publishArticle(db, jonas, { articleId, revisionId: found.draft.id }));
  };
  return {
    ...gazette,
    governor,
    question,
    claim,
    said,
    storyOf,
    republish,
    /** Publishes an article that gives the statement; `headline` tells articles apart. */
    async tell(edition: 'en' | 'ar', headline: string, siblingOf?: string) {
      const article = await gazette.publish(edition, { headline, words: text[edition]('Nothing more.') }, siblingOf);
      done(await writeDown(db, jonas, article.id, said, { quote: damWords[edition] }));
      await republish(article.id);
      return article;
    },
    /** Saves other words in an article's draft. */
    async rewrite(articleId: string, edition: 'en' | 'ar', headline: string, words: string) {
      const found = await articleWithDraft(db, articleId);
      if (found === undefined) throw new Error('no article');
      const { city, lena: author, water } = gazette[edition];
      const filled = { sectionId: city, authorIds: [author], topicIds: [water], slug: found.article.slug };
      done(
        await saveRevision(db, jonas, { articleId, basedOn: found.draft.id }, written({ ...filled, headline, words })),
      );
    },
    text,
  };
}
