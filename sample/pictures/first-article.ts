/** Writing the first article: two hands at a notebook, a telephone that records the interview beside it. */
import {
  box,
  chance,
  colour,
  fill,
  gouges,
  limb,
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

const TABLE = '#c98a4b';

/** Draws the picture of `first-article`. */
export function firstArticle(): string {
  return sheet(
    1840,
    1035,
    TABLE,
    table(),
    newspaper(),
    saucer(),
    notebook(),
    telephone(),
    leftHand(),
    moved([96, -66], rightHand()),
    pressCard(),
  );
}

function table(): string {
  return [
    ...[-60, 150, 372, 590, 820].map((y, i) =>
      fill(
        poly([
          [0, y + 60],
          [1840, y - 60],
          [1840, y + 130],
          [0, y + 250],
        ]),
        i % 2 ? TABLE : lit(TABLE, 0.1),
      ),
    ),
    ...[150, 372, 590, 820].map((y) => stroke([0, y + 60], [1840, y - 60], shaded(TABLE, 0.28), 5)),
    gouges([0, 0, 1840, 1035], 80, shaded(TABLE, 0.18), { seed: 5, length: 220, thick: 3, turned: -3.7, scatter: 2 }),
    fill(poly(points`0 0, 760 0, 260 1035, 0 1035`), lit(TABLE, 0.22)),
    gouges([0, 0, 480, 1035], 24, lit(TABLE, 0.5), { seed: 6, length: 180, thick: 3, turned: -3.7, scatter: 2 }),
  ].join('');
}

function newspaper(): string {
  const random = chance(9);
  let text = '';
  for (let column = 0; column < 4; column++)
    for (let row = 0; row < 17; row++) {
      if (column > 1 && row < 9) continue;
      text += fill(box(30 + column * 138, 170 + row * 21, 90 + random() * 32, 7), mix(colour.ink, colour.cream, 0.5));
    }
  return moved(
    [-150, 30],
    fill(box(16, 20, 610, 620), shaded(TABLE, 0.4)) +
      fill(box(0, 0, 610, 620), shaded(colour.cream, 0.12)) +
      fill(box(0, 0, 596, 608), colour.cream) +
      fill(box(30, 34, 536, 46), colour.ink) +
      stroke([30, 100], [566, 100], colour.ink, 3) +
      fill(box(30, 122, 400, 22), mix(colour.ink, colour.cream, 0.15)) +
      fill(box(306, 166, 260, 180), colour.slate) +
      fill(box(306, 290, 260, 56), colour.navy) +
      fill('M330 300A40 40 0 0 1 410 300ZM430 300A40 40 0 0 1 510 300Z', colour.slate) +
      fill(oval([500, 210], 22), colour.ochre) +
      text,
    1,
    -14,
  );
}

function saucer(): string {
  const at: Point = [330, 780];
  return [
    fill(oval([at[0] + 30, at[1] + 34], 196, 186), shaded(TABLE, 0.42)),
    solid(oval(at, 192, 182), colour.cream, [-16, -12]),
    fill(oval(at, 140, 132), shaded(colour.cream, 0.1)),
    solid(limb([at[0] + 84, at[1] - 64], 24, [at[0] + 150, at[1] - 118], 20), colour.accent, [-6, -6]),
    solid(oval(at, 118, 112), colour.accent, [-14, -10]),
    fill(oval(at, 98, 93), shaded(colour.bark, 0.1)),
    fill(oval([at[0] - 6, at[1] - 2], 88, 83), '#6b4128'),
    fill(
      smooth([
        [at[0] - 62, at[1] - 22],
        [at[0] - 20, at[1] - 62],
        [at[0] + 20, at[1] - 58],
        [at[0] - 24, at[1] - 30],
      ]),
      lit('#6b4128', 0.4),
    ),
    moved(
      [at[0] - 10, at[1] + 164],
      solid(limb([-110, 0], 7, [30, 0], 8) + oval([58, 0], 36, 20), colour.steel, [-4, -6]),
      1,
      -20,
    ),
  ].join('');
}

function notebook(): string {
  const random = chance(23);
  const page = (x: number): string => {
    let parts = '';
    for (let row = 0; row < 14; row++)
      parts += stroke([x + 30, 116 + row * 44], [x + 400, 116 + row * 44], mix(colour.sky, colour.paper, 0.3), 3);
    return parts;
  };
  const script = (x: number, rows: number, last: number): string => {
    let parts = '';
    for (let row = 0; row < rows; row++) {
      const points: Point[] = [];
      const until = row === rows - 1 ? last : 330 + random() * 50;
      const base = 108 + row * 44;
      for (let dx = 34; dx < until; dx += 8 + random() * 9) {
        if (random() < 0.14 && points.length > 3) {
          parts += line(smooth(points, false), colour.navy, 4.5);
          points.length = 0;
          dx += 14;
        }
        points.push([x + dx, base - (points.length % 2 ? 4 : 16) - random() * (random() < 0.2 ? 20 : 5)]);
      }
      if (points.length > 2) parts += line(smooth(points, false), colour.navy, 4.5);
    }
    return parts;
  };
  const rings = Array.from(
    { length: 15 },
    (_, i) =>
      stroke([426, 50 + i * 44], [454, 50 + i * 44], colour.iron, 9) +
      stroke([427, 47 + i * 44], [450, 47 + i * 44], colour.mist, 3),
  );
  return moved(
    [600, 170],
    fill(poly(points`20 40, 890 40, 910 760, 20 750`), shaded(TABLE, 0.45)) +
      fill(box(-12, -12, 904, 744), colour.brick) +
      fill(box(0, 0, 436, 720), shaded(colour.paper, 0.07)) +
      fill(box(444, 0, 436, 720), colour.paper) +
      fill(box(400, 0, 36, 720), shaded(colour.paper, 0.15)) +
      page(0) +
      page(444) +
      stroke([74, 30], [74, 700], lit(colour.coral, 0.3), 3) +
      stroke([518, 30], [518, 700], lit(colour.coral, 0.3), 3) +
      script(40, 12, 240) +
      script(484, 11, 110) +
      line(smooth(points`70 386, 190 378, 300 388`, false), colour.accent, 7) +
      rings.join(''),
    1,
    -7,
  );
}

function telephone(): string {
  const random = chance(77);
  const wave = Array.from({ length: 19 }, (_, i) => {
    const tall = 12 + random() * (i > 4 && i < 15 ? 74 : 26);
    return stroke(
      [34 + i * 10.6, 190 - tall / 2],
      [34 + i * 10.6, 190 + tall / 2],
      i < 12 ? colour.ochre : colour.iron,
      6,
    );
  });
  const corner = (x: number, y: number, width: number, height: number, r: number): string =>
    `M${x + r} ${y}H${x + width - r}Q${x + width} ${y} ${x + width} ${y + r}V${y + height - r}Q${x + width} ${y + height} ${x + width - r} ${y + height}H${x + r}Q${x} ${y + height} ${x} ${y + height - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`;
  return moved(
    [1540, 60],
    fill(corner(20, 24, 262, 500, 36), shaded(TABLE, 0.48)) +
      solid(corner(0, 0, 262, 500, 36), colour.ink, [-6, -6], colour.night) +
      fill(corner(14, 14, 234, 472, 24), colour.navy) +
      fill(poly(points`14 90, 150 14, 220 14, 14 270`), lit(colour.navy, 0.08)) +
      fill(corner(96, 24, 70, 14, 7), colour.ink) +
      fill(box(44, 74, 120, 12), colour.mist) +
      fill(box(44, 98, 76, 9), colour.slate) +
      wave.join('') +
      fill(box(84, 290, 16, 30), colour.mist) +
      fill(box(110, 290, 16, 30), colour.mist) +
      fill(oval([131, 305], 0.5), colour.mist) +
      fill(box(136, 290, 42, 30), colour.mist) +
      fill(oval([131, 404], 48), colour.mist) +
      fill(oval([131, 404], 41), colour.navy) +
      fill(oval([131, 404], 31), colour.accent),
    1,
    9,
  );
}

function leftHand(): string {
  const flesh = skin.warm;
  const away: Point = [-9, -7];
  const finger = (a: Point, b: Point, c: Point, r: number): string =>
    solid(limb(a, r, b, r * 0.94) + limb(b, r * 0.94, c, r * 0.78), flesh, away) +
    fill(oval([c[0] + 2, c[1] - 6], r * 0.46, r * 0.6, 14), lit(flesh, 0.5));
  return [
    fill(
      smooth(points`700 700, 716 676, 800 690, 900 716, 940 800, 910 846, 800 850`, true, 0.8),
      shaded(colour.paper, 0.22),
    ),
    solid(smooth(points`420 1100, 520 950, 620 850, 780 960, 720 1100`, true, 0.6), colour.blue, [-24, -6]),
    finger([806, 820], [858, 754], [880, 700], 28),
    finger([770, 796], [812, 718], [826, 656], 30),
    finger([726, 786], [746, 704], [754, 640], 30),
    finger([690, 800], [684, 726], [682, 676], 28),
    solid(
      smooth(points`664 840, 680 782, 730 764, 790 784, 828 826, 818 890, 760 950, 690 964, 640 920`),
      flesh,
      [-14, -9],
    ),
    finger([780, 892], [856, 872], [904, 832], 29),
    ...[
      [734, 806, 716, 772],
      [772, 818, 766, 784],
    ].map(([a = 0, b = 0, c = 0, d = 0]) => stroke([a, b], [c, d], shaded(flesh, 0.25), 5)),
    solid(smooth(points`596 890, 650 842, 794 940, 756 1000`, true, 0.4), lit(colour.blue, 0.12), [-10, -8]),
  ].join('');
}

function rightHand(): string {
  const flesh = skin.warm;
  const away: Point = [-10, -8];
  return [
    fill(smooth(points`1130 762, 1200 800, 1270 860, 1330 870, 1280 780`, true, 0.7), shaded(colour.paper, 0.26)),
    solid(
      smooth(points`1980 1180, 1880 880, 1620 770, 1490 820, 1440 930, 1520 1100`, true, 0.55),
      colour.blue,
      [-26, -10],
    ),
    // the fingers that rest on the paper
    solid(limb([1360, 850], 38, [1262, 838], 34) + limb([1262, 838], 34, [1206, 806], 27), shaded(flesh, 0.14), away),
    solid(limb([1380, 810], 38, [1268, 792], 35) + limb([1268, 792], 35, [1196, 756], 27), shaded(flesh, 0.06), away),
    solid(
      smooth(points`1320 690, 1420 676, 1520 748, 1560 850, 1490 916, 1390 900, 1300 850, 1286 760`),
      flesh,
      [-18, -12],
    ),
    pen(),
    // middle finger under the pen, forefinger on it, thumb against it
    solid(limb([1390, 752], 39, [1276, 720], 36) + limb([1276, 720], 36, [1184, 716], 26), flesh, away),
    solid(limb([1380, 704], 38, [1296, 628], 35) + limb([1296, 628], 35, [1186, 660], 25), flesh, away),
    fill(oval([1192, 652], 15, 12, -20), lit(flesh, 0.5)),
    solid(limb([1440, 850], 44, [1336, 796], 37) + limb([1336, 796], 37, [1222, 728], 27), flesh, away),
    fill(oval([1228, 722], 17, 13, 30), lit(flesh, 0.5)),
    stroke([1310, 622], [1290, 646], shaded(flesh, 0.25), 5),
    stroke([1340, 782], [1326, 806], shaded(flesh, 0.25), 5),
    solid(
      smooth(points`1480 936, 1440 850, 1500 744, 1580 730, 1600 830, 1560 930`, true, 0.5),
      lit(colour.blue, 0.12),
      [-12, -10],
    ),
    fill(oval([1590, 880], 13), colour.cream),
  ].join('');
}

function pen(): string {
  const tip: Point = [1120, 742];
  return [
    solid(limb([1210, 686], 15, [1480, 516], 17), colour.accent, [-3, -8]),
    solid(limb([1470, 522], 18, [1500, 504], 14), colour.ink, [-3, -6]),
    stroke([1372, 566], [1462, 510], colour.ochre, 6),
    fill(poly([[1204, 674], [1220, 700], [1150, 734], tip]), colour.ochre),
    fill(poly([tip, [1154, 732], [1160, 714]]), colour.ink),
  ].join('');
}

function pressCard(): string {
  return [
    line(smooth(points`1040 -20, 1100 30, 1180 40, 1250 4`, false), colour.accent, 14),
    moved(
      [1250, -6],
      fill(box(-18, 26, 200, 130), shaded(TABLE, 0.45)) +
        fill(box(-28, 14, 200, 130), colour.paper) +
        fill(box(-28, 14, 200, 34), colour.accent) +
        fill(box(-12, 62, 54, 66), colour.sky) +
        fill(oval([15, 86], 14), colour.brick) +
        fill('M-6 128A21 24 0 0 1 36 128Z', colour.navy) +
        [70, 92, 114]
          .map((y, i) => stroke([60, y], [150 - i * 18, y], mix(colour.ink, colour.paper, 0.3), 7))
          .join('') +
        fill(oval([0, 8], 14), colour.steel),
      1,
      12,
    ),
  ].join('');
}
