import type { Reading } from '../database/open.ts';
import { may, requireRight, type Staff } from '../people/rights.ts';
import { type Claim, claimsById } from './claims.ts';
import { factsOf, readFacts, type StatementFacts } from './facts.ts';
import { type Source, sourcesById } from './sources.ts';
import { chainsOf } from './statements.ts';

/** Where a statement is given: in what readers have, or in a draft. */
export interface TellingArticle {
  id: string;
  editionId: string;
  headline: string;
  words: string;
  isPublic: boolean;
}

/** What a source said, as the desk looks it up: once, with every article that gives it. */
export interface ToldStatement extends Omit<StatementFacts, 'passage'> {
  id: string;
  source: Source;
  claim: Claim | undefined;
  articles: TellingArticle[];
}

/** Whose, or about which claims. */
export type Asked = { sourceId: string } | { claimIds: readonly string[] };

const ARTICLES_A_PAGE = 30;

/**
 * What was said, in published articles and in those drafts that this person may edit: that of the articles before `before`,
 * the newest first, and where the next page begins.
 * @throws Forbidden
 */
export async function toldStatements(
  db: Reading,
  staff: Staff,
  asked: Asked,
  { before }: { before?: string | undefined } = {},
): Promise<{ statements: ToldStatement[]; next: string | undefined }> {
  requireRight(staff, 'write articles');
  if ('claimIds' in asked && asked.claimIds.length === 0) return { statements: [], next: undefined };
  const found = await articlesTelling(db, staff, asked, before);
  const ids = found.slice(0, ARTICLES_A_PAGE);
  const next = found.length > ARTICLES_A_PAGE ? ids.at(-1) : undefined;
  if (ids.length === 0) return { statements: [], next };
  const [drafts, shown, articles] = await Promise.all([
    inDrafts(db, staff, asked)
      .selectAll('s')
      .select(['n.article_id', 'n.exact', 'n.prefix', 'n.suffix', 'n.block'])
      .where('n.article_id', 'in', ids)
      .execute(),
    inPublic(db, asked).selectAll('p').where('p.article_id', 'in', ids).execute(),
    db
      .selectFrom('articles as a')
      .innerJoin('revisions as d', 'd.id', 'a.draft_revision_id')
      .leftJoin('revisions as v', 'v.id', 'a.published_revision_id')
      .select(['a.id', 'a.edition_id', 'd.headline as draft', 'v.headline as shown'])
      .where('a.id', 'in', ids)
      .execute(),
  ]);
  const told = new Map<string, { facts: StatementFacts; articles: TellingArticle[] }>();
  const tell = (id: string, articleId: string, facts: StatementFacts, isPublic: boolean) => {
    const article = articles.find((one) => one.id === articleId);
    if (article === undefined) return;
    const one = told.get(id) ?? { facts, articles: [] };
    told.set(id, one);
    if (one.articles.some((known) => known.id === articleId)) return;
    const headline = (isPublic ? article.shown : article.draft) ?? '';
    one.articles.push({ id: articleId, editionId: article.edition_id, headline, words: facts.passage.exact, isPublic });
  };
  // What readers have goes first: the same in a draft says nothing more.
  for (const row of shown) tell(row.statement_id, row.article_id, readFacts(row.facts_json), true);
  const chains = await chainsOf(db, drafts);
  for (const row of drafts) {
    const { exact, prefix, suffix, block } = row;
    tell(row.id, row.article_id, factsOf(row, { exact, prefix, suffix, block }, chains.get(row.id) ?? []), false);
  }
  const all = [...told];
  const [sources, claims] = await Promise.all([
    sourcesById(
      db,
      all.map(([, { facts }]) => facts.sourceId),
    ),
    claimsById(
      db,
      all.flatMap(([, { facts }]) => facts.claimId ?? []),
    ),
  ]);
  const statements = all
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(
      ([
        id,
        {
          facts: { passage: _, ...facts },
          articles: where,
        },
      ]) => {
        const source = sources.get(facts.sourceId);
        return source === undefined
          ? []
          : [{ ...facts, id, source, claim: claims.get(facts.claimId ?? ''), articles: where }];
      },
    );
  return { statements, next };
}

async function articlesTelling(db: Reading, staff: Staff, asked: Asked, before: string | undefined): Promise<string[]> {
  let query = db
    .selectFrom(
      inDrafts(db, staff, asked).select('n.article_id').union(inPublic(db, asked).select('p.article_id')).as('telling'),
    )
    .select('article_id');
  if (before !== undefined) query = query.where('article_id', '<', before);
  const rows = await query
    .orderBy('article_id', 'desc')
    .limit(ARTICLES_A_PAGE + 1)
    .execute();
  return rows.map(({ article_id }) => article_id);
}

/** Statements as they are tied to drafts that this person may edit. */
function inDrafts(db: Reading, staff: Staff, asked: Asked) {
  const query = db
    .selectFrom('statements as s')
    .innerJoin('statement_anchors as n', 'n.statement_id', 's.id')
    .where((e) =>
      'sourceId' in asked ? e('s.source_id', '=', asked.sourceId) : e('s.claim_id', 'in', asked.claimIds),
    );
  if (may(staff, 'edit others’ articles')) return query;
  return query.where(
    'n.article_id',
    'in',
    db
      .selectFrom('articles')
      .select('id')
      .where((e) => e.or([e('created_by', '=', staff.id), e('assignee_id', '=', staff.id)])),
  );
}

/** Statements as readers have them. */
function inPublic(db: Reading, asked: Asked) {
  return db
    .selectFrom('published_statements as p')
    .innerJoin('articles as a', 'a.id', 'p.article_id')
    .where('a.state', '=', 'published')
    .where((e) =>
      'sourceId' in asked ? e('p.source_id', '=', asked.sourceId) : e('p.claim_id', 'in', asked.claimIds),
    );
}
