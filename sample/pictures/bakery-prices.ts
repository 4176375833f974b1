/** Why a loaf costs more: the baker at the oven, the shelf of loaves, a customer who counts her coins. */
import { person } from './person.ts';
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
  within,
} from './shapes.ts';

const WALL = '#d7a873';
const CRUST = '#c07a35';

/** Draws the picture of `bakery-prices`. */
export function bakeryPrices(): string {
  return sheet(1840, 1035, WALL, wall(), oven(), shelves(), baker(), sacks(), counter(), scales(), customer());
}

function wall(): string {
  const tiles: string[] = [];
  for (let row = 0; row < 6; row++)
    for (let i = 0; i < 14; i++)
      tiles.push(
        fill(
          box(760 + i * 84 - (row % 2) * 42, 430 + row * 62, 79, 57),
          (i * 7 + row * 3) % 5 === 0 ? mix(colour.cream, WALL, 0.35) : mix(colour.cream, WALL, 0.12),
        ),
      );
  return [
    fill(box(0, 0, 1840, 60), shaded(WALL, 0.35)),
    ...[120, 620, 1120, 1620].map((x) => solid(box(x, -10, 70, 84), colour.bark, [-20, 0])),
    fill(box(720, 420, 1140, 400), shaded(colour.cream, 0.3)),
    ...tiles,
    fill(box(0, 780, 1840, 260), shaded('#a9683c', 0.15)),
    ...[820, 880, 960].map((y) => stroke([0, y], [1840, y], shaded('#a9683c', 0.4), 5)),
  ].join('');
}

function brick(x: number, y: number, width: number, paint: string): string {
  return fill(box(x, y, width - 5, 37), paint);
}

function oven(): string {
  const random = chance(4);
  const mass = poly(points`-20 60, 700 60, 730 130, 730 800, -20 800`);
  const bricks: string[] = [];
  for (let row = 0; row < 18; row++)
    for (let i = 0; i < 9; i++)
      bricks.push(
        brick(
          i * 96 - (row % 2) * 48 - 20,
          62 + row * 42,
          96,
          random() < 0.3 ? lit(colour.brick, 0.14) : random() < 0.4 ? shaded(colour.brick, 0.16) : colour.brick,
        ),
      );
  const mouth = 'M150 620V470A190 190 0 0 1 530 470V620Z';
  const ring: string[] = [];
  for (let i = 0; i <= 13; i++) {
    const angle = Math.PI + (i / 13) * Math.PI;
    const on = (r: number, a: number): Point => [340 + Math.cos(a) * r, 470 + Math.sin(a) * r];
    if (i < 13)
      ring.push(
        fill(
          poly([on(192, angle), on(252, angle), on(252, angle + 0.22), on(192, angle + 0.22)]),
          i % 2 ? colour.clay : lit(colour.clay, 0.2),
        ),
      );
  }
  const glow = smooth(points`150 620, 180 520, 340 470, 500 520, 530 620`, true, 0.7);
  return [
    fill(mass, shaded(colour.brick, 0.45)),
    within(mass, ...bricks),
    fill(poly(points`640 60, 730 130, 730 800, 640 800`), shaded(colour.brick, 0.45)),
    fill('M70 640V470A270 270 0 0 1 610 470V640Z', mix(colour.brick, colour.rust, 0.6)),
    ...ring,
    fill(mouth, '#2a120d'),
    within(
      mouth,
      fill(glow, colour.rust),
      fill(smooth(points`200 620, 230 556, 340 510, 450 556, 480 620`, true, 0.7), colour.ochre),
      flame(230, 618, 90),
      flame(310, 620, 120),
      flame(400, 620, 104),
      flame(470, 618, 76),
      loaf([260, 606], 56, 0),
      loaf([386, 608], 58, 0),
    ),
    solid(box(90, 616, 510, 40), colour.stone, [0, -14]),
    fill(poly(points`90 656, 600 656, 730 800, -20 800`), mix(colour.brick, colour.rust, 0.35)),
    fill(box(250, 690, 180, 110), colour.bark),
    fill(box(262, 702, 156, 98), '#2a120d'),
    ...[0, 1, 2, 3].map(
      (i) =>
        fill(limb([280 + i * 38, 792], 14, [300 + i * 34, 780], 14), colour.umber) +
        fill(oval([280 + i * 38, 792], 12), lit(colour.clay, 0.3)),
    ),
    solid(box(280, 40, 130, 160), shaded(colour.brick, 0.25), [-30, 0]),
  ].join('');
}

function flame(x: number, y: number, height: number): string {
  const tongue = (h: number, w: number): string =>
    smooth(
      [
        [x - w, y],
        [x - w * 0.8, y - h * 0.4],
        [x - w * 0.1, y - h],
        [x + w * 0.2, y - h * 0.55],
        [x + w * 0.9, y - h * 0.7],
        [x + w, y],
      ],
      true,
      0.8,
    );
  return (
    fill(tongue(height, height * 0.36), colour.ochre) +
    fill(tongue(height * 0.6, height * 0.22), lit(colour.straw, 0.4))
  );
}

