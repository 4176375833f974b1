/**
 * Hair, hats, headscarves, headphones and veils: what frames a face.
 * All is drawn with the head's own pen, so that it turns and tilts with the head.
 * Faces are in `faces.ts`.
 */
import { type Look, OUTLINE, type Pen, type View } from './look.ts';
import { colour, fill, mix, type Point, points, shaded, solid } from './shapes.ts';

/** Hair that falls behind the head. */
export function behind(
  look: Look,
  view: View,
  shape: Pen['shape'],
  dot: Pen['dot'],
  hair: string,
  away: Point,
): string {
  if (look.hat === 'scarf') return '';
  const back = view === 'back' ? 0 : -0.08;
  if (look.hair === 'long')
    return fill(
      shape([
        [back, -0.54],
        [back + 0.34, -0.4],
        [back + 0.36, 0.1],
        [back + 0.26, 0.7],
        [back - 0.3, 0.8],
        [back - 0.46, 0.3],
        [back - 0.44, -0.24],
      ]),
      shaded(hair, 0.3),
    );
  if (look.hair === 'bun')
    return solid(dot(view === 'back' ? 0 : -0.4, view === 'back' ? -0.46 : -0.34, 0.18), hair, away);
  if (look.hair === 'tail' && view !== 'back')
    return fill(shape(points`-0.32 -0.3, -0.62 -0.2, -0.72 0.2, -0.6 0.55, -0.52 0.2, -0.4 -0.02`), shaded(hair, 0.2));
  return '';
}

const HAIR: Record<View, readonly Point[]> = {
  side: points`0.31 -0.3, 0.2 -0.52, -0.08 -0.57, -0.37 -0.43, -0.49 -0.1, -0.42 0.18, -0.24 0.32, -0.12 0.14, -0.04 -0.02, 0.06 -0.1, 0.14 -0.26`,
  quarter: points`0.35 -0.22, 0.24 -0.5, -0.02 -0.57, -0.3 -0.46, -0.43 -0.14, -0.38 0.1, -0.3 0.12, -0.27 -0.06, -0.18 -0.12, -0.06 -0.3, 0.16 -0.25`,
  back: points`0 -0.56, 0.28 -0.47, 0.41 -0.16, 0.37 0.1, 0.24 0.32, 0 0.38, -0.24 0.32, -0.37 0.1, -0.41 -0.16, -0.28 -0.47`,
};

