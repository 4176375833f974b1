/** The market hall under its new roof of iron and glass: stalls on both sides, light falling in, people buying. */
import { person } from './person.ts';
import { birds } from './scenery.ts';
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

const GLASS = '#cfe0dc';
const CENTRE: Point = [920, 470];

/** Draws the picture of `market-hall`. */
export function marketHall(): string {
  return sheet(1840, 1035, GLASS, roof(), endWall(), floor(), beams(), farStalls(), nearStalls(), shoppers());
}

/** A point of the hall's cross-section, `depth` 0 at the viewer and 1 at the far wall. */
function deep(x: number, y: number, depth: number): Point {
  const k = 1 / (1 + depth * 3.1);
  return [CENTRE[0] + (x - CENTRE[0]) * k, CENTRE[1] + (y - CENTRE[1]) * k];
}

function arch(depth: number, grow: number): Point[] {
  return Array.from({ length: 17 }, (_, i): Point => {
    const angle = Math.PI + (i / 16) * Math.PI;
    return deep(920 + Math.cos(angle) * (1080 + grow), 300 + Math.sin(angle) * (640 + grow), depth);
  });
}

function roof(): string {
  const parts: string[] = [fill(box(0, 0, 1840, 1035), GLASS)];
  const depths = [0, 0.12, 0.28, 0.48, 0.72, 1];
  for (let d = 0; d < depths.length - 1; d++) {
    const [near, far] = [arch(depths[d] ?? 0, 0), arch(depths[d + 1] ?? 1, 0)];
    for (let i = 0; i < 16; i++) {
      const pane = [near[i], near[i + 1], far[i + 1], far[i]].filter((p) => p !== undefined);
      const light = i < 8 ? 0.7 - i * 0.07 : 0.12;
      parts.push(
        fill(poly(pane), i < 8 ? lit(GLASS, light) : mix(GLASS, colour.sky, (i - 7) / 9 + ((i + d) % 2) * 0.12)),
      );
    }
  }
  for (let i = 0; i <= 16; i++) {
    const [a, b] = [arch(0, 0)[i], arch(1, 0)[i]];
    if (a && b) parts.push(stroke(a, b, colour.slate, 4));
  }
  depths.forEach((depth) => {
    const width = 30 / (1 + depth * 3.1);
    parts.push(
      line(smooth(arch(depth, 0), false), colour.pine, width),
      line(smooth(arch(depth, -52), false), colour.pine, width * 0.5),
    );
    const [outer, inner] = [arch(depth, 0), arch(depth, -52)];
    for (let i = 0; i < 16; i++) {
      const [a, b] = [outer[i], inner[i + 1]];
      if (a && b) parts.push(stroke(a, b, colour.pine, width * 0.3));
    }
  });
  for (const depth of depths.slice(1).reverse()) {
    const width = 46 / (1 + depth * 3.1);
    for (const side of [-1, 1]) {
      const top = deep(920 + side * 1080, 300, depth);
      const foot = deep(920 + side * 1080, 900, depth);
      parts.push(solid(box(top[0] - width / 2, top[1], width, foot[1] - top[1]), colour.pine, [-width * 0.3, 0]));
      parts.push(fill(box(top[0] - width * 0.9, top[1] - width * 0.2, width * 1.8, width * 0.5), colour.pine));
    }
  }
  return parts.join('') + birds(points`760 130, 828 96, 1130 150`, colour.slate, 17);
}

function endWall(): string {
  const outline = `${smooth(arch(1, 0), false)}L${deep(2000, 900, 1).join(' ')}L${deep(-160, 900, 1).join(' ')}Z`;
  const bars: string[] = [];
  for (let i = -5; i <= 5; i++) bars.push(stroke([920 + i * 44, 240], [920 + i * 44, 470], colour.pine, 4));
  return [
    fill(outline, lit(colour.straw, 0.45)),
    within(
      outline,
      ...bars,
      fill(oval([920, 428], 44), colour.pine),
      fill(oval([920, 428], 36), colour.cream),
      stroke([920, 428], [920, 402], colour.ink, 5),
      stroke([920, 428], [938, 434], colour.ink, 5),
      fill(box(600, 470, 640, 14), colour.pine),
      fill(box(600, 484, 640, 120), colour.stone),
      fill(box(850, 496, 140, 100), lit(colour.straw, 0.7)),
      fill(box(846, 490, 148, 10), colour.pine),
    ),
  ].join('');
}

