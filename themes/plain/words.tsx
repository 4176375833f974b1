import { isolate } from '../../languages/bidi.ts';
import type { DateStyle, Locale } from '../../languages/locale.ts';
import type { ArrangementPreview, Correction, Link } from '../../src/site/theme.ts';

/** A name in a line of other words: fenced where its direction could reorder them, bare where it cannot. */
export function nameOf(locale: Locale, name: string) {
  return isolate(name, locale.direction) === name ? name : <bdi>{name}</bdi>;
}

/** “By A and B”, each name a link to its author. */
export function bylineOf(locale: Locale, authors: readonly Link[]) {
  const links = authors.map(({ name, href }) => (
    <a href={href} rel="author">
      {nameOf(locale, name)}
    </a>
  ));
  const names = locale.list(authors.map(({ name }) => name));
  return locale.sayWith('article-byline', { names }, { authors: () => <>{locale.listOf(links)}</> });
}

/** A moment as the edition writes it. */
export function moment(locale: Locale, iso: string, style: DateStyle) {
  return <time datetime={iso}>{locale.date(iso, style)}</time>;
}

/** “Correction, 22 November 2026.” with its note. */
export function correctionOf(locale: Locale, { kind, at, note, correctsAt }: Correction) {
  const time = (words: string) => <time datetime={at}>{words}</time>;
  return (
    <>
      <b>{locale.sayWith('correction-heading', { kind, date: locale.date(at, 'day') }, { time })}</b> {note}
      {correctsAt === null
        ? null
        : ` ${locale.say('correction-corrects', { date: locale.date(correctsAt, 'day-time') })}`}
    </>
  );
}

/** A headline, which says of an article that the newsroom retracted it. */
export function headlineOf(locale: Locale, { headline, isRetracted }: { headline: string; isRetracted: boolean }) {
  return isRetracted ? locale.say('retracted-headline', { headline }) : headline;
}

/** Plain text as paragraphs: blank lines part them. */
export function paragraphs(text: string) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => <p>{paragraph.trim()}</p>);
}

/** Over a front that readers do not see yet: what it is, and the way back to arranging it. */
export function arrangementNote(locale: Locale, preview: ArrangementPreview) {
  return preview === null ? null : (
    <p class="note small">
      {locale.say('preview-arrangement')} <a href={preview.formHref}>{locale.say('preview-arrangement-back')}</a>
    </p>
  );
}
