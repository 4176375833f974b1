import type { Child } from 'hono/jsx';
import type { RevisionRow } from '../../database/tables.ts';
import { type Picture, pictureAddress } from '../../photos/photos.ts';
import { textOf } from '../../stories/articles.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { wordDifferences } from '../../stories/differences.ts';
import type { Figure } from '../../stories/document.ts';
import { printMarkup } from '../../stories/print-markup.ts';
import { isTranslated } from '../../stories/skeleton.ts';
import type { StalePart } from '../../stories/stale-parts.ts';
import { LONGEST_HEADLINE, LONGEST_STANDFIRST } from '../../stories/text-mistakes.ts';
import type { Translation } from '../../stories/translations.ts';
import { type FormState, fieldId, Mistakes } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { writtenIn } from './form.tsx';
import { KeepingNotices, KeepingPlace, StateWords, VersionText } from './page.tsx';
import { KeepingScript } from './script.tsx';
import { staleBesideRows, type TranslationRow } from './translation-rows.ts';
import { SaidTable, TypedTable } from './translation-table.tsx';

export interface TranslationPageProps {
  frame: Frame;
  opened: OpenedArticle;
  followed: Translation;
  rows: readonly TranslationRow[];
  /** What is saved over, what the rows are of, and the original that they stand beside. */
  shown: { basedOn: string; rowsOf: string; rowsDocument: string; originalRevision: string };
  /** The last working copy that the newsroom has of whoever looks. */
  mark: string;
  pictures: ReadonlyMap<string, Picture>;
  form: FormState;
  conflict: RevisionRow | undefined;
  notice: Child;
  /** Who else has the article open. */
  presence: Child;
}

