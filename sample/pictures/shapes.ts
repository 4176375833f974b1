/**
 * The cut paper that every picture of the sample is made of: points, outlines, flat colours and one light from the upper left.
 * What it draws depends on its arguments alone; chance comes only from `chance(seed)`, so a picture is the same each time.
 * It knows no people, no places and no files; those are in `person.ts`, `scenery.ts` and `draw.ts`.
 */

/** A place on the sheet, in pixels from its upper left corner. */
export type Point = readonly [number, number];

/** Points written as in a drawing's path, `x y, x y, …`; throws at anything else. */
export function points([text = '']: TemplateStringsArray): Point[] {
  return text.split(',').map((pair) => {
    const [x, y, more] = pair.trim().split(' ').map(Number);
    if (x === undefined || y === undefined || more !== undefined || Number.isNaN(x + y))
      throw new Error(`no point: ${pair}`);
    return [x, y];
  });
}

/** The colours all pictures share; a shape takes one of these or a mixture of two. */
export const colour = {
  ink: '#1b1916',
  night: '#16242f',
  navy: '#22384a',
  blue: '#2f4a63',
  slate: '#557180',
  sky: '#b7cbd3',
  mist: '#d5dedb',
  paper: '#fffdf9',
  cream: '#f6ecd6',
  sand: '#e3d3b1',
  stone: '#c9b99a',
  clay: '#a58d68',
  umber: '#8a7350',
  earth: '#5b4a34',
  bark: '#33241f',
  brick: '#7a3326',
  accent: '#96281b',
  rust: '#b9532f',
  coral: '#d98561',
  ochre: '#e0a43a',
  straw: '#f0cd7c',
  olive: '#767a47',
  moss: '#4b5534',
  pine: '#2e3b31',
  steel: '#7f8b90',
  iron: '#48535a',
} as const;

/** Skin from fair to dark. */
export const skin = { fair: '#e6b78d', warm: '#d29a6b', brown: '#b0754a', deep: '#7d4c31' } as const;

