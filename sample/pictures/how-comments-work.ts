/** How the conversation is decided: five neighbours talk around a long café table by the river, a newspaper between the cups. */
import { person } from './person.ts';
import { birds, hills, tree, water } from './scenery.ts';
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
} from './shapes.ts';
import { town } from './street.ts';

const SKY = '#efd9ad';

/** Draws the picture of `how-comments-work`. */
export function howCommentsWork(): string {
  return sheet(1840, 1035, SKY, river(), terrace(), awning(), farSide(), tableAndNearSide());
}

function river(): string {
  const arches = [300, 520, 740, 960, 1180, 1400].map((x) => `M${x} 446A86 62 0 0 1 ${x + 172} 446Z`).join('');
  return [
    fill(oval([1440, 250], 74), lit(colour.ochre, 0.45)),
    gouges([0, 170, 1840, 130], 18, lit(SKY, 0.6), { seed: 3, length: 260, thick: 6 }),
    birds(points`980 214, 1040 190, 1084 228`, colour.umber, 14),
    hills(points`-20 330, 300 268, 620 326, 1000 272, 1400 330, 1860 282`, 460, mix(colour.sky, colour.clay, 0.45)),
    town(-30, 560, 420, {
      seed: 4,
      walls: [colour.sand, mix(colour.coral, colour.sand, 0.5), colour.stone],
      roof: colour.rust,
      height: 112,
    }),
    town(1380, 1880, 420, {
      seed: 15,
      walls: [colour.sand, mix(colour.coral, colour.sand, 0.5), colour.stone],
      roof: colour.rust,
      height: 112,
    }),
    fill(box(0, 362, 1840, 92), colour.clay),
    fill(box(0, 362, 1840, 16), lit(colour.clay, 0.35)),
    fill(arches, mix(colour.sky, SKY, 0.5)),
    water([0, 446, 1840, 180], {
      seed: 11,
      paint: mix(colour.slate, colour.sky, 0.35),
      light: lit(SKY, 0.2),
      count: 80,
    }),
  ].join('');
}

function terrace(): string {
  const posts = Array.from({ length: 12 }, (_, i) => fill(box(36 + i * 160, 560, 16, 130), colour.iron)).join('');
  return [
    fill(box(0, 660, 1840, 400), '#c69a68'),
    ...[700, 760, 850, 960].map((y, i) => stroke([0, y], [1840, y], shaded('#c69a68', 0.16), 4 + i)),
    ...Array.from({ length: 15 }, (_, i) =>
      stroke([920 + (i - 7) * 190, 664], [920 + (i - 7) * 420, 1035], shaded('#c69a68', 0.16), 4),
    ),
    posts,
    fill(box(0, 552, 1840, 15), colour.iron),
    fill(box(0, 616, 1840, 8), colour.iron),
    solid(poly(points`40 650, 190 650, 172 790, 58 790`), colour.rust, [-26, 0]),
    tree('olive', [116, 660], 420, colour.moss, 5),
    solid(poly(points`1668 640, 1810 640, 1794 780, 1684 780`), colour.rust, [-26, 0]),
    tree('olive', [1738, 650], 380, colour.moss, 8),
  ].join('');
}

function awning(): string {
  const stripes: string[] = [];
  for (let i = 0; i < 16; i++) {
    const x = i * 115;
    const paint = i % 2 ? colour.cream : colour.accent;
    stripes.push(
      fill(
        poly([
          [x, 0],
          [x + 115, 0],
          [x + 115, 106],
          [x, 106],
        ]),
        paint,
      ),
      fill(`M${x} 104H${x + 115}V122A57 38 0 0 1 ${x} 122Z`, shaded(paint, 0.2)),
    );
  }
  return stripes.join('');
}

function chairBack(x: number, y: number, paint: string): string {
  return line(
    `M${x - 66} ${y + 200}V${y + 30}Q${x} ${y - 40} ${x + 66} ${y + 30}V${y + 200}M${x - 30} ${y + 200}V${y}M${x + 30} ${y + 200}V${y}`,
    paint,
    12,
  );
}

function farSide(): string {
  return [
    chairBack(770, 548, colour.bark),
    chairBack(1100, 548, colour.bark),
    person({
      at: [750, 1148],
      height: 760,
      facing: 1,
      look: { skin: skin.brown, hair: 'curly', hairColour: colour.ink, glasses: true, mouth: 'smile' },
      clothes: { top: colour.ochre, legs: colour.navy, collar: colour.cream },
      near: [-0.02, 0.5],
      far: [0.2, 0.5],
      nearHand: 'rest',
      farHand: 'rest',
      legless: true,
      nod: 4,
    }),
    person({
      at: [1110, 1148],
      height: 770,
      facing: -1,
      look: { skin: skin.fair, hat: 'scarf', hatColour: colour.slate, mouth: 'smile' },
      clothes: { top: colour.pine, legs: colour.navy },
      near: [0.02, 0.5],
      far: [0.24, 0.7],
      nearHand: 'rest',
      farHand: 'open',
      legless: true,
      nod: 2,
      bothArmsInFront: true,
    }),
  ].join('');
}

