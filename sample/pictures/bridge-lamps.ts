/** The lamplighters of the Long Bridge: one on a ladder lights a lamp, another carries the pole; the river at dusk. */
import { person } from './person.ts';
import { disc, hills, stoneWall, water } from './scenery.ts';
import {
  box,
  colour,
  fill,
  gouges,
  handCut,
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
import { cat, lamp, town } from './street.ts';

const SKY = '#d79a72';

/** Draws the upright picture of `bridge-lamps`. */
export function bridgeLamps(): string {
  return sheet(
    1280,
    1600,
    SKY,
    dusk(),
    farBank(),
    river(),
    farSpan(),
    moved([-150, -160], boat()),
    deck(),
    lampPost(),
    lighter(),
    helper(),
    passers(),
  );
}

function dusk(): string {
  return [
    fill(box(0, 0, 1280, 330), mix(colour.navy, colour.slate, 0.25)),
    fill(
      smooth(points`-40 330, 300 280, 760 350, 1320 290, 1320 480, -40 480`, true, 0.7),
      mix(colour.slate, SKY, 0.45),
    ),
    fill(
      smooth(points`-40 480, 400 440, 900 500, 1320 450, 1320 640, -40 640`, true, 0.7),
      mix(SKY, colour.slate, 0.22),
    ),
    gouges([0, 260, 1280, 380], 26, lit(SKY, 0.3), { seed: 3, length: 280, thick: 7 }),
    gouges([0, 60, 1280, 200], 14, mix(colour.slate, colour.navy, 0.3), { seed: 4, length: 320, thick: 8 }),
    disc([250, 700], 90, lit(colour.straw, 0.2)),
    points`150 90, 330 160, 520 70, 760 130, 1010 60, 1160 170, 640 210, 90 240`
      .map(([x = 0, y = 0]) => fill(oval([x, y], 3.5), colour.sand))
      .join(''),
  ].join('');
}

function farBank(): string {
  return [
    hills(points`-20 740, 200 690, 460 730, 760 680, 1300 730`, 900, mix(colour.slate, colour.brick, 0.35)),
    town(-20, 700, 806, {
      seed: 52,
      walls: [mix(colour.navy, colour.brick, 0.4), mix(colour.navy, colour.slate, 0.4)],
      roof: mix(colour.brick, colour.navy, 0.35),
      height: 84,
      windows: colour.straw,
    }),
    fill(box(-20, 800, 1320, 20), colour.navy),
  ].join('');
}

function river(): string {
  return [
    water([0, 816, 1280, 800], {
      seed: 8,
      paint: mix(colour.slate, SKY, 0.16),
      light: mix(SKY, colour.straw, 0.4),
      dark: colour.navy,
      count: 150,
      length: 90,
    }),
    gouges([180, 830, 150, 260], 26, lit(colour.straw, 0.25), { seed: 9, length: 90, thick: 7 }),
  ].join('');
}

/** A point of the far span: `t` runs from the right edge of the sheet (0) to the far bank (1). */
function span(t: number, up: number): Point {
  const far = t / (t + (1 - t) * 0.42);
  const k = 1 - far * 0.8;
  return [1330 - far * 1130, 812 + (1 - far) * 40 - up * k];
}

function farSpan(): string {
  const wall = mix(colour.clay, colour.brick, 0.4);
  const side = poly([span(0, 190), span(0.5, 190), span(1, 190), span(1, -10), span(0, -60)]);
  const parts = [
    stoneWall([span(0, 190), span(1, 190), span(1, 0), span(0, -50)], {
      seed: 33,
      paint: wall,
      course: 24,
      contrast: 0.1,
    }),
    within(side, fill(poly([span(0, 190), span(1, 190), span(1, 170), span(0, 170)]), lit(wall, 0.35))),
  ];
  const count = 6;
  for (let i = 0; i < count; i++) {
    const [a, b] = [i / count + 0.025, (i + 1) / count - 0.02];
    const [left, right] = [span(b, -40), span(a, -40)];
    const [topLeft, topRight] = [span(b, 138), span(a, 138)];
    const d = `M${right.join(' ')}C${topRight.join(' ')} ${topLeft.join(' ')} ${left.join(' ')}Z`;
    parts.push(fill(d, shaded(wall, 0.55)));
    const [l2, r2, tl2, tr2] = [span(b, -40), span(a + 0.022, -40), span(b, 128), span(a + 0.022, 128)];
    parts.push(
      fill(`M${r2.join(' ')}C${tr2.join(' ')} ${tl2.join(' ')} ${l2.join(' ')}Z`, mix(colour.slate, SKY, 0.42)),
    );
    const pier = span(i / count, 40);
    const size = 34 * (1 - (i / count) * 0.8);
    parts.push(
      solid(
        poly([
          [pier[0] - size, pier[1] + size * 1.9],
          [pier[0] - size * 0.6, pier[1] - size],
          [pier[0] + size * 0.6, pier[1] - size],
          [pier[0] + size, pier[1] + size * 1.9],
        ]),
        wall,
        [-size * 0.5, 0],
      ),
    );
  }
  for (const t of [0.86, 0.72, 0.58, 0.44]) {
    const foot = span(t, 186);
    const height = 210 * (1 - (t / (t + (1 - t) * 0.42)) * 0.78);
    parts.push(
      fill(oval([foot[0], foot[1] - height * 0.87], height * 0.2), mix(colour.straw, SKY, 0.55)),
      lamp(foot, height, colour.ink, colour.straw),
    );
    parts.push(
      gouges([foot[0] - height * 0.1, 868, height * 0.2, 250], 9, mix(colour.straw, SKY, 0.2), {
        seed: Math.round(t * 100),
        length: height * 0.3,
        thick: 5,
      }),
    );
  }
  return parts.join('');
}

function boat(): string {
  return [
    gouges([250, 1072, 260, 36], 8, colour.navy, { seed: 6, length: 130, thick: 7 }),
    fill(oval([352, 978], 15, 18), mix(skin.brown, colour.navy, 0.4)),
    fill(smooth(points`324 1056, 326 1010, 352 994, 380 1012, 384 1056`, true, 0.7), colour.brick),
    stroke([372, 1016], [470, 1096], colour.bark, 7),
    stroke([336, 1016], [380, 1030], colour.brick, 14),
    solid(
      smooth(points`214 1032, 270 1054, 430 1054, 496 1030, 464 1084, 270 1088`, true, 0.5),
      colour.night,
      [-6, -12],
      colour.ink,
    ),
    fill(oval([480, 1012], 10), colour.straw),
  ].join('');
}

function deck(): string {
  const parts = [
    stoneWall(points`-10 1190, 1290 1190, 1290 1400, -10 1400`, {
      seed: 71,
      paint: mix(colour.clay, colour.brick, 0.22),
      course: 66,
    }),
    solid(poly(handCut(points`-20 1156, 1300 1156, 1300 1200, -20 1200`, 5, 3)), colour.stone, [0, -14]),
    fill(box(0, 1380, 1280, 220), mix(colour.umber, colour.brick, 0.25)),
    fill(oval([800, 1500], 560, 90), mix(colour.umber, colour.ochre, 0.32)),
    fill(oval([800, 1500], 350, 54), mix(colour.umber, colour.straw, 0.5)),
  ];
  for (let row = 0; row < 5; row++) {
    const y = 1392 + row * 24 + row * row * 5;
    parts.push(stroke([0, y], [1280, y], shaded(colour.umber, 0.4), 3 + row));
    for (let i = 0; i < 14; i++)
      parts.push(
        stroke(
          [i * 104 + (row % 2) * 52 - 20, y],
          [i * 108 + (row % 2) * 52 - 32, y + 24 + row * 9],
          shaded(colour.umber, 0.4),
          3 + row * 0.6,
        ),
      );
  }
  parts.push(fill(box(0, 1372, 1280, 16), shaded(colour.umber, 0.5)));
  return parts.join('');
}

function lampPost(): string {
  return [
    solid(poly(points`770 1400, 780 1120, 960 1120, 970 1400`), mix(colour.clay, colour.brick, 0.12), [-46, 0]),
    solid(box(754, 1090, 232, 40), colour.stone, [-50, -10]),
    stroke([780, 1220], [960, 1220], shaded(colour.clay, 0.4), 5),
    stroke([776, 1310], [964, 1310], shaded(colour.clay, 0.4), 5),
    fill(oval([870, 422], 236), mix(colour.ochre, SKY, 0.62)),
    fill(oval([870, 422], 158), mix(colour.straw, SKY, 0.35)),
    lamp([870, 1094], 770, colour.ink, colour.straw),
    line('M830 760C780 740 790 700 826 706M910 760C960 740 950 700 914 706', colour.ink, 10),
  ].join('');
}

function lighter(): string {
  const low: Point = [520, 1330];
  const high: Point = [838, 470];
  return [
    fill(poly(points`540 1524, 630 1516, 800 1552, 680 1566`), shaded(colour.umber, 0.45)),
    person({
      at: [566, 1530],
      height: 620,
      facing: 1,
      view: 'side',
      look: {
        skin: skin.warm,
        hair: 'short',
        hairColour: colour.mist,
        hat: 'cap',
        hatColour: colour.brick,
        moustache: true,
      },
      clothes: { top: colour.blue, legs: colour.night, hem: 0.16, neckerchief: colour.accent, shoes: colour.ink },
      lean: -4,
      nod: -30,
      far: { to: [650, 982] },
      farHand: 'fist',
      near: { to: [584, 1160] },
      nearHand: 'fist',
      nearFoot: [-0.12, 0],
      farFoot: [0.13, 0.01],
      behind:
        stroke(low, high, colour.bark, 11) +
        stroke([low[0] - 3, low[1] - 3], [high[0] - 3, high[1] - 3], colour.umber, 5) +
        stroke([838, 470], [862, 476], colour.iron, 7) +
        fill(smooth(points`830 470, 818 440, 842 396, 858 440, 848 470`), lit(colour.straw, 0.5)) +
        fill(smooth(points`836 470, 832 452, 842 430, 850 452, 844 470`), colour.coral),
    }),
  ].join('');
}

function helper(): string {
  return [
    fill(poly(points`250 1524, 340 1516, 480 1548, 360 1562`), shaded(colour.umber, 0.45)),
    person({
      at: [270, 1528],
      height: 560,
      facing: 1,
      look: { skin: skin.warm, hair: 'bun', hairColour: colour.ink, mouth: 'open' },
      clothes: { top: colour.rust, legs: colour.bark, hem: 0.12, shoes: colour.ink, neckerchief: colour.straw },
      nod: -16,
      near: { to: [268, 1256] },
      far: { to: [400, 1110] },
      nearHand: 'fist',
      farHand: 'point',
      held: bag(),
    }),
    fill(oval([130, 1524], 80, 10), shaded(colour.umber, 0.4)),
    line('M96 1420C96 1360 164 1360 164 1420', colour.ink, 7),
    solid(box(90, 1420, 80, 104), colour.iron, [-24, 0]),
    fill(box(104, 1438, 52, 66), colour.straw),
    fill(oval([130, 1476], 11, 20), lit(colour.straw, 0.7)),
    stroke([130, 1438], [130, 1504], colour.iron, 5),
  ].join('');
}

function bag(): string {
  return (
    line('M262 1090L318 1268', colour.bark, 9) +
    solid(smooth(points`276 1262, 346 1254, 352 1330, 282 1340`, true, 0.4), colour.earth, [-12, -4])
  );
}

function passers(): string {
  return [
    cat([1130, 1158], 92, colour.ink),
    fill(poly(points`1120 1486, 1200 1480, 1300 1500, 1280 1520`), shaded(colour.umber, 0.45)),
    person({
      at: [1110, 1490],
      height: 340,
      facing: -1,
      child: true,
      look: { skin: skin.warm, hair: 'bob', hairColour: colour.bark, mouth: 'smile' },
      clothes: { top: colour.accent, legs: colour.night, hem: 0.16, neckerchief: colour.cream },
      view: 'side',
      nod: -18,
      far: [0.34, 0.78],
      farHand: 'point',
    }),
  ].join('');
}
