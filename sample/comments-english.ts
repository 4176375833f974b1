import type { SampleComment } from './comments.ts';

/** Comments under the other English articles. */
export const englishComments: SampleComment[] = [];