function floor(): string {
  const area = poly([deep(-160, 900, 1), deep(2000, 900, 1), [2400, 1060], [-560, 1060]]);
  const parts = [fill(area, colour.sand)];
  for (let i = -9; i <= 9; i++)
    parts.push(stroke(deep(920 + i * 150, 1000, 1), deep(920 + i * 150, 1180, -0.02), shaded(colour.sand, 0.14), 4));
  for (const depth of [0.05, 0.16, 0.3, 0.5, 0.75])
    parts.push(stroke([0, deep(0, 1000, depth)[1]], [1840, deep(0, 1000, depth)[1]], shaded(colour.sand, 0.14), 4));
  parts.push(
    fill(poly(points`820 640, 940 640, 1060 1035, 640 1035`), lit(colour.sand, 0.5)),
    fill(poly(points`980 640, 1030 640, 1330 1035, 1180 1035`), lit(colour.sand, 0.5)),
  );
  return parts.join('');
}

function beams(): string {
  return `<g opacity="0.3">${fill(poly(points`330 0, 600 0, 1060 1035, 640 1035`), '#fff6d8')}${fill(
    poly(points`760 0, 880 0, 1330 1035, 1180 1035`),
    '#fff6d8',
  )}</g>`;
}

function stall(
  x: number,
  width: number,
  k: number,
  stripes: readonly [string, string],
  goods: readonly string[],
  seed: number,
  trader = '',
): string {
  const random = chance(seed);
  const base = 610 + (k - 0.4) * 560;
  const top = base - 400 * k;
  const parts: string[] = [
    fill(box(x + 8 * k, top + 60 * k, width - 16 * k, 226 * k), shaded(colour.earth, 0.35)),
    fill(box(x + 6 * k, top, 12 * k, 400 * k), colour.bark),
    fill(box(x + width - 18 * k, top, 12 * k, 400 * k), colour.bark),
  ];
  const hanging = [0.25, 0.5, 0.75].map(
    (t) =>
      stroke([x + width * t, top + 60 * k], [x + width * t, top + 96 * k], colour.bark, 3 * k) +
      fill(limbOf([x + width * t, top + 112 * k], k), goods[2] ?? colour.rust),
  );
  parts.push(...hanging, trader);
  const count = Math.max(4, Math.round(width / (88 * k)));
  const step = width / count;
  parts.push(solid(box(x, base - 120 * k, width, 120 * k), '#8f5a35', [0, -14 * k]));
  for (let i = 1; i < 4; i++)
    parts.push(stroke([x, base - i * 30 * k], [x + width, base - i * 30 * k], shaded('#8f5a35', 0.3), 3 * k));
  for (let c = 0; c < count; c++) {
    const paint = goods[c % goods.length] ?? colour.rust;
    const r = step * 0.13;
    for (let row = 2; row >= 0; row--)
      for (let i = 0; i < 4 - row; i++) {
        const at: Point = [
          x + c * step + step * 0.2 + (i + row * 0.5) * r * 1.7 + random() * 3,
          base - 128 * k - row * r * 1.5,
        ];
        parts.push(
          fill(oval(at, r), shaded(paint, 0.25)),
          fill(oval([at[0] - r * 0.16, at[1] - r * 0.16], r * 0.8), paint),
          fill(oval([at[0] - r * 0.35, at[1] - r * 0.4], r * 0.22), lit(paint, 0.6)),
        );
      }
    parts.push(
      solid(
        poly([
          [x + c * step + 4 * k, base - 128 * k],
          [x + (c + 1) * step - 4 * k, base - 128 * k],
          [x + (c + 1) * step - 10 * k, base - 92 * k],
          [x + c * step + 10 * k, base - 92 * k],
        ]),
        colour.ochre,
        [0, -8 * k],
        colour.umber,
      ),
    );
    if (c % 2 === 0)
      parts.push(
        fill(box(x + c * step + step * 0.36, base - 118 * k, step * 0.3, 22 * k), colour.paper),
        stroke(
          [x + c * step + step * 0.42, base - 107 * k],
          [x + c * step + step * 0.58, base - 107 * k],
          colour.ink,
          3 * k,
        ),
      );
  }
  const cuts = Math.max(6, Math.round(width / (52 * k)));
  for (let i = 0; i < cuts; i++) {
    const [a, b] = [x - 20 * k + ((width + 40 * k) * i) / cuts, x - 20 * k + ((width + 40 * k) * (i + 1)) / cuts];
    const inner = (v: number): number => x + width / 2 + (v - x - width / 2) * 0.9;
    const paint = stripes[i % 2 ? 1 : 0];
    parts.push(
      fill(
        poly([
          [inner(a), top - 54 * k],
          [inner(b), top - 54 * k],
          [b, top + 36 * k],
          [a, top + 36 * k],
        ]),
        paint,
      ),
    );
    parts.push(
      fill(
        `M${a} ${top + 35 * k}H${b}V${top + 48 * k}A${(b - a) / 2} ${16 * k} 0 0 1 ${a} ${top + 48 * k}Z`,
        shaded(paint, 0.25),
      ),
    );
  }
  return parts.join('');
}

