import { Hono } from 'hono';
import type { Locale } from '../../../languages/locale.ts';
import { deviceParts } from '../../people/device-name.ts';
import { endOtherSessions, endSession, type OpenSession } from '../../people/sessions.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';

/** Ending one's own sessions: one, or all but the one in use. */
export function ownSessions({ db }: Newsroom) {
  const app = new Hono<DeskEnv>();

  app.post('/end', async (c) => {
    await endOtherSessions(db, c.get('staff'), c.get('session').id);
    return c.redirect('/desk/account?done=sessions', 303);
  });

  app.post('/:id/end', async (c) => {
    await endSession(db, c.get('staff'), c.req.param('id'));
    return c.redirect('/desk/account?done=sessions', 303);
  });

  return app;
}

/** The list of one's sessions, the one in use marked. */
export function OwnSessions({ locale, sessions, own }: { locale: Locale; sessions: OpenSession[]; own: string }) {
  return (
    <section class="sheet">
      <h2>{locale.say('sessions-heading')}</h2>
      <p class="hint">{locale.say('sessions-text')}</p>
      <ul class="rows">
        {sessions.map((session) => (
          <li>
            <span>
              <strong>{deviceInWords(locale, session.device)}</strong>{' '}
              {session.id === own ? <span class="state">{locale.say('sessions-this')}</span> : null}
              <small class="muted">
                {locale.say('sessions-began', { time: locale.date(session.beganAt, 'day-time') })}{' '}
                {session.id === own
                  ? null
                  : locale.say('sessions-seen', { time: locale.date(session.seenAt, 'day-time') })}
              </small>
              <small class="muted">{locale.say('sessions-method', { how: session.method })}</small>
            </span>
            {session.id === own ? null : (
              <form method="post" action={`/desk/account/sessions/${session.id}/end`}>
                <button type="submit">{locale.say('sessions-end')}</button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length < 2 ? null : (
        <form method="post" action="/desk/account/sessions/end">
          <button type="submit">{locale.say('sessions-end-others')}</button>
        </form>
      )}
    </section>
  );
}

/** The browser and system of a session, as far as they are known. */
export function deviceInWords(locale: Locale, device: string | null): string {
  const { browser, system } = deviceParts(device);
  if (browser === '' && system === '') return locale.say('sessions-device-unknown');
  if (browser === '' || system === '') return browser + system;
  return locale.say('sessions-device', { browser, system });
}
