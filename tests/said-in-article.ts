import type { Evidence, SaidClaim, SaidInArticle, SaidSource, SaidStatement } from '../src/sources/checks/said.ts';

/** A statement of a test: its words as they stand in the text, and who says them. */
export type ToldStatement = Partial<Omit<SaidStatement, 'span' | 'chain'>> & {
  words: string;
  source: Partial<SaidSource> & Pick<SaidSource, 'label'>;
  /** The sources that it came through, nearest first. */
  through?: readonly SaidSource[];
};

/** What the publication was told elsewhere about a claim. */
export type ToldElsewhere = Pick<Evidence, 'claimId'> &
  Partial<Evidence> & { source: Partial<SaidSource> & Pick<SaidSource, 'label'> };

export interface ToldArticle {
  language: string;
  text: string;
  headline?: string;
  statements?: readonly ToldStatement[];
  claims?: readonly (Partial<SaidClaim> & Pick<SaidClaim, 'id' | 'words'>)[];
  elsewhere?: readonly ToldElsewhere[];
  /** The kind of each paragraph that is not plain words, by its number. */
  kinds?: Readonly<Record<number, 'block-quote' | 'pull-quote'>>;
  viewerId?: string;
}

/** A source as tests name it: its label is its id. */
export function saidSource(given: Partial<SaidSource> & Pick<SaidSource, 'label'>): SaidSource {
  return { id: given.label, kind: 'person', role: '', reason: '', knower: null, vouchedAt: null, ...given };
}

/** The facts that the checks of statements look at, of a text whose paragraphs are parted by line feeds. */
export function saidIn(article: ToldArticle): SaidInArticle {
  const { language, text, headline = '', statements = [], claims = [], elsewhere = [], kinds = {}, viewerId } = article;
  const sources = new Map<string, SaidSource>();
  const known = (given: ToldStatement['source']) => {
    const source = saidSource(given);
    sources.set(source.id, source);
    return source;
  };
  let from = 0;
  const paragraphs = text.split('\n').map((line, block) => {
    const paragraph = { from, to: from + line.length, kind: kinds[block] ?? ('words' as const), block };
    from += line.length + 1;
    return paragraph;
  });
  const told = statements.map(({ words, source, through = [], ...given }, place): SaidStatement => {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`not in the text: ${words}`);
    const chain = [known(source), ...through.map(known)].map(({ id }) => id);
    const { claimId = null } = given;
    return {
      id: `statement ${place}`,
      span: { from: at, to: at + words.length },
      sourceId: chain[0] ?? '',
      chain,
      claimId,
      stance: claimId === null ? null : 'supports',
      manner: 'indirect',
      basis: 'on-record',
      commitment: 'certain',
      cue: '',
      at: '2026-11-20T10:00:00.000Z',
      ...given,
    };
  });
  const all = new Map(
    claims.map((one) => [one.id, { questionId: null, standing: 'unconfirmed' as const, fellBefore: null, ...one }]),
  );
  const ofArticle = told.flatMap(({ claimId, stance, ...one }): Evidence[] =>
    claimId === null ? [] : [{ ...one, claimId, stance: stance ?? 'supports', throughId: null, questionId: null }],
  );
  const others = elsewhere.map(({ source, ...given }, place): Evidence => {
    const { id } = known(source);
    const fixed = { id: `elsewhere ${place}`, questionId: null, stance: 'supports', basis: 'on-record' } as const;
    return { ...fixed, sourceId: id, throughId: null, chain: [id], at: '2026-11-20T10:00:00.000Z', ...given };
  });
  const evidence = [...ofArticle, ...others].map((one) => ({
    ...one,
    questionId: one.questionId ?? all.get(one.claimId)?.questionId ?? null,
  }));
  return {
    language,
    headline,
    text,
    paragraphs,
    statements: told,
    sources,
    claims: all,
    evidence,
    viewerId: viewerId ?? null,
  };
}
