import { Hono } from 'hono';
import type { Locale } from '../../../languages/locale.ts';
import { auditLog } from '../../people/audit.ts';
import { requireRight } from '../../people/rights.ts';
import { roles } from '../../people/staff.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, DeskPage } from '../frame.tsx';

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
                {line.name === '' || line.name === line.staffName ? null : (
                  <>
                    {': '}
                    <bdi>{line.name}</bdi>
                  </>
                )}
                <NewRole locale={locale} role={line.detail.to ?? line.detail.role} />
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

/** The role that an invitation or a change gave, where the line has one. */
function NewRole({ locale, role }: { locale: Locale; role: string | undefined }) {
  const known = roles.find((one) => one === role);
  return known === undefined ? null : <span class="muted"> · {locale.say('people-role', { role: known })}</span>;
}
