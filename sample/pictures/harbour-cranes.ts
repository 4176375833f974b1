/** The harbour's last three cranes: a floating crane lifts off a piece of the first, the ship takes the pieces away, two old dockers watch. */
import { person } from './person.ts';
import { birds, disc, hills, stoneWall, water } from './scenery.ts';
import {
  box,
  colour,
  fill,
  gouges,
  handCut,
  line,
  lit,
  mix,
  moved,
  oval,
  type Point,
  points,
  poly,
  shaded,
  sheet,
  skin,
  smooth,
  solid,
  stroke,
} from './shapes.ts';
import { town } from './street.ts';

const SKY = '#efc488';

/** Draws the picture of `harbour-cranes`. */
export function harbourCranes(): string {
  return sheet(
    1840,
    1035,
    SKY,
    evening(),
    farQuay(),
    crane(1560, 0.66, shaded(colour.brick, 0.05), false),
    crane(1120, 0.84, colour.brick, false),
    crane(560, 1.02, colour.accent, true),
    harbour(),
    moved([40, 78], ship()),
    floatingCrane(),
    quay(),
    watchers(),
  );
}

function farQuay(): string {
  return [
    stoneWall(points`-10 704, 1850 704, 1850 790, -10 790`, {
      seed: 12,
      paint: mix(colour.clay, colour.umber, 0.3),
      course: 26,
    }),
    fill(box(-10, 694, 1860, 20), lit(colour.clay, 0.3)),
  ].join('');
}

function evening(): string {
  return [
    fill(box(0, 0, 1840, 250), mix(SKY, colour.coral, 0.55)),
    fill(
      smooth(points`-40 250, 300 210, 760 262, 1200 214, 1880 256, 1880 330, -40 330`, true, 0.7),
      mix(SKY, colour.coral, 0.28),
    ),
    gouges([0, 60, 1840, 320], 26, lit(SKY, 0.35), { seed: 4, length: 300, thick: 7 }),
    disc([1340, 470], 120, lit(colour.straw, 0.45)),
    birds(points`820 150, 880 122, 930 168, 1640 210, 1700 190`, colour.brick, 18),
    hills(points`-20 560, 300 500, 700 556, 1100 516, 1500 560, 1860 500`, 680, mix(colour.slate, SKY, 0.45)),
    town(-30, 460, 640, {
      seed: 31,
      walls: [mix(colour.slate, colour.clay, 0.4), mix(colour.slate, colour.clay, 0.6)],
      roof: mix(colour.brick, colour.slate, 0.35),
      height: 96,
      windows: colour.straw,
    }),
  ].join('');
}

/** A quay crane on four legs: `x` is the middle of its portal, `felled` one has lost half its jib. */
function crane(x: number, k: number, paint: string, felled: boolean): string {
  const base = 712 + (k - 0.62) * 40;
  const p = (dx: number, dy: number): Point => [x + dx * k, base - dy * k];
  const dark = shaded(paint, 0.35);
  const lattice = (a: Point, b: Point, wide: number, narrow: number, steps: number): string => {
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]) + Math.PI / 2;
    const on = (t: number, side: number): Point => {
      const half = (wide + (narrow - wide) * t) * side * k;
      return [a[0] + (b[0] - a[0]) * t + Math.cos(angle) * half, a[1] + (b[1] - a[1]) * t + Math.sin(angle) * half];
    };
    const parts = [stroke(on(0, -1), on(1, -1), paint, 11 * k), stroke(on(0, 1), on(1, 1), dark, 11 * k)];
    for (let i = 0; i < steps; i++)
      parts.push(stroke(on(i / steps, i % 2 ? 1 : -1), on((i + 1) / steps, i % 2 ? -1 : 1), dark, 6 * k));
    return parts.join('');
  };
  const jibEnd = felled ? p(300, 590) : p(500, 690);
  return [
    ...[
      [-130, -105],
      [130, 105],
    ].map(([foot = 0, head = 0]) => stroke(p(foot + 34, 6), p(head + 18, 250), dark, 17 * k)),
    stroke(p(-130, 0), p(-90, 260), paint, 24 * k),
    stroke(p(130, 0), p(90, 260), paint, 24 * k),
    stroke(p(-122, 60), p(100, 232), dark, 9 * k),
    stroke(p(122, 60), p(-100, 232), dark, 9 * k),
    solid(poly([p(-150, 14), p(-96, 14), p(-96, -10), p(-150, -10)]), colour.iron, [-6 * k, 0]),
    solid(poly([p(150, 14), p(96, 14), p(96, -10), p(150, -10)]), colour.iron, [-6 * k, 0]),
    solid(poly([p(-120, 250), p(120, 250), p(120, 290), p(-120, 290)]), paint, [0, -10 * k]),
    fill(poly([p(-40, 290), p(40, 290), p(40, 308), p(-40, 308)]), dark),
    lattice(p(-6, 380), jibEnd, 22, felled ? 15 : 7, felled ? 7 : 11),
    felled
      ? ''
      : stroke(p(500, 690), p(500, 470), colour.ink, 4 * k) +
        solid(poly([p(484, 470), p(516, 470), p(508, 440), p(492, 440)]), colour.iron, [-5, 0]),
    stroke(p(-30, 560), jibEnd, colour.ink, 5 * k),
    stroke(p(-30, 560), p(-108, 400), colour.ink, 5 * k),
    stroke(p(-62, 420), p(-30, 564), paint, 14 * k),
    stroke(p(6, 420), p(-30, 564), dark, 14 * k),
    solid(poly([p(-128, 306), p(60, 306), p(76, 420), p(-128, 420)]), paint, [-26 * k, -4]),
    fill(poly([p(4, 340), p(58, 340), p(66, 404), p(4, 404)]), mix(colour.straw, SKY, 0.3)),
    stroke(p(32, 340), p(36, 404), dark, 5 * k),
    fill(poly([p(-150, 326), p(-120, 326), p(-120, 410), p(-150, 410)]), colour.iron),
    ...[0, 1, 2, 3].map((i) => stroke(p(-108 + i * 22, 330), p(-108 + i * 22, 396), dark, 5 * k)),
    felled ? sparks(p, k) : '',
  ].join('');
}

