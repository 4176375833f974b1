import { mistake } from '../../mistake.ts';
import type { Evidence, Found, SaidInArticle, SaidSource, SaidStatement } from './said.ts';

/** The field of the article's page where statements and their sources are written down. */
export const STATEMENTS_FIELD = 'statements';

/** Anonymous sources of which readers of this language are not told why. */
export function withoutReason(said: SaidInArticle): Found[] {
  return anonymousIn(said)
    .filter(({ reason }) => reason.trim() === '')
    .map(({ id, label }) => ({
      ...mistake(STATEMENTS_FIELD, 'desk-check-anonymous-reason', { label }),
      subject: id,
    }));
}

/** Anonymous sources whom nobody knows who may answer for them. */
export function withoutKnower(said: SaidInArticle): Found[] {
  return anonymousIn(said)
    .filter(({ knower }) => knower === null)
    .map(({ id, label }) => ({
      ...mistake(STATEMENTS_FIELD, 'desk-check-anonymous-knower', { label }),
      subject: id,
    }));
}

/**
 * Anonymous sources who may be on record to the contrary. Nobody's identity is stored, so that only whoever knows it can tell:
 * it is asked whenever somebody is on record to the contrary, whoever that is, and all others are only told whom to ask.
 * Whether the answer is missing or would be no is the same to everybody, and to the database.
 */
export function onRecordToTheContrary(said: SaidInArticle): Found[] {
  return anonymousIn(said).flatMap(({ id, label, knower, vouchedAt }) => {
    if (knower === null) return [];
    const written = contradictions(said, id).flatMap(({ evidence, told }) => [evidence.at, told.at]);
    if (written.every((at) => vouchedAt !== null && at <= vouchedAt)) return [];
    const found =
      knower.id === said.viewerId
        ? mistake(STATEMENTS_FIELD, 'desk-check-contrary', { label })
        : mistake(STATEMENTS_FIELD, 'desk-check-ask', { label, name: knower.name });
    return [{ ...found, subject: id }];
  });
}

/** Where named people are on record against what an anonymous source says in the article. */
export function contradictions(said: SaidInArticle, sourceId: string): { evidence: Evidence; told: SaidStatement }[] {
  const ofSource = said.statements.filter(({ chain }) => chain.includes(sourceId));
  return said.evidence.flatMap((evidence) =>
    isNamed(said.sources.get(evidence.sourceId))
      ? ofSource.filter((told) => opposes(said, evidence, told)).map((told) => ({ evidence, told }))
      : [],
  );
}

/** Another answer to the same question is as contrary as a denial. */
function opposes(said: SaidInArticle, { claimId, questionId, stance, basis }: Evidence, told: SaidStatement): boolean {
  if (told.claimId === null || basis === 'anonymous') return false;
  if (claimId === told.claimId) return stance !== told.stance;
  const question = said.claims.get(told.claimId)?.questionId ?? null;
  return question !== null && question === questionId && stance === 'supports' && told.stance === 'supports';
}

function isNamed(source: SaidSource | undefined): boolean {
  return source !== undefined && /^(?:person|role|organisation|group)$/.test(source.kind);
}

/** The article's anonymous sources, those through whom something came too. */
export function anonymousIn({ statements, sources }: SaidInArticle): SaidSource[] {
  const ids = new Set(statements.flatMap(({ chain }) => chain));
  return [...ids].flatMap((id) => sources.get(id) ?? []).filter(({ kind }) => kind === 'anonymous');
}
