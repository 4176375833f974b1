import { Hono } from 'hono';
import type { InvitationRow } from '../../database/tables.ts';
import type { Mistake } from '../../mistake.ts';
import { acceptInvitation, InvitationClosed, invitationBySecret } from '../../people/invitations.ts';
import type { Staff } from '../../people/rights.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choice, type FormState, Mistakes, RequiredNote } from '../fields.tsx';
import { ThresholdPage } from '../frame.tsx';
import { languageOptions } from '../voice.ts';
import { enter } from './entering.ts';
import { closedPage, formOf, OtherLanguages, PersonFields, type Threshold, thresholdFor } from './threshold.tsx';

/** The page behind an invitation: who was invited says who they are and chooses a password. */
export function invitation(newsroom: Newsroom) {
  const app = new Hono();

  app.get('/:secret', async (c) => {
    const threshold = await thresholdFor(newsroom, c.req.raw);
    const open = await invitationBySecret(newsroom.db, c.req.param('secret'));
    if (open === undefined) return closedPage(c, threshold, 'invitation-invalid-heading', 'invitation-invalid-text');
    return c.html(page(threshold, open, { email: open.email ?? '', language: threshold.locale.language }, []));
  });

  app.post('/:secret', async (c) => {
    const threshold = await thresholdFor(newsroom, c.req.raw);
    const secret = c.req.param('secret');
    const draft = (await readForm(c.req.raw)).only('name', 'email', 'password', 'language');
    let joined: Staff;
    try {
      const open = await invitationBySecret(newsroom.db, secret);
      if (open === undefined) throw new InvitationClosed();
      const outcome = await acceptInvitation(newsroom.db, secret, draft);
      if ('mistakes' in outcome) return c.html(page(threshold, open, draft, outcome.mistakes), 422);
      joined = outcome.done;
    } catch (error) {
      if (!(error instanceof InvitationClosed)) throw error;
      return closedPage(c, threshold, 'invitation-invalid-heading', 'invitation-invalid-text');
    }
    await enter(c, newsroom, joined, 'joined');
    return c.redirect('/desk', 303);
  });

  return app;
}

function page(threshold: Threshold, open: InvitationRow, values: FormState['values'], mistakes: Mistake[]) {
  const { locale, publicationName } = threshold;
  const form = formOf(threshold, values, mistakes);
  return (
    <ThresholdPage {...threshold} title={locale.say('invitation-heading', { publication: publicationName })}>
      <p>{locale.say('invitation-role', { role: open.role })}</p>
      <Mistakes form={form} />
      <form class="sheet" method="post" action={`?language=${locale.language}`}>
        <RequiredNote locale={locale} />
        <PersonFields form={form} />
        <Choice
          form={form}
          name="language"
          label={locale.say('account-language')}
          options={languageOptions()}
          required
        />
        <div>
          <button class="go" type="submit">
            {locale.say('invitation-button')}
          </button>
        </div>
      </form>
      <OtherLanguages locale={locale} />
    </ThresholdPage>
  );
}
