/** The lead: three workers lower a steel pipe on a hoist into a trench at the wall of the old city. */
import { person } from './person.ts';
import { birds, stoneWall } from './scenery.ts';
import {
  box,
  colour,
  fill,
  gouges,
  handCut,
  limb,
  line,
  lit,
  mix,
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
  within,
} from './shapes.ts';
import { bucket, casement, cat, laundry, town } from './street.ts';

/** Draws the picture of `water-returns`. */
export function waterReturns(): string {
  const wall: Point[] = points`0 236, 1840 150, 1840 720, 0 720`;
  return sheet(
    1840,
    1035,
    colour.sky,
    fill(box(0, 0, 1840, 90), lit(colour.sky, 0.25)),
    gouges([0, 20, 1840, 150], 16, lit(colour.sky, 0.5), { seed: 3, length: 220, thick: 5 }),
    birds(points`330 84, 392 62, 440 98`, colour.slate, 15),
    town(-40, 1100, 250, { seed: 12, walls: [colour.sand, colour.stone, '#d8bd94'], roof: colour.rust, height: 120 }),
    town(1120, 1900, 180, { seed: 33, walls: [colour.sand, colour.stone], roof: colour.rust, height: 90 }),
    stoneWall(wall, { seed: 5, paint: colour.clay, course: 62 }),
    fill(poly(points`0 236, 1840 150, 1840 172, 0 260`), lit(colour.clay, 0.35)),
    fill(poly(points`0 260, 1840 172, 1840 180, 0 270`), shaded(colour.clay, 0.45)),
    gate(),
    cat([300, 226], 66, colour.bark),
    shadowOnWall(),
    square(),
    onlookers(),
    trench(),
    spoil(),
    hoist(),
    workers(),
  );
}

function gate(): string {
  const arch = 'M1330 720V430A140 140 0 0 1 1610 430V720Z';
  const ring = 'M1290 720V430A180 180 0 0 1 1650 430V720Z';
  const stones = Array.from({ length: 9 }, (_, i) => {
    const angle = Math.PI + (i * Math.PI) / 8;
    return stroke(
      [1470 + Math.cos(angle) * 142, 430 + Math.sin(angle) * 142],
      [1470 + Math.cos(angle) * 178, 430 + Math.sin(angle) * 178],
      shaded(colour.clay, 0.4),
      5,
    );
  });
  return [
    fill(ring, lit(colour.stone, 0.15)),
    ...stones,
    ...[500, 570, 640].map(
      (y) =>
        stroke([1292, y], [1328, y], shaded(colour.clay, 0.4), 5) +
        stroke([1612, y], [1648, y], shaded(colour.clay, 0.4), 5),
    ),
    fill(arch, shaded(colour.brick, 0.25)),
    within(
      arch,
      fill(box(1330, 280, 280, 300), lit(colour.sky, 0.4)),
      solid(box(1320, 330, 120, 400), '#d8b98a', [-26, 0]),
      solid(box(1530, 350, 120, 400), shaded(colour.clay, 0.1), [-8, 0]),
      casement([1352, 440, 32, 50], { light: colour.night, frame: colour.umber, shutters: colour.slate }),
      casement([1556, 450, 28, 46], { light: colour.night, frame: colour.umber }),
      laundry([1424, 400], [1532, 416], 8, [colour.cream, colour.accent, colour.blue], 44),
      ...[0, 1, 2, 3, 4].map((i) =>
        fill(box(1400 - i * 12, 590 + i * 24, 160 + i * 24, 26), i % 2 ? colour.stone : colour.sand),
      ),
      fill(poly(points`1330 280, 1376 280, 1376 720, 1330 720`), shaded(colour.earth, 0.5)),
    ),
  ].join('');
}

function shadowOnWall(): string {
  return `<g opacity="0.28">${fill(poly(points`1840 150, 1840 720, 1702 720, 1702 540, 1760 156`), colour.bark)}</g>`;
}

function square(): string {
  return (
    fill(poly(handCut(points`0 700, 1840 690, 1840 860, 0 860`, 4, 5)), colour.sand) +
    gouges([0, 716, 1840, 100], 60, shaded(colour.sand, 0.16), { seed: 20, length: 110, thick: 4 }) +
    fill(poly(points`0 694, 1840 684, 1840 704, 0 720`), shaded(colour.sand, 0.3))
  );
}

