import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { publishedArticle, somebody } from '../../tests/published-article.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/open.ts';
import { postComment } from './comments.ts';
import { listWords } from './listed-words.ts';
import { latestDecision, publishComment, rejectComment } from './moderation.ts';
import { overruledRules } from './overruled.ts';
import { currentPolicy } from './policy.ts';
import { changeRules, defaultRuleSettings } from './rule-settings.ts';
import { undoDecision } from './undoing.ts';

const DAY = 86_400_000;

async function post(db: Database, article: { id: string }, body: string) {
  const draft = { name: 'Nadia', email: '', body, parentId: null };
  const outcome = await postComment(db, article, { id: newId(), isKnown: true, networkHash: null }, draft);
  if ('mistakes' in outcome) throw new Error(outcome.mistakes[0].message);
  return { id: outcome.done.id, version: 1, state: 'held' as const };
}

onBothDatabases('a rule that people overrule', ({ open }) => {
  test('is counted with the words that it found, by what people decided last', async () => {
    const db = await open();
    const moderator = await somebody(db, 'editor');
    const article = await publishedArticle(db);
    await changeRules(db, { ...defaultRuleSettings, premoderation: 'nobody', raid: false, tooFast: false }, moderator);
    await listWords(db, ['drain', 'scoundrel'], 'hold', moderator);
    const clauseId = (await currentPolicy(db, article.editionId))?.clauses[0]?.id ?? '';
    expect(await overruledRules(db)).toMatchObject({ rules: [], found: [] });

    await publishComment(db, await post(db, article, 'The drain is open.'), moderator);
    await publishComment(db, await post(db, article, 'Which drain?'), moderator);
    await rejectComment(db, await post(db, article, 'What a scoundrel.'), { clauseId, reason: '' }, moderator);
    await post(db, article, 'Nobody has read this drain yet.');
    // Taken back: nobody has decided it.
    const undone = await post(db, article, 'A drain again.');
    await publishComment(db, undone, moderator);
    await undoDecision(db, (await latestDecision(db, undone.id))?.id ?? '', moderator);

    const { rules, found } = await overruledRules(db);
    expect(rules).toEqual([{ rule: 'word-list', action: 'hold', found: null, stopped: 5, decided: 3, published: 2 }]);
    expect(found).toEqual([
      { rule: 'word-list', action: 'hold', found: 'drain', stopped: 4, decided: 2, published: 2 },
      { rule: 'word-list', action: 'hold', found: 'scoundrel', stopped: 1, decided: 1, published: 0 },
    ]);
    expect((await overruledRules(db, Date.now() + 91 * DAY)).rules).toEqual([]);
  });
});