function loaf([x, y]: Point, size: number, kind: number): string {
  if (kind === 1)
    return (
      solid(oval([x, y - size * 0.34], size * 0.5, size * 0.36), CRUST, [-size * 0.08, -size * 0.08]) +
      [-0.22, 0, 0.22]
        .map((t) =>
          stroke(
            [x + size * t - size * 0.06, y - size * 0.58],
            [x + size * t + size * 0.06, y - size * 0.3],
            lit(CRUST, 0.55),
            size * 0.06,
          ),
        )
        .join('')
    );
  if (kind === 2)
    return (
      solid(
        limb([x - size * 0.8, y - size * 0.16], size * 0.15, [x + size * 0.8, y - size * 0.16], size * 0.15),
        mix(CRUST, colour.ochre, 0.35),
        [-2, -size * 0.07],
      ) +
      [-0.5, -0.17, 0.17, 0.5]
        .map((t) =>
          stroke(
            [x + size * t - size * 0.08, y - size * 0.22],
            [x + size * t + size * 0.1, y - size * 0.1],
            lit(CRUST, 0.6),
            size * 0.05,
          ),
        )
        .join('')
    );
  return (
    solid(
      smooth(
        [
          [x - size * 0.56, y],
          [x - size * 0.62, y - size * 0.36],
          [x - size * 0.3, y - size * 0.62],
          [x + size * 0.3, y - size * 0.62],
          [x + size * 0.62, y - size * 0.36],
          [x + size * 0.56, y],
        ],
        true,
        0.8,
      ),
      CRUST,
      [-size * 0.08, -size * 0.1],
    ) +
    [-0.25, 0.02, 0.28]
      .map((t) =>
        stroke(
          [x + size * t - size * 0.1, y - size * 0.5],
          [x + size * t + size * 0.08, y - size * 0.32],
          lit(CRUST, 0.55),
          size * 0.07,
        ),
      )
      .join('')
  );
}

function shelves(): string {
  const parts: string[] = [];
  const row = (y: number, from: number, count: number, step: number, kind: number, size: number): void => {
    parts.push(fill(box(from - 70, y + 16, count * step + 50, 10), shaded(WALL, 0.3)));
    parts.push(solid(box(from - 80, y, count * step + 60, 20), colour.earth, [0, -8]));
    for (let i = 0; i < count; i++) parts.push(loaf([from + i * step, y], size, kind));
  };
  row(190, 1106, 5, 140, 0, 106);
  row(312, 1140, 2, 215, 2, 112);
  row(424, 1106, 4, 126, 1, 110);
  for (let i = 0; i < 4; i++)
    parts.push(
      solid(
        limb([1646 + i * 36, 420], 17, [1680 + i * 34, 262 - (i % 2) * 26], 15),
        mix(CRUST, colour.ochre, 0.3),
        [-7, -3],
      ),
    );
  parts.push(
    solid(poly(points`1620 352, 1800 352, 1784 426, 1636 426`), colour.umber, [-24, 0]),
    stroke([1626, 376], [1794, 376], shaded(colour.umber, 0.35), 5),
    stroke([1632, 400], [1788, 400], shaded(colour.umber, 0.35), 5),
  );
  parts.push(solid(box(1606, 424, 210, 18), colour.earth, [0, -7]));
  parts.push(receiptBoard());
  return parts.join('');
}

function receiptBoard(): string {
  const parts = [
    line('M800 110L900 70L1000 110', colour.bark, 5),
    solid(box(776, 104, 244, 272), colour.umber, [-10, -6]),
    fill(box(792, 120, 212, 240), '#c99a62'),
  ];
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 4; column++) {
      const [x, y] = [822 + column * 52, 144 + row * 74];
      if ((row * 4 + column) % 5 !== 3 && row * 4 + column !== 9)
        parts.push(
          moved(
            [x, y],
            fill(box(-15, 2, 34, 56), shaded('#c99a62', 0.3)) +
              fill(box(-18, 0, 34, 54), row + column === 2 ? colour.straw : colour.paper) +
              [16, 26, 36]
                .map((dy) => stroke([-11, dy], [dy === 36 ? 2 : 9, dy], mix(colour.ink, colour.paper, 0.45), 4))
                .join(''),
            1,
            ((row * 7 + column * 5) % 9) - 4,
          ),
        );
      parts.push(fill(oval([x, y + 2], 6), colour.ink));
    }
  return parts.join('');
}

