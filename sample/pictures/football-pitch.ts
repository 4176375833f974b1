/** A pitch between the walls: children play football in a lane of the old town, the goal chalked on the stones. */
import { person } from './person.ts';
import { stoneWall } from './scenery.ts';
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
import { casement, cat, laundry } from './street.ts';

const SKY = '#bcd0d4';
const DUST = '#dfc08c';

/** Draws the picture of `football-pitch`. */
export function footballPitch(): string {
  return sheet(
    1840,
    1035,
    SKY,
    endOfLane(),
    leftHouses(),
    rightWall(),
    court(),
    lines(),
    watchers(),
    players(),
    ball(),
  );
}

function endOfLane(): string {
  return [
    fill(smooth(points`360 90, 700 50, 1000 110, 1400 60, 1400 420, 360 420`, true, 0.7), lit(SKY, 0.3)),
    gouges([640, 60, 560, 180], 9, lit(SKY, 0.7), { seed: 3, length: 160, thick: 5 }),
    solid(box(820, 120, 110, 420), lit(colour.sand, 0.1), [-24, 0]),
    fill(poly(points`806 124, 875 50, 944 124`), colour.rust),
    fill(poly(points`875 50, 944 124, 920 124`), shaded(colour.rust, 0.3)),
    casement([852, 170, 38, 60], { light: colour.navy, frame: colour.umber, arched: true }),
    solid(box(960, 240, 200, 300), '#d9a27c', [-30, 0]),
    fill(poly(points`946 244, 1060 186, 1174 244`), colour.rust),
    casement([994, 290, 36, 56], { light: colour.navy, frame: colour.cream, shutters: colour.slate }),
    casement([1086, 290, 36, 56], { light: colour.navy, frame: colour.cream, shutters: colour.slate }),
    solid(box(690, 260, 140, 280), colour.stone, [-24, 0]),
    fill(poly(points`676 264, 760 212, 844 264`), colour.brick),
    casement([724, 310, 32, 50], { light: colour.navy, frame: colour.umber, shutters: colour.olive }),
    stoneWall(points`640 420, 1260 420, 1260 600, 640 600`, { seed: 61, paint: colour.clay, course: 30 }),
    fill(box(640, 412, 620, 14), lit(colour.clay, 0.4)),
    fill('M776 600V500A80 80 0 0 1 936 500V600Z', lit(colour.stone, 0.2)),
    within(
      'M794 600V500A62 62 0 0 1 918 500V600Z',
      stoneWall(points`790 430, 922 430, 922 604, 790 604`, { seed: 7, paint: colour.rust, course: 17, contrast: 0.2 }),
    ),
  ].join('');
}

function leftHouses(): string {
  const face: Point[] = points`-10 -10, 400 -10, 690 200, 690 604, -10 770`;
  return [
    fill(poly(face), '#e0b98a'),
    within(
      poly(face),
      stoneWall(points`-10 470, 700 440, 700 620, -10 800`, { seed: 14, paint: colour.stone, course: 46 }),
      fill(poly(points`-10 462, 700 432, 700 446, -10 480`), lit(colour.stone, 0.5)),
      gouges([0, 0, 690, 440], 40, shaded('#e0b98a', 0.14), { seed: 15, length: 60, thick: 4 }),
      fill(poly(points`396 -10, 700 214, 700 240, 380 -10`), colour.rust),
    ),
    skewWindow(90, 130, 130, 190, true),
    skewWindow(330, 176, 92, 150, true),
    skewWindow(528, 244, 60, 110, false),
    solid(poly(points`70 330, 250 336, 244 372, 76 368`), colour.rust, [-14, 0]),
    ...[90, 120, 150, 180, 214, 236].map(
      (x, i) =>
        fill(oval([x, 322 - (i % 2) * 10], 20), colour.moss) +
        fill(oval([x + 4, 312 - (i % 2) * 14], 8), i % 2 ? colour.accent : colour.coral),
    ),
    solid(poly(points`420 470, 520 476, 520 648, 420 672`), colour.earth, [-10, 0]),
    fill(poly(points`432 486, 508 490, 508 642, 432 660`), colour.slate),
    ...[452, 472, 490].map((x) => stroke([x, 490], [x, 654], shaded(colour.slate, 0.3), 4)),
    fill(oval([496, 574], 6), colour.ochre),
  ].join('');
}

