import type { Child } from 'hono/jsx';
import type { Locale } from '../../languages/locale.ts';
import type { Conversation, CommentForm as Form } from '../../src/comments/conversation.ts';
import { COVERED } from '../../src/comments/shown-body.ts';
import type { Mistake } from '../../src/mistake.ts';

const LONGEST_QUOTE = 200;

/** The form for a comment, or for an answer to one: with what was typed and what is wrong with it, when it came back. */
export function CommentForm({ conversation, locale }: { conversation: Conversation; locale: Locale }) {
  const { address, form, policyAddress, readFirst, asksEmail } = conversation;
  const { replyTo, mistakes } = form;
  return (
    <form
      class="write"
      id="comment-form"
      method="post"
      action={`${address}/comments`}
      aria-labelledby="write"
      data-restored={locale.say('comment-draft-restored')}
      data-answer={locale.say('comment-draft-answer')}
      data-discard={locale.say('comment-draft-discard')}
    >
      <h3 id="write">
        {replyTo === null
          ? locale.say('comment-form-heading')
          : locale.say('comment-form-heading-reply', { name: replyTo.name })}
      </h3>
      {replyTo === null ? null : (
        <>
          <input type="hidden" name="reply" value={replyTo.id} />
          <blockquote class="small" dir="auto">
            {shortened(replyTo.body.replaceAll(COVERED, ` [${locale.say('comment-covered')}] `))}
          </blockquote>
          <p class="small">
            <a href={`${address}#comment-form`}>{locale.say('comment-form-cancel-reply')}</a>
          </p>
        </>
      )}
      {form.thought === null ? null : <input type="hidden" name="thought" value={form.thought} />}
      {readFirst ? <p class="small">{locale.say('comment-form-first-held')}</p> : null}
      <Wrongs mistakes={mistakes} locale={locale} />
      <div class="two">
        <Labelled name="name" words={locale.say('comment-form-name')} required mistakes={mistakes} locale={locale}>
          <input id="name" name="name" autocomplete="name" required value={form.name} {...state('name', mistakes)} />
        </Labelled>
        {asksEmail ? (
          <Labelled
            name="email"
            words={locale.say('comment-form-email')}
            hint={locale.say('comment-form-email-for')}
            mistakes={mistakes}
            locale={locale}
          >
            <input
              id="email"
              name="email"
              type="email"
              autocomplete="email"
              dir="ltr"
              value={form.email}
              {...state('email', mistakes)}
            />
          </Labelled>
        ) : (
          <p class="small">{locale.say('comment-form-no-email')}</p>
        )}
      </div>
      <Labelled name="body" words={locale.say('comment-form-text')} required mistakes={mistakes} locale={locale}>
        <CommentBox form={form} locale={locale} />
      </Labelled>
      <div class="foot small">
        <span>
          {locale.sayWith('comment-form-required', {}, { star: (words) => <span class="req">{words}</span> })}{' '}
          <a href={policyAddress}>{locale.say('comment-form-policy')}</a>{' '}
          {conversation.handlingAddress === null ? null : (
            <>
              · <a href={conversation.handlingAddress}>{locale.say('handling-heading')}</a>
            </>
          )}
        </span>
        <Counter form={form} locale={locale} />
      </div>
      <div>
        <button type="submit" class="act go">
          {locale.say('comment-form-send')}
        </button>
      </div>
    </form>
  );
}

/** The box that a comment is typed into. */
export function CommentBox({ form, locale }: { form: Form; locale: Locale }) {
  const { body, limit, mistakes } = form;
  return (
    <>
      <textarea id="body" name="body" rows={6} dir="auto" required {...state('body', mistakes, ['limit'])}>
        {/* The parser drops a first line break; this one is that first one, so that the text's own stays. */}
        {`\n${body}`}
      </textarea>
      <span class="heard" id="limit">
        {locale.say('comment-form-limit', { limit })}
      </span>
    </>
  );
}

// Stands for the number that the browser fills in; no comment is that long.
const PLACE = 777_777;
const HEARD_AT = [200, 100, 50, 20, 10, 0] as const;

/** “1500 / 1500”: how much is left. The script counts on; what it says is brought here, in the edition's own words. */
export function Counter({ form: { left, limit }, locale }: { form: Form; locale: Locale }) {
  const said = (key: 'comment-form-counter' | 'comment-form-counter-about') =>
    locale.say(key, { left: PLACE, limit }).replace(/[7\u0667\u06f7]{6}/, '{}');
  const heard = HEARD_AT.map((count) => [count, locale.say('comment-form-left', { count })]);
  return (
    <output
      class="count"
      for="body"
      aria-live="off"
      data-limit={limit}
      data-digits={Array.from({ length: 10 }, (_, digit) => locale.number(digit)).join('')}
      data-minus={locale.number(-1).replace(/\p{Nd}/u, '')}
      data-exact={said('comment-form-counter')}
      data-about={said('comment-form-counter-about')}
      data-heard={JSON.stringify(Object.fromEntries(heard))}
      data-over={locale
        .say('comment-form-over', { count: PLACE })
        .replace(/[7\u0667\u06f7]{3}.?[7\u0667\u06f7]{3}/, '{}')}
    >
      {locale.say('comment-form-counter', { left, limit })}
    </output>
  );
}

interface LabelledProps {
  name: string;
  words: string;
  hint?: string;
  required?: boolean;
  mistakes: readonly Mistake[];
  locale: Locale;
  children?: Child;
}

/** A field under its label, with what is wrong with it. */
export function Labelled({ name, words, hint, required = false, mistakes, locale, children }: LabelledProps) {
  const wrong = mistakes.find((one) => one.field === name);
  return (
    <div class="field">
      <label for={name}>
        {words} {required ? <span class="req">*</span> : null}
        {hint === undefined ? null : <span class="small">{hint}</span>}
      </label>
      {children}
      {wrong === undefined ? null : (
        <p class="wrong" id={`${name}-wrong`}>
          {locale.tell(wrong)}
        </p>
      )}
    </div>
  );
}

/** What a field says about itself when it came back; the first wrong one is where the reader goes on. */
export function state(name: string, mistakes: readonly Mistake[], describedBy: readonly string[] = []) {
  const isWrong = mistakes.some((one) => one.field === name);
  const ids = isWrong ? [`${name}-wrong`, ...describedBy] : describedBy;
  const isFirst = isWrong && mistakes.every((one) => one.field !== 'form') && mistakes[0]?.field === name;
  return {
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    ...(isWrong ? { 'aria-invalid': 'true' as const } : {}),
    ...(isFirst ? { autofocus: true } : {}),
  };
}

/** Over a form that came back: that it was not taken, and what is wrong with the whole of it. */
export function Wrongs({ mistakes, locale }: { mistakes: readonly Mistake[]; locale: Locale }) {
  if (mistakes.length === 0) return null;
  const whole = mistakes.filter((one) => one.field === 'form');
  return (
    <div class="wrongs" role="alert" tabindex={-1} {...(whole.length > 0 ? { autofocus: true } : {})}>
      {whole.length < mistakes.length ? <p>{locale.say('comment-form-errors', { count: mistakes.length })}</p> : null}
      {whole.map((one) => (
        <p>{locale.tell(one)}</p>
      ))}
    </div>
  );
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()} …`;
}
