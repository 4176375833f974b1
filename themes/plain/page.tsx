import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Frame, Head, StyleKind } from '../../src/site/theme.ts';
import { style } from './style.ts';

/** What a page of this theme states about itself. */
export interface PageProps {
  frame: Frame;
  /** Which style sheet it carries; `front` is the wide page. */
  style?: StyleKind;
  /** The line between the publication's name and its sections. */
  line?: Child;
  skip?: 'skip-to-article' | 'skip-to-content';
  children?: Child;
}

/** A whole document around `children`, which stand in its `main`. */
export function page({ frame, style: kind, line, skip = 'skip-to-content', children }: PageProps): string {
  const { locale, assets } = frame;
  const digits = locale.options.digits;
  const document = (
    <html lang={locale.language} dir={locale.direction} class={digits === 'latn' ? undefined : digits}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        {headOf(frame)}
        <style>{raw(style(frame.publication.accent, kind))}</style>
        <link rel="icon" href={assets.favicon} />
        <script src={assets.script} defer />
      </head>
      <body class={kind === 'front' ? kind : undefined}>
        <a class="skip" href="#main">
          {locale.say(skip)}
        </a>
        <Masthead frame={frame} isFront={kind === 'front'} line={line} />
        <main id="main">{children}</main>
        <Foot frame={frame} />
      </body>
    </html>
  );
  return `<!doctype html>${document}`;
}

function headOf({ head, locale, edition }: Frame) {
  const title =
    head.title === '' ? edition.title : locale.say('page-title', { title: head.title, publication: edition.title });
  return (
    <>
      <title>{title}</title>
      {head.description === '' ? null : <meta name="description" content={head.description} />}
      {head.canonical === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={head.canonical} />
      )}
      {head.alternates.map(({ language, href }) => (
        <link rel="alternate" hreflang={language} href={href} />
      ))}
      {head.openGraph.map(({ property, content }) => (
        <meta property={property} content={content} />
      ))}
      {structuredData(head)}
    </>
  );
}

/** `<` is written as an escape: a headline that holds `</script>` stays a headline. */
function structuredData({ structuredData }: Head) {
  if (structuredData === null) return null;
  return <script type="application/ld+json">{raw(JSON.stringify(structuredData).replace(/</g, '\\u003c'))}</script>;
}

function Masthead({ frame, isFront, line }: { frame: Frame; isFront: boolean; line?: Child }) {
  const { edition, editions, sections, locale, publication } = frame;
  const logo = publication.logo?.sizes[0];
  const name = (
    <>
      {logo && publication.logo ? (
        <img src={logo.webp} width={publication.logo.width} height={publication.logo.height} alt="" />
      ) : null}
      {edition.title}
    </>
  );
  return (
    <header class="masthead">
      <div class="top">
        {isFront ? (
          <h1 class="name">{name}</h1>
        ) : (
          <a class="name" href={edition.href}>
            {name}
          </a>
        )}
        {editions.length === 0 ? null : (
          <nav class="small" aria-label={locale.say('masthead-editions')}>
            {editionLinks(frame)}
          </nav>
        )}
      </div>
      {line}
      {sections.length === 0 ? null : (
        <nav class="sections" aria-label={locale.say('masthead-sections')}>
          {sections.map((section) => (
            <a href={section.href} aria-current={section.current ? 'true' : undefined}>
              {section.name}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}

function editionLinks({ editions }: Frame) {
  return editions.map(({ href, language, direction, name }) => (
    <a class="tongue" href={href} hreflang={language} lang={language} dir={direction}>
      {name}
    </a>
  ));
}

function Foot({ frame }: { frame: Frame }) {
  const { edition, locale, places } = frame;
  return (
    <footer class="small">
      <b>{edition.title}</b>
      {edition.tagline === '' ? null : <p>{edition.tagline}</p>}
      <nav aria-label={locale.say('footer-label')}>
        <a href={places.about}>{locale.say('footer-about')}</a>
        <a href={places.policy}>{locale.say('footer-policy')}</a>
        <a href={places.corrections}>{locale.say('footer-corrections')}</a>
        <a href={places.privacy}>{locale.say('footer-privacy')}</a>
        {editionLinks(frame)}
      </nav>
    </footer>
  );
}
