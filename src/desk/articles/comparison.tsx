import { type Context, Hono } from 'hono';
import type { Locale } from '../../../languages/locale.ts';
import type { RevisionRow } from '../../database/tables.ts';
import { textOf } from '../../stories/articles.ts';
import {
  articleAtDesk,
  type OpenedArticle,
  type Version,
  versionByNumber,
  versionPage,
} from '../../stories/at-the-desk.ts';
import { restoreRevision } from '../../stories/restored-articles.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choice } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { When } from '../when.tsx';
import { SideBySide, ValueRow } from './differences.tsx';
import { factLabel, facts, factsOf } from './facts.ts';
import { writtenIn } from './form.tsx';
import { cutWorkingCopy } from './keeping.tsx';
import { headlineOf } from './page.tsx';

/** The versions of an article: all of them, any two side by side, and any one as the draft again. */
export function comparison(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/revisions', (c) => list(newsroom, c));
  door.get('/:id/comparison', (c) => compare(newsroom, c));
  door.post('/:id/revisions/:number/restoration', (c) => restore(newsroom, c));
  return door;
}

async function list({ db }: Newsroom, c: Context<DeskEnv>) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  const before = Number(c.req.query('before') ?? Number.NaN);
  const { versions, older } = await versionPage(
    db,
    opened.article.id,
    Number.isSafeInteger(before) ? before : undefined,
  );
  const address = `/desk/articles/${opened.article.id}`;
  const [first, second] = versions;
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-versions-title', { headline: headlineOf(locale, opened.draft) })}
      actions={<BackToArticle locale={locale} address={address} />}
    >
      <form method="get" action={`${address}/comparison`}>
        <table class="versions">
          <thead>
            <tr>
              <th scope="col">{locale.say('desk-versions-older')}</th>
              <th scope="col">{locale.say('desk-versions-newer')}</th>
              <th scope="col">{locale.say('desk-versions-version')}</th>
              <th scope="col">{locale.say('desk-versions-why')}</th>
              <th scope="col">{locale.say('desk-versions-when')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <tr>
                <td>
                  <Side locale={locale} name="from" version={version} checked={version === (second ?? first)} />
                </td>
                <td>
                  <Side locale={locale} name="to" version={version} checked={version === first} />
                </td>
                <th scope="row">
                  <a href={`${address}/revisions/${version.number}`}>
                    {locale.say('desk-version-short', { number: version.number, name: version.saved_by ?? '–' })}
                  </a>
                  <small {...writtenIn(opened.edition)}>
                    <bdi>{headlineOf(locale, version)}</bdi>
                  </small>
                </th>
                <td>
                  <Reason {...{ locale, opened, version }} />
                </td>
                <td class="num">
                  <When locale={locale} at={version.created_at} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div class="acts after">
          <button class="go" type="submit">
            {locale.say('desk-versions-compare')}
          </button>
          {older === undefined ? null : (
            <a class="button" rel="next" href={`${address}/revisions?before=${older}`}>
              {locale.say('paging-older')}
            </a>
          )}
        </div>
      </form>
    </DeskPage>,
  );
}

async function compare(newsroom: Newsroom, c: Context<DeskEnv>) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const { locale } = frame;
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  const { article, draft, edition } = opened;
  const numbers = [Number(c.req.query('from') ?? draft.number - 1), Number(c.req.query('to') ?? draft.number)];
  const [from = 0, to = 0] = numbers.sort((a, b) => a - b);
  if (![from, to].every(Number.isSafeInteger)) return c.notFound();
  const [one, other] = await Promise.all([
    versionByNumber(db, article.id, Math.max(from, 1)),
    versionByNumber(db, article.id, to),
  ]);
  if (one === undefined || other === undefined) return c.notFound();
  const { versions } = await versionPage(db, article.id);
  const address = `/desk/articles/${article.id}`;
  const texts = [textOf(one, article.slug), textOf(other, article.slug)] as const;
  const [before, after] = await Promise.all(texts.map((text) => factsOf(db, locale, edition.id, text)));
  if (before === undefined || after === undefined) return c.notFound();
  const written = writtenIn(edition);
  const differing = facts.filter((fact) => before[fact] !== after[fact]);
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-compare-title', { headline: headlineOf(locale, draft) })}
      notice={
        c.req.query('done') === 'restored' ? locale.say('desk-version-restored', { number: draft.number }) : undefined
      }
      actions={
        <>
          <a class="button" href={`${address}/revisions`}>
            {locale.say('desk-versions-all')}
          </a>
          <BackToArticle locale={locale} address={address} />
        </>
      }
    >
      <form class="filter" method="get" action={`${address}/comparison`}>
        {(['from', 'to'] as const).map((name) => (
          <Choice
            form={{ locale, mistakes: [], values: { from: String(one.number), to: String(other.number) } }}
            name={name}
            label={locale.say(name === 'from' ? 'desk-versions-older' : 'desk-versions-newer')}
            options={choicesOf(locale, versions, one, other)}
          />
        ))}
        <button type="submit">{locale.say('desk-versions-compare')}</button>
      </form>
      {one === other || (differing.length === 0 && texts[0].body.eq(texts[1].body)) ? (
        <p class="empty">{locale.say('desk-compare-none')}</p>
      ) : (
        <div class="compared">
          <div class="versus heads">
            {[one, other].map((version) => (
              <div class="side">
                <h2>
                  <a href={`${address}/revisions/${version.number}`}>
                    {locale.say('desk-version-number', { number: version.number })}
                  </a>
                </h2>
                <p class="muted">
                  <Saver locale={locale} versions={versions} version={version} /> ·{' '}
                  <When locale={locale} at={version.created_at} />
                </p>
                {version.id === draft.id ? (
                  <p class="muted">{locale.say('desk-version-is-draft')}</p>
                ) : (
                  <form method="post" action={`${address}/revisions/${version.number}/restoration`}>
                    <input type="hidden" name="based-on" value={draft.id} />
                    <button type="submit">{locale.say('desk-version-restore')}</button>
                  </form>
                )}
              </div>
            ))}
          </div>
          {differing.map((fact) => (
            <ValueRow
              {...{ locale, written }}
              label={factLabel(locale, fact)}
              before={before[fact]}
              after={after[fact]}
            />
          ))}
          <SideBySide {...{ locale, written }} before={texts[0].body} after={texts[1].body} />
        </div>
      )}
    </DeskPage>,
  );
}

