import { parseMarkup } from '../src/stories/markup.ts';

/**
 * The body markup as the JSON text that rows hold.
 * @throws when the sample's own markup is wrong, naming `where` and the first mistake
 */
export function bodyDocument(markup: string, where: string): string {
  const outcome = parseMarkup(markup);
  if ('mistakes' in outcome) throw new Error(`${where}: ${JSON.stringify(outcome.mistakes[0])}`);
  return JSON.stringify(outcome.done.toJSON());
}
