/** The library that comes by boat: open shelves under an awning at the landing, the librarian hands a book ashore, readers sit on the planks. */
import { person } from './person.ts';
import { birds, hills, tree, water } from './scenery.ts';
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
import { town } from './street.ts';

const SKY = '#cfdcd6';

/** Draws the picture of `library-boat`. */
export function libraryBoat(): string {
  return sheet(1840, 1035, SKY, morning(), river(), boat(), reeds(), landing(), readers());
}

function morning(): string {
  return [
    fill(box(0, 0, 1840, 140), mix(SKY, colour.sky, 0.6)),
    gouges([0, 40, 1840, 220], 18, lit(SKY, 0.7), { seed: 3, length: 260, thick: 6 }),
    birds(points`620 130, 690 104, 744 144`, colour.slate, 17),
    hills(points`-20 330, 260 260, 560 320, 900 240, 1300 310, 1860 220`, 560, mix(colour.slate, SKY, 0.5)),
    hills(points`-20 420, 300 380, 700 420, 1200 370, 1860 400`, 560, mix(colour.olive, SKY, 0.3)),
    town(1180, 1560, 446, {
      seed: 29,
      walls: [colour.cream, colour.sand, colour.stone],
      roof: colour.rust,
      height: 70,
    }),
    ...[
      [60, 460, 150],
      [150, 466, 190],
      [250, 462, 160],
      [1640, 452, 170],
      [1740, 458, 210],
      [1820, 456, 160],
    ].map(([x = 0, y = 0, h = 0]) => tree('round', [x, y], h, colour.moss, x)),
    ...[
      [350, 464, 130],
      [400, 466, 160],
      [1120, 450, 120],
      [1590, 450, 130],
    ].map(([x = 0, y = 0, h = 0]) => tree('cypress', [x, y], h, colour.pine, x)),
    fill(box(0, 442, 1840, 26), colour.olive),
    gouges([0, 440, 1840, 20], 60, colour.moss, { seed: 12, length: 60, thick: 4 }),
  ].join('');
}

function river(): string {
  return [
    water([0, 462, 1840, 580], {
      seed: 17,
      paint: mix(colour.slate, colour.sky, 0.3),
      light: lit(colour.sky, 0.45),
      count: 150,
      length: 100,
    }),
    gouges([220, 830, 900, 140], 34, shaded(colour.pine, 0.1), { seed: 18, length: 170, thick: 8 }),
    gouges([300, 850, 700, 120], 14, colour.rust, { seed: 19, length: 120, thick: 6 }),
  ].join('');
}

function books(x1: number, x2: number, base: number, tall: number, seed: number): string {
  const random = chance(seed);
  const paints = [
    colour.accent,
    colour.ochre,
    colour.blue,
    colour.cream,
    colour.olive,
    colour.rust,
    colour.pine,
    colour.coral,
    colour.straw,
  ];
  let parts = '';
  let last = -1;
  for (let x = x1; x < x2 - 14; ) {
    const width = 14 + random() * 16;
    if (random() < 0.07) {
      x += 22;
      continue;
    }
    let pick = Math.floor(random() * paints.length);
    if (pick === last) pick = (pick + 1) % paints.length;
    last = pick;
    const paint = paints[pick] ?? colour.accent;
    const height = tall * (0.66 + random() * 0.3);
    parts +=
      fill(box(x, base - height, width - 2, height), paint) +
      fill(box(x + width - 6, base - height, 4, height), shaded(paint, 0.3)) +
      fill(box(x + 2, base - height * 0.8, width - 8, 5), lit(paint, 0.55));
    x += width;
  }
  return parts;
}

function boat(): string {
  const hull = smooth(
    points`150 690, 210 716, 700 736, 1090 716, 1180 668, 1140 800, 1060 862, 300 872, 214 812`,
    true,
    0.4,
  );
  const shelf = (y: number): string => solid(box(316, y, 560, 14), colour.umber, [0, -5]);
  return [
    solid(box(300, 346, 592, 380), shaded('#8f5a35', 0.45), [0, 0]),
    solid(box(296, 340, 26, 390), '#8f5a35', [-8, 0]),
    solid(box(872, 340, 26, 390), '#8f5a35', [-8, 0]),
    books(326, 700, 440, 86, 1),
    books(326, 690, 546, 86, 2),
    books(326, 640, 652, 86, 3),
    books(326, 690, 736, 70, 4),
    shelf(440),
    shelf(546),
    shelf(652),
    lamp(790),
    ...awning(),
    person({
      at: [800, 986],
      height: 500,
      facing: 1,
      look: { skin: skin.brown, hair: 'bun', hairColour: colour.ink, glasses: true, mouth: 'smile' },
      clothes: { top: colour.accent, legs: colour.navy, skirt: colour.navy, hem: 0.2, neckerchief: colour.straw },
      lean: 10,
      far: { to: [996, 640] },
      farHand: 'rest',
      near: { to: [842, 700] },
      nearHand: 'rest',
      legless: true,
      nod: 6,
    }),
    solid(poly(points`1000 606, 1056 594, 1066 660, 1010 672`), colour.ochre, [-6, -3]),
    stroke([1018, 622], [1046, 616], colour.cream, 6),
    skipper(),
    solid(hull, colour.pine, [-10, -20], shaded(colour.pine, 0.5)),
    within(
      hull,
      fill(
        smooth(
          points`140 680, 210 716, 700 736, 1090 716, 1190 660, 1190 690, 1090 744, 700 764, 206 744, 140 716`,
          true,
          0.4,
        ),
        colour.cream,
      ),
      fill(smooth(points`140 812, 300 838, 700 846, 1150 812, 1150 900, 140 900`, true, 0.4), colour.rust),
    ),
    ...[420, 560, 700].map((x) => fill(oval([x, 798], 22), colour.cream) + fill(oval([x, 798], 15), colour.navy)),
    // an open book for the boat's sign
    fill('M880 776Q910 760 936 778Q962 760 992 776V816Q962 800 936 818Q910 800 880 816Z', colour.cream),
    stroke([936, 780], [936, 816], colour.pine, 5),
    fill(smooth(points`150 866, 400 880, 800 884, 1100 862, 1040 892, 400 900`, true, 0.6), colour.mist),
  ].join('');
}

