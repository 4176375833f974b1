/*
 * `npm run evaluate -- FOLDER`: measures the assistant against annotated news (brat's NAME.txt and NAME.ann).
 * Texts fall into two parts by a fixed hash of their names; rules are written looking at the development part only.
 * `--development` leaves the measuring part alone; `--show KIND` (missed, wrong, speaker, span, quotations) lists
 * errors of the development part.
 */

import { proposeEnglish } from '../../src/sources/assistant/english.ts';
import { annotatedTexts } from './brat.ts';
import { type Part, partOf } from './parts.ts';
import { measured, tableOf } from './report.ts';
import { show } from './show.ts';

const words = process.argv.slice(2);
const shown = words.includes('--show') ? words[words.indexOf('--show') + 1] : undefined;
const folders = words.filter((word, at) => !word.startsWith('--') && words[at - 1] !== '--show');
const parts: readonly Part[] =
  words.includes('--development') || shown ? ['development'] : ['development', 'measuring'];

for (const folder of folders) {
  const texts = annotatedTexts(folder);
  proposeEnglish(texts[0]?.text ?? '');
  for (const part of parts) {
    const chosen = texts.filter(({ name }) => partOf(name) === part);
    if (chosen.length === 0) continue;
    const results = chosen.map((text) => measured(text));
    console.log(`\n## ${part}: ${chosen.length} texts\n\n${tableOf(results)}`);
    if (shown && part === 'development') show(results, shown);
  }
}
