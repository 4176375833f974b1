/**
 * People: a body of two arms, two legs, a back and a head that is posed by saying where hands and feet are.
 * Poses are given in body heights from the ground between the feet, forward first, so that a figure can be moved and scaled whole.
 * It refuses poses that a body cannot take: a hand out of reach stops at arm's length.
 */
import { head, type Look, type View } from './faces.ts';
import { colour, fill, limb, lit, oval, type Point, poly, shaded, smooth, solid, stroke, within } from './shapes.ts';

/** What somebody wears. */
export interface Clothes {
  readonly top: string;
  readonly legs: string;
  readonly shoes?: string;
  readonly short?: boolean;
  readonly bareLegs?: boolean;
  /** How far the coat or skirt reaches below the hips, in body heights. */
  readonly hem?: number;
  /** A skirt or dress from the waist, of this colour, as long as `hem`. */
  readonly skirt?: string;
  readonly apron?: string;
  readonly vest?: string;
  readonly collar?: string;
  readonly neckerchief?: string;
  readonly braces?: string;
  readonly bag?: string;
  readonly stripes?: string;
}

/** How a hand is held. */
export type Hand = 'rest' | 'fist' | 'open' | 'point';

/** A place in body heights: forward of, and above, the ground between the feet; or a point of the sheet. */
export type Reach = readonly [number, number] | { readonly to: Point };

/** One figure. */
export interface Figure {
  readonly at: Point;
  readonly height: number;
  readonly facing: 1 | -1;
  readonly look: Look;
  readonly clothes: Clothes;
  readonly view?: View;
  readonly turn?: number;
  readonly child?: boolean;
  readonly build?: number;
  readonly hip?: readonly [number, number];
  readonly lean?: number;
  readonly nod?: number;
  readonly near?: Reach;
  readonly far?: Reach;
  readonly nearHand?: Hand;
  readonly farHand?: Hand;
  readonly nearFoot?: Reach;
  readonly farFoot?: Reach;
  /** 1 bends elbows down and back, -1 up and forward. */
  readonly elbows?: 1 | -1;
  readonly farElbow?: 1 | -1;
  readonly nearKnee?: 1 | -1;
  readonly farKnee?: 1 | -1;
  /** Feet pointing up (walking) are turned by these degrees. */
  readonly nearToe?: number;
  readonly farToe?: number;
  /** Drawn after the body and before the near arm: what is carried. */
  readonly held?: string;
  /** Drawn between far arm and body. */
  readonly behind?: string;
  /** Legs are left out (behind a table, in a trench). */
  readonly legless?: boolean;
  readonly bothArmsInFront?: boolean;
}

const ADULT = { head: 0.148, neck: 0.036, spine: 0.322, arm: [0.168, 0.148], leg: [0.232, 0.228], hip: 0.49 } as const;
const CHILD = { head: 0.19, neck: 0.022, spine: 0.3, arm: [0.15, 0.132], leg: [0.2, 0.198], hip: 0.428 } as const;

