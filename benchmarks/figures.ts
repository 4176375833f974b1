/** One line of the result: what was measured, what came out, what it must reach. */
export interface Figure {
  what: string;
  measured: string;
  target: string;
  /** `undefined` where there is nothing to reach or nothing was measured. */
  reached?: boolean | undefined;
}

const figures: Figure[] = [];

/** Notes a figure and prints it at once. */
export function note(figure: Figure): void {
  figures.push(figure);
  const mark = figure.reached === undefined ? '·' : figure.reached ? '✓' : '✗';
  console.log(`${mark} ${figure.what}: ${figure.measured} (${figure.target})`);
}

/** All figures as a table in Markdown. */
export function table(): string {
  const mark = ({ reached }: Figure) => (reached === undefined ? '–' : reached ? 'yes' : '**no**');
  const rows = figures.map((one) => `| ${one.what} | ${one.measured} | ${one.target} | ${mark(one)} |`);
  return ['| what | measured | must reach | reached |', '|---|---|---|---|', ...rows].join('\n');
}

/** The value below which `share` of `values` lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle one of several rounds. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
