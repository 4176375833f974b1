import type { Span } from '../../src/sources/assistant/proposals.ts';
import type { Result } from './report.ts';
import { isStatement, overlap, quotedStretches, rightSpeaker } from './scoring.ts';

const AT_MOST = 400;

/** Lists errors of one kind: what is marked, what was proposed, and the words around. */
export function show(results: readonly Result[], kind: string): void {
  let listed = 0;
  for (const result of results) {
    const words = (spans: readonly Span[]) => spans.map(({ from, to }) => result.text.slice(from, to)).join(' … ');
    if (kind === 'quotations') {
      for (const line of quotationErrors(result)) console.log(`\n${++listed}. ${result.name}: ${line}`);
      if (listed >= AT_MOST) return;
      continue;
    }
    for (const { marked, proposal, rightSpeaker, iou } of result.pairs) {
      if (listed >= AT_MOST) return;
      const statement = marked !== undefined && isStatement(result.text, marked);
      const wanted =
        (kind === 'missed' && statement && !proposal) ||
        (kind === 'wrong' && proposal && !marked) ||
        (kind === 'speaker' && statement && proposal && !rightSpeaker) ||
        (kind === 'span' && statement && proposal && rightSpeaker && iou < 0.8);
      if (!wanted) continue;
      listed++;
      const at = Math.min(
        ...[
          ...(marked?.content ?? []),
          ...(marked?.cue ?? []),
          ...(proposal?.content ?? []),
          ...(proposal?.cue ? [proposal.cue] : []),
        ].map(({ from }) => from),
      );
      console.log(
        `\n${listed}. ${result.name}: ${result.text.slice(Math.max(0, at - 60), at + 260).replace(/\s+/g, ' ')}`,
      );
      if (marked) console.log(`  marked   [${words(marked.source)}] {${words(marked.cue)}} ${words(marked.content)}`);
      if (proposal)
        console.log(
          `  proposed [${proposal.source ? words([proposal.source.span]) : ''}] {${proposal.cue ? words([proposal.cue]) : ''}} ${words(proposal.content)}`,
        );
    }
  }
}

/** Quotations that nobody, or somebody wrong, was proposed for; and proposed ones that are not marked. */
function quotationErrors({ text, marked, proposals }: Result): string[] {
  const lines: string[] = [];
  const words = ({ from, to }: Span) => text.slice(from, to);
  const around = ({ from, to }: Span) => text.slice(Math.max(0, from - 120), to + 120).replace(/\s+/g, ' ');
  const proposed = proposals.flatMap((proposal) =>
    quotedStretches(text, proposal.content).map((stretch) => ({ stretch, proposal })),
  );
  const wanted = marked.flatMap((one) => quotedStretches(text, one.content).map((stretch) => ({ stretch, one })));
  for (const { stretch, one } of wanted) {
    if (one.source.length === 0) continue;
    const same = proposed.filter((other) => overlap([other.stretch], [stretch]) > 0.3);
    if (same.some(({ proposal }) => rightSpeaker(text, one, proposal))) continue;
    lines.push(
      `${same.length === 0 ? 'MISSED' : `SPEAKER ${same.map(({ proposal }) => (proposal.source ? words(proposal.source.span) : '-')).join('; ')}`} for [${one.source.map(words).join(' ')}]: ${around(stretch)}`,
    );
  }
  for (const { stretch, proposal } of proposed) {
    const same = wanted.filter((other) => overlap([other.stretch], [stretch]) > 0.3);
    if (same.length === 0)
      lines.push(`UNMARKED, proposed ${proposal.source ? words(proposal.source.span) : '-'}: ${around(stretch)}`);
  }
  return lines;
}
