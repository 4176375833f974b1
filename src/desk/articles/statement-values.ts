import type { Node } from 'prosemirror-model';
import type { Reading } from '../../database/open.ts';
import type { SourceKind, StatementBasis, StatementManner } from '../../database/sources-tables.ts';
import { inLatinDigits, readMoment } from '../../editions/wall-clock.ts';
import { isSome, type Mistake, mistake, type Outcome } from '../../mistake.ts';
import { findClaims } from '../../sources/claims.ts';
import { matchingForm } from '../../sources/public-words.ts';
import { findQuestions } from '../../sources/questions.ts';
import { findSources, type Source, sourceById } from '../../sources/sources.ts';
import { oneLine, type TiedWords } from '../../sources/tied-words.ts';
import type { TypedSource } from '../../sources/typed-source.ts';
import type { WrittenClaim, WrittenSource, WrittenStatement } from '../../sources/whole-statement.ts';
import { textOf } from '../../stories/articles.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { type Passage, readPassage } from '../../stories/passages.ts';
import { readTypedDocument } from '../../stories/typed-document.ts';
import type { SentForm } from '../../web/forms.ts';

/** What the form stands in: the story, the languages of the editions with the article's own first, the newsroom's clock. */
export interface StatementPlace {
  storyId: string;
  languages: readonly [string, ...string[]];
  timeZone: string;
}

/** The words that were selected in the editor, while the quotation still says them; what is no passage is left out of account. */
export function passageIn(form: SentForm): Passage | undefined {
  const sent = form.text('passage');
  if (sent === '') return undefined;
  try {
    const passage = readPassage(JSON.parse(sent));
    return passage !== undefined && oneLine(passage.exact) === oneLine(form.text('quote')) ? passage : undefined;
  } catch {
    // Not JSON: nobody's editor sent it; the quoted words count.
    return undefined;
  }
}

/** The words that a form ties a statement to. */
export function tiedIn(form: SentForm): TiedWords {
  return { passage: passageIn(form), quote: form.text('quote') };
}

/** The statement that a form brings, or what is wrong with it before any row is written. */
export async function readWritten(
  db: Reading,
  place: StatementPlace,
  form: SentForm,
): Promise<Outcome<WrittenStatement>> {
  const mistakes: Mistake[] = [];
  const good = <T>(outcome: Outcome<T>): T | undefined => {
    if ('done' in outcome) return outcome.done;
    mistakes.push(...outcome.mistakes);
    return undefined;
  };
  const source = good(await sourceIn(db, place, form));
  const claim = good(await claimIn(db, place, form));
  const saidOn = good(saidOnOf(form, place.timeZone));
  if (isSome(mistakes)) return { mistakes };
  if (source === undefined || claim === undefined || saidOn === undefined) throw new Error('refused without a reason');
  const kind = 'made' in source ? source.made.kind : await kindOf(db, place, source.id);
  const chosen = form.only('manner', 'basis', 'commitment', 'addressee', 'stance', 'cue', 'evidence');
  return {
    done: {
      source,
      claim,
      through: await throughIn(db, place, form),
      // What a form leaves out or somebody else made up is read, and refused, by the noun.
      facts: {
        manner: (chosen.manner || mannerOf(form.text('quote'))) as StatementManner,
        basis: (chosen.basis || basisOf(kind)) as StatementBasis,
        commitment: (chosen.commitment || 'certain') as 'certain',
        addressee: (chosen.addressee || 'our-reporter') as 'our-reporter',
        stance: (chosen.stance || 'supports') as 'supports',
        cue: chosen.cue,
        evidence: chosen.evidence,
        addresseeName: form.text('addressee-name'),
        originalWords: form.text('original-words'),
        originalLanguage: form.text('original-language') || null,
        saidOn,
      },
    },
  };
}

