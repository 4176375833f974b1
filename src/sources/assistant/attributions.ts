import { accordingTo } from './according-to.ts';
import type { Attribution, Build } from './builds.ts';
import { citedIn, quotedThrough } from './cited-sources.ts';
import { headsClause, type Stretch } from './clauses.ts';
import { afterCue, contentEnd, contentStart, isSayable, withoutEnd } from './contents.ts';
import { isAskedBefore, unattributed } from './passives.ts';
import type { Item, Sentence } from './sentences.ts';
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
  if (isAboutNaming(sentence.items, group)) return undefined;
  if (group.passive || isAskedBefore(sentence, group)) return unattributed(sentence, group, groups);
  return (
    quotedThrough(sentence, group, groups) ?? invertedAt(sentence, group) ?? withSubjectBefore(sentence, group, groups)
  );
}

/** The subject stands before the verb, and the content before or after both, or on both sides. */
function withSubjectBefore(
  sentence: Sentence,
  group: VerbGroup,
  groups: readonly VerbGroup[],
): Attribution | undefined {
  const { items } = sentence;
  const source = group.subject;
  // “No independent source confirmed that.”
  if (!source || /^(?:no|nobody|none|neither)$/.test(items[source.from]?.lower ?? '')) return undefined;
  const { start, addressee } = afterCue(items, group);
  const cue = { from: group.from, to: group.to };
  const found = (build: Build, ...content: Stretch[]): Attribution => ({
    sentence,
    group,
    cue,
    source,
    ...(addressee && { addressee }),
    build,
    content,
  });
  const forward = contentAfter(items, start, group, groups);
  const first = forward && items[forward.from];

  if (group.form === 'finite') {
    const as = items[source.from - 1]?.lower === 'as';
    const rest = restAfterComma(sentence, start);
    // “In March, she said, the bridge fell”: what opens the sentence is hers when the rest is.
    const opening = rest !== undefined && !items[rest.from]?.quotation && isSayable(items, rest);
    const before = contentBefore(sentence, as ? source.from - 1 : source.from, opening);
    if (as && !before && rest) return found('according to', rest);
    if (before && group.cue.frames.has('quotation')) {
      const afterQuotation = items[before.to - 1]?.quotation !== undefined;
      // “The road, he said, is closed.” “…,” he said, “…”
      const continued = rest && (isSayable(items, before) || isSayable(items, rest));
      if (continued && (!afterQuotation || items[rest.from]?.quotation)) return found('parenthetical', before, rest);
      if (afterQuotation && forward && first?.quotation) return found('parenthetical', before, forward);
      const saidForward = forward && (first?.quotation || first?.lower === 'that' || isSayable(items, forward));
      const backward = afterQuotation
        ? first?.lower !== 'that'
        : group.cue.frames.has('clause') && isSayable(items, before) && !saidForward;
      if (backward) return found('backward', before);
    }
  }
  const build = forward && forwardBuild(items, group, source, forward);
  return build && found(build, forward);
}

function contentAfter(
  items: readonly Item[],
  start: number,
  group: VerbGroup,
  groups: readonly VerbGroup[],
): Stretch | undefined {
  // What looked like an addressee or a day may have been where the content begins.
  const from =
    contentStart(items, start, group) ?? (start === group.to ? undefined : contentStart(items, group.to, group));
  const to = from === undefined ? 0 : contentEnd(items, from, groups);
  return from !== undefined && to > from ? { from, to } : undefined;
}

/** How content after its verb is built; `undefined` where the verb there does not mean that something was said. */
function forwardBuild(items: readonly Item[], group: VerbGroup, source: Stretch, forward: Stretch): Build | undefined {
  const { frames } = group.cue;
  const first = items[forward.from];
  const sayable = isSayable(items, forward);
  if (frames.has('research') && !isResearch(items, source)) return undefined;
  // “who has criticized him” tells who somebody is.
  if (!sayable && RELATIVE.test(items[source.from]?.lower ?? '')) return undefined;
  if (group.form === 'participle') {
    return frames.has('quotation') && (sayable || first?.lower === 'that') ? 'participle' : undefined;
  }
  if (first?.quotation) return 'forward quotation';
  if (first?.lower === 'that') return 'forward that';
  return sayable ? 'forward clause' : 'forward words';
}

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
