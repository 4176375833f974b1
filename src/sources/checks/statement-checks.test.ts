import { describe, expect, test } from 'bun:test';
import { localeFor } from '../../../languages/locale.ts';
import { saidIn, type ToldArticle } from '../../../tests/said-in-article.ts';
import { type StatementCheckName, statementChecks, statementFindings } from './statement-checks.ts';

type Language = 'en' | 'ar';
type Told = Omit<ToldArticle, 'language'>;

const jonas = { id: 'jonas', name: 'Jonas Reed' };
const known = { kind: 'anonymous', reason: '…', knower: jonas } as const;

const words = {
  en: {
    hassan: { label: 'Amin Hassan', role: 'mayor of Marren' },
    speech: '“The pump was repaired on Monday night,” Amin Hassan said.',
    quoted: 'The pump was repaired on Monday night,',
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
function sound(e: Language): Told {
  const { speech, quoted, hassan } = words[e];
  return { text: speech, statements: [{ words: quoted, source: hassan, manner: 'direct', cue: '' }] };
}

/** What an anonymous source said, as it should be, with what is wrong about the source. */
function anonymous(e: Language, source: object = {}, more: Partial<Told> = {}): Told {
  const { nurses, moved, nurse } = words[e];
  return {
    text: nurses,
    statements: [{ words: moved, source: { ...nurse, ...source }, basis: 'anonymous', claimId: 'beds' }],
    claims: [{ id: 'beds', words: words[e].claim, questionId: 'where' }],
    ...more,
  };
}

const denies = (e: Language, more: object = {}) => ({
  elsewhere: [{ claimId: 'beds', stance: 'denies' as const, source: words[e].director, ...more }],
});

/** For each check an article in each language that it complains of, and one that only just passes. */
const articles: Record<StatementCheckName, Record<Language, { failing: Told[]; passing: Told[] }>> = {
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
  'single-source': each((e) => {
    const { apart, hassan, claim, director } = words[e];
    const told = (more: Partial<Told> = {}, standing: 'confirmed' | 'unconfirmed' = 'unconfirmed'): Told => ({
      text: apart,
      statements: [{ words: apart.slice(0, -1), source: hassan, claimId: 'beds' }],
      claims: [{ id: 'beds', words: claim, standing }],
      ...more,
    });
    const second = { claimId: 'beds', source: director };
    // What an outlet brought is still the first one's.
    const carried = { ...second, source: hassan, chain: [hassan.label, 'The Lamp'] };
    return {
      failing: [told(), told({ elsewhere: [carried] })],
      passing: [
        { ...anonymous(e) },
        { ...told(), text: `${e === 'en' ? 'Reportedly, ' : 'ربما '}${apart}` },
        told({ elsewhere: [second] }, 'confirmed'),
      ],
    };
  }),
  'anonymous-opinion': {
    en: {
      failing: [
        {
          text: 'The mayor is a liar, a nurse of the hospital said.',
          statements: [{ words: 'The mayor is a liar', source: words.en.nurse }],
        },
      ],
      passing: [
        {
          text: 'The mayor is a liar, Amin Hassan said.',
          statements: [{ words: 'The mayor is a liar', source: words.en.hassan }],
        },
        {
          text: 'The pump is useless, a nurse of the hospital said.',
          statements: [{ words: 'The pump is useless', source: words.en.nurse }],
        },
      ],
    },
    ar: {
      failing: [
        {
          text: 'قالت ممرضة في المستشفى إن رئيس البلدية كاذب.',
          statements: [{ words: 'رئيس البلدية كاذب', source: words.ar.nurse }],
        },
      ],
      passing: [
        {
          text: 'قال أمين حسن إن رئيس البلدية كاذب.',
          statements: [{ words: 'رئيس البلدية كاذب', source: words.ar.hassan }],
        },
        {
          text: 'قالت ممرضة في المستشفى إن المضخة معطلة.',
          statements: [{ words: 'المضخة معطلة', source: words.ar.nurse }],
        },
      ],
    },
  },
  'anonymous-first': {
    en: {
      failing: [
        {
          text: '“They moved every bed at night,” a nurse of the hospital said.',
          statements: [{ words: 'They moved every bed at night', source: words.en.nurse, manner: 'direct' }],
        },
      ],
      passing: [
        {
          text: `${words.en.speech}\n“They moved every bed at night,” a nurse of the hospital said.`,
          statements: [
            { words: words.en.quoted, source: words.en.hassan, manner: 'direct' },
            { words: 'They moved every bed at night', source: words.en.nurse, manner: 'direct' },
          ],
        },
        anonymous('en'),
      ],
    },
    ar: {
      failing: [
        {
          text: 'قالت ممرضة في المستشفى: «نقلوا كل الأسرّة في الليل».',
          statements: [{ words: 'نقلوا كل الأسرّة في الليل', source: words.ar.nurse, manner: 'direct' }],
        },
      ],
      passing: [
        {
          text: `${words.ar.speech}\nوقالت ممرضة في المستشفى: «نقلوا كل الأسرّة في الليل».`,
          statements: [
            { words: words.ar.quoted, source: words.ar.hassan, manner: 'direct' },
            { words: 'نقلوا كل الأسرّة في الليل', source: words.ar.nurse, manner: 'direct' },
          ],
        },
        anonymous('ar'),
      ],
    },
  },
  'attribution-apart': each((e) => {
    const { apart, hassan, speech, quoted } = words[e];
    const statement = { words: apart.slice(0, -1), source: hassan };
    const spoken = { words: quoted, source: hassan, manner: 'direct' as const };
    return {
      failing: [
        { text: apart, statements: [statement] },
        { text: `${speech} ${apart}`, statements: [spoken, { ...statement, source: words[e].director }] },
      ],
      passing: [
        sound(e),
        { ...anonymous(e) },
        // The same speaker goes on.
        {
          text: `${speech} ${apart}`,
          statements: [{ words: quoted, source: hassan, manner: 'direct' }, statement],
        },
      ],
    };
  }),
  'confirmed-by-one': {
    en: confirmed(
      'en',
      'The mayor confirmed that the beds were moved.',
      'The mayor could not confirm that the beds were moved.',
      'the beds were moved',
    ),
    ar: confirmed('ar', 'أكد رئيس البلدية أن الأسرّة نُقلت.', 'لم يؤكد رئيس البلدية أن الأسرّة نُقلت.', 'الأسرّة نُقلت'),
  },
  'headline-firmer': each((e) => {
    const firm = words[e].claim;
    const open = e === 'en' ? 'Nurse: beds of the hospital moved to cellar' : 'ممرضة: أسرّة المستشفى نُقلت إلى القبو';
    const asked = `${firm}${e === 'en' ? '?' : '؟'}`;
    const other = e === 'en' ? 'Water returns to the old city' : 'الماء يعود إلى المدينة القديمة';
    const probable = anonymous(e, {}, { headline: words[e].moved, claims: [] });
    return {
      failing: [
        anonymous(e, {}, { headline: firm }),
        {
          ...probable,
          statements: (probable.statements ?? []).map((one) => ({ ...one, claimId: null, commitment: 'probable' })),
        },
      ],
      passing: [
        anonymous(e, {}, { headline: open }),
        anonymous(e, {}, { headline: asked }),
        anonymous(e, {}, { headline: other }),
        anonymous(
          e,
          {},
          {
            headline: firm,
            claims: [{ id: 'beds', words: words[e].claim, standing: 'confirmed' }],
            elsewhere: [{ claimId: 'beds', source: words[e].director }],
          },
        ),
      ],
    };
  }),
  'loaded-verb': {
    en: loaded(
      'en',
      'claimed',
      'Amin Hassan claimed that the pump was repaired.',
      'Amin Hassan said that the pump was repaired.',
      'the pump was repaired',
    ),
    ar: loaded('ar', 'زعم', 'زعم أمين حسن أن المضخة أُصلحت.', 'قال أمين حسن إن المضخة أُصلحت.', 'المضخة أُصلحت'),
  },
};

function each(of: (e: Language) => { failing: Told[]; passing: Told[] }) {
  return { en: of('en'), ar: of('ar') };
}

function confirmed(e: Language, failing: string, open: string, said: string) {
  const told = (text: string, more: Partial<Told> = {}): Told => ({
    text,
    statements: [{ words: said, source: words[e].hassan, claimId: 'beds' }],
    claims: [{ id: 'beds', words: words[e].claim }],
    ...more,
  });
  const second = { elsewhere: [{ claimId: 'beds', source: words[e].director }] };
  const standing = { claims: [{ id: 'beds', words: words[e].claim, standing: 'confirmed' as const }] };
  const carried = {
    elsewhere: [{ claimId: 'beds', source: words[e].hassan, chain: [words[e].hassan.label, 'The Lamp'] }],
  };
  return {
    failing: [told(failing), told(failing, carried), told(open, standing)],
    passing: [
      told(open),
      told(failing, second),
      told(failing, {
        elsewhere: [{ claimId: 'beds', basis: 'document', source: { kind: 'document', label: 'a list' } }],
      }),
      told(open, { ...standing, ...second }),
      told(open, {
        ...standing,
        elsewhere: [{ claimId: 'beds', basis: 'observed', source: { kind: 'desk', label: 'we' } }],
      }),
    ],
  };
}

function loaded(e: Language, cue: string, failing: string, plain: string, said: string) {
  const told = (text: string, more: object = {}, whole: Partial<Told> = {}): Told => ({
    text,
    statements: [{ words: said, source: words[e].hassan, ...more }],
    ...whole,
  });
  const claims = [{ id: 'pump', words: said, standing: 'disputed' as const }];
  return {
    failing: [told(failing), told(failing, { cue })],
    passing: [told(plain), told(failing, { commitment: 'probable' }), told(failing, { claimId: 'pump' }, { claims })],
  };
}

describe.each(['en', 'ar'] as const)('what an article in %s says that somebody said', (language) => {
  const locale = localeFor({ language, digits: 'latn', calendar: 'gregorian', timeZone: 'UTC' });

  test.each(
    statementChecks.map(({ name, strength }) => [name, strength] as const),
  )('the check “%s” (%s) finds what it is there for, and lets pass what only looks like it', (name, strength) => {
    const { failing, passing } = articles[name][language];
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
