/**
 * Clothes: coats, skirts, vests, aprons, scarves and bags, cut to a body's trunk.
 * Sleeves, trousers and shoes follow the limbs and are in `person.ts`, hats in `faces.ts`.
 * It knows no poses; the trunk it is given has already been posed.
 */
import { fill, limb, lit, type Point, poly, shaded, smooth, solid, stroke, within } from './shapes.ts';

/** What somebody wears. */
export interface Clothes {
  readonly top: string;
  readonly legs: string;
  readonly shoes?: string;
  readonly short?: boolean;
  readonly bareLegs?: boolean;
  /** How far the coat or skirt reaches below the hips, in body heights. */
  readonly hem?: number;
  /** A skirt or dress from the waist, of this colour, as long as `hem`. */
  readonly skirt?: string;
  readonly apron?: string;
  readonly vest?: string;
  readonly collar?: string;
  readonly neckerchief?: string;
  readonly braces?: string;
  readonly bag?: string;
  readonly stripes?: string;
}

/** Where a body's trunk is: `body` gives a place down the spine and forward of it, in body heights. */
export interface Trunk {
  readonly body: (u: number, v: number) => Point;
  readonly shoulders: number;
  readonly hips: number;
  readonly spine: number;
  readonly away: Point;
  readonly side: boolean;
  readonly back: boolean;
  readonly h: number;
}

