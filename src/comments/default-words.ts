/**
 * The word list that a new edition begins with, by language.
 * It owns a starting point that any newsroom could defend: plain insults and the commonest words of spam and accusation.
 * It refuses to name peoples, beliefs or politics, and it rejects only what no honest comment contains.
 */
import type { DefaultPolicyLanguage } from './default-policies.ts';

/** A word or phrase and what becomes of a comment that contains it. */
export interface DefaultWord {
  /** In NFC; a phrase is words with one space between. */
  word: string;
  verdict: 'hold' | 'reject';
}

/** The word list for a new edition, by its language. */
export const defaultWords: Record<DefaultPolicyLanguage, DefaultWord[]> = {
  en: words(
    ['idiot', 'idiots', 'moron', 'scum', 'thief', 'thieves', 'crook', 'crooks', 'pocketed', 'bribe', 'bribed'],
    ['quick cash', 'earn money from home', 'guaranteed profit', 'cheap pills', 'online casino'],
  ),
  ar: words(
    ['غبي', 'أغبياء', 'حقير', 'حثالة', 'لص', 'لصوص', 'حرامي', 'حرامية', 'رشوة', 'مرتش'],
    ['اربح المال من بيتك', 'ربح مضمون', 'قرض فوري', 'كازينو على الإنترنت', 'حبوب رخيصة'],
  ),
  ckb: words(
    ['گەمژە', 'بێشەرەف', 'دز', 'دزەکان', 'بەرتیل'],
    ['لە ماڵەوە پارە پەیدا بکە', 'قازانجی مسۆگەر', 'کازینۆی ئۆنلاین'],
  ),
  fa: words(
    ['احمق', 'بی‌شرف', 'دزد', 'دزدها', 'رشوه'],
    ['کسب درآمد در منزل', 'سود تضمینی', 'وام فوری', 'کازینو آنلاین'],
  ),
};

function words(hold: string[], reject: string[]): DefaultWord[] {
  return [
    ...hold.map((word): DefaultWord => ({ word: word.normalize('NFC'), verdict: 'hold' })),
    ...reject.map((word): DefaultWord => ({ word: word.normalize('NFC'), verdict: 'reject' })),
  ];
}
