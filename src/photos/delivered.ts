import type { Credits } from './credits.ts';

/** Widths that a page can ask for; a photo has those that are not wider than it is, or its own. */
export const deliveredWidths = [360, 640, 960, 1280, 1840] as const;

/** The one that is made while the photo is taken in. */
export const FIRST_WIDTH = 960;

export const MOST_PIXELS = 50_000_000;

/** What the process is asked: to take a new file in, or to make the sizes of a kept one. */
export type Task =
  | { task: 'take in'; source: string; folder: string; format: 'jpeg' | 'png' | 'webp' }
  | { task: 'make sizes'; folder: string; format: 'jpeg' | 'png' | 'webp'; credits: Credits; widths: number[] };

/** What a new file turned out to be. */
export interface TakenIn {
  width: number;
  height: number;
  credits: Credits;
}

const extensions = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const;

/** The name of the kept original in a photo's folder. */
export function originalName(format: keyof typeof extensions): string {
  return `original.${extensions[format]}`;
}

/** The widths in which a picture of this width is delivered, ascending. */
export function widthsFor(width: number): number[] {
  const smaller = deliveredWidths.filter((one) => one < width);
  return width <= (deliveredWidths.at(-1) ?? width) ? [...smaller, width] : smaller;
}