function skewWindow(x: number, y: number, width: number, height: number, shutters: boolean): string {
  const k = 0.1;
  const quad = (x1: number, y1: number, x2: number, y2: number): string =>
    poly([
      [x1, y1 + (x1 - x) * k],
      [x2, y1 + (x2 - x) * k],
      [x2, y2 - (x2 - x) * 0.02],
      [x1, y2 - (x1 - x) * 0.02],
    ]);
  return [
    shutters
      ? fill(quad(x - width * 0.42, y, x - width * 0.04, y + height), colour.olive) +
        fill(quad(x + width * 1.04, y, x + width * 1.42, y + height), shaded(colour.olive, 0.2))
      : '',
    fill(quad(x - 8, y - 8, x + width + 8, y + height + 8), colour.cream),
    fill(quad(x, y, x + width, y + height), colour.navy),
    fill(
      poly([
        [x, y],
        [x + width * 0.8, y + width * 0.08],
        [x, y + height * 0.7],
      ]),
      colour.slate,
    ),
    fill(quad(x + width / 2 - 4, y, x + width / 2 + 4, y + height), colour.cream),
    fill(quad(x, y + height * 0.45, x + width, y + height * 0.45 + 8), colour.cream),
    fill(quad(x - width * 0.1, y + height + 8, x + width * 1.1, y + height + 20), lit(colour.stone, 0.4)),
  ].join('');
}

function rightWall(): string {
  const face: Point[] = points`1180 260, 1850 -40, 1850 900, 1180 604`;
  return [
    stoneWall(face, { seed: 51, paint: shaded(colour.clay, 0.1), course: 60 }),
    fill(poly(points`1180 260, 1850 -40, 1850 6, 1180 284`), lit(colour.clay, 0.25)),
    `<g opacity="0.3">${fill(poly(points`1180 260, 1850 -40, 1850 900, 1180 604`), colour.bark)}</g>`,
    // the chalked goal
    line('M1330 668V392L1730 322V844', colour.cream, 12),
    ...[0.2, 0.4, 0.6, 0.8].map((t) =>
      stroke([1330 + 400 * t, 392 - 70 * t], [1330 + 400 * t, 668 + 176 * t], mix(colour.cream, colour.clay, 0.55), 3),
    ),
    ...[0.25, 0.5, 0.75].map((t) =>
      stroke([1330, 392 + 276 * t], [1730, 322 + 522 * t], mix(colour.cream, colour.clay, 0.55), 3),
    ),
    cat([1420, 176], 74, colour.bark),
    laundry(
      [560, 116],
      [1260, 224],
      6,
      [colour.cream, colour.accent, colour.blue, colour.ochre, colour.cream, colour.olive],
      84,
    ),
  ].join('');
}

function court(): string {
  return [
    fill(poly(points`-10 770, 690 600, 1180 600, 1850 900, 1850 1040, -10 1040`), DUST),
    fill(poly(points`1180 600, 1850 900, 1850 1040, 1560 1040, 1090 600`), shaded(DUST, 0.26)),
    gouges([200, 640, 1300, 380], 70, shaded(DUST, 0.14), { seed: 20, length: 110, thick: 4 }),
    gouges([200, 660, 1000, 340], 30, lit(DUST, 0.5), { seed: 21, length: 90, thick: 4 }),
  ].join('');
}

function lines(): string {
  return [
    line(oval([820, 800], 300, 74), lit(DUST, 0.75), 7),
    stroke([560, 634], [1260, 1040], lit(DUST, 0.75), 7),
  ].join('');
}

function longShadow(x: number, y: number, size: number): string {
  return fill(
    smooth(
      [
        [x - size * 0.1, y - 4],
        [x + size * 0.16, y - 12],
        [x + size * 0.7, y + size * 0.1],
        [x + size * 1.02, y + size * 0.16],
        [x + size * 1.06, y + size * 0.22],
        [x + size * 0.6, y + size * 0.18],
      ],
      true,
      0.6,
    ),
    shaded(DUST, 0.34),
  );
}

function watchers(): string {
  return [
    solid(box(150, 700, 190, 22), colour.earth, [0, -8]),
    fill(box(168, 720, 16, 60) + box(306, 712, 16, 60), colour.bark),
    person({
      at: [240, 790],
      height: 350,
      facing: 1,
      view: 'side',
      look: {
        skin: skin.warm,
        hair: 'short',
        hairColour: colour.mist,
        hat: 'cap',
        hatColour: colour.navy,
        moustache: true,
      },
      clothes: { top: colour.brick, legs: colour.bark, hem: 0.03 },
      hip: [-0.04, 0.26],
      nearFoot: [0.2, 0.0],
      farFoot: [0.24, 0.03],
      near: [0.24, 0.42],
      far: [0.26, 0.44],
      lean: 4,
    }),
    stroke([322, 640], [340, 790], colour.bark, 8),
  ].join('');
}