/** A source of numbers from 0 up to 1 that gives the same row of numbers for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The colour that lies `share` of the way from one colour to another. */
export function mix(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** The colour in shadow: darker and a little colder. */
export function shaded(of: string, depth = 0.3): string {
  return mix(of, '#231b26', depth);
}

/** The colour in full light: paler and a little warmer. */
export function lit(of: string, share = 0.3): string {
  return mix(of, '#fff3d2', share);
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** An outline with straight sides. */
export function poly(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
}

/** A rectangle by its upper left corner and size. */
export function box(x: number, y: number, width: number, height: number): string {
  return poly([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);
}

/** A round outline through all points (Catmull-Rom); open ones are for `line`. */
export function smooth(points: readonly Point[], closed = true, tension = 1): string {
  const count = points.length;
  const at = (i: number): Point => {
    const index = closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1);
    return points[index] ?? [0, 0];
  };
  const [startX, startY] = at(0);
  let d = `M${n(startX)} ${n(startY)}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const k = tension / 6;
    d += `C${n(from[0] + (to[0] - before[0]) * k)} ${n(from[1] + (to[1] - before[1]) * k)} ${n(to[0] - (after[0] - from[0]) * k)} ${n(to[1] - (after[1] - from[1]) * k)} ${n(to[0])} ${n(to[1])}`;
  }
  return closed ? `${d}Z` : d;
}

/** An ellipse, optionally turned by degrees. */
export function oval([x, y]: Point, rx: number, ry = rx, turned = 0): string {
  const [dx, dy] = [Math.cos((turned * Math.PI) / 180) * rx, Math.sin((turned * Math.PI) / 180) * rx];
  const arc = (toX: number, toY: number): string => `A${n(rx)} ${n(ry)} ${n(turned)} 1 1 ${n(toX)} ${n(toY)}`;
  return `M${n(x - dx)} ${n(y - dy)}${arc(x + dx, y + dy)}${arc(x - dx, y - dy)}Z`;
}

/** A limb: round at both ends, wide as `ra` at one and `rb` at the other. */
export function limb(a: Point, ra: number, b: Point, rb: number): string {
  const distance = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (distance <= Math.abs(ra - rb)) return ra > rb ? oval(a, ra) : oval(b, rb);
  const along = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const spread = Math.acos((ra - rb) / distance);
  const on = (centre: Point, r: number, angle: number): string =>
    `${n(centre[0] + Math.cos(angle) * r)} ${n(centre[1] + Math.sin(angle) * r)}`;
  return `M${on(a, ra, along + spread)}A${n(ra)} ${n(ra)} 0 ${ra >= rb ? 1 : 0} 1 ${on(a, ra, along - spread)}L${on(b, rb, along - spread)}A${n(rb)} ${n(rb)} 0 ${rb > ra ? 1 : 0} 1 ${on(b, rb, along + spread)}Z`;
}

/** A flat shape. */
export function fill(d: string, paint: string): string {
  return `<path d="${d}" fill="${paint}"/>`;
}

/** A drawn line with round ends. */
export function line(d: string, paint: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A straight line from one point to another. */
export function stroke(a: Point, b: Point, paint: string, width: number): string {
  return line(`M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`, paint, width);
}

/** Whatever lies inside the outline; the rest is cut away. */
export function within(d: string, ...parts: readonly string[]): string {
  let hash = 5381;
  for (let i = 0; i < d.length; i++) hash = (Math.imul(hash, 33) ^ d.charCodeAt(i)) >>> 0;
  const id = `c${hash.toString(36)}-${d.length}`;
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${parts.join('')}</g>`;
}

/** A shape with a light side and a shaded side: the light copy is moved by `away` and cut to the outline. */
export function solid(d: string, paint: string, away: Point = [-6, -3], shade = shaded(paint)): string {
  return (
    fill(d, shade) + within(d, `<path d="${d}" fill="${paint}" transform="translate(${n(away[0])} ${n(away[1])})"/>`)
  );
}

/** Parts moved, turned (degrees) and scaled together. */
export function moved(to: Point, parts: string, scale = 1, turned = 0): string {
  return `<g transform="translate(${n(to[0])} ${n(to[1])}) rotate(${n(turned)}) scale(${scale})">${parts}</g>`;
}

/** Parts mirrored about the upright line at `x`. */
export function mirrored(x: number, parts: string): string {
  return `<g transform="translate(${n(2 * x)} 0) scale(-1 1)">${parts}</g>`;
}

/** A sliver, thick in the middle and pointed at both ends, as a gouge leaves in lino. */
export function sliver([x, y]: Point, length: number, thick: number, turned = 0): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const on = (along: number, across: number): string =>
    `${n(x + along * cos - across * sin)} ${n(y + along * sin + across * cos)}`;
  return `M${on(-length / 2, 0)}Q${on(0, -thick)} ${on(length / 2, 0)}Q${on(0, thick)} ${on(-length / 2, 0)}Z`;
}

/** Many slivers scattered over a rectangle. */
export function gouges(
  [x, y, width, height]: readonly [number, number, number, number],
  count: number,
  paint: string,
  shape: { seed: number; length?: number; thick?: number; turned?: number; scatter?: number },
): string {
  const random = chance(shape.seed);
  const { length = 40, thick = 4, turned = 0, scatter = 6 } = shape;
  let d = '';
  for (let i = 0; i < count; i++) {
    const size = 0.45 + random() * 0.8;
    d += sliver(
      [x + random() * width, y + random() * height],
      length * size,
      thick * size,
      turned + (random() - 0.5) * scatter,
    );
  }
  return fill(d, paint);
}

/** The same outline as if cut by hand: long sides get slightly uneven. */
export function handCut(points: readonly Point[], seed: number, unevenness = 2): Point[] {
  const random = chance(seed);
  const cut: Point[] = [];
  points.forEach((from, i) => {
    const to = points[(i + 1) % points.length] ?? from;
    const pieces = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 70));
    for (let k = 0; k < pieces; k++) {
      const share = k / pieces;
      cut.push([
        from[0] + (to[0] - from[0]) * share + (random() - 0.5) * unevenness,
        from[1] + (to[1] - from[1]) * share + (random() - 0.5) * unevenness,
      ]);
    }
  });
  return cut;
}

/** The whole sheet, of the given size and ground colour. */
export function sheet(width: number, height: number, ground: string, ...parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${parts.join('')}</svg>`;
}
