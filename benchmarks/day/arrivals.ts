import { newId } from '../../src/database/ids.ts';
import type { Chance } from './chance.ts';
import { accusation, insult, personalData, raidWords, spam } from './mischief.ts';
import { hardWords, honestWords, type Language, readersName, wordsWithLink } from './speech.ts';

/** What a comment is in truth, which only the day itself knows. */
export type Kind = 'honest' | 'hard' | 'link' | 'insult' | 'accusation' | 'personal-data' | 'spam' | 'raid';

/** Whether a comment of this kind should stand. */
export const isFine = (kind: Kind): boolean => kind === 'honest' || kind === 'hard' || kind === 'link';

/** The clause that a moderator cites against a kind. */
export const clauseAgainst: Record<Kind, string | null> = {
  honest: null,
  hard: null,
  link: null,
  insult: 'abuse',
  accusation: 'unsourced',
  'personal-data': 'personal-data',
  spam: 'spam',
  raid: 'off-topic',
};

/** Who writes: a browser and the network it is in. */
export interface Writer {
  id: string;
  name: string;
  address: string;
  language: Language;
}

/** One comment on its way. */
export interface Arrival {
  /** Milliseconds since midnight. */
  at: number;
  kind: Kind;
  writer: Writer;
  /** Which of the day's articles. */
  article: number;
  /** Whether it answers somebody, if there is somebody to answer. */
  answers: boolean;
  body: string;
}

export const HOUR = 3_600_000;
export const SPAM_BEGINS = 13 * HOUR;
export const RAID_BEGINS = 19 * HOUR;
const SPAM_LASTS = 1.5 * HOUR;
const RAID_LASTS = 0.2 * HOUR;
/** How many of each kind a day brings. */
export const amounts: Record<Kind, number> = {
  honest: 2000,
  hard: 160,
  link: 90,
  insult: 130,
  accusation: 50,
  'personal-data': 20,
  spam: 350,
  raid: 200,
};
// How often something is written at each hour of the day, of a paper read before work, at noon and in the evening.
const hours = [2, 1, 1, 1, 1, 3, 8, 14, 16, 12, 10, 11, 15, 14, 11, 10, 11, 14, 18, 22, 24, 20, 12, 6];
const WRITERS = 1400;
const SPAMMERS = 70;
const RAIDERS = 110;

/** A day's comments in the order in which they come, on `articles` articles, the first ones read most. */
export function dayOfComments(chance: Chance, articles: number, readers: readonly Writer[]): Arrival[] {
  const spammers = writers(chance, SPAMMERS);
  // They were sent to one article.
  const raiders = writers(chance, RAIDERS).map((one) => ({ ...one, language: 'en' as const }));
  const arrivals: Arrival[] = [];
  for (const kind of Object.keys(amounts) as Kind[]) {
    for (let n = 0; n < amounts[kind]; n++) {
      const crowd = kind === 'spam' ? spammers : kind === 'raid' ? raiders : readers;
      // Few write much: the square makes the first of the list write most.
      const writer = crowd[Math.floor(chance.next() ** 2 * crowd.length)] ?? crowd[0];
      if (writer === undefined) continue;
      arrivals.push({
        at: momentOf(chance, kind),
        kind,
        // Spammers throw their cookies away, and often the network too.
        writer:
          kind === 'spam'
            ? { ...writer, id: newId(), ...(chance.happens(0.5) && { address: chance.address() }) }
            : writer,
        article: kind === 'raid' ? 0 : Math.floor(chance.next() ** 2 * articles),
        answers: isFine(kind) && chance.happens(0.3),
        body: words(chance, kind, writer.language),
      });
    }
  }
  return arrivals.sort((a, b) => a.at - b.at);
}

/** The publication's own readers who write: the same people each day. */
export function regulars(chance: Chance): Writer[] {
  return writers(chance, WRITERS);
}

function writers(chance: Chance, count: number): Writer[] {
  return Array.from({ length: count }, () => {
    const language: Language = chance.happens(0.65) ? 'en' : 'ar';
    return { id: newId(), name: readersName(chance, language), address: chance.address(), language };
  });
}

function momentOf(chance: Chance, kind: Kind): number {
  if (kind === 'spam') return SPAM_BEGINS + chance.next() * SPAM_LASTS;
  if (kind === 'raid') return RAID_BEGINS + chance.next() ** 1.5 * RAID_LASTS;
  let ticket = chance.next() * hours.reduce((sum, weight) => sum + weight, 0);
  const hour = hours.findIndex((weight) => {
    ticket -= weight;
    return ticket < 0;
  });
  return (Math.max(0, hour) + chance.next()) * HOUR;
}

const say: Record<Kind, (chance: Chance, language: Language) => string> = {
  honest: honestWords,
  hard: hardWords,
  link: wordsWithLink,
  insult,
  accusation,
  'personal-data': personalData,
  spam,
  raid: raidWords,
};

function words(chance: Chance, kind: Kind, language: Language): string {
  return say[kind](chance, language);
}