/** A translation beside its original: each paragraph's field beside the words that it says. */
export function TranslationPage(props: TranslationPageProps) {
  const { frame, opened, followed, rows, shown, mark, form, conflict, notice, presence } = props;
  const { locale } = frame;
  const { article, edition, state } = opened;
  const address = `/desk/articles/${article.id}`;
  const originally = textOf(followed.now, '');
  const waiting = rows.filter(({ original, translation }) => original && !isTranslated(original, translation)).length;
  return (
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-translation-title', { edition: edition.title })}
      actions={
        <>
          <KeepingPlace staff={frame.staff} articleId={article.id} mark={mark} />
          <StateWords locale={locale} state={state} />
          <a class="button" href={address}>
            {locale.say('desk-translation-whole')}
          </a>
        </>
      }
    >
      {notice === undefined ? null : (
        <div class="notice" role="status">
          {notice}
        </div>
      )}
      <KeepingNotices />
      {presence}
      <p class="muted">
        {locale.sayWith(
          'desk-translation-of',
          { headline: followed.now.headline, edition: followed.edition.title },
          { original: (words) => <a href={`/desk/articles/${followed.original.id}`}>{words}</a> },
        )}
      </p>
      <StaleNotice {...props} />
      {conflict === undefined ? null : (
        <details class="theirs" open>
          <summary>{locale.say('desk-article-their-version')}</summary>
          <VersionText version={conflict} edition={edition} />
        </details>
      )}
      <form class="pairs" method="post" action={`${address}/translation`}>
        <Mistakes form={form} />
        <input type="hidden" name="based-on" value={shown.basedOn} />
        <input type="hidden" name="copy" value={mark} />
        <input type="hidden" name="rows-of" value={shown.rowsOf} />
        {shown.rowsDocument === '' ? null : <input type="hidden" name="rows-document" value={shown.rowsDocument} />}
        <input type="hidden" name="original-revision" value={shown.originalRevision} />
        {['slug', 'section', 'photo', 'authors', 'topics'].flatMap((name) =>
          [form.values[name] ?? []].flat().map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <input type="hidden" name="rows" value={String(rows.length)} />
        <Pair
          {...props}
          name="headline"
          label={locale.say('desk-article-headline')}
          stale={partOf(followed, 'headline')}
          words={originally.headline}
          kind="headline"
          maxlength={LONGEST_HEADLINE}
        />
        {originally.standfirst === '' && form.values.standfirst === '' ? (
          <input type="hidden" name="standfirst" value="" />
        ) : (
          <Pair
            {...props}
            name="standfirst"
            label={locale.say('desk-article-standfirst')}
            stale={partOf(followed, 'standfirst')}
            words={originally.standfirst}
            kind="standfirst"
            maxlength={LONGEST_STANDFIRST}
          />
        )}
        <LeadPair {...props} original={originally.lead} />
        {rows.map((row, place) => (
          <RowPair {...props} row={row} place={place} />
        ))}
        {staleBesideRows(rows, followed.stale).map((part) => (
          <div class="twin" data-stale={part.kind}>
            <div class="said" {...writtenIn(followed.edition)}>
              <StaleWords frame={frame} part={part} />
            </div>
            <Taken frame={frame} form={form} part={part} />
          </div>
        ))}
        <div class="acts">
          <button class="go" type="submit" name="next" value="save">
            {locale.say('desk-article-save')}
          </button>
          {followed.stale.length === 0 ? null : (
            <button type="submit" name="next" value="current">
              {locale.say('desk-translation-save-current')}
            </button>
          )}
          <span class="muted">{locale.say('desk-translation-waiting', { count: waiting })}</span>
        </div>
        <KeepingScript locale={locale} />
      </form>
    </DeskPage>
  );
}

/** “2 paragraphs stale since 10:55” for a list or a column; the exact day is behind the time. */
export function StaleCount({ frame: { locale }, count, since }: { frame: Frame; count: number; since: string }) {
  const isToday = locale.date(since, 'day') === locale.date(new Date().toISOString(), 'day');
  const time = locale.date(since, isToday ? 'time' : 'day-time');
  return (
    <span class="state warn">
      {locale.sayWith(
        'desk-translation-stale',
        { count, time },
        { time: (words) => <time datetime={since}>{words}</time> },
      )}
    </span>
  );
}

function StaleNotice({ frame, followed: { stale, since } }: TranslationPageProps) {
  const { locale } = frame;
  if (since === undefined) return null;
  return (
    <div class="notice warn">
      <p>
        <StaleCount frame={frame} count={stale.length} since={since} />
      </p>
      <p>{locale.say('desk-translation-stale-text')}</p>
    </div>
  );
}

function partOf({ stale }: Translation, part: StalePart['part']): StalePart | undefined {
  return stale.find((one) => one.part === part);
}

interface PairProps extends TranslationPageProps {
  name: string;
  label: string;
  stale: StalePart | undefined;
  words: string;
  kind: string;
  maxlength?: number;
  children?: Child;
}

/** One part of the original and the field for it. */
function Pair(props: PairProps) {
  const { frame, form, followed, name, label, stale, words, kind } = props;
  return (
    <div class={`twin ${kind}`} {...(stale === undefined ? {} : { 'data-stale': stale.kind })}>
      <div class="said" id={`said-${name}`} {...writtenIn(followed.edition)}>
        {stale === undefined ? words : <StaleWords frame={frame} part={stale} />}
        {props.children}
      </div>
      <div class="saying">
        <Typing {...props} label={label} />
        {stale === undefined ? null : <Taken frame={frame} form={form} part={stale} />}
      </div>
    </div>
  );
}

export interface TypingProps {
  form: FormState;
  opened: OpenedArticle;
  name: string;
  label: string;
  /** The original's, for a guess at how much room is needed. */
  words: string;
  maxlength?: number;
}

const CHARACTERS_A_LINE = 48;

/** A field for what says one part of the original. */
export function Typing({ form, opened, name, label, words, maxlength }: TypingProps) {
  const value = String(form.values[name] ?? '');
  const wrong = form.mistakes.filter(({ field }) => field === name);
  const lines = Math.ceil(Math.max([...words].length, [...value].length) / CHARACTERS_A_LINE);
  return (
    <>
      <textarea
        id={fieldId(name)}
        name={name}
        aria-label={label}
        aria-describedby={`said-${name}`}
        rows={Math.max(1, lines)}
        {...(maxlength === undefined ? {} : { maxlength })}
        {...(wrong.length > 0 ? { 'aria-invalid': 'true' as const } : {})}
        {...writtenIn(opened.edition)}
      >
        {`\n${value}`}
      </textarea>
      {wrong.length > 0 ? <p class="wrong">{wrong.map((one) => form.locale.tell(one)).join(' ')}</p> : null}
    </>
  );
}

/** What was and what is, word by word, and why the paragraph is stale. */
function StaleWords({ frame: { locale }, part }: { frame: Frame; part: StalePart }) {
  const told = wordDifferences(part.was, part.is);
  const isForm = part.kind === 'changed' && part.was === part.is;
  return (
    <>
      <p class="why" lang={locale.language} dir={locale.direction}>
        <span class="state warn">{locale.say('desk-translation-part', { kind: isForm ? 'form' : part.kind })}</span>
      </p>
      {told.map(({ kind, words }) =>
        kind === 'removed' ? <del>{words}</del> : kind === 'added' ? <ins>{words}</ins> : words,
      )}
    </>
  );
}

function Taken({ frame: { locale }, form, part }: { frame: Frame; form: FormState; part: StalePart }) {
  const isTaken = [form.values.taken ?? []].flat().includes(part.mark);
  return (
    <label class="tick-off">
      <input type="checkbox" name="taken" value={part.mark} checked={isTaken} /> {locale.say('desk-translation-taken')}
    </label>
  );
}

function LeadPair(props: TranslationPageProps & { original: Figure | null }) {
  const { frame, form, followed, original } = props;
  const { locale } = frame;
  const stale = partOf(followed, 'lead');
  if (String(form.values.photo ?? '') === '') {
    // The photo is chosen on the whole form; here it is only said that the original has another.
    return stale === undefined ? null : (
      <div class="twin" data-stale={stale.kind}>
        <div class="said" {...writtenIn(followed.edition)}>
          <StaleWords frame={frame} part={stale} />
        </div>
        <Taken frame={frame} form={form} part={stale} />
      </div>
    );
  }
  return (
    <div class="twin figure" {...(stale === undefined ? {} : { 'data-stale': stale.kind })}>
      <div class="said" {...writtenIn(followed.edition)}>
        {original === null ? null : <PhotoOf pictures={props.pictures} photoId={original.photoId} />}
        {stale === undefined ? null : <StaleWords frame={frame} part={stale} />}
        {original === null ? null : <FigureWords frame={frame} figure={original} />}
      </div>
      <div class="saying">
        <FigureFields {...props} names={['caption', 'alternative', 'credit']} />
        {stale === undefined ? null : <Taken frame={frame} form={form} part={stale} />}
        <p class="hint">{locale.say('desk-translation-photo-hint')}</p>
      </div>
    </div>
  );
}

function PhotoOf({ pictures, photoId }: { pictures: TranslationPageProps['pictures']; photoId: string }) {
  const [width] = pictures.get(photoId)?.widths ?? [];
  return width === undefined ? null : <img src={pictureAddress(photoId, width, 'webp')} alt="" loading="lazy" />;
}

function FigureWords({ frame: { locale }, figure }: { frame: Frame; figure: Figure }) {
  const line = (label: string, words: string) =>
    words === '' ? null : (
      <p>
        <small class="muted" lang={locale.language} dir={locale.direction}>
          {label}
        </small>{' '}
        {words}
      </p>
    );
  return (
    <>
      {line(locale.say('desk-photo-caption'), figure.caption)}
      {line(locale.say('desk-photo-alternative'), figure.alternativeText)}
      {line(locale.say('desk-photo-credit'), figure.credit)}
    </>
  );
}

function FigureFields(props: TranslationPageProps & { names: readonly [string, string, string] }) {
  const { frame } = props;
  const { locale } = frame;
  const keys = ['desk-photo-caption', 'desk-photo-alternative', 'desk-photo-credit'] as const;
  return (
    <>
      {props.names.map((name, place) => {
        const label = locale.say(keys[place] ?? 'desk-photo-caption');
        return (
          <div class="field">
            <label for={fieldId(name)}>{label}</label>
            <Typing {...props} name={name} label={label} words="" />
          </div>
        );
      })}
    </>
  );
}

/** One block and what says it. A figure has its words, a card its title, a table its cells. */
function RowPair(props: TranslationPageProps & { row: TranslationRow; place: number }) {
  const { frame, form, followed, row, place } = props;
  const { locale } = frame;
  const { original, of, translation, block, stale } = row;
  const like = translation ?? original;
  if (like === undefined) return null;
  const hidden = (
    <>
      <input type="hidden" name={`block-${place}`} value={block === undefined ? '' : String(block)} />
      <input type="hidden" name={`of-${place}`} value={of === undefined ? '' : String(of)} />
      {like.type.name === 'figure' ? (
        <input type="hidden" name={`figure-${place}`} value={String(like.attrs.photoId)} />
      ) : null}
    </>
  );
  const label = locale.say('desk-translation-paragraph', { number: place + 1 });
  const type = like.type.name;
  if (!like.isAtom && type !== 'table') {
    const words = original === undefined ? '' : printedBlock(original);
    return (
      <Pair {...props} name={`text-${place}`} label={label} stale={stale} words={words} kind={type}>
        {hidden}
      </Pair>
    );
  }
  const figure = like.attrs as Figure;
  return (
    <div class={`twin ${type}`} {...(stale === undefined ? {} : { 'data-stale': stale.kind })}>
      <div class="said" {...writtenIn(followed.edition)}>
        {hidden}
        {type === 'figure' ? <PhotoOf pictures={props.pictures} photoId={figure.photoId} /> : null}
        {stale === undefined ? null : <StaleWords frame={frame} part={stale} />}
        {original?.type.name === 'figure' ? <FigureWords frame={frame} figure={original.attrs as Figure} /> : null}
        {original?.type.name === 'link_card' ? (
          <p id={`said-title-${place}`}>{String(original.attrs.title || original.attrs.href)}</p>
        ) : null}
        {original?.type.name === 'table' ? <SaidTable table={original} place={place} /> : null}
        {type === 'divider' ? <hr /> : null}
      </div>
      <div class="saying">
        {translation === undefined ? (
          <label class="tick-off">
            <input
              type="checkbox"
              name={`take-${place}`}
              value="yes"
              checked={form.values[`take-${place}`] === 'yes'}
            />{' '}
            {locale.say('desk-translation-take-over')}
          </label>
        ) : type === 'figure' ? (
          <FigureFields {...props} names={[`caption-${place}`, `alternative-${place}`, `credit-${place}`]} />
        ) : type === 'link_card' ? (
          <Typing {...props} name={`title-${place}`} label={label} words={String(like.attrs.title)} />
        ) : type === 'table' ? (
          <TypedTable {...props} table={translation} place={place} />
        ) : null}
        {stale === undefined ? null : <Taken frame={frame} form={form} part={stale} />}
      </div>
    </div>
  );
}

function printedBlock(block: TranslationRow['original']): string {
  if (block === undefined || block.textContent === '') return '';
  const document = block.type.schema.topNodeType.create(null, block);
  const printed = printMarkup(document).trim();
  // A subhead is plain from its look, and typed without its mark.
  return block.type.name === 'subhead' ? printed.replace(/^#+ /, '') : printed;
}
