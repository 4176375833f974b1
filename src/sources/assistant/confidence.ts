import type { Attribution, Build } from './builds.ts';
import type { ProposedSource } from './proposals.ts';

/*
 * How often a proposal of each build held (words and speaker) when the rules were last measured on the development part
 * of the evaluation, rounded. Measure again with `npm run evaluate` before changing one.
 */
const HOLDS: Readonly<Record<Build, number>> = {
  parenthetical: 0.96,
  backward: 0.94,
  'according to': 0.91,
  colon: 0.9,
  'forward that': 0.9,
  'forward quotation': 0.88,
  'backward inverted': 0.9,
  'forward clause': 0.84,
  'colon before': 0.8,
  passive: 0.77,
  participle: 0.74,
  'forward words': 0.8,
  floating: 0.5,
  unnamed: 0.6,
};

/** Verbs that hardly ever mean anything else. */
const PLAIN = /^(?:say|tell|add|argue|tweet|announce|conclude|warn|explain|vow)$/;
const PLAIN_GAIN = 0.03;
const OTHER_LOSS = 0.06;

/** About how likely it is that a proposal holds. */
export function confidenceIn({ build, group }: Attribution, source: ProposedSource | undefined): number {
  const verb = group === undefined ? 0 : PLAIN.test(group.cue.verb) ? PLAIN_GAIN : -OTHER_LOSS;
  const named = source === undefined && build !== 'passive' ? -OTHER_LOSS : 0;
  return Math.round(100 * Math.min(0.98, Math.max(0.05, HOLDS[build] + verb + named))) / 100;
}