/** The name of the form's field for a mistake that a noun found. */
export function fieldOf(field: string, { languages: [own] }: StatementPlace): string {
  const named = /^(source|through)\.names\.(\w+)\.(label|role|reason)$/.exec(field);
  if (named?.[1] === 'source') return `source-${named[3]}-${named[2]}`;
  if (field.startsWith('through.')) return 'through-label';
  const worded = /^(claim|question)\.(\w+)$/.exec(field);
  if (worded !== null) return `${worded[1]}-words-${worded[2]}`;
  const fields: Record<string, string> = {
    'source.kind': 'source-kind',
    'source.names': `source-label-${own}`,
    'source.knownBy': 'known-by',
    knownBy: 'known-by',
    claim: 'claim',
    saidOn: 'said-date',
    addresseeName: 'addressee-name',
    originalWords: 'original-words',
    originalLanguage: 'original-language',
  };
  return fields[field] ?? field;
}

/** Between quotation marks it is direct; with some of it between them, mixed. */
export function mannerOf(quote: string): StatementManner {
  const words = quote.trim().replace(/[.,،؛;:!?؟…]+$/u, '');
  if (/^["“„«‘'](?:[^"“”„«»]*)["”»’']$/u.test(words)) return 'direct';
  return /["“”„«»]/u.test(words) ? 'mixed' : 'indirect';
}

/** How the newsroom knows, where nobody said otherwise. */
function basisOf(kind: SourceKind | undefined): StatementBasis {
  if (kind === 'anonymous' || kind === 'document') return kind;
  if (kind === 'desk') return 'observed';
  return kind === 'outlet' ? 'second-hand' : 'on-record';
}

async function kindOf(db: Reading, { storyId }: StatementPlace, id: string): Promise<SourceKind | undefined> {
  const source = await sourceById(db, id);
  return source?.storyId === null || source?.storyId === storyId ? source?.kind : undefined;
}

/** A name in each language in which one was typed. */
function namesIn(form: SentForm, { languages }: StatementPlace): TypedSource['names'] {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const [label, role, reason] = ['label', 'role', 'reason'].map((part) => form.text(`source-${part}-${language}`));
      const typed = { label: label ?? '', role: role ?? '', reason: reason ?? '' };
      return Object.values(typed).some((words) => words.trim() !== '') ? [[language, typed]] : [];
    }),
  );
}

/** Words in each language in which some were typed. */
function wordsOfForm(form: SentForm, { languages }: StatementPlace, of: 'claim' | 'question'): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const words = form.text(`${of}-words-${language}`);
      return words.trim() === '' ? [] : [[language, words]];
    }),
  );
}

async function sourceIn(db: Reading, place: StatementPlace, form: SentForm): Promise<Outcome<WrittenSource>> {
  const [own] = place.languages;
  const chosen = form.text('source');
  if (chosen !== '' && chosen !== 'new') return { done: { id: chosen } };
  const names = namesIn(form, place);
  if (Object.keys(names).length === 0) return mistake(`source-label-${own}`, 'desk-statement-mistake-source');
  const kind = (form.text('source-kind') || 'person') as SourceKind;
  // Somebody of that name who is there already is more likely meant than a second one.
  const alike = chosen === 'new' || kind === 'anonymous' ? [] : await sourcesCalled(db, place, names);
  const [only, ...more] = alike;
  // The assistant's own list was made before the first of its proposals was accepted.
  if (only !== undefined && more.length === 0 && form.text('proposed') !== '') return { done: { id: only.id } };
  if (only !== undefined) return mistake('source', 'desk-statement-mistake-alike');
  return { done: { made: { kind, names, knownBy: form.text('known-by') || null } } };
}

/** The sources that are called exactly what was typed, in any language. */
export async function sourcesCalled(
  db: Reading,
  { storyId }: StatementPlace,
  names: TypedSource['names'],
): Promise<Source[]> {
  const labels = Object.values(names).flatMap(({ label }) => (label.trim() === '' ? [] : [label]));
  const found = await Promise.all(labels.map((label) => findSources(db, label, storyId)));
  const forms = new Set(labels.map((label) => matchingForm([label])));
  const called = found
    .flat()
    .filter((source) => Object.values(source.names).some(({ label }) => forms.has(matchingForm([label]))));
  return [...new Map(called.map((source) => [source.id, source])).values()];
}

