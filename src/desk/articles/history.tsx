import type { Child } from 'hono/jsx';
import { auditLog } from '../../people/audit.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { Frame } from '../frame.tsx';
import { ActorName, AuditDetail } from '../people/audit-line.tsx';
import { When } from '../when.tsx';

const LINES = 12;

/** Beside an article: who did what with it, the newest first. The whole of it is in the log. */
export async function historyPanel({ db }: Newsroom, { locale }: Frame, { article }: OpenedArticle): Promise<Child> {
  const { lines, more } = await auditLog(db, { kind: 'article', subjectId: article.id, size: LINES });
  if (lines.length === 0) return null;
  return (
    <section>
      <details class="long">
        <summary>
          <h2>{locale.say('desk-history-heading')}</h2>
        </summary>
        <ul>
          {lines.map((line) => (
            <li>
              <ActorName locale={locale} line={line} /> {locale.say('audit-action', { action: line.action })}
              <AuditDetail locale={locale} line={line} />
              <small>
                <When locale={locale} at={line.at} />
              </small>
            </li>
          ))}
        </ul>
        {more ? <p class="muted">{locale.say('desk-history-more')}</p> : null}
      </details>
    </section>
  );
}
