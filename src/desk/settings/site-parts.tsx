import type { Locale } from '../../../languages/locale.ts';
import { type Site, siteKey } from '../../comments/sites.ts';
import type { EditionRow } from '../../database/tables.ts';
import { embedAddress, embedScripts } from '../../editions/addresses.ts';

interface SnippetsProps {
  locale: Locale;
  /** The publication's own. */
  origin: string;
  edition: EditionRow;
  site: Site;
}

/** What the site's people copy into their pages. */
export function Snippets({ locale, origin, edition, site }: SnippetsProps) {
  const address = origin + embedAddress(edition.code, site.id);
  const conversation = `<script src="${origin}${embedScripts.conversation}" async></script>
<onrecord-conversation src="${address}"></onrecord-conversation>`;
  const frame = `<iframe src="${address}?page=PAGE" title="${locale.say('embed-title')}" width="100%" height="800" loading="lazy" style="border:0"></iframe>`;
  const counts = `<script src="${origin}${embedScripts.counts}" async data-src="${address}"></script>
<a href="https://…" data-onrecord-count></a>`;
  return (
    <section class="sheet">
      <h2>{locale.say('site-snippets-heading')}</h2>
      <Snippet
        name="conversation"
        label={locale.say('site-snippet-script')}
        hint={locale.say('site-snippet-script-hint')}
        text={conversation}
      />
      <Snippet
        name="frame"
        label={locale.say('site-snippet-frame')}
        hint={locale.say('site-snippet-frame-hint')}
        text={frame}
      />
      <Snippet name="counts" label={locale.say('site-snippet-counts')} text={counts} />
    </section>
  );
}

function Snippet({ name, label, hint, text }: { name: string; label: string; hint?: string; text: string }) {
  const id = `snippet-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        dir="ltr"
        lang="en"
        rows={4}
        readonly
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      >
        {`\n${text}`}
      </textarea>
    </div>
  );
}

/** The site's id and key for tokens, the key out of sight of whoever looks over the shoulder; a new one on demand. */
export function SiteKey(props: { locale: Locale; secret: Uint8Array; site: Site; action: string }) {
  const { locale, secret, site, action } = props;
  return (
    <section class="sheet">
      <h2>{locale.say('site-key-heading')}</h2>
      <p>{locale.say('site-key-text')}</p>
      <div class="field">
        <label for="site-id">{locale.say('site-id')}</label>
        <input id="site-id" dir="ltr" readonly value={site.id} />
      </div>
      <details>
        <summary>{locale.say('site-key-show')}</summary>
        <div class="field">
          <label for="site-key">{locale.say('site-key')}</label>
          <input id="site-key" dir="ltr" readonly autocomplete="off" value={siteKey(secret, site)} />
        </div>
      </details>
      <form method="post" action={action} class="acts">
        <button type="submit">{locale.say('site-key-renew')}</button>
        <small class="muted">{locale.say('site-key-renew-text')}</small>
      </form>
    </section>
  );
}

/** Ends the embedding, or begins it again. */
export function Closing({ locale, site, action }: { locale: Locale; site: Site; action: string }) {
  return site.closedAt === null ? (
    <form method="post" action={action} class="acts">
      <button class="grave" type="submit">
        {locale.say('site-close')}
      </button>
      <small class="muted">{locale.say('site-close-text')}</small>
    </form>
  ) : (
    <form method="post" action={`${action}/withdrawal`} class="acts">
      <button type="submit">{locale.say('site-reopen')}</button>
    </form>
  );
}
