/**
 * The word list that a new edition begins with, by language.
 * It owns a starting point that any newsroom could defend: plain insults and the commonest words of spam and accusation.
 * It refuses to name peoples, beliefs or politics, and it rejects only what no honest comment contains.
 */
import type { ClauseTopic, DefaultPolicyLanguage } from './default-policies.ts';

/** A word or phrase and what becomes of a comment that contains it. */
export interface DefaultWord {
  /** In NFC; a phrase is words with one space between. */
  word: string;
  verdict: 'hold' | 'reject';
  /** The clause that it is likely to breach. */
  about: ClauseTopic;
}

/** The word list for a new edition, by its language. */
export const defaultWords: Record<DefaultPolicyLanguage, DefaultWord[]> = {
  en: words({
    abuse: ['idiot', 'idiots', 'moron', 'scum'],
    unsourced: ['thief', 'thieves', 'crook', 'crooks', 'pocketed', 'bribe', 'bribed'],
    spam: ['quick cash', 'earn money from home', 'guaranteed profit', 'cheap pills', 'online casino'],
  }),
  ar: words({
    abuse: ['غبي', 'أغبياء', 'حقير', 'حثالة'],
    unsourced: ['لص', 'لصوص', 'حرامي', 'حرامية', 'رشوة', 'مرتش'],
    spam: ['اربح المال من بيتك', 'ربح مضمون', 'قرض فوري', 'كازينو على الإنترنت', 'حبوب رخيصة'],
  }),
  ckb: words({
    abuse: ['گەمژە', 'بێشەرەف'],
    unsourced: ['دز', 'دزەکان', 'بەرتیل'],
    spam: ['لە ماڵەوە پارە پەیدا بکە', 'قازانجی مسۆگەر', 'کازینۆی ئۆنلاین'],
  }),
  fa: words({
    abuse: ['احمق', 'بی‌شرف'],
    unsourced: ['دزد', 'دزدها', 'رشوه'],
    spam: ['کسب درآمد در منزل', 'سود تضمینی', 'وام فوری', 'کازینو آنلاین'],
  }),
};

/** Insults and accusations are held for a person; spam is rejected. */
function words(byTopic: Record<'abuse' | 'unsourced' | 'spam', string[]>): DefaultWord[] {
  const of = (about: keyof typeof byTopic, verdict: DefaultWord['verdict']) =>
    byTopic[about].map((word): DefaultWord => ({ word: word.normalize('NFC'), verdict, about }));
  return [...of('abuse', 'hold'), ...of('unsourced', 'hold'), ...of('spam', 'reject')];
}
