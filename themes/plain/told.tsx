import type { Child } from 'hono/jsx';
import type { Locale } from '../../languages/locale.ts';
import type { KnownEntry, KnownFrom, ShownHistory, ShownSource, Told, Words } from '../../src/site/theme-told.ts';
import { AnswersOf } from './answers.tsx';
import { nameOf } from './words.tsx';

/*
 * Who said what. An entry of “How we know this” is also the card of its marks in the text: where a browser knows popovers, a mark
 * lifts the entry out of the list; elsewhere, and on paper, it leads there. So nothing is said twice, and no script is asked.
 */

/** The mark after what a source said. */
export function SourceMark({ told, mark, locale }: { told: Told | null | undefined; mark: number; locale: Locale }) {
  const place = told?.marks[mark] ?? -1;
  const entry = told?.entries[place];
  if (entry === undefined) return null;
  const number = place + 1;
  const words = locale.say('told-as', { word: entry.told.word });
  const label = locale.say('told-mark', { name: entry.source.name.text, told: words });
  const kind = entry.told.isFirm ? 'ref on' : 'ref';
  return (
    <span id={`m${mark}`}>
      {/* Keeps the mark on the line of the last word. */}
      {'\u2060'}
      <a class="note-to" href={`#s${number}`} aria-label={label}>
        {locale.number(number)}
      </a>
      <button class={kind} type="button" popovertarget={`s${number}`} aria-label={label} />
    </span>
  );
}

/** What stands under an article of sources: questions with all answers, how the newsroom knows, and what changed. */
export function ToldOf({ told: { entries, questions, histories }, locale }: { told: Told; locale: Locale }) {
  return (
    <>
      {questions.map((question) => (
        <section class="block">
          <HeadingOf question={question} locale={locale} />
          <AnswersOf question={question} locale={locale} level={3} />
        </section>
      ))}
      {entries.length === 0 ? null : (
        <section class="block">
          <h2>{locale.say('known-heading')}</h2>
          <p class="small">{locale.say('known-legend')}</p>
          {listsOf(entries).map((list) => (
            <EntriesOf list={list} locale={locale} />
          ))}
        </section>
      )}
      <HistoriesOf histories={histories} locale={locale} />
    </>
  );
}

/** Entries that stand in one list, and the number of the first. */
interface EntryList {
  side: KnownEntry['side'];
  /** Whether this is the first list about its claim. */
  isFirst: boolean;
  start: number;
  entries: KnownEntry[];
}

/** Neighbours that are on one side, or on none, together. */
function listsOf(entries: readonly KnownEntry[]): EntryList[] {
  const lists: EntryList[] = [];
  for (const [place, entry] of entries.entries()) {
    const before = lists.at(-1);
    if (before !== undefined && JSON.stringify(before.side) === JSON.stringify(entry.side)) before.entries.push(entry);
    else {
      const isFirst = before?.side?.claim.text !== entry.side?.claim.text;
      lists.push({ side: entry.side, isFirst, start: place + 1, entries: [entry] });
    }
  }
  return lists;
}

