/** The harbour's last three cranes: one is being taken down beside a waiting ship, two old dockers watch. */
import { person } from './person.ts';
import { birds, cloud, disc, hills, town, water } from './scenery.ts';
import {
  box,
  colour,
  fill,
  gouges,
  handCut,
  line,
  lit,
  mix,
  oval,
  type Point,
  poly,
  shaded,
  sheet,
  skin,
  smooth,
  solid,
  stroke,
} from './shapes.ts';

const SKY = '#efc488';

/** Draws the picture of `harbour-cranes`. */
export function harbourCranes(): string {
  return sheet(
    1840,
    1035,
    SKY,
    evening(),
    crane(1500, 0.62, shaded(colour.brick, 0.05), false),
    crane(1090, 0.82, colour.brick, false),
    ship(),
    harbour(),
    crane(520, 1.06, colour.accent, true),
    cutters(),
    quay(),
    watchers(),
  );
}

function evening(): string {
  return [
    fill(box(0, 0, 1840, 250), mix(SKY, colour.coral, 0.55)),
    fill(
      smooth(
        [
          [-40, 250],
          [300, 210],
          [760, 262],
          [1200, 214],
          [1880, 256],
          [1880, 330],
          [-40, 330],
        ],
        true,
        0.7,
      ),
      mix(SKY, colour.coral, 0.28),
    ),
    gouges([0, 60, 1840, 320], 26, lit(SKY, 0.35), { seed: 4, length: 300, thick: 7 }),
    disc([1290, 420], 130, lit(colour.straw, 0.45)),
    cloud([1080, 470], 300, lit(SKY, 0.3)),
    birds(
      [
        [820, 150],
        [880, 122],
        [930, 168],
        [1640, 210],
        [1700, 190],
      ],
      colour.brick,
      18,
    ),
    hills(
      [
        [-20, 560],
        [300, 500],
        [700, 556],
        [1100, 516],
        [1500, 560],
        [1860, 500],
      ],
      680,
      mix(colour.slate, SKY, 0.45),
    ),
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
  const base = 716 + (k - 0.62) * 250;
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
    felled ? fallen(p, k, paint, dark) : '',
  ].join('');
}

function fallen(p: (dx: number, dy: number) => Point, k: number, paint: string, dark: string): string {
  const end = p(306, 596);
  return [
    stroke(end, [end[0] + 26, end[1] - 12], lit(colour.ochre, 0.5), 16 * k),
    ...[
      [-30, 34],
      [8, 46],
      [40, 30],
      [54, -4],
      [-6, 70],
      [30, 66],
    ].map(([dx = 0, dy = 0]) =>
      stroke([end[0] + 16, end[1]], [end[0] + 16 + dx, end[1] + dy], lit(colour.ochre, 0.4), 5),
    ),
    paint && dark ? '' : '',
  ].join('');
}

/** The cut end of the jib hangs from the mobile crane's hook. */
function cutters(): string {
  const parts: string[] = [];
  const [a, b]: [Point, Point] = [
    [700, 470],
    [966, 560],
  ];
  const on = (t: number, side: number): Point => [
    a[0] + (b[0] - a[0]) * t - 6 * side,
    a[1] + (b[1] - a[1]) * t + 16 * side,
  ];
  parts.push(line('M838 96L838 330', colour.ink, 5));
  parts.push(line('M838 330L732 474M838 330L940 540', colour.ink, 4), fill(oval([838, 334], 12), colour.iron));
  parts.push(
    stroke(on(0, -1), on(1, -0.5), colour.accent, 11),
    stroke(on(0, 1), on(1, 0.5), shaded(colour.accent, 0.35), 11),
  );
  for (let i = 0; i < 7; i++)
    parts.push(stroke(on(i / 7, i % 2 ? 1 : -1), on((i + 1) / 7, i % 2 ? -1 : 1), shaded(colour.accent, 0.35), 6));
  const boom = (dx: number): string => stroke([100 + dx, 870], [838 + dx, 92], colour.ochre, 12);
  parts.unshift(boom(0), boom(30));
  for (let i = 0; i < 22; i++) {
    const t = i / 22;
    parts.unshift(
      stroke(
        [100 + 738 * t + (i % 2 ? 30 : 0), 870 - 778 * t],
        [100 + 738 * (t + 1 / 22) + (i % 2 ? 0 : 30), 870 - 778 * (t + 1 / 22)],
        shaded(colour.ochre, 0.3),
        6,
      ),
    );
  }
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
    solid(
      poly([
        [1560, 330],
        [1614, 330],
        [1622, 402],
        [1552, 402],
      ]),
      colour.accent,
      [-14, 0],
    ),
    fill(box(1555, 346, 62, 16), colour.cream),
    stroke([1300, 660], [1300, 480], colour.umber, 9),
    stroke([1300, 500], [1400, 600], colour.umber, 5),
    ...[0, 1, 2, 3].map((i) =>
      solid(
        box(1140 + i * 74, 588, 68, 60),
        [colour.slate, colour.rust, colour.olive, colour.ochre][i] ?? colour.slate,
        [-16, 0],
      ),
    ),
    solid(
      smooth(
        [
          [930, 628],
          [1010, 644],
          [1400, 648],
          [1690, 642],
          [1740, 636],
          [1716, 780],
          [1020, 790],
          [970, 740],
        ],
        true,
        0.35,
      ),
      colour.navy,
      [-6, -14],
    ),
    fill(
      smooth(
        [
          [968, 730],
          [1400, 742],
          [1726, 730],
          [1716, 790],
          [1010, 796],
        ],
        true,
        0.4,
      ),
      colour.brick,
    ),
    fill(
      smooth(
        [
          [930, 628],
          [1010, 644],
          [1400, 648],
          [1740, 636],
          [1738, 650],
          [1400, 662],
          [1010, 658],
          [936, 642],
        ],
        true,
        0.4,
      ),
      colour.cream,
    ),
    ...[1030, 1070, 1110].map((x) => fill(oval([x, 690], 8), colour.cream)),
  ].join('');
}

