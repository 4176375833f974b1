import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { contradictions } from '../../sources/checks/anonymity.ts';
import { gatherSaid } from '../../sources/checks/gathered.ts';
import { sourceById } from '../../sources/sources.ts';
import { vouchFor } from '../../sources/vouches.ts';
import { textOf } from '../../stories/articles.ts';
import { articleAtDesk } from '../../stories/at-the-desk.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';

/** Where whoever knows an anonymous source says that what it says may go out; to everybody else there is no such page. */
export function vouches(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/vouches/:source', (c) => show(newsroom, c, []));
  door.post('/:id/vouches/:source', async (c) => {
    const asked = await askedOf(newsroom, c);
    if (asked === undefined) return c.notFound();
    const outcome = await vouchFor(newsroom.db, c.var.staff, asked.source.id);
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return show(newsroom, c, outcome.mistakes);
    return c.redirect(`/desk/articles/${asked.opened.article.id}/publication?done=vouched`, 303);
  });
  return door;
}

/** The article and the source of its story that this person knows. */
async function askedOf({ db }: Newsroom, c: Context<DeskEnv>) {
  const { staff } = c.var;
  requireRight(staff, 'publish articles');
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened === undefined) return undefined;
  const source = await sourceById(db, c.req.param('source') ?? '');
  if (source?.storyId !== opened.article.story_id || source.knownBy !== staff.id) return undefined;
  return { opened, source };
}

async function show(newsroom: Newsroom, c: Context<DeskEnv>, mistakes: readonly Mistake[]) {
  const asked = await askedOf(newsroom, c);
  if (asked === undefined) return c.notFound();
  const { frame, staff } = c.var;
  const { locale } = frame;
  const { article, draft } = asked.opened;
  const said = await gatherSaid(newsroom.db, article, textOf(draft, article.slug), staff.id);
  const label = said.sources.get(asked.source.id)?.label ?? '';
  const told = new Set(
    contradictions(said, asked.source.id).map(({ evidence: { sourceId, claimId, stance } }) =>
      locale.say('desk-vouch-contrary', {
        stance,
        name: said.sources.get(sourceId)?.label ?? '',
        words: said.claims.get(claimId)?.words ?? '',
      }),
    ),
  );
  const back = `/desk/articles/${article.id}/publication`;
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-vouch-heading', { label })}
      actions={
        <a class="button" href={back}>
          {locale.say('desk-article-back')}
        </a>
      }
    >
      <form class="sheet" method="post" action={`/desk/articles/${article.id}/vouches/${asked.source.id}`}>
        <Mistakes form={{ locale, values: {}, mistakes }} />
        {told.size === 0 ? (
          <p>{locale.say('desk-vouch-nobody')}</p>
        ) : (
          <>
            <p>{locale.say('desk-vouch-text')}</p>
            <ul>
              {[...told].map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </>
        )}
        <p class="hint">
          {locale.say('desk-vouch-kept')}{' '}
          <a href="/desk/guide/sources#anonymous-contrary">{locale.say('desk-check-guide')}</a>
        </p>
        <div class="acts">
          <button class="go" type="submit">
            {locale.say('desk-vouch-confirm')}
          </button>
        </div>
      </form>
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}
