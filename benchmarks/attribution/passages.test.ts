import { describe, expect, test } from 'bun:test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'passages');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length));
const passages = names.map((name) => ({
  name,
  text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
  lines: readFileSync(join(folder, `${name}.ann`), 'utf8')
    .split('\n')
    .filter(Boolean),
}));

describe('the passages that the assistant is measured by', () => {
  test('are at least 40 in English and 30 in Arabic, the Arabic ones with 120 attributions', () => {
    const of = (language: string) => passages.filter(({ name }) => name.startsWith(`${language}-`));
    const attributions = of('ar').flatMap(({ lines }) => lines.filter((line) => line.startsWith('E')));
    expect(of('en').length).toBeGreaterThanOrEqual(40);
    expect(of('ar').length).toBeGreaterThanOrEqual(30);
    expect(attributions.length).toBeGreaterThanOrEqual(120);
  });

  test('have between 60 and 250 words', () => {
    for (const { name, text } of passages) {
      const words = text.split(/\s+/).filter(Boolean).length;
      expect({ name, fits: words >= 60 && words <= 250 }).toEqual({ name, fits: true });
    }
  });

  test('have the words at each mark that the mark quotes', () => {
    for (const { name, text, lines } of passages) {
      const points = [...text];
      for (const line of lines.filter((line) => line.startsWith('T'))) {
        const [id, what = '', quoted] = line.split('\t');
        const pieces = placesOf(what).map(([from, to]) => points.slice(from, to).join(''));
        expect({ name, id, words: pieces.join(' ') }).toEqual({ name, id, words: quoted ?? '' });
        for (const piece of pieces) expect(piece).toBe(piece.trim());
      }
    }
  });

  test('have marks that are inside the text, in its order and apart', () => {
    for (const { text, lines } of passages) {
      const length = [...text].length;
      for (const line of lines.filter((line) => line.startsWith('T'))) {
        let before = -1;
        for (const [from, to] of placesOf(line.split('\t')[1] ?? '')) {
          expect(from).toBeGreaterThan(before);
          expect(to).toBeGreaterThan(from);
          before = to;
        }
        expect(before).toBeLessThanOrEqual(length);
      }
    }
  });

  test('have a content, a cue and a manner for each attribution, and a source unless it says that there is none', () => {
    for (const { name, lines } of passages) {
      const labels = new Map(lines.map((line) => [line.split('\t')[0], line.split('\t')[1]?.split(' ')[0]]));
      for (const line of lines.filter((line) => line.startsWith('E'))) {
        const [id, what = ''] = line.split('\t');
        const roles = new Map(what.split(' ').map((word) => word.split(':') as [string, string]));
        expect({ name, id, content: labels.get(roles.get('Content')) }).toEqual({ name, id, content: 'Content' });
        expect(labels.get(roles.get('Cue'))).toBe('Cue');
        expect(roles.has('Source')).toBe(!roles.has('Attribution-no-source'));
        if (roles.has('Through')) expect(labels.has(roles.get('Through'))).toBe(true);
        expect(lines.filter((line) => line.includes(`Manner ${id} `)).length).toBe(1);
      }
    }
  });

  test('never have a source within the content of its own statement', () => {
    for (const { name, lines } of passages) {
      const spans = new Map(lines.map((line) => [line.split('\t')[0], placesOf(line.split('\t')[1] ?? '')]));
      for (const line of lines.filter((line) => line.startsWith('E'))) {
        const roles = new Map(
          (line.split('\t')[1] ?? '').split(' ').map((word) => word.split(':') as [string, string]),
        );
        const source = spans.get(roles.get('Source')) ?? [];
        const content = spans.get(roles.get('Content')) ?? [];
        const within = source.some(([from]) => content.some(([start, end]) => from >= start && from < end));
        expect({ name, line, within }).toEqual({ name, line, within: false });
      }
    }
  });
});

function placesOf(what: string): [number, number][] {
  return what
    .slice(what.indexOf(' ') + 1)
    .split(';')
    .map((piece) => {
      const [from = 0, to = 0] = piece.split(' ').map(Number);
      return [from, to];
    });
}