function onlookers(): string {
  return [
    fill(oval([1560, 770], 120, 12), shaded(colour.sand, 0.3)),
    person({
      at: [1500, 768],
      height: 322,
      facing: -1,
      look: { skin: skin.warm, hat: 'scarf', hatColour: colour.accent, mouth: 'smile' },
      clothes: { top: colour.slate, legs: colour.navy, skirt: colour.navy, hem: 0.3, shoes: colour.bark },
      near: [-0.02, 0.44],
      nearHand: 'fist',
    }),
    can([1516, 768]),
    person({
      at: [1604, 774],
      height: 214,
      facing: -1,
      child: true,
      look: { skin: skin.warm, hair: 'short', mouth: 'open' },
      clothes: { top: colour.ochre, legs: colour.earth, stripes: colour.rust },
      far: [0.28, 0.72],
      farHand: 'point',
    }),
    can([1666, 776]),
  ].join('');
}

function can([x, y]: Point): string {
  return (
    solid(
      smooth(
        [
          [x - 24, y],
          [x - 26, y - 60],
          [x - 10, y - 76],
          [x + 22, y - 74],
          [x + 28, y - 56],
          [x + 26, y],
        ],
        true,
        0.5,
      ),
      colour.blue,
      [-9, 0],
    ) +
    line(`M${x - 14} ${y - 76}V${y - 92}H${x + 18}V${y - 74}`, shaded(colour.blue, 0.2), 7) +
    stroke([x - 14, y - 44], [x + 6, y - 22], lit(colour.blue, 0.25), 4) +
    stroke([x - 14, y - 22], [x + 6, y - 44], lit(colour.blue, 0.25), 4)
  );
}

function trench(): string {
  const cut: Point[] = points`-40 852, 250 838, 460 846, 900 834, 1380 842, 1600 828, 1880 834, 1880 1050, -40 1050`;
  const outline = poly(handCut(cut, 17, 7));
  const stones = [
    [120, 925, 40, 22],
    [420, 930, 30, 18],
    [610, 905, 24, 14],
    [1090, 925, 34, 20],
    [1490, 905, 42, 22],
    [1700, 945, 30, 18],
    [1330, 940, 20, 13],
    [300, 968, 26, 14],
  ] as const;
  return [
    fill(outline, colour.earth),
    within(
      outline,
      fill(
        smooth(points`-20 905, 300 888, 700 900, 1200 884, 1860 902, 1860 1060, -20 1060`, true, 0.6),
        shaded(colour.earth, 0.28),
      ),
      gouges([0, 850, 1840, 140], 90, shaded(colour.earth, 0.45), { seed: 8, length: 60, thick: 4, scatter: 26 }),
      gouges([0, 850, 1840, 60], 40, lit(colour.earth, 0.22), { seed: 9, length: 46, thick: 4, scatter: 20 }),
      ...stones.map(([x, y, rx, ry]) => solid(oval([x, y], rx, ry, -8), colour.umber, [-8, -6])),
      ...[60, 330, 700, 1060, 1330, 1690].map(
        (x) =>
          solid(box(x, 850, 44, 200), colour.umber, [-14, 0]) +
          stroke([x + 16, 872], [x + 16, 990], shaded(colour.umber, 0.3), 4),
      ),
      solid(box(-20, 918, 1900, 26), shaded(colour.umber, 0.1), [0, -9]),
    ),
    line(smooth(handCut(cut.slice(0, 7), 17, 5).slice(0, -6), false), lit(colour.sand, 0.4), 7),
  ].join('');
}

function spoil(): string {
  const heap = smooth(points`-40 880, 10 760, 110 690, 200 716, 290 800, 360 856, 200 872`, true, 0.9);
  return [
    solid(heap, colour.umber, [-50, -16]),
    gouges([10, 740, 260, 110], 26, shaded(colour.umber, 0.35), {
      seed: 44,
      length: 40,
      thick: 5,
      turned: 30,
      scatter: 50,
    }),
    stroke([210, 740], [292, 520], colour.bark, 11),
    stroke([274, 512], [312, 526], colour.bark, 12),
    solid(poly(points`178 728, 232 746, 204 806, 166 790`), colour.steel, [-10, -4]),
    bucket([404, 836], 62, colour.steel),
  ].join('');
}

const PIPE = { from: [470, 898] as Point, to: [1370, 838] as Point, r: 47 };

function hoist(): string {
  const apex: Point = [905, 150];
  const leg = (foot: Point, paint: string): string =>
    solid(limb([apex[0], apex[1] - 16], 12, foot, 15), paint, [-8, 0]);
  return [
    leg([1010, 700], shaded(colour.umber, 0.25)),
    leg([560, 838], colour.umber),
    leg([1262, 830], colour.umber),
    solid(oval(apex, 24, 20), colour.iron, [-6, -5]),
    line(`M905 172V330`, colour.ink, 6),
    line(`M926 172V560L946 640`, colour.iron, 4),
    solid(box(878, 322, 54, 78), colour.accent, [-14, 0]),
    fill(oval([905, 362], 15), lit(colour.accent, 0.55)),
    ...Array.from({ length: 12 }, (_, i) => fill(oval([905, 410 + i * 22], i % 2 ? 4 : 8, 12), colour.ink)),
    line('M905 664L700 876M905 664L1130 852', colour.bark, 9),
    fill(oval([905, 666], 15), colour.iron),
  ].join('');
}

