import { describe, expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Where a file belongs: its folder in `src`, or its top folder. Files directly in `src` are rooms of their own. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second.replace(/\.tsx?$/, '') : top;
}

const nouns = ['stories', 'sources', 'comments', 'photos', 'editions', 'people', 'search', 'links', 'removals'];
const ground = ['database', 'mistake', 'checked', 'derived-key', 'config'];
const below = [...ground, 'jobs', 'mail', 'languages'];

/** Each room and what it may import besides itself: the arrows of ARCHITECTURE.md. */
const arrows: Record<string, readonly string[]> = {
  backup: ['database'],
  commands: ['start', 'backup', 'sample', 'web', 'pages', ...nouns, ...below],
  start: ['server', 'sample', 'web', 'pages', ...nouns, ...below],
  server: ['site', 'desk', 'web', 'pages', 'people', ...below],
  site: ['web', 'pages', 'browser', ...nouns, ...below],
  desk: ['web', 'pages', 'browser', ...nouns, ...below],
  themes: ['site', ...nouns, 'languages', 'mistake'],
  browser: ['photos', 'stories', 'comments'],
  web: ['pages', ...nouns, ...below],
  pages: ['database', 'jobs', 'config'],
  jobs: ['database'],
  mail: ['config', 'languages'],
  database: [],
  config: [],
  checked: ['mistake', 'languages'],
  'derived-key': [],
  mistake: ['languages'],
  languages: [],
  sample: [...nouns, 'database'],
  ...Object.fromEntries(nouns.map((noun) => [noun, [...nouns, ...below]])),
};

/** What a theme may take from the house: its contract and plain data, nothing that runs queries. */
const forThemes =
  /^src\/(site\/theme|mistake|comments\/(conversation|characters|receipts|shown-body|threads)|stories\/document(-html)?)\.ts$/;

/** What the checks before publishing share with the assistant. */
const wordLists = new Set([
  ...['quotations.ts', 'cue-lexicon.ts', 'hedges.ts', 'source-words.ts'],
  ...['quotations.ts', 'cues.ts', 'hedges.ts', 'words.ts'].map((name) => `arabic/${name}`),
]);

interface Import {
  from: string;
  to: string;
  typesOnly: boolean;
}

const files = [...new Bun.Glob('{src,themes,languages,sample}/**/*.{ts,tsx,mjs}').scanSync(root)]
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .sort();

