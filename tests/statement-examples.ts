import { describe, expect, test } from 'bun:test';
import { localeFor } from '../languages/locale.ts';
import { type StatementCheckName, statementChecks, statementFindings } from '../src/sources/checks/statement-checks.ts';
import { saidIn, type ToldArticle } from './said-in-article.ts';

export type Language = 'en' | 'ar';
export type Told = Omit<ToldArticle, 'language'>;
/** Articles of which a check complains, and others that only just pass it. */
export interface Examples {
  failing: Told[];
  passing: Told[];
}
/** For each check of a strength its examples in each language. */
export type ExamplesOf<Strength> = Record<
  Extract<(typeof statementChecks)[number], { strength: Strength }>['name'],
  Record<Language, Examples>
>;

/** Who knows the anonymous source. */
export const jonas = { id: 'jonas', name: 'Jonas Reed' };
const known = { kind: 'anonymous', reason: '…', knower: jonas } as const;

/** What is said in the examples, and by whom. */
export const words = {
  en: {
    hassan: { label: 'Amin Hassan', role: 'mayor of Marren' },
    speech: '“The pump was repaired on Monday night,” Amin Hassan said.',
    quoted: 'The pump was repaired on Monday night,',
    repaired: 'The main pump works again',
    nurse: { ...known, label: 'a nurse of the hospital', reason: 'because she would lose her post' },
    nurses: 'The beds were moved to the cellar, a nurse of the hospital said.',
    moved: 'The beds were moved to the cellar',
    claim: 'The beds of the hospital were moved to the cellar',
    rival: 'The beds of the hospital stand in the school',
    director: { label: 'Lina Karam', role: 'director of the hospital' },
    apart: 'The beds were moved to the cellar.',
  },
  ar: {
    hassan: { label: 'أمين حسن', role: 'رئيس بلدية مرين' },
    speech: 'وقال أمين حسن: «أُصلحت المضخة الرئيسية ليلة الاثنين».',
    quoted: 'أُصلحت المضخة الرئيسية ليلة الاثنين',
    repaired: 'المضخة الرئيسية عادت إلى العمل',
    nurse: { ...known, label: 'ممرضة في المستشفى', reason: 'لأنها قد تفقد وظيفتها' },
    nurses: 'وقالت ممرضة في المستشفى إن الأسرّة نُقلت إلى القبو.',
    moved: 'الأسرّة نُقلت إلى القبو',
    claim: 'نُقلت أسرّة المستشفى إلى القبو',
    rival: 'أسرّة المستشفى في المدرسة',
    director: { label: 'لينا كرم', role: 'مديرة المستشفى' },
    apart: 'نُقلت الأسرّة إلى القبو.',
  },
} as const;

/** What somebody said on record, as it should be. */
export function sound(e: Language): Told {
  const { speech, quoted, hassan } = words[e];
  return { text: speech, statements: [{ words: quoted, source: hassan, manner: 'direct', cue: '' }] };
}

/** What an anonymous source said, as it should be, with what is wrong about the source. */
export function anonymous(e: Language, source: object = {}, more: Partial<Told> = {}): Told {
  const { nurses, moved, nurse } = words[e];
  return {
    text: nurses,
    statements: [{ words: moved, source: { ...nurse, ...source }, basis: 'anonymous', claimId: 'beds' }],
    claims: [{ id: 'beds', words: words[e].claim, questionId: 'where' }],
    ...more,
  };
}

/** Who is on record against what the anonymous source says. */
export const denies = (e: Language, more: object = {}) => ({
  elsewhere: [{ claimId: 'beds', stance: 'denies' as const, source: words[e].director, ...more }],
});

/** The same examples in each language, of that language's words. */
export function each(of: (e: Language) => Examples) {
  return { en: of('en'), ar: of('ar') };
}

/** Tests that each check finds what it is there for in its examples, and nothing else does. */
export function testChecks(
  title: string,
  articles: Partial<Record<StatementCheckName, Record<Language, Examples>>>,
): void {
  const named = statementChecks.flatMap(({ name, strength }) => {
    const examples = articles[name];
    return examples === undefined ? [] : [[name, strength, examples] as const];
  });
  describe.each(['en', 'ar'] as const)(`${title} in an article in %s`, (language) => {
    const locale = localeFor({ language, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });

    test.each(
      named,
    )('the check “%s” (%s) finds what it is there for, and lets pass what only looks like it', (name, strength, examples) => {
      const { failing, passing } = examples[language];
      for (const article of failing) {
        const found = statementFindings(saidIn({ language, ...article }));
        expect([article.text, found.map(({ check }) => check)]).toEqual([article.text, [name]]);
        for (const { mistakes, subject = '', strength: told } of found) {
          expect(told).toBe(strength);
          expect(subject).not.toBe('');
          expect(locale.tell(mistakes[0])).not.toContain('desk-');
        }
      }
      for (const article of passing) {
        const found = statementFindings(saidIn({ language, ...article })).map(({ check }) => check);
        expect([article.text, found]).toEqual([article.text, found.filter((check) => check !== name)]);
      }
    });
  });
}