function harbour(): string {
  return [
    water([0, 764, 1840, 150], {
      seed: 9,
      paint: mix(colour.slate, SKY, 0.2),
      light: lit(colour.straw, 0.2),
      count: 90,
      length: 80,
    }),
    gouges([1190, 780, 200, 110], 26, lit(colour.straw, 0.4), { seed: 41, length: 110, thick: 7 }),
    gouges([980, 776, 740, 30], 20, shaded(colour.brick, 0.2), { seed: 42, length: 160, thick: 6 }),
  ].join('');
}

function quay(): string {
  return [
    fill(
      poly(
        handCut(
          [
            [-20, 856],
            [1000, 868],
            [1860, 930],
            [1860, 1060],
            [-20, 1060],
          ],
          5,
          4,
        ),
      ),
      mix(colour.clay, colour.umber, 0.4),
    ),
    fill(
      poly([
        [-20, 850],
        [1000, 862],
        [1860, 924],
        [1860, 946],
        [1000, 884],
        [-20, 872],
      ]),
      lit(colour.clay, 0.35),
    ),
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
    line(
      smooth(
        [
          [1180, 858],
          [1090, 800],
          [1030, 720],
        ],
        false,
      ),
      colour.bark,
      6,
    ),
    solid(
      poly([
        [30, 800],
        [220, 800],
        [240, 880],
        [20, 880],
      ]),
      colour.ochre,
      [-30, 0],
    ),
    fill(box(60, 740, 90, 66), colour.ochre),
    fill(box(76, 752, 58, 40), colour.navy),
    fill(oval([70, 890], 34), colour.ink),
    fill(oval([190, 892], 34), colour.ink),
    fill(oval([70, 890], 14), colour.steel),
    fill(oval([190, 892], 14), colour.steel),
  ].join('');
}

function watchers(): string {
  return [
    fill(
      poly([
        [1290, 1010],
        [1470, 1004],
        [1840, 1035],
        [1400, 1035],
      ]),
      shaded(colour.umber, 0.35),
    ),
    person({
      at: [1330, 1010],
      height: 440,
      facing: -1,
      view: 'back',
      look: { skin: skin.warm, hair: 'short', hairColour: colour.mist, hat: 'cap', hatColour: colour.navy },
      clothes: { top: colour.bark, legs: colour.night, hem: 0.1 },
      build: 1.08,
      near: [0.1, 0.46],
    }),
    person({
      at: [1484, 1016],
      height: 424,
      facing: -1,
      look: { skin: skin.brown, hat: 'cap', hatColour: colour.olive, beard: true, hairColour: colour.mist },
      clothes: { top: colour.blue, legs: colour.bark, hem: 0.08, neckerchief: colour.ochre },
      view: 'side',
      nod: -16,
      far: [0.34, 0.98],
      farHand: 'point',
      near: [0.06, 0.5],
    }),
  ].join('');
}