/** A person; returns the shapes from far to near. */
export function person(figure: Figure): string {
  const { at, height: h, facing: f, look, clothes, view = 'quarter', build = 1, lean = 0, nod = 0 } = figure;
  const turn = figure.turn ?? (view === 'side' ? 0.15 : 0.85);
  const measure = figure.child ? CHILD : ADULT;
  const [hipX, hipY] = figure.hip ?? [0, measure.hip];
  const place = (reach: Reach): Point => ('to' in reach ? reach.to : [at[0] + f * reach[0] * h, at[1] - reach[1] * h]);
  const hip = place([hipX, hipY]);
  const angle = (lean * Math.PI) / 180;
  const forward: Point = [f * Math.cos(angle), Math.sin(angle)];
  const down: Point = [-f * Math.sin(angle), Math.cos(angle)];
  const neck: Point = [hip[0] - down[0] * measure.spine * h, hip[1] - down[1] * measure.spine * h];
  /** Down the spine from the neck and forward of it, in body heights. */
  const body = (u: number, v: number): Point => [
    neck[0] + h * (u * down[0] + v * forward[0]),
    neck[1] + h * (u * down[1] + v * forward[1]),
  ];
  const shoulders = (0.058 + 0.042 * turn) * build * (figure.child ? 0.92 : 1);
  const hips = (0.062 + 0.018 * turn) * build;
  const side = view === 'back' ? -1 : 1;
  const nearShoulder = body(0.056, -side * shoulders * 0.82 * turn);
  const farShoulder = body(0.056, side * shoulders * 0.82 * turn);
  const spread = hips * 0.5 * Math.max(turn, 0.25);
  const nearHip: Point = [hip[0] - f * side * spread * h, hip[1]];
  const farHip: Point = [hip[0] + f * side * spread * h, hip[1]];
  const away: Point = [-h * 0.018, -h * 0.006];

  const arm = (shoulder: Point, reach: Reach, hand: Hand, isFar: boolean, bend: number): string => {
    const [elbow, wrist] = joints(shoulder, place(reach), measure.arm[0] * h, measure.arm[1] * h, f * bend);
    const cloth = isFar ? shaded(clothes.top, 0.2) : clothes.top;
    const flesh = isFar ? shaded(look.skin, 0.16) : look.skin;
    const b = build ** 0.5 * (figure.child ? 0.85 : 1);
    const shape =
      limb(shoulder, 0.038 * h * b, elbow, 0.032 * h * b) + limb(elbow, 0.032 * h * b, wrist, 0.0235 * h * b);
    const hands = palm(elbow, wrist, h * (figure.child ? 0.85 : 1), flesh, hand, f * (isFar ? -1 : 1));
    if (clothes.short)
      return (
        solid(
          limb(shoulder, 0.034 * h * b, elbow, 0.026 * h * b) + limb(elbow, 0.026 * h * b, wrist, 0.019 * h * b),
          flesh,
          away,
        ) +
        hands +
        solid(limb(shoulder, 0.044 * h * b, between(shoulder, elbow, 0.62), 0.04 * h * b), cloth, away)
      );
    return (
      hands + solid(shape, cloth, away) + stroke(...cuff(elbow, wrist, 0.021 * h * b), shaded(cloth, 0.3), h * 0.012)
    );
  };
  const leg = (from: Point, reach: Reach, isFar: boolean, bend: number, toe: number): string => {
    const foot = place(reach);
    const ankle: Point = [foot[0], foot[1] - 0.035 * h];
    const [knee, end] = joints(from, ankle, measure.leg[0] * h, measure.leg[1] * h, -f * bend);
    const cloth = isFar ? shaded(clothes.legs, 0.22) : clothes.legs;
    const b = build ** 0.5 * (figure.child ? 0.9 : 1);
    const flesh = isFar ? shaded(look.skin, 0.2) : look.skin;
    const shape = limb(from, 0.062 * h * b, knee, 0.044 * h * b) + limb(knee, 0.044 * h * b, end, 0.033 * h * b);
    const shoe = boot(end, h * (figure.child ? 0.9 : 1), f, toe, clothes.shoes ?? colour.bark);
    return clothes.bareLegs
      ? solid(
          limb(from, 0.05 * h * b, knee, 0.034 * h * b) + limb(knee, 0.034 * h * b, end, 0.021 * h * b),
          flesh,
          away,
        ) +
          shoe +
          solid(limb(from, 0.064 * h * b, between(from, knee, 0.8), 0.058 * h * b), cloth, away)
      : shoe + solid(shape, cloth, away);
  };

  const hang = (shoulder: Point, forwards: number): Reach => ({
    to: [shoulder[0] * 0.94 + hip[0] * 0.06 + f * forwards * h, shoulder[1] + 0.305 * h * (figure.child ? 0.88 : 1)],
  });
  const farArm = arm(
    farShoulder,
    figure.far ?? hang(farShoulder, 0.035),
    figure.farHand ?? 'rest',
    true,
    figure.farElbow ?? figure.elbows ?? 1,
  );
  const nearArm = arm(
    nearShoulder,
    figure.near ?? hang(nearShoulder, 0.015),
    figure.nearHand ?? 'rest',
    false,
    figure.elbows ?? 1,
  );
  const headSize = measure.head * h;
  const headAt = body(-measure.neck - measure.head * 0.42, view === 'back' ? 0 : 0.018 + Math.max(0, lean) * 0.0004);
  const sole = hipX;
  return [
    figure.bothArmsInFront ? '' : farArm,
    figure.behind ?? '',
    figure.legless
      ? ''
      : leg(farHip, figure.farFoot ?? [sole + 0.06, 0.012], true, figure.farKnee ?? 1, figure.farToe ?? 0) +
        leg(nearHip, figure.nearFoot ?? [sole - 0.05, 0], false, figure.nearKnee ?? 1, figure.nearToe ?? 0),
    solid(
      limb(body(0.03, 0), 0.034 * h * build, body(-measure.neck - 0.02, 0.012), 0.03 * h),
      shaded(look.skin, 0.18),
      away,
    ),
    torso(clothes, shaded(look.skin, 0.18), {
      body,
      shoulders,
      hips,
      spine: measure.spine,
      away,
      side: view === 'side',
      back: view === 'back',
      h,
    }),
    view === 'back' && clothes.bag ? rucksack(body, shoulders, clothes.bag, away) : '',
    head({ centre: headAt, size: headSize, facing: f, nod: nod + lean * 0.5, view }, look),
    figure.bothArmsInFront ? farArm : '',
    figure.held ?? '',
    nearArm,
  ].join('');
}

