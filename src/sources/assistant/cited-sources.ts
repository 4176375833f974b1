import type { Attribution } from './builds.ts';
import type { Stretch } from './clauses.ts';
import { afterCue, contentEnd, contentStart, nounPhraseEnd } from './contents.ts';
import type { Item, Sentence } from './sentences.ts';
import { sortOfNoun } from './source-words.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “Media reported, citing two sources, that …”: the sources' words, through the media. */
export function citedIn(
  { items }: Sentence,
  groups: readonly VerbGroup[],
  found: readonly Attribution[],
): Attribution[] {
  return groups.flatMap((group) => {
    const cites =
      /^(?:quote|cite)$/.test(group.cue.verb) && group.form === 'participle' && items[group.from - 1]?.text === ',';
    const source = { from: group.to, to: nounPhraseEnd(items, group.to) };
    const teller = found.find(
      (one) => one.source !== undefined && (one.cue?.from ?? 0) < group.from + FARTHEST_TELLER && one.group !== group,
    );
    const ends = items[source.to] === undefined || /^[,.]$/.test(items[source.to]?.text ?? '');
    if (!cites || !ends || !teller?.source || source.to === source.from || !isSource(items, source)) return [];
    return [
      {
        ...teller,
        group,
        build: 'participle' as const,
        cue: { from: group.from, to: group.to },
        source,
        through: teller.source,
      },
    ];
  });
}

const FARTHEST_TELLER = 14;

/** Whether somebody or something that can say things is cited, not a reason. */
function isSource(items: readonly Item[], { from, to }: Stretch): boolean {
  const words = items.slice(from, to);
  const somebody =
    /^(?:a|an)$/.test(words[0]?.lower ?? '') && /(?:er|or|ist|man|ian|ant)$/.test(words.at(-1)?.lower ?? '');
  return somebody || words.some(({ tag, lower }) => tag === 'PROPN' || sortOfNoun(lower) !== undefined);
}

/** “Local media quoted two sources as saying …”: the sources' words, through the media. */
export function quotedThrough(
  sentence: Sentence,
  group: VerbGroup,
  groups: readonly VerbGroup[],
): Attribution | undefined {
  const { items } = sentence;
  if (group.cue.verb !== 'quote' && group.cue.verb !== 'cite') return undefined;
  const source = { from: group.to, to: nounPhraseEnd(items, group.to) };
  const through = group.subject;
  if (source.to === source.from || !through) return undefined;
  const as = items.findIndex(({ lower }, at) => at >= source.to && at < source.to + FARTHEST_AS && lower === 'as');
  const says = groups.find(({ at }) => as >= 0 && at === as + 1);
  const begins = says && contentStart(items, afterCue(items, says).start, says);
  if (!says || begins === undefined) return undefined;
  const content = { from: begins, to: contentEnd(items, begins, groups) };
  if (content.to <= content.from) return undefined;
  return {
    sentence,
    group: says,
    build: 'forward clause',
    cue: { from: says.from, to: says.to },
    source,
    through,
    content: [content],
  };
}

// “an official it did not identify as saying”
const FARTHEST_AS = 8;