async function claimIn(db: Reading, place: StatementPlace, form: SentForm): Promise<Outcome<WrittenClaim | null>> {
  const chosen = form.text('claim');
  if (chosen !== '' && chosen !== 'new') return { done: { id: chosen } };
  const made = wordsOfForm(form, place, 'claim');
  const asked = wordsOfForm(form, place, 'question');
  const questionId = form.text('question');
  const hasQuestion = Object.keys(asked).length > 0 || (questionId !== '' && questionId !== 'new');
  const [own] = place.languages;
  if (Object.keys(made).length === 0) {
    return hasQuestion || chosen === 'new'
      ? mistake(`claim-words-${own}`, 'desk-statement-mistake-claim')
      : { done: null };
  }
  if (chosen !== 'new' && (await isAsked(made, (words) => findClaims(db, words))))
    return mistake('claim', 'desk-statement-mistake-alike-claim');
  if (questionId !== '' && questionId !== 'new') return { done: { made, question: { id: questionId } } };
  if (Object.keys(asked).length === 0) return { done: { made, question: null } };
  if (questionId !== 'new' && (await isAsked(asked, (words) => findQuestions(db, words))))
    return mistake('question', 'desk-statement-mistake-alike-question');
  return { done: { made, question: { made: asked } } };
}

/** Whether something in exactly these words is there already. */
async function isAsked(
  typed: Record<string, string>,
  find: (words: string) => Promise<{ words: Readonly<Record<string, string>> }[]>,
): Promise<boolean> {
  for (const words of Object.values(typed)) {
    const form = matchingForm([words]);
    const found = await find(words);
    if (found.some((one) => Object.values(one.words).some((other) => matchingForm([other]) === form))) return true;
  }
  return false;
}

async function throughIn(db: Reading, place: StatementPlace, form: SentForm): Promise<WrittenStatement['through']> {
  const chosen = form.text('through');
  if (chosen !== '') return { id: chosen };
  if (form.text('through-source') !== '') return { source: { id: form.text('through-source') } };
  const label = form.text('through-label');
  if (label.trim() === '') return null;
  const kind = (form.text('through-kind') || 'outlet') as SourceKind;
  const names = { [place.languages[0]]: { label } };
  const [known, ...more] = await sourcesCalled(db, place, names);
  return { source: known !== undefined && more.length === 0 ? { id: known.id } : { made: { kind, names } } };
}

/** When it was said, cut to what was typed: a year, a month, a day, or a day and a time on the newsroom's clock. */
function saidOnOf(form: SentForm, timeZone: string): Outcome<string | null> {
  const date = inLatinDigits(form.text('said-date').trim());
  const time = form.text('said-time').trim();
  if (date === '' && time === '') return { done: null };
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/
    .exec(date)
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (parts === undefined) return mistake('said-date', 'desk-statement-mistake-said-on');
  const day = parts.map((part) => part.padStart(2, '0')).join('-');
  if (time === '') return { done: day };
  const read = readMoment({ date: day, time }, timeZone);
  // Of an hour that comes twice the first is as near as anybody remembers.
  const at = 'at' in read ? read.at : 'twice' in read ? read.twice.earlier : undefined;
  return at === undefined ? mistake('said-date', 'desk-statement-mistake-said-on') : { done: `${at.slice(0, 16)}Z` };
}

/** The text that an editor sent, or the draft where it sent none; or why it is none that could be saved. */
export function documentIn(form: SentForm, { draft, article }: OpenedArticle): Outcome<Node> {
  const sent = form.text('document');
  return sent === '' ? { done: textOf(draft, article.slug).body } : readTypedDocument(sent).outcome;
}
