import { type Context, Hono } from 'hono';
import { articleAtDesk, versionByNumber } from '../../stories/at-the-desk.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { VersionText, versionName } from './page.tsx';

/** Every saved version of an article, each at its number. */
export function versions(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/revisions/:number', (c) => showVersion(newsroom, c));
  return door;
}

async function showVersion({ db }: Newsroom, c: Context<DeskEnv>) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  const number = Number(c.req.param('number'));
  if (opened === undefined || !Number.isSafeInteger(number)) return c.notFound();
  const version = await versionByNumber(db, opened.article.id, number);
  if (version === undefined) return c.notFound();
  const listed = opened.versions.find((one) => one.id === version.id);
  const title = versionName(locale, { ...version, saved_by: listed?.saved_by ?? null });
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={title}
      actions={
        <a class="button" href={`/desk/articles/${opened.article.id}`}>
          {locale.say('desk-article-back')}
        </a>
      }
    >
      <VersionText version={version} edition={opened.edition} />
    </DeskPage>,
  );
}
