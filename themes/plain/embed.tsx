import { raw } from 'hono/html';
import type { EmbeddedConversation, EmbedFrame, SentComment, Theme } from '../../src/site/theme.ts';
import { Conversation } from './conversation.tsx';
import { style } from './style.ts';

/** The conversation for the shadow of an element on another site's page: a piece of a document. */
export function embedded(shown: EmbeddedConversation): string {
  const { locale } = shown;
  return `${(
    <div class="onrecord" lang={locale.language} dir={locale.direction}>
      <Whole {...shown} />
    </div>
  )}`;
}

/** What stands over the form instead of the fields for name and e-mail: who the site says is reading. */
export function embeddedAccount({ locale, name, site }: Parameters<Theme['embeddedAccount']>[0]): string {
  const words = locale.sayWith(
    'embed-signed-in',
    { name, site },
    {
      name: (text) => (
        <b>
          <bdi>{text}</bdi>
        </b>
      ),
    },
  );
  return `${<p class="small">{words}</p>}`;
}

/** The same as a whole document, for a frame. */
export function embedFrame({ accent, favicon, ...shown }: EmbedFrame): string {
  const { locale, sent } = shown;
  const { digits } = locale.options;
  const document = (
    <html lang={locale.language} dir={locale.direction} class={digits === 'latn' ? undefined : digits}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{locale.say('embed-title')}</title>
        <meta name="robots" content="noindex" />
        <style>{raw(style(accent))}</style>
        <link rel="icon" href={favicon} />
      </head>
      <body class="embed">
        <main id="main">
          {sent === null ? (
            <Whole {...shown} />
          ) : (
            <>
              <Sent sent={sent} locale={locale} />
              <p class="acts">
                <a href={sent.backHref}>{locale.say('embed-back')}</a>
              </p>
            </>
          )}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${document}`;
}

function Whole({ conversation, locale, publication, sent }: EmbeddedConversation) {
  return (
    <>
      {sent === null ? null : <Sent sent={sent} locale={locale} />}
      <Conversation conversation={conversation} locale={locale} publicationName={publication.name} />
      <p class="small">
        {locale.sayWith(
          'embed-hosted',
          { publication: publication.name },
          {
            publication: (words) => (
              <a href={publication.href}>
                <bdi>{words}</bdi>
              </a>
            ),
          },
        )}
      </p>
    </>
  );
}

/** What became of a comment that was just sent, and the way to its receipt. */
function Sent({ sent, locale }: { sent: SentComment; locale: EmbeddedConversation['locale'] }) {
  return (
    <div class="standing" role="status" tabindex={-1} id="sent">
      <p>
        {sent.decidedByRule
          ? locale.say('receipt-rejected-by-rule')
          : locale.say('receipt-state', { state: sent.state })}
      </p>
      <p class="small">
        <a href={sent.receiptHref}>{locale.say('embed-receipt')}</a>
      </p>
    </div>
  );
}