function limbOf([x, y]: Point, k: number): string {
  return smooth([
    [x, y - 18 * k],
    [x + 13 * k, y],
    [x + 10 * k, y + 28 * k],
    [x - 10 * k, y + 28 * k],
    [x - 13 * k, y],
  ]);
}

function farStalls(): string {
  const red: readonly [string, string] = [colour.accent, colour.cream];
  const blue: readonly [string, string] = [colour.blue, colour.cream];
  const green: readonly [string, string] = [colour.olive, colour.cream];
  return [
    stall(606, 130, 0.42, blue, [colour.rust, colour.olive, colour.ochre], 2),
    stall(1106, 130, 0.42, red, [colour.ochre, colour.accent, colour.olive], 3),
    smallFolk(840, 640, 150, colour.accent, colour.bark),
    smallFolk(884, 642, 140, colour.slate, colour.ink),
    smallFolk(1010, 646, 150, colour.olive, colour.umber),
    stall(400, 220, 0.62, green, [colour.accent, colour.straw, colour.olive, colour.rust], 4),
    stall(1226, 220, 0.62, blue, [colour.straw, colour.coral, colour.accent], 5),
  ].join('');
}

function smallFolk(x: number, base: number, height: number, paint: string, hair: string): string {
  return person({
    at: [x, base],
    height,
    facing: x < 900 ? 1 : -1,
    look: { skin: skin.warm, hairColour: hair },
    clothes: { top: paint, legs: colour.night, hem: 0.08 },
  });
}

function nearStalls(): string {
  const left = vendor(
    214,
    1,
    { skin: skin.brown, hair: 'short', moustache: true, hat: 'cap', hatColour: colour.slate },
    colour.cream,
    colour.pine,
  );
  const right = vendor(
    1640,
    -1,
    { skin: skin.fair, hat: 'scarf', hatColour: colour.ochre, mouth: 'smile' },
    colour.slate,
    colour.cream,
  );
  return [
    stall(
      -80,
      470,
      1,
      [colour.accent, colour.cream],
      [colour.rust, colour.olive, colour.accent, colour.ochre],
      6,
      left,
    ),
    stall(
      1450,
      480,
      1,
      [colour.olive, colour.cream],
      [colour.straw, colour.accent, colour.olive, colour.coral],
      7,
      right,
    ),
    crate(420, 1000, colour.olive),
    crate(1400, 1010, colour.rust),
  ].join('');
}

function vendor(
  x: number,
  facing: 1 | -1,
  look: Parameters<typeof person>[0]['look'],
  top: string,
  apron: string,
): string {
  return person({
    at: [x, 1024],
    height: 404,
    facing,
    look,
    clothes: { top, legs: colour.night, apron },
    far: [0.24, 0.6],
    farHand: 'open',
    legless: true,
  });
}

