import { matchingForm } from '../comments/matching.ts';
import { type Mistake, mistake } from '../mistake.ts';
import type { Credits } from './credits.ts';
import { isDay } from './expiry.ts';

/** What the newsroom writes about a photo; an article's figure begins with the first three. */
export interface PhotoDescription extends Credits {
  /** Terms and agreements, for the newsroom only. */
  rights: string;
  /** The last day on which it may be published, `2026-11-22`; empty for no end. */
  expiresOn: string;
}

export const LONGEST_DESCRIPTION = 1000;

/** Under what name each is typed in a form. */
const fields = {
  caption: 'caption',
  credit: 'credit',
  alternativeText: 'alternative',
  copyright: 'copyright',
  rights: 'rights',
  expiresOn: 'expires',
} as const satisfies Record<keyof PhotoDescription, string>;

/** What is wrong with a description; `undefined` when nothing is. */
export function descriptionMistakes(description: Partial<PhotoDescription>): [Mistake, ...Mistake[]] | undefined {
  const names = Object.keys(fields) as (keyof PhotoDescription)[];
  const tooLong = names.filter((name) => [...(description[name] ?? '')].length > LONGEST_DESCRIPTION);
  const expiresOn = description.expiresOn?.trim() ?? '';
  const [first, ...more] = [
    ...tooLong.flatMap((name) => mistake(fields[name], 'mistake-too-long', { limit: LONGEST_DESCRIPTION }).mistakes),
    ...(expiresOn === '' || isDay(expiresOn) ? [] : mistake(fields.expiresOn, 'desk-photo-mistake-day').mistakes),
  ];
  return first === undefined ? undefined : [first, ...more];
}

/** Words as they are kept: one line, in NFC. */
export function oneLine(words: string): string {
  return words.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What the desk's search compares a photo by. */
export function matchingOf({ caption, credit, alternativeText }: Credits): string {
  return matchingForm(`${caption} ${credit} ${alternativeText}`);
}
