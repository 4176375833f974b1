import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { everybodysSections, keepToSections, sectionChoices } from '../../comments/moderator-sections.ts';
import type { InvitationRow, Role } from '../../database/tables.ts';
import { type Letter, sendLetter } from '../../mail/mail.ts';
import { invite, openInvitations, renewInvitation, withdrawInvitation } from '../../people/invitations.ts';
import { newPasswordLink } from '../../people/password-links.ts';
import { requireRight } from '../../people/rights.ts';
import { everybodyWithFactor, factorRequirement, removeFactorsOf, requireFactor } from '../../people/second-factor.ts';
import { endSessionsOf } from '../../people/sessions.ts';
import { changeRole, closeSignIn, everybody, reopenSignIn, roles, staffById } from '../../people/staff.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';
import { deskLocale } from '../voice.ts';
import { peoplePage, type Shown } from './page.tsx';
import { askForProof } from './proof.tsx';
import { formOf } from './threshold.tsx';

type DeskContext = Context<DeskEnv>;

/** Everybody with a sign-in, and invitations. Administrators only. */
export function people(newsroom: Newsroom) {
  const app = new Hono<DeskEnv>();
  const { db, config } = newsroom;
  app.use(async (c, next) => {
    requireRight(c.get('staff'), 'manage people');
    await next();
  });
  const show = async (c: DeskContext, given: Shown = {}) =>
    peoplePage(
      c,
      {
        everybody: await everybody(db),
        invitations: await openInvitations(db),
        requirement: await factorRequirement(db),
        withFactor: await everybodyWithFactor(db),
        sections: await sectionChoices(db),
        sectionsOf: await everybodysSections(db),
      },
      given,
      newsroom,
    );

  app.get('/', async (c) => c.html(await show(c)));

  app.post('/invitations', async (c) => {
    const form = await readForm(c.req.raw);
    const draft = form.only('email', 'role');
    const asked = draft.role === 'administrator' ? await askForProof(c, newsroom, form) : undefined;
    if (asked !== undefined) return asked;
    const outcome = await invite(db, c.get('staff'), draft);
    if ('mistakes' in outcome)
      return c.html(await show(c, { form: formOf(c.get('frame'), draft, outcome.mistakes) }), 422);
    const { invitation, secret } = outcome.done;
    const address = `${config.publicUrl}/desk/invitation/${secret}`;
    // The link is in this answer only: it is not in an address that a redirect would leave in the history.
    return c.html(await show(c, { news: await invited(c, newsroom, invitation, address) }));
  });

  app.post('/invitations/:id/renewal', async (c) => {
    const asked = await askForProof(c, newsroom);
    if (asked !== undefined) return asked;
    const renewed = await renewInvitation(db, c.req.param('id'), c.get('staff'));
    if (renewed === undefined) return c.notFound();
    const address = `${config.publicUrl}/desk/invitation/${renewed.secret}`;
    return c.html(await show(c, { news: await invited(c, newsroom, renewed.invitation, address) }));
  });

  app.post('/second-factor', async (c) => {
    const form = await readForm(c.req.raw);
    const asked = await askForProof(c, newsroom, form);
    if (asked !== undefined) return asked;
    const outcome = await requireFactor(db, c.get('staff'), form.only('rule', 'graceDays'));
    if ('mistakes' in outcome)
      return c.html(await show(c, { form: formOf(c.get('frame'), {}, outcome.mistakes) }), 422);
    return c.redirect('/desk/people?done=changed', 303);
  });

  app.post('/invitations/:id/withdrawal', async (c) => {
    await withdrawInvitation(db, c.req.param('id'), c.get('staff'));
    return c.redirect('/desk/people?done=withdrawn', 303);
  });

  app.post('/:id/role', async (c) => {
    const sent = await readForm(c.req.raw);
    const { role } = sent.only('role');
    if (!isRole(role)) {
      const form = formOf(c.get('frame'), {}, [{ field: 'form', message: 'mistake-choice' }]);
      return c.html(await show(c, { form }), 422);
    }
    const asked = role === 'administrator' ? await askForProof(c, newsroom, sent) : undefined;
    if (asked !== undefined) return asked;
    const outcome = await changeRole(db, c.req.param('id'), c.get('staff'), role);
    return answer(c, show, outcome);
  });

  app.post('/:id/sections', async (c) => {
    const form = await readForm(c.req.raw);
    const kept = await keepToSections(db, c.req.param('id'), form.all('section'), c.get('staff'));
    if (kept === undefined) return c.notFound();
    if ('mistakes' in kept) return c.html(await show(c, { form: formOf(c.get('frame'), {}, kept.mistakes) }), 422);
    return c.redirect('/desk/people?done=changed', 303);
  });

  app.post('/:id/closing', async (c) => answer(c, show, await closeSignIn(db, c.req.param('id'), c.get('staff'))));

  app.post('/:id/closing/withdrawal', async (c) => {
    const asked = await askForProof(c, newsroom);
    if (asked !== undefined) return asked;
    return answer(c, show, await reopenSignIn(db, c.req.param('id'), c.get('staff')));
  });

  app.post('/:id/password-link', async (c) => {
    const asked = await askForProof(c, newsroom);
    if (asked !== undefined) return asked;
    const person = (await everybody(db)).find(({ id }) => id === c.req.param('id'));
    if (person === undefined || (await staffById(db, person.id)) === undefined) return c.notFound();
    const address = `${config.publicUrl}/desk/password/${await newPasswordLink(db, person, c.get('staff'))}`;
    const { locale } = c.get('frame');
    const news = locale.sayWith('people-password-link-made', { name: person.name, address }, { link: copied });
    return c.html(await show(c, { news: <div>{news}</div> }));
  });

  app.post('/:id/sessions/end', async (c) =>
    answer(c, show, { done: await endSessionsOf(db, c.req.param('id'), c.get('staff')) }),
  );

  app.post('/:id/factors/removal', async (c) => {
    const asked = await askForProof(c, newsroom);
    if (asked !== undefined) return asked;
    return answer(c, show, { done: await removeFactorsOf(newsroom, c.req.param('id'), c.get('staff')) });
  });

  return app;
}