interface Trunk {
  readonly body: (u: number, v: number) => Point;
  readonly shoulders: number;
  readonly hips: number;
  readonly spine: number;
  readonly away: Point;
  readonly side: boolean;
  readonly back: boolean;
  readonly h: number;
}

function torso(
  clothes: Clothes,
  skinShade: string,
  { body, shoulders: s, hips, spine, away, side, back, h }: Trunk,
): string {
  const hem = clothes.hem ?? 0.035;
  const waist = Math.min(s, hips) * 0.94;
  const chest = side ? s * 1.14 : s;
  const short = clothes.skirt ? 0.02 : hem;
  const outline = smooth(
    [
      body(-0.022, s * 0.34),
      body(0.012, s * 0.7),
      body(0.058, chest),
      body(0.15, chest * 0.98),
      body(0.23, waist * 1.03),
      body(spine, hips * 1.04),
      body(spine + short, hips * (1.02 + short * 1.6)),
      body(spine + short, -hips * (1.02 + short * 1.6)),
      body(spine, -hips * 1.06),
      body(0.23, -waist),
      body(0.15, -s * 0.96),
      body(0.058, -s),
      body(0.012, -s * 0.7),
      body(-0.022, -s * 0.36),
    ],
    true,
    0.82,
  );
  const parts: string[] = [];
  if (!back && side && clothes.bag) parts.push(rucksackFromSide(body, s, clothes.bag, away));
  if (clothes.skirt) {
    const skirt = smooth(
      [
        body(0.21, waist * 0.9),
        body(spine, hips * 1.25),
        body(spine + hem, hips * (1.25 + hem * 2)),
        body(spine + hem + 0.01, 0),
        body(spine + hem, -hips * (1.25 + hem * 2)),
        body(spine, -hips * 1.2),
        body(0.21, -waist * 0.9),
      ],
      true,
      0.7,
    );
    parts.push(
      solid(skirt, clothes.skirt, [away[0] * 2, away[1]]),
      stroke(
        body(spine + 0.04, hips * 0.3),
        body(spine + hem - 0.02, hips * 0.5),
        shaded(clothes.skirt, 0.28),
        h * 0.008,
      ),
      stroke(
        body(spine + 0.06, -hips * 0.4),
        body(spine + hem - 0.02, -hips * 0.6),
        shaded(clothes.skirt, 0.28),
        h * 0.008,
      ),
    );
  }
  parts.push(solid(outline, clothes.top, [away[0] * 1.7, away[1]]));
  if (clothes.stripes)
    parts.push(
      within(
        outline,
        ...[0.08, 0.13, 0.18, 0.23, 0.28].map((u) =>
          stroke(body(u, -s * 1.2), body(u + 0.005, s * 1.2), clothes.stripes ?? '', h * 0.016),
        ),
      ),
    );
  if (clothes.vest)
    parts.push(
      within(
        outline,
        solid(outline, clothes.vest, [away[0] * 1.7, away[1]]),
        stroke(body(0.19, -s * 1.3), body(0.19, s * 1.3), lit(clothes.vest, 0.75), h * 0.024),
        stroke(body(-0.02, -s * 0.55), body(0.19, -s * 0.5), lit(clothes.vest, 0.75), h * 0.02),
        back ? '' : stroke(body(-0.02, s * 0.6), body(0.19, s * 0.55), lit(clothes.vest, 0.75), h * 0.02),
        back ? '' : stroke(body(0.02, s * 0.12), body(spine + 0.05, s * 0.12), shaded(clothes.vest, 0.4), h * 0.006),
      ),
    );
  if (!back && !side && clothes.collar)
    parts.push(
      fill(poly([body(-0.03, -s * 0.32), body(0.1, s * 0.14), body(-0.03, s * 0.42)]), clothes.collar),
      fill(poly([body(-0.034, -s * 0.22), body(0.045, s * 0.12), body(-0.034, s * 0.34)]), skinShade),
      stroke(body(0.085, s * 0.14), body(spine + hem, s * 0.16), shaded(clothes.top, 0.35), h * 0.006),
    );
  if (clothes.apron) {
    const [from, to] = side ? [0.1, 1.12] : [-0.66, 0.8];
    parts.push(
      solid(
        smooth(
          [
            body(0.07, s * Math.max(from, -0.45)),
            body(0.07, s * to * 0.72),
            body(0.2, waist * to * 1.04),
            body(spine + Math.max(hem, 0.13), hips * to * 1.22),
            body(spine + Math.max(hem, 0.13), hips * from * 1.15),
            body(0.2, waist * from),
          ],
          true,
          0.5,
        ),
        clothes.apron,
        away,
        shaded(clothes.apron, 0.18),
      ),
      stroke(body(0.2, -waist), body(0.2, waist), shaded(clothes.apron, 0.3), h * 0.008),
    );
  }
  if (clothes.braces)
    parts.push(
      stroke(body(0, -s * 0.45), body(0.27, -s * 0.35), clothes.braces, h * 0.012),
      stroke(body(0, s * 0.5), body(0.27, s * 0.4), clothes.braces, h * 0.012),
    );
  if (clothes.neckerchief)
    parts.push(
      fill(
        smooth([
          body(-0.03, -s * 0.42),
          body(-0.005, s * 0.1),
          body(-0.03, s * 0.5),
          body(0.024, s * 0.34),
          body(0.03, -s * 0.2),
        ]),
        clothes.neckerchief,
      ),
      fill(poly([body(0.01, s * 0.1), body(0.1, s * 0.02), body(0.09, s * 0.34)]), shaded(clothes.neckerchief, 0.22)),
    );
  if (!back && !side && clothes.bag)
    parts.push(
      stroke(body(-0.005, -s * 0.55), body(0.17, -s * 0.72), shaded(clothes.bag, 0.2), h * 0.02),
      stroke(body(-0.005, s * 0.6), body(0.17, s * 0.72), shaded(clothes.bag, 0.2), h * 0.02),
    );
  return parts.join('');
}

