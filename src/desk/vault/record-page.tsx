import type { Context } from 'hono';
import { type NamedRecord, namesOfPeople } from '../../sources/vault/reading.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type FormState, Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage, doneNotice } from '../frame.tsx';
import { ProofForm } from './proof-form.tsx';
import { sourceLabels } from './source-names.ts';

/** One record for somebody whom it names: the form that opens it, who else it names, how long it is kept. */
export async function recordPage(c: Context<DeskEnv>, newsroom: Newsroom, record: NamedRecord, form: FormState) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const at = `/desk/vault/records/${record.id}`;
  const label = (await sourceLabels(newsroom.db, [record.sourceId], locale))(record.sourceId);
  const people = await namesOfPeople(newsroom.db);
  const notice = doneNotice(c.req, { named: locale.say('vault-named'), unnamed: locale.say('vault-unnamed') });
  const isThere = record.destroyedAt === null;
  return (
    <DeskPage
      frame={frame}
      place="vault"
      title={locale.say('vault-record-heading', { source: label.words })}
      notice={notice}
    >
      <Mistakes form={form} />
      <div class="vault">
        <p>
          {record.destroyedAt === null
            ? locale.say('vault-record-until', { date: locale.date(record.untilAt, 'day') })
            : locale.say('vault-record-destroyed', { date: locale.date(record.destroyedAt, 'day') })}
        </p>
        {isThere ? (
          <div class="parts">
            <section class="sheet">
              <h2>{locale.say('vault-open-heading')}</h2>
              <p>{locale.say('vault-open-text')}</p>
              <ProofForm
                c={c}
                newsroom={newsroom}
                form={form}
                action={`${at}/opening`}
                button={locale.say('vault-open-button')}
                passphrase
              />
            </section>
            <section class="sheet">
              <h2>{locale.say('vault-names-heading')}</h2>
              <ul class="rows">
                {record.names.map((id) => (
                  <li>
                    <span>
                      <bdi>{people.get(id) ?? id}</bdi>{' '}
                      {id === staff.id ? <span class="muted">({locale.say('people-you')})</span> : null}
                    </span>
                    {record.names.length > 1 ? (
                      <a class="button" href={`${at}/names/${id}`}>
                        {locale.say('vault-unname-open')}
                      </a>
                    ) : null}
                  </li>
                ))}
              </ul>
              <div class="acts">
                <a class="button" href={`${at}/names`}>
                  {locale.say('vault-name-heading')}
                </a>
                <a class="button" href={`${at}/destruction`}>
                  {locale.say('vault-destroy-open')}
                </a>
              </div>
            </section>
          </div>
        ) : null}
      </div>
    </DeskPage>
  );
}

/** The one answer in which an identity stands. */
export async function identityPage(
  c: Context<DeskEnv>,
  newsroom: Newsroom,
  recordId: string,
  opened: { identity: string; sourceId: string },
) {
  const { frame } = c.var;
  const { locale } = frame;
  const label = (await sourceLabels(newsroom.db, [opened.sourceId], locale))(opened.sourceId);
  return (
    <DeskPage frame={frame} place="vault" title={locale.say('vault-record-heading', { source: label.words })}>
      <p class="notice" role="status">
        {locale.say('vault-opened-text')}
      </p>
      <p class="identity" dir="auto" translate="no">
        {opened.identity}
      </p>
      <p>
        <a class="button go" href={`/desk/vault/records/${recordId}`}>
          {locale.say('vault-opened-close')}
        </a>
      </p>
    </DeskPage>
  );
}
