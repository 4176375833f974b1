/**
 * What people build and leave about: houses, windows, lamps, laundry, a bucket, and the cat that belongs to all of it.
 * Everything takes its place and size and, where chance is used, a seed.
 * Land, water and the stones of a wall are in `scenery.ts`.
 */
import {
  box,
  chance,
  colour,
  fill,
  limb,
  line,
  lit,
  mix,
  oval,
  type Point,
  poly,
  shaded,
  smooth,
  solid,
  stroke,
  within,
} from './shapes.ts';

/** A window with panes; `light` is what shines in it. */
export function casement(
  [x, y, width, height]: readonly [number, number, number, number],
  look: {
    light: string;
    frame: string;
    panes?: readonly [number, number];
    arched?: boolean;
    sill?: boolean;
    shutters?: string;
  },
): string {
  const [across, up] = look.panes ?? [2, 3];
  const arch = look.arched ? width / 2 : 0;
  const outline = (grow: number): string =>
    arch
      ? `M${x - grow} ${y + height + grow}V${y + arch}A${arch + grow} ${arch + grow} 0 0 1 ${x + width + grow} ${y + arch}V${y + height + grow}Z`
      : box(x - grow, y - grow, width + grow * 2, height + grow * 2);
  const bar = Math.max(2, width * 0.045);
  const bars: string[] = [];
  for (let i = 1; i < across; i++) bars.push(fill(box(x + (width * i) / across - bar / 2, y, bar, height), look.frame));
  for (let i = 1; i < up; i++) bars.push(fill(box(x, y + (height * i) / up - bar / 2, width, bar), look.frame));
  return [
    look.shutters
      ? solid(box(x - width * 0.62, y, width * 0.5, height), look.shutters, [-3, -2]) +
        solid(box(x + width * 1.12, y, width * 0.5, height), look.shutters, [-3, -2])
      : '',
    fill(outline(width * 0.07), look.frame),
    within(
      outline(0),
      fill(outline(0), look.light),
      fill(
        poly([
          [x, y],
          [x + width * 0.9, y],
          [x, y + height * 0.75],
        ]),
        lit(look.light, 0.22),
      ),
      ...bars,
    ),
    look.sill
      ? fill(box(x - width * 0.14, y + height + width * 0.05, width * 1.28, width * 0.1), lit(look.frame, 0.3))
      : '',
  ].join('');
}

/** A row of town houses with tiled roofs, standing on `base` between two x. */
export function town(
  from: number,
  to: number,
  base: number,
  look: { seed: number; walls: readonly string[]; roof: string; height: number; windows?: string; dark?: string },
): string {
  const random = chance(look.seed);
  const parts: string[] = [];
  for (let x = from; x < to; ) {
    const width = look.height * (0.55 + random() * 0.7);
    const height = look.height * (0.65 + random() * 0.6);
    const wall = look.walls[Math.floor(random() * look.walls.length)] ?? colour.stone;
    const top = base - height;
    const pitch = width * (0.18 + random() * 0.16);
    parts.push(fill(box(x, top, width + 2, height + 40), wall));
    parts.push(fill(box(x + width * 0.78, top, width * 0.22 + 2, height + 40), shaded(wall, 0.16)));
    if (random() < 0.72)
      parts.push(
        fill(
          poly([
            [x - width * 0.05, top + 2],
            [x + width * 0.5, top - pitch],
            [x + width * 1.05, top + 2],
          ]),
          look.roof,
        ),
        fill(
          poly([
            [x + width * 0.5, top - pitch],
            [x + width * 1.05, top + 2],
            [x + width * 0.72, top + 2],
          ]),
          shaded(look.roof, 0.25),
        ),
      );
    else parts.push(fill(box(x - width * 0.03, top - height * 0.05, width * 1.06, height * 0.07), shaded(wall, 0.25)));
    if (random() < 0.5)
      parts.push(fill(box(x + width * 0.2, top - pitch * 0.95, width * 0.1, pitch), shaded(look.roof, 0.35)));
    const columns = Math.max(1, Math.round(width / (look.height * 0.3)));
    const rows = Math.max(1, Math.round(height / (look.height * 0.34)));
    const size = look.height * 0.085;
    for (let c = 0; c < columns; c++)
      for (let r = 0; r < rows; r++) {
        const paint = look.windows && random() < 0.55 ? look.windows : (look.dark ?? shaded(wall, 0.5));
        parts.push(
          fill(
            box(x + ((c + 0.5) * width) / columns - size / 2, top + ((r + 0.35) * height) / rows, size, size * 1.5),
            paint,
          ),
        );
      }
    x += width;
  }
  return parts.join('');
}