/** The trunk with all that is worn on it. */
export function torso(
  clothes: Clothes,
  skinShade: string,
  { body, shoulders: s, hips, spine, away, side, back, h }: Trunk,
): string {
  const hem = clothes.hem ?? 0.035;
  const waist = Math.min(s, hips) * 0.94;
  const chest = side ? s * 1.14 : s;
  const short = clothes.skirt ? 0.02 : hem;
  const outline = smooth(
    [
      body(-0.022, s * 0.34),
      body(0.012, s * 0.7),
      body(0.058, chest),
      body(0.15, chest * 0.98),
      body(0.23, waist * 1.03),
      body(spine, hips * 1.04),
      body(spine + short, hips * (1.02 + short * 1.6)),
      body(spine + short, -hips * (1.02 + short * 1.6)),
      body(spine, -hips * 1.06),
      body(0.23, -waist),
      body(0.15, -s * 0.96),
      body(0.058, -s),
      body(0.012, -s * 0.7),
      body(-0.022, -s * 0.36),
    ],
    true,
    0.82,
  );
  const parts: string[] = [];
  if (!back && side && clothes.bag) parts.push(rucksackFromSide(body, s, clothes.bag, away));
  if (clothes.skirt) {
    const skirt = smooth(
      [
        body(0.21, waist * 0.9),
        body(spine, hips * 1.25),
        body(spine + hem, hips * (1.25 + hem * 2)),
        body(spine + hem + 0.01, 0),
        body(spine + hem, -hips * (1.25 + hem * 2)),
        body(spine, -hips * 1.2),
        body(0.21, -waist * 0.9),
      ],
      true,
      0.7,
    );
    parts.push(
      solid(skirt, clothes.skirt, [away[0] * 2, away[1]]),
      stroke(
        body(spine + 0.04, hips * 0.3),
        body(spine + hem - 0.02, hips * 0.5),
        shaded(clothes.skirt, 0.28),
        h * 0.008,
      ),
      stroke(
        body(spine + 0.06, -hips * 0.4),
        body(spine + hem - 0.02, -hips * 0.6),
        shaded(clothes.skirt, 0.28),
        h * 0.008,
      ),
    );
  }
  parts.push(solid(outline, clothes.top, [away[0] * 1.7, away[1]]));
  if (clothes.stripes)
    parts.push(
      within(
        outline,
        ...[0.08, 0.13, 0.18, 0.23, 0.28].map((u) =>
          stroke(body(u, -s * 1.2), body(u + 0.005, s * 1.2), clothes.stripes ?? '', h * 0.016),
        ),
      ),
    );
  if (clothes.vest)
    parts.push(
      within(
        outline,
        solid(outline, clothes.vest, [away[0] * 1.7, away[1]]),
        stroke(body(0.19, -s * 1.3), body(0.19, s * 1.3), lit(clothes.vest, 0.75), h * 0.024),
        stroke(body(-0.02, -s * 0.55), body(0.19, -s * 0.5), lit(clothes.vest, 0.75), h * 0.02),
        back ? '' : stroke(body(-0.02, s * 0.6), body(0.19, s * 0.55), lit(clothes.vest, 0.75), h * 0.02),
        back ? '' : stroke(body(0.02, s * 0.12), body(spine + 0.05, s * 0.12), shaded(clothes.vest, 0.4), h * 0.006),
      ),
    );
  if (!back && !side && clothes.collar)
    parts.push(
      fill(poly([body(-0.03, -s * 0.32), body(0.1, s * 0.14), body(-0.03, s * 0.42)]), clothes.collar),
      fill(poly([body(-0.034, -s * 0.22), body(0.045, s * 0.12), body(-0.034, s * 0.34)]), skinShade),
      stroke(body(0.085, s * 0.14), body(spine + hem, s * 0.16), shaded(clothes.top, 0.35), h * 0.006),
    );
  if (clothes.apron) {
    const [from, to] = side ? [0.1, 1.12] : [-0.66, 0.8];
    parts.push(
      solid(
        smooth(
          [
            body(0.07, s * Math.max(from, -0.45)),
            body(0.07, s * to * 0.72),
            body(0.2, waist * to * 1.04),
            body(spine + Math.max(hem, 0.13), hips * to * 1.22),
            body(spine + Math.max(hem, 0.13), hips * from * 1.15),
            body(0.2, waist * from),
          ],
          true,
          0.5,
        ),
        clothes.apron,
        away,
        shaded(clothes.apron, 0.18),
      ),
      stroke(body(0.2, -waist), body(0.2, waist), shaded(clothes.apron, 0.3), h * 0.008),
    );
  }
  if (clothes.braces)
    parts.push(
      stroke(body(0, -s * 0.45), body(0.27, -s * 0.35), clothes.braces, h * 0.012),
      stroke(body(0, s * 0.5), body(0.27, s * 0.4), clothes.braces, h * 0.012),
    );
  if (clothes.neckerchief)
    parts.push(
      fill(
        smooth([
          body(-0.03, -s * 0.42),
          body(-0.005, s * 0.1),
          body(-0.03, s * 0.5),
          body(0.024, s * 0.34),
          body(0.03, -s * 0.2),
        ]),
        clothes.neckerchief,
      ),
      fill(poly([body(0.01, s * 0.1), body(0.1, s * 0.02), body(0.09, s * 0.34)]), shaded(clothes.neckerchief, 0.22)),
    );
  if (!back && !side && clothes.bag)
    parts.push(
      stroke(body(-0.005, -s * 0.55), body(0.17, -s * 0.72), shaded(clothes.bag, 0.2), h * 0.02),
      stroke(body(-0.005, s * 0.6), body(0.17, s * 0.72), shaded(clothes.bag, 0.2), h * 0.02),
    );
  return parts.join('');
}

/** A rucksack seen from behind. */
export function rucksack(body: Trunk['body'], s: number, paint: string, away: Point): string {
  return (
    solid(
      smooth([
        body(0.0, -s * 0.7),
        body(0.0, s * 0.7),
        body(0.12, s * 0.86),
        body(0.25, s * 0.8),
        body(0.27, 0),
        body(0.25, -s * 0.8),
        body(0.12, -s * 0.86),
      ]),
      paint,
      away,
    ) +
    solid(
      smooth([body(0.14, -s * 0.5), body(0.14, s * 0.5), body(0.23, s * 0.52), body(0.23, -s * 0.52)], true, 0.6),
      lit(paint, 0.18),
      away,
    ) +
    fill(limb(body(0.02, -s * 0.2), s * 12, body(0.02, s * 0.2), s * 12), shaded(paint, 0.4))
  );
}

function rucksackFromSide(body: Trunk['body'], s: number, paint: string, away: Point): string {
  return solid(
    smooth([
      body(0.01, -s * 0.5),
      body(0.0, -s * 1.7),
      body(0.12, -s * 2.3),
      body(0.24, -s * 2.1),
      body(0.26, -s * 0.7),
    ]),
    paint,
    away,
  );
}
