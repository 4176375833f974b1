import type { Span } from '../proposals.ts';
import type { Complement } from './complements.ts';
import { type Cue, isSaidByNobody } from './cues.ts';
import { type Stretch, spanOf } from './source-phrases.ts';
import type { Item, Sentence } from './words.ts';

/** By what an attribution was known, the surest first. */
export type Evidence = 'quotation' | 'quotation before' | 'that' | 'according' | 'object' | 'ongoing quotation';

/** One attribution as it stands in the text, before anything is said about its parts. */
export interface Attribution {
  cue?: Span;
  lexeme?: Cue;
  source?: Span;
  /** Whether the source stands beside the cue, or is the one who spoke before. */
  shared: boolean;
  /** «لم يقل إنّ». */
  negated: boolean;
  content: Span[];
  addressee?: Span;
  through?: Attribution;
  evidence: Evidence;
  paragraph: number;
}

export interface Speaker {
  source: Span;
  /** Absent where nothing tells. */
  feminine?: boolean;
  /** How many sentences had been read. */
  sentence: number;
  paragraph: number;
}

/** What is known so far while the sentences are read one after the other. */
export interface Reading {
  text: string;
  found: Attribution[];
  /** Who spoke, the last one last. */
  speakers: Speaker[];
  /** How many sentences have been read. */
  sentence: number;
  /** Quotations that stand alone and that nobody has been found for. */
  pending: Span[];
}

/** One cue of a sentence with what follows it. */
export interface Candidate {
  at: number;
  cue: Cue;
  complement: Complement | undefined;
}

export interface Surroundings {
  /** The item after what an earlier cue of the sentence took. */
  from: number;
  /** The next cue. */
  next: number;
  /** Quotations that belong to somebody already. */
  claimed: Set<number>;
}

/** Enough to look back past somebody of the other gender. */
const REMEMBERED = 4;

/** A new paragraph goes on with a speaker who spoke just before it; further back somebody else has been told of since. */
const FARTHEST_SPEAKER = 2;

export function remember(reading: Reading, speaker: Omit<Speaker, 'sentence'>): void {
  const { sentence } = reading;
  reading.speakers = [...reading.speakers.slice(1 - REMEMBERED), { ...speaker, sentence }];
}

/** Who goes on speaking where nobody is named: the last one whom the verb's gender allows, if that is not long ago. */
function ongoingSpeaker(reading: Reading, cue: Cue, paragraph: number): Span | undefined {
  const near = reading.speakers.filter(
    (speaker) => speaker.paragraph === paragraph || reading.sentence - speaker.sentence <= FARTHEST_SPEAKER,
  );
  const { shape, feminine = false, several } = cue;
  const fits = (speaker: Speaker) => speaker.feminine === undefined || speaker.feminine === feminine;
  return ((shape === 'verb' && !several ? near.findLast(fits) : undefined) ?? near.at(-1))?.source;
}

export interface Parts {
  source?: Stretch | undefined;
  addressee?: Stretch | undefined;
  content: Span[];
  evidence: Evidence;
}

export function add(
  reading: Reading,
  sentence: Sentence,
  at: number | Stretch,
  cue: Cue,
  parts: Parts,
): Attribution | undefined {
  const { items, paragraph } = sentence;
  const beside = parts.source && spanOf(items, parts.source);
  const nobody = isSaidByNobody(cue);
  const source = nobody ? undefined : (beside ?? ongoingSpeaker(reading, cue, paragraph));
  if (beside && parts.source && !nobody) {
    remember(reading, { source: beside, ...genderOf(items, parts.source, cue), paragraph });
  }
  if (parts.content.length === 0) return undefined;
  const attribution: Attribution = {
    cue: spanOf(items, typeof at === 'number' ? { from: at, to: at + 1 } : at),
    lexeme: cue,
    ...(source && { source }),
    shared: !beside,
    negated: typeof at === 'number' && isNegated(items, at),
    content: parts.content,
    ...(parts.addressee && { addressee: spanOf(items, parts.addressee) }),
    evidence: parts.evidence,
    paragraph,
  };
  reading.found.push(attribution);
  return attribution;
}

/** The verb says it; where there is none beside, a source's first word may by its ending. */
function genderOf(items: readonly Item[], source: Stretch, { shape, feminine = false }: Cue): { feminine?: boolean } {
  if (shape === 'verb') return { feminine };
  return /ه$/u.test(items[source.from]?.plain ?? '') ? { feminine: true } : {};
}

export function isNegated(items: readonly Item[], at: number): boolean {
  return /^[وف]?(?:لم|لا|لن)$/u.test(items[at - 1]?.plain ?? '');
}
