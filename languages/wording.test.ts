import { expect, test } from 'bun:test';
import type { LanguageCode } from './known-languages.ts';
import { messagesOnFile } from './messages-on-file.ts';

/** What a translation does not write, and what it writes instead: the table of docs/translating.md, kept. */
const otherWords: Record<Exclude<LanguageCode, 'en'>, readonly [RegExp, string][]> = {
  ar: [
    [/ًا|اً/, 'no tanwīn on alif: تعليقا'],
    [/(?:^|\s)تم /, 'the passive: نُشر, not تم النشر'],
  ],
  ckb: [
    [/تێپەڕەوشە|پاسۆرد/, 'وشەی نهێنی'],
    [/ئیمەیڵ/, 'ئیمەیل'],
    [/سیاسەت/, 'پەیڕەو'],
    [/یاسا/, 'ڕێسا'],
    [/ڕۆژنامە/, 'بڵاوکراوە'],
    [/کۆمێنت|سەرنج/, 'لێدوان'],
    [/تەنها/, 'تەنیا'],
    [/فایل/, 'پەڕگە'],
    [/دەبێ(?=\s|$)/, 'دەبێت'],
  ],
  fa: [
    [/مقاله/, 'مطلب'],
    [/سیاست/, 'آیین‌نامه'],
    [/قاعده‌ها/, 'قواعد'],
    [/کامنت|نظرات/, 'دیدگاه'],
    [/پسورد|رمز عبور|کلمهٔ عبور/, 'گذرواژه'],
    [/پرونده/, 'فایل'],
    [/کارساز/, 'سرور'],
    [/برگزی|برمی‌گزین/, 'انتخاب کردن'],
    [/(?:^|\s)ن?می [\u0600-\u06FF]/, 'ZWNJ after می: می‌شود'],
    [/\S ها(?:ی|یی)?(?=[\s.،]|$)/, 'ZWNJ before ها: دیدگاه‌ها'],
  ],
};

test.each(['ar', 'ckb', 'fa'] as const)('%s has one word for one thing', (code) => {
  const found = [...messagesOnFile(code).values()].flatMap(({ file, key, message }) => {
    const words = JSON.stringify(message.value);
    return otherWords[code].flatMap(([word, instead]) => {
      const written = word.exec(words)?.[0];
      return written === undefined ? [] : [`${file} ${key}: not “${written}”: ${instead}`];
    });
  });
  expect(found).toEqual([]);
});
