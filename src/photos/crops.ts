/*
 * Where pictures are cropped and what of them stays. Pure, and shared with the browser, so that a preview at the desk shows
 * exactly what readers get.
 */

/** The crops that pages ask for, by name, each with its proportion (width by height) and its delivered widths. */
export const crops = {
  /** Beside a headline in a list. */
  teaser: { ratio: 3 / 2, widths: [360, 640] },
  /** What other sites show of an article: Open Graph’s 1.91 to 1. */
  card: { ratio: 1200 / 630, widths: [1200] },
  square: { ratio: 1, widths: [640] },
} as const satisfies Record<string, { ratio: number; widths: readonly number[] }>;

export type CropName = keyof typeof crops;
export const cropNames = Object.keys(crops) as CropName[];

/** A part of a picture, in parts of its width and height from the top left. */
export interface Area {
  left: number;
  top: number;
  width: number;
}

/** A point in a picture, likewise. */
export interface FocalPoint {
  x: number;
  y: number;
}

/** A part of a picture in whole pixels. */
export interface Cut {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The smallest part of a picture's width that a crop by hand may show. */
export const NARROWEST = 0.1;

/**
 * What a crop of `ratio` shows of a picture: the area drawn by hand, moved inside where it reaches over the edge, or as
 * much as fits around the focal point.
 */
export function cutAt(picture: { width: number; height: number }, ratio: number, focal: FocalPoint, drawn?: Area): Cut {
  const widest = Math.min(picture.width, picture.height * ratio);
  const asked = drawn === undefined ? widest : drawn.width * picture.width;
  const width = within(asked, Math.min(widest, picture.width * NARROWEST), widest);
  const height = width / ratio;
  const left = drawn === undefined ? focal.x * picture.width - width / 2 : drawn.left * picture.width;
  const top = drawn === undefined ? focal.y * picture.height - height / 2 : drawn.top * picture.height;
  const whole = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
  return {
    left: Math.round(within(left, 0, picture.width - whole.width)),
    top: Math.round(within(top, 0, picture.height - whole.height)),
    ...whole,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
