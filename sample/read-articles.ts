/**
 * Reads the sample's article files into typed plain data. It owns the front-matter of those files and nothing else:
 * the body stays in the markup that the desk's plain form uses, and whoever loads the sample turns it into a document.
 * It refuses a file with an unknown key, a missing field or a malformed correction, naming the file and the line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages the sample publication comes in. */
export type SampleEdition = 'en' | 'ar';

/** What kind of public note a correction is. */
export type SampleCorrectionKind = 'correction' | 'clarification' | 'update' | 'editors-note' | 'retraction';

/** A dated public note on an article. */
export interface SampleCorrection {
  kind: SampleCorrectionKind;
  /** ISO 8601, UTC. */
  at: string;
  text: string;
}

/** One use of a drawing as an article's photo; its alternative text is in `sample/pictures/pictures.ts`. */
export interface SamplePhoto {
  /** The picture's name, the same as its file's. */
  name: string;
  caption: string;
  credit: string;
}

/** A story's text in one edition. Articles with the same `name` tell the same story. */
export interface SampleArticle {
  /** The story's name: the article's file name without edition and ending. */
  name: string;
  edition: SampleEdition;
  headline: string;
  slug: string;
  standfirst: string;
  section: string;
  topics: string[];
  authors: string[];
  /** A draft was never published; a withdrawn article was, and no longer is. */
  state: 'draft' | 'published' | 'withdrawn';
  /** ISO 8601, UTC; absent for a draft. */
  publishedAt?: string;
  /** When it was last changed (for a draft: last saved); absent when it never was since publication. */
  changedAt?: string;
  /** When it was taken off the site; present exactly for a withdrawn article. */
  withdrawnAt?: string;
  photo?: SamplePhoto;
  corrections: SampleCorrection[];
  /** In the body markup of the desk's plain form. */
  body: string;
}

/** Every article of the sample, in both editions, newest first and drafts last. */
export function readSampleArticles(folder: string = join(import.meta.dirname, 'articles')): SampleArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => parseSampleArticle(file, readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || a.name.localeCompare(b.name));
}

/** One article from its file's name (`<name>.<edition>.md`) and text; throws an `Error` that names the file. */
export function parseSampleArticle(file: string, text: string): SampleArticle {
  const named = /^([a-z0-9-]+)\.(en|ar)\.md$/.exec(file);
  if (!named) throw new Error(`${file}: not named <name>.<edition>.md`);
  const [head = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n\n');
  const fields = readFields(file, head);
  const required = (key: string): string => {
    const value = fields.get(key)?.[0];
    if (!value) throw new Error(`${file}: ${key} is missing`);
    return value;
  };
  const optional = <Key extends string>(key: Key): { [K in Key]?: string } => {
    const value = fields.get(key)?.[0];
    return value ? ({ [key]: value } as { [K in Key]?: string }) : {};
  };
  const state = fields.has('draft') ? 'draft' : fields.has('withdrawnAt') ? 'withdrawn' : 'published';
  return {
    name: named[1] ?? '',
    edition: named[2] === 'ar' ? 'ar' : 'en',
    headline: required('headline'),
    slug: required('slug').normalize('NFC'),
    standfirst: required('standfirst'),
    section: required('section'),
    topics: readList(required('topics')),
    authors: readList(required('authors')),
    state,
    ...(state === 'draft' ? {} : { publishedAt: required('publishedAt') }),
    ...optional('changedAt'),
    ...optional('withdrawnAt'),
    ...(fields.has('photo')
      ? { photo: { name: required('photo'), caption: required('caption'), credit: required('credit') } }
      : {}),
    corrections: (fields.get('correction') ?? []).map((line) => readCorrection(file, line)),
    body: `${rest.join('\n\n').trim()}\n`,
  };
}

const knownKeys = new Set(
  'headline slug standfirst section topics authors publishedAt changedAt withdrawnAt photo caption credit correction draft'.split(
    ' ',
  ),
);

function readFields(file: string, head: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const line of head.split('\n')) {
    const colon = line.indexOf(': ');
    const key = line.slice(0, colon);
    if (colon < 0 || !knownKeys.has(key)) throw new Error(`${file}: cannot read the line "${line}"`);
    const values = fields.get(key) ?? [];
    if (values.length > 0 && key !== 'correction') throw new Error(`${file}: ${key} is given twice`);
    fields.set(key, [...values, line.slice(colon + 2).trim()]);
  }
  return fields;
}

function readList(value: string): string[] {
  return value
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');
}

const correctionKinds: readonly SampleCorrectionKind[] = [
  'correction',
  'clarification',
  'update',
  'editors-note',
  'retraction',
];

function readCorrection(file: string, line: string): SampleCorrection {
  const [kindWord, at, ...text] = line.split(' | ');
  const kind = correctionKinds.find((known) => known === kindWord);
  if (!kind || !at || text.length === 0) throw new Error(`${file}: cannot read the correction "${line}"`);
  return { kind, at, text: text.join(' | ') };
}
