import { raw } from 'hono/html';
import type { Locale, UnmarkedKey } from '../../../languages/locale.ts';
import type { Messages } from '../../../languages/messages.ts';
import { type EditorPage, type EditorWord, editorWords, type Sentence } from '../../browser/editor/words.ts';
import { parseMarkup } from '../../stories/markup.ts';
import { scriptAddress } from '../assets.ts';
import type { FormState } from '../fields.tsx';

// Each word that the editor says is a message, with exactly its variables.
editorWords satisfies { readonly [K in EditorWord]: Messages[K]['variables'] };

/** The editor's script and what it has to say, for the pages with the article form. Without it the form is whole. */
export async function EditorScript({ form: { locale, values } }: { form: FormState }) {
  const digits = digitsOf(locale);
  const page: EditorPage = { document: documentIn(values), digits, words: wordsFor(locale) };
  return (
    <>
      <script type="application/json" id="editor-page">
        {raw(JSON.stringify(page).replaceAll('<', '\\u003c'))}
      </script>
      <script src={await scriptAddress('editor/editor')} defer />
    </>
  );
}

/** What saves while somebody types, for pages with plain fields only. */
export async function KeepingScript({ locale }: { locale: Locale }) {
  const digits = digitsOf(locale);
  const all = Object.entries(wordsFor(locale));
  const words = Object.fromEntries(all.filter(([word]) => word.startsWith('desk-keeping-')));
  return (
    <>
      <script type="application/json" id="editor-page">
        {raw(JSON.stringify({ document: null, digits, words }).replaceAll('<', '\\u003c'))}
      </script>
      <script src={await scriptAddress('editor/translation')} defer />
    </>
  );
}

function digitsOf(locale: Locale): string {
  return [...'0123456789'].map((digit) => locale.number(Number(digit))).join('');
}

/** The body for the editor; `null` while its markup cannot be read, which is put right where its lines are counted. */
function documentIn({ document = '', body = '' }: FormState['values']): unknown {
  if (typeof document === 'string' && document !== '') return JSON.parse(document);
  const outcome = parseMarkup(String(body));
  return 'done' in outcome ? outcome.done.toJSON() : null;
}

const prepared = new WeakMap<Locale, EditorPage['words']>();

function wordsFor(locale: Locale): EditorPage['words'] {
  const known = prepared.get(locale);
  if (known !== undefined) return known;
  const words = Object.fromEntries(
    (Object.keys(editorWords) as EditorWord[]).map((word) => [word, sentenceOf(locale, word)]),
  ) as EditorPage['words'];
  prepared.set(locale, words);
  return words;
}

/** A message with `{name}` for its variables; with a number in it, once for each plural form of the language. */
function sentenceOf(locale: Locale, word: EditorWord): Sentence {
  const variables = Object.entries<number | string>(editorWords[word]);
  const said = (count: number) => {
    const values = Object.fromEntries(
      variables.map(([name, kind]) => [name, typeof kind === 'number' ? count : `{${name}}`]),
    );
    const number = variables.find(([, kind]) => typeof kind === 'number')?.[0];
    const sentence = locale.tell({ message: word as UnmarkedKey, values });
    return number === undefined ? sentence : sentence.replace(locale.number(count), `{${number}}`);
  };
  if (!variables.some(([, kind]) => typeof kind === 'number')) return said(0);
  const plural = new Intl.PluralRules(locale.language);
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {};
  for (const count of counts) forms[plural.select(count)] ??= said(count);
  return forms;
}

// One number of each plural form of any language; 7 for those that write the small ones out.
const counts = [7, 0, 1, 2, 3, 11, 100, 1000000];
