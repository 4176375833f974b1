import type { SampleComment } from './comments.ts';

/** Comments under the other Arabic articles. */
export const arabicComments: SampleComment[] = [];