function sparks(p: (dx: number, dy: number) => Point, k: number): string {
  const [x, y] = p(306, 596);
  const rays = [
    [-30, 34],
    [8, 46],
    [40, 30],
    [54, -4],
    [-6, 70],
    [30, 66],
  ] as const;
  return (
    stroke([x, y], [x + 26, y - 12], lit(colour.ochre, 0.5), 16 * k) +
    rays.map(([dx, dy]) => stroke([x + 16, y], [x + 16 + dx, y + dy], lit(colour.ochre, 0.4), 5)).join('')
  );
}

/** The cut end of the jib hangs from the hook of a floating crane. */
function floatingCrane(): string {
  const parts: string[] = [];
  const foot: Point = [236, 800];
  const head: Point = [838, 104];
  for (const side of [0, 1]) {
    const dx = side * 44;
    parts.push(
      stroke(
        [foot[0] + dx, foot[1]],
        [head[0] + dx * 0.6, head[1]],
        side ? shaded(colour.ochre, 0.25) : colour.ochre,
        13,
      ),
    );
  }
  for (let i = 0; i < 24; i++) {
    const at = (t: number, side: number): Point => [
      foot[0] + (head[0] - foot[0]) * t + side * 44 * (1 - t * 0.4),
      foot[1] + (head[1] - foot[1]) * t,
    ];
    parts.push(stroke(at(i / 24, i % 2), at((i + 1) / 24, (i + 1) % 2), shaded(colour.ochre, 0.3), 6));
  }
  parts.push(
    stroke([120, 560], head, colour.ink, 5),
    stroke([120, 560], [96, 790], colour.ink, 5),
    stroke([150, 790], [120, 560], colour.ochre, 14),
    stroke([70, 790], [120, 560], shaded(colour.ochre, 0.3), 14),
  );
  const [a, b]: [Point, Point] = [
    [742, 492],
    [1020, 574],
  ];
  const on = (t: number, side: number): Point => [
    a[0] + (b[0] - a[0]) * t - 6 * side,
    a[1] + (b[1] - a[1]) * t + 20 * side * (1 - t * 0.5),
  ];
  parts.push(
    line('M850 104V330', colour.ink, 5),
    line('M850 330L786 502M850 330L970 556', colour.ink, 5),
    fill(oval([850, 334], 14), colour.iron),
  );
  parts.push(
    stroke(on(0, -1), on(1, -1), colour.accent, 12),
    stroke(on(0, 1), on(1, 1), shaded(colour.accent, 0.35), 12),
  );
  for (let i = 0; i < 8; i++)
    parts.push(stroke(on(i / 8, i % 2 ? 1 : -1), on((i + 1) / 8, i % 2 ? -1 : 1), shaded(colour.accent, 0.35), 6));
  parts.push(
    fill(smooth(points`30 862, 460 858, 440 886, 60 890`, true, 0.6), shaded(colour.slate, 0.45)),
    solid(box(52, 706, 96, 92), colour.cream, [-20, 0]),
    fill(box(64, 724, 56, 30), colour.navy),
    solid(poly(points`10 794, 470 794, 450 866, 30 866`), colour.iron, [-10, -16]),
    fill(poly(points`10 794, 470 794, 467 806, 13 806`), colour.ochre),
    ...[90, 200, 310, 410].map((x) => fill(oval([x, 836], 15), colour.ink) + fill(oval([x, 836], 7), colour.iron)),
  );
  return parts.join('');
}

