/** Beekeepers move their hives uphill: two carry a hive between stone terraces, a third smokes the row. */
import { person } from './person.ts';
import { cloud, disc, hills, stoneWall, tree } from './scenery.ts';
import {
  box,
  chance,
  colour,
  fill,
  gouges,
  handCut,
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

const SKY = '#c9d8d3';

/** Draws the picture of `beekeepers`. */
export function beekeepers(): string {
  return sheet(1840, 1035, SKY, hillsides(), terraces(), hives(), smoker(), carriers(), flowers(), bees());
}

function hillsides(): string {
  const slope: Point[] = points`-20 500, 240 450, 560 470, 860 400, 1200 290, 1500 200, 1860 120`;
  const ridge = (x: number): number => {
    const i = Math.max(
      1,
      slope.findIndex(([at]) => at >= x),
    );
    const [a, b] = [slope[i - 1] ?? [0, 0], slope[i] ?? [1, 0]];
    return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
  };
  return [
    fill(box(0, 0, 1840, 120), mix(SKY, colour.sky, 0.6)),
    disc([300, 190], 92, lit(colour.straw, 0.35)),
    cloud([900, 130], 280, lit(SKY, 0.6)),
    cloud([1360, 220], 190, lit(SKY, 0.45)),
    hills(points`-20 380, 300 310, 620 380, 900 330, 1300 250, 1860 180`, 700, mix(colour.slate, SKY, 0.5)),
    hills(points`-20 500, 240 450, 560 470, 860 400, 1200 290, 1500 200, 1860 120`, 900, mix(colour.olive, SKY, 0.35)),
    ...[44, 96, 156, 224].map((below, i) =>
      line(
        smooth(
          [0, 1, 2, 3, 4].map(
            (k): Point => [760 + i * 40 + k * 280, ridge(760 + i * 40 + k * 280) + below * (0.4 + k * 0.22)],
          ),
          false,
        ),
        mix(colour.olive, colour.moss, 0.4),
        8,
      ),
    ),
    ...points`880 70, 1020 66, 1150 76, 1290 84, 1420 80, 1700 90`.map(([x = 0, h = 0]) =>
      tree('olive', [x, ridge(x) + 22], h, colour.moss, x),
    ),
    solid(box(1500, 120, 90, 100), colour.cream, [-18, 0]),
    fill(poly(points`1488 124, 1545 84, 1602 124`), colour.rust),
    fill(box(1520, 146, 16, 22) + box(1552, 146, 16, 22), colour.umber),
  ].join('');
}

function terraces(): string {
  const level = (top: readonly Point[], thick: number, seed: number, grass: string, course: number): string => {
    const under = top.map(([x, y]): Point => [x, y + thick]);
    return [
      fill(poly([...top, [1880, 1060], [-40, 1060]]), grass),
      within(
        poly([...top, [1880, 1060], [-40, 1060]]),
        gouges([0, Math.min(...top.map(([, y]) => y)), 1840, 230], 80, lit(grass, 0.22), {
          seed,
          length: 40,
          thick: 4,
          turned: -75,
          scatter: 40,
        }),
      ),
      stoneWall([...under, ...[...under].reverse().map(([x, y]): Point => [x, y + course * 2.2])], {
        seed,
        paint: colour.stone,
        course,
      }),
      line(`M${under.map(([x, y]) => `${x} ${y}`).join('L')}`, lit(colour.stone, 0.5), 7),
    ].join('');
  };
  return [
    level(points`-40 560, 500 540, 1000 480, 1880 390`, 46, 14, colour.olive, 26),
    tree('olive', [1360, 476], 220, colour.moss, 30),
    tree('olive', [1650, 440], 240, colour.moss, 31),
    tree('cypress', [140, 570], 240, colour.pine, 32),
    tree('cypress', [220, 572], 180, colour.pine, 33),
    level(points`-40 660, 500 650, 1000 596, 1880 520`, 60, 15, mix(colour.olive, colour.ochre, 0.25), 34),
    fill(
      poly(handCut(points`-40 800, 500 790, 1000 740, 1880 672, 1880 1060, -40 1060`, 3, 5)),
      mix(colour.olive, colour.straw, 0.2),
    ),
    fill(
      smooth(points`-60 1000, 400 930, 900 900, 1400 830, 1880 760, 1880 900, 1300 960, 700 1040, 200 1100`, true, 0.6),
      mix(colour.sand, colour.clay, 0.25),
    ),
    gouges([100, 860, 1700, 160], 50, shaded(colour.sand, 0.22), { seed: 16, length: 80, thick: 4, turned: -8 }),
  ].join('');
}

function hive([x, y]: Point, k: number, paint: string): string {
  return [
    fill(
      poly([
        [x - 50 * k, y + 4],
        [x + 60 * k, y - 2],
        [x + 130 * k, y + 18 * k],
        [x + 10 * k, y + 24 * k],
      ]),
      shaded(colour.moss, 0.15),
    ),
    fill(box(x - 46 * k, y - 14 * k, 14 * k, 20 * k) + box(x + 34 * k, y - 14 * k, 14 * k, 20 * k), colour.bark),
    solid(box(x - 56 * k, y - 78 * k, 114 * k, 66 * k), paint, [-22 * k, 0]),
    solid(box(x - 56 * k, y - 142 * k, 114 * k, 62 * k), lit(paint, 0.12), [-22 * k, 0]),
    fill(box(x - 36 * k, y - 26 * k, 62 * k, 8 * k), colour.bark),
    fill(
      poly([
        [x - 48 * k, y - 16 * k],
        [x + 38 * k, y - 16 * k],
        [x + 50 * k, y - 6 * k],
        [x - 60 * k, y - 6 * k],
      ]),
      lit(paint, 0.4),
    ),
    stroke([x - 22 * k, y - 112 * k], [x + 14 * k, y - 112 * k], shaded(paint, 0.35), 7 * k),
    solid(box(x - 66 * k, y - 162 * k, 134 * k, 22 * k), colour.steel, [-24 * k, -6 * k]),
    fill(oval([x + 6 * k, y - 170 * k], 26 * k, 12 * k), colour.clay),
  ].join('');
}

function hives(): string {
  return [
    hive([1090, 742], 0.82, colour.cream),
    hive([1250, 730], 0.82, colour.ochre),
    hive([1410, 716], 0.82, colour.blue),
    hive([1572, 700], 0.82, colour.coral),
    hive([1734, 688], 0.82, colour.cream),
  ].join('');
}

function smoker(): string {
  return [
    fill(poly(points`1500 812, 1580 806, 1700 836, 1600 846`), shaded(colour.olive, 0.3)),
    person({
      at: [1500, 812],
      height: 372,
      facing: -1,
      view: 'side',
      look: { skin: skin.brown, hat: 'veil', hatColour: colour.straw },
      clothes: { top: colour.cream, legs: colour.cream, hem: 0.06, shoes: colour.bark },
      lean: 16,
      far: { to: [1404, 610] },
      farHand: 'fist',
      near: { to: [1420, 640] },
      nearHand: 'fist',
    }),
    solid(smooth(points`1376 654, 1376 596, 1390 576, 1410 596, 1412 654`, true, 0.4), colour.steel, [-10, 0]),
    fill(poly(points`1380 592, 1362 566, 1372 558, 1398 584`), colour.iron),
    solid(poly(points`1414 600, 1440 606, 1436 652, 1414 648`), colour.brick, [-6, 0]),
    fill(smooth(points`1364 562, 1330 530, 1346 490, 1316 440, 1352 400, 1344 440, 1380 484, 1362 526`), '#eef0e6'),
    fill(smooth(points`1356 552, 1300 540, 1290 500, 1250 490, 1280 470, 1316 490, 1330 522`), '#e2e6dc'),
  ].join('');
}

function carriers(): string {
  const [left, right]: [Point, Point] = [
    [452, 1004],
    [890, 962],
  ];
  return [
    fill(poly(points`430 1010, 520 1000, 700 1030, 560 1042`), shaded(colour.sand, 0.35)),
    fill(poly(points`870 968, 960 958, 1120 992, 990 1004`), shaded(colour.sand, 0.35)),
    person({
      at: right,
      height: 494,
      facing: 1,
      view: 'side',
      look: { skin: skin.warm, hat: 'veil', hatColour: colour.straw },
      clothes: { top: colour.cream, legs: colour.slate, hem: 0.06, shoes: colour.bark },
      lean: -4,
      near: { to: [812, 770] },
      far: { to: [836, 752] },
      nearHand: 'fist',
      farHand: 'fist',
      elbows: -1,
      nearFoot: [-0.15, 0.03],
      farFoot: [0.16, 0.02],
      nearToe: -34,
      farToe: 14,
    }),
    carried(),
    person({
      at: left,
      height: 506,
      facing: 1,
      view: 'side',
      look: {
        skin: skin.deep,
        hat: 'brim',
        hatColour: colour.straw,
        beard: true,
        hairColour: colour.ink,
        mouth: 'smile',
      },
      clothes: { top: colour.rust, legs: colour.navy, hem: 0.04, shoes: colour.bark },
      lean: 13,
      near: { to: [552, 796] },
      far: { to: [570, 778] },
      nearHand: 'fist',
      farHand: 'fist',
      nearFoot: [-0.2, 0.03],
      farFoot: [0.12, 0.015],
      nearToe: -36,
      farToe: 10,
      nod: -8,
    }),
  ].join('');
}

function carried(): string {
  const tilt = (x: number, y: number): Point => [682 + x * 0.995 + y * 0.07, 760 - x * 0.075 + y];
  const rect = (x1: number, y1: number, x2: number, y2: number): string =>
    poly([tilt(x1, y1), tilt(x2, y1), tilt(x2, y2), tilt(x1, y2)]);
  return [
    stroke(tilt(-146, 22), tilt(150, 22), colour.bark, 15),
    solid(rect(-98, -48, 98, 62), colour.ochre, [-36, 0]),
    solid(rect(-98, -150, 98, -52), lit(colour.ochre, 0.14), [-36, 0]),
    fill(rect(-64, 34, 40, 46), colour.bark),
    fill(poly([tilt(-82, 50), tilt(60, 50), tilt(80, 66), tilt(-104, 66)]), lit(colour.ochre, 0.5)),
    stroke(tilt(-36, -104), tilt(26, -104), shaded(colour.ochre, 0.4), 11),
    solid(rect(-112, -182, 112, -146), colour.steel, [-40, -8]),
    line(
      `M${tilt(-60, -184).join(' ')}L${tilt(-60, 62).join(' ')}M${tilt(56, -184).join(' ')}L${tilt(56, 62).join(' ')}`,
      colour.accent,
      10,
    ),
  ].join('');
}

function flowers(): string {
  return [
    ...points`-10 870, 90 858, 196 866, 1120 1000, 1240 990, 1370 1010, 1500 980, 1640 990, 1780 960`.map(
      ([x = 0, y = 0], i) => heather([x, y], 1 + (i % 3) * 0.16, 40 + i),
    ),
    ...points`60 960, 1180 1046, 1310 1050, 1450 1056, 1590 1046, 1720 1040, 1840 1020`.map(([x = 0, y = 0], i) =>
      heather([x, y], 1.3 + (i % 2) * 0.2, 60 + i),
    ),
  ].join('');
}

/** A bush of heather in flower. */
function heather([x, y]: Point, k: number, seed: number): string {
  const random = chance(seed);
  let [stems, pale, deep] = ['', '', ''];
  for (let i = 0; i < 26; i++) {
    const angle = -Math.PI / 2 + (random() - 0.5) * 2;
    const long = (44 + random() * 40) * k;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    stems += stroke([x + dx * 10 * k, y], [x + dx * long, y + dy * long], i % 2 ? colour.moss : colour.pine, 5 * k);
    for (let j = 0; j < 4; j++) {
      const t = 0.5 + j * 0.16;
      const bell = oval(
        [x + dx * long * t + (random() - 0.5) * 8 * k, y + dy * long * t + (random() - 0.5) * 6 * k],
        (7 - j) * k,
      );
      if (random() < 0.55) pale += bell;
      else deep += bell;
    }
  }
  return stems + fill(deep, '#7d4560') + fill(pale, '#b9788a');
}

function bees(): string {
  const random = chance(71);
  let parts = '';
  const bee = (x: number, y: number, s: number): string =>
    fill(
      oval([x - s * 0.2, y - s * 0.7], s * 0.5, s * 0.75, -30) +
        oval([x + s * 0.45, y - s * 0.65], s * 0.42, s * 0.65, 25),
      colour.paper,
    ) +
    fill(oval([x, y], s, s * 0.62), colour.ochre) +
    stroke([x - s * 0.25, y - s * 0.5], [x - s * 0.25, y + s * 0.5], colour.bark, s * 0.28) +
    stroke([x + s * 0.3, y - s * 0.48], [x + s * 0.3, y + s * 0.48], colour.bark, s * 0.28);
  for (let i = 0; i < 18; i++) parts += bee(560 + random() * 330, 420 + random() * 170, 6 + random() * 4);
  for (let i = 0; i < 16; i++) parts += bee(1080 + random() * 680, 500 + random() * 120, 4.5 + random() * 2.5);
  return parts;
}
