import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { proposeArabic } from './arabic.ts';
import type { Proposal, Span } from './proposals.ts';

const words = (text: string, span: Span | undefined) => (span ? text.slice(span.from, span.to) : undefined);
const contentOf = (text: string, { content }: Proposal) => content.map((span) => words(text, span));
/** Who, by what word, what: one line for each proposal. */
const told = (text: string) =>
  proposeArabic(text).map((one) => [
    words(text, one.source?.span),
    words(text, one.cue),
    contentOf(text, one).join(' … '),
    one.manner,
  ]);

describe('who speaks', () => {
  test('stands behind the verb, with role and name', () => {
    expect(told('قال محافظ الرافدية، سليم الحدّاد، إنّ الطريق مفتوح.')).toEqual([
      ['محافظ الرافدية، سليم الحدّاد،', 'قال', 'إنّ الطريق مفتوح', 'indirect'],
    ]);
  });

  test('stands before the verb after «لكنّ», «أما» and at the head of a sentence', () => {
    expect(told('لكنّ عمدة البلدة نفى أي علم بالأمر.')[0]?.[0]).toBe('عمدة البلدة');
    expect(told('أما عمدة البلدة فقال إنّ الأمر لا يعنيه.')[0]?.[0]).toBe('عمدة البلدة');
    expect(told('سليم الحدّاد قال أمس إنّ الطريق مفتوح.')[0]?.[0]).toBe('سليم الحدّاد');
  });

  test('goes on where the verb has nobody beside it, as its gender allows', () => {
    const text = 'قالت المديرة سناء: «نعم». وردّ المحافظ سليم: «لا». وأضافت أنّ المدرسة مغلقة.';
    const last = proposeArabic(text).at(-1);
    expect(words(text, last?.source?.span)).toBe('المديرة سناء');
    expect(last?.source?.resolvedBy).toBe('ongoing speaker');
  });

  test('is found where what was said comes first, and has it all', () => {
    const text = '«لن نرحل»، يقول الراعي سليم، «هذه أرضنا». «فليرحلوا هم».';
    expect(told(text)).toEqual([['الراعي سليم', 'يقول', '«لن نرحل» … «هذه أرضنا» … «فليرحلوا هم»', 'direct']]);
  });

  test('is known again by surname', () => {
    const text = 'قال الوزير سليم الحدّاد: «نعم». ثم نفى الحدّاد أن يكون قد قالها.';
    const [, second] = proposeArabic(text);
    expect(second?.source).toMatchObject({ name: 'سليم الحدّاد', resolvedBy: 'surname' });
    expect(second?.commitment).toBe('denies');
  });

  test('stays open where the verb has nobody beside it and only doings were told before', () => {
    const [one] = proposeArabic('علّق بطاقته على الحبل ونظر إلى الماء. ثم قال: «لا يعود النهر إلى الوراء».');
    expect(one?.source).toBeUndefined();
    expect(one?.confidence).toBeLessThan(0.75);
  });

  test('is nobody where nobody is said to speak', () => {
    const [one] = proposeArabic('ويُعتقد أنّ الطريق مغلق.');
    expect(one?.source).toBeUndefined();
    expect(one?.basis).toBe('second-hand');
  });
});

describe('what is known of a source', () => {
  test('who is kept unnamed is anonymous, and the reason stays with the source', () => {
    const text = 'وأكّد مسؤول أمني، طلب عدم ذكر اسمه لأنه غير مخوّل بالتصريح، أنّ الطريق مغلق.';
    const [one] = proposeArabic(text);
    expect(words(text, one?.source?.span)).toBe('مسؤول أمني، طلب عدم ذكر اسمه لأنه غير مخوّل بالتصريح،');
    expect(one).toMatchObject({ basis: 'anonymous', source: { sort: 'anonymous', named: false } });
  });

  test('a role, a name and an organisation are told apart, also with Latin letters', () => {
    const [one] = proposeArabic('قالت المتحدثة باسم منظمة Clearwell، Ingrid Halvers، إنّ المعبر مغلق.');
    expect(one?.source).toMatchObject({
      ...{ sort: 'person', name: 'Ingrid Halvers', role: 'المتحدثة باسم منظمة Clearwell', number: 'one' },
      organisation: 'منظمة Clearwell',
    });
  });

  test('an agency that quotes somebody stands between', () => {
    const text = 'نقلت وكالة سنديان عن مصدر محلي قوله إنّ الجسر سقط.';
    const inner = proposeArabic(text).find(({ through }) => through.length > 0);
    expect(words(text, inner?.source?.span)).toBe('مصدر محلي');
    expect(words(text, inner?.through[0]?.span)).toBe('وكالة سنديان');
    expect(inner).toMatchObject({ basis: 'second-hand', source: { sort: 'anonymous' }, through: [{ sort: 'outlet' }] });
  });

  test('a document speaks', () => {
    const [one] = proposeArabic('يكشف تقرير لديوان المحاسبة أنّ المال صُرف مرتين.');
    expect(one).toMatchObject({ basis: 'document', source: { sort: 'document' } });
  });
});

