/*
 * `npm run evaluate -- FOLDER`: measures the assistant against annotated news (brat's NAME.txt and NAME.ann).
 * Texts fall into two parts by a fixed hash of their names; rules are written looking at the development part only.
 * `--development` leaves the measuring part alone; `--show KIND` (missed, wrong, speaker, span, quotations) lists
 * errors of the development part.
 */

import { annotatedTexts } from './brat.ts';
import { wrongByKind } from './kinds.ts';
import { languageOf, rules } from './languages.ts';
import { type Part, partOf } from './parts.ts';
import { measured, tableOf } from './report.ts';
import { show } from './show.ts';

const words = process.argv.slice(2);
const shown = words.includes('--show') ? words[words.indexOf('--show') + 1] : undefined;
const folders = words.filter((word, at) => !word.startsWith('--') && words[at - 1] !== '--show');
const parts: readonly Part[] =
  words.includes('--development') || shown ? ['development'] : ['development', 'measuring'];

for (const folder of folders) {
  const byLanguage = Map.groupBy(annotatedTexts(folder), ({ name }) => languageOf(name));
  for (const [language, texts] of byLanguage) {
    const propose = rules[language];
    if (!propose) {
      console.log(`\n${texts.length} texts left out: no rules for ${language} yet`);
      continue;
    }
    // The first text pays for the model.
    propose(texts[0]?.text ?? '');
    for (const part of parts) {
      const chosen = texts.filter(({ name }) => partOf(name) === part);
      if (chosen.length === 0) continue;
      const results = chosen.map((text) => measured(text, propose));
      console.log(`\n## ${language}, ${part}: ${chosen.length} texts\n\n${tableOf(results)}`);
      console.log(`\n${wrongByKind(results)}`);
      if (shown && part === 'development') show(results, shown);
    }
  }
}
