import { sql } from 'kysely';
import { newId, timestamp } from '../src/database/ids.ts';
import type { Database } from '../src/database/open.ts';
import type { Staff } from '../src/people/rights.ts';
import { standOnClaim } from '../src/sources/changed-standings.ts';
import { announceNotice } from '../src/sources/claim-notices.ts';
import { makeClaim } from '../src/sources/claims.ts';
import { articlesRestingOn, fallenClaims } from '../src/sources/falling-claims.ts';
import { putNoticeUp } from '../src/sources/putting-up-notices.ts';
import { waitingArticles } from '../src/sources/waiting-articles.ts';
import { median, note, percentile } from './figures.ts';
import { withRows } from './rows.ts';
import { filled } from './scale.ts';

const ROUNDS = 40;
const FIND_MS = 20;
/** Articles that rest on the one claim, in all editions together. */
const RESTING = 300;

/** What rests on a claim, and one note on all of it, in a publication where every article tells of some claim. */
export async function claims(articles: number): Promise<void> {
  const { dataDir } = await filled(articles, 0);
  const named = `${articles.toLocaleString('en')} articles`;
  await withRows(dataDir, async (db) => {
    const staff = await editor(db);
    await tellEverywhere(db);
    const made = await makeClaim(db, staff, { questionId: null, words: { en: 'The dam holds', ar: 'السد سليم' } });
    if ('mistakes' in made) throw new Error(JSON.stringify(made.mistakes));
    const claimId = made.done.id;
    const resting = await tellOf(db, claimId);
    const found = await timed(ROUNDS, () => articlesRestingOn(db, claimId));
    const [middle, worst] = [median(found), percentile(found, 0.95)];
    note({
      what: `${named}: finding the ${resting} that rest on a claim, median and 95 %`,
      measured: `${middle.toFixed(1)} ms, ${worst.toFixed(1)} ms`,
      target: `≤ ${FIND_MS} ms`,
      reached: worst <= FIND_MS,
    });
    const [falls = 0] = await timed(1, () => standOnClaim(db, staff, claimId, { standing: 'denied' }));
    note({ what: `${named}: a claim of ${resting} falls`, measured: `${Math.round(falls)} ms`, target: 'no target' });
    const queue = await timed(ROUNDS, async () => [await waitingArticles(db), await fallenClaims(db)]);
    note({
      what: `${named}: the count on every page, and the queue`,
      measured: `${median(queue).toFixed(1)} ms`,
      target: 'no target',
    });
    const typed = { id: newId(), kind: 'correction', notes: { en: 'It leaks.', ar: 'إنه يسرب.' } };
    const [noticed = 0] = await timed(1, async () => {
      await announceNotice(db, staff, claimId, typed);
      await putNoticeUp(db, typed.id);
    });
    note({
      what: `${named}: one note on ${resting} articles in two editions`,
      measured: `${(noticed / 1000).toFixed(1)} s, ${await waitingArticles(db)} still wait`,
      target: 'none waits',
      reached: (await waitingArticles(db)) === 0,
    });
  });
}

async function timed(rounds: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}

async function editor(db: Database): Promise<Staff> {
  const at = timestamp();
  const staff = {
    id: newId(),
    name: 'Jonas Reed',
    email: 'claims@gazette.example',
    role: 'editor',
    language: 'en',
  } as const;
  await db.write((tx) =>
    tx
      .insertInto('staff')
      .values({ ...staff, email_verified: 1, created_at: at, updated_at: at })
      .execute(),
  );
  return staff;
}

const facts = (claimId: string) => ({
  sourceId: 'source',
  throughId: null,
  claimId,
  stance: 'supports',
  manner: 'direct',
  basis: 'on-record',
  commitment: 'certain',
  cue: 'said',
  originalWords: '',
  originalLanguage: null,
  saidOn: null,
  addressee: 'our-reporter',
  addresseeName: '',
  passage: { exact: 'The dam holds', prefix: '', suffix: '', block: 0 },
});

/** Three statements in each article, each about a claim that some twenty articles share. */
async function tellEverywhere(db: Database): Promise<void> {
  for (const place of [0, 1, 2])
    await db.write((tx) =>
      sql`insert into published_statements (article_id, statement_id, position, source_id, claim_id, facts_json, created_at)
        select id, id || ${`-${place}`}, ${sql.lit(place)}, 'source', 'claim-' || substr(id, 32, 4) || ${`-${place}`},
          ${JSON.stringify(facts('claim'))}, created_at from articles`.execute(tx),
    );
}

/** Makes `RESTING` published articles, of every edition, tell of the claim. */
async function tellOf(db: Database, claimId: string): Promise<number> {
  const editions = await db.selectFrom('editions').select('id').where('code', 'in', ['en', 'ar']).execute();
  let told = 0;
  for (const { id } of editions) {
    const rows = await db
      .selectFrom('articles')
      .select('id')
      .where('edition_id', '=', id)
      .where('state', '=', 'published')
      .limit(RESTING / editions.length)
      .execute();
    told += rows.length;
    const facts_json = JSON.stringify(facts(claimId));
    await db.write((tx) =>
      tx
        .insertInto('published_statements')
        .values(
          rows.map(({ id: article_id }) => ({
            article_id,
            statement_id: `told-${article_id}`,
            position: 3,
            source_id: 'source',
            claim_id: claimId,
            facts_json,
            created_at: timestamp(),
          })),
        )
        .execute(),
    );
  }
  return told;
}