function rucksack(body: Trunk['body'], s: number, paint: string, away: Point): string {
  return (
    solid(
      smooth([
        body(0.0, -s * 0.7),
        body(0.0, s * 0.7),
        body(0.12, s * 0.86),
        body(0.25, s * 0.8),
        body(0.27, 0),
        body(0.25, -s * 0.8),
        body(0.12, -s * 0.86),
      ]),
      paint,
      away,
    ) +
    solid(
      smooth([body(0.14, -s * 0.5), body(0.14, s * 0.5), body(0.23, s * 0.52), body(0.23, -s * 0.52)], true, 0.6),
      lit(paint, 0.18),
      away,
    ) +
    fill(limb(body(0.02, -s * 0.2), s * 12, body(0.02, s * 0.2), s * 12), shaded(paint, 0.4))
  );
}

function rucksackFromSide(body: Trunk['body'], s: number, paint: string, away: Point): string {
  return solid(
    smooth([
      body(0.01, -s * 0.5),
      body(0.0, -s * 1.7),
      body(0.12, -s * 2.3),
      body(0.24, -s * 2.1),
      body(0.26, -s * 0.7),
    ]),
    paint,
    away,
  );
}

function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function joints(from: Point, to: Point, first: number, second: number, bend: number): [Point, Point] {
  const wanted = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const reached = Math.min(Math.max(wanted, Math.abs(first - second) + 1, 1), (first + second) * 0.995);
  const along = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const opening = Math.acos(
    Math.min(1, Math.max(-1, (first ** 2 + reached ** 2 - second ** 2) / (2 * first * reached))),
  );
  const middle: Point = [
    from[0] + Math.cos(along + bend * opening) * first,
    from[1] + Math.sin(along + bend * opening) * first,
  ];
  return [middle, [from[0] + Math.cos(along) * reached, from[1] + Math.sin(along) * reached]];
}

