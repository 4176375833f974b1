import type { Strength } from '../../stories/checks.ts';
import { onRecordToTheContrary, withoutKnower, withoutReason } from './anonymity.ts';
import { anonymousFirst, anonymousOpinions } from './anonymous-words.ts';
import { attributedElsewhere, loadedVerbs, toldAsFact } from './attribution.ts';
import { bareSources } from './bare-sources.ts';
import { fallenClaims } from './fallen-claims.ts';
import { confirmedByOne, headlineFirmer } from './firmness.ts';
import { pluralForOne } from './plural-for-one.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import type { Found, SaidInArticle } from './said.ts';
import { withoutSpeaker } from './speakers.ts';

interface StatementCheck {
  /** Also its place in the guide. */
  name: string;
  strength: Strength;
  find(article: ReadArticle): readonly Found[];
}

/** Every check of what somebody said, in the order of the guide, each with the reason that it is there. */
export const statementChecks = [
  // Readers cannot judge a source that they do not know, only whether there was a reason not to name it.
  { name: 'anonymous-reason', strength: 'block', find: withoutReason },
  // Somebody who answers for the publication has to know who it is, or nobody could defend it.
  { name: 'anonymous-knower', strength: 'block', find: withoutKnower },
  // Whoever says one thing by name and another without deceives readers with our help. A written reason would tell who it is,
  // so that none sets this aside: whoever knows the source says that it may go out, and not why.
  { name: 'anonymous-contrary', strength: 'block', find: onRecordToTheContrary },
  // Words between quotation marks are somebody's. A slogan or a title of a book is nobody's: an editor may say so.
  { name: 'quotation-speaker', strength: 'override', find: withoutSpeaker },
  // “Sources say” tells nothing of how anybody knows. Where even one word more would betray somebody, an editor may say so.
  { name: 'bare-sources', strength: 'override', find: bareSources },
  // A plural makes one source look like agreement. It may be right: several said it, and one is written down for all.
  { name: 'plural-for-one', strength: 'override', find: pluralForOne },
  // What the newsroom itself no longer stands behind is not told anew by oversight. Who quotes it knowingly says why.
  { name: 'fallen-claim', strength: 'override', find: fallenClaims },
  // What one person says may be wrong: the sentence should say that one person says it.
  { name: 'single-source', strength: 'warn', find: toldAsFact },
  // Facts may need cover, opinions of somebody do not.
  { name: 'anonymous-opinion', strength: 'warn', find: anonymousOpinions },
  // The first voice that readers hear gives the story its weight.
  { name: 'anonymous-first', strength: 'warn', find: anonymousFirst },
  // Whoever quotes the sentence alone, or hears it read, takes it for our own.
  { name: 'attribution-apart', strength: 'warn', find: attributedElsewhere },
  // The word promises more than one person's say-so.
  { name: 'confirmed-by-one', strength: 'warn', find: confirmedByOne },
  // Many read nothing else.
  { name: 'headline-firmer', strength: 'warn', find: headlineFirmer },
  // These verbs call somebody a liar or guilty in passing.
  { name: 'loaded-verb', strength: 'warn', find: loadedVerbs },
] as const satisfies readonly StatementCheck[];

export type StatementCheckName = (typeof statementChecks)[number]['name'];

/** Everything that the checks of statements find, in their order. The text is read once for all. */
export function statementFindings(said: SaidInArticle): (Found & { check: StatementCheckName; strength: Strength })[] {
  const article = readArticle(said);
  return statementChecks.flatMap(({ name, strength, find }) =>
    find(article).map((found) => ({ ...found, check: name, strength })),
  );
}