function tableAndNearSide(): string {
  const top: Point[] = points`560 716, 1290 716, 1430 872, 420 872`;
  return [
    leftTalker(),
    rightTalker(),
    fill(poly(points`470 1000, 1380 1000, 1500 1035, 380 1035`), shaded('#c69a68', 0.35)),
    solid(box(470, 890, 30, 160), colour.bark, [-10, 0]),
    solid(box(1350, 890, 30, 160), colour.bark, [-10, 0]),
    fill(poly(points`420 872, 1430 872, 1430 906, 420 906`), shaded(colour.umber, 0.2)),
    fill(poly(top), '#d6ad74'),
    fill(poly(points`560 716, 900 716, 830 872, 420 872`), lit('#d6ad74', 0.22)),
    ...[760, 810].map((y) =>
      stroke([560 - (y - 716) * 0.9 + 6, y], [1290 + (y - 716) * 0.9 - 6, y], shaded('#d6ad74', 0.18), 4),
    ),
    paper(),
    cup([640, 800], colour.accent),
    cup([1240, 806], colour.blue),
    cup([1090, 764], colour.accent),
    jug(),
    seatedBack(),
  ].join('');
}

function paper(): string {
  return [
    fill(poly(points`800 772, 1008 760, 1040 830, 800 846`), shaded(colour.cream, 0.3)),
    fill(poly(points`792 764, 1000 752, 1030 818, 792 836`), colour.paper),
    fill(poly(points`806 774, 984 763, 990 776, 806 788`), colour.ink),
    fill(poly(points`808 796, 888 791, 892 822, 806 828`), colour.slate),
    ...[0, 1, 2].map((i) =>
      stroke([906, 793 + i * 12], [996 + i * 5, 787 + i * 12], mix(colour.ink, colour.paper, 0.4), 4),
    ),
  ].join('');
}

function cup([x, y]: Point, paint: string): string {
  return [
    fill(oval([x + 8, y + 10], 58, 16), shaded(colour.cream, 0.25)),
    fill(oval([x, y + 4], 56, 16), colour.paper),
    line(
      smooth(
        [
          [x + 30, y - 34],
          [x + 58, y - 34],
          [x + 50, y - 10],
          [x + 26, y - 6],
        ],
        false,
      ),
      paint,
      8,
    ),
    solid(
      smooth(
        [
          [x - 38, y - 46],
          [x + 38, y - 46],
          [x + 34, y - 12],
          [x + 20, y + 6],
          [x - 20, y + 6],
          [x - 34, y - 12],
        ],
        true,
        0.6,
      ),
      paint,
      [-14, 0],
    ),
    fill(oval([x, y - 46], 38, 10), lit(paint, 0.5)),
    fill(oval([x, y - 45], 31, 7), shaded(colour.earth, 0.4)),
  ].join('');
}

function jug(): string {
  return [
    fill(oval([846, 740], 46, 12), shaded(colour.cream, 0.3)),
    solid(
      smooth(points`806 736, 800 690, 820 646, 818 612, 870 612, 868 646, 888 690, 882 736`, true, 0.7),
      colour.mist,
      [-14, 0],
    ),
    fill(
      smooth(points`808 732, 803 692, 812 672, 876 672, 885 692, 880 732`, true, 0.6),
      mix(colour.sky, colour.slate, 0.3),
    ),
    fill(oval([844, 612], 26, 7), colour.paper),
  ].join('');
}

function leftTalker(): string {
  return [
    stroke([286, 606], [318, 1060], colour.bark, 18),
    stroke([308, 880], [500, 880], colour.bark, 18),
    stroke([478, 884], [486, 1060], colour.bark, 16),
    person({
      at: [430, 1150],
      height: 830,
      facing: 1,
      view: 'side',
      look: { skin: skin.warm, hair: 'bald', hairColour: colour.mist, beard: true, mouth: 'open' },
      clothes: { top: colour.blue, legs: colour.bark, neckerchief: colour.accent },
      hip: [-0.08, 0.36],
      lean: 10,
      far: { to: [700, 670] },
      farHand: 'open',
      near: { to: [566, 800] },
      nearHand: 'rest',
      nearFoot: [0.2, 0.02],
      farFoot: [0.3, 0.02],
    }),
  ].join('');
}

function rightTalker(): string {
  return [
    stroke([1572, 600], [1540, 1060], colour.bark, 18),
    stroke([1552, 880], [1360, 880], colour.bark, 18),
    stroke([1380, 884], [1372, 1060], colour.bark, 16),
    person({
      at: [1430, 1150],
      height: 810,
      facing: -1,
      view: 'side',
      look: { skin: skin.deep, hair: 'bun', hairColour: colour.ink, mouth: 'smile' },
      clothes: { top: colour.coral, legs: colour.navy, hem: 0.05 },
      hip: [-0.08, 0.365],
      lean: 7,
      far: { to: [1260, 690] },
      farHand: 'rest',
      near: { to: [1290, 800] },
      nearHand: 'rest',
      nearFoot: [0.22, 0.02],
      farFoot: [0.3, 0.02],
    }),
  ].join('');
}

function seatedBack(): string {
  return [
    person({
      at: [1130, 1560],
      height: 1080,
      facing: -1,
      view: 'back',
      look: { skin: skin.warm, hair: 'short', hairColour: colour.earth },
      clothes: { top: colour.olive, legs: colour.bark },
      legless: true,
      hip: [0, 0.36],
      build: 1.05,
      near: { to: [1004, 884] },
      far: { to: [1262, 892] },
      farElbow: -1,
      elbows: 1,
    }),
    line('M984 1060V992Q1130 930 1276 992V1060', colour.bark, 20),
    line('M1056 1060V974M1130 1060V962M1204 1060V974', colour.bark, 13),
  ].join('');
}
