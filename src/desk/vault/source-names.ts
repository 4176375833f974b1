import type { Locale } from '../../../languages/locale.ts';
import type { Reading } from '../../database/open.ts';
import { type Source, sourcesById } from '../../sources/sources.ts';

/** What an anonymous source is called, and in which language. */
export interface SourceLabel {
  words: string;
  language: string;
}

/** What sources are called, in the language of whoever looks where it has that. */
export async function sourceLabels(
  db: Reading,
  ids: readonly string[],
  locale: Locale,
): Promise<(id: string) => SourceLabel> {
  const sources = await sourcesById(db, ids);
  return (id) => labelOf(sources.get(id), locale);
}

function labelOf(source: Source | undefined, locale: Locale): SourceLabel {
  const names = Object.entries(source?.names ?? {});
  const [language, name] = names.find(([code]) => code === locale.language) ?? names[0] ?? [];
  return language === undefined || name === undefined
    ? { words: locale.say('vault-source-gone'), language: locale.language }
    : { words: name.label, language };
}