function baker(): string {
  const from: Point = [960, 512];
  const to: Point = [430, 584];
  return [
    fill(oval([830, 832], 150, 16), shaded('#a9683c', 0.4)),
    solid(limb(from, 10, to, 10), colour.ochre, [0, -4], colour.umber),
    solid(poly(points`430 570, 316 566, 298 582, 304 608, 432 600`), colour.ochre, [0, -6], colour.umber),
    loaf([366, 582], 82, 0),
    person({
      at: [806, 838],
      height: 610,
      facing: -1,
      view: 'side',
      look: {
        skin: skin.fair,
        hair: 'short',
        hat: 'baker',
        hatColour: colour.paper,
        moustache: true,
        hairColour: colour.bark,
      },
      clothes: {
        top: colour.cream,
        legs: colour.slate,
        apron: colour.paper,
        short: true,
        shoes: colour.bark,
        neckerchief: colour.accent,
      },
      build: 1.14,
      lean: 10,
      near: { to: [806, 533] },
      far: { to: [676, 550] },
      nearHand: 'fist',
      farHand: 'fist',
      nearFoot: [-0.14, 0],
      farFoot: [0.16, 0],
    }),
  ].join('');
}

function sacks(): string {
  const sack = (x: number, y: number, k: number, paint: string): string =>
    solid(
      smooth(
        [
          [x - 84 * k, y],
          [x - 92 * k, y - 110 * k],
          [x - 58 * k, y - 188 * k],
          [x - 34 * k, y - 210 * k],
          [x + 40 * k, y - 214 * k],
          [x + 64 * k, y - 186 * k],
          [x + 90 * k, y - 100 * k],
          [x + 82 * k, y],
        ],
        true,
        0.7,
      ),
      paint,
      [-26 * k, -4],
    ) +
    fill(oval([x + 2 * k, y - 208 * k], 42 * k, 15 * k), colour.paper) +
    line(
      smooth(
        [
          [x - 60 * k, y - 174 * k],
          [x, y - 160 * k],
          [x + 62 * k, y - 176 * k],
        ],
        false,
      ),
      shaded(paint, 0.35),
      6 * k,
    ) +
    fill(oval([x - 6 * k, y - 84 * k], 34 * k), shaded(paint, 0.2)) +
    [0, 1, 2]
      .map((i) => stroke([x - 6 * k, y - 58 * k], [x - 22 * k + i * 16 * k, y - 108 * k], paint, 5 * k))
      .join('');
  return (
    sack(110, 940, 1.1, colour.stone) +
    sack(300, 990, 1.12, colour.sand) +
    gouges([30, 990, 460, 36], 18, colour.cream, { seed: 3, length: 60, thick: 5 })
  );
}

function counter(): string {
  const top = 790;
  const parts: string[] = [
    solid(box(960, top + 26, 900, 260), '#7c4a2b', [0, 0]),
    ...[0, 1, 2, 3].map((i) => solid(box(986 + i * 222, top + 60, 196, 220), '#94603a', [0, -6], '#5c3520')),
    solid(box(936, top - 14, 920, 42), colour.cream, [0, -16], colour.clay),
    loaf([1010, top - 14], 120, 0),
    loaf([1118, top - 14], 110, 1),
    loaf([1066, top - 78], 112, 0),
  ];
  return parts.join('');
}

function scales(): string {
  return [
    solid(poly(points`1236 776, 1372 776, 1352 690, 1256 690`), colour.accent, [-24, 0]),
    fill(oval([1304, 730], 34), colour.paper),
    stroke([1304, 732], [1322, 710], colour.ink, 5),
    ...[-2, -1, 0, 1, 2].map((i) =>
      stroke(
        [1304 + Math.sin(i * 0.6) * 25, 730 - Math.cos(i * 0.6) * 25],
        [1304 + Math.sin(i * 0.6) * 30, 730 - Math.cos(i * 0.6) * 30],
        colour.ink,
        3,
      ),
    ),
    fill(box(1296, 668, 16, 24), colour.iron),
    solid(smooth(points`1200 656, 1408 656, 1370 680, 1238 680`, true, 0.5), colour.steel, [0, -6]),
    loaf([1304, 660], 110, 0),
  ].join('');
}

function customer(): string {
  const coins = (
    [
      [1462, 770],
      [1490, 774],
      [1476, 763],
    ] as const
  ).map(([x, y]) => fill(oval([x, y + 4], 15, 7), colour.umber) + fill(oval([x, y], 15, 7), colour.ochre));
  return [
    ...coins,
    person({
      at: [1640, 1190],
      height: 780,
      facing: -1,
      look: { skin: skin.brown, hat: 'scarf', hatColour: colour.blue },
      clothes: { top: colour.accent, legs: colour.navy, hem: 0.32 },
      legless: true,
      lean: 5,
      nod: 14,
      near: { to: [1540, 742] },
      far: { to: [1524, 716] },
      nearHand: 'open',
      farHand: 'point',
    }),
    fill(oval([1506, 728], 11, 5) + oval([1522, 722], 11, 5), colour.ochre),
  ].join('');
}
