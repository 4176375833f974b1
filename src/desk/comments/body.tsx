import type { Child } from 'hono/jsx';
import { coveredPlaces } from '../../comments/redactions.ts';
import type { WordList } from '../../comments/word-list.ts';
import type { CommentRow } from '../../database/tables.ts';
import type { Frame } from '../frame.tsx';

/**
 * What a reader wrote, as moderators see it: the words of the list marked, the covered ones struck out and still to be read.
 */
export function CommentBody({
  comment: { body, redactions_json },
  words,
  frame: { locale },
}: {
  comment: Pick<CommentRow, 'body' | 'redactions_json'>;
  words: WordList;
  frame: Frame;
}) {
  const covered = coveredPlaces(redactions_json);
  const marked = words.find(body);
  const edges = new Set([0, body.length]);
  for (const { start, end } of [...covered, ...marked]) edges.add(start).add(end);
  const stops = [...edges].filter((edge) => edge <= body.length).sort((a, b) => a - b);
  const parts: Child[] = [];
  for (let at = 0; at < stops.length - 1; at++) {
    const [start = 0, end = 0] = [stops[at], stops[at + 1]];
    const within = (place: { start: number; end: number }) => place.start <= start && end <= place.end;
    const text = body.slice(start, end);
    const seen = marked.some(within) ? <mark>{text}</mark> : text;
    parts.push(
      covered.some(within) ? (
        <del class="covered" title={locale.say('desk-cover-covered')}>
          {seen}
        </del>
      ) : (
        seen
      ),
    );
  }
  return (
    <p class="body" dir="auto" {...(covered.length === 0 ? {} : { 'data-covered': redactions_json ?? '' })}>
      {parts}
    </p>
  );
}

const LONGEST_QUOTE = 160;

/** The beginning of a longer text, on one line. */
export function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= LONGEST_QUOTE ? characters.join('') : `${characters.slice(0, LONGEST_QUOTE).join('')} …`;
}
