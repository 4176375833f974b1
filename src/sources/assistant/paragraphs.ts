import type { Span } from './proposals.ts';

/** The paragraphs of a text: what stands between line ends, without white space around it, none of them empty. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = match[0];
    const from = match.index + (line.length - line.trimStart().length);
    const to = match.index + line.trimEnd().length;
    if (from < to) paragraphs.push({ from, to });
  }
  return paragraphs;
}
