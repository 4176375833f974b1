import { FEATURES } from './spam-features.ts';

/** What a lesson said of a comment. */
export type SpamLabel = 'spam' | 'fine';

/** Lessons of each kind before which the classifier says nothing: with fewer it would only repeat them. */
export const FEWEST_LESSONS = 20;

// Of a feature that was never seen nothing is believed; one lesson moves that belief by half.
const BELIEF = 1;
const TELLING = 0.1;
const MOST_TELLING = 60;
const MOST = 65_535;

/**
 * What this publication's own decisions have taught: how often each feature stood in comments that moderators called spam,
 * and in those they published. Probabilities are joined by Fisher's method, so that one word never decides and a text of
 * unknown words stays at one half (Robinson, “A statistical approach to the spam problem”, 2003).
 */
export class SpamClassifier {
  readonly #spam = new Uint16Array(FEATURES);
  readonly #fine = new Uint16Array(FEATURES);
  #lessons: Record<SpamLabel, number> = { spam: 0, fine: 0 };

  /** Sets what is known from the database. */
  load(lessons: Record<SpamLabel, number>, rows: Iterable<{ feature: number; spam: number; fine: number }>): void {
    this.#lessons = { ...lessons };
    this.#spam.fill(0);
    this.#fine.fill(0);
    for (const { feature, spam, fine } of rows) {
      this.#spam[feature] = Math.min(Math.max(spam, 0), MOST);
      this.#fine[feature] = Math.min(Math.max(fine, 0), MOST);
    }
  }

  /** Learns a comment, or unlearns it with `times` -1. */
  learn(features: Iterable<number>, label: SpamLabel, times: 1 | -1): void {
    this.#lessons[label] = Math.max(0, this.#lessons[label] + times);
    const counts = label === 'spam' ? this.#spam : this.#fine;
    for (const feature of features) counts[feature] = Math.min(Math.max((counts[feature] ?? 0) + times, 0), MOST);
  }

  /** Whether it has learned enough to say anything. */
  get hasLearned(): boolean {
    return this.#lessons.spam >= FEWEST_LESSONS && this.#lessons.fine >= FEWEST_LESSONS;
  }

  /** How certainly a comment with these features is spam, from 0 to 1; `null` while too little was learned. */
  certainty(features: readonly number[]): number | null {
    if (!this.hasLearned) return null;
    const { spam: spams, fine: fines } = this.#lessons;
    const telling: number[] = [];
    for (const feature of features) {
      const spam = (this.#spam[feature] ?? 0) / spams;
      const fine = (this.#fine[feature] ?? 0) / fines;
      const seen = (this.#spam[feature] ?? 0) + (this.#fine[feature] ?? 0);
      if (seen === 0) continue;
      const belief = (BELIEF * 0.5 + seen * (spam / (spam + fine))) / (BELIEF + seen);
      if (Math.abs(belief - 0.5) >= TELLING) telling.push(belief);
    }
    if (telling.length === 0) return 0.5;
    const strongest = telling.sort((a, b) => Math.abs(b - 0.5) - Math.abs(a - 0.5)).slice(0, MOST_TELLING);
    let [forSpam, forFine] = [0, 0];
    for (const belief of strongest) {
      forSpam += Math.log(1 - belief);
      forFine += Math.log(belief);
    }
    const isSpam = 1 - chiSquared(-2 * forSpam, strongest.length);
    const isFine = 1 - chiSquared(-2 * forFine, strongest.length);
    return (1 + isSpam - isFine) / 2;
  }
}

/** The chance that chi-squared with 2·`pairs` degrees of freedom is at least `value`. */
function chiSquared(value: number, pairs: number): number {
  const half = value / 2;
  let term = Math.exp(-half);
  let sum = term;
  for (let step = 1; step < pairs; step++) {
    term *= half / step;
    sum += term;
  }
  return Math.min(sum, 1);
}
