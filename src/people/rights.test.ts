import { expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onBothDatabases } from '../../tests/databases.ts';
import { Forbidden, may, type Right, type Staff } from './rights.ts';
import { roles } from './staff.ts';

const source = join(import.meta.dirname, '..');

/**
 * DESIGN.md's table of who may what, row by row: what a row is called there, the rights that stand for it, and for whom. Who
 * opens a record of the vault is decided by name; the role says who can be named. `sources/vault/vault.test.ts` tries that.
 */
const rows: readonly { row: string; rights: readonly Right[]; allowed: readonly string[] }[] = [
  {
    row: 'write, submit, edit own drafts; own photos and sources',
    rights: ['write articles'],
    allowed: ['reporter', 'editor', 'administrator'],
  },
  {
    row: 'edit others’ articles, publish, schedule, correct, unpublish, fronts',
    rights: ['edit others’ articles', 'publish articles', 'correct articles', 'arrange fronts'],
    allowed: ['editor', 'administrator'],
  },
  {
    row: 'decide comments, ban, answer as the newsroom, see commenters’ e-mails',
    rights: ['decide comments', 'answer as the newsroom', 'see commenters’ e-mails'],
    allowed: ['editor', 'moderator', 'administrator'],
  },
  {
    row: 'rules, word list, policy text, closing hours',
    rights: ['change rules and policy'],
    allowed: ['editor', 'moderator', 'administrator'],
  },
  {
    row: 'open the vault for a source that names them',
    rights: ['be named in the vault'],
    allowed: ['reporter', 'editor', 'administrator'],
  },
  {
    row: 'people, editions, settings, import, export, legal removal',
    rights: ['manage people', 'manage settings', 'remove for good'],
    allowed: ['administrator'],
  },
];

test.each(rows.map((one) => [one.row, one] as const))('who may: %s', (_row, { rights, allowed }) => {
  for (const right of rights) {
    for (const role of roles)
      expect([right, role, may({ role }, right)]).toEqual([right, role, allowed.includes(role)]);
  }
});

test('every right stands in a row of the table', () => {
  const text = readFileSync(join(source, 'people/rights.ts'), 'utf8');
  const named = [...text.matchAll(/^ {2}'([^']+)': \[/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual(rows.flatMap((one) => one.rights as string[]).sort());
});

/** What asks for a further right where the article's state makes it grave, and for this one always. */
const firstAsked: Readonly<Record<string, Right>> = { 'stories/embargo.ts setEmbargo': 'write articles' };

interface Verb {
  path: string;
  name: string;
  right: string;
  parameters: string[];
}

/** Every exported verb of the nouns that asks for a right, as its source has it: whoever adds one is tried here at once. */
function verbs(): Verb[] {
  const files = [
    ...new Bun.Glob('{stories,comments,photos,editions,people,links,search,sources}/*.ts').scanSync(source),
  ];
  return files
    .filter((path) => !path.endsWith('.test.ts') && path !== 'people/rights.ts')
    .sort()
    .flatMap((path) =>
      readFileSync(join(source, path), 'utf8')
        .split(/^(?=(?:export )?(?:async )?function )/m)
        .flatMap((part) => {
          const head = /^export (?:async )?function (\w+)(?:<[^>]*>)?\(/.exec(part);
          const right = /\brequireRight\(\s*[\w.]+,\s*'([^']+)'/.exec(part)?.[1];
          if (head === null || right === undefined) return [];
          const name = head[1] ?? '';
          return {
            path,
            name,
            right: firstAsked[`${path} ${name}`] ?? right,
            parameters: parametersOf(part.slice(head[0].length)),
          };
        }),
    );
}

/** The parameters up to the bracket that ends them, each with its type. */
function parametersOf(text: string): string[] {
  const parameters: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if (depth === 0 && sign === ')') break;
    if ('({[<'.includes(sign)) depth++;
    if (')}]>'.includes(sign)) depth--;
    if (depth === 0 && sign === ',') parameters.push('');
    else parameters.push((parameters.pop() ?? '') + sign);
  }
  return parameters.map((one) => one.trim()).filter((one) => one !== '');
}

onBothDatabases('every verb that asks for a right', ({ open }) => {
  test('refuses whoever does not have it before it looks at anything else, and nobody who has it', async () => {
    const db = await open();
    const all = verbs();
    expect(all.length).toBeGreaterThan(40);
    const wrong: string[] = [];
    for (const { path, name, right, parameters } of all) {
      const verb: unknown = (await import(`../${path}`))[name];
      if (typeof verb !== 'function') throw new Error(`${path} does not export ${name}`);
      const allowed = rows.find((one) => (one.rights as readonly string[]).includes(right))?.allowed ?? [];
      for (const role of roles) {
        const staff: Staff = { id: 'nobody', name: 'Tarek', email: 'tarek@gazette.example', role, language: 'en' };
        const refused = await refusal(() => verb(...parameters.map((one) => argument(one, db, staff))));
        if (allowed.includes(role) ? refused !== undefined : refused !== right) {
          wrong.push(`${path} ${name} answers the ${role} with ${refused ?? 'no refusal'}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

function argument(parameter: string, db: unknown, staff: Staff): unknown {
  if (/^(db|tx)\b/.test(parameter)) return db;
  if (/^(staff|by)\b/.test(parameter)) return staff;
  return /: string$/.test(parameter) ? 'nobody' : {};
}

/** The right that was missing; `undefined` when nothing was refused. What else is wrong with a call of nothing is not asked here. */
async function refusal(call: () => unknown): Promise<string | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error instanceof Forbidden ? error.right : undefined;
  }
}
