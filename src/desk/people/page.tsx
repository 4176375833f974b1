import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { SectionChoice } from '../../comments/moderator-sections.ts';
import type { InvitationRow, Role, StaffRow } from '../../database/tables.ts';
import type { FactorRequirement } from '../../people/second-factor.ts';
import { roles } from '../../people/staff.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choices, Field, type FormState, Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage, doneNotice } from '../frame.tsx';
import { FactorRuleForm } from './factor-rule.tsx';
import { formOf } from './threshold.tsx';

/** What the page shows besides the people: the form as it came back, and what was just done. */
export interface Shown {
  form?: FormState;
  news?: Child;
}

/** Everybody with a sign-in, the form that invites, the invitations that are open, and the rule on second factors. */
export function peoplePage(
  c: Context<DeskEnv>,
  rows: {
    everybody: StaffRow[];
    invitations: InvitationRow[];
    requirement: FactorRequirement;
    withFactor: ReadonlySet<string>;
    sections: readonly SectionChoice[];
    sectionsOf: ReadonlyMap<string, readonly string[]>;
  },
  { form = formOf(c.get('frame'), { role: 'reporter' }), news }: Shown,
  newsroom: Newsroom,
) {
  const frame = c.get('frame');
  const { locale } = frame;
  const notice = doneNotice(c.req, {
    changed: locale.say('people-changed'),
    withdrawn: locale.say('people-invitation-withdrawn'),
  });
  return (
    <DeskPage frame={frame} place="people" title={locale.say('people-heading')} notice={notice}>
      <Mistakes form={form} />
      {news === undefined ? null : (
        <div class="notice" role="status">
          {news}
        </div>
      )}
      <div class="parts">
        <section>
          <ul class="rows">
            {rows.everybody.map((person) => (
              <PersonRow
                c={c}
                person={person}
                hasFactor={rows.withFactor.has(person.id)}
                sections={rows.sections}
                kept={rows.sectionsOf.get(person.id) ?? []}
              />
            ))}
          </ul>
          <p class="hint">{locale.say('people-close-hint')}</p>
        </section>
        <form class="sheet" method="post" action="/desk/people/invitations">
          <h2>{locale.say('people-invite-heading')}</h2>
          <Choices
            form={form}
            name="role"
            type="radio"
            stacked
            label={locale.say('people-role-label')}
            options={roles.map((role) => ({
              value: role,
              label: `${locale.say('people-role', { role })}: ${locale.say('people-role-hint', { role })}`,
            }))}
            required
          />
          <Field
            form={form}
            name="email"
            label={locale.say('people-invite-email')}
            type="email"
            dir="ltr"
            maxlength={200}
            {...(newsroom.config.smtpUrl === undefined ? {} : { hint: locale.say('people-invite-email-hint') })}
          />
          <div>
            <button class="go" type="submit">
              {locale.say('people-invite-button')}
            </button>
          </div>
        </form>
        {rows.invitations.length === 0 ? null : (
          <section>
            <h2>{locale.say('people-invitations-heading')}</h2>
            <ul class="rows">
              {rows.invitations.map((open) => (
                <li>
                  <span>
                    {locale.say('people-invitation', {
                      role: locale.say('people-role', { role: open.role }),
                      date: locale.date(open.expires_at, 'day'),
                    })}{' '}
                    {open.email === null ? null : <bdi class="muted">{open.email}</bdi>}
                  </span>
                  <div class="acts">
                    <form method="post" action={`/desk/people/invitations/${open.id}/renewal`}>
                      <button type="submit">{locale.say('people-invitation-renew')}</button>
                    </form>
                    <form method="post" action={`/desk/people/invitations/${open.id}/withdrawal`}>
                      <button type="submit">{locale.say('people-invitation-withdraw')}</button>
                    </form>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        <FactorRuleForm locale={locale} requirement={rows.requirement} />
      </div>
    </DeskPage>
  );
}

interface PersonProps {
  c: Context<DeskEnv>;
  person: StaffRow;
  hasFactor: boolean;
  sections: readonly SectionChoice[];
  /** The sections that this person's moderation is kept to; none for all of them. */
  kept: readonly string[];
}

function PersonRow({ c, person, hasFactor, sections, kept }: PersonProps) {
  const { locale, staff } = c.get('frame');
  const at = (act: string) => `/desk/people/${person.id}/${act}`;
  const role = locale.say('people-role', { role: person.role as Role });
  const moderatesSome = (person.role === 'moderator' || person.role === 'editor') && sections.length > 0;
  const names = sections.filter(({ id }) => kept.includes(id)).map(({ name }) => name);
  return (
    <li>
      <span>
        <strong>
          <bdi>{person.name}</bdi>
        </strong>{' '}
        {person.id === staff.id ? <span class="muted">({locale.say('people-you')})</span> : null}
        <small class="muted">
          <bdi>{person.email}</bdi>
        </small>
        {person.left_at === null ? (
          <small class="muted">{hasFactor ? locale.say('people-factor') : locale.say('people-no-factor')}</small>
        ) : null}
        {moderatesSome && kept.length > 0 ? (
          <small class="muted">{locale.say('people-sections-kept', { sections: locale.list(names) })}</small>
        ) : null}
      </span>
      {person.left_at === null ? (
        <>
          <form method="post" action={at('role')} class="acts">
            <label class="heard" for={`role-${person.id}`}>
              {locale.say('people-role-label')} <bdi>{person.name}</bdi>
            </label>
            <select id={`role-${person.id}`} name="role">
              {roles.map((one) => (
                <option value={one} selected={one === person.role}>
                  {locale.say('people-role', { role: one })}
                </option>
              ))}
            </select>
            <button type="submit">{locale.say('people-role-change')}</button>
          </form>
          <details>
            <summary>{locale.say('people-more')}</summary>
            <div class="acts">
              <form method="post" action={at('password-link')}>
                <button type="submit">{locale.say('people-password-link')}</button>
              </form>
              <form method="post" action={at('sessions/end')}>
                <button type="submit">{locale.say('people-end-sessions')}</button>
              </form>
              <form method="post" action={at('factors/removal')}>
                <button type="submit">{locale.say('people-remove-factors')}</button>
              </form>
              {moderatesSome ? (
                <form method="post" action={at('sections')} class="stack">
                  <fieldset class="field">
                    <legend>{locale.say('people-sections')}</legend>
                    <p class="hint">{locale.say('people-sections-hint')}</p>
                    <div class="options">
                      {sections.map((section) => (
                        <label>
                          <input
                            type="checkbox"
                            name="section"
                            value={section.id}
                            checked={kept.includes(section.id)}
                          />{' '}
                          <bdi lang={section.language}>{section.name}</bdi>{' '}
                          <small class="muted">
                            <bdi lang={section.language}>{section.edition}</bdi>
                          </small>
                        </label>
                      ))}
                    </div>
                  </fieldset>
                  <div class="acts">
                    <button type="submit">{locale.say('people-sections-save')}</button>
                  </div>
                </form>
              ) : null}
              <form method="post" action={at('closing')}>
                <button class="grave" type="submit">
                  {locale.say('people-close')}
                </button>
              </form>
            </div>
          </details>
        </>
      ) : (
        <>
          <span class="state">{locale.say('people-left', { date: locale.date(person.left_at, 'day') })}</span>
          <span class="muted">{role}</span>
          <form method="post" action={at('closing/withdrawal')}>
            <button type="submit">{locale.say('people-reopen')}</button>
          </form>
        </>
      )}
    </li>
  );
}
