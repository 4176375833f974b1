/**
 * Heads: face, hair and what is worn on them, for `person.ts` and for portraits.
 * A head is drawn in its own measure (1 is from crown to chin) and placed by centre, size, side and tilt.
 * Faces are invented and kept plain: no likeness of anybody is meant.
 */
import { behind, onTop, veil } from './hats.ts';
import { type Look, OUTLINE, type Pen, type View } from './look.ts';
import { colour, fill, line, mix, oval, type Point, points, poly, shaded, smooth, solid } from './shapes.ts';

/** Where a head is and where it looks. */
export interface Placing {
  readonly centre: Point;
  readonly size: number;
  readonly facing: 1 | -1;
  /** Degrees forward (down) of the head. */
  readonly nod?: number;
  readonly view?: View;
}

/** A head with face, hair and hat. */
export function head(placing: Placing, look: Look): string {
  const { centre, size, facing, nod = 0, view = 'quarter' } = placing;
  const angle = (nod * Math.PI) / 180;
  const on = ([x, y]: Point): Point => [
    centre[0] + facing * size * (x * Math.cos(angle) - y * Math.sin(angle)),
    centre[1] + size * (x * Math.sin(angle) + y * Math.cos(angle)),
  ];
  const shape = (points: readonly Point[]): string => smooth(points.map(on));
  const sharp = (points: readonly Point[]): string => poly(points.map(on));
  const dot = (x: number, y: number, rx: number, ry = rx): string =>
    oval(on([x, y]), rx * size, ry * size, nod * facing);
  const drawn = (points: readonly Point[], paint: string, width: number): string =>
    line(smooth(points.map(on), false), paint, width * size);
  const away: Point = [-size * 0.1, -size * 0.03];
  const hair = look.hairColour ?? colour.bark;
  const dark = shaded(look.skin, 0.45);
  const parts: string[] = [];

  if (look.hat === 'veil') return veil(shape, sharp, away, look);
  parts.push(behind(look, view, shape, dot, hair, away));
  parts.push(solid(shape(OUTLINE[view]), look.skin, away, shaded(look.skin, 0.24)));
  if (view === 'back')
    parts.push(fill(dot(-0.37, 0.06, 0.05, 0.09) + dot(0.37, 0.06, 0.05, 0.09), shaded(look.skin, 0.2)));
  else parts.push(features(look, view, { shape, sharp, dot, drawn }, dark, hair));
  parts.push(onTop(look, view, { shape, sharp, dot, drawn }, hair, away));
  return parts.join('');
}

function features(look: Look, view: View, { sharp, dot, drawn, shape }: Pen, dark: string, hair: string): string {
  const brow = look.hat === 'scarf' ? mix(dark, colour.ink, 0.5) : mix(hair, colour.ink, 0.2);
  const eyes = view === 'side' ? [0.23] : [0.05, 0.25];
  const mouthAt = view === 'side' ? 0.25 : 0.17;
  const parts = eyes.map(
    (x) =>
      fill(dot(x, -0.005, 0.026, 0.034), colour.ink) +
      drawn(
        [
          [x - 0.06, -0.085],
          [x + 0.01, -0.11],
          [x + 0.065, -0.085],
        ],
        brow,
        0.035,
      ),
  );
  if (view === 'quarter') parts.push(fill(sharp(points`0.17 -0.03, 0.265 0.14, 0.15 0.165`), shaded(look.skin, 0.3)));
  if (look.beard)
    parts.push(
      fill(
        shape(
          view === 'side'
            ? points`-0.1 0, 0 0.16, 0.15 0.2, 0.36 0.19, 0.4 0.35, 0.34 0.55, 0.1 0.52, -0.12 0.36`
            : points`-0.26 0.02, -0.16 0.16, 0.02 0.2, 0.18 0.2, 0.32 0.18, 0.36 0.1, 0.36 0.32, 0.24 0.54, 0.06 0.55, -0.18 0.4, -0.3 0.18`,
        ),
        hair,
      ),
    );
  if (look.moustache)
    parts.push(
      fill(
        shape([
          [mouthAt - 0.12, 0.26],
          [mouthAt, 0.19],
          [mouthAt + 0.13, 0.25],
          [mouthAt, 0.25],
        ]),
        hair,
      ),
    );
  if (look.mouth === 'open')
    parts.push(fill(dot(mouthAt + 0.01, 0.3, 0.06, 0.05), look.beard ? look.skin : shaded(colour.brick, 0.4)));
  else
    parts.push(
      drawn(
        look.mouth === 'smile'
          ? [
              [mouthAt - 0.09, 0.27],
              [mouthAt, 0.32],
              [mouthAt + 0.1, 0.26],
            ]
          : [
              [mouthAt - 0.06, 0.29],
              [mouthAt + 0.02, 0.3],
              [mouthAt + 0.09, 0.285],
            ],
        look.beard ? shaded(look.skin, 0.1) : dark,
        0.032,
      ),
    );
  if (look.hat !== 'scarf') {
    const ear = view === 'side' ? -0.06 : -0.28;
    parts.push(
      fill(dot(ear, 0.05, 0.06, 0.095), shaded(look.skin, 0.1)),
      fill(dot(ear + 0.005, 0.055, 0.03, 0.05), shaded(look.skin, 0.32)),
    );
  }
  if (look.glasses)
    parts.push(
      ...eyes.map((x) => drawn(ring(x, 0, 0.095), colour.ink, 0.026)),
      drawn(
        [
          [(eyes[0] ?? 0) - 0.09, -0.01],
          [-0.2, -0.03],
        ],
        colour.ink,
        0.022,
      ),
    );
  return parts.join('');
}

function ring(x: number, y: number, r: number): Point[] {
  return Array.from(
    { length: 13 },
    (_, i): Point => [x + Math.cos((i * Math.PI) / 6) * r, y + Math.sin((i * Math.PI) / 6) * r],
  );
}
