import { type Context, Hono } from 'hono';
import { staffById } from '../../people/staff.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { leaveArticle, presentIn, reportPresence } from '../../stories/presence.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { keepPace } from '../../web/pace.ts';
import type { DeskEnv, Frame } from '../frame.tsx';

/** What an open page is told every ten seconds, in the language of whoever looks. */
export interface PresenceAnswer {
  /** One sentence for each colleague who has the article open. */
  others: string[];
  /** What somebody saved since the page was opened, and where both texts are compared. */
  newer?: { words: string; link: string; href: string } | undefined;
}

/** Who else has an article open: reported by the article page's script while it can be seen. */
export function presence(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.post('/:id/presence', (c) => report(newsroom, c));
  return door;
}

/** Who was there when the page was made; the script goes on from that. */
export async function presencePanel({ db, now }: Newsroom, { locale, staff }: Frame, { article }: OpenedArticle) {
  const others = await presentIn(db, article.id, staff.id, now);
  return (
    <section id="presence" hidden={others.length === 0}>
      <h2>{locale.say('desk-presence-heading')}</h2>
      <div role="status">
        <ul>
          {others.map(({ name, isTyping }) => (
            <li>{locale.say(isTyping ? 'desk-presence-typing' : 'desk-presence-here', { name })}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

async function report({ db, now }: Newsroom, c: Context<DeskEnv>) {
  const { staff, frame } = c.var;
  const { locale } = frame;
  const articleId = c.req.param('id') ?? '';
  await keepPace('presence', staff.id);
  const form = await readForm(c.req.raw);
  const isTyping = form.text('typing') === 'yes';
  const found = await reportPresence(db, staff, articleId, { isTyping }, now);
  if (found === undefined) return c.notFound();
  if (form.text('leaving') === 'yes') await leaveArticle(db, staff, articleId);
  const { others, draft } = found;
  const told: PresenceAnswer = {
    others: others.map((one) =>
      locale.say(one.isTyping ? 'desk-presence-typing' : 'desk-presence-here', { name: one.name }),
    ),
  };
  const basedOn = form.text('based-on');
  if (basedOn !== '' && basedOn !== draft.id && draft.saved_by !== null && draft.saved_by !== staff.id) {
    const name = (await staffById(db, draft.saved_by))?.name ?? '–';
    told.newer = {
      words: locale.say('desk-keeping-behind', { name, time: locale.date(draft.created_at, 'time') }),
      link: locale.say('desk-keeping-compare'),
      href: `/desk/articles/${articleId}/collision`,
    };
  }
  return c.json(told);
}
