/**
 * The land around people: walls of stones, hills, trees, water, clouds and birds.
 * Everything takes its place and size and, where chance is used, a seed.
 * It draws no people and decides no composition; each picture's own file does.
 */
import {
  box,
  chance,
  colour,
  fill,
  gouges,
  limb,
  lit,
  oval,
  type Point,
  poly,
  shaded,
  sliver,
  smooth,
  solid,
  within,
} from './shapes.ts';

/** A wall of uneven stones in courses, cut to an outline. */
export function stoneWall(
  outline: readonly Point[],
  look: { seed: number; paint: string; course?: number; joint?: string; contrast?: number },
): string {
  const { seed, paint, course = 58, contrast = 0.16 } = look;
  const joint = look.joint ?? shaded(paint, 0.34);
  const random = chance(seed);
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let stones = '';
  for (let y = top; y < bottom; ) {
    const height = course * (0.8 + random() * 0.4);
    for (let x = left - course * random(); x < right; ) {
      const width = course * (1.1 + random() * 1.5);
      const tone = random();
      const stone =
        tone < 0.25 ? shaded(paint, contrast * random()) : tone > 0.7 ? lit(paint, contrast * 1.6 * random()) : paint;
      const gap = course * 0.05;
      const corner = (): number => (random() - 0.5) * course * 0.09;
      const [x1, x2, y1, y2] = [x + gap, x + width - gap, y + gap, y + height - gap];
      stones += fill(
        poly([
          [x1 + corner(), y1 + corner()],
          [(x1 + x2) / 2, y1 + corner() * 0.7],
          [x2 + corner(), y1 + corner()],
          [x2 + corner(), y2 + corner()],
          [(x1 + x2) / 2, y2 + corner() * 0.7],
          [x1 + corner(), y2 + corner()],
        ]),
        stone,
      );
      if (random() < 0.3)
        stones += fill(
          sliver(
            [x1 + width * (0.25 + random() * 0.4), y1 + height * (0.25 + random() * 0.45)],
            width * 0.3,
            course * 0.045,
            -6 + random() * 12,
          ),
          random() < 0.5 ? shaded(stone, 0.22) : lit(stone, 0.35),
        );
      x += width;
    }
    y += height;
  }
  return fill(poly(outline), joint) + within(poly(outline), stones);
}

/** Water with flat waves that grow towards the viewer. */
export function water(
  [x, y, width, height]: readonly [number, number, number, number],
  look: { seed: number; paint: string; light?: string; dark?: string; count?: number; length?: number },
): string {
  const random = chance(look.seed);
  const [light, dark] = [look.light ?? lit(look.paint, 0.35), look.dark ?? shaded(look.paint, 0.3)];
  const area = box(x, y, width, height);
  let [pale, deep] = ['', ''];
  const count = look.count ?? 110;
  for (let i = 0; i < count; i++) {
    const near = random();
    const length = (look.length ?? 90) * (0.35 + near * 1.5) * (0.6 + random() * 0.8);
    const wave = sliver([x + random() * width, y + 4 + near ** 1.4 * height], length, 1.6 + near * 7, 0);
    if (random() < 0.45) pale += wave;
    else deep += wave;
  }
  return fill(area, look.paint) + within(area, fill(deep, dark), fill(pale, light));
}

/** Far hills: a band from the ridge down to `bottom`. */
export function hills(ridge: readonly Point[], bottom: number, paint: string): string {
  const [first, last] = [ridge[0] ?? [0, 0], ridge[ridge.length - 1] ?? [0, 0]];
  const open = smooth(ridge, false).slice(1);
  return fill(`M${first[0]} ${bottom}L${open}L${last[0]} ${bottom}Z`, paint);
}