function importsOf(path: string): Import[] {
  const text = readFileSync(join(root, path), 'utf8');
  const found = text.matchAll(/^(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const lazy = text.matchAll(/\bimport\('([^']+)'\)/g);
  return [
    ...[...found].map((match) => ({ to: match[3] ?? '', typesOnly: match[2] !== undefined })),
    ...[...lazy].map((match) => ({ to: match[1] ?? '', typesOnly: false })),
  ].map(({ to, typesOnly }) => ({
    from: path,
    to: to.startsWith('.') ? relative(root, join(root, dirname(path), to)) : to,
    typesOnly,
  }));
}

const imports = files.flatMap(importsOf);
const inside = imports.filter((one) => !isPackage(one.to));

function isPackage(to: string): boolean {
  return !/^(src|themes|languages|sample|tests|benchmarks)\//.test(to);
}

const told = (one: Import) => `${one.from} imports ${one.to}`;

describe('the house', () => {
  test('has files to look at', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(inside.length).toBeGreaterThan(150);
  });

  test('has its arrows run one way', () => {
    const wrong = inside.filter((one) => {
      const [from, to] = [roomOf(one.from), roomOf(one.to)];
      return from !== to && !arrows[from]?.includes(to);
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('lets themes import the contract, types and languages only', () => {
    const wrong = inside.filter(
      (one) =>
        roomOf(one.from) === 'themes' &&
        !['themes', 'languages'].includes(roomOf(one.to)) &&
        !(one.typesOnly || forThemes.test(one.to)),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  test('keeps the web out of the nouns, and themes out of everything but the site', () => {
    const wrong = imports.filter(
      (one) =>
        (nouns.includes(roomOf(one.from)) && /^hono/.test(one.to)) ||
        (roomOf(one.to) === 'themes' && !['themes', 'site'].includes(roomOf(one.from))),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  test('keeps SQL in the nouns, jobs, pages and the database', () => {
    const allowed = new Set([...nouns, 'jobs', 'pages', 'database', 'sample']);
    const wrong = files.filter(
      (path) =>
        !allowed.has(roomOf(path)) &&
        /\b(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps the language work of the assistant by itself', () => {
    const room = 'src/sources/assistant/';
    const wrong = imports.filter(
      ({ from, to, typesOnly }) =>
        (from.startsWith(room) && !isPackage(to) && !to.startsWith(room)) ||
        (/^wink-/.test(to) && !from.startsWith(room)) ||
        // What runs on the assistant's thread is reached by its answers only; the checks have its word lists and its scanner of
        // quotation marks too, which need no thread.
        (to.startsWith(room) &&
          !from.startsWith(room) &&
          !typesOnly &&
          !/assistant\/(assistant|proposals|quotations|paragraphs)\.ts$/.test(to) &&
          !(from.startsWith('src/sources/checks/') && wordLists.has(to.slice(room.length)))),
    );
    expect(wrong.map(told)).toEqual([]);
    // None of them loads the tagger, however far one follows them.
    const reached = new Set([...wordLists].map((name) => room + name));
    for (const path of reached)
      for (const { from, to, typesOnly } of imports) if (from === path && !typesOnly) reached.add(to);
    expect([...reached].filter((to) => isPackage(to))).toEqual([]);
  });

  test('lets only the desk’s own pages, the start, its jobs, commands and the backup near the vault', () => {
    const room = 'src/sources/vault/';
    const mayEnter = /^src\/(desk\/vault\/|commands\/|backup\/|jobs\/|start\.ts$)/;
    const wrong = inside.filter(
      ({ from, to }) => to.startsWith(room) && !from.startsWith(room) && !mayEnter.test(from),
    );
    expect(wrong.map(told)).toEqual([]);
    // And nothing that a reader's page is made with comes to it by a way round.
    const reached = new Set<string>();
    const waiting = files.filter((path) => /^(src\/(site|web|pages|browser)\/|themes\/)/.test(path));
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      waiting.push(...inside.filter((one) => one.from === path).map(({ to }) => to));
    }
    expect([...reached].filter((path) => path.startsWith(room) || path.startsWith('src/desk/'))).toEqual([]);
    expect(reached.size).toBeGreaterThan(100);
  });

  test('keeps the vault’s rows out of the publication’s database', () => {
    const text = readFileSync(join(root, 'src/database/sources-tables.ts'), 'utf8');
    const migrations = files.filter((path) => path.startsWith('src/database/'));
    const naming = migrations.filter((path) => /vault_|wrapped_key/.test(readFileSync(join(root, path), 'utf8')));
    expect(naming).toEqual([]);
    expect(text).not.toMatch(/identity: string/);
  });

  test('has no index file, no default export and no room without a name', () => {
    const nameless =
      /(^|\/)(utils?|lib|libs|services?|helpers?|common|shared|core|misc|managers?)(\/|\.tsx?$)|(^|\/)index\.tsx?$/;
    expect(files.filter((path) => nameless.test(path))).toEqual([]);
    expect(files.filter((path) => /^export default/m.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  test('reads the environment in one place', () => {
    const wrong = files.filter(
      (path) =>
        path.startsWith('src/') &&
        /process\.env|Bun\.env/.test(readFileSync(join(root, path), 'utf8')) &&
        !['commands', 'start', 'config'].includes(roomOf(path)),
    );
    // The workshop hands a child its surroundings; a bundle replaces the name for browsers, which have none.
    const known = ['src/photos/workshop.ts', 'src/web/bundles.ts'];
    expect(wrong.filter((path) => !known.includes(path))).toEqual([]);
  });
});
