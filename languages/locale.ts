/**
 * Says everything the interface says: words, counts, dates and lists, in the language, digits and calendar of an edition.
 * It owns the messages under `languages/` and what is grammatical about them: plurals, direction, how inserted text is
 * fenced, how a sentence holds links. It refuses HTML in messages, sentences put together from pieces, and any text of a
 * publication's own.
 */
import { FluentBundle, FluentType, type FluentVariable } from '@fluent/bundle';
import { isolate } from './bidi.ts';
import { type DateStyle, type DateWriter, dateWriter } from './dates.ts';
import { type Calendar, type Digits, type Direction, knownLanguages, type LanguageCode } from './known-languages.ts';
import { listSeparators } from './lists.ts';
import { placeholder, weave } from './marks.ts';
import type { MarkedKey, MessageKey, Messages, UnmarkedKey } from './messages.ts';
import { type MessageOnFile, messagesOnFile } from './messages-on-file.ts';

export type { DateStyle } from './dates.ts';
export type { Calendar, Digits, Direction, LanguageCode } from './known-languages.ts';
export type { MarkedKey, MessageKey, UnmarkedKey } from './messages.ts';

/** How one edition speaks. `timeZone` is an IANA name; an unknown one makes `localeFor` throw a RangeError. */
export interface LocaleOptions {
  language: LanguageCode;
  digits: Digits;
  calendar: Calendar;
  timeZone: string;
}

/** What a message needs said: nothing, or exactly its variables. */
export type ArgumentsOf<K extends MessageKey> = keyof Messages[K]['variables'] extends never
  ? []
  : [variables: Messages[K]['variables']];

/** A message with what it needs, as a value: how a person's mistake travels from a noun to a door. */
export interface Saying {
  message: UnmarkedKey;
  values?: Readonly<Record<string, string | number>>;
}

/** What makes the elements of a marked message: for each `<mark>` a function of the words in it. */
export type ElementsOf<K extends MarkedKey, T> = { [M in Messages[K]['marks']]: (words: string) => T };

/** The voice of one edition. All of it is plain text: whoever puts it into HTML escapes it there. */
export interface Locale {
  readonly options: Readonly<LocaleOptions>;
  readonly language: LanguageCode;
  readonly direction: Direction;
  /** A whole sentence as text, for attributes, titles and letters; inserted text of the other direction is fenced. */
  say<K extends UnmarkedKey>(key: K, ...variables: ArgumentsOf<K>): string;
  /** The same for a message that arrives as a value. */
  tell(saying: Saying): string;
  /**
   * A whole sentence whose `<marks>` become elements. Marks in inserted text are text. A mark that holds one inserted
   * text and nothing else hands it over bare, for the element to isolate (`<bdi>`, or a link that is one).
   */
  sayWith<K extends MarkedKey, T>(
    key: K,
    variables: Messages[K]['variables'],
    elements: ElementsOf<K, T>,
  ): (string | T)[];
  number(n: number): string;
  /** A moment (UTC ISO text, as stored) in the edition's time zone, calendar and digits. */
  date(iso: string, style: DateStyle): string;
  /** What is known of a moment (UTC ISO text, cut to it: `2026`, `2026-11`, `2026-11-28`), and no more than that. */
  cutDate(cut: string): string;
  /** “2 hours ago” or “in 2 hours” up to six days, then the day; within a minute it is “just now”. */
  relative(iso: string, nowIso: string): string;
  /** “A, B and C”, each fenced where its direction needs it. */
  list(words: readonly string[]): string;
  /** The same list with elements for its words: the separators stand between them as text. */
  listOf<T>(elements: readonly T[]): (string | T)[];
}

const locales = new Map<string, Locale>();

/** The voice for an edition's options; the same object for the same options. */
export function localeFor(options: LocaleOptions): Locale {
  const { language, digits, calendar, timeZone } = options;
  const name = `${language} ${digits} ${calendar} ${timeZone}`;
  const known = locales.get(name);
  if (known) return known;
  const locale = new Voice({ language, digits, calendar, timeZone });
  locales.set(name, locale);
  return locale;
}

interface LanguageWords {
  /** Messages without variables and choices: finished text. */
  plain: Map<string, string>;
  all: Map<string, MessageOnFile>;
}

const languages = new Map<LanguageCode, LanguageWords>();

/** A language's messages, read from file once. A key it lacks says itself in English (a test keeps that from shipping). */
function wordsOf(language: LanguageCode): LanguageWords {
  const known = languages.get(language);
  if (known) return known;
  const own = messagesOnFile(language);
  const all = language === 'en' ? own : new Map([...wordsOf('en').all, ...own]);
  const plain = new Map<string, string>();
  for (const [key, { message }] of all) if (typeof message.value === 'string') plain.set(key, message.value);
  const words = { plain, all };
  languages.set(language, words);
  return words;
}