async function answer(
  c: DeskContext,
  show: (c: DeskContext, given?: Shown) => Promise<Child>,
  outcome: Awaited<ReturnType<typeof closeSignIn>>,
) {
  if ('mistakes' in outcome) {
    return c.html(String(await show(c, { form: formOf(c.get('frame'), {}, outcome.mistakes) })), 422);
  }
  return outcome.done === undefined ? c.notFound() : c.redirect('/desk/people?done=changed', 303);
}

/** Sends the invitation where it has an address; says what became of it, with the link for passing on by hand. */
async function invited(c: DeskContext, newsroom: Newsroom, invitation: InvitationRow, address: string): Promise<Child> {
  const { locale, publicationName, staff } = c.get('frame');
  const link = <p>{locale.sayWith('people-invite-link', { address }, { link: copied })}</p>;
  if (invitation.email === null) return link;
  // Nothing is known of the invited but who invites them: the letter speaks that person's language.
  const voice = deskLocale(staff.language, locale.options.timeZone);
  const letter: Letter = {
    to: invitation.email,
    subject: voice.say('letter-invitation-subject', { publication: publicationName }),
    text: voice
      .sayWith(
        'letter-invitation',
        { name: staff.name, publication: publicationName, address, date: voice.date(invitation.expires_at, 'day') },
        { address: (words) => words },
      )
      .join(''),
  };
  const delivery = await sendLetter(newsroom.config, letter);
  if (delivery === 'sent') return <p>{locale.say('people-invite-sent', { email: invitation.email })}</p>;
  return (
    <>
      {delivery === 'failed' ? <p>{locale.say('people-invite-not-sent')}</p> : null}
      {link}
      <details>
        <summary>{locale.say('people-letter')}</summary>
        <p class="letter" dir="auto">
          {`${letter.subject}\n\n${letter.text}`}
        </p>
      </details>
    </>
  );
}

function copied(words: string): Child {
  return <code class="copy">{words}</code>;
}

function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word);
}
