/**
 * The conversation of the sample publication: comments in every state, under articles of both editions.
 * It owns who said what, when, in answer to whom, and what was decided about it.
 * It refuses to run the rules: a held comment says which rule held it, so that the queue has something of each kind.
 */
import { arabicComments } from './comments-arabic.ts';
import { englishComments } from './comments-english.ts';
import { waterComments } from './comments-water.ts';
import type { SampleEdition } from './read-articles.ts';

/** The rules that may hold or reject a comment of the sample. */
export type SampleRule = 'first-time' | 'word-list' | 'links' | 'repeated' | 'too-fast';

/** Where a comment stands, and why. */
export type SampleCommentState =
  | { state: 'published' }
  | { state: 'held'; rule: SampleRule /** What the rule saw, such as the word. */; detail?: string }
  | {
      state: 'rejected';
      /** Number of the clause, from 1. */
      clause: number;
      reason: string;
      decidedAt: string;
      /** The rule that rejected it; absent when a moderator did. */
      rule?: SampleRule;
    }
  | { state: 'withdrawn'; withdrawnAt: string };

/** One comment. Comments come in an order in which a parent precedes its replies. */
export type SampleComment = SampleCommentState & {
  /** Unique among all comments of the sample. */
  key: string;
  /** The article: its story's name and its edition. */
  article: `${string}.${SampleEdition}`;
  /** The key of the comment that this one answers. */
  parent?: string;
  name: string;
  /** The language of the text, when it is not the edition's. */
  language?: 'en' | 'ar' | 'ckb' | 'fa';
  /** ISO 8601, UTC. */
  at: string;
  /** Key of the author who answers for the newsroom. */
  staff?: string;
  text: string;
};

/** How many readers liked and disliked an article. */
export interface SampleReactions {
  article: `${string}.${SampleEdition}`;
  likes: number;
  dislikes: number;
}

/** Every comment of the sample. */
export const sampleComments: SampleComment[] = [...waterComments, ...englishComments, ...arabicComments];

/** The reactions to each article that has any. */
export const sampleReactions: SampleReactions[] = [
  { article: 'water-returns.en', likes: 128, dislikes: 7 },
  { article: 'water-returns.ar', likes: 143, dislikes: 9 },
  { article: 'start-here.en', likes: 41, dislikes: 1 },
  { article: 'start-here.ar', likes: 36, dislikes: 0 },
  { article: 'first-article.en', likes: 23, dislikes: 0 },
  { article: 'first-article.ar', likes: 19, dislikes: 1 },
  { article: 'how-comments-work.en', likes: 34, dislikes: 5 },
  { article: 'how-comments-work.ar', likes: 22, dislikes: 2 },
  { article: 'night-ferry.en', likes: 96, dislikes: 4 },
  { article: 'night-ferry.ar', likes: 71, dislikes: 3 },
  { article: 'bridge-lamps.en', likes: 117, dislikes: 1 },
  { article: 'bridge-lamps.ar', likes: 88, dislikes: 0 },
  { article: 'market-hall.en', likes: 64, dislikes: 18 },
  { article: 'market-hall.ar', likes: 52, dislikes: 11 },
  { article: 'football-pitch.en', likes: 83, dislikes: 37 },
  { article: 'football-pitch.ar', likes: 58, dislikes: 12 },
  { article: 'school-bus.en', likes: 102, dislikes: 2 },
  { article: 'school-bus.ar', likes: 79, dislikes: 1 },
  { article: 'bakery-prices.en', likes: 75, dislikes: 6 },
  { article: 'bakery-prices.ar', likes: 91, dislikes: 4 },
  { article: 'radio-bridge.en', likes: 47, dislikes: 3 },
  { article: 'radio-bridge.ar', likes: 33, dislikes: 2 },
  { article: 'harbour-cranes.en', likes: 58, dislikes: 9 },
  { article: 'harbour-cranes.ar', likes: 40, dislikes: 5 },
  { article: 'library-boat.en', likes: 89, dislikes: 0 },
  { article: 'library-boat.ar', likes: 66, dislikes: 0 },
  { article: 'beekeepers.en', likes: 52, dislikes: 1 },
  { article: 'beekeepers.ar', likes: 38, dislikes: 1 },
  { article: 'quay-path.en', likes: 4, dislikes: 6 },
  { article: 'harbour-words.ar', likes: 112, dislikes: 2 },
];
