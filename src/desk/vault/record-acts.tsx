import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { type NamedRecord, namesOfPeople, peopleToName } from '../../sources/vault/reading.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choice, type FormState, Mistakes, Tick } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { ProofForm } from './proof-form.tsx';
import { sourceLabels } from './source-names.ts';
import { Label } from './vault-page.tsx';

type RecordPage = (
  c: Context<DeskEnv>,
  newsroom: Newsroom,
  record: NamedRecord,
  form: FormState,
) => ReturnType<typeof actPage>;

/** The page on which somebody is named. */
export const namingPage: RecordPage = async (c, newsroom, record, form) => {
  const { locale } = c.var.frame;
  const left = (await peopleToName(newsroom)).filter(({ id }) => !record.names.includes(id));
  return actPage(c, newsroom, record, form, {
    title: locale.say('vault-name-heading'),
    children:
      left.length === 0 ? (
        <p>{locale.say('vault-name-nobody')}</p>
      ) : (
        <ProofForm
          c={c}
          newsroom={newsroom}
          form={form}
          action={`/desk/vault/records/${record.id}/names`}
          button={locale.say('vault-name-button')}
          passphrase
        >
          <Choice
            form={form}
            name="person"
            label={locale.say('vault-name-person')}
            options={left.map(({ id, name }) => ({ value: id, label: name }))}
            required
          />
        </ProofForm>
      ),
  });
};

/** The page that asks before a person’s name is taken off. */
export const unnamingPage =
  (person: string): RecordPage =>
  async (c, newsroom, record, form) => {
    const { locale } = c.var.frame;
    const name = (await namesOfPeople(newsroom.db)).get(person) ?? person;
    return actPage(c, newsroom, record, form, {
      title: locale.say('vault-unname-heading', { name }),
      children: (
        <>
          <p>{locale.say('vault-unname-text')}</p>
          <ProofForm
            c={c}
            newsroom={newsroom}
            form={form}
            action={`/desk/vault/records/${record.id}/names/${encodeURIComponent(person)}`}
            button={locale.say('vault-unname-button')}
            passphrase
            grave
          />
        </>
      ),
    });
  };

/** The page that asks before a record is destroyed. */
export const destructionPage: RecordPage = async (c, newsroom, record, form) => {
  const { locale } = c.var.frame;
  return actPage(c, newsroom, record, form, {
    title: locale.say('vault-destroy-open'),
    children: (
      <>
        <p>{locale.say('vault-destroy-text')}</p>
        <ProofForm
          c={c}
          newsroom={newsroom}
          form={form}
          action={`/desk/vault/records/${record.id}/destruction`}
          button={locale.say('vault-destroy-button')}
          grave
        >
          <Tick form={form} name="understood" label={locale.say('vault-destroy-understood')} />
        </ProofForm>
      </>
    ),
  });
};

async function actPage(
  c: Context<DeskEnv>,
  { db }: Newsroom,
  record: NamedRecord,
  form: FormState,
  { title, children }: { title: string; children: Child },
) {
  const { frame } = c.var;
  const { locale } = frame;
  const label = (await sourceLabels(db, [record.sourceId], locale))(record.sourceId);
  return (
    <DeskPage frame={frame} place="vault" title={title}>
      <Mistakes form={form} />
      <div class="vault">
        <p>
          <Label label={label} />
        </p>
        {children}
        <p>
          <a href={`/desk/vault/records/${record.id}`}>{locale.say('desk-cancel')}</a>
        </p>
      </div>
    </DeskPage>
  );
}
