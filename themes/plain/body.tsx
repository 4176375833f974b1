import type { Child } from 'hono/jsx';
import type { Locale } from '../../languages/locale.ts';
import type { Body } from '../../src/site/theme.ts';
import { FigureOf } from './picture.tsx';

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
    linkCard: ({ href, title }) => <LinkCard href={href} title={title} />,
    divider: () => <hr />,
  });
  return <div class="body">{blocks}</div>;
}

function LinkCard({ href, title }: { href: string; title: string }) {
  const host = URL.canParse(href) ? new URL(href).host : '';
  return (
    <a class="card" href={href}>
      {title === '' ? href : title}
      {host === '' ? null : (
        <bdi class="small" dir="ltr">
          {host}
        </bdi>
      )}
    </a>
  );
}
