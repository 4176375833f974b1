import { describe, expect, test } from 'bun:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { messageTypes } from './generate.ts';
import { composedFamilies, pagesBeingBuilt } from './keys-in-use.ts';
import { knownLanguages, type LanguageCode, languageCodes } from './known-languages.ts';
import { type MessageOnFile, messagesOnFile, pluralFormsOf, visit } from './messages-on-file.ts';

const english = messagesOnFile('en');
const translations = languageCodes.filter((code) => code !== 'en');

/** Messages that a translation may leave as they are: names, numbers and punctuation only. */
const sameInEveryLanguage = new Set([
  'comment-form-counter',
  'date-day',
  'date-month',
  'desk-comment-clause-choice',
  'page-title',
  'photo-credit',
]);

/** Messages that show digits themselves: examples. */
const holdsDigitsOfItsOwn = new Set(['edition-digits-choice', 'settings-mistake-colour']);

describe('every message', () => {
  test('stands where the generated types say it stands', () => {
    const onFile = readFileSync(new URL('./messages.ts', import.meta.url), 'utf8');
    expect(onFile === messageTypes(), 'run `npm run languages`').toBe(true);
  });

  test('has a comment that says where it is seen and what each variable and mark is', () => {
    for (const { key, comment, variables, marks } of english.values()) {
      const lines = comment.split('\n');
      expect(lines[0]?.trim().length ?? 0, `${key} has no comment`).toBeGreaterThan(10);
      const told = lines.flatMap((line) => /^ {2}\$(\w+) \((\w+)\): .+/.exec(line)?.slice(1, 3).join(' ') ?? []);
      const kinds = [...variables].map(([name, kind]) => `${name} ${typeof kind === 'string' ? kind : 'choice'}`);
      expect([key, ...told.toSorted()]).toEqual([key, ...kinds.toSorted()]);
      const marked = lines.flatMap((line) => /^ {2}<([a-z-]+)>: .+/.exec(line)?.[1] ?? []);
      expect([key, ...marked.toSorted()]).toEqual([key, ...[...marks].toSorted()]);
    }
  });

  test('is a whole sentence: it refers to no other message', () => {
    for (const message of everyMessage()) {
      visit(message.message.value ?? '', (expression) => {
        expect([message.key, ['mesg', 'term'].includes(expression.type)]).toEqual([message.key, false]);
      });
      expect(Object.keys(message.message.attributes)).toEqual([]);
    }
  });

  test('pairs its marks without nesting them and holds no mark of ours for inserted text', () => {
    for (const { file, key, message } of everyMessage()) {
      for (const words of variantsOf(message.value ?? '')) {
        const bare = words.replace(/<([a-z][a-z-]*)>[^<>]*<\/\1>/g, '');
        expect(/[<>\uE000-\uE0FF]/.test(bare), `${file} ${key}: ${words}`).toBe(false);
      }
    }
  });
});

test('no key is left that no page mentions', () => {
  const mentioned = new Set(['languages', 'src', 'themes'].flatMap(stringsInSource));
  const excused = [...composedFamilies, ...pagesBeingBuilt];
  const unused = [...english.keys()].filter((key) => {
    return !mentioned.has(key) && !excused.some((beginning) => key.startsWith(beginning));
  });
  expect(unused).toEqual([]);
});

