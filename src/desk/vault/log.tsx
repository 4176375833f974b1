import type { Context } from 'hono';
import type { VaultLine } from '../../sources/vault/log.ts';
import { namesOfPeople, vaultLog } from '../../sources/vault/reading.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { type SourceLabel, sourceLabels } from './source-names.ts';
import { Label } from './vault-page.tsx';

const LINES = 50;

/** The vault's log: all of it for administrators, for others what is about their own records; and whether it is whole. */
export async function vaultLogPage(c: Context<DeskEnv>, newsroom: Newsroom) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const asked = Number(c.req.query('before'));
  const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
  const { lines, more, check } = vaultLog(newsroom, staff, { before, size: LINES });
  const people = await namesOfPeople(newsroom.db);
  const labels = await sourceLabels(
    newsroom.db,
    lines.flatMap(({ sourceId }) => sourceId ?? []),
    locale,
  );
  return (
    <DeskPage frame={frame} place="vault" title={locale.say('vault-log-heading')}>
      <div class="vault">
        <p class="muted">{locale.say('vault-log-text')}</p>
        {check.isWhole ? (
          <p>{locale.say('vault-log-whole', { count: check.lines })}</p>
        ) : (
          <p class="mistakes" role="alert">
            {locale.say('vault-log-broken', { line: check.brokenAt })}
          </p>
        )}
        <ol class="rows log">
          {lines.map((line) => (
            <li>
              <Line c={c} line={line} people={people} labels={labels} />
              <time class="muted" datetime={line.at}>
                {locale.date(line.at, 'day-time')}
              </time>
            </li>
          ))}
        </ol>
        {more ? (
          <p>
            <a class="button" href={`?before=${lines.at(-1)?.number ?? 1}`}>
              {locale.say('audit-older')}
            </a>
          </p>
        ) : null}
        <p>
          <a href="/desk/vault">{locale.say('desk-place-vault')}</a>
        </p>
      </div>
    </DeskPage>
  );
}

interface LineProps {
  c: Context<DeskEnv>;
  line: VaultLine;
  people: ReadonlyMap<string, string>;
  labels: (sourceId: string) => SourceLabel;
}

function Line({ c, line, people, labels }: LineProps) {
  const { locale } = c.var.frame;
  const byItself = locale.say(line.detail === 'console' ? 'audit-console' : 'audit-by-itself');
  return (
    <span>
      <strong>
        <bdi>{line.staffId === null ? byItself : (people.get(line.staffId) ?? line.staffId)}</bdi>
      </strong>{' '}
      {locale.say('vault-act', { act: line.act })}
      {line.otherId === null ? null : (
        <>
          {': '}
          <bdi>{people.get(line.otherId) ?? line.otherId}</bdi>
        </>
      )}
      {line.detail === null ? null : (
        <span class="muted"> · {locale.say('vault-detail', { detail: line.detail })}</span>
      )}
      {line.sourceId === null ? null : (
        <span class="muted">
          {' · '}
          <Label label={labels(line.sourceId)} />
        </span>
      )}
    </span>
  );
}