function crate(x: number, y: number, paint: string): string {
  const fruit = [-60, -24, 14, 50].map(
    (dx) => fill(oval([x + dx, y - 92], 26), shaded(paint, 0.2)) + fill(oval([x + dx - 5, y - 97], 19), paint),
  );
  return [
    fill(oval([x + 20, y + 2], 130, 14), shaded(colour.sand, 0.3)),
    ...fruit,
    solid(
      poly([
        [x - 104, y - 86],
        [x + 104, y - 86],
        [x + 94, y],
        [x - 94, y],
      ]),
      colour.clay,
      [-20, -6],
    ),
    stroke([x - 100, y - 58], [x + 100, y - 58], shaded(colour.clay, 0.35), 5),
    stroke([x - 97, y - 28], [x + 97, y - 28], shaded(colour.clay, 0.35), 5),
  ].join('');
}

function basket([x, y]: Point, size: number): string {
  return (
    line(
      `M${x - size * 0.6} ${y}C${x - size * 0.5} ${y - size * 1.1} ${x + size * 0.5} ${y - size * 1.1} ${x + size * 0.6} ${y}`,
      colour.earth,
      size * 0.09,
    ) +
    fill(
      oval([x - size * 0.3, y - size * 0.06], size * 0.24) + oval([x + size * 0.1, y - size * 0.12], size * 0.26),
      colour.accent,
    ) +
    fill(
      smooth([
        [x + size * 0.3, y],
        [x + size * 0.24, y - size * 0.5],
        [x + size * 0.44, y - size * 0.7],
        [x + size * 0.52, y - size * 0.3],
        [x + size * 0.5, y],
      ]),
      colour.moss,
    ) +
    solid(
      smooth(
        [
          [x - size * 0.68, y - size * 0.04],
          [x + size * 0.68, y - size * 0.04],
          [x + size * 0.5, y + size * 0.56],
          [x - size * 0.5, y + size * 0.56],
        ],
        true,
        0.4,
      ),
      colour.umber,
      [-size * 0.2, 0],
    ) +
    stroke(
      [x - size * 0.62, y + size * 0.16],
      [x + size * 0.62, y + size * 0.16],
      shaded(colour.umber, 0.35),
      size * 0.05,
    )
  );
}

function shoppers(): string {
  return [
    fill(poly(points`560 944, 660 940, 820 988, 700 996`), shaded(colour.sand, 0.3)),
    person({
      at: [610, 946],
      height: 446,
      facing: -1,
      look: { skin: skin.deep, hair: 'bun', hairColour: colour.ink, mouth: 'smile' },
      clothes: { top: colour.ochre, legs: colour.navy, skirt: colour.brick, hem: 0.26, shoes: colour.bark },
      far: { to: [474, 700] },
      farHand: 'point',
      near: { to: [656, 742] },
      nearHand: 'fist',
      held: basket([662, 800], 54),
    }),
    fill(poly(points`1130 978, 1240 974, 1370 1018, 1240 1026`), shaded(colour.sand, 0.3)),
    fill(poly(points`1000 970, 1050 968, 1130 994, 1060 1000`), shaded(colour.sand, 0.3)),
    person({
      at: [1180, 980],
      height: 474,
      facing: 1,
      look: { skin: skin.warm, hair: 'short', hairColour: colour.steel, glasses: true, mouth: 'open' },
      clothes: { top: colour.blue, legs: colour.bark, hem: 0.07, collar: colour.cream },
      near: { to: [1160, 752] },
      far: { to: [1316, 700] },
      farHand: 'open',
      nearHand: 'fist',
      held: basket([1150, 812], 54),
    }),
    person({
      at: [1030, 974],
      height: 270,
      facing: 1,
      child: true,
      view: 'back',
      look: { skin: skin.warm, hair: 'bob', hairColour: colour.earth },
      clothes: { top: colour.accent, legs: colour.navy, skirt: colour.accent, hem: 0.2, bareLegs: true },
      near: { to: [1098, 806] },
      far: { to: [960, 700] },
      farElbow: -1,
    }),
    line('M972 712Q1006 610 1026 470', colour.bark, 3),
    solid(smooth(points`1022 474, 990 430, 994 380, 1028 356, 1060 378, 1062 432`), colour.accent, [-10, -4]),
    gouges([0, 960, 1840, 70], 14, shaded(colour.sand, 0.2), { seed: 77, length: 60, thick: 3 }),
  ].join('');
}