/** A line of laundry between two points. */
export function laundry(a: Point, b: Point, seed: number, paints: readonly string[], size = 60): string {
  const random = chance(seed);
  const sag = Math.hypot(b[0] - a[0], b[1] - a[1]) * 0.05;
  const at = (t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + Math.sin(t * Math.PI) * sag];
  const pieces: string[] = [line(smooth([a, at(0.25), at(0.5), at(0.75), b], false), colour.bark, 3)];
  let t = 0.1;
  let i = 0;
  const total = Math.hypot(b[0] - a[0], b[1] - a[1]);
  while (t < 0.86) {
    const width = (size * (0.5 + random() * 0.6)) / total;
    const long = size * (0.7 + random() * 0.6);
    const [p, q] = [at(t), at(t + width)];
    const paint = paints[i % paints.length] ?? colour.cream;
    pieces.push(
      solid(
        poly([
          p,
          q,
          [q[0] + (random() - 0.3) * 8, q[1] + long],
          [(p[0] + q[0]) / 2, p[1] + long * 0.94],
          [p[0] + (random() - 0.3) * 8, p[1] + long],
        ]),
        paint,
        [-8, 0],
        shaded(paint, 0.22),
      ),
    );
    t += width + 0.03 + random() * 0.05;
    i++;
  }
  return pieces.join('');
}

/** A street or bridge lamp on a post; `glow` when it burns. */
export function lamp([x, y]: Point, height: number, iron: string, glow?: string): string {
  const w = height * 0.05;
  const head = y - height;
  return [
    fill(limb([x, y], w * 0.55, [x, head + height * 0.2], w * 0.32), iron),
    fill(
      poly([
        [x - w * 1.2, y],
        [x + w * 1.2, y],
        [x + w * 0.7, y - height * 0.08],
        [x - w * 0.7, y - height * 0.08],
      ]),
      iron,
    ),
    stroke([x - w * 1.6, head + height * 0.28], [x + w * 1.6, head + height * 0.28], iron, w * 0.4),
    fill(
      poly([
        [x - w * 0.9, head + height * 0.2],
        [x + w * 0.9, head + height * 0.2],
        [x + w * 1.5, head + height * 0.05],
        [x - w * 1.5, head + height * 0.05],
      ]),
      glow ?? mix(iron, colour.mist, 0.5),
    ),
    glow ? fill(oval([x, head + height * 0.125], w * 0.5, w * 0.9), lit(glow, 0.7)) : '',
    fill(
      poly([
        [x - w * 1.8, head + height * 0.055],
        [x + w * 1.8, head + height * 0.055],
        [x + w * 0.5, head - height * 0.01],
        [x - w * 0.5, head - height * 0.01],
      ]),
      iron,
    ),
    fill(oval([x, head - height * 0.02], w * 0.34), iron),
    stroke([x, head + height * 0.05], [x, head + height * 0.2], iron, w * 0.2),
  ].join('');
}

/** A cat that sits and watches, tail to the left of `at`. */
export function cat([x, y]: Point, height: number, paint: string): string {
  const p = (dx: number, dy: number): Point => [x + dx * height, y - dy * height];
  return (
    line(smooth([p(-0.2, 0.06), p(-0.42, 0.04), p(-0.5, 0.2), p(-0.4, 0.34)], false), paint, height * 0.08) +
    fill(smooth([p(-0.26, 0), p(-0.28, 0.28), p(-0.1, 0.56), p(0.1, 0.6), p(0.2, 0.4), p(0.22, 0)]), paint) +
    fill(oval(p(0.06, 0.72), height * 0.2, height * 0.17), paint) +
    fill(poly([p(-0.12, 0.76), p(-0.1, 1), p(0.04, 0.86)]) + poly([p(0.08, 0.88), p(0.2, 1), p(0.24, 0.76)]), paint)
  );
}

/** A bucket standing on `at`. */
export function bucket([x, y]: Point, size: number, paint: string): string {
  return (
    line(
      smooth(
        [
          [x - size * 0.42, y - size * 0.86],
          [x - size * 0.1, y - size * 1.4],
          [x + size * 0.42, y - size * 0.86],
        ],
        false,
      ),
      colour.iron,
      size * 0.05,
    ) +
    solid(
      poly([
        [x - size * 0.45, y - size * 0.9],
        [x + size * 0.45, y - size * 0.9],
        [x + size * 0.33, y],
        [x - size * 0.33, y],
      ]),
      paint,
      [-size * 0.2, 0],
    ) +
    fill(oval([x, y - size * 0.9], size * 0.45, size * 0.12), shaded(paint, 0.45))
  );
}