function EntriesOf({ list: { side, isFirst, start, entries }, locale }: { list: EntryList; locale: Locale }) {
  return (
    <>
      {side !== null && isFirst ? <h3 {...tongue(side.claim)}>{side.claim.text}</h3> : null}
      {side === null ? null : (
        <h4 class="small">{locale.say('known-side', { side: side.isAgainst ? 'against' : 'for' })}</h4>
      )}
      <ol class="how" {...(start === 1 ? {} : { start })}>
        {entries.map((entry, place) => (
          <li id={`s${start + place}`} popover="auto">
            <p class="small">{between(entry.about.map(({ words, mark }) => <a href={`#m${mark}`}>{words.text}</a>))}</p>
            <KnownOf from={entry} locale={locale} />
            {entry.question === null ? null : <AskedOf question={entry.question} locale={locale} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Over an article that rests on a claim that fell, until the newsroom puts a note there itself. */
export function FallenOf({ history: { claim, changes }, locale }: { history: ShownHistory; locale: Locale }) {
  const [now] = changes;
  if (now === undefined) return null;
  return (
    <p class="correction small">
      {locale.sayWith('told-fallen', { claim: claim.text }, { claim: () => <q {...tongue(claim)}>{claim.text}</q> })}{' '}
      <ChangeOf change={now} locale={locale} />
    </p>
  );
}

/** Every change of the newsroom's standing on claims. */
export function HistoriesOf({ histories, locale }: { histories: readonly ShownHistory[]; locale: Locale }) {
  if (histories.length === 0) return null;
  return (
    <section class="block">
      <h2>{locale.say('claim-history')}</h2>
      {histories.map(({ claim, changes }) => (
        <>
          <h3 {...tongue(claim)}>{claim.text}</h3>
          <ul class="small">
            {changes.map((change) => (
              <li>
                <ChangeOf change={change} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

/** Who it is, how firm, in what role, to whom, when, through whom, in which words, and why without a name. */
export function KnownOf({ from, locale, named = true }: { from: KnownFrom; locale: Locale; named?: boolean }) {
  const { source, told, reason, isKnown, original } = from;
  const facts = factsOf(locale, from, named);
  return (
    <>
      {named ? <b>{sourceName(locale, source)} </b> : null}
      <span class={told.isFirm ? 'firm on' : 'firm'}>{locale.say('told-as', { word: told.word })}</span>
      {facts.length === 0 ? null : <p class="small">{between(facts)}</p>}
      {reason === null ? null : (
        <p class="small">
          {locale.sayWith('told-reason', { reason: reason.text }, { reason: () => inTongue(reason) })}
        </p>
      )}
      {isKnown ? <p class="small">{locale.say('told-known')}</p> : null}
      {original === null ? null : (
        <p class="small">
          {locale.sayWith(
            'told-original',
            { words: original.text },
            { words: () => <q {...tongue(original)}>{original.text}</q> },
          )}
        </p>
      )}
    </>
  );
}

/** The question that a statement answers. */
export function AskedOf({ question, locale }: { question: NonNullable<KnownEntry['question']>; locale: Locale }) {
  const link = () => (
    <a href={question.href} {...tongue(question)}>
      {question.text}
    </a>
  );
  return <p class="small">{locale.sayWith('told-answers', { question: question.text }, { question: link })}</p>;
}

/** `lang` and `dir` of words in another language than the page's. */
export function tongue({ language, direction }: Words): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return { ...(language === null ? {} : { lang: language }), ...(direction === null ? {} : { dir: direction }) };
}

/** Words in a line of others. */
export function inTongue(words: Words): Child {
  return words.language === null ? words.text : <bdi {...tongue(words)}>{words.text}</bdi>;
}

/** A source by name, leading to its page where it has one. */
function sourceName(locale: Locale, { name, href }: ShownSource): Child {
  const words = name.language === null ? nameOf(locale, name.text) : inTongue(name);
  return href === null ? words : <a href={href}>{words}</a>;
}

function factsOf(locale: Locale, { source, basis, to, saidOn, through }: KnownFrom, named: boolean): Child[] {
  const toWhom =
    to === null
      ? null
      : to.name === ''
        ? plainTo(locale, to.kind)
        : locale.say('told-to-named', { to: to.kind, name: to.name });
  const names = locale.list(through.map(({ name }) => name.text));
  const links = () => <>{locale.listOf(through.map((one) => sourceName(locale, one)))}</>;
  const way = locale.sayWith('told-through', { names }, { names: links });
  return [
    source.role === null || !named ? null : inTongue(source.role),
    toWhom,
    through.length === 0 ? null : <span>{way}</span>,
    saidOn === null ? null : <time datetime={saidOn}>{locale.cutDate(saidOn)}</time>,
    basis === null ? null : locale.say('told-basis', { basis }),
  ].filter((fact) => fact !== null);
}

function plainTo(locale: Locale, kind: NonNullable<KnownFrom['to']>['kind']): string | null {
  return kind === 'other' ? null : locale.say('told-to', { to: kind });
}

function between(facts: readonly Child[]): Child {
  return <>{facts.map((fact, place) => (place === 0 ? fact : <> · {fact}</>))}</>;
}

function HeadingOf({ question, locale }: { question: Told['questions'][number]; locale: Locale }) {
  const { href, text, isOpen } = question;
  const link =
    href === null ? (
      <span {...tongue(question)}>{text}</span>
    ) : (
      <a href={href} {...tongue(question)}>
        {text}
      </a>
    );
  if (!isOpen) return <h2>{link}</h2>;
  return <h2>{locale.sayWith('question-open', { question: text }, { question: () => link })}</h2>;
}

function ChangeOf({
  change: { standing, at, words },
  locale,
}: {
  change: ShownHistory['changes'][number];
  locale: Locale;
}) {
  const time = (day: string) => <time datetime={at}>{day}</time>;
  return (
    <>
      <b>{locale.sayWith('claim-change', { standing, date: locale.date(at, 'day') }, { time })}</b>{' '}
      {words === null ? null : inTongue(words)}
    </>
  );
}
