import { mistake } from '../../mistake.ts';
import { STATEMENTS_FIELD } from './anonymity.ts';
import type { Found, SaidInArticle } from './said.ts';
import { excerpt } from './words.ts';

/** Claims that had fallen before this article told readers that somebody says so. Whoever only denies them is no matter. */
export function fallenClaims({ claims, statements }: SaidInArticle): Found[] {
  const carried = new Set(statements.map(({ claimId, stance }) => (stance === 'denies' ? null : claimId)));
  return [...claims.values()].flatMap(({ id, words, standing, fellBefore }) => {
    if (fellBefore === null || !carried.has(id) || standing === 'confirmed' || standing === 'unconfirmed') return [];
    const found = mistake(STATEMENTS_FIELD, 'desk-check-fallen-claim', { standing, words: excerpt(words) });
    // A reason holds for the fall that it was given for.
    return [{ ...found, subject: fellBefore }];
  });
}
