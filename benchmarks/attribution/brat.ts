import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/sources/assistant/proposals.ts';

/** One attribution as annotators marked it: where its parts stand in the text, in UTF-16 units. */
export interface Marked {
  content: readonly Span[];
  cue: readonly Span[];
  source: readonly Span[];
}

/** One annotated text. */
export interface AnnotatedText {
  name: string;
  text: string;
  marked: readonly Marked[];
}

/** Every NAME.txt of a folder that has a NAME.ann beside it, by name. */
export function annotatedTexts(folder: string): AnnotatedText[] {
  const files = new Set(readdirSync(folder));
  return [...files]
    .filter((file) => file.endsWith('.txt') && files.has(file.replace(/\.txt$/, '.ann')))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/, '');
      const text = readFileSync(join(folder, file), 'utf8');
      return { name, text, marked: markedIn(text, readFileSync(join(folder, `${name}.ann`), 'utf8')) };
    });
}

/** Reads brat's standoff format: `T` lines are spans (`FROM TO;FROM TO`), `E` lines tie them into attributions. */
export function markedIn(text: string, annotation: string): Marked[] {
  const at = unitsByCodePoint(text);
  const spans = new Map<string, Span[]>();
  const marked: Marked[] = [];
  for (const line of annotation.split(/\r?\n/)) {
    const [id = '', what = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const places = what.slice(what.indexOf(' ') + 1).split(';');
      spans.set(
        id,
        places.map((place) => {
          const [from = 0, to = 0] = place.split(' ').map(Number);
          return { from: at(from), to: at(to) };
        }),
      );
    }
  }
  for (const line of annotation.split(/\r?\n/)) {
    if (!line.startsWith('E')) continue;
    const parts = { Content: [] as Span[], Cue: [] as Span[], Source: [] as Span[] };
    for (const word of (line.split('\t')[1] ?? '').split(' ')) {
      const [role = '', id = ''] = word.split(':');
      const kind = role.replace(/\d+$/, '');
      if (kind in parts) parts[kind as keyof typeof parts].push(...(spans.get(id) ?? []));
    }
    const inOrder = (some: Span[]) => some.sort((one, other) => one.from - other.from);
    if (parts.Content.length > 0) {
      marked.push({ content: inOrder(parts.Content), cue: inOrder(parts.Cue), source: inOrder(parts.Source) });
    }
  }
  return marked;
}

/** Brat counts code points, we count UTF-16 units. */
function unitsByCodePoint(text: string): (point: number) => number {
  const astral: number[] = [];
  let point = 0;
  for (const character of text) {
    if (character.length === 2) astral.push(point);
    point++;
  }
  if (astral.length === 0) return (count) => count;
  return (count) => {
    let before = 0;
    while (before < astral.length && (astral[before] ?? 0) < count) before++;
    return count + before;
  };
}