function players(): string {
  return [
    longShadow(960, 690, 190),
    person({
      at: [950, 692],
      height: 206,
      facing: -1,
      view: 'side',
      child: true,
      look: { skin: skin.fair, hair: 'tail', hairColour: colour.rust },
      clothes: {
        top: colour.cream,
        legs: colour.brick,
        short: true,
        bareLegs: true,
        shoes: colour.ink,
        stripes: colour.blue,
      },
      lean: 12,
      near: [0.2, 0.62],
      far: [-0.16, 0.5],
      nearFoot: [-0.2, 0.1],
      farFoot: [0.16, 0],
      nearToe: -40,
    }),
    longShadow(1540, 852, 200),
    person({
      at: [1540, 856],
      height: 352,
      facing: -1,
      child: true,
      look: { skin: skin.brown, hair: 'curly', hairColour: colour.ink, mouth: 'open' },
      clothes: { top: colour.olive, legs: colour.night, bareLegs: true, shoes: colour.accent },
      near: [-0.02, 0.94],
      far: [0.3, 0.86],
      nearHand: 'open',
      farHand: 'open',
      elbows: -1,
      nearFoot: [-0.2, 0],
      farFoot: [0.2, 0.01],
      hip: [0, 0.37],
      lean: 4,
    }),
    longShadow(640, 900, 400),
    person({
      at: [640, 904],
      height: 430,
      facing: 1,
      view: 'side',
      child: true,
      look: { skin: skin.deep, hair: 'short', hairColour: colour.ink, mouth: 'smile' },
      clothes: { top: colour.accent, legs: colour.navy, short: true, bareLegs: true, shoes: colour.cream },
      lean: -12,
      near: [-0.34, 0.62],
      far: [0.3, 0.7],
      nearHand: 'open',
      farHand: 'open',
      hip: [0.02, 0.42],
      farFoot: [-0.06, 0],
      nearFoot: [0.34, 0.2],
      nearToe: 24,
    }),
    longShadow(1090, 962, 400),
    person({
      at: [1090, 966],
      height: 436,
      facing: -1,
      view: 'side',
      child: true,
      look: { skin: skin.warm, hair: 'tail', hairColour: colour.bark },
      clothes: { top: colour.ochre, legs: colour.pine, short: true, bareLegs: true, shoes: colour.ink },
      lean: 16,
      near: [0.2, 0.56],
      far: [-0.26, 0.56],
      nearFoot: [-0.26, 0.1],
      farFoot: [0.2, 0.01],
      nearToe: -50,
      hip: [0.02, 0.41],
    }),
    longShadow(370, 820, 260),
    person({
      at: [420, 836],
      height: 300,
      facing: 1,
      child: true,
      view: 'side',
      look: { skin: skin.warm, hair: 'bob', hairColour: colour.bark, mouth: 'open' },
      clothes: { top: colour.slate, legs: colour.earth, short: true, shoes: colour.accent },
      lean: 8,
      near: [-0.14, 0.5],
      far: [0.22, 0.86],
      farHand: 'open',
      farFoot: [0.18, 0.01],
      nearFoot: [-0.18, 0.04],
      nearToe: -36,
    }),
  ].join('');
}

function ball(): string {
  const at: Point = [900, 766];
  return [
    fill(oval([930, 858], 40, 9), shaded(DUST, 0.34)),
    ...[
      [-60, 18, 40],
      [-74, 2, 26],
      [-56, -16, 30],
    ].map(([dx = 0, dy = 0, long = 0]) =>
      stroke([at[0] + dx, at[1] + dy], [at[0] + dx - long, at[1] + dy + long * 0.3], lit(DUST, 0.7), 6),
    ),
    solid(oval(at, 34), colour.paper, [-7, -6], shaded(colour.paper, 0.3)),
    within(
      oval(at, 34),
      fill(
        poly(
          [0, 1, 2, 3, 4].map(
            (i): Point => [at[0] - 3 + Math.sin(i * 1.257) * 14, at[1] - 3 - Math.cos(i * 1.257) * 14],
          ),
        ),
        colour.ink,
      ),
      ...[0, 1, 2, 3, 4].map(
        (i) =>
          fill(oval([at[0] - 3 + Math.sin(i * 1.257) * 38, at[1] - 3 - Math.cos(i * 1.257) * 38], 11), colour.ink) +
          stroke(
            [at[0] - 3 + Math.sin(i * 1.257) * 14, at[1] - 3 - Math.cos(i * 1.257) * 14],
            [at[0] - 3 + Math.sin(i * 1.257) * 30, at[1] - 3 - Math.cos(i * 1.257) * 30],
            colour.ink,
            3,
          ),
      ),
    ),
  ].join('');
}
