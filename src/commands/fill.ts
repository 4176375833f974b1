import { ConfigError, readConfig } from '../config.ts';
import { recordChanges } from '../database/changes.ts';
import type { Database } from '../database/open.ts';
import { insertRows } from '../database/rows.ts';
import { authorsOf } from '../editions/authors.ts';
import { openEditions } from '../editions/editions.ts';
import { sectionsOf, topicsOf } from '../editions/sections.ts';
import { openNewsroom, StartError } from '../start.ts';
import { filling, type Surroundings } from './filling.ts';

/*
 * `npm run fill -- 100000 1000000`: fills a publication with that many made-up articles and comments, to measure it. The
 * publication must have been started once; a third number is the seed.
 */

const PROGRESS_MS = 2000;

try {
  await fill(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartError || error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function fill(args: string[]): Promise<void> {
  const [articles = 0, comments = 0, seed = 1, ...more] = args.map(Number);
  const numbers = [articles, comments, seed];
  if (args.length < 2 || more.length > 0 || !numbers.every((n) => Number.isInteger(n) && n >= 0)) {
    throw new StartError('Say how many articles and how many comments: npm run fill -- 1000 10000 [seed]');
  }
  const newsroom = await openNewsroom(readConfig(process.env));
  try {
    await fillNewsroom(newsroom.db, { articles, comments }, seed);
  } finally {
    await newsroom.close();
  }
}

async function fillNewsroom(db: Database, size: { articles: number; comments: number }, seed: number): Promise<void> {
  const around = await surroundings(db);
  const began = performance.now();
  let said = began;
  const done = { articles: 0, comments: 0 };
  for (const batch of filling(around, size, seed)) {
    await db.write(async (tx) => {
      await insertRows(tx, 'stories', batch.stories);
      await insertRows(tx, 'articles', batch.articles);
      await insertRows(tx, 'revisions', batch.revisions);
      await insertRows(tx, 'article_authors', batch.article_authors);
      await insertRows(tx, 'article_topics', batch.article_topics);
      await insertRows(tx, 'comments', batch.comments);
      await insertRows(tx, 'decisions', batch.decisions);
      await insertRows(tx, 'reactions', batch.reactions);
    });
    done.articles += batch.articles.length;
    done.comments += batch.comments.length;
    if (performance.now() - said < PROGRESS_MS) continue;
    said = performance.now();
    console.log(`${done.articles} articles, ${done.comments} comments …`);
  }
  await db.write((tx) => recordChanges(tx, ['publication', ...around.editions.map(({ id }) => `edition:${id}`)]));
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`Filled with ${done.articles} articles and ${done.comments} comments in ${seconds} s.`);
}

/** @throws StartError where there is no edition, or one without a section or an author */
async function surroundings(db: Database): Promise<Surroundings> {
  const editions: Surroundings['editions'] = [];
  for (const { id, language } of await openEditions(db)) {
    const sectionIds = (await sectionsOf(db, id)).map((section) => section.id);
    const topicIds = (await topicsOf(db, id)).map((topic) => topic.id);
    const authorIds = (await authorsOf(db, id)).map((author) => author.author_id);
    if (authorIds.length > 0 && sectionIds.length > 0) editions.push({ id, language, sectionIds, topicIds, authorIds });
  }
  if (editions.length === 0) {
    throw new StartError(
      'There is no edition with sections and authors to fill: start the publication once, with its sample.',
    );
  }
  return { editions };
}