function ship(): string {
  return [
    solid(box(1490, 470, 190, 190), colour.cream, [-30, 0]),
    solid(box(1520, 400, 120, 76), colour.cream, [-24, 0]),
    ...[1508, 1546, 1584, 1622].map(
      (x) => fill(box(x, 500, 20, 24), colour.navy) + fill(box(x, 556, 20, 24), colour.navy),
    ),
    fill(box(1530, 416, 90, 26), colour.navy),
    solid(poly(points`1560 330, 1614 330, 1622 402, 1552 402`), colour.accent, [-14, 0]),
    fill(box(1555, 346, 62, 16), colour.cream),
    stroke([1300, 660], [1300, 480], colour.umber, 9),
    stroke([1300, 500], [1400, 600], colour.umber, 5),
    cargo(),
    solid(
      smooth(points`930 628, 1010 644, 1400 648, 1690 642, 1740 636, 1716 780, 1020 790, 970 740`, true, 0.35),
      colour.navy,
      [-6, -14],
    ),
    fill(smooth(points`968 730, 1400 742, 1726 730, 1716 790, 1010 796`, true, 0.4), colour.brick),
    fill(
      smooth(points`930 628, 1010 644, 1400 648, 1740 636, 1738 650, 1400 662, 1010 658, 936 642`, true, 0.4),
      colour.cream,
    ),
    ...[1030, 1070, 1110].map((x) => fill(oval([x, 690], 8), colour.cream)),
  ].join('');
}

function cargo(): string {
  const parts: string[] = [];
  [0, 1, 2].forEach((row) => {
    const [x, y, long] = [1140 + row * 22, 634 - row * 30, 300 - row * 44];
    const paint = row === 1 ? colour.brick : colour.accent;
    parts.push(stroke([x, y], [x + long, y], shaded(paint, 0.3), 9), stroke([x, y - 22], [x + long, y - 22], paint, 9));
    for (let i = 0; i < 8; i++)
      parts.push(
        stroke(
          [x + (long * i) / 8, i % 2 ? y : y - 22],
          [x + (long * (i + 1)) / 8, i % 2 ? y - 22 : y],
          shaded(paint, 0.35),
          5,
        ),
      );
  });
  return parts.join('');
}

function harbour(): string {
  return [
    water([0, 776, 1840, 160], {
      seed: 9,
      paint: mix(colour.slate, SKY, 0.2),
      light: lit(colour.straw, 0.2),
      count: 90,
      length: 80,
    }),
    gouges([1190, 780, 200, 110], 26, lit(colour.straw, 0.4), { seed: 41, length: 110, thick: 7 }),
    gouges([1000, 860, 760, 40], 20, shaded(colour.brick, 0.2), { seed: 42, length: 160, thick: 6 }),
  ].join('');
}

function quay(): string {
  return [
    fill(
      poly(handCut(points`-20 856, 1000 868, 1860 930, 1860 1060, -20 1060`, 5, 4)),
      mix(colour.clay, colour.umber, 0.4),
    ),
    fill(poly(points`-20 850, 1000 862, 1860 924, 1860 946, 1000 884, -20 872`), lit(colour.clay, 0.35)),
    gouges([0, 900, 1840, 130], 50, shaded(colour.umber, 0.25), { seed: 6, length: 140, thick: 5, turned: 3 }),
    ...[0, 1].map((i) => line(`M-20 ${930 + i * 46}L1860 ${1000 + i * 60}`, colour.iron, 9)),
    ...[1180, 1720].map((x) =>
      solid(
        smooth(
          [
            [x - 28, 884 + (x - 1180) / 14],
            [x - 20, 850 + (x - 1180) / 14],
            [x - 36, 838 + (x - 1180) / 14],
            [x, 824 + (x - 1180) / 14],
            [x + 36, 838 + (x - 1180) / 14],
            [x + 20, 850 + (x - 1180) / 14],
            [x + 28, 884 + (x - 1180) / 14],
          ],
          true,
          0.7,
        ),
        colour.iron,
        [-12, 0],
      ),
    ),
    line(smooth(points`1180 858, 1130 846, 1060 780`, false), colour.bark, 6),
  ].join('');
}

function watchers(): string {
  return [
    fill(poly(points`1290 1010, 1470 1004, 1840 1035, 1400 1035`), shaded(colour.umber, 0.35)),
    person({
      at: [1256, 1010],
      height: 440,
      facing: -1,
      view: 'back',
      look: { skin: skin.warm, hair: 'short', hairColour: colour.mist, hat: 'cap', hatColour: colour.navy },
      clothes: { top: colour.bark, legs: colour.night, hem: 0.1 },
      build: 1.08,
      near: [0.1, 0.46],
    }),
    person({
      at: [1520, 1016],
      height: 424,
      facing: -1,
      look: { skin: skin.brown, hat: 'cap', hatColour: colour.olive, beard: true, hairColour: colour.mist },
      clothes: { top: colour.blue, legs: colour.bark, hem: 0.08, neckerchief: colour.ochre },
      view: 'side',
      nod: -16,
      far: [0.4, 0.84],
      farHand: 'point',
      near: [0.06, 0.5],
    }),
  ].join('');
}
