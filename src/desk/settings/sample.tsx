import { Hono } from 'hono';
import { deletePhotoFiles } from '../../photos/bin.ts';
import { removeSample, sampleContents } from '../../stories/sample.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';
import { type SettingsContext, SettingsPage } from './frame.tsx';

/** Taking the sample away: the question, and the act. Mounted at `/desk/settings/sample`. */
export function sample(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showQuestion(newsroom, c));
  door.post('/removal', (c) => takeRemoval(newsroom, c));
  return door;
}

async function showQuestion({ db }: Newsroom, c: SettingsContext) {
  const { locale } = c.get('frame');
  const contents = await sampleContents(db);
  return c.html(
    <SettingsPage c={c} tab="sample" title={locale.say('sample-remove')}>
      {contents === undefined ? (
        <p class="empty">{locale.say('sample-not-there')}</p>
      ) : (
        <form class="sheet" method="post" action="/desk/settings/sample/removal">
          <p>{locale.say('sample-remove-text', contents)}</p>
          <p>{locale.say('sample-stays')}</p>
          <div class="acts">
            <button class="grave" type="submit">
              {locale.say('sample-remove-confirm')}
            </button>
            <a href="/desk/settings">{locale.say('desk-cancel')}</a>
          </div>
        </form>
      )}
    </SettingsPage>,
  );
}

async function takeRemoval({ db, config }: Newsroom, c: SettingsContext) {
  await readForm(c.req.raw);
  const removed = await removeSample(db, c.get('staff'));
  // After the commit: a file without a row harms nobody, a row without a file shows a hole.
  if (removed !== undefined) await deletePhotoFiles(config.dataDir, removed.photoIds);
  return c.redirect('/desk/settings?done=sample-removed', 303);
}
