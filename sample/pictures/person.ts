/**
 * People: a body of two arms, two legs, a back and a head that is posed by saying where hands and feet are.
 * Poses are given in body heights from the ground between the feet, forward first, so that a figure can be moved and scaled whole.
 * It refuses poses that a body cannot take: a hand out of reach stops at arm's length.
 */

import { type Clothes, rucksack, torso } from './clothes.ts';
import { head } from './faces.ts';
import type { Look, View } from './look.ts';
import { colour, limb, oval, type Point, shaded, smooth, solid, stroke } from './shapes.ts';

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
