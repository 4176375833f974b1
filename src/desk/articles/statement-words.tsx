import type { Locale } from '../../../languages/locale.ts';
import type { StatementRow } from '../../database/sources-tables.ts';
import { typedMoment } from '../../editions/wall-clock.ts';
import type { Source } from '../../sources/sources.ts';
import { inLanguage } from '../languages.ts';

/** What readers of `language` call a source; of one that has no name there, one that it has. */
export function nameOf(source: Source, language: string): { label: string; role: string; language: string } {
  const own = source.names[language];
  if (own !== undefined) return { label: own.label, role: own.role, language };
  const [other, name] = Object.entries(source.names)[0] ?? [language, { label: '–', role: '' }];
  return { label: name.label, role: name.role, language: other };
}

/** A source's name, fenced and in its language. */
export function SourceName({ source, language }: { source: Source; language: string }) {
  const { label, language: spoken } = nameOf(source, language);
  return <bdi {...inLanguage(spoken)}>{label}</bdi>;
}

/** When something was said, as exactly as it is known, in words. */
export function saidOnIn(locale: Locale, saidOn: string): string {
  const [year = '', month] = saidOn.split('-');
  if (month === undefined) return [...year].map((digit) => locale.number(Number(digit))).join('');
  if (saidOn.includes('T')) return locale.date(saidOn, 'day-time');
  // Noon is the same day on every clock that newspapers hang up.
  return locale.date(
    `${saidOn.length === 7 ? `${saidOn}-15` : saidOn}T12:00:00.000Z`,
    saidOn.length === 7 ? 'month' : 'day',
  );
}

/** The same as it is typed: the day, and the clock on the newsroom's wall. */
export function typedSaidOn(saidOn: string | null, timeZone: string): { date: string; time: string } {
  if (saidOn === null) return { date: '', time: '' };
  return saidOn.includes('T') ? typedMoment(saidOn, timeZone) : { date: saidOn, time: '' };
}

/** What is known of a statement, in words: how it is given, how it is known, how firm, to whom, when. */
export function factsInWords(
  locale: Locale,
  statement: Pick<StatementRow, 'manner' | 'basis' | 'commitment' | 'addressee' | 'addressee_name' | 'said_on'>,
): string[] {
  const { manner, basis, commitment, addressee, addressee_name: name, said_on } = statement;
  return [
    locale.say('desk-statement-manner', { manner }),
    locale.say('desk-statement-basis', { basis }),
    locale.say('desk-statement-commitment', { commitment }),
    name === ''
      ? locale.say('desk-statement-addressee', { addressee })
      : locale.say('desk-statement-addressee-named', { addressee, name }),
    ...(said_on === null ? [] : [locale.say('desk-statement-said', { when: saidOnIn(locale, said_on) })]),
  ];
}
