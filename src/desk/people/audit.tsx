import { Hono } from 'hono';
import { auditedStaff, auditKinds, auditLog } from '../../people/audit.ts';
import { requireRight } from '../../people/rights.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choice, type FormState } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { ActorName, AuditDetail } from './audit-line.tsx';

const LINES = 50;

/** The log of who did what. Administrators only; nobody changes it. */
export function audit(newsroom: Newsroom) {
  const app = new Hono<DeskEnv>();

  app.get('/', async (c) => {
    requireRight(c.get('staff'), 'manage people');
    const frame = c.get('frame');
    const { locale } = frame;
    const people = await auditedStaff(newsroom.db);
    const filter = {
      staffId: people.find((one) => one.id === c.req.query('person'))?.id,
      kind: auditKinds.find((one) => one === c.req.query('kind')),
    };
    const { lines, more } = await auditLog(newsroom.db, { ...filter, before: c.req.query('before'), size: LINES });
    const older = new URLSearchParams({
      ...(filter.staffId === undefined ? {} : { person: filter.staffId }),
      ...(filter.kind === undefined ? {} : { kind: filter.kind }),
      before: lines.at(-1)?.id ?? '',
    });
    const isFiltered = filter.staffId !== undefined || filter.kind !== undefined;
    const form: FormState = {
      locale,
      values: { person: filter.staffId ?? '', kind: filter.kind ?? '' },
      mistakes: [],
    };
    return c.html(
      <DeskPage frame={frame} place="audit" title={locale.say('audit-heading')}>
        <p class="muted">{locale.say(lines.length > 0 ? 'audit-text' : isFiltered ? 'audit-none' : 'audit-empty')}</p>
        <form class="filter" method="get">
          <Choice
            form={form}
            name="person"
            label={locale.say('audit-person')}
            options={[
              { value: '', label: locale.say('audit-everybody') },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Choice
            form={form}
            name="kind"
            label={locale.say('audit-kind-label')}
            options={[
              { value: '', label: locale.say('audit-everything') },
              ...auditKinds.map((kind) => ({ value: kind, label: locale.say('audit-kind', { kind }) })),
            ]}
          />
          <button type="submit">{locale.say('desk-articles-show')}</button>
        </form>
        <ol class="rows log">
          {lines.map((line) => (
            <li>
              <span>
                <strong>
                  <ActorName locale={locale} line={line} />
                </strong>{' '}
                {locale.say('audit-action', { action: line.action })}
                {line.name === '' || line.name === line.staffName ? null : (
                  <>
                    {': '}
                    {line.kind === 'article' ? (
                      <a href={`/desk/articles/${line.subjectId}`}>
                        <bdi>{line.name}</bdi>
                      </a>
                    ) : (
                      <bdi>{line.name}</bdi>
                    )}
                  </>
                )}
                <AuditDetail locale={locale} line={line} />
              </span>
              <time class="muted" datetime={line.at}>
                {locale.date(line.at, 'day-time')}
              </time>
            </li>
          ))}
        </ol>
        {more ? (
          <p>
            <a class="button" href={`?${older}`}>
              {locale.say('audit-older')}
            </a>
          </p>
        ) : null}
      </DeskPage>,
    );
  });

  return app;
}