/** A tree that stands on `at`. */
export function tree(
  kind: 'cypress' | 'round' | 'olive' | 'bare',
  at: Point,
  height: number,
  paint: string,
  seed = 1,
): string {
  const random = chance(seed);
  const [x, y] = at;
  const trunk = fill(limb([x, y], height * 0.035, [x, y - height * 0.5], height * 0.02), colour.bark);
  if (kind === 'cypress')
    return (
      trunk +
      solid(
        smooth([
          [x, y - height],
          [x + height * 0.07, y - height * 0.62],
          [x + height * 0.1, y - height * 0.25],
          [x + height * 0.03, y - height * 0.07],
          [x - height * 0.05, y - height * 0.07],
          [x - height * 0.1, y - height * 0.28],
          [x - height * 0.06, y - height * 0.66],
        ]),
        paint,
        [-height * 0.05, 0],
      ) +
      gouges([x - height * 0.05, y - height * 0.7, height * 0.06, height * 0.5], 6, lit(paint, 0.2), {
        seed,
        length: height * 0.12,
        thick: height * 0.008,
        turned: 84,
      })
    );
  if (kind === 'bare') {
    const twig = (from: Point, length: number, angle: number, thick: number, left: number): string => {
      const to: Point = [from[0] + Math.cos(angle) * length, from[1] + Math.sin(angle) * length];
      const own = fill(limb(from, thick, to, thick * 0.6), colour.bark);
      if (left === 0) return own;
      return (
        own +
        twig(to, length * (0.62 + random() * 0.16), angle - 0.3 - random() * 0.35, thick * 0.6, left - 1) +
        twig(to, length * (0.62 + random() * 0.16), angle + 0.25 + random() * 0.4, thick * 0.6, left - 1) +
        (random() < 0.5 ? twig(to, length * 0.6, angle + (random() - 0.5) * 0.3, thick * 0.5, left - 1) : '')
      );
    };
    return twig([x, y], height * 0.34, -Math.PI / 2 + (random() - 0.5) * 0.16, height * 0.03, 4);
  }
  const flat = kind === 'olive' ? 0.72 : 1;
  let crown = '';
  for (let i = 0; i < 8; i++) {
    const angle = (i / 8) * Math.PI * 2 + random() * 0.4;
    const reach = height * 0.2 * (0.85 + random() * 0.3);
    crown += oval(
      [x + Math.cos(angle) * reach * 1.15, y - height * 0.66 + Math.sin(angle) * reach * flat],
      height * (0.13 + random() * 0.06),
    );
  }
  crown += oval([x, y - height * 0.66], height * 0.24, height * 0.24 * flat);
  return (
    fill(limb([x, y], height * 0.04, [x + height * 0.01, y - height * 0.55], height * 0.022), colour.bark) +
    fill(
      limb([x, y - height * 0.3], height * 0.02, [x + height * 0.12, y - height * 0.58], height * 0.012),
      colour.bark,
    ) +
    solid(crown, paint, [-height * 0.07, -height * 0.05]) +
    gouges([x - height * 0.26, y - height * 0.86, height * 0.42, height * 0.3], 16, lit(paint, 0.3), {
      seed: seed + 9,
      length: height * 0.07,
      thick: height * 0.012,
      turned: -35,
      scatter: 50,
    })
  );
}

/** Sun or moon with nothing around it. */
export function disc(at: Point, r: number, paint: string): string {
  return fill(oval(at, r), paint);
}

/** A cloud or drift of smoke made of flat bands. */
export function cloud([x, y]: Point, width: number, paint: string): string {
  const h = width * 0.09;
  return fill(
    limb([x, y], h, [x + width, y], h * 0.7) +
      limb([x + width * 0.2, y - h * 1.2], h * 1.1, [x + width * 0.62, y - h * 1.1], h * 0.9) +
      limb([x + width * 0.45, y + h], h * 0.6, [x + width * 1.25, y + h], h * 0.4),
    paint,
  );
}

/** Birds far away. */
export function birds(at: readonly Point[], paint: string, size = 16): string {
  return at
    .map(([x, y], i) => {
      const s = size * (0.8 + ((i * 37) % 10) / 20);
      return fill(
        `M${x - s} ${y - s * 0.45}Q${x - s * 0.4} ${y - s * 0.6} ${x} ${y}Q${x + s * 0.4} ${y - s * 0.6} ${x + s} ${y - s * 0.35}Q${x + s * 0.4} ${y - s * 0.3} ${x} ${y + s * 0.28}Q${x - s * 0.4} ${y - s * 0.3} ${x - s} ${y - s * 0.45}Z`,
        paint,
      );
    })
    .join('');
}