function skipper(): string {
  return [
    person({
      at: [232, 946],
      height: 440,
      facing: -1,
      view: 'side',
      look: {
        skin: skin.fair,
        hair: 'short',
        hairColour: colour.mist,
        hat: 'cap',
        hatColour: colour.navy,
        beard: true,
      },
      clothes: { top: colour.slate, legs: colour.night, stripes: colour.cream },
      legless: true,
      far: { to: [150, 672] },
      near: { to: [176, 640] },
      nearHand: 'fist',
      farHand: 'fist',
      elbows: 1,
      held: stroke([96, 650], [236, 694], colour.earth, 13),
    }),
    solid(poly(points`164 640, 190 640, 186 612, 168 612`), colour.accent, [-6, 0]),
  ].join('');
}

function lamp(x: number): string {
  return (
    stroke([x, 350], [x, 392], colour.ink, 4) +
    solid(
      poly([
        [x - 30, 418],
        [x + 30, 418],
        [x + 14, 388],
        [x - 14, 388],
      ]),
      colour.ochre,
      [-10, 0],
    ) +
    fill(oval([x, 420], 15, 9), lit(colour.straw, 0.5))
  );
}

function awning(): string[] {
  const parts: string[] = [];
  for (let i = 0; i < 9; i++) {
    const [a, b] = [250 + i * 78, 328 + i * 78];
    const tip = (x: number): number => 600 + (x - 600) * 0.9;
    const paint = i % 2 ? colour.cream : colour.rust;
    parts.push(
      fill(
        poly([
          [tip(a), 268],
          [tip(b), 268],
          [b, 348],
          [a, 348],
        ]),
        paint,
      ),
      fill(`M${a} 347H${b}V358A39 24 0 0 1 ${a} 358Z`, shaded(paint, 0.22)),
    );
  }
  parts.push(stroke([930, 356], [930, 716], colour.umber, 12));
  return parts;
}

function reeds(): string {
  const random = chance(8);
  let parts = '';
  for (let i = 0; i < 34; i++) {
    const x = random() * 300 - 10;
    const height = 110 + random() * 170;
    const bend = (random() - 0.4) * 60;
    parts += line(
      smooth(
        [
          [x, 1050],
          [x + bend * 0.3, 1050 - height * 0.6],
          [x + bend, 1050 - height],
        ],
        false,
      ),
      i % 3 ? colour.moss : colour.olive,
      7,
    );
    if (i % 4 === 0)
      parts += fill(limb([x + bend, 1050 - height], 9, [x + bend * 1.1, 1010 - height], 8), colour.earth);
  }
  return parts;
}

function landing(): string {
  const planks = Array.from({ length: 9 }, (_, i) =>
    stroke([1130 + i * 98, 838 - i * 1], [1040 + i * 124, 1040], shaded('#b98a58', 0.28), 5),
  );
  return [
    ...[1130, 1350].map((x) => solid(box(x - 18, 830, 40, 220), colour.bark, [-12, 0])),
    fill(poly(points`1090 832, 1850 822, 1850 1040, 960 1040`), '#b98a58'),
    ...planks,
    gouges([1040, 860, 780, 170], 30, lit('#b98a58', 0.3), { seed: 5, length: 100, thick: 4, turned: 100 }),
    fill(poly(points`1090 832, 960 1040, 930 1040, 1066 836`), shaded('#b98a58', 0.5)),
    solid(box(1088, 730, 44, 130), colour.earth, [-14, 0]),
    fill(oval([1110, 730], 22, 9), lit(colour.earth, 0.3)),
    line(smooth(points`1110 768, 1060 800, 1010 770`, false), colour.sand, 9),
    line('M1090 758H1132M1090 770H1132', colour.sand, 8),
  ].join('');
}

