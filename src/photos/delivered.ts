import type { Credits } from './credits.ts';
import type { KeyedCut } from './cuts.ts';

/** Widths that a page can ask for; a photo has those that are not wider than it is, or its own. */
export const deliveredWidths = [360, 640, 960, 1280, 1840] as const;

/** The one that is made while the photo is taken in. */
export const FIRST_WIDTH = 960;

export const MOST_PIXELS = 50_000_000;

/** WebP has no picture with a longer side (RFC 9649). */
export const LONGEST_SIDE = 16_383;

/** The formats in which sizes are delivered; AVIF comes later than the others. */
export type PictureFormat = 'avif' | 'webp' | 'jpg';

export type OriginalFormat = 'jpeg' | 'png' | 'webp';

/** Make a new file ours: its original and its first size, in `folder`. What was typed goes before what the file says. */
export interface DevelopOrder {
  order: 'develop';
  bytes: Uint8Array;
  folder: string;
  format: OriginalFormat;
  typed: Partial<Credits>;
}

/** Make sizes of a kept original. */
export interface SizesOrder {
  order: 'sizes';
  folder: string;
  format: OriginalFormat;
  credits: Credits;
  /** Of the kept original, in pixels. */
  width: number;
  height: number;
  widths: readonly number[];
  cuts: readonly KeyedCut[];
  /** AVIF alone, or what is there before it. */
  formats: readonly PictureFormat[];
}

/** Said to a process of sharp that makes AVIF and nothing else. */
export const AVIF_ONLY = '--avif';

/** What the process of sharp is asked. */
export type Order = DevelopOrder | SizesOrder;

/** What a new file turned out to be. */
export interface Developed {
  width: number;
  height: number;
  credits: Credits;
}

/** What it answers: `unreadable` blames the file, `failed` the house (a full disk). */
export type Answer = { done: Developed | null } | { unreadable: string } | { failed: string };

const extensions = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const;

/** The name of the kept original in a photo's folder. */
export function originalName(format: OriginalFormat): string {
  return `original.${extensions[format]}`;
}

/** A stored format as one of ours. */
export function originalFormat(format: string): OriginalFormat {
  if (format === 'jpeg' || format === 'png' || format === 'webp') return format;
  throw new Error(`a kept original is jpeg, png or webp, not ${format}`);
}

/** The widths in which a picture of this width is delivered, ascending. */
export function widthsFor(width: number): number[] {
  const smaller = deliveredWidths.filter((one) => one < width);
  return width <= (deliveredWidths.at(-1) ?? width) ? [...smaller, width] : smaller;
}
