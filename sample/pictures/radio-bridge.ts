/** Radio Bridge moves into the old customs house: the new mast stands in the yard, crates are carried in, somebody is already on air. */
import { person } from './person.ts';
import { birds, disc, hills, stoneWall, water } from './scenery.ts';
import {
  box,
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
import { casement, town } from './street.ts';

const SKY = '#eec795';
const FRONT = '#d9b888';

/** Draws the picture of `radio-bridge`. */
export function radioBridge(): string {
  return sheet(
    1840,
    1035,
    SKY,
    sky(),
    waves(),
    river(),
    quay(),
    `<g transform="translate(88 0) scale(0.8 1)">${house()}</g>`,
    moved([-146, 0], studio()),
    mast(),
    van(),
    movers(),
  );
}

function sky(): string {
  return [
    fill(box(0, 0, 1840, 226), mix(SKY, colour.sky, 0.65)),
    fill(smooth(points`-40 190, 500 160, 1200 220, 1880 170, 1880 330, -40 330`, true, 0.7), mix(SKY, colour.sky, 0.3)),
    gouges([0, 60, 1840, 300], 18, lit(SKY, 0.6), { seed: 3, length: 260, thick: 6 }),
    disc([230, 400], 76, lit(colour.ochre, 0.3)),
    birds(points`250 200, 320 176, 372 214`, colour.umber, 17),
  ].join('');
}

function waves(): string {
  const centre: Point = [1660, 150];
  return [1, 2, 3, 4]
    .map((i) => {
      const r = 44 + i * 42;
      const arc = (side: number): string =>
        line(
          smooth(
            [-0.62, -0.31, 0, 0.31, 0.62].map(
              (a): Point => [centre[0] + side * Math.cos(a) * r, centre[1] + Math.sin(a) * r],
            ),
            false,
          ),
          i % 2 ? colour.accent : colour.rust,
          15 - i * 2,
        );
      return arc(1) + arc(-1);
    })
    .join('');
}

function river(): string {
  const arches = [20, 170, 320, 470].map((x) => `M${x} 668A62 58 0 0 1 ${x + 124} 668Z`).join('');
  return [
    hills(points`-20 560, 200 500, 480 548, 760 500, 1860 560`, 700, mix(colour.slate, SKY, 0.4)),
    town(-30, 640, 590, {
      seed: 24,
      walls: [colour.sand, colour.stone, mix(colour.coral, colour.sand, 0.5)],
      roof: colour.rust,
      height: 96,
    }),
    fill(box(-10, 580, 660, 90), colour.clay),
    fill(box(-10, 576, 660, 14), lit(colour.clay, 0.4)),
    fill(arches, mix(colour.sky, SKY, 0.5)),
    water([0, 666, 1840, 180], { seed: 8, paint: mix(colour.slate, colour.sky, 0.25), count: 70, length: 70 }),
  ].join('');
}

function house(): string {
  const body = box(640, 330, 1060, 520);
  const windows = [764, 1500].map((x) =>
    casement([x, 420, 96, 150], { light: colour.navy, frame: colour.cream, panes: [2, 3], arched: true, sill: true }),
  );
  const corner = (x: number): string =>
    Array.from({ length: 9 }, (_, i) =>
      fill(box(x - (i % 2 ? 10 : 0), 340 + i * 58, i % 2 ? 76 : 56, 52), lit(colour.stone, 0.25)),
    ).join('');
  return [
    solid(poly(points`600 336, 760 226, 1600 226, 1740 336`), colour.rust, [0, -10]),
    ...Array.from({ length: 18 }, (_, i) =>
      stroke([780 + i * 46, 232], [636 + i * 63, 326], shaded(colour.rust, 0.2), 4),
    ),
    solid(box(860, 190, 54, 86), colour.brick, [-16, 0]),
    solid(box(1480, 180, 54, 96), colour.brick, [-16, 0]),
    fill(body, FRONT),
    fill(box(1560, 330, 140, 520), shaded(FRONT, 0.16)),
    gouges([650, 350, 1030, 480], 50, shaded(FRONT, 0.14), { seed: 31, length: 50, thick: 3 }),
    fill(box(620, 330, 1100, 26), lit(colour.stone, 0.3)),
    fill(box(620, 356, 1100, 9), shaded(FRONT, 0.35)),
    fill(box(640, 600, 1060, 18), lit(colour.stone, 0.3)),
    fill(box(640, 618, 1060, 8), shaded(FRONT, 0.35)),
    corner(646),
    corner(1634),
    ...windows,
    solid(poly(points`930 330, 1180 238, 1430 330`), lit(FRONT, 0.25), [0, -8]),
    fill(oval([1180, 296], 30), colour.slate),
    fill('M1158 306A22 22 0 0 1 1202 306Z', colour.cream),
    line('M1152 312Q1166 306 1180 312T1208 312', colour.cream, 5),
    door(),
    stoneWall(points`640 800, 1700 800, 1700 852, 640 852`, { seed: 5, paint: colour.clay, course: 34 }),
    casement([1420, 668, 150, 120], { light: colour.straw, frame: colour.cream, panes: [3, 2], sill: true }),
    fill(smooth(points`1462 790, 1464 740, 1490 724, 1516 744, 1520 790`, true, 0.7), colour.earth),
    fill(oval([1490, 712], 19, 22), colour.earth),
    solid(box(1240, 642, 132, 44), colour.accent, [-8, -4]),
    fill(oval([1268, 664], 9), lit(colour.ochre, 0.5)),
    ...[0, 1].map((i) =>
      line(
        smooth(
          [
            [1288 + i * 24, 650],
            [1298 + i * 24, 664],
            [1288 + i * 24, 678],
          ],
          false,
        ),
        colour.cream,
        5,
      ),
    ),
  ].join('');
}

function door(): string {
  return [
    fill('M700 852V712A80 80 0 0 1 860 712V852Z', lit(colour.stone, 0.3)),
    fill('M716 852V712A64 64 0 0 1 844 712V852Z', mix(colour.straw, colour.umber, 0.45)),
    within(
      'M716 852V712A64 64 0 0 1 844 712V852Z',
      fill(box(780, 640, 64, 220), mix(colour.straw, colour.umber, 0.35)),
      solid(poly(points`844 640, 800 660, 800 870, 844 860`), colour.slate, [-6, 0]),
    ),
    solid(poly(points`680 852, 880 852, 900 880, 660 880`), colour.stone, [0, -10]),
  ].join('');
}

function studio(): string {
  const pane = box(980, 404, 384, 186);
  return [
    fill(box(964, 388, 416, 218), colour.cream),
    within(
      pane,
      fill(pane, mix(colour.straw, colour.ochre, 0.35)),
      ...Array.from({ length: 16 }, (_, i) =>
        fill(
          poly([
            [980 + i * 26, 404],
            [993 + i * 26, 424],
            [980 + i * 26, 444],
          ]),
          shaded(colour.ochre, 0.22),
        ),
      ),
      fill(oval([1312, 446], 26), colour.cream),
      stroke([1312, 446], [1312, 430], colour.ink, 4),
      stroke([1312, 446], [1324, 452], colour.ink, 4),
      person({
        at: [1110, 786],
        height: 400,
        facing: 1,
        look: {
          skin: skin.deep,
          hair: 'curly',
          hairColour: colour.ink,
          hat: 'headphones',
          hatColour: colour.accent,
          mouth: 'open',
        },
        clothes: { top: colour.pine, legs: colour.night, collar: colour.cream },
        legless: true,
        hip: [0, 0.42],
        far: { to: [1238, 548] },
        farHand: 'open',
        near: { to: [1120, 600] },
      }),
      line('M1300 590L1280 510L1206 498', colour.ink, 7),
      fill(limb([1206, 498], 17, [1190, 494], 14), colour.ink),
      stroke([1196, 482], [1200, 512], colour.steel, 4),
      solid(box(970, 572, 410, 40), colour.earth, [0, -8]),
    ),
    fill(box(964, 596, 416, 14), lit(colour.cream, 0.3)),
    fill(box(964, 388, 416, 12), colour.cream),
  ].join('');
}

function mast(): string {
  const x = 1660;
  const [foot, top] = [858, 176];
  const half = (t: number): number => 62 - 52 * t;
  const parts: string[] = [
    fill(oval([x + 60, foot + 8], 170, 14), shaded(colour.clay, 0.35)),
    solid(box(x - 96, foot - 22, 192, 34), colour.stone, [-30, -8]),
  ];
  const at = (t: number): number => foot - 22 - (foot - 22 - top) * t;
  for (let i = 0; i < 14; i++) {
    const [a, b] = [i / 14, (i + 1) / 14];
    parts.push(
      stroke([x - half(a), at(a)], [x + half(b), at(b)], shaded(colour.iron, 0.25), 6),
      stroke([x + half(a), at(a)], [x - half(b), at(b)], colour.iron, 6),
      stroke([x - half(b), at(b)], [x + half(b), at(b)], colour.iron, 6),
    );
  }
  parts.push(
    stroke([x - half(0), at(0)], [x - half(1), at(1)], colour.iron, 11),
    stroke([x + half(0), at(0)], [x + half(1), at(1)], shaded(colour.iron, 0.35), 11),
  );
  parts.push(stroke([x, top], [x, 124], colour.iron, 8), fill(oval([x, 122], 13), colour.accent));
  parts.push(
    person({
      at: [x - 58, 520],
      height: 190,
      facing: 1,
      view: 'side',
      look: { skin: skin.warm, hat: 'helmet', hatColour: colour.ochre },
      clothes: { top: colour.blue, legs: colour.night, vest: colour.rust },
      near: { to: [x - 22, 414] },
      far: { to: [x - 16, 378] },
      nearHand: 'fist',
      farHand: 'fist',
      nearFoot: { to: [x - 40, 520] },
      farFoot: { to: [x - 26, 480] },
    }),
  );
  return parts.join('');
}

function quay(): string {
  return [
    fill(poly(points`-10 850, 1850 846, 1850 1040, -10 1040`), mix(colour.sand, colour.clay, 0.35)),
    fill(poly(points`-10 842, 640 842, 640 862, -10 864`), lit(colour.stone, 0.4)),
    ...[890, 940, 1000].map((y) => stroke([0, y], [1840, y], shaded(colour.clay, 0.2), 4)),
    ...Array.from({ length: 13 }, (_, k) =>
      stroke([k * 160 - 20, 866], [(k - 6) * 250 + 950, 1040], shaded(colour.clay, 0.2), 4),
    ),
  ].join('');
}

function van(): string {
  return [
    fill(oval([330, 972], 330, 20), shaded(colour.clay, 0.4)),
    solid(
      smooth(points`40 950, 36 700, 60 672, 400 672, 418 700, 420 950`, true, 0.2),
      colour.cream,
      [-20, -8],
      shaded(colour.cream, 0.25),
    ),
    solid(smooth(points`414 950, 414 742, 500 742, 556 836, 590 856, 596 950`, true, 0.25), colour.accent, [-16, -8]),
    fill(poly(points`440 766, 494 766, 536 838, 440 838`), colour.navy),
    fill(poly(points`440 766, 470 766, 440 812`), colour.slate),
    fill(box(36, 880, 384, 20), colour.accent),
    ...[1, 2, 3].map((k) =>
      line(
        smooth(
          [
            [210 + k * 26, 790 - k * 17],
            [220 + k * 30, 790],
            [210 + k * 26, 790 + k * 17],
          ],
          false,
        ),
        colour.accent,
        9,
      ),
    ),
    fill('M110 820A48 48 0 0 1 206 820H188A30 30 0 0 0 128 820Z', colour.navy),
    fill(box(96, 818, 124, 10), colour.navy),
    ...[130, 500].map((x) => fill(oval([x, 950], 48), colour.ink) + fill(oval([x, 950], 20), colour.steel)),
    fill(oval([586, 886], 10, 14), colour.straw),
  ].join('');
}

function movers(): string {
  const shadow = (x: number, y: number): string =>
    fill(
      poly([
        [x - 30, y - 4],
        [x + 40, y - 8],
        [x + 180, y + 18],
        [x + 90, y + 26],
      ]),
      shaded(colour.clay, 0.3),
    );
  return [
    shadow(1010, 964),
    shadow(770, 984),
    person({
      at: [1000, 968],
      height: 356,
      facing: -1,
      view: 'side',
      look: { skin: skin.fair, hair: 'tail', hairColour: colour.rust },
      clothes: { top: colour.olive, legs: colour.navy, short: true },
      near: { to: [924, 812] },
      far: { to: [912, 802] },
      nearHand: 'fist',
      farHand: 'fist',
      lean: -5,
      nearFoot: [-0.14, 0.02],
      farFoot: [0.15, 0],
      nearToe: -30,
    }),
    desk(),
    person({
      at: [716, 984],
      height: 376,
      facing: 1,
      view: 'side',
      look: { skin: skin.brown, hair: 'short', beard: true, hairColour: colour.ink },
      clothes: { top: colour.ochre, legs: colour.bark, short: true },
      near: { to: [804, 826] },
      far: { to: [812, 814] },
      nearHand: 'fist',
      farHand: 'fist',
      lean: -7,
      nearFoot: [0.15, 0],
      farFoot: [-0.15, 0.02],
      farToe: -30,
    }),
    shadow(1330, 966),
    person({
      at: [1320, 972],
      height: 372,
      facing: -1,
      look: { skin: skin.warm, hat: 'scarf', hatColour: colour.accent, mouth: 'smile' },
      clothes: { top: colour.slate, legs: colour.navy, hem: 0.28 },
      far: { to: [1226, 776] },
      near: { to: [1268, 800] },
      farHand: 'rest',
      nearHand: 'fist',
      bothArmsInFront: true,
      held:
        solid(poly(points`1196 746, 1262 732, 1278 812, 1212 824`), colour.cream, [-6, -3]) +
        stroke([1212, 764], [1252, 756], colour.ink, 4) +
        stroke([1216, 782], [1244, 776], colour.ink, 4),
    }),
    cable(),
    records(),
  ].join('');
}

function desk(): string {
  return [
    solid(poly(points`790 760, 936 746, 938 838, 792 852`), colour.umber, [-12, -4]),
    fill(poly(points`802 772, 926 760, 927 790, 803 802`), colour.ink),
    ...[0, 1, 2, 3, 4].map((k) => fill(oval([818 + k * 24, 786 - k * 2.4], 7), k === 3 ? colour.accent : colour.straw)),
    ...[0, 1, 2, 3, 4].map(
      (k) =>
        stroke([816 + k * 24, 814 - k * 2.4], [816 + k * 24, 840 - k * 2.4], colour.ink, 4) +
        fill(box(809 + k * 24, 820 - k * 2.4 - (k % 2) * 5, 14, 7), colour.cream),
    ),
  ].join('');
}

function cable(): string {
  return line(smooth(points`1420 1000, 1480 980, 1560 1000, 1620 970, 1700 990, 1860 960`, false), colour.ink, 7);
}

function records(): string {
  return [
    fill(oval([1560, 962], 130, 12), shaded(colour.clay, 0.35)),
    ...[0, 1, 2, 3, 4, 5].map((k) =>
      fill(
        box(1476 + k * 25, 836 + (k % 3) * 8, 20, 90),
        [colour.accent, colour.navy, colour.ochre, colour.olive, colour.cream, colour.slate][k] ?? colour.cream,
      ),
    ),
    fill(oval([1650, 862], 46), colour.ink) + fill(oval([1650, 862], 16), colour.rust),
    solid(poly(points`1456 880, 1720 880, 1708 962, 1468 962`), colour.clay, [-26, -4]),
    stroke([1462, 908], [1714, 908], shaded(colour.clay, 0.35), 5),
    stroke([1466, 936], [1710, 936], shaded(colour.clay, 0.35), 5),
  ].join('');
}
