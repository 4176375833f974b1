import { expect, test } from 'bun:test';
import { saidIn, type ToldStatement } from '../../../tests/said-in-article.ts';
import {
  anonymous,
  denies,
  type ExamplesOf,
  each,
  jonas,
  sound,
  type Told,
  testChecks,
  words,
} from '../../../tests/statement-examples.ts';
import type { Standing } from '../../database/sources-tables.ts';
import { statementFindings } from './statement-checks.ts';

const articles: ExamplesOf<'block' | 'override'> = {
  'anonymous-reason': each((e) => ({
    failing: [anonymous(e, { reason: '' }), anonymous(e, { reason: ' \n' })],
    passing: [anonymous(e), sound(e)],
  })),
  'anonymous-knower': each((e) => ({
    failing: [anonymous(e, { knower: null })],
    passing: [anonymous(e)],
  })),
  'anonymous-contrary': each((e) => ({
    failing: [
      anonymous(e, {}, denies(e)),
      anonymous(e, { vouchedAt: '2026-11-20T09:59:59.999Z' }, denies(e)),
      // Another answer to the same question.
      anonymous(
        e,
        {},
        {
          claims: [
            { id: 'beds', words: words[e].claim, questionId: 'where' },
            { id: 'school', words: words[e].rival, questionId: 'where' },
          ],
          elsewhere: [{ claimId: 'school', source: words[e].director }],
        },
      ),
    ],
    passing: [
      anonymous(e, { vouchedAt: '2026-11-20T10:00:00.000Z' }, denies(e)),
      anonymous(e, {}, denies(e, { stance: 'supports' })),
      anonymous(e, {}, denies(e, { source: { kind: 'outlet', label: 'The Lamp' } })),
      anonymous(e, {}, denies(e, { source: { kind: 'anonymous', label: 'X', reason: '…', knower: jonas } })),
    ],
  })),
  'quotation-speaker': {
    en: {
      failing: [
        { text: words.en.speech },
        { text: 'On the wall stood “we will come back one day”.' },
        { text: 'The letter reads:\nWe will come back one day.', kinds: { 1: 'block-quote' } },
        {
          text: '“The pump was repaired on Monday,” Amin Hassan said. “That is simply not true,” Lina Karam said.',
          statements: [{ words: 'The pump was repaired on Monday', source: words.en.hassan, manner: 'direct' }],
        },
      ],
      passing: [
        sound('en'),
        { text: 'He read “The Long Night” to the end.' },
        { text: 'A line of the text, set large once more.', kinds: { 0: 'pull-quote' } },
        {
          text: '“The pump was repaired on Monday,” Amin Hassan said. “Water runs in every street again.”',
          statements: [{ words: 'The pump was repaired on Monday', source: words.en.hassan, manner: 'direct' }],
        },
        {
          text: 'Amin Hassan said: “The pump was repaired on Monday.\n“Water runs in every street again.”',
          statements: [{ words: 'The pump was repaired on Monday', source: words.en.hassan, manner: 'direct' }],
        },
      ],
    },
    ar: {
      failing: [
        { text: words.ar.speech },
        { text: 'كُتب على الجدار «سنعود إلى هنا يوما ما».' },
        { text: 'جاء في الرسالة:\nسنعود إلى هنا يوما ما.', kinds: { 1: 'block-quote' } },
      ],
      passing: [
        sound('ar'),
        { text: 'قرأ «الليل الطويل» حتى آخره.' },
        { text: 'سطر من النص يُعرض كبيرا مرة أخرى.', kinds: { 0: 'pull-quote' } },
        {
          text: 'قال أمين حسن: «أُصلحت المضخة الرئيسية ليلة الاثنين.\n«المياه تجري في كل شارع من جديد».',
          statements: [{ words: 'أُصلحت المضخة الرئيسية', source: words.ar.hassan, manner: 'direct' }],
        },
      ],
    },
  },
  'bare-sources': {
    en: {
      failing: [
        { text: 'Sources said the pump was broken.' },
        { text: 'The pump was broken, a source told this newspaper.' },
        { text: 'According to sources, the pump was broken.' },
        { text: 'The pump was broken, according to three sources who asked not to be named.' },
        { text: 'Sources who asked not to be named said the pump was broken.' },
        { text: 'The source said the pump was broken.' },
      ],
      passing: [
        { text: 'Security sources said the pump was broken.' },
        { text: 'A source in the water authority said the pump was broken.' },
        { text: 'According to sources close to the council, the pump was broken.' },
        { text: 'The river is the city’s only source of water.' },
        { text: 'A source in the water authority told us it was broken. The source said it would be repaired.' },
        { text: 'The council named its sources of income.' },
      ],
    },
    ar: {
      failing: [
        { text: 'قالت مصادر إن المضخة معطلة.' },
        { text: 'أفاد مصدر للصحيفة بأن المضخة معطلة.' },
        { text: 'المضخة معطلة، بحسب مصادر.' },
        { text: 'نقلت الصحيفة عن مصدر قوله إن المضخة معطلة.' },
        { text: 'وكشفت مصادر عن تعطل المضخة.' },
        { text: 'قال المصدر إن المضخة معطلة.' },
      ],
      passing: [
        { text: 'قالت مصادر أمنية إن المضخة معطلة.' },
        { text: 'قال مصدر في هيئة المياه إن المضخة معطلة.' },
        { text: 'المضخة معطلة، بحسب مصادر مقربة من المجلس.' },
        { text: 'النهر مصدر المياه الوحيد في المدينة.' },
        { text: 'قال مصدر في هيئة المياه إنها معطلة. وأضاف المصدر أنها ستُصلح.' },
      ],
    },
  },
  'plural-for-one': {
    en: {
      failing: [
        {
          text: 'Officials said the beds were moved to the cellar.',
          statements: [{ words: 'the beds were moved to the cellar', source: words.en.nurse }],
        },
        {
          text: 'According to officials in the council, the beds were moved.',
          statements: [{ words: 'the beds were moved', source: words.en.hassan }],
        },
      ],
      passing: [
        {
          text: 'An official said the beds were moved to the cellar.',
          statements: [{ words: 'the beds were moved to the cellar', source: words.en.nurse }],
        },
        {
          text: 'Officials said the beds were moved to the cellar.',
          statements: [
            {
              words: 'the beds were moved to the cellar',
              source: { kind: 'group', label: 'officials of the hospital' },
            },
          ],
        },
        {
          text: 'Officials said the beds were moved to the cellar.',
          statements: [
            { words: 'the beds were moved', source: words.en.nurse },
            { words: 'moved to the cellar', source: words.en.director },
          ],
        },
        {
          text: 'One of the officials said the beds were moved to the cellar.',
          statements: [{ words: 'the beds were moved to the cellar', source: words.en.nurse }],
        },
        {
          text: 'Two officials said the beds were moved.',
          statements: [{ words: 'the beds were moved', source: { ...words.en.nurse, label: 'two officials' } }],
        },
        {
          text: 'Amin Hassan told residents the beds were moved.',
          statements: [{ words: 'the beds were moved', source: words.en.hassan }],
        },
      ],
    },
    ar: {
      failing: [
        {
          text: 'قال مسؤولون إن الأسرّة نُقلت إلى القبو.',
          statements: [{ words: 'الأسرّة نُقلت إلى القبو', source: words.ar.nurse }],
        },
        {
          text: 'وبحسب مصادر أمنية نُقلت الأسرّة.',
          statements: [{ words: 'نُقلت الأسرّة', source: words.ar.hassan }],
        },
      ],
      passing: [
        {
          text: 'قال مسؤول إن الأسرّة نُقلت إلى القبو.',
          statements: [{ words: 'الأسرّة نُقلت إلى القبو', source: words.ar.nurse }],
        },
        {
          text: 'قال مسؤولون إن الأسرّة نُقلت إلى القبو.',
          statements: [{ words: 'الأسرّة نُقلت إلى القبو', source: { kind: 'group', label: 'مسؤولون في المستشفى' } }],
        },
        {
          text: 'قال مسؤولون إن الأسرّة نُقلت إلى القبو.',
          statements: [
            { words: 'الأسرّة نُقلت', source: words.ar.nurse },
            { words: 'إلى القبو', source: words.ar.director },
          ],
        },
      ],
    },
  },
  'fallen-claim': each((e) => {
    const fallen = (standing: Standing, fellBefore: string | null, more: Partial<ToldStatement> = {}): Told => {
      const { quoted, hassan } = words[e];
      return {
        ...sound(e),
        statements: [{ words: quoted, source: hassan, manner: 'direct', cue: '', claimId: 'pump', ...more }],
        claims: [{ id: 'pump', words: words[e].repaired, standing, fellBefore }],
      };
    };
    return {
      failing: [fallen('retracted', 'a standing'), fallen('denied', 'a standing'), fallen('disputed', 'a standing')],
      passing: [
        // The article waits for it already, or somebody signed that it stays.
        fallen('retracted', null),
        fallen('unconfirmed', null),
        fallen('denied', 'a standing', { stance: 'denies' }),
        fallen('denied', 'a standing', { claimId: null }),
      ],
    };
  }),
};

testChecks('what stops', articles);

test('whoever knows a source is told what it is about, and everybody else only whom to ask', () => {
  const article = { language: 'en', ...anonymous('en', {}, denies('en')) };
  const told = (viewerId?: string) =>
    statementFindings(saidIn({ ...article, ...(viewerId && { viewerId }) }))[0]?.mistakes[0];
  expect(told('jonas')).toMatchObject({ message: 'desk-check-contrary', values: { label: 'a nurse of the hospital' } });
  for (const viewer of [undefined, 'sara'])
    expect(told(viewer)).toMatchObject({
      message: 'desk-check-ask',
      values: { label: 'a nurse of the hospital', name: 'Jonas Reed' },
    });
});

test('a reason for a quotation holds for its words wherever they stand, and for no others', () => {
  const subject = (text: string) => statementFindings(saidIn({ language: 'en', text }))[0]?.subject;
  const reason = subject('On the wall stood “we will come back one day”.');
  expect(subject('First this. Then: “We will come  back one day!”')).toBe(reason);
  expect(subject('On the wall stood “we will never come back one day”.')).not.toBe(reason);
});
