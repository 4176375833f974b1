/** The night ferry crosses the dark river with lit windows; two passengers wait on the landing under a lamp. */
import { person } from './person.ts';
import { disc, hills, water } from './scenery.ts';
import {
  box,
  chance,
  colour,
  fill,
  gouges,
  line,
  lit,
  mix,
  oval,
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
import { lamp, town } from './street.ts';

const SKY = '#1d3242';
const RIVER = '#182a37';

/** Draws the picture of `night-ferry`. */
export function nightFerry(): string {
  return sheet(1840, 1035, SKY, sky(), shore(), river(), ferry(), landing(), passengers());
}

function sky(): string {
  const random = chance(88);
  let stars = '';
  for (let i = 0; i < 70; i++) stars += oval([random() * 1840, random() * 330], 1.5 + random() * 2.2);
  return [
    fill(smooth(points`-40 300, 400 250, 900 310, 1400 240, 1880 290, 1880 520, -40 520`, true, 0.7), lit(SKY, 0.06)),
    fill(stars, colour.sand),
    disc([1420, 170], 92, lit(colour.straw, 0.35)),
    fill(oval([1388, 150], 16) + oval([1440, 190], 22) + oval([1456, 134], 10), colour.straw),
    gouges([1100, 196, 640, 60], 6, SKY, { seed: 6, length: 330, thick: 10 }),
    gouges([100, 100, 900, 200], 9, lit(SKY, 0.14), { seed: 7, length: 360, thick: 7 }),
  ].join('');
}

function shore(): string {
  const dark = mix(colour.navy, colour.night, 0.2);
  return [
    hills(points`-20 380, 220 300, 480 350, 820 270, 1180 352, 1500 300, 1860 360`, 560, mix(SKY, colour.night, 0.45)),
    town(-30, 1880, 520, {
      seed: 61,
      walls: [dark, mix(dark, colour.brick, 0.25), mix(dark, colour.slate, 0.2)],
      roof: mix(colour.brick, colour.night, 0.6),
      height: 112,
      windows: colour.ochre,
      dark: colour.night,
    }),
    solid(poly(points`1090 520, 1090 300, 1112 262, 1134 300, 1134 520`), mix(dark, colour.slate, 0.25), [-12, 0]),
    fill(box(1104, 320, 16, 26), colour.straw),
    fill(box(0, 512, 1840, 26), colour.night),
  ].join('');
}

function river(): string {
  const random = chance(19);
  let glints = '';
  for (let i = 0; i < 36; i++) {
    const x = random() * 1840;
    const long = 3 + Math.floor(random() * 5);
    for (let k = 0; k < long; k++)
      glints += box(x + (random() - 0.5) * 14, 548 + k * 15 + random() * 5, 16 + random() * 18, 4);
  }
  return [
    water([0, 532, 1840, 520], {
      seed: 23,
      paint: RIVER,
      light: mix(RIVER, colour.slate, 0.45),
      dark: colour.night,
      count: 170,
      length: 110,
    }),
    fill(glints, mix(colour.ochre, RIVER, 0.45)),
    gouges([1340, 545, 160, 200], 26, mix(colour.straw, RIVER, 0.15), { seed: 5, length: 90, thick: 5 }),
  ].join('');
}

function ferry(): string {
  const hull = smooth(points`330 640, 360 652, 1150 652, 1236 634, 1200 742, 1130 772, 430 772, 372 732`, true, 0.3);
  const windows: string[] = [];
  for (let i = 0; i < 9; i++) {
    const x = 452 + i * 72;
    windows.push(
      fill(box(x, 566, 52, 56), colour.straw),
      fill(
        poly([
          [x, 566],
          [x + 40, 566],
          [x, 606],
        ]),
        lit(colour.straw, 0.6),
      ),
    );
    if ([1, 2, 4, 7].includes(i))
      windows.push(
        fill(oval([x + 26, 594], 11, 13), colour.earth),
        fill(
          `M${x + 6} 622C${x + 8} 602 ${x + 44} 602 ${x + 46} 622Z`,
          [colour.brick, colour.pine, colour.navy, colour.rust][i % 4] ?? colour.brick,
        ),
      );
  }
  for (let i = 0; i < 6; i++) windows.push(fill(box(530 + i * 72, 474, 48, 44), i === 3 ? colour.straw : colour.ochre));
  const rail = (from: number, to: number, y: number): string => {
    let d = `M${from} ${y}H${to}M${from} ${y + 17}H${to}`;
    for (let x = from; x <= to; x += 24) d += `M${x} ${y}V${y + 34}`;
    return line(d, colour.sand, 4);
  };
  const reflection = Array.from({ length: 9 }, (_, i) =>
    gouges([446 + i * 72, 800, 60, 190], 9, mix(colour.straw, RIVER, i % 2 ? 0.12 : 0.3), {
      seed: 50 + i,
      length: 62,
      thick: 7,
    }),
  ).join('');
  return [
    fill(smooth(points`380 772, 1190 766, 1130 836, 960 860, 520 856, 420 820`, true, 0.8), colour.night),
    reflection,
    solid(poly(points`700 452, 690 340, 770 340, 780 452`), colour.accent, [-18, 0]),
    fill(poly(points`691 362, 772 362, 774 388, 693 388`), colour.cream),
    fill(smooth(points`704 336, 690 290, 640 270, 560 278, 470 250, 540 300, 640 310, 700 338`), lit(SKY, 0.2)),
    solid(box(890, 380, 150, 80), colour.cream, [-22, 0], shaded(colour.cream, 0.4)),
    fill(box(898, 394, 120, 36), colour.straw),
    ...[928, 958, 988].map((x) => fill(box(x, 394, 6, 36), colour.umber)),
    fill(oval([1000, 418], 10, 12), colour.bark),
    fill(poly(points`876 382, 1054 382, 1040 366, 890 366`), colour.brick),
    stroke([965, 366], [965, 270], colour.sand, 6),
    fill(oval([965, 268], 10), colour.coral),
    stroke([965, 290], [1206, 632], mix(colour.sand, SKY, 0.5), 3),
    solid(box(510, 456, 470, 80), colour.cream, [-40, 0], shaded(colour.cream, 0.4)),
    fill(box(488, 446, 514, 14), colour.brick),
    rail(360, 500, 502),
    rail(984, 1150, 502),
    deckPeople(),
    solid(box(424, 536, 690, 112), colour.cream, [-60, 0], shaded(colour.cream, 0.4)),
    fill(box(350, 532, 806, 14), colour.brick),
    ...windows,
    rail(346, 420, 614),
    rail(1116, 1212, 612),
    solid(hull, colour.brick, [-10, -16], shaded(colour.brick, 0.5)),
    within(hull, fill(box(300, 628, 960, 34), colour.cream), fill(box(300, 744, 960, 40), colour.ink)),
    ...[0, 1, 2, 3, 4].map(
      (i) =>
        fill(oval([500 + i * 140, 704], 22), colour.ink) +
        fill(oval([500 + i * 140, 704], 10), shaded(colour.brick, 0.2)),
    ),
    fill(oval([1168, 690], 13), colour.ink),
    gouges([300, 756, 120, 30], 9, colour.mist, { seed: 3, length: 90, thick: 5 }),
    fill(smooth(points`1120 776, 1220 760, 1330 776, 1270 786, 1200 782`), colour.mist),
    fill(
      smooth(points`240 780, 420 764, 1100 774, 1190 780, 1000 790, 500 788`, true, 0.6),
      mix(colour.mist, RIVER, 0.35),
    ),
  ].join('');
}

function deckPeople(): string {
  const silhouette = (x: number, paint: string, tall: number): string =>
    fill(oval([x, 536 - tall], 10, 12), mix(skin.warm, colour.night, 0.3)) +
    fill(
      smooth(
        [
          [x - 16, 540],
          [x - 18, 536 - tall + 26],
          [x, 536 - tall + 12],
          [x + 18, 536 - tall + 26],
          [x + 16, 540],
        ],
        true,
        0.7,
      ),
      paint,
    );
  return (
    silhouette(1024, colour.accent, 70) +
    silhouette(1060, colour.slate, 64) +
    silhouette(1118, colour.olive, 68) +
    silhouette(404, colour.rust, 66)
  );
}

function landing(): string {
  const planks: string[] = [];
  for (let i = 0; i < 12; i++)
    planks.push(stroke([1180 + i * 74, 1040], [1300 + i * 60, 878], shaded(colour.earth, 0.4), 5));
  const pile = (x: number, y: number): string =>
    solid(box(x - 20, y, 40, 1060 - y), colour.bark, [-12, 0]) + fill(oval([x, y], 20, 8), lit(colour.earth, 0.25));
  return [
    pile(1200, 930),
    fill(poly(points`1250 870, 1860 850, 1860 1060, 1130 1060`), colour.earth),
    fill(oval([1590, 948], 280, 62), lit(colour.earth, 0.28)),
    fill(oval([1590, 948], 190, 40), lit(colour.earth, 0.45)),
    ...planks,
    fill(poly(points`1250 870, 1130 1060, 1104 1060, 1236 866, 1860 846, 1860 856`), shaded(colour.earth, 0.5)),
    pile(1278, 820),
    line(smooth(points`1278 850, 1400 890, 1500 850, 1560 812`, false), colour.umber, 8),
    lamp([1716, 930], 520, colour.ink, colour.straw),
  ].join('');
}

function passengers(): string {
  return [
    fill(poly(points`1440 964, 1380 1000, 1300 1010, 1400 972`), shaded(colour.earth, 0.5)),
    fill(poly(points`1580 968, 1520 1010, 1450 1016, 1550 972`), shaded(colour.earth, 0.5)),
    person({
      at: [1466, 972],
      height: 404,
      facing: -1,
      view: 'side',
      look: { skin: skin.warm, hair: 'bob', hairColour: colour.bark, hat: 'beanie', hatColour: colour.ochre },
      clothes: { top: colour.accent, legs: colour.night, hem: 0.2, neckerchief: colour.sand },
      far: [0.36, 0.86],
      farHand: 'open',
      near: [0.05, 0.47],
    }),
    person({
      at: [1596, 976],
      height: 250,
      facing: -1,
      view: 'side',
      child: true,
      look: { skin: skin.warm, hair: 'short', hat: 'beanie', hatColour: colour.slate },
      clothes: { top: colour.olive, legs: colour.navy, hem: 0.1, bag: colour.rust },
      near: [0.12, 0.45],
      nod: -8,
    }),
    solid(poly(points`1500 980, 1500 916, 1556 916, 1556 980`), colour.umber, [-14, 0]),
    line('M1514 916V902H1542V916', colour.bark, 6),
    fill(box(1500, 944, 56, 8), colour.brick),
  ].join('');
}
