/** Hill villages wait for a school bus: four children walk up the road, and the bus that may not stop passes them. */
import { person } from './person.ts';
import { birds, disc, hills, stoneWall, tree } from './scenery.ts';
import {
  box,
  colour,
  fill,
  gouges,
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

const SKY = '#f0d8ae';

/** Draws the picture of `school-bus`. */
export function schoolBus(): string {
  return sheet(1840, 1035, SKY, morning(), valley(), nearHill(), verge(), bus(), children());
}

function morning(): string {
  return [
    fill(box(0, 0, 1840, 192), mix(SKY, colour.sky, 0.6)),
    fill(smooth(points`-40 170, 500 140, 1100 186, 1880 140, 1880 250, -40 250`, true, 0.7), mix(SKY, colour.sky, 0.3)),
    gouges([0, 60, 1840, 200], 16, lit(SKY, 0.6), { seed: 13, length: 280, thick: 6 }),
    disc([420, 300], 84, lit(colour.ochre, 0.35)),
    birds(points`760 150, 820 124, 868 160`, colour.umber, 17),
    hills(points`-20 400, 260 300, 560 380, 900 260, 1300 360, 1860 230`, 700, mix(colour.slate, SKY, 0.45)),
    hills(points`-20 470, 300 420, 640 470, 1040 360, 1420 300, 1860 330`, 800, mix(colour.olive, SKY, 0.35)),
    town(1180, 1420, 372, { seed: 41, walls: [colour.cream, colour.sand], roof: colour.rust, height: 58 }),
  ].join('');
}

function valley(): string {
  return [
    hills(points`-20 560, 260 520, 640 560, 1000 470, 1400 420, 1860 440`, 1035, colour.olive),
    gouges([0, 560, 1100, 190], 60, lit(colour.olive, 0.25), {
      seed: 2,
      length: 60,
      thick: 4,
      turned: -8,
      scatter: 20,
    }),
    ...[0, 1, 2, 3].map((i) =>
      line(
        smooth(
          [
            [40 + i * 46, 640 + i * 26],
            [220 + i * 40, 612 + i * 26],
            [420 + i * 30, 630 + i * 22],
          ],
          false,
        ),
        shaded(colour.olive, 0.3),
        5,
      ),
    ),
    fill(
      smooth(
        points`-20 700, 260 660, 620 672, 900 610, 1020 560, 860 530, 820 498, 980 452, 1200 420, 1210 426, 1000 462, 868 502, 900 524, 1090 552, 1090 580, 960 640, 660 716, 300 708, -20 762`,
        true,
        0.75,
      ),
      colour.sand,
    ),
    ...[
      [180, 560, 90],
      [240, 566, 110],
      [300, 560, 80],
      [700, 520, 90],
      [1160, 440, 80],
      [1210, 436, 100],
      [1254, 434, 70],
    ].map(([x = 0, y = 0, h = 0]) => tree('cypress', [x, y], h, colour.pine, x)),
    tree('olive', [560, 606], 120, colour.moss, 3),
    tree('olive', [90, 640], 130, colour.moss, 4),
    tree('olive', [1040, 680], 140, colour.moss, 6),
  ].join('');
}

function bus(): string {
  const corner = (x: number, y: number, width: number, height: number): string => box(x, y, width, height);
  const glass = (x: number): string =>
    fill(corner(x, -196, 82, 76), colour.navy) +
    fill(
      poly([
        [x, -196],
        [x + 52, -196],
        [x, -136],
      ]),
      colour.slate,
    );
  const passenger = (x: number, paint: string, hair: string): string =>
    fill(oval([x, -146], 17, 20), skin.brown) +
    fill(`M${x - 18} -148A18 21 0 0 1 ${x + 18} -148L${x + 14} -154H${x - 12}Z`, hair) +
    fill(`M${x - 28} -120C${x - 26} -132 ${x + 26} -132 ${x + 28} -120Z`, paint);
  return moved(
    [1120, 862],
    [
      fill(smooth(points`-40 20, 120 6, 620 6, 700 20, 640 44, 60 48`), shaded(colour.sand, 0.4)),
      solid(
        smooth(points`8 -14, -4 -80, 4 -130, 34 -214, 60 -232, 630 -232, 654 -214, 660 -14`, true, 0.22),
        colour.ochre,
        [-10, -16],
        shaded(colour.ochre, 0.35),
      ),
      fill(box(10, -108, 650, 20), colour.accent),
      fill(box(40, -240, 600, 12), shaded(colour.ochre, 0.25)),
      ...[190, 284, 378, 472, 562].map(glass),
      passenger(330, colour.slate, colour.ink),
      passenger(606, colour.brick, colour.mist),
      fill(poly(points`34 -196, 90 -196, 90 -116, 8 -116`), colour.navy),
      fill(poly(points`34 -196, 70 -196, 24 -126, 12 -126`), colour.slate),
      fill(box(108, -196, 66, 184), shaded(colour.ochre, 0.22)),
      fill(box(114, -190, 25, 120), colour.navy),
      fill(box(143, -190, 25, 120), colour.navy),
      // the driver waves back
      fill(oval([66, -144], 15, 18), skin.warm),
      fill('M50 -148A16 18 0 0 1 82 -148L88 -142H58Z', colour.blue),
      fill('M48 -116C50 -130 84 -130 88 -116Z', colour.blue),
      stroke([52, -122], [38, -150], colour.blue, 10),
      fill(oval([37, -158], 8), skin.warm),
      ...[150, 520].map(
        (x) =>
          fill(oval([x, -12], 52), shaded(colour.ochre, 0.5)) +
          fill(oval([x, -8], 44), colour.ink) +
          fill(oval([x, -8], 20), colour.steel) +
          fill(oval([x, -8], 8), colour.iron),
      ),
      fill(oval([12, -62], 11, 15), colour.cream),
      fill(box(-8, -34, 40, 16), colour.iron),
      stroke([16, -190], [-6, -204], colour.ink, 5),
      fill(box(-14, -212, 11, 34), colour.ink),
      stroke([220, -58], [620, -58], shaded(colour.ochre, 0.28), 4),
    ].join(''),
    1,
    -19,
  );
}

function nearHill(): string {
  const road: Point[] = points`240 1060, 600 940, 1000 800, 1300 690, 1560 610, 1860 530, 1860 840, 1640 920, 1480 1060`;
  return [
    hills(points`-20 830, 300 830, 640 850, 1000 740, 1300 630, 1560 560, 1860 480`, 1060, colour.moss),
    gouges([0, 850, 560, 180], 60, lit(colour.moss, 0.25), { seed: 6, length: 46, thick: 5, turned: -70, scatter: 40 }),
    fill(smooth(road, true, 0.5), mix(colour.sand, colour.clay, 0.2)),
    gouges([600, 930, 900, 100], 50, shaded(colour.sand, 0.22), { seed: 9, length: 90, thick: 4, turned: -19 }),
    stoneWall(points`1690 980, 1770 920, 1860 890, 1860 1060, 1590 1060`, { seed: 8, paint: colour.clay, course: 44 }),
    fill(
      poly(points`1690 980, 1770 920, 1860 890, 1860 904, 1774 936, 1702 992, 1604 1060, 1580 1060`),
      lit(colour.clay, 0.4),
    ),
  ].join('');
}

function verge(): string {
  return [
    tree('cypress', [1786, 560], 330, colour.pine, 12),
    tree('cypress', [1716, 566], 240, colour.pine, 13),
    ...[700, 820, 930].map(
      (x, i) =>
        solid(box(x, 872 - i * 40, 22, 64), colour.cream, [-6, 0]) + fill(box(x, 884 - i * 40, 22, 14), colour.accent),
    ),
  ].join('');
}

function children(): string {
  const walk = { nearFoot: [-0.17, 0.035], farFoot: [0.15, 0.01], nearToe: -38, farToe: 16 } as const;
  const other = { nearFoot: [0.15, 0.01], farFoot: [-0.18, 0.035], farToe: -38, nearToe: 16 } as const;
  const shadow = (x: number, y: number, size: number): string =>
    fill(
      poly([
        [x - size * 0.1, y - 4],
        [x + size * 0.16, y - 10],
        [x + size * 0.9, y + size * 0.1],
        [x + size * 0.6, y + size * 0.15],
      ]),
      shaded(colour.sand, 0.34),
    );
  return [
    shadow(300, 1020, 250),
    person({
      at: [310, 1022],
      height: 330,
      facing: 1,
      view: 'side',
      child: true,
      look: { skin: skin.brown, hair: 'curly', hairColour: colour.ink },
      clothes: { top: colour.cream, legs: colour.navy, bag: colour.olive, stripes: colour.slate },
      ...other,
      lean: 12,
      near: [-0.1, 0.44],
      far: [0.12, 0.44],
    }),
    shadow(520, 1014, 280),
    person({
      at: [540, 1016],
      height: 400,
      facing: 1,
      view: 'side',
      child: true,
      look: { skin: skin.warm, hair: 'tail', hairColour: colour.bark },
      clothes: { top: colour.slate, legs: colour.night, bag: colour.accent, neckerchief: colour.ochre },
      ...walk,
      lean: 12,
      near: [0.12, 0.44],
      far: [-0.1, 0.46],
    }),
    shadow(780, 1020, 300),
    person({
      at: [800, 1018],
      height: 430,
      facing: 1,
      view: 'side',
      child: true,
      look: { skin: skin.fair, hair: 'short', hairColour: colour.rust, hat: 'beanie', hatColour: colour.accent },
      clothes: { top: colour.blue, legs: colour.bark, bag: colour.rust, neckerchief: colour.cream },
      ...other,
      lean: 12,
      near: { to: [930, 846] },
      far: [0.2, 0.4],
    }),
    shadow(1000, 1024, 240),
    person({
      at: [996, 1026],
      height: 330,
      facing: 1,
      child: true,
      view: 'side',
      look: { skin: skin.fair, hair: 'bob', hairColour: colour.rust, mouth: 'open' },
      clothes: { top: colour.straw, legs: colour.brick, skirt: colour.brick, hem: 0.14, bag: colour.pine },
      ...walk,
      far: [0.3, 0.98],
      farHand: 'open',
      near: { to: [936, 858] },
      nod: -12,
    }),
  ].join('');
}
