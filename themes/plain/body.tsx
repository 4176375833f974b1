import type { Child } from 'hono/jsx';
import type { Direction } from '../../languages/known-languages.ts';
import type { Locale } from '../../languages/locale.ts';
import type { Body, Picture } from '../../src/site/theme.ts';
import type { Told } from '../../src/site/theme-told.ts';
import type { LinkCard as Card } from '../../src/stories/document.ts';
import type { DocumentParts } from '../../src/stories/document-html.ts';
import { FigureOf, PictureOf } from './picture.tsx';
import { SourceMark } from './told.tsx';

/** A structured text in this theme's elements. */
export function BodyOf({ body, locale, told }: { body: Body; locale: Locale; told?: Told | null }) {
  const parts: DocumentParts<Child> = {
    text: (words) => words,
    bold: (children) => <b>{children}</b>,
    italic: (children) => <em>{children}</em>,
    link: (children, href) => <a href={href}>{children}</a>,
    hardBreak: () => <br />,
    paragraph: (children, dir) => <p {...running(dir)}>{children}</p>,
    subhead: (children, level, dir) =>
      level === 3 ? <h3 {...running(dir)}>{children}</h3> : <h2 {...running(dir)}>{children}</h2>,
    bulletList: (items, dir) => <ul {...running(dir)}>{items}</ul>,
    numberedList: (items, dir) => <ol {...running(dir)}>{items}</ol>,
    listItem: (children) => <li>{children}</li>,
    blockQuote: (children, dir) => <blockquote {...running(dir)}>{children}</blockquote>,
    pullQuote: (children, dir) => (
      <blockquote class="pull" {...running(dir)}>
        {children}
      </blockquote>
    ),
    // A wide table scrolls in its own frame, by keyboard too; the page does not.
    table: (rows, dir) => (
      <section class="scroll" tabindex={0} aria-label={locale.say('article-table')}>
        <table {...running(dir)}>
          <tbody>{rows}</tbody>
        </table>
      </section>
    ),
    tableRow: (cells) => <tr>{cells}</tr>,
    tableCell: (children, { headingOf, colspan, rowspan }) => {
      const spans = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
      if (headingOf === undefined) return <td {...spans}>{children}</td>;
      return (
        <th scope={headingOf === 'column' ? 'col' : 'row'} {...spans}>
          {children}
        </th>
      );
    },
    figure: (figure) => {
      const picture = body.pictures.get(figure.photoId);
      // A photo that was removed leaves its words, so that what the text says of it can be understood.
      if (picture === undefined) return <p class="note small">{figure.caption || locale.say('photo-removed')}</p>;
      return <FigureOf figure={{ ...picture, ...figure }} locale={locale} />;
    },
    linkCard: (card) => (
      <LinkCard card={card} picture={card.photoId === null ? undefined : body.pictures.get(card.photoId)} />
    ),
    divider: () => <hr />,
    told: (children) => <span class="quoted">{children}</span>,
    source: (mark) => <SourceMark told={told} mark={mark} locale={locale} />,
  };
  return <div class="body">{body.render(parts, locale.direction)}</div>;
}

function running(direction: Direction | undefined) {
  return direction === undefined ? {} : { dir: direction };
}

/** The picture only decorates what the title says. A card that was never filled shows its address. */
function LinkCard({ card: { href, title, source }, picture }: { card: Card; picture: Picture | undefined }) {
  const host = URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : '';
  return (
    <a class="card" href={href}>
      {picture === undefined ? null : <PictureOf picture={picture} alternativeText="" sizes="8rem" />}
      <span>
        {title === '' ? <bdi dir="ltr">{href}</bdi> : <bdi>{title}</bdi>}
        {source === '' && host === '' ? null : (
          <span class="small">
            <bdi {...(source === '' ? { dir: 'ltr' as const } : {})}>{source || host}</bdi>
          </span>
        )}
      </span>
    </a>
  );
}