function readers(): string {
  const shadow = (x: number, y: number, long: number): string =>
    fill(
      poly([
        [x - 20, y - 6],
        [x + 50, y - 10],
        [x + long, y + 22],
        [x + long * 0.6, y + 30],
      ]),
      shaded('#b98a58', 0.32),
    );
  return [
    shadow(1260, 866, 190),
    person({
      at: [1240, 868],
      height: 300,
      facing: -1,
      view: 'side',
      child: true,
      look: { skin: skin.warm, hair: 'tail', hairColour: colour.bark, mouth: 'smile' },
      clothes: {
        top: colour.coral,
        legs: colour.navy,
        skirt: colour.brick,
        hem: 0.22,
        bareLegs: true,
        shoes: colour.ink,
      },
      lean: 6,
      nod: -10,
      near: { to: [1098, 676] },
      far: { to: [1086, 660] },
      nearHand: 'open',
      farHand: 'open',
      farFoot: [0.1, 0.01],
      nearFoot: [-0.08, 0],
    }),
    shadow(1400, 876, 220),
    person({
      at: [1400, 880],
      height: 430,
      facing: -1,
      look: { skin: skin.fair, hat: 'scarf', hatColour: colour.olive, mouth: 'smile' },
      clothes: { top: colour.blue, legs: colour.navy, hem: 0.3, shoes: colour.bark },
      near: { to: [1378, 690] },
      far: { to: [1350, 700] },
      bothArmsInFront: true,
      held: bookPile([1376, 690]),
    }),
    barrow(),
    seatedReader(),
    shadow(1720, 898, 180),
    person({
      at: [1730, 900],
      height: 446,
      facing: -1,
      view: 'side',
      look: { skin: skin.deep, hair: 'short', hairColour: colour.mist, beard: true, glasses: true },
      clothes: { top: colour.olive, legs: colour.bark, hem: 0.08, shoes: colour.ink },
      nod: 18,
      near: { to: [1620, 674] },
      far: { to: [1610, 666] },
      nearHand: 'rest',
      farHand: 'rest',
      held: openBook([1604, 656], 1),
    }),
  ].join('');
}

function barrow(): string {
  return [
    fill(oval([1170, 996], 130, 14), shaded('#b98a58', 0.35)),
    stroke([1120, 940], [1290, 892], colour.bark, 10),
    stroke([1210, 930], [1226, 994], colour.bark, 10),
    ...[colour.accent, colour.ochre, colour.blue, colour.cream, colour.moss].map((paint, i) =>
      solid(
        poly([
          [1104 + i * 24, 910],
          [1124 + i * 24, 906],
          [1116 + i * 26, 842 - (i % 2) * 14],
          [1096 + i * 26, 846 - (i % 2) * 14],
        ]),
        paint,
        [-5, 0],
      ),
    ),
    solid(poly(points`1064 896, 1252 880, 1218 946, 1110 950`), colour.rust, [-20, -4]),
    fill(oval([1096, 966], 32), colour.ink),
    fill(oval([1096, 966], 19), '#b98a58'),
    fill(oval([1096, 966], 7), colour.ink),
  ].join('');
}

function bookPile([x, y]: Point): string {
  return [colour.rust, colour.straw, colour.pine]
    .map((paint, i) => solid(box(x - 46 + i * 5, y - 20 - i * 21, 84 - i * 6, 19), paint, [-12, -4]))
    .join('');
}

function openBook([x, y]: Point, k: number): string {
  return (
    fill(
      poly([
        [x - 44 * k, y + 6 * k],
        [x - 4 * k, y + 22 * k],
        [x + 40 * k, y - 4 * k],
        [x + 36 * k, y - 50 * k],
        [x - 6 * k, y - 28 * k],
        [x - 50 * k, y - 44 * k],
      ]),
      colour.accent,
    ) +
    fill(
      poly([
        [x - 46 * k, y - 40 * k],
        [x - 6 * k, y - 26 * k],
        [x - 4 * k, y + 16 * k],
        [x - 41 * k, y + 1 * k],
      ]),
      colour.paper,
    ) +
    fill(
      poly([
        [x - 6 * k, y - 26 * k],
        [x + 33 * k, y - 46 * k],
        [x + 37 * k, y - 6 * k],
        [x - 4 * k, y + 16 * k],
      ]),
      shaded(colour.paper, 0.12),
    )
  );
}

function seatedReader(): string {
  return [
    fill(oval([1480, 1000], 190, 18), shaded('#b98a58', 0.35)),
    person({
      at: [1440, 1000],
      height: 400,
      facing: 1,
      view: 'side',
      child: true,
      look: { skin: skin.brown, hair: 'curly', hairColour: colour.ink },
      clothes: { top: colour.ochre, legs: colour.slate, stripes: colour.cream, shoes: colour.accent },
      hip: [-0.16, 0.075],
      lean: 4,
      nod: 22,
      nearFoot: [0.2, 0.01],
      farFoot: [0.28, 0.02],
      near: { to: [1502, 898] },
      far: { to: [1516, 890] },
      nearHand: 'rest',
      farHand: 'rest',
      held: openBook([1516, 896], 0.95),
    }),
  ].join('');
}
