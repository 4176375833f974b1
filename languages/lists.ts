/** Says a message of the `list-*` and `date-*` families with its variables set in bare. */
export type SayBare = (key: string, variables: Readonly<Record<string, string | number>>) => string;

/** What stands between the words of a list: of two, between the first of many, and before the last of many. */
export function listSeparators(say: SayBare): { pair: string; middle: string; end: string } {
  const between = (key: string) => say(key, { before: '', after: '' });
  return { pair: between('list-pair'), middle: between('list-middle'), end: between('list-end') };
}
