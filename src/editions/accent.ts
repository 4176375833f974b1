/** The accent on light paper and on dark paper, as `#rrggbb`. */
export interface Accent {
  light: string;
  dark: string;
}

type Rgb = [number, number, number];

/** The papers that the accent is read on, also the tinted band: the darkest of the light ones, the lightest of the dark. */
const LIGHT_PAPER: Rgb = [0xf6, 0xf1, 0xe7];
const DARK_PAPER: Rgb = [0x1e, 0x1b, 0x16];

/** WCAG 2.2, 1.4.3, for text of any size. */
const ENOUGH = 4.5;

/**
 * The pair that keeps the hue of `colour` (`#rrggbb`) and reads on both papers: mixed with black until it has a contrast
 * of 4.5 : 1 on the light one, with white until it has it on the dark one. A colour that already reads stays as it is.
 */
export function accentFor(colour: string): Accent {
  const rgb = rgbOf(colour);
  return {
    light: mixedUntilItReads(rgb, [0, 0, 0], LIGHT_PAPER),
    dark: mixedUntilItReads(rgb, [255, 255, 255], DARK_PAPER),
  };
}

/** The contrast of two colours (`#rrggbb`) by WCAG 2.2's formula, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return ratio(rgbOf(one), rgbOf(other));
}

function mixedUntilItReads(colour: Rgb, towards: Rgb, paper: Rgb): string {
  for (let share = 0; share < 100; share += 2) {
    const mixed = colour.map((part, at) => Math.round(part + (((towards[at] ?? 0) - part) * share) / 100)) as Rgb;
    if (ratio(mixed, paper) >= ENOUGH) return hexOf(mixed);
  }
  return hexOf(towards);
}

function ratio(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
