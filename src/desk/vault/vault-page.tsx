import { may } from '../../people/rights.ts';
import type { NamedRecord } from '../../sources/vault/reading.ts';
import { Field, type FormState, Mistakes } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import type { SourceLabel } from './source-names.ts';

interface Shown {
  notice: string | undefined;
  own: { passphraseSetAt: string | undefined; records: NamedRecord[] };
  /** Ids of the anonymous sources that whoever looks may seal an identity for. */
  sealable: readonly string[];
  labels: (sourceId: string) => SourceLabel;
  people: ReadonlyMap<string, string>;
  hasFactor: boolean;
  longest: FormState;
}

/** The vault as one person sees it: their passphrase, the records that name them, what they could seal. */
export function vaultPage(frame: Frame, shown: Shown) {
  const { locale, staff } = frame;
  const { notice, own, sealable, labels, hasFactor, longest } = shown;
  const actions = (
    <a class="button" href="/desk/vault/log">
      {locale.say('vault-log-heading')}
    </a>
  );
  return (
    <DeskPage frame={frame} place="vault" title={locale.say('desk-place-vault')} notice={notice} actions={actions}>
      <Mistakes form={longest} />
      <p>{locale.say('vault-text')}</p>
      {hasFactor ? null : (
        <p class="notice">
          {locale.sayWith('vault-factor-needed', {}, { link: (words) => <a href="/desk/account/factors">{words}</a> })}
        </p>
      )}
      <div class="parts">
        <OwnPassphrase frame={frame} setAt={own.passphraseSetAt} hasFactor={hasFactor} />
        <section>
          <h2>{locale.say('vault-records-heading')}</h2>
          {own.records.length === 0 ? (
            <p class="muted">{locale.say('vault-records-none')}</p>
          ) : (
            <ul class="rows">
              {own.records.map((record) => (
                <RecordRow frame={frame} record={record} label={labels(record.sourceId)} people={shown.people} />
              ))}
            </ul>
          )}
        </section>
        {own.passphraseSetAt === undefined ? null : (
          <section>
            <h2>{locale.say('vault-seal-heading')}</h2>
            {sealable.length === 0 ? (
              <p class="muted">{locale.say('vault-seal-none')}</p>
            ) : (
              <ul class="rows">
                {sealable.map((id) => (
                  <li>
                    <span>
                      <Label label={labels(id)} />
                    </span>
                    <a class="button" href={`/desk/vault/sources/${id}`}>
                      {locale.say('vault-seal-open')}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </section>
        )}
        {may(staff, 'manage settings') ? (
          <form class="sheet" method="post" action="/desk/vault/longest">
            <Field
              form={longest}
              name="longest"
              label={locale.say('vault-longest-heading')}
              hint={locale.say('vault-longest-hint')}
              type="number"
              min={1}
              required
            />
            <div>
              <button type="submit">{locale.say('desk-save')}</button>
            </div>
          </form>
        ) : null}
      </div>
    </DeskPage>
  );
}

function OwnPassphrase({ frame, setAt, hasFactor }: { frame: Frame; setAt: string | undefined; hasFactor: boolean }) {
  const { locale } = frame;
  return (
    <section class="sheet">
      <h2>{locale.say('vault-passphrase-heading')}</h2>
      <p>
        {setAt === undefined
          ? locale.say('vault-passphrase-none')
          : locale.say('vault-passphrase-since', { date: locale.date(setAt, 'day') })}
      </p>
      {hasFactor ? (
        <div>
          <a class={setAt === undefined ? 'button go' : 'button'} href="/desk/vault/passphrase">
            {locale.say(setAt === undefined ? 'vault-passphrase-set' : 'vault-passphrase-change')}
          </a>
        </div>
      ) : null}
    </section>
  );
}

interface RecordRowProps {
  frame: Frame;
  record: NamedRecord;
  label: SourceLabel;
  people: ReadonlyMap<string, string>;
}

function RecordRow({ frame: { locale }, record, label, people }: RecordRowProps) {
  const names = record.names.map((id) => people.get(id) ?? '').filter((name) => name !== '');
  return (
    <li>
      <span>
        {record.destroyedAt === null ? (
          <a href={`/desk/vault/records/${record.id}`}>
            <Label label={label} />
          </a>
        ) : (
          <Label label={label} />
        )}
        {record.destroyedAt === null ? (
          <>
            <small class="muted">{locale.say('vault-record-names', { names: locale.list(names) })}</small>
            <small class="muted">
              {locale.say('vault-record-until', { date: locale.date(record.untilAt, 'day') })}
            </small>
          </>
        ) : (
          <small class="muted">
            {locale.say('vault-record-destroyed', { date: locale.date(record.destroyedAt, 'day') })}
          </small>
        )}
      </span>
    </li>
  );
}

/** What readers call the source, in its own language. */
export function Label({ label }: { label: SourceLabel }) {
  return (
    <bdi class="source" lang={label.language}>
      {label.words}
    </bdi>
  );
}
