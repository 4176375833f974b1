import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { type DocumentParts, renderDocument } from '../../stories/document-html.ts';
import { parseMarkup } from '../../stories/markup.ts';
import { type DeskEnv, DeskPage } from '../frame.tsx';

/*
 * The guide “Sources and claims” as pages of the desk, so that a reporter reads it where a check asks, without a connection to
 * anywhere. It shows the files of `docs`, one for each language that has one; whoever reads another gets the English one.
 */

const files: Readonly<Record<string, string>> = {
  en: 'sources-and-claims.md',
  ar: 'sources-and-claims.ar.md',
};

/** The guide that findings of checks lead to. Mounted at `/desk/guide`. */
export function guide(): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/sources', (c) => {
    const { frame } = c.var;
    const { locale } = frame;
    const language = files[locale.language] === undefined ? 'en' : locale.language;
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    const title = locale.say('desk-guide-sources');
    return c.html(
      <DeskPage frame={frame} place="articles" title={title}>
        <div class="sheet guide" lang={language} dir={direction}>
          {sectionsOf(language).map(({ id, body }) => (
            <section {...(id === '' ? {} : { id })}>{renderDocument(body, parts, direction)}</section>
          ))}
        </div>
      </DeskPage>,
    );
  });
  return door;
}

/** The parts of a guide's file: what stands before the first anchor, and each anchor with what follows it. */
export function sectionsOf(language: string) {
  const path = join(import.meta.dirname, '../../../docs', files[language] ?? '');
  const text = readFileSync(path, 'utf8').replace(/^# .*\n/, '');
  const [before = '', ...rest] = text.split(/^<a id="([a-z-]+)"><\/a>$/m);
  const sections = [{ id: '', text: before }];
  for (let at = 0; at < rest.length; at += 2) sections.push({ id: rest[at] ?? '', text: rest[at + 1] ?? '' });
  return sections.map(({ id, text: markup }) => {
    const read = parseMarkup(markup);
    if ('mistakes' in read)
      throw new Error(`the guide in ${language} cannot be read: ${JSON.stringify(read.mistakes)}`);
    return { id, body: read.done };
  });
}

const parts: DocumentParts<Child> = {
  text: (words) => words,
  bold: (children) => <strong>{children}</strong>,
  italic: (children) => <em>{children}</em>,
  link: (children, href) => <a href={href}>{children}</a>,
  hardBreak: () => <br />,
  paragraph: (children) => <p>{children}</p>,
  subhead: (children, level) => (level === 2 ? <h2>{children}</h2> : <h3>{children}</h3>),
  bulletList: (items) => <ul>{items}</ul>,
  numberedList: (items) => <ol>{items}</ol>,
  listItem: (children) => <li>{children}</li>,
  blockQuote: (children) => <blockquote>{children}</blockquote>,
  pullQuote: (children) => <blockquote>{children}</blockquote>,
  table: (rows) => <table>{rows}</table>,
  tableRow: (cells) => <tr>{cells}</tr>,
  tableCell: (children) => <td>{children}</td>,
  figure: () => null,
  linkCard: () => null,
  divider: () => <hr />,
  told: (children) => <>{children}</>,
  source: () => null,
};
