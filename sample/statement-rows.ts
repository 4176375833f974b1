import type { Insertable } from 'kysely';
import { newId } from '../src/database/ids.ts';
import type { Reading } from '../src/database/open.ts';
import { insertRows } from '../src/database/rows.ts';
import type { Tables } from '../src/database/tables.ts';
import { matchingForm } from '../src/sources/public-words.ts';
import { publishStatements } from '../src/sources/published.ts';
import { readDocument } from '../src/stories/document.ts';
import { passageOfWords } from '../src/stories/passages.ts';
import { type ArticleRows, isoTime } from './article-rows.ts';
import { type EditionRows, sampleEditions } from './edition-rows.ts';
import { sampleClaims, sampleQuestions, sampleSources, sampleStatements } from './statements.ts';

type Row<T extends keyof Tables> = Insertable<Tables[T]>;

/** The rows of who said what in the sample. */
export interface StatementRows {
  sources: Row<'sources'>[];
  sourceNames: Row<'source_names'>[];
  questions: Row<'questions'>[];
  questionWords: Row<'question_words'>[];
  claims: Row<'claims'>[];
  claimWords: Row<'claim_words'>[];
  standings: Row<'claim_standings'>[];
  standingWords: Row<'claim_standing_words'>[];
  statements: Row<'statements'>[];
  anchors: Row<'statement_anchors'>[];
  /** What readers see of it, by article. */
  published: { articleId: string; body: string }[];
}

/** Builds them; an editor of the sample knows its anonymous sources. @throws where words do not stand in their article */
export function statementRows(editions: EditionRows, articles: ArticleRows, at: string): StatementRows {
  const ids = new Map<string, string>();
  const idOf = (kind: string, key: string) => {
    const id = ids.get(`${kind} ${key}`) ?? newId(at);
    ids.set(`${kind} ${key}`, id);
    return id;
  };
  const made = { made_by: editions.staffId('lena-haddow'), created_at: at };
  const both = <T>(make: (edition: 'en' | 'ar') => T): T[] => sampleEditions.map(make);
  const rows = {
    sources: sampleSources.map(({ key, kind, story, label, role }) => ({
      id: idOf('source', key),
      kind,
      story_id: story === undefined ? null : storyOf(articles, story),
      matching: matchingForm([...Object.values(label), ...Object.values(role ?? {})]),
      known_by: kind === 'anonymous' ? editions.staffId('jonas-reed') : null,
      protected_at: null,
      ...made,
    })),
    sourceNames: sampleSources.flatMap(({ key, label, role, reason }) =>
      both((language) => ({
        source_id: idOf('source', key),
        language,
        label: label[language],
        role: role?.[language] ?? '',
        reason: reason?.[language] ?? '',
      })),
    ),
    questions: sampleQuestions.map(({ key, words }) => ({
      id: idOf('question', key),
      matching: matchingForm(Object.values(words)),
      ...made,
    })),
    questionWords: sampleQuestions.flatMap(({ key, words }) =>
      both((language) => ({ question_id: idOf('question', key), language, words: words[language] })),
    ),
    claims: sampleClaims.map(({ key, question, words }, position) => ({
      id: idOf('claim', key),
      question_id: question === undefined ? null : idOf('question', question),
      position,
      matching: matchingForm(Object.values(words)),
      ...made,
    })),
    claimWords: sampleClaims.flatMap(({ key, words }) =>
      both((language) => ({ claim_id: idOf('claim', key), language, words: words[language] })),
    ),
    standings: sampleClaims.flatMap(({ key, stood = [] }) =>
      stood.map((one) => ({
        id: idOf('standing', key + one.at),
        claim_id: idOf('claim', key),
        standing: one.standing,
        made_by: editions.staffId('jonas-reed'),
        created_at: isoTime(one.at),
      })),
    ),
    standingWords: sampleClaims.flatMap(({ key, stood = [] }) =>
      stood.flatMap((one) =>
        both((language) => ({ standing_id: idOf('standing', key + one.at), language, words: one.words[language] })),
      ),
    ),
    statements: sampleStatements.map((sample) => ({
      id: idOf('statement', sample.key),
      story_id: storyOf(articles, sample.story),
      source_id: idOf('source', sample.source),
      through_id: sample.through === undefined ? null : idOf('statement', sample.through),
      claim_id: sample.claim === undefined ? null : idOf('claim', sample.claim),
      stance: sample.stance ?? null,
      manner: sample.manner,
      basis: sample.basis,
      commitment: sample.commitment ?? 'certain',
      cue: '',
      original_words: sample.original?.words ?? '',
      original_language: sample.original?.language ?? null,
      said_on: sample.saidOn ?? null,
      addressee: sample.addressee ?? 'our-reporter',
      addressee_name: sample.addresseeName ?? '',
      evidence: '',
      ...made,
      changed_at: null,
    })),
  } satisfies Partial<StatementRows>;
  const anchors: Row<'statement_anchors'>[] = [];
  const published = new Map<string, string>();
  for (const { key, story, words } of sampleStatements)
    for (const edition of sampleEditions) {
      if (words === undefined) continue;
      const articleId = articles.articleId(`${story}.${edition}`);
      const revision = articles.revisions.find(({ article_id }) => article_id === articleId);
      const body = revision?.body_json ?? '';
      const passage = passageOfWords(readDocument(JSON.parse(body)), words[edition]);
      if (revision === undefined || passage === undefined)
        throw new Error(`${story}.${edition} does not say “${words[edition]}”`);
      const statement_id = idOf('statement', key);
      const revision_id = revision.id;
      const place = { statement_id, article_id: articleId, revision_id, state: 'live' as const, created_at: at };
      anchors.push({ id: newId(at), ...place, ...passage });
      published.set(articleId, body);
    }
  return { ...rows, anchors, published: [...published].map(([articleId, body]) => ({ articleId, body })) };
}

/** Stores them, with what readers see. */
export async function storeStatements(tx: Reading, rows: StatementRows): Promise<void> {
  await insertRows(tx, 'sources', rows.sources);
  await insertRows(tx, 'source_names', rows.sourceNames);
  await insertRows(tx, 'questions', rows.questions);
  await insertRows(tx, 'question_words', rows.questionWords);
  await insertRows(tx, 'claims', rows.claims);
  await insertRows(tx, 'claim_words', rows.claimWords);
  await insertRows(tx, 'claim_standings', rows.standings);
  await insertRows(tx, 'claim_standing_words', rows.standingWords);
  await insertRows(tx, 'statements', rows.statements);
  await insertRows(tx, 'statement_anchors', rows.anchors);
  for (const { articleId, body } of rows.published)
    await publishStatements(tx, articleId, readDocument(JSON.parse(body)));
}

function storyOf(articles: ArticleRows, name: string): string {
  const articleId = articles.articleId(`${name}.en`);
  const story = articles.articles.find(({ id }) => id === articleId)?.story_id;
  if (story === undefined) throw new Error(`the sample has no story ${name}`);
  return story;
}
