import { describe, expect, test } from 'bun:test';
import { FluentBundle, type FluentVariable } from '@fluent/bundle';
import fc from 'fast-check';
import { knownLanguages, languageCodes } from './known-languages.ts';
import { localeFor } from './locale.ts';
import { type MessageOnFile, messagesOnFile } from './messages-on-file.ts';

/*
 * A missing word cannot reach anybody: every message of every language is said here in every form that it has, with
 * every choice, in every plural category, and none may lack a variable, a form or a word.
 */

/** Numbers of which every language has at least one in each of its plural categories (CLDR 47). */
const counts = [0, 1, 2, 3, 11, 100, 1_000_000];

/** Every set of values that a message can be said with: each choice, each count, any text. */
function everyValues({ variables }: MessageOnFile): Record<string, FluentVariable>[] {
  let sets: Record<string, FluentVariable>[] = [{}];
  for (const [name, kind] of variables) {
    const values = kind === 'number' ? counts : kind === 'text' ? [`«${name}»`] : kind;
    sets = sets.flatMap((set) => values.map((value) => ({ ...set, [name]: value })));
  }
  return sets;
}

describe.each(languageCodes)('%s', (code) => {
  const own = messagesOnFile(code);
  const { intl } = knownLanguages[code];

  test('says every message in every form without a missing variable, an unknown form or an empty text', () => {
    const bundle = new FluentBundle([...intl], { useIsolating: false });
    const wrong: string[] = [];
    for (const message of own.values()) {
      for (const values of everyValues(message)) {
        const errors: Error[] = [];
        const said = bundle.formatPattern(message.message.value ?? '', values, errors);
        const trouble =
          errors[0]?.message ?? (/[{}]|\?\?\?|undefined|NaN/.exec(said)?.[0] || (said.trim() === '' && 'empty'));
        if (trouble) wrong.push(`${message.file} ${message.key} ${JSON.stringify(values)}: ${trouble}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('has words of its own for every key that English has, so that none falls back to English', () => {
    const missing = [...messagesOnFile('en').keys()].filter((key) => !own.has(key));
    expect(missing).toEqual([]);
  });

  test('tells counts apart by the language’s own plural rule, whatever the runtime lacks', () => {
    const expected = { en: ['one', 'other'], ar: ['zero', 'one', 'two', 'few', 'many', 'other'] } as const;
    const rules = new Intl.PluralRules([...intl]);
    const wanted = code === 'ar' ? expected.ar : expected.en;
    expect([...new Set(counts.map((count) => rules.select(count)))].toSorted()).toEqual([...wanted].toSorted());
  });

  test('shows every text that it is given, in at least one form', () => {
    const bundle = new FluentBundle([...intl], { useIsolating: false });
    for (const message of own.values()) {
      const texts = [...message.variables].filter(([, kind]) => kind === 'text').map(([name]) => `«${name}»`);
      if (texts.length === 0) continue;
      const all = everyValues(message).map((values) => bundle.formatPattern(message.message.value ?? '', values, []));
      expect([message.key, ...texts.filter((text) => !all.some((said) => said.includes(text)))]).toEqual([message.key]);
    }
  });

  test('lets no inserted text become a variable, a mark or a choice of the message', () => {
    const locale = localeFor({ language: code, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });
    fc.assert(
      fc.property(
        fc.constantFrom('{ $count }', '{count}', '<time>', '{ NUMBER(1) }', '*[other]', '\uE000'),
        (typed) => {
          const said = locale.tell({ message: 'listed-earlier', values: { name: typed } });
          expect(said.replace(/[\u2066-\u2069]/g, '')).toContain(typed);
        },
      ),
    );
  });
});
