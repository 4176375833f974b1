/** Hill villages wait for a school bus: four children walk up the road, the bus stays far down in the valley. */
import { person } from './person.ts';
import { birds, disc, hills, stoneWall, town, tree } from './scenery.ts';
import {
  box,
  colour,
  fill,
  gouges,
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

const SKY = '#f0d8ae';

/** Draws the picture of `school-bus`. */
export function schoolBus(): string {
  return sheet(1840, 1035, SKY, morning(), valley(), bus(), nearHill(), stop(), children());
}

function morning(): string {
  return [
    fill(box(0, 0, 1840, 170), mix(SKY, colour.sky, 0.6)),
    fill(
      smooth(
        [
          [-40, 170],
          [500, 140],
          [1100, 186],
          [1880, 140],
          [1880, 250],
          [-40, 250],
        ],
        true,
        0.7,
      ),
      mix(SKY, colour.sky, 0.3),
    ),
    gouges([0, 60, 1840, 200], 16, lit(SKY, 0.6), { seed: 13, length: 280, thick: 6 }),
    disc([420, 300], 84, lit(colour.ochre, 0.35)),
    birds(
      [
        [760, 150],
        [820, 124],
        [868, 160],
      ],
      colour.umber,
      17,
    ),
    hills(
      [
        [-20, 400],
        [260, 300],
        [560, 380],
        [900, 260],
        [1300, 360],
        [1860, 230],
      ],
      700,
      mix(colour.slate, SKY, 0.45),
    ),
    hills(
      [
        [-20, 470],
        [300, 420],
        [640, 470],
        [1040, 360],
        [1420, 300],
        [1860, 330],
      ],
      800,
      mix(colour.olive, SKY, 0.35),
    ),
    town(1330, 1640, 318, { seed: 41, walls: [colour.cream, colour.sand], roof: colour.rust, height: 58 }),
  ].join('');
}

function valley(): string {
  return [
    hills(
      [
        [-20, 560],
        [260, 520],
        [640, 560],
        [1000, 470],
        [1400, 420],
        [1860, 440],
      ],
      1035,
      colour.olive,
    ),
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
        [
          [-20, 700],
          [260, 660],
          [620, 672],
          [900, 610],
          [1020, 560],
          [860, 530],
          [820, 498],
          [980, 452],
          [1200, 420],
          [1210, 426],
          [1000, 462],
          [868, 502],
          [900, 524],
          [1090, 552],
          [1090, 580],
          [960, 640],
          [660, 716],
          [300, 708],
          [-20, 762],
        ],
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
  const at = (dx: number, dy: number): Point => [330 + dx, 690 + dy];
  return [
    fill(oval(at(110, 8), 140, 12), shaded(colour.sand, 0.4)),
    solid(
      smooth([at(0, -6), at(-2, -92), at(12, -106), at(204, -106), at(220, -92), at(232, -44), at(234, -6)], true, 0.3),
      colour.ochre,
      [-8, -10],
    ),
    ...[0, 1, 2, 3].map(
      (i) =>
        fill(box(at(16, 0)[0] + i * 42, at(0, -92)[1], 34, 34), colour.navy) +
        fill(poly([at(16 + i * 42, -92), at(40 + i * 42, -92), at(16 + i * 42, -68)]), colour.slate),
    ),
    fill(poly([at(186, -92), at(208, -92), at(220, -56), at(186, -56)]), colour.navy),
    fill(box(at(0, 0)[0], at(0, -44)[1], 232, 8), colour.accent),
    ...[46, 184].map((dx) => fill(oval(at(dx, -2), 20), colour.ink) + fill(oval(at(dx, -2), 8), colour.steel)),
    fill(oval(at(228, -26), 6), colour.cream),
    fill(box(at(60, 0)[0], at(0, -124)[1], 90, 18), colour.umber),
    ...[-40, -84, -116].map((dx, i) => fill(oval(at(dx, -12 - i * 8), 14 + i * 6), lit(colour.sand, 0.4))),
  ].join('');
}

function nearHill(): string {
  const road: Point[] = [
    [560, 1060],
    [760, 960],
    [1060, 850],
    [1340, 760],
    [1560, 690],
    [1860, 620],
    [1860, 820],
    [1640, 900],
    [1480, 1060],
  ];
  return [
    hills(
      [
        [-20, 860],
        [300, 850],
        [640, 880],
        [1000, 780],
        [1300, 680],
        [1560, 610],
        [1860, 520],
      ],
      1060,
      colour.moss,
    ),
    gouges([0, 870, 760, 160], 60, lit(colour.moss, 0.25), { seed: 6, length: 46, thick: 5, turned: -70, scatter: 40 }),
    gouges([1300, 680, 540, 90], 20, lit(colour.moss, 0.2), {
      seed: 7,
      length: 40,
      thick: 5,
      turned: -70,
      scatter: 40,
    }),
    fill(smooth(road, true, 0.5), mix(colour.sand, colour.clay, 0.2)),
    gouges([780, 860, 900, 170], 60, shaded(colour.sand, 0.22), { seed: 9, length: 90, thick: 4, turned: -20 }),
    stoneWall(
      [
        [1640, 910],
        [1740, 830],
        [1860, 790],
        [1860, 1060],
        [1500, 1060],
      ],
      { seed: 8, paint: colour.clay, course: 44 },
    ),
    fill(
      poly([
        [1640, 910],
        [1740, 830],
        [1860, 790],
        [1860, 804],
        [1744, 846],
        [1652, 922],
        [1510, 1060],
        [1490, 1060],
      ]),
      lit(colour.clay, 0.4),
    ),
  ].join('');
}

function stop(): string {
  return [
    stroke([1650, 700], [1650, 360], colour.iron, 14),
    solid(oval([1650, 330], 62), colour.accent, [-10, -4]),
    fill(oval([1646, 328], 48), colour.cream),
    solid(box(1616, 306, 60, 34), colour.blue, [-6, -4]),
    fill(box(1622, 312, 12, 12) + box(1639, 312, 12, 12) + box(1656, 312, 12, 12), colour.cream),
    fill(oval([1630, 344], 7) + oval([1662, 344], 7), colour.ink),
    solid(box(1620, 410, 60, 80), colour.cream, [-8, 0]),
    ...[428, 446, 464].map((y) => stroke([1630, y], [1662, y], colour.umber, 4)),
    stroke([1622, 476], [1676, 420], colour.accent, 7),
    tree('cypress', [1780, 640], 380, colour.pine, 12),
    line(
      smooth(
        [
          [1560, 700],
          [1640, 704],
          [1720, 690],
        ],
        false,
      ),
      shaded(colour.moss, 0.3),
      10,
    ),
  ].join('');
}

function children(): string {
  const walk = { nearFoot: [-0.17, 0.035], farFoot: [0.15, 0.01], nearToe: -38, farToe: 16 } as const;
  const shadow = (x: number, y: number, size: number): string =>
    fill(
      poly([
        [x - size * 0.1, y - 4],
        [x + size * 0.16, y - 10],
        [x + size * 0.9, y + size * 0.16],
        [x + size * 0.6, y + size * 0.2],
      ]),
      shaded(colour.sand, 0.34),
    );
  return [
    shadow(1436, 806, 200),
    person({
      at: [1430, 808],
      height: 250,
      facing: 1,
      view: 'side',
      child: true,
      look: { skin: skin.brown, hair: 'short' },
      clothes: { top: colour.cream, legs: colour.navy, bag: colour.olive },
      ...walk,
      lean: 10,
      near: [0.1, 0.42],
      far: [-0.08, 0.44],
    }),
    shadow(1240, 878, 260),
    person({
      at: [1236, 880],
      height: 316,
      facing: 1,
      view: 'side',
      child: true,
      look: { skin: skin.warm, hair: 'tail', hairColour: colour.bark },
      clothes: { top: colour.accent, legs: colour.night, bag: colour.slate },
      nearFoot: [0.15, 0.01],
      farFoot: [-0.18, 0.035],
      farToe: -38,
      nearToe: 16,
      lean: 10,
      near: [-0.1, 0.44],
      far: [0.14, 0.46],
    }),
    shadow(1010, 966, 320),
    person({
      at: [1004, 968],
      height: 392,
      facing: 1,
      view: 'side',
      child: true,
      look: { skin: skin.fair, hair: 'short', hairColour: colour.rust, hat: 'beanie', hatColour: colour.ochre },
      clothes: { top: colour.blue, legs: colour.bark, bag: colour.rust, neckerchief: colour.cream },
      ...walk,
      lean: 12,
      near: [0.14, 0.46],
      far: [0.2, 0.4],
    }),
    person({
      at: [836, 990],
      height: 300,
      facing: 1,
      child: true,
      look: { skin: skin.fair, hair: 'bob', hairColour: colour.rust, mouth: 'open' },
      clothes: {
        top: colour.ochre,
        legs: colour.navy,
        skirt: colour.brick,
        hem: 0.13,
        bareLegs: true,
        bag: colour.slate,
      },
      nearFoot: [0.1, 0],
      farFoot: [-0.12, 0.03],
      farToe: -30,
      far: { to: [940, 850] },
      near: [-0.1, 0.5],
      nearHand: 'open',
      nod: -6,
      view: 'side',
    }),
  ].join('');
}
