/**
 * The conversation of the sample publication: comments in every state, under articles of both editions.
 * It owns who said what, when, in answer to whom, and what was decided about it.
 * It refuses to run the rules: a held comment says which rule held it, so that the queue has something of each kind.
 */
import { arabicComments } from './comments-arabic.ts';
import { englishComments } from './comments-english.ts';
import { waterComments } from './comments-water.ts';
import type { SampleEdition } from './read-articles.ts';

/** The rules that may hold a comment of the sample. */
export type SampleHoldRule = 'first-time' | 'word-list' | 'links' | 'repeated' | 'too-fast';

/** Where a comment stands, and why. */
export type SampleCommentState =
  | { state: 'published' }
  | { state: 'held'; rule: SampleHoldRule /** What the rule saw, such as the word. */; detail?: string }
  | { state: 'rejected' /** Number of the clause, from 1. */; clause: number; reason: string; decidedAt: string }
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
];
