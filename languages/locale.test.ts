import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { mistake } from '../src/mistake.ts';
import { isolate } from './bidi.ts';
import { languageCodes } from './known-languages.ts';
import { type LocaleOptions, localeFor } from './locale.ts';

const en = localeFor({ language: 'en', digits: 'latn', calendar: 'gregorian', timeZone: 'Europe/London' });
const ar = localeFor({ language: 'ar', digits: 'latn', calendar: 'gregorian-levantine', timeZone: 'Asia/Baghdad' });
const ckb = localeFor({ language: 'ckb', digits: 'arab', calendar: 'gregorian', timeZone: 'Asia/Baghdad' });
const fa = localeFor({ language: 'fa', digits: 'arabext', calendar: 'persian', timeZone: 'Asia/Tehran' });

describe('counts', () => {
  const comments = (locale: typeof en) => [0, 1, 2, 3, 11, 100].map((count) => locale.say('comments-count', { count }));

  test('English comments are counted in two forms', () => {
    expect(comments(en)).toEqual([
      '0 comments',
      '1 comment',
      '2 comments',
      '3 comments',
      '11 comments',
      '100 comments',
    ]);
  });

  test('Arabic comments are counted in six forms', () => {
    expect(comments(ar)).toEqual(['لا تعليقات', 'تعليق واحد', 'تعليقان', '3 تعليقات', '11 تعليقا', '100 تعليق']);
  });

  test('the runtime knows the plural rules that CLDR gives for each language', () => {
    const forms = (code: string) => [0, 1, 2, 3, 11, 100].map((count) => new Intl.PluralRules(code).select(count));
    expect(forms('en')).toEqual(['other', 'one', 'other', 'other', 'other', 'other']);
    expect(forms('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(forms('ckb')).toEqual(['other', 'one', 'other', 'other', 'other', 'other']);
    expect(forms('fa')).toEqual(['one', 'one', 'other', 'other', 'other', 'other']);
  });

  test('an edition counts in its own digits', () => {
    expect(ckb.say('comments-count', { count: 12 })).toBe('١٢ لێدوان');
    expect(fa.say('comments-count', { count: 1234 })).toBe('۱٬۲۳۴ دیدگاه');
    expect(fa.number(1234567)).toBe('۱٬۲۳۴٬۵۶۷');
  });

  test('the counter under a comment has no thousands separator', () => {
    expect(en.say('comment-form-counter', { left: 1500, limit: 1500 })).toBe('1500 / 1500');
    expect(fa.say('comment-form-counter', { left: 1500, limit: 1500 })).toBe('۱۵۰۰ / ۱۵۰۰');
  });
});

describe('dates', () => {
  const moment = '2026-11-22T22:40:00.000Z';
  const inCalendar = (locale: typeof en, changed: Partial<LocaleOptions>) =>
    localeFor({ ...locale.options, ...changed });

  test('a day is named in each calendar and month style', () => {
    expect(en.date(moment, 'day')).toBe('22 November 2026');
    expect(ar.date(moment, 'day')).toBe('23 تشرين الثاني 2026');
    expect(inCalendar(ar, { calendar: 'gregorian', digits: 'arab' }).date(moment, 'day')).toBe('٢٣ نوفمبر ٢٠٢٦');
    expect(ckb.date(moment, 'day')).toBe('٢٣ی تشرینی دووەمی ٢٠٢٦');
    expect(inCalendar(ckb, { calendar: 'kurdish' }).date(moment, 'day')).toBe('٢ی سەرماوەزی ٢٧٢٦');
    expect(fa.date(moment, 'day')).toBe('۲ آذر ۱۴۰۵');
    expect(inCalendar(fa, { calendar: 'gregorian' }).date(moment, 'day')).toBe('۲۳ نوامبر ۲۰۲۶');
  });

  test('a moment falls on the day that it is in the time zone of the edition', () => {
    const days = ['America/New_York', 'UTC', 'Asia/Baghdad', 'Asia/Tehran', 'Pacific/Kiritimati'].map((timeZone) =>
      inCalendar(en, { timeZone }).date(moment, 'day-time'),
    );
    expect(days).toEqual([
      '22 November 2026, 17:40',
      '22 November 2026, 22:40',
      '23 November 2026, 01:40',
      '23 November 2026, 02:10',
      '23 November 2026, 12:40',
    ]);
  });

  test('midnight is 00:00, and a year turns at Nowruz where the calendar says so', () => {
    expect(en.date('2026-01-01T00:00:00Z', 'time')).toBe('00:00');
    expect(fa.date('2026-03-20T12:00:00Z', 'day')).toBe('۲۹ اسفند ۱۴۰۴');
    expect(fa.date('2026-03-21T12:00:00Z', 'day')).toBe('۱ فروردین ۱۴۰۵');
    expect(inCalendar(ckb, { calendar: 'kurdish' }).date('2026-03-21T12:00:00Z', 'month')).toBe('خاکەلێوەی ٢٧٢٦');
  });

  test('what is known of a day is told, and no more than that, whatever the clock says there', () => {
    const told = (locale: typeof en) =>
      ['2026', '2026-11', '2026-11-28', '2026-11-28T21:05Z'].map((cut) => locale.cutDate(cut));
    expect(told(en)).toEqual(['2026', 'November 2026', '28 November 2026', '28 November 2026, 21:05']);
    expect(told(ar)).toEqual(['2026', 'تشرين الثاني 2026', '28 تشرين الثاني 2026', '29 تشرين الثاني 2026، 00:05']);
    // Neither a month nor a year of one calendar is one of another.
    expect(told(fa)).toEqual(['۲۰۲۶', 'نوامبر ۲۰۲۶', '۷ آذر ۱۴۰۵', '۸ آذر ۱۴۰۵، ساعت ۰۰:۳۵']);
    const far = localeFor({ language: 'en', digits: 'latn', calendar: 'gregorian', timeZone: 'Pacific/Kiritimati' });
    expect(far.cutDate('2026-11-28')).toBe('28 November 2026');
  });

  test('weekday, month and time stand alone', () => {
    expect(en.date(moment, 'weekday')).toBe('Sunday, 22 November 2026');
    expect(ckb.date(moment, 'weekday')).toBe('دووشەممە، ٢٣ی تشرینی دووەمی ٢٠٢٦');
    expect(fa.date(moment, 'weekday')).toBe('دوشنبه ۲ آذر ۱۴۰۵');
    expect(ar.date(moment, 'month')).toBe('تشرين الثاني 2026');
    expect(ckb.date(moment, 'time')).toBe('٠١:٤٠');
  });

  test('what was just said is told by its distance, what is a week old by its day', () => {
    const after = (seconds: number, locale: typeof en) =>
      locale.relative(moment, new Date(Date.parse(moment) + seconds * 1000).toISOString());
    expect([-59, 0, 59, 60, 3599, 3600, 7200, 86_400, 6 * 86_400, 7 * 86_400].map((s) => after(s, en))).toEqual([
      'just now',
      'just now',
      'just now',
      '1 minute ago',
      '59 minutes ago',
      '1 hour ago',
      '2 hours ago',
      '1 day ago',
      '6 days ago',
      '22 November 2026',
    ]);
    expect([60, 120, 180, 660, 7200].map((s) => after(s, ar))).toEqual([
      'قبل دقيقة',
      'قبل دقيقتين',
      'قبل 3 دقائق',
      'قبل 11 دقيقة',
      'قبل ساعتين',
    ]);
    expect([0, 60, 7200, 3 * 86_400].map((s) => after(s, ckb))).toEqual([
      'هەر ئێستا',
      'خولەکێک لەمەوبەر',
      '٢ کاتژمێر لەمەوبەر',
      '٣ ڕۆژ لەمەوبەر',
    ]);
    expect(after(7200, fa)).toBe('۲ ساعت پیش');
  });

  test('what is to come is told by its distance too', () => {
    const before = (seconds: number, locale: typeof en) =>
      locale.relative(moment, new Date(Date.parse(moment) - seconds * 1000).toISOString());
    expect([60, 119, 3600, 86_399, 86_400, 6 * 86_400, 7 * 86_400].map((s) => before(s, en))).toEqual([
      'in 1 minute',
      'in 1 minute',
      'in 1 hour',
      'in 23 hours',
      'in 1 day',
      'in 6 days',
      '22 November 2026',
    ]);
    expect([60, 120, 300].map((s) => before(s, ar))).toEqual(['بعد دقيقة', 'بعد دقيقتين', 'بعد 5 دقائق']);
    expect(before(2 * 86_400, ckb)).toBe('پاش ٢ ڕۆژ');
    expect(before(7200, fa)).toBe('۲ ساعت دیگر');
  });
});

describe('sentences that hold links', () => {
  const names = ['Lena Haddow', 'Omar Tellan', 'Mira Solan'];

  test('one, two and three authors are joined as the language joins them', () => {
    expect([1, 2, 3].map((count) => en.list(names.slice(0, count)))).toEqual([
      'Lena Haddow',
      'Lena Haddow and Omar Tellan',
      'Lena Haddow, Omar Tellan and Mira Solan',
    ]);
    expect(ar.list(['لينا حداو', 'عمر تلان', 'ميرا سولان'])).toBe('لينا حداو، عمر تلان وميرا سولان');
  });

  test('a byline holds a link for each author and nothing but words around it', () => {
    const links = names.map((name) => ({ link: name }));
    const byline = en.sayWith('article-byline', { names: en.list(names) }, { authors: () => en.listOf(links) });
    expect(byline.flat()).toEqual([
      'By ',
      { link: 'Lena Haddow' },
      ', ',
      { link: 'Omar Tellan' },
      ' and ',
      { link: 'Mira Solan' },
    ]);
  });

  test('inserted text alone in a mark reaches its element bare', () => {
    const credit = ar.sayWith('photo-credit', { credit: 'City Council' }, { credit: (words) => ({ words }) });
    expect(credit).toEqual(['[', { words: 'City Council' }, ']']);
  });

  test('what a commenter typed is neither lost nor read, whatever it is', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('<', '>', '/', 'credit', '\uE000', '\uE001', '{', '}', '$', '\u2068', '\u2069', 'ا'),
      }),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...languageCodes), (text, language) => {
        const locale = localeFor({ ...en.options, language });
        const woven = locale.sayWith('photo-credit', { credit: text }, { credit: (words) => ({ words }) });
        expect(woven).toEqual(['[', { words: text }, ']']);
        expect(visible(locale.say('comment-reply-to', { name: text }))).toContain(visible(text));
      }),
    );
  });
});