describe.each(translations)('%s', (code) => {
  const own = messagesOnFile(code);

  test('says exactly what English says', () => {
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('uses the variables and marks that English uses', () => {
    for (const [key, message] of own) {
      const source = english.get(key);
      expect([key, ...message.variables.keys()].toSorted()).toEqual(
        [key, ...(source?.variables.keys() ?? [])].toSorted(),
      );
      expect([key, ...message.marks].toSorted()).toEqual([key, ...(source?.marks ?? [])].toSorted());
    }
  });

  test('chooses among the words that English chooses among', () => {
    for (const [key, message] of own) {
      for (const [name, kind] of message.variables) {
        const source = english.get(key)?.variables.get(name);
        if (typeof kind === 'object') expect([key, kind]).toEqual([key, source ?? []]);
      }
    }
  });

  test('leaves nothing in English', () => {
    const left = [...own.values()].filter(({ key, message }) => {
      return (
        !sameInEveryLanguage.has(key) &&
        JSON.stringify(message.value) === JSON.stringify(english.get(key)?.message.value)
      );
    });
    expect(left.map(({ key }) => key)).toEqual([]);
  });

  test('has every plural form of its language where it counts', () => {
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    for (const { key, message } of own.values()) {
      visit(message.value ?? '', (expression) => {
        const own = pluralFormsOf(expression) ?? forms;
        expect([key, ...forms.filter((form) => !own.includes(form))]).toEqual([key]);
      });
    }
  });
});

test('a form that counts nothing as well as one says the number, not “one”', () => {
  const zero = new Map(languageCodes.map((code) => [code, new Intl.PluralRules(code).select(0)]));
  for (const { file, key, message } of everyMessage()) {
    visit(message.value ?? '', (expression) => {
      if (expression.type !== 'select' || expression.selector.type !== 'var') return;
      const { selector, variants } = expression;
      const code = file.split('/')[0] as LanguageCode;
      const one = variants.find((variant) => variant.key.value === 'one');
      if (one === undefined || zero.get(code) !== 'one' || variants.some((variant) => variant.key.value === 0)) return;
      expect([key, JSON.stringify(one.value).includes(`"name":"${selector.name}"`)]).toEqual([key, true]);
    });
  }
});

test('Arabic counts in its own six forms wherever English counts at all', () => {
  const arabic = messagesOnFile('ar');
  for (const [key, { message }] of english) {
    if (countsIn(message.value)) expect([key, countsIn(arabic.get(key)?.message.value ?? null)]).toEqual([key, true]);
  }
});

test('a number in a message comes from the program, in the digits of the edition', () => {
  const written = [...everyMessage()].filter(({ key, message }) => {
    return !holdsDigitsOfItsOwn.has(key) && variantsOf(message.value ?? '').some((words) => /\p{Nd}/u.test(words));
  });
  expect(written.map(({ file, key }) => `${file} ${key}`)).toEqual([]);
});

test.each([
  'ar',
  'ckb',
  'fa',
] as const)('%s keeps Latin words with signs, such as https://, from being turned round', (code) => {
  for (const { key, message } of messagesOnFile(code).values()) {
    for (const words of variantsOf(message.value ?? '')) {
      const loose = words.replace(/\u2068[^\u2069]*\u2069|<[a-z-]+>[^<]*<\/[a-z-]+>/g, '');
      expect([key, /[A-Za-z]+[:/@#]+/.exec(loose)?.[0]]).toEqual([key, undefined]);
    }
  }
});

test.each(languageCodes)('%s is written in its own letters', (code) => {
  for (const { key, message } of messagesOnFile(code).values()) {
    for (const words of variantsOf(message.value ?? '')) {
      expect([key, words.match(foreignLetters[code])?.[0]]).toEqual([key, undefined]);
    }
  }
});

/** Letters that a keyboard of a neighbouring language slips in: Arabic kaf and yeh in Persian and Sorani, and the reverse. */
const foreignLetters: Record<LanguageCode, RegExp> = {
  en: /(?![\u0660-\u0669\u06F0-\u06F9])[\u0590-\u08FF]/,
  ar: /[کیێۆەڵڕپچژگ]/,
  ckb: /[كيىةثذصضطظ]/,
  fa: /[كيىێۆەڵڕ]/,
};

test('every language names itself and begins its choices with a default', () => {
  for (const code of languageCodes) expect(knownLanguages[code].name).not.toBe('');
});

/** Every quoted word that could be a key in the source files of a folder, tests and generated types left out. */
function stringsInSource(folder: string): string[] {
  const root = new URL(`../${folder}/`, import.meta.url);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|^messages\.ts$/.test(name))
    .flatMap((name) => [
      ...readFileSync(new URL(name, root), 'utf8').matchAll(/['"`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)['"`]/g),
    ])
    .map(([, word]) => word ?? '');
}

function* everyMessage(): Generator<MessageOnFile> {
  for (const code of languageCodes) yield* messagesOnFile(code).values();
}

type Pattern = NonNullable<MessageOnFile['message']['value']>;

/** The words of each variant by itself, with a full stop in place of each variable. */
function variantsOf(pattern: Pattern): string[] {
  let texts = [''];
  for (const element of typeof pattern === 'string' ? [pattern] : pattern) {
    const endings =
      typeof element === 'string'
        ? [element]
        : element.type === 'select'
          ? element.variants.flatMap((variant) => variantsOf(variant.value))
          : ['.'];
    texts = texts.flatMap((text) => endings.map((ending) => text + ending));
  }
  return texts;
}

function countsIn(pattern: Pattern | null): boolean {
  let counts = false;
  visit(pattern ?? '', (expression) => {
    if (pluralFormsOf(expression)) counts = true;
  });
  return counts;
}