/** Hair and hat over the head. */
export function onTop(look: Look, view: View, { shape, sharp, dot, drawn }: Pen, hair: string, away: Point): string {
  const parts: string[] = [];
  const hat = look.hatColour ?? colour.ochre;
  if (look.hat !== 'scarf') {
    if (look.hair === 'bob')
      parts.push(
        solid(
          shape(
            view === 'back'
              ? points`0 -0.57, 0.32 -0.46, 0.45 -0.1, 0.42 0.42, 0 0.46, -0.42 0.42, -0.45 -0.1, -0.32 -0.46`
              : points`0.33 -0.22, 0.22 -0.52, -0.06 -0.58, -0.36 -0.46, -0.5 -0.08, -0.48 0.36, -0.3 0.44, -0.14 0.36, -0.16 0.02, -0.02 -0.24, 0.16 -0.3`,
          ),
          hair,
          away,
        ),
      );
    else if (look.hair === 'curly')
      parts.push(
        solid(
          [
            dot(0.2, -0.4, 0.19),
            dot(-0.04, -0.48, 0.2),
            dot(-0.28, -0.36, 0.2),
            dot(-0.4, -0.1, 0.18),
            dot(-0.36, 0.12, 0.13),
            view === 'back' ? dot(0.36, -0.1, 0.18) + dot(0, 0, 0.38) + dot(0.2, 0.2, 0.16) + dot(-0.1, 0.25, 0.2) : '',
          ].join(''),
          hair,
          away,
        ),
      );
    else if (look.hair !== 'bald') parts.push(solid(shape(HAIR[view]), hair, away));
    else if (view !== 'back')
      parts.push(fill(shape(points`-0.28 -0.2, -0.42 -0.12, -0.4 0.12, -0.28 0.22, -0.24 0`), hair));
  }
  const front = view === 'back' ? 0 : 1;
  if (look.hat === 'helmet')
    parts.push(
      solid(
        shape(points`0.42 -0.16, 0.34 -0.46, 0.06 -0.64, -0.28 -0.56, -0.46 -0.3, -0.47 -0.12, -0.2 -0.15, 0.1 -0.19`),
        hat,
        [away[0] * 1.6, away[1] * 2],
      ),
      fill(
        sharp([
          [-0.5, -0.15],
          [0.4, -0.24],
          [0.4 + 0.2 * front, -0.15],
          [0.4 + 0.18 * front, -0.1],
          [-0.5, -0.06],
        ]),
        shaded(hat, 0.35),
      ),
      drawn(points`0.0 -0.63, 0.02 -0.42, 0.0 -0.22`, shaded(hat, 0.22), 0.04),
    );
  if (look.hat === 'cap')
    parts.push(
      solid(
        shape(points`0.42 -0.24, 0.34 -0.48, 0.02 -0.6, -0.34 -0.5, -0.48 -0.24, -0.3 -0.16, 0.05 -0.22`),
        hat,
        away,
      ),
      view === 'back' ? '' : fill(shape(points`0.14 -0.26, 0.42 -0.28, 0.6 -0.15, 0.36 -0.18`), shaded(hat, 0.4)),
    );
  if (look.hat === 'beanie')
    parts.push(
      solid(shape(points`0.38 -0.2, 0.32 -0.5, 0.0 -0.68, -0.34 -0.54, -0.46 -0.16, -0.1 -0.16`), hat, away),
      fill(sharp(points`-0.48 -0.24, 0.4 -0.3, 0.4 -0.14, -0.46 -0.06`), shaded(hat, 0.25)),
      fill(dot(-0.03, -0.68, 0.09), shaded(hat, 0.2)),
    );
  if (look.hat === 'baker')
    parts.push(
      solid(
        shape(points`0.36 -0.28, 0.46 -0.56, 0.24 -0.76, -0.06 -0.72, -0.36 -0.76, -0.52 -0.5, -0.42 -0.18, 0 -0.26`),
        hat,
        away,
        shaded(hat, 0.2),
      ),
    );
  if (look.hat === 'brim')
    parts.push(
      solid(shape(points`0.3 -0.28, 0.28 -0.56, -0.02 -0.62, -0.34 -0.56, -0.4 -0.22, -0.05 -0.24`), hat, away),
      fill(sharp(points`-0.4 -0.34, 0.31 -0.4, 0.31 -0.3, -0.41 -0.24`), colour.brick),
      fill(shape(points`0.74 -0.2, 0.3 -0.32, -0.35 -0.28, -0.78 -0.08, -0.3 -0.14, 0.3 -0.22`), shaded(hat, 0.25)),
    );
  if (look.hat === 'headphones')
    parts.push(
      drawn(
        view === 'side'
          ? points`-0.06 0.02, -0.12 -0.34, -0.02 -0.62`
          : points`-0.32 0.02, -0.42 -0.34, -0.1 -0.62, 0.22 -0.56`,
        colour.ink,
        0.07,
      ),
      fill(dot(view === 'side' ? -0.06 : -0.3, 0.04, 0.13, 0.17), colour.ink),
      fill(dot(view === 'side' ? -0.06 : -0.3, 0.04, 0.07, 0.1), hat),
    );
  if (look.hat === 'scarf') parts.push(scarf(view, { shape, drawn, dot, sharp }, hat, away));
  return parts.join('');
}

function scarf(view: View, { shape, drawn }: Pen, hat: string, away: Point): string {
  if (view === 'back')
    return solid(
      shape(
        points`0 -0.58, 0.32 -0.48, 0.45 -0.1, 0.42 0.35, 0.56 0.72, 0 0.86, -0.56 0.72, -0.42 0.35, -0.45 -0.1, -0.32 -0.48`,
      ),
      hat,
      away,
    );
  const edge: readonly Point[] =
    view === 'side'
      ? points`0.3 -0.3, 0.12 -0.22, 0.02 0.02, 0.04 0.3, 0.2 0.47`
      : points`0.36 -0.2, 0.12 -0.33, -0.14 -0.2, -0.2 0.1, -0.08 0.36, 0.12 0.5`;
  return (
    solid(
      shape([
        ...edge,
        [0.3, 0.52],
        [0.36, 0.62],
        [0.5, 0.86],
        [0.1, 0.94],
        [-0.5, 0.84],
        [-0.46, 0.4],
        [-0.52, -0.1],
        [-0.4, -0.44],
        [-0.06, -0.6],
        [0.24, -0.52],
      ]),
      hat,
      away,
    ) + drawn(points`-0.14 0.4, 0.06 0.62, 0.34 0.64`, shaded(hat, 0.35), 0.035)
  );
}

/** A beekeeper's hat with its net, over the whole head. */
export function veil(shape: Pen['shape'], sharp: Pen['sharp'], away: Point, look: Look): string {
  const net = shape(points`-0.42 -0.3, 0.42 -0.3, 0.5 0.3, 0.46 0.72, -0.5 0.72, -0.5 0.3`);
  return [
    solid(net, colour.iron, away),
    solid(
      shape(OUTLINE.side.map(([x, y]): Point => [x * 0.78, y * 0.8 + 0.02])),
      mix(look.skin, colour.iron, 0.45),
      away,
    ),
    solid(shape(points`-0.34 -0.3, -0.3 -0.58, 0 -0.66, 0.3 -0.58, 0.34 -0.3`), look.hatColour ?? colour.cream, away),
    fill(
      sharp(points`-0.86 -0.22, -0.34 -0.36, 0.34 -0.36, 0.86 -0.22, 0.4 -0.2, -0.4 -0.2`),
      shaded(look.hatColour ?? colour.cream, 0.2),
    ),
  ].join('');
}
