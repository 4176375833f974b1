import type { Manner, Proposal } from '../../src/sources/assistant/proposals.ts';
import type { AnnotatedText, Marked } from './brat.ts';
import {
  isStatement,
  lengthOf,
  overlap,
  type Pair,
  pairsOf,
  quotedStretches,
  rightSpeaker,
  sharedLength,
  wordCount,
} from './scoring.ts';

/** What was proposed for one text, beside what is marked in it. */
export interface Result extends AnnotatedText {
  proposals: readonly Proposal[];
  pairs: readonly Pair[];
  milliseconds: number;
}

/** Runs the rules over one text. */
export function measured(annotated: AnnotatedText, propose: (text: string) => Proposal[]): Result {
  const began = performance.now();
  const proposals = propose(annotated.text);
  const milliseconds = performance.now() - began;
  return { ...annotated, proposals, milliseconds, pairs: pairsOf(annotated.text, annotated.marked, proposals) };
}

/** The figures of several texts together, micro-averaged, as a Markdown table. */
export function tableOf(results: readonly Result[]): string {
  const statements = (one: Marked, { text }: Result) => isStatement(text, one);
  const rows: string[][] = [
    ['what', 'marked', 'proposed', 'P', 'R', 'F1'],
    ['---', '---', '---', '---', '---', '---'],
    row('quotations of four words or more, right speaker', quotations(results)),
    row('statements: content overlaps, right speaker', hits(results, statements, true)),
    row('statements: content overlaps', hits(results, statements, false)),
    row(
      'all that is marked: content overlaps, right speaker',
      hits(results, () => true, true),
    ),
    ...(['direct', 'mixed', 'indirect'] as const).map((manner) =>
      row(
        `statements, ${manner}, right speaker`,
        hits(results, (one, result) => statements(one, result) && mannerOf(result.text, one) === manner, true, manner),
      ),
    ),
  ];
  const overlapping = results.flatMap((result) =>
    result.pairs.filter(({ marked, proposal }) => marked && proposal && statements(marked, result)),
  );
  const withSource = overlapping.filter(({ marked }) => marked && marked.source.length > 0);
  const right = overlapping.filter((pair) => pair.rightSpeaker);
  const lines = [
    `speaker right, of statements whose content overlaps: ${share(withSource.filter((pair) => pair.rightSpeaker).length, withSource.length)}`,
    `content IoU ≥ 0.8, of hits: ${share(right.filter(({ iou }) => iou >= 0.8).length, right.length)}`,
    ...(['direct', 'mixed', 'indirect'] as const).map((manner) => {
      const some = right.filter(({ proposal }) => proposal?.manner === manner);
      return `content IoU ≥ 0.8, of ${manner} hits: ${share(some.filter(({ iou }) => iou >= 0.8).length, some.length)}`;
    }),
    contentCharacters(overlapping),
    `time: ${((1000 * results.reduce((sum, { milliseconds }) => sum + milliseconds, 0)) / results.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)).toFixed(1)} ms for 1,000 words`,
  ];
  return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** Of the content of statements that were found: how much of what was proposed is marked, and the other way round. */
function contentCharacters(pairs: readonly Pair[]): string {
  let [both, proposed, all] = [0, 0, 0];
  for (const { marked, proposal } of pairs) {
    if (!marked || !proposal) continue;
    both += sharedLength(marked.content, proposal.content);
    proposed += lengthOf(proposal.content);
    all += lengthOf(marked.content);
  }
  return `content by characters, of statements whose content overlaps: P ${(both / proposed).toFixed(3)}, R ${(both / all).toFixed(3)}`;
}

interface Counts {
  marked: number;
  proposed: number;
  rightMarked: number;
  rightProposed: number;
}

/** Recall over what `counts` of the marked; precision over every proposal, against everything that is marked. */
function hits(
  results: readonly Result[],
  counts: (marked: Marked, result: Result) => boolean,
  speaker: boolean,
  manner?: Manner,
): Counts {
  const all: Counts = { marked: 0, proposed: 0, rightMarked: 0, rightProposed: 0 };
  for (const result of results) {
    for (const { marked, proposal, rightSpeaker: right } of result.pairs) {
      const hit = marked !== undefined && proposal !== undefined && (right || !speaker);
      if (marked && counts(marked, result)) {
        all.marked++;
        if (hit) all.rightMarked++;
      }
      if (proposal && (manner === undefined || proposal.manner === manner)) {
        all.proposed++;
        if (hit) all.rightProposed++;
      }
    }
  }
  return all;
}

/** Stretches between marks: one counts once, however many attributions it is marked in. */
function quotations(results: readonly Result[]): Counts {
  const all: Counts = { marked: 0, proposed: 0, rightMarked: 0, rightProposed: 0 };
  for (const { text, marked, proposals } of results) {
    const goldPlaces = new Map<string, { from: number; to: number; marked: Marked[] }>();
    for (const one of marked) {
      for (const { from, to } of quotedStretches(text, one.content)) {
        const place = goldPlaces.get(`${from}`) ?? { from, to, marked: [] };
        place.marked.push(one);
        goldPlaces.set(`${from}`, place);
      }
    }
    const proposed = proposals.flatMap((proposal) =>
      quotedStretches(text, proposal.content).map((stretch) => ({ stretch, proposal })),
    );
    for (const place of goldPlaces.values()) {
      if (place.marked.every(({ source }) => source.length === 0)) continue;
      all.marked++;
      if (
        proposed.some(
          ({ stretch, proposal }) =>
            overlap([place], [stretch]) > 0.3 && place.marked.some((one) => rightSpeaker(text, one, proposal)),
        )
      )
        all.rightMarked++;
    }
    for (const { stretch, proposal } of proposed) {
      all.proposed++;
      const right = [...goldPlaces.values()].some(
        (place) => overlap([place], [stretch]) > 0.3 && place.marked.some((one) => rightSpeaker(text, one, proposal)),
      );
      if (right) all.rightProposed++;
    }
  }
  return all;
}

/** How a marked content is given: all of it between marks, some, or none. */
export function mannerOf(text: string, { content }: Marked): Manner {
  const words = content.map(({ from, to }) => text.slice(from, to)).join(' ');
  if (!/["“”«»]|''/.test(words)) return 'indirect';
  const outside = words.replace(/“[^“”]*”|"[^"]*"|''(?:(?!'')[\s\S])*''|«[^«»]*»/g, ' ');
  return wordCount(outside) === 0 || (/^\s*(?:["“«]|'')/.test(words) && wordCount(outside) < 2) ? 'direct' : 'mixed';
}

function row(what: string, { marked, proposed, rightMarked, rightProposed }: Counts): string[] {
  const [precision, recall] = [rightProposed / proposed, rightMarked / marked];
  return [
    what,
    String(marked),
    String(proposed),
    precision.toFixed(3),
    recall.toFixed(3),
    ((2 * precision * recall) / (precision + recall)).toFixed(3),
  ];
}

function share(some: number, all: number): string {
  return `${(some / all).toFixed(3)} (${some} of ${all})`;
}
