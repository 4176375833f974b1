import { note } from './figures.ts';
import { residentMegabytes } from './machine.ts';
import { changedPages, keptPages } from './pages.ts';
import { posting } from './posting.ts';
import { newFolder, start } from './publication.ts';
import { addComments, withRows } from './rows.ts';

/** The same figures on a publication with `articles` articles and ten times as many comments. */
export async function scale(articles: number): Promise<void> {
  const { dataDir, named } = await filled(articles);
  await readersAtScale(dataDir, named);
}

/** A publication with so many articles and, unless it is said otherwise, ten times as many comments. */
export async function filled(articles: number, comments = articles * 10): Promise<{ dataDir: string; named: string }> {
  const dataDir = newFolder();
  await (await start(dataDir)).stop();
  const began = performance.now();
  const fill = Bun.spawn([process.execPath, 'src/commands/fill.ts', String(articles), String(comments)], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir },
    stdout: 'ignore',
    stderr: 'inherit',
  });
  if ((await fill.exited) !== 0) throw new Error('the publication could not be filled');
  const named = `${articles.toLocaleString('en')} articles, ${comments.toLocaleString('en')} comments`;
  note({
    what: `filling with ${named}`,
    measured: `${Math.round((performance.now() - began) / 1000)} s`,
    target: 'no target',
  });
  return { dataDir, named };
}

async function readersAtScale(dataDir: string, named: string): Promise<void> {
  const publication = await start(dataDir, { core: 0 });
  try {
    note({
      what: `${named}: start to first page`,
      measured: `${Math.round(publication.firstPageMs)} ms`,
      target: '≤ 1 s',
      reached: publication.firstPageMs <= 1000,
    });
    const slug = await withRows(dataDir, async (db) => {
      const row = await db
        .selectFrom('articles')
        .innerJoin('editions', 'editions.id', 'articles.edition_id')
        .select(['articles.id', 'articles.slug'])
        .where('editions.code', '=', 'en')
        .where('articles.state', '=', 'published')
        .orderBy('articles.created_at')
        .limit(1)
        .executeTakeFirstOrThrow();
      await addComments(db, row.id, 100);
      return row.slug;
    });
    const path = `/en/${encodeURIComponent(slug)}`;
    await keptPages(publication, path, `${named}: article page`);
    await changedPages(publication, path, `${named}: article page`);
  } finally {
    await publication.stop();
  }
  const unpinned = await start(dataDir);
  try {
    await posting(unpinned, '/en/water-returns-to-the-old-city', `${named}: posting`);
    const resident = residentMegabytes(unpinned.pid);
    note({
      what: `${named}: resident`,
      measured: `${resident} MB`,
      target: '≤ 250 MB',
      reached: resident <= 250,
    });
  } finally {
    await unpinned.stop();
  }
}
