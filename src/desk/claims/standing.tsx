import type { Locale } from '../../../languages/locale.ts';
import type { Standing } from '../../database/sources-tables.ts';

/** The classes of where the newsroom stands. */
export const standingLooks: Readonly<Record<Standing, string>> = {
  confirmed: 'state ok',
  unconfirmed: 'state',
  disputed: 'state warn',
  denied: 'state bad',
  retracted: 'state bad',
};

/** Where the newsroom stands on a claim, in a word. */
export function StandingWord({ locale, standing }: { locale: Locale; standing: Standing }) {
  return <span class={standingLooks[standing]}>{locale.say('desk-standing', { standing })}</span>;
}
