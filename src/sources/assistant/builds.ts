import type { Stretch } from './clauses.ts';
import type { Sentence } from './sentences.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How an attribution is built; each has a confidence of its own. */
export type Build =
  | 'forward quotation'
  | 'forward that'
  | 'forward clause'
  | 'forward words'
  | 'backward'
  | 'backward inverted'
  | 'parenthetical'
  | 'according to'
  | 'participle'
  | 'colon'
  | 'colon before'
  | 'unnamed'
  | 'passive'
  | 'floating';

/** One attribution in one sentence, in items; `content` in the order of the text. */
export interface Attribution {
  sentence: Sentence;
  build: Build;
  group?: VerbGroup;
  cue?: Stretch;
  source?: Stretch;
  /** The sentence that `source` stands in, where it is another. */
  sourceIn?: Sentence;
  /** Through whom it came: in “media quoted local sources”, the media. */
  through?: Stretch;
  addressee?: Stretch;
  content: Stretch[];
}
