import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { askForPasswordLetter } from '../../people/password-letters.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field, Mistakes } from '../fields.tsx';
import { doneNotice, ThresholdPage } from '../frame.tsx';
import { networkOfVisitor } from './entering.ts';
import { formOf, OtherLanguages, thresholdFor } from './threshold.tsx';

/** For whoever lost their password: a letter with a link where the server sends letters, else whom to ask. */
export function forgotten(newsroom: Newsroom) {
  const app = new Hono();

  app.get('/', async (c) => c.html(await page(c, newsroom, '', [])));

  app.post('/', async (c) => {
    const { email } = (await readForm(c.req.raw)).only('email');
    if (newsroom.config.smtpUrl === undefined) return c.html(await page(c, newsroom, email, []), 422);
    if (!/^\s*[^\s@]+@[^\s@]+\s*$/.test(email)) {
      return c.html(await page(c, newsroom, email, [{ field: 'email', message: 'mistake-email' }]), 422);
    }
    const minutes = await askForPasswordLetter(newsroom, networkOfVisitor(c, newsroom), email);
    if (minutes !== undefined) {
      c.header('retry-after', String(minutes * 60));
      const mistake: Mistake = { field: 'form', message: 'sign-in-mistake-too-often', values: { minutes } };
      return c.html(await page(c, newsroom, email, [mistake]), 429);
    }
    const language = c.req.query('language');
    const query = new URLSearchParams({ done: 'letter', ...(language === undefined ? {} : { language }) });
    return c.redirect(`/desk/sign-in/forgotten?${query}`, 303);
  });

  return app;
}

async function page(c: Context, newsroom: Newsroom, email: string, mistakes: Mistake[]) {
  const threshold = await thresholdFor(newsroom, c.req.raw);
  const { locale } = threshold;
  const form = formOf(threshold, { email }, mistakes);
  const notice = doneNotice(c.req, { letter: locale.say('forgotten-sent') });
  return (
    <ThresholdPage {...threshold} title={locale.say('forgotten-heading')} notice={notice}>
      <Mistakes form={form} />
      {newsroom.config.smtpUrl === undefined ? null : (
        <form class="sheet" method="post" action={`/desk/sign-in/forgotten?language=${locale.language}`}>
          <p>{locale.say('forgotten-text')}</p>
          <Field
            form={form}
            name="email"
            label={locale.say('sign-in-email')}
            type="email"
            dir="ltr"
            autocomplete="username"
            maxlength={200}
            required
          />
          <div>
            <button class="go" type="submit">
              {locale.say('forgotten-button')}
            </button>
          </div>
        </form>
      )}
      <p class="hint">
        {locale.sayWith('sign-in-forgotten', {}, { command: (words) => <code dir="ltr">{words}</code> })}
      </p>
      <p>
        <a href={`/desk/sign-in?language=${locale.language}`}>{locale.say('forgotten-back')}</a>
      </p>
      <OtherLanguages locale={locale} />
    </ThresholdPage>
  );
}
