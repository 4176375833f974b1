import type { Child } from 'hono/jsx';
import type { Locale } from '../../languages/locale.ts';
import type { Body, Picture } from '../../src/site/theme.ts';
import type { LinkCard as Card } from '../../src/stories/document.ts';
import { FigureOf, PictureOf } from './picture.tsx';

/** A structured text in this theme's elements. */
export function BodyOf({ body, locale }: { body: Body; locale: Locale }) {
  const blocks = body.render<Child>({
    text: (words) => words,
    bold: (children) => <b>{children}</b>,
    italic: (children) => <em>{children}</em>,
    link: (children, href) => <a href={href}>{children}</a>,
    hardBreak: () => <br />,
    paragraph: (children) => <p>{children}</p>,
    subhead: (children, level) => (level === 3 ? <h3>{children}</h3> : <h2>{children}</h2>),
    bulletList: (items) => <ul>{items}</ul>,
    numberedList: (items) => <ol>{items}</ol>,
    listItem: (children) => <li>{children}</li>,
    blockQuote: (children) => <blockquote>{children}</blockquote>,
    pullQuote: (children) => <blockquote class="pull">{children}</blockquote>,
    figure: (figure) => {
      const picture = body.pictures.get(figure.photoId);
      // A photo that was removed leaves its words, so that what the text says of it can be understood.
      if (picture === undefined) return figure.caption === '' ? null : <p class="small">{figure.caption}</p>;
      return <FigureOf figure={{ ...picture, ...figure }} locale={locale} />;
    },
    linkCard: (card) => (
      <LinkCard card={card} picture={card.photoId === null ? undefined : body.pictures.get(card.photoId)} />
    ),
    divider: () => <hr />,
  });
  return <div class="body">{blocks}</div>;
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
          <bdi class="small" {...(source === '' ? { dir: 'ltr' as const } : {})}>
            {source || host}
          </bdi>
        )}
      </span>
    </a>
  );
}
