import type { Marked } from './brat.ts';
import type { Result } from './report.ts';
import { isStatement, lengthOf } from './scoring.ts';

/** The kinds of statements that are missed, the first that fits counting. */
const KINDS: readonly (readonly [string, (cue: string, marked: Marked, text: string) => boolean])[] = [
  ['within somebody’s quotation', (_cue, marked, text) => insideQuotation(text, marked)],
  [
    'a headline’s verb, with a capital',
    (cue) => /^\p{Lu}\p{Ll}/u.test(cue) && !/^(?:According|Asked|Citing|Quoting|Noting)/.test(cue),
  ],
  [
    'passive, or nobody is named',
    (cue, { source }) => source.length === 0 || /\b(?:was|were|been|being|is|are|be)\s+\w+(?:ed|d|n)\b/.test(cue),
  ],
  ['infinitive', (cue) => /\bto \w+/.test(cue)],
  ['participle', (cue) => /\b\w+ing\b/.test(cue)],
  ['a noun phrase is what was said', (_cue, marked, text) => wordsOf(text, marked) <= 5],
];

/** What is wrong in a part, by kind, as a Markdown table. */
export function wrongByKind(results: readonly Result[]): string {
  const counts = new Map<string, number>();
  const count = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const result of results) {
    for (const { marked, proposal, rightSpeaker, iou } of result.pairs) {
      const statement = marked !== undefined && isStatement(result.text, marked);
      if (statement && !proposal) count(`missed: ${kindOf(result.text, marked)}`);
      else if (proposal && !marked)
        count(
          proposal.cue
            ? `proposed, nothing marked: ${proposal.manner}`
            : 'proposed, nothing marked: quotation alone in its paragraph',
        );
      else if (statement && !rightSpeaker) count('another speaker');
      else if (statement && iou < 0.8)
        count(
          `span: ${proposal && lengthOf(proposal.content) > lengthOf(marked.content) ? 'too long' : 'too short'}, ${proposal?.manner}`,
        );
    }
  }
  const rows = [...counts].sort((one, other) => other[1] - one[1]).map(([kind, number]) => `| ${kind} | ${number} |`);
  return ['| what is wrong | how often |', '|---|---|', ...rows].join('\n');
}

function kindOf(text: string, marked: Marked): string {
  const cue = marked.cue.map(({ from, to }) => text.slice(from, to)).join(' ');
  return KINDS.find(([, fits]) => fits(cue, marked, text))?.[0] ?? 'other';
}

/** An odd number of marks before the cue in its paragraph: cheap, and wrong where marks are odd in number. */
function insideQuotation(text: string, { cue: [cue] }: Marked): boolean {
  if (!cue) return false;
  const before = text.slice(text.lastIndexOf('\n', cue.from) + 1, cue.from);
  return (before.match(/["“”]|''/g)?.length ?? 0) % 2 === 1;
}

function wordsOf(text: string, { content }: Marked): number {
  return content
    .map(({ from, to }) => text.slice(from, to))
    .join(' ')
    .split(/\s+/).length;
}
