import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Locale } from '../../languages/locale.ts';
import { LONGEST_REASON } from '../removals/removals.ts';
import type { SentForm } from '../web/forms.ts';
import { Field, type FormState, Mistakes, RequiredNote, Tick } from './fields.tsx';
import { type DeskEnv, DeskPage, type Place } from './frame.tsx';

/** What the page before a removal for good says and asks; its form is sent to its own address. */
export interface RemovalQuestion {
  place: Place;
  title: string;
  /** What goes, in sentences. */
  goes: readonly string[];
  /** Where “cancel” leads. */
  back: string;
  form: FormState;
  /** More to choose from, above the reason. */
  children?: Child;
}

/** The page that asks again before something is removed for good: what goes, what cannot be reached, why. */
export function askRemoval(c: Context<DeskEnv>, question: RemovalQuestion): Response | Promise<Response> {
  const { frame } = c.var;
  const { locale } = frame;
  const { place, title, goes, back, form, children } = question;
  return c.html(
    <DeskPage frame={frame} place={place} title={title}>
      <form class="sheet" method="post">
        <Mistakes form={form} />
        <p>{locale.say('desk-removal-when')}</p>
        {goes.map((words) => (
          <p>{words}</p>
        ))}
        <p>{locale.say('desk-removal-copies')}</p>
        <p>
          <strong>{locale.say('desk-removal-beyond')}</strong>
        </p>
        {children}
        <RequiredNote locale={locale} />
        <Field
          form={form}
          name="reason"
          label={locale.say('desk-removal-reason')}
          hint={locale.say('desk-removal-reason-hint')}
          required
          maxlength={LONGEST_REASON}
        />
        <Tick form={form} name="understood" label={locale.say('desk-removal-understood')} />
        <div class="acts">
          <button class="grave" type="submit">
            {locale.say('desk-removal-confirm')}
          </button>
          <a class="button" href={back}>
            {locale.say('desk-cancel')}
          </a>
        </div>
      </form>
    </DeskPage>,
    form.mistakes.length === 0 ? 200 : 422,
  );
}

/** What the form of that page says. */
export function typedRemoval(form: SentForm): { reason: string; isUnderstood: boolean } {
  return { reason: form.text('reason'), isUnderstood: form.text('understood') === 'yes' };
}

/** The way to that page, for whoever may remove for good. */
export function RemovalLink({ locale, href }: { locale: Locale; href: string }) {
  return (
    <p>
      <a class="muted" href={href}>
        {locale.say('desk-removal-open')}
      </a>
    </p>
  );
}
