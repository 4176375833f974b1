/** How this newspaper is made: an editor's desk in lamplight, the corrected typescript in the middle, the bridge outside. */
import { disc, water } from './scenery.ts';
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
  smooth,
  solid,
  stroke,
  within,
} from './shapes.ts';
import { town } from './street.ts';

const WALL = '#31424d';
const DESK = '#8f5a35';

/** Draws the picture of `start-here`. */
export function startHere(): string {
  return sheet(
    1840,
    1035,
    WALL,
    room(),
    outside(),
    shelf(),
    lampLight(),
    desk(),
    typewriter(),
    papers(),
    cup(),
    lampItself(),
    smallThings(),
  );
}

function room(): string {
  return gouges([0, 0, 1840, 640], 70, lit(WALL, 0.08), { seed: 2, length: 70, thick: 3, turned: 90, scatter: 4 });
}

function outside(): string {
  const pane = box(610, 60, 640, 470);
  const arches = [640, 800, 960, 1120].map((x) => `M${x} 452A66 66 0 0 1 ${x + 132} 452Z`).join('');
  return [
    fill(box(580, 30, 700, 530), colour.bark),
    within(
      pane,
      fill(pane, mix(colour.coral, colour.straw, 0.45)),
      fill(box(600, 60, 660, 130), mix(colour.slate, colour.coral, 0.35)),
      gouges([600, 150, 660, 130], 14, colour.straw, { seed: 6, length: 240, thick: 7 }),
      disc([1110, 262], 44, lit(colour.straw, 0.5)),
      fill(
        smooth(points`560 380, 720 300, 900 352, 1060 306, 1300 366, 1300 420, 560 420`, true, 0.8),
        mix(colour.slate, colour.brick, 0.3),
      ),
      town(600, 1260, 400, {
        seed: 21,
        walls: [mix(colour.navy, colour.brick, 0.35), colour.navy],
        roof: mix(colour.brick, colour.navy, 0.45),
        height: 82,
        windows: colour.straw,
      }),
      fill(box(600, 392, 660, 60), mix(colour.navy, colour.clay, 0.25)),
      water([600, 448, 660, 90], {
        seed: 7,
        paint: mix(colour.slate, colour.coral, 0.25),
        light: colour.straw,
        count: 40,
        length: 60,
      }),
      fill(arches, mix(colour.slate, colour.coral, 0.4)),
    ),
    fill(box(922, 60, 16, 470), colour.bark),
    fill(box(610, 230, 640, 12), colour.bark),
    solid(box(560, 540, 740, 26), '#6d4630', [0, -8]),
    solid(smooth(points`560 20, 660 20, 640 200, 604 400, 590 566, 548 560`, true, 0.5), colour.accent, [-22, 0]),
    solid(smooth(points`1300 20, 1206 20, 1222 200, 1262 400, 1274 566, 1316 560`, true, 0.5), colour.accent, [-22, 0]),
  ].join('');
}

function shelf(): string {
  const random = chance(14);
  const paints = [colour.accent, colour.ochre, colour.slate, colour.cream, colour.olive, colour.rust, colour.clay];
  const books = (from: number, to: number, base: number): string => {
    let parts = '';
    for (let x = from; x < to; ) {
      const width = 22 + random() * 30;
      const height = 100 + random() * 62;
      const paint = paints[Math.floor(random() * paints.length)] ?? colour.clay;
      parts +=
        solid(box(x, base - height, width - 3, height), paint, [-5, 0]) +
        fill(box(x, base - height * 0.82, width - 3, 9), lit(paint, 0.4));
      x += width;
    }
    return parts;
  };
  const notes = [
    [66, 76, -5, colour.cream],
    [212, 60, 3, colour.straw],
    [350, 92, -3, colour.cream],
  ] as const;
  return [
    solid(box(30, 40, 480, 250), '#a9784c', [0, -10]),
    ...notes.map(([x, y, turned, paint]) =>
      moved(
        [x, y],
        fill(box(6, 8, 122, 150), shaded('#a9784c', 0.35)) +
          fill(box(0, 0, 122, 150), paint) +
          [34, 58, 82, 106]
            .map((dy) => stroke([16, dy], [dy === 106 ? 66 : 104, dy], shaded(paint, 0.35), 5))
            .join('') +
          fill(oval([61, 9], 9), colour.accent),
        1,
        turned,
      ),
    ),
    stroke([128, 86], [274, 74], colour.accent, 4),
    stroke([274, 74], [410, 106], colour.accent, 4),
    books(1360, 1840, 214),
    solid(box(1340, 214, 520, 22), '#6d4630', [0, -7]),
    books(1480, 1840, 456),
    solid(box(1340, 456, 520, 22), '#6d4630', [0, -7]),
  ].join('');
}

