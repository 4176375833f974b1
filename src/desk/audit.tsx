import { Hono } from 'hono';
import { auditLog } from '../people/audit.ts';
import { requireRight } from '../people/rights.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { type DeskEnv, DeskPage } from './frame.tsx';

const LINES = 50;

/** The log of who changed what in people and settings. Administrators only; nobody changes it. */
export function audit(newsroom: Newsroom) {
  const app = new Hono<DeskEnv>();

  app.get('/', async (c) => {
    requireRight(c.get('staff'), 'manage people');
    const frame = c.get('frame');
    const { locale } = frame;
    const { lines, more } = await auditLog(newsroom.db, { before: c.req.query('before'), size: LINES });
    const last = lines.at(-1);
    return c.html(
      <DeskPage frame={frame} place="audit" title={locale.say('audit-heading')}>
        <p class="muted">{locale.say(lines.length === 0 ? 'audit-empty' : 'audit-text')}</p>
        <ol class="rows log">
          {lines.map((line) => (
            <li>
              <span>
                <strong>
                  <bdi>{line.staffName ?? locale.say('audit-console')}</bdi>
                </strong>{' '}
                {locale.say('audit-action', { action: line.action })}
                {line.name === '' ? null : (
                  <>
                    {': '}
                    <bdi>{line.name}</bdi>
                  </>
                )}
              </span>
              <time class="muted" datetime={line.at}>
                {locale.date(line.at, 'day-time')}
              </time>
            </li>
          ))}
        </ol>
        {more && last !== undefined ? (
          <p>
            <a class="button" href={`?before=${last.id}`}>
              {locale.say('audit-older')}
            </a>
          </p>
        ) : null}
      </DeskPage>,
    );
  });

  return app;
}
