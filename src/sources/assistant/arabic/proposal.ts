import type { Basis, Commitment, Manner, Proposal, ProposedSource, Span } from '../proposals.ts';
import { addresseeOf } from './addressees.ts';
import { isSaidByNobody } from './cues.ts';
import { hedgesIn } from './hedges.ts';
import type { Attribution, Evidence } from './reading.ts';
import { fullestOf, type KnownSource, namingWords, sourceOf } from './sources.ts';

// As measured on the development part of the passages, and lowered, since those were written by whoever wrote the rules.
const CONFIDENCES: Record<Evidence, number> = {
  quotation: 0.93,
  'quotation before': 0.92,
  that: 0.88,
  according: 0.82,
  object: 0.7,
  'ongoing quotation': 0.6,
};
/** Taken off where nobody is named beside the cue. */
const FOR_SHARED = 0.18;
/** Taken off where the words need a speaker and none was found. */
const FOR_NOBODY = 0.25;

/** The proposals for what was found, with what the sources of one text tell of each other. */
export function proposalsOf(text: string, attributions: readonly Attribution[]): Proposal[] {
  const sources = new Map<Attribution, ProposedSource>();
  const known: KnownSource[] = [];
  const places = new Set<number>();
  for (const attribution of attributions) {
    if (!attribution.source) continue;
    const source = sourceOf(text, attribution.source);
    const fuller = fullestOf(text, source, known.slice(-MOST_KNOWN));
    sources.set(attribution, fuller ? { ...source, ...fuller, ...describedBy(known, fuller.fullest) } : source);
    if (places.has(source.span.from)) continue;
    places.add(source.span.from);
    known.push({ source, words: namingWords(text, source.span) });
  }
  return attributions.map((attribution) => proposalOf(text, attribution, sources));
}

// Nobody is called by surname alone after so many others; it keeps long texts linear.
const MOST_KNOWN = 60;

function describedBy(known: readonly KnownSource[], fullest: Span): Partial<ProposedSource> {
  const full = known.findLast(({ source }) => source.span === fullest)?.source;
  if (!full) return {};
  const { sort, named, name, role, organisation } = full;
  return { sort, named, ...(name && { name }), ...(role && { role }), ...(organisation && { organisation }) };
}

function proposalOf(
  text: string,
  attribution: Attribution,
  sources: ReadonlyMap<Attribution, ProposedSource>,
): Proposal {
  const { content, cue, lexeme, addressee, shared, negated, evidence } = attribution;
  const own = sources.get(attribution);
  const source =
    own && shared ? { ...own, fullest: own.fullest ?? own.span, resolvedBy: 'ongoing speaker' as const } : own;
  const through = throughOf(attribution, sources);
  const { hedges, commitment } = hedgesIn(text, content);
  return {
    manner: mannerOf(text, content),
    content,
    ...(cue && { cue }),
    ...(lexeme && { verb: lexeme.verb }),
    ...(source && { source }),
    through,
    ...(addressee && { addressee: addresseeOf(text, addressee) }),
    commitment: negated
      ? (NEGATED[lexeme?.verb ?? ''] ?? 'uncommitted')
      : (lexeme?.commitment ?? commitment ?? 'certain'),
    hedges,
    basis: basisOf(source, through, lexeme !== undefined && isSaidByNobody(lexeme)),
    confidence: Math.round(100 * (CONFIDENCES[evidence] - (source ? (shared ? FOR_SHARED : 0) : FOR_NOBODY))) / 100,
  };
}

/** «لم يستبعد»: what is not ruled out is possible. */
const NEGATED: Record<string, Commitment> = { استبعد: 'possible', نفى: 'uncommitted' };

/** Through whom it came, the nearest to the reader first. */
function throughOf(attribution: Attribution, sources: ReadonlyMap<Attribution, ProposedSource>): ProposedSource[] {
  const through: ProposedSource[] = [];
  for (let one = attribution.through; one && through.length < 4; one = one.through) {
    const source = sources.get(one);
    if (source) through.unshift(source);
  }
  return through;
}

function basisOf(source: ProposedSource | undefined, through: readonly ProposedSource[], nobody: boolean): Basis {
  if (nobody || through.length > 0 || source?.sort === 'outlet') return 'second-hand';
  if (!source) return 'on record';
  if (source.sort === 'anonymous' || source.sort === 'document') return source.sort;
  return source.sort === 'desk' ? 'observed' : 'on record';
}

/** Direct: every piece between marks, whole. Mixed: some words between marks. */
function mannerOf(text: string, content: readonly Span[]): Manner {
  const pieces = content.map(({ from, to }) => text.slice(from, to));
  if (!pieces.some((piece) => /[«»“”"]/.test(piece))) return 'indirect';
  const outside = pieces.join(' ').replace(/«[^«»]*»|“[^“”]*”|"[^"]*"|»[^«»]*«|”[^“]*“/g, '');
  return !/\p{L}/u.test(outside) || pieces.every(isOneQuotation) ? 'direct' : 'mixed';
}

/** Whether the mark that opens a piece closes at its end, or goes on in the next paragraph; there may be others within. */
function isOneQuotation(piece: string): boolean {
  let depth = 0;
  const signs = [...piece];
  return (
    /^[«“„]/.test(piece) &&
    signs.every((sign, at) => {
      if ('«“„'.includes(sign)) depth++;
      else if ('»”'.includes(sign)) depth--;
      return depth > 0 || at === signs.length - 1;
    })
  );
}