function lampLight(): string {
  return (
    fill(poly(points`1330 470, 1500 470, 1840 760, 1840 660, 1580 660, 760 700`), mix(WALL, colour.straw, 0.22)) +
    fill(poly(points`1356 470, 1484 470, 1690 700, 980 700`), mix(WALL, colour.straw, 0.42))
  );
}

function desk(): string {
  const top = poly(points`0 676, 1840 650, 1840 1035, 0 1035`);
  return [
    fill(top, DESK),
    within(
      top,
      fill(oval([1180, 850], 830, 260), lit(DESK, 0.28)),
      fill(oval([1210, 830], 560, 172), lit(DESK, 0.52)),
      gouges([0, 690, 1840, 340], 60, shaded(DESK, 0.25), { seed: 18, length: 240, thick: 3, turned: -1, scatter: 2 }),
      gouges([700, 720, 1000, 250], 24, lit(DESK, 0.7), { seed: 19, length: 200, thick: 3, turned: -1, scatter: 2 }),
    ),
    fill(poly(points`0 676, 1840 650, 1840 658, 0 686`), shaded(DESK, 0.5)),
  ].join('');
}

function typewriter(): string {
  const keys: string[] = [];
  for (let row = 0; row < 4; row++)
    for (let k = 0; k < 10; k++)
      keys.push(
        fill(oval([172 + k * 39 - row * 7, 800 + row * 31], 15, 10), shaded(colour.pine, 0.5)) +
          fill(oval([171 + k * 39 - row * 7, 796 + row * 31], 13, 8), colour.cream),
      );
  return [
    fill(poly(points`60 934, 640 934, 720 900, 600 880`), shaded(DESK, 0.45)),
    solid(poly(points`232 360, 472 352, 478 640, 226 640`), colour.paper, [-14, 0], shaded(colour.paper, 0.2)),
    ...[404, 434, 464, 494, 524].map((y, i) =>
      stroke([262, y], [i === 4 ? 352 : 440 - (i % 2) * 34, y - 4], mix(colour.ink, colour.paper, 0.35), 6),
    ),
    solid(smooth(points`110 660, 130 590, 590 590, 612 660, 640 780, 84 780`, true, 0.35), colour.pine, [-26, -8]),
    solid(limb([70, 596], 25, [650, 596], 25), colour.ink, [0, -14], colour.night),
    fill(oval([52, 596], 20, 30), colour.steel),
    fill(oval([668, 596], 20, 30), colour.iron),
    line(smooth(points`60 566, 20 530, 16 500`, false), colour.steel, 9),
    fill(smooth(points`250 720, 362 646, 474 720, 362 756`, true, 0.7), colour.ink),
    ...[-3, -2, -1, 0, 1, 2, 3].map((i) => stroke([362 + i * 26, 728], [362 + i * 12, 674], colour.steel, 5)),
    solid(poly(points`100 768, 624 768, 668 940, 52 940`), mix(colour.pine, colour.olive, 0.25), [-20, -8]),
    ...keys,
    solid(limb([220, 924], 8, [480, 924], 8), colour.cream, [0, -4]),
    fill(box(306, 612, 112, 18), colour.ochre),
  ].join('');
}

function papers(): string {
  const page = (paint: string, marks: string): string =>
    fill(poly(points`14 16, 334 16, 334 436, 14 436`), shaded(DESK, 0.4)) + fill(box(0, 0, 320, 420), paint) + marks;
  const lines = (seed: number): string => {
    const random = chance(seed);
    let parts = fill(box(36, 40, 200, 18), colour.ink) + fill(box(36, 68, 130, 18), colour.ink);
    for (let i = 0; i < 11; i++) {
      let x = 36;
      while (x < 262) {
        const width = 16 + random() * 44;
        parts += fill(box(x, 116 + i * 25, Math.min(width, 280 - x), 8), mix(colour.ink, colour.paper, 0.4));
        x += width + 9;
      }
    }
    return parts;
  };
  const marks = [
    line(smooth(points`30 150, 90 140, 160 150, 210 142`, false), colour.accent, 7),
    line(smooth(points`120 222, 150 202, 190 206, 196 232, 150 244, 118 230, 140 206`, false), colour.accent, 6),
    line('M196 206C230 176 256 184 290 164', colour.accent, 6),
    line('M18 292L26 304L14 312M288 290C304 300 304 330 288 342', colour.accent, 6),
    stroke([50, 345], [188, 345], colour.accent, 6),
  ].join('');
  const lay = (x: number, y: number, skew: number, body: string): string =>
    `<g transform="matrix(1 ${skew} -0.42 0.62 ${x} ${y})">${body}</g>`;
  return [
    lay(1150, 722, 0.06, page(shaded(colour.cream, 0.08), lines(4))),
    lay(1010, 716, -0.05, page(colour.cream, lines(5))),
    lay(985, 742, 0.03, page(colour.paper, lines(3) + marks)),
    pencil([1190, 968], -22),
  ].join('');
}

