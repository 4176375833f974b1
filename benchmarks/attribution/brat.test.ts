import { describe, expect, test } from 'bun:test';
import { markedIn } from './brat.ts';
import { partOf } from './parts.ts';
import { overlap, quotedStretches } from './scoring.ts';
import { reportsSpeech } from './speech-cues.ts';

describe('the evaluation', () => {
  test('reads spans in several pieces and counts as the text does', () => {
    const text = '😀 “Yes,” she said. “No.”';
    const annotation = [
      'T1\tContent 2 8;19 24\t“Yes,” “No.”',
      'T2\tSource 9 12\tshe',
      'T3\tCue 13 17\tsaid',
      'T4\tAttribution 13 17\tsaid',
      'E1\tAttribution:T4 Content:T1 Source:T2 Cue:T3',
    ].join('\n');
    const [one] = markedIn(text, annotation);
    const words = (spans: readonly { from: number; to: number }[] = []) =>
      spans.map(({ from, to }) => text.slice(from, to));
    expect(words(one?.content)).toEqual(['“Yes,”', '“No.”']);
    expect(words(one?.source)).toEqual(['she']);
  });

  test('parts texts by their names alone', () => {
    expect(['a', 'b', 'c', 'd', 'e'].map(partOf)).toEqual([
      'measuring',
      'development',
      'development',
      'development',
      'development',
    ]);
  });

  test('measures how far two spans are the same words', () => {
    expect(overlap([{ from: 0, to: 10 }], [{ from: 5, to: 15 }])).toBeCloseTo(1 / 3);
    expect(overlap([{ from: 0, to: 10 }], [{ from: 10, to: 15 }])).toBe(0);
  });

  test('tells reported speech from belief and decree', () => {
    expect(['said', 'has repeatedly denied', 'According to'].every(reportsSpeech)).toBe(true);
    expect(['believes', 'ordered', 'supports'].some(reportsSpeech)).toBe(false);
  });

  test('finds the quotations of a content without the scanner that it measures', () => {
    const text = "He was “not at all late today” but ''tired''.";
    expect(quotedStretches(text, [{ from: 0, to: text.length }]).map(({ from, to }) => text.slice(from, to))).toEqual([
      '“not at all late today”',
    ]);
  });
});
