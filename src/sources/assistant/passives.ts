import type { Attribution } from './builds.ts';
import { afterCue, contentEnd, contentStart } from './contents.ts';
import type { Sentence } from './sentences.ts';
import { subjectAfter } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “He was asked whether …”, “it was reported that …”: nobody is said to have said it, unless “by” names them. */
export function unattributed(
  sentence: Sentence,
  group: VerbGroup,
  groups: readonly VerbGroup[],
): Attribution | undefined {
  const { items } = sentence;
  const agent = items[group.to]?.lower === 'by' ? subjectAfter(items, group.to + 1) : undefined;
  const start = agent ? agent.to : afterCue(items, group).start;
  const begins = contentStart(items, start, group);
  if (begins === undefined || !/^(?:that|whether|if|how|why|what|about|who|where)$/.test(items[start]?.lower ?? ''))
    return undefined;
  const comma = group.from === 0 ? items.findIndex(({ text }, index) => index > begins && text === ',') : -1;
  const to = comma > 0 ? comma : contentEnd(items, begins, groups);
  if (to <= begins) return undefined;
  return {
    sentence,
    group,
    build: 'passive',
    cue: { from: group.from, to: group.to },
    ...(agent && { source: agent }),
    content: [{ from: begins, to }],
  };
}

/** “Asked whether …, he said”: the participle before a clause that answers. */
export function isAskedBefore({ items }: Sentence, group: VerbGroup): boolean {
  const before = items[group.from - 1];
  return (
    /^(?:asked|pressed|told|questioned)$/.test(items[group.at]?.lower ?? '') &&
    (before === undefined || /^(?:when|if|but)$/.test(before.lower)) &&
    items[group.to]?.text !== ','
  );
}