function pencil(at: Point, turned: number): string {
  return moved(
    at,
    fill(limb([-136, 16], 10, [118, 16], 10), shaded(DESK, 0.45)) +
      fill(box(-140, -11, 236, 22), colour.accent) +
      fill(box(-140, 2, 236, 9), shaded(colour.accent, 0.35)) +
      fill(poly(points`96 -11, 136 0, 96 11`), colour.straw) +
      fill(poly(points`122 -4, 136 0, 122 4`), colour.accent) +
      fill(box(-156, -11, 18, 22), colour.steel) +
      fill(limb([-166, 0], 11, [-158, 0], 11), colour.coral),
    1,
    turned,
  );
}

function cup(): string {
  return [
    fill(oval([800, 862], 116, 28), shaded(DESK, 0.4)),
    solid(oval([776, 852], 104, 30), colour.cream, [-14, -6]),
    fill(oval([776, 848], 70, 18), shaded(colour.cream, 0.2)),
    line(smooth(points`840 764, 892 760, 886 812, 832 820`, false), shaded(colour.cream, 0.12), 15),
    solid(
      smooth(points`704 744, 848 744, 846 790, 824 846, 728 846, 706 790`, true, 0.6),
      colour.paper,
      [-30, -4],
      shaded(colour.paper, 0.25),
    ),
    fill(box(708, 772, 138, 12), colour.accent),
    fill(oval([776, 744], 72, 18), colour.paper),
    fill(oval([776, 746], 62, 13), shaded(colour.earth, 0.4)),
  ].join('');
}

function lampItself(): string {
  return [
    fill(oval([1652, 806], 150, 26), shaded(DESK, 0.4)),
    solid(
      smooth(points`1500 780, 1530 752, 1690 752, 1720 780, 1690 800, 1530 800`, true, 0.8),
      colour.ochre,
      [-18, -8],
    ),
    line('M1610 760L1692 560L1500 388', shaded(colour.ochre, 0.35), 19),
    line('M1606 758L1688 560L1496 386', colour.ochre, 11),
    fill(oval([1690, 560], 21), shaded(colour.ochre, 0.45)),
    fill(oval([1687, 557], 10), colour.straw),
    fill(oval([1416, 472], 104, 20), lit(colour.straw, 0.6)),
    solid(
      smooth(points`1300 472, 1326 400, 1380 352, 1470 346, 1520 392, 1534 468, 1416 478`, true, 0.6),
      colour.ochre,
      [-26, -6],
    ),
    fill(poly(points`1340 420, 1368 382, 1378 388, 1352 440`), lit(colour.ochre, 0.6)),
    solid(oval([1432, 344], 28, 18), shaded(colour.ochre, 0.2), [-8, -4]),
  ].join('');
}

function smallThings(): string {
  return [
    solid(poly(points`1500 890, 1800 872, 1840 990, 1520 1010`), '#d9cdb5', [0, -14], shaded('#d9cdb5', 0.35)),
    solid(poly(points`1508 878, 1790 862, 1826 970, 1530 990`), colour.cream, [0, -8], shaded(colour.cream, 0.3)),
    fill(poly(points`1530 892, 1774 878, 1780 902, 1538 916`), colour.ink),
    fill(poly(points`1548 930, 1650 924, 1662 966, 1556 972`), colour.slate),
    ...[0, 1, 2].map((i) =>
      stroke([1672 + i * 3, 930 + i * 14], [1790 + i * 4, 922 + i * 14], mix(colour.ink, colour.cream, 0.4), 5),
    ),
    line(oval([930, 972], 40, 22, -6), colour.ink, 7),
    line(oval([1022, 964], 40, 22, -6), colour.ink, 7),
    line('M968 966Q976 956 984 963M892 964Q880 928 930 912', colour.ink, 6),
    line('M1060 956Q1064 930 1098 908', colour.ink, 6),
  ].join('');
}
