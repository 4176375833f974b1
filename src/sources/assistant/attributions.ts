import { accordingTo } from './according-to.ts';
import type { Attribution } from './builds.ts';
import { headsClause, type Stretch } from './clauses.ts';
import { afterCue, contentEnd, contentStart, isSayable, nounPhraseEnd, withoutEnd } from './contents.ts';
import { isAskedBefore, unattributed } from './passives.ts';
import type { Item, Sentence } from './sentences.ts';
import { sortOfNoun } from './source-words.ts';
import { subjectAfter, subjectBefore, subjectOfParticiple } from './subjects.ts';
import { unnamedCue } from './unlisted-cues.ts';
import { type VerbGroup, verbGroupsIn } from './verb-groups.ts';

/** The attributions that a sentence states with a cue of its own. */
export function attributionsIn(sentence: Sentence): Attribution[] {
  const groups = verbGroupsIn(sentence.items).map((group) => withSubject(sentence, group));
  const found: Attribution[] = [];
  for (const group of groups) {
    if (found.some((one) => one.group === group)) continue;
    const attribution = ofVerb(sentence, group, groups);
    if (attribution) found.push(attribution);
  }
  found.push(...citedIn(sentence, groups, found), ...accordingTo(sentence));
  if (found.length === 0) found.push(...unnamedCue(sentence));
  return found;
}

function withSubject({ items }: Sentence, group: VerbGroup): VerbGroup {
  const find = group.form === 'participle' ? subjectOfParticiple : subjectBefore;
  const subject = group.passive ? undefined : find(items, group.from);
  return subject ? { ...group, subject } : group;
}

function ofVerb(sentence: Sentence, group: VerbGroup, groups: readonly VerbGroup[]): Attribution | undefined {
  const { items } = sentence;
  if (isAboutNaming(items, group)) return undefined;
  if (group.passive || isAskedBefore(sentence, group)) return unattributed(sentence, group, groups);
  const inverted = quotedThrough(sentence, group, groups) ?? invertedAt(sentence, group);
  if (inverted) return inverted;
  const source = group.subject;
  const { start, addressee } = afterCue(items, group);
  const base = {
    sentence,
    group,
    cue: { from: group.from, to: group.to },
    ...(source && { source }),
    ...(addressee && { addressee }),
  };
  const clause = source === undefined ? 0 : items[source.from - 1]?.lower === 'as' ? source.from - 1 : source.from;
  const rest = restAfterComma(sentence, start);
  const opening = rest !== undefined && !items[rest.from]?.quotation && isSayable(items, rest);
  const before = source && group.form === 'finite' ? contentBefore(sentence, clause, opening) : undefined;
  const asSaid = source && clause < source.from && !before ? rest : undefined;
  if (source && asSaid && group.form === 'finite') return { ...base, source, build: 'according to', content: [asSaid] };
  const begins =
    contentStart(items, start, group) ?? (start === group.to ? undefined : contentStart(items, group.to, group));
  const ends = begins === undefined ? 0 : contentEnd(items, begins, groups);
  const forward = begins !== undefined && ends > begins ? { from: begins, to: ends } : undefined;
  const first = forward && items[forward.from];

  if (before && source && group.cue.frames.has('quotation') && group.form === 'finite') {
    const afterQuotation = items[before.to - 1]?.quotation !== undefined;
    // “The road, he said, is closed.” “…,” he said, “…”
    if (
      rest &&
      isSayable(items, { from: before.from, to: rest.to }) &&
      (!afterQuotation || items[rest.from]?.quotation)
    ) {
      return { ...base, source, build: 'parenthetical', content: [before, rest] };
    }
    if (afterQuotation && forward && first?.quotation)
      return { ...base, source, build: 'parenthetical', content: [before, forward] };
    const saidForward = forward && (first?.quotation || first?.lower === 'that' || isSayable(items, forward));
    if (
      afterQuotation
        ? first?.lower !== 'that'
        : group.cue.frames.has('clause') && isSayable(items, before) && !saidForward
    ) {
      return { ...base, source, build: 'backward', content: [before] };
    }
  }
  if (!forward || !source) return undefined;
  if (group.cue.frames.has('research') && !isResearch(items, source)) return undefined;
  if (group.form === 'participle' && !first?.quotation && first?.lower !== 'that' && !isSayable(items, forward))
    return undefined;
  if (!isSayable(items, forward) && RELATIVE.test(items[source.from]?.lower ?? '')) return undefined;
  if (group.form === 'participle' && !group.cue.frames.has('quotation')) return undefined;
  const build =
    group.form === 'participle'
      ? 'participle'
      : first?.quotation
        ? 'forward quotation'
        : first?.lower === 'that'
          ? 'forward that'
          : isSayable(items, forward)
            ? 'forward clause'
            : 'forward words';
  return { ...base, build, content: [forward] };
}

/** “Media reported, citing two sources, that …”: the sources' words, through the media. */
function citedIn({ items }: Sentence, groups: readonly VerbGroup[], found: readonly Attribution[]): Attribution[] {
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
  return items.slice(from, to).some(({ tag, lower }) => tag === 'PROPN' || sortOfNoun(lower) !== undefined);
}