function pipe(): string {
  const { from, to, r } = PIPE;
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const [nx, ny] = [-Math.sin(angle), Math.cos(angle)];
  const edge = (p: Point, k: number): Point => [p[0] + nx * r * k, p[1] + ny * r * k];
  const band = (low: number, high: number): string =>
    poly([edge(from, low), edge(to, low), edge(to, high), edge(from, high)]);
  const sling = (t: number): string => {
    const p: Point = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    return line(smooth([edge(p, -1.06), [edge(p, 0)[0] + 9, edge(p, 0)[1]], edge(p, 1.06)], false), colour.bark, 15);
  };
  return [
    fill(oval(to, r * 0.42, r, -4), shaded(colour.steel, 0.45)),
    fill(band(-1, 1), colour.steel),
    fill(oval(to, r * 0.42, r, -4), colour.steel),
    fill(band(0.25, 1), shaded(colour.steel, 0.26)),
    fill(band(0.72, 1), shaded(colour.steel, 0.46)),
    fill(band(-0.78, -0.5), lit(colour.steel, 0.55)),
    fill(oval(to, r * 0.3, r * 0.74, -4), shaded(colour.iron, 0.5)),
    fill(oval(from, r * 0.42, r, -4), lit(colour.steel, 0.2)),
    fill(oval(from, r * 0.31, r * 0.76, -4), colour.night),
    sling(0.26),
    sling(0.735),
    stroke(edge([840, 873], -0.2), edge([980, 864], -0.2), mix(colour.steel, colour.ink, 0.35), 5),
  ].join('');
}

function workers(): string {
  return [
    fill(oval([1052, 800], 70, 9), shaded(colour.sand, 0.3)),
    person({
      at: [1050, 798],
      height: 424,
      facing: -1,
      view: 'side',
      look: { skin: skin.brown, hat: 'helmet', hatColour: colour.ochre, moustache: true },
      clothes: { top: colour.cream, legs: colour.bark, vest: colour.rust },
      near: { to: [948, 560] },
      far: { to: [932, 472] },
      nearHand: 'fist',
      farHand: 'fist',
      lean: -7,
      nod: -10,
      nearFoot: [-0.16, 0],
      farFoot: [0.1, 0],
    }),
    pipe(),
    line(smooth(points`536 722, 556 790, 566 846`, false), colour.cream, 7),
    line(smooth(points`566 842, 576 890, 568 938`, false), colour.cream, 9),
    fill(oval([440, 846], 110, 10), shaded(colour.sand, 0.35)),
    person({
      at: [412, 850],
      height: 452,
      facing: 1,
      view: 'side',
      look: { skin: skin.warm, hat: 'helmet', hatColour: colour.ochre, beard: true },
      clothes: { top: colour.blue, legs: colour.night, neckerchief: colour.accent },
      hip: [-0.06, 0.4],
      lean: 38,
      nod: -14,
      near: { to: [530, 736] },
      far: { to: [552, 716] },
      nearHand: 'fist',
      farHand: 'fist',
      nearFoot: [-0.24, 0],
      farFoot: [0.16, 0.01],
      nearToe: -12,
    }),
    person({
      at: [1500, 1160],
      height: 440,
      facing: -1,
      look: { skin: skin.fair, hat: 'helmet', hatColour: colour.ochre, mouth: 'open' },
      clothes: { top: colour.brick, legs: colour.bark, vest: colour.ochre },
      near: { to: [1398, 878] },
      far: { to: [1372, 812] },
      nearHand: 'open',
      farHand: 'open',
      lean: 6,
      nod: -8,
      turn: 0.7,
    }),
    nearEdge(),
  ].join('');
}

function nearEdge(): string {
  const edge: Point[] = points`-40 990, 300 1000, 760 1010, 1200 1000, 1560 984, 1880 970, 1880 1060, -40 1060`;
  return [
    fill(poly(handCut(edge, 6, 6)), mix(colour.sand, colour.clay, 0.4)),
    line(smooth(edge.slice(0, 6), false), lit(colour.sand, 0.4), 8),
    gouges([0, 1008, 1840, 26], 40, shaded(colour.clay, 0.12), { seed: 31, length: 90, thick: 4 }),
    ...[
      [120, 1014, 26],
      [1010, 1024, 18],
      [1710, 1006, 24],
    ].map(([x = 0, y = 0, r = 0]) => solid(oval([x, y], r, r * 0.6, -8), colour.clay, [-6, -4])),
  ].join('');
}