function cuff(elbow: Point, wrist: Point, half: number): [Point, Point] {
  const angle = Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) + Math.PI / 2;
  const [dx, dy] = [Math.cos(angle) * half, Math.sin(angle) * half];
  return [
    [wrist[0] - dx, wrist[1] - dy],
    [wrist[0] + dx, wrist[1] + dy],
  ];
}

function palm(elbow: Point, wrist: Point, h: number, flesh: string, hand: Hand, thumbSide: number): string {
  const along = Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]);
  const on = (angle: number, distance: number): Point => [
    wrist[0] + Math.cos(along + angle) * distance * h,
    wrist[1] + Math.sin(along + angle) * distance * h,
  ];
  const thumb = -0.95 * thumbSide;
  const away: Point = [-h * 0.006, -h * 0.004];
  if (hand === 'fist')
    return solid(
      limb(wrist, 0.02 * h, on(0, 0.03), 0.027 * h) + limb(on(0, 0.02), 0.012 * h, on(thumb * 0.8, 0.05), 0.011 * h),
      flesh,
      away,
    );
  if (hand === 'rest')
    return solid(
      limb(wrist, 0.018 * h, on(0, 0.036), 0.023 * h) +
        limb(on(0, 0.036), 0.021 * h, on(-0.12 * thumbSide, 0.068), 0.013 * h) +
        limb(on(0, 0.015), 0.011 * h, on(thumb * 0.75, 0.052), 0.009 * h),
      flesh,
      away,
    );
  const fingers = hand === 'point' ? [0.05] : [-0.36, -0.12, 0.12, 0.36];
  return solid(
    limb(wrist, 0.018 * h, on(0, 0.034), 0.024 * h) +
      fingers
        .map((angle) =>
          limb(on(angle * 0.9, 0.04), 0.0095 * h, on(angle, hand === 'point' ? 0.088 : 0.079), 0.0075 * h),
        )
        .join('') +
      (hand === 'point' ? oval(on(0, 0.04), 0.025 * h) : '') +
      limb(on(0, 0.014), 0.011 * h, on(thumb, 0.055), 0.009 * h),
    flesh,
    away,
  );
}

function boot(ankle: Point, h: number, f: number, toe: number, paint: string): string {
  const angle = (toe * Math.PI) / 180;
  const on = (x: number, y: number): Point => [
    ankle[0] + f * h * (x * Math.cos(angle) + y * Math.sin(angle)),
    ankle[1] + h * (-x * Math.sin(angle) + y * Math.cos(angle)),
  ];
  return solid(
    smooth(
      [on(-0.028, -0.01), on(0.026, -0.012), on(0.05, 0.008), on(0.088, 0.018), on(0.096, 0.034), on(-0.034, 0.034)],
      true,
      0.7,
    ),
    paint,
    [-h * 0.008, -h * 0.006],
  );
}
