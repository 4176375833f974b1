/**
 * What makes a head one person's, how it is seen, and the outline that face and hair share.
 * It draws nothing; `faces.ts` and `hats.ts` do.
 * Faces are invented: no likeness of anybody is meant.
 */
import { type Point, points } from './shapes.ts';

/** What makes a head one person's. */
export interface Look {
  readonly skin: string;
  readonly hair?: 'short' | 'bob' | 'long' | 'bun' | 'curly' | 'bald' | 'tail';
  readonly hairColour?: string;
  readonly beard?: boolean;
  readonly moustache?: boolean;
  readonly glasses?: boolean;
  readonly mouth?: 'closed' | 'open' | 'smile';
  readonly hat?: 'helmet' | 'cap' | 'beanie' | 'scarf' | 'veil' | 'baker' | 'brim' | 'headphones';
  readonly hatColour?: string;
}

/** How a head is seen: from the side, half turned, or from behind. */
export type View = 'side' | 'quarter' | 'back';

/** Outlines in the measure of one head, placed on the sheet. */
export interface Pen {
  readonly shape: (points: readonly Point[]) => string;
  readonly sharp: (points: readonly Point[]) => string;
  readonly dot: (x: number, y: number, rx: number, ry?: number) => string;
  readonly drawn: (points: readonly Point[], paint: string, width: number) => string;
}

/** The head without hair, as seen from each side. */
export const OUTLINE: Record<View, readonly Point[]> = {
  side: points`-0.05 -0.5, 0.17 -0.46, 0.31 -0.3, 0.335 -0.12, 0.33 -0.05, 0.38 0.03, 0.44 0.115, 0.37 0.165, 0.375 0.24, 0.355 0.29, 0.36 0.4, 0.27 0.49, 0.1 0.45, -0.06 0.34, -0.2 0.3, -0.37 0.14, -0.43 -0.1, -0.34 -0.36`,
  quarter: points`0 -0.5, 0.22 -0.44, 0.34 -0.24, 0.345 -0.02, 0.365 0.1, 0.34 0.28, 0.24 0.46, 0.12 0.5, -0.03 0.46, -0.19 0.32, -0.32 0.15, -0.38 -0.1, -0.3 -0.36`,
  back: points`0 -0.5, 0.25 -0.42, 0.37 -0.16, 0.36 0.08, 0.25 0.34, 0.14 0.44, -0.14 0.44, -0.25 0.34, -0.36 0.08, -0.37 -0.16, -0.25 -0.42`,
};
