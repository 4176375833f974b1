import { Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { PasswordLinkClosed, personOfPasswordLink, resetPassword } from '../../people/password-links.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Mistakes } from '../fields.tsx';
import { ThresholdPage } from '../frame.tsx';
import { closedPage, formOf, NewPassword, OtherLanguages, type Threshold, thresholdFor } from './threshold.tsx';

/** The page behind a link for a new password, which an administrator or the console gave out. */
export function passwordLink(newsroom: Newsroom) {
  const app = new Hono();

  app.get('/:secret', async (c) => {
    const threshold = await thresholdFor(newsroom, c.req.raw);
    const person = await personOfPasswordLink(newsroom.db, c.req.param('secret'));
    if (person === undefined) {
      return closedPage(c, threshold, 'password-link-invalid-heading', 'password-link-invalid-text');
    }
    return c.html(page(threshold, person.email, []));
  });

  app.post('/:secret', async (c) => {
    const threshold = await thresholdFor(newsroom, c.req.raw);
    const secret = c.req.param('secret');
    const { password } = (await readForm(c.req.raw)).only('password');
    try {
      const outcome = await resetPassword(newsroom, secret, password);
      if ('done' in outcome) return c.redirect(`/desk/sign-in?done=password&language=${outcome.done.language}`, 303);
      const person = await personOfPasswordLink(newsroom.db, secret);
      return c.html(page(threshold, person?.email ?? '', outcome.mistakes), 422);
    } catch (error) {
      if (!(error instanceof PasswordLinkClosed)) throw error;
      return closedPage(c, threshold, 'password-link-invalid-heading', 'password-link-invalid-text');
    }
  });

  return app;
}

function page(threshold: Threshold, email: string, mistakes: Mistake[]) {
  const { locale } = threshold;
  const form = formOf(threshold, {}, mistakes);
  return (
    <ThresholdPage {...threshold} title={locale.say('password-link-heading')}>
      <p>{locale.say('password-link-text', { email })}</p>
      <Mistakes form={form} />
      <form class="sheet" method="post" action={`?language=${locale.language}`}>
        {/* Password managers keep the pair. */}
        <input type="hidden" name="username" autocomplete="username" value={email} />
        <NewPassword form={form} name="password" label={locale.say('account-password-new')} />
        <div>
          <button class="go" type="submit">
            {locale.say('password-link-button')}
          </button>
        </div>
      </form>
      <OtherLanguages locale={locale} />
    </ThresholdPage>
  );
}