async function restore(newsroom: Newsroom, c: Context<DeskEnv>) {
  const { staff } = c.var;
  const id = c.req.param('id') ?? '';
  const number = Number(c.req.param('number'));
  const form = await readForm(c.req.raw);
  // What is typed and not saved becomes a version first: restoring another takes nothing away.
  const cut = await cutWorkingCopy(newsroom, staff, id, 'saved');
  const basedOn = cut !== undefined && 'done' in cut ? cut.done.revisionId : form.text('based-on');
  const restored = await restoreRevision(newsroom.db, staff, { articleId: id, number, basedOn });
  if (restored === undefined) return c.notFound();
  const address = `/desk/articles/${id}`;
  if ('conflict' in restored)
    return c.redirect(`${address}/comparison?from=${number}&to=${restored.conflict.number}`, 303);
  if ('mistakes' in restored) return c.redirect(`${address}/revisions/${number}?done=unusable`, 303);
  const { number: now, before } = restored.done;
  return c.redirect(now === before ? address : `${address}?done=restored&before=${before}`, 303);
}

function BackToArticle({ locale, address }: { locale: Locale; address: string }) {
  return (
    <a class="button" href={address}>
      {locale.say('desk-article-back')}
    </a>
  );
}

function Side({
  locale,
  name,
  version,
  checked,
}: {
  locale: Locale;
  name: 'from' | 'to';
  version: Version;
  checked: boolean;
}) {
  return (
    <input
      type="radio"
      name={name}
      value={String(version.number)}
      checked={checked}
      aria-label={locale.say(name === 'from' ? 'desk-versions-as-older' : 'desk-versions-as-newer', {
        number: version.number,
      })}
    />
  );
}

function Reason({ locale, opened, version }: { locale: Locale; opened: OpenedArticle; version: Version }) {
  const { article } = opened;
  return (
    <>
      {version.reason === null ? '–' : locale.say('desk-version-reason', { reason: version.reason })}
      {version.id === article.draft_revision_id ? <small>{locale.say('desk-version-is-draft')}</small> : null}
      {version.id === article.published_revision_id && article.state === 'published' ? (
        <small>{locale.say('desk-article-version-public')}</small>
      ) : null}
    </>
  );
}

function Saver({ locale, versions, version }: { locale: Locale; versions: readonly Version[]; version: RevisionRow }) {
  const name = versions.find((one) => one.id === version.id)?.saved_by ?? '–';
  const reason = version.reason === null ? '' : ` · ${locale.say('desk-version-reason', { reason: version.reason })}`;
  return (
    <>
      <bdi>{name}</bdi>
      {reason}
    </>
  );
}

function choicesOf(locale: Locale, versions: readonly Version[], ...chosen: readonly RevisionRow[]) {
  const missing = chosen
    .filter((one, place) => chosen.indexOf(one) === place && !versions.some(({ id }) => id === one.id))
    .map((one) => ({ ...one, saved_by: null }));
  return [...versions, ...missing].map((version) => ({
    value: String(version.number),
    label: locale.say('desk-article-version', {
      number: version.number,
      name: version.saved_by ?? '–',
      date: locale.date(version.created_at, 'day-time'),
    }),
  }));
}
