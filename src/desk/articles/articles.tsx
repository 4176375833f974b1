import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { articleAddress } from '../../editions/addresses.ts';
import { articleAtDesk, type OpenedArticle } from '../../stories/at-the-desk.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { beginning } from './beginning.tsx';
import { besideArticle } from './beside.tsx';
import { cards } from './cards.ts';
import { checksRoom } from './checks.tsx';
import { collision } from './collision.tsx';
import { comparison } from './comparison.tsx';
import { corrections } from './corrections.tsx';
import { keeping, markFor, unsaved } from './keeping.tsx';
import { listing } from './list.tsx';
import { noteNotice, notesRoom } from './notes.tsx';
import { EditArticlePage, Restored, ThrownAway } from './page.tsx';
import { presence } from './presence.tsx';
import { preview } from './preview.ts';
import { previewLinks } from './preview-links.tsx';
import { proposalsRoom } from './proposals.tsx';
import { publication } from './publication.tsx';
import { removal } from './removal.tsx';
import { saving } from './saving.tsx';
import { statementNotice } from './statement-page.tsx';
import { statementsRoom } from './statements.tsx';
import { movedNotice, stages } from './steps.tsx';
import { translation } from './translation.tsx';
import { isOfRows } from './translation-values.ts';
import { choicesFor, valuesOf } from './values.ts';
import { versions } from './versions.tsx';
import { vouches } from './vouches.tsx';
import { withdrawal } from './withdrawal.tsx';

/** The desk's articles: the list, the form, publication, versions, corrections. Mounted at `/desk/articles`. */
export function articles(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  for (const room of [
    listing,
    beginning,
    keeping,
    presence,
    collision,
    comparison,
    cards,
    saving,
    versions,
    preview,
    previewLinks,
    publication,
    vouches,
    withdrawal,
    corrections,
    translation,
    stages,
    removal,
    notesRoom,
    statementsRoom,
    proposalsRoom,
    checksRoom,
  ])
    door.route('/', room(newsroom));
  door.get('/:id', (c) => showArticle(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

async function showArticle(newsroom: Newsroom, c: DeskContext) {
  const { db } = newsroom;
  const { frame, staff } = c.var;
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  const { article, draft, edition } = opened;
  const copy = await unsaved(newsroom, staff, opened);
  if (copy?.isReadable && copy.basedOn !== draft.id) {
    return c.redirect(`/desk/articles/${article.id}/collision`, 303);
  }
  // Rows with marks that nobody can read are put right where they were typed.
  if (copy !== undefined && !copy.isReadable && isOfRows(copy.sent)) {
    return c.redirect(`/desk/articles/${article.id}/translation`, 303);
  }
  const values = copy?.values ?? valuesOf(draft, article.slug);
  const mark = await markFor(newsroom, staff, article.id);
  return c.html(
    <EditArticlePage
      frame={frame}
      form={{ locale: frame.locale, values, mistakes: [] }}
      choices={await choicesFor(db, edition, String(values.photo))}
      opened={opened}
      basedOn={copy?.basedOn ?? draft.id}
      mark={mark}
      {...(await besideArticle(newsroom, frame, opened))}
      notice={
        copy === undefined ? (
          ((await movedNotice(newsroom, frame, article.id, c.req.query('moved'))) ??
          noteNotice(frame.locale, c.req.query('note')) ??
          statementNotice(frame.locale, c.req.query('statement')) ??
          noticeFor(c, opened))
        ) : (
          <Restored locale={frame.locale} copy={copy} />
        )
      }
    />,
  );
}

function noticeFor(c: DeskContext, { article, draft, edition }: OpenedArticle): Child {
  const { locale } = c.var.frame;
  const href = articleAddress(edition.code, article.slug);
  if (c.req.query('done') === 'published' && article.state === 'published') {
    return <>{locale.sayWith('desk-article-published', {}, { article: (words) => <a href={href}>{words}</a> })}</>;
  }
  if (c.req.query('done') === 'discarded') {
    return <ThrownAway locale={locale} articleId={article.id} />;
  }
  const before = Number(c.req.query('before'));
  if (c.req.query('done') === 'restored' && Number.isSafeInteger(before) && before > 0) {
    return (
      <>
        <span>{locale.say('desk-version-restored', { number: draft.number })}</span>{' '}
        <form class="in-line" method="post" action={`/desk/articles/${article.id}/revisions/${before}/restoration`}>
          <input type="hidden" name="based-on" value={draft.id} />
          <button type="submit">{locale.say('desk-version-undo')}</button>
        </form>
      </>
    );
  }
  return doneNotice(c.req, {
    merged: locale.say('desk-collision-saved', { number: draft.number }),
    saved: locale.say('desk-article-saved', { number: draft.number, time: locale.date(draft.created_at, 'time') }),
    undone: locale.say('desk-step-undone'),
    withdrawn: locale.say('desk-article-unpublished'),
    corrected: locale.say('desk-correction-published'),
    kept: locale.say('desk-saved'),
  });
}