describe('direction', () => {
  test('a name of the other direction is fenced, one of the same direction is not', () => {
    expect(en.say('comment-reply-to', { name: 'Nadia' })).toBe('Reply to Nadia');
    expect(en.say('comment-reply-to', { name: 'أبو سامي' })).toBe('Reply to \u2068أبو سامي\u2069');
    expect(ar.say('comment-reply-to', { name: 'أبو سامي' })).toBe('رد على أبو سامي');
    expect(ar.say('comment-reply-to', { name: 'Nadia' })).toBe('رد على \u2068Nadia\u2069');
    expect(ar.say('comment-reply-to', { name: '+49 30 123' })).toBe('رد على \u2068+49 30 123\u2069');
  });

  test('numbers need no fence', () => {
    expect(ar.say('reaction-yes', { count: 128 })).toBe('نعم · 128');
  });

  test('text that would break out of its fence loses the marks it would do that with, and nothing else', () => {
    expect(isolate('a\u2069ب', 'ltr')).toBe('\u2068aب\u2069');
    expect(isolate('\u2067ب', 'ltr')).toBe('\u2068ب\u2069');
    expect(isolate('a\u2068ب\u2069', 'ltr')).toBe('\u2068a\u2068ب\u2069\u2069');
  });
});

test('a mistake says itself in the language of whoever made it', () => {
  const { mistakes } = mistake('text', 'comment-error-text-too-long', { count: 2, limit: 1500 });
  expect(en.tell(mistakes[0])).toBe('Your comment is 2 characters over the limit of 1,500. Please shorten it.');
  expect(fa.tell(mistake('name', 'comment-error-text-empty').mistakes[0])).toBe('دیدگاه خود را بنویسید.');
});

test('a wrong variable, a missing one and an unknown key are errors of type', () => {
  // @ts-expect-error the count is missing
  expect(() => en.say('comments-count')).toThrow();
  // @ts-expect-error a count is a number, and this message's variable has another name
  expect(() => en.say('comments-count', { number: '1' })).toThrow();
  // @ts-expect-error there is no such message
  expect(() => en.say('comments-cuont')).toThrow();
  // @ts-expect-error its marks need elements, so it cannot be said as text
  expect(en.say('photo-credit', { credit: 'x' })).toBe('[<credit>x</credit>]');
});

test('the same options give the same voice', () => {
  expect(localeFor({ ...en.options })).toBe(en);
});

test('an unknown time zone is refused', () => {
  expect(() => localeFor({ ...en.options, timeZone: 'Marren/Harbour' })).toThrow(RangeError);
});

function visible(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