describe('what was said', () => {
  test('ends where the next clause of saying begins', () => {
    const text = 'قال سليم إنّ الطريق مغلق، مضيفاً أنّ الجسر سقط، لكنّ المحافظ نفى ذلك.';
    expect(told(text).map(([, , content]) => content)).toEqual(['إنّ الطريق مغلق', 'أنّ الجسر سقط', 'ذلك']);
  });

  test('«بحسب» has it before or behind', () => {
    expect(told('وبحسب الدفاع المدني، احترق أربعون منزلاً.')[0]?.[2]).toBe('احترق أربعون منزلاً');
    expect(told('احترق أربعون منزلاً، بحسب الدفاع المدني.')[0]?.[2]).toBe('احترق أربعون منزلاً');
  });

  test('marks of every kind hold it, also turned the wrong way, within each other and odd in number', () => {
    for (const [open, close] of ['«»', '“”', '""', '»«']) {
      const text = `قال سليم: ${open}لن نرحل من هنا${close}.`;
      expect(told(text)).toEqual([['سليم', 'قال', `${open}لن نرحل من هنا${close}`, 'direct']]);
    }
    expect(told('قال سليم: «قالوا لي: "ارحل" فلم أرحل».')[0]?.[3]).toBe('direct');
    expect(told('قال سليم: «لن نرحل من هنا')[0]?.[2]).toBe('«لن نرحل من هنا');
  });

  test('a name in marks is no quotation', () => {
    expect(told('قال سليم لـ«المرفأ» إنّ الطريق مغلق.')[0]?.[2]).toBe('إنّ الطريق مغلق');
    expect(told('توقّفت إذاعة «صوت السهل» عن البثّ.')).toEqual([]);
  });

  test('«قد» before a present tense makes it possible, «على الأرجح» probable', () => {
    expect(proposeArabic('قال سليم إنّ الجسر قد يسقط.')[0]?.commitment).toBe('possible');
    expect(proposeArabic('قال سليم إنّ الجسر قد سقط.')[0]?.commitment).toBe('certain');
    expect(proposeArabic('قال سليم إنّ الجسر سقط على الأرجح.')[0]?.commitment).toBe('probable');
  });

  test('is told to somebody', () => {
    expect(proposeArabic('قال سليم للصحفيين: «نعم».')[0]?.addressee?.sort).toBe('reporters');
    expect(proposeArabic('قال سليم لصحيفتنا: «نعم».')[0]?.addressee?.sort).toBe('our reporter');
  });

  test('is nothing in a text where nobody speaks', () => {
    expect(proposeArabic('فُتحت السوق يوم الاثنين. خرجت القافلة قبل القول الفصل بين الجانبين.')).toEqual([]);
    expect(proposeArabic('')).toEqual([]);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...[
      'قال',
      'وأضاف',
      'نقلت',
      'عن',
      'قوله',
      'إنّ',
      'أنّ',
      'بحسب',
      'لكنّ',
      'غير أن',
      'سليم',
      'الوزير',
      'مصدر',
      'لـ',
      'قائلاً',
      'نقلاً عن',
    ],
    ...[
      '«',
      '»',
      '“',
      '”',
      '"',
      ':',
      '،',
      '.',
      '؟',
      '\n',
      '(',
      ')',
      ' ',
      'كتب',
      'هكذا',
      'Clearwell',
      '٧١',
      '\u{1F600}',
      '\u202E',
    ],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 120 }).map((some) => some.join(' ')),
    fc.array(pieces, { maxLength: 120 }).map((some) => some.join('')),
    fc.string({ unit: 'binary', maxLength: 400 }),
  );

  test('gives proposals within its bounds, in order, never overlapping within one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { content, cue, source, addressee, hedges, through, confidence } of proposeArabic(text)) {
          expect(content.length).toBeGreaterThan(0);
          const sources = [source, ...through].flatMap((one) => (one ? [one.span, one.head] : []));
          for (const span of [
            ...content,
            ...hedges,
            ...sources,
            ...(cue ? [cue] : []),
            ...(addressee ? [addressee.span] : []),
          ]) {
            expect(span.from).toBeGreaterThanOrEqual(0);
            expect(span.to).toBeGreaterThan(span.from);
            expect(span.to).toBeLessThanOrEqual(text.length);
          }
          content.forEach((span, at) => {
            expect(span.from).toBeGreaterThanOrEqual(content[at - 1]?.to ?? 0);
          });
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  // What grew with the square of the length would not come to its end in the time that a test has.
  test.each([
    ['news', 'قال محافظ الرافدية، سليم الحدّاد، إنّ الطريق مفتوح، مضيفاً أنّ «الجسر سقط». وأضاف: «لا».\n'],
    ['one sentence without an end', 'قال سليم إنّ الطريق مغلق وأضاف '],
    ['openings alone', '« '],
    ['closings alone', '» '],
    ['marks in pairs', '«» “” '],
    ['one word', 'قال '],
    ['quotations in a row', '«نعم»، '],
    ['sources', 'بحسب '],
    ['denials of nothing', 'نفى و لكنّ غير أن '],
  ])(
    'comes to its end in a text of 30,000 words: %s',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(160_000 / piece.length));
      for (const { content } of proposeArabic(text))
        for (const { from, to } of content) expect(from >= 0 && to <= text.length).toBe(true);
    },
    30_000,
  );
});