// Intl takes 10 µs for a date, and a page with 100 comments is rendered again after each change with the same 100 dates.
const MOST_WRITTEN_DATES = 2000;

type Variables = Readonly<Record<string, string | number>>;

class Voice implements Locale {
  readonly options: Readonly<LocaleOptions>;
  readonly language: LanguageCode;
  readonly direction: Direction;
  readonly #words: LanguageWords;
  readonly #bundle: FluentBundle;
  readonly #numbers: Intl.NumberFormat;
  readonly #dates: DateWriter;
  readonly #separators: ReturnType<typeof listSeparators>;
  readonly #writtenDates = new Map<string, string>();

  constructor(options: LocaleOptions) {
    const { direction, intl } = knownLanguages[options.language];
    const tags = intl.map((tag) => `${tag}-u-nu-${options.digits}`);
    this.options = Object.freeze(options);
    this.language = options.language;
    this.direction = direction;
    this.#words = wordsOf(options.language);
    this.#bundle = new FluentBundle(tags, { useIsolating: false });
    this.#numbers = new Intl.NumberFormat(tags);
    this.#dates = dateWriter(options, (key, variables) => this.#format(key, variables, (text) => text));
    this.#separators = listSeparators((key, variables) => this.#format(key, variables, (text) => text));
  }

  say<K extends UnmarkedKey>(key: K, ...[variables]: ArgumentsOf<K>): string {
    return this.#words.plain.get(key) ?? this.#format(key, variables ?? {}, this.#isolate);
  }

  tell(saying: Saying): string {
    const known = this.#words.plain.get(saying.message);
    if (known !== undefined) return known;
    const { at, ...values } = saying.values ?? {};
    // A moment is told in the reader's calendar and time, which whoever made the mistake out did not know.
    const when = at === undefined ? {} : { at: typeof at === 'string' ? this.date(at, 'day-time') : at };
    return this.#format(saying.message, { ...values, ...when }, this.#isolate);
  }

  sayWith<K extends MarkedKey, T>(key: K, variables: Messages[K]['variables'], elements: ElementsOf<K, T>) {
    const inserted: string[] = [];
    const words = this.#format(key, variables, (text) => placeholder(inserted.push(text) - 1));
    return weave<T>(words, inserted, this.#isolate, elements);
  }

  number(n: number): string {
    return this.#numbers.format(n);
  }

  date(iso: string, style: DateStyle): string {
    const name = `${style} ${iso}`;
    const known = this.#writtenDates.get(name);
    if (known !== undefined) return known;
    const written = this.#dates.date(iso, style);
    if (this.#writtenDates.size === MOST_WRITTEN_DATES) this.#writtenDates.clear();
    this.#writtenDates.set(name, written);
    return written;
  }

  cutDate(cut: string): string {
    return this.#dates.cutDate(cut);
  }

  relative(iso: string, nowIso: string): string {
    return this.#dates.relative(iso, nowIso);
  }

  list(words: readonly string[]): string {
    const [only] = words;
    return only !== undefined && words.length === 1 ? only : this.listOf(words.map(this.#isolate)).join('');
  }

  listOf<T>(elements: readonly T[]): (string | T)[] {
    const { pair, middle, end } = this.#separators;
    const last = elements.length - 1;
    return elements.flatMap((element, place): (string | T)[] => {
      if (place === 0) return [element];
      if (place < last) return [middle, element];
      return [last === 1 ? pair : end, element];
    });
  }

  readonly #isolate = (text: string): string => isolate(text, this.direction);

  #format(key: string, variables: Variables, place: (text: string) => string): string {
    const found = this.#words.all.get(key);
    if (!found?.message.value) throw new Error(`no message ${key} in languages/${this.language}`);
    // Most sentences only insert text; choosing and counting is what Fluent is asked for.
    const simple = found.pieces && inserted(found.pieces, variables, place);
    if (simple !== undefined) return simple;
    const given: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(variables)) {
      const isText = typeof value === 'string' && found.variables.get(name) === 'text';
      given[name] = isText ? new InsertedText(value, place) : value;
    }
    return this.#bundle.formatPattern(found.message.value, given);
  }
}

/** The pieces with texts in their places; `undefined` where one is missing or is not a text. */
function inserted(
  pieces: NonNullable<MessageOnFile['pieces']>,
  variables: Variables,
  place: (text: string) => string,
): string | undefined {
  let sentence = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      sentence += piece;
      continue;
    }
    const value = variables[piece.name];
    if (typeof value !== 'string') return undefined;
    sentence += place(value);
  }
  return sentence;
}

/** Text from outside on its way into a sentence: it is placed, never read. */
class InsertedText extends FluentType<string> {
  readonly #place: (text: string) => string;

  constructor(text: string, place: (text: string) => string) {
    super(text);
    this.#place = place;
  }

  override toString(): string {
    return this.#place(this.value);
  }
}
