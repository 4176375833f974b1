import type { SampleComment } from './comments.ts';

/** The longest conversation of the sample: the English article about the water. */
export const waterComments: SampleComment[] = [
  {
    key: 'water-nadia',
    article: 'water-returns.en',
    name: 'Nadia',
    at: '2026-11-22T08:02:00Z',
    state: 'published',
    text: 'In the upper lanes we still have nothing after ten in the morning. Has anybody asked about the second reservoir?',
  },
];