/** “Local media quoted two sources as saying …”: the sources' words, through the media. */
function quotedThrough(sentence: Sentence, group: VerbGroup, groups: readonly VerbGroup[]): Attribution | undefined {
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

/** “…,” said Mr. Hassan. */
function invertedAt(sentence: Sentence, group: VerbGroup): Attribution | undefined {
  const { items } = sentence;
  const before = items[group.from - 1];
  if (!before || !(before.quotation || /^(?:,|-|--|–|—)$/.test(before.text))) return undefined;
  if (group.form !== 'finite' || !group.cue.frames.has('quotation')) return undefined;
  if (group.cue.frames.has('addressee') && !(group.cue.verb === 'ask' && before.quotation)) return undefined;
  const content = contentBefore(sentence, group.from);
  const source = subjectAfter(items, group.to);
  // “…, said Aziz was late”: a clause follows, not the speaker.
  if (!source || !content || (!before.quotation && clauseGoesOn(items, source.to))) return undefined;
  // “Aziz, who had seen it, said it was safe”: what stands before the comma is the speaker.
  const speaks = group.subject !== undefined && group.subject.from <= content.from && group.subject.to >= content.to;
  if (!before.quotation && (speaks || /^(?:he|she|they|it|we|i)$/.test(items[group.to]?.lower ?? ''))) return undefined;
  const after = restAfterComma(sentence, source.to);
  // After a quotation only another goes on with it; else it is the speaker's office: “…,” said Aziz, editor of the paper.
  const rest = after && before.quotation && !items[after.from]?.quotation ? undefined : after;
  if (
    !before.quotation &&
    !isSayable(items, { from: content.from, to: content.to }) &&
    !(rest && isSayable(items, rest))
  )
    return undefined;
  return {
    sentence,
    group,
    build: rest ? 'parenthetical' : 'backward inverted',
    cue: { from: group.from, to: group.to },
    source,
    content: rest ? [content, rest] : [content],
  };
}

/** “Asked who leads,” “When the bridge fell,” “In a statement,”: opens the sentence, and nothing was said in it. */
function opensClause(items: readonly Item[], { from, to }: Stretch): boolean {
  const first = items[from];
  // “Shelling hit the quarter, residents said” has a verb of its own; “Speaking to reporters” has none.
  const ing = first?.lower.endsWith('ing') && !isSayable(items, { from: from + 1, to });
  const participle = first?.tag === 'VERB' && (ing || /(?:ed|told)$/.test(first.lower));
  if (
    !first ||
    items[to - 1]?.quotation ||
    !(participle || first.tag === 'ADP' || first.tag === 'SCONJ' || OPENS.test(first.lower))
  )
    return false;
  for (let at = from + 1; at < to; at++) {
    if (items[at]?.quotation) return false;
    if (
      items[at]?.text !== ',' ||
      /^(?:who|which|whose|and|or|but|when|while|as|if|where)$/.test(items[at + 1]?.lower ?? '')
    )
      continue;
    const comma = items.findIndex(({ text }, index) => index > at && index < to && text === ',');
    if (isSayable(items, { from: at + 1, to: comma < 0 ? to : comma })) return false;
  }
  return true;
}

const OPENS =
  /^(?:when|while|after|before|as|because|if|although|though|despite|since|until|whether|following|unless|once|during|asked)$/;

/** “who asked not to be named”: the terms of a conversation, not a statement. */
function isAboutNaming(items: readonly Item[], { cue, to }: VerbGroup): boolean {
  return (
    cue.verb === 'ask' &&
    items.slice(to, to + 8).some(({ lower }) => /^(?:named?|names|identified|anonymous|anonymity)$/.test(lower))
  );
}

function clauseGoesOn(items: readonly Item[], start: number): boolean {
  let at = start;
  while (items[at]?.tag === 'ADV' || items[at]?.tag === 'PART') at++;
  return headsClause(items, at);
}

/** What stands before the cue clause, if it can have been said. */
function contentBefore({ items }: Sentence, end: number, withOpening = false): Stretch | undefined {
  const last = items[end - 1];
  if (!last || !(last.quotation || /^(?:,|-|--|–|—)$/.test(last.text))) return undefined;
  let from = 0;
  while (
    from < end &&
    /^(?:but|and|yet|so|still|however|meanwhile)$/.test(items[from]?.lower ?? '') &&
    !items[from]?.quotation
  )
    from++;
  const to = withoutEnd(items, end);
  if (to <= from || (!withOpening && opensClause(items, { from, to }))) return undefined;
  // “They say that cannot be true: “…,” said Aziz”: what stands before the colon is another's.
  if (last.quotation && items[end - 2]?.text === ':' && to === end && isSayable(items, { from, to: end - 1 }))
    from = end - 1;
  return { from, to };
}

/** After “, he said,” the rest of what he said. */
function restAfterComma({ items }: Sentence, start: number): Stretch | undefined {
  const comma = items[start];
  const next = items[start + 1];
  if (!comma || !next || !/^(?:,|-|--|–|—|;|:)$/.test(comma.text)) return undefined;
  if (
    /^(?:adding|noting|saying|referring|calling|citing|according|who|which|when|while|as|after|before)$/.test(
      next.lower,
    )
  )
    return undefined;
  const to = withoutEnd(items, items.length);
  return to > start + 1 ? { from: start + 1, to } : undefined;
}

const RELATIVE = /^(?:who|which|that)$/;
const RESEARCH =
  /^(?:study|studies|poll|polls|survey|surveys|report|reports|research|analysis|data|figures|statistics|records|investigation|review|audit|documents?|papers|emails|memos?|polling|census|numbers|results|findings|researchers|inquiry|filings?)$/;

function isResearch(items: readonly Item[], { from, to }: Stretch): boolean {
  for (let index = from; index < to; index++) if (RESEARCH.test(items[index]?.lower ?? '')) return true;
  return false;
}
