import type { Locale } from '../../languages/locale.ts';
import type { Mistake } from '../../src/mistake.ts';

/** Over a reader's form that came back: that it was not taken, and what is wrong with the whole of it. */
export function CameBack({ mistakes, locale }: { mistakes: readonly Mistake[]; locale: Locale }) {
  if (mistakes.length === 0) return null;
  const whole = mistakes.filter((one) => one.field === 'form');
  return (
    <div class="wrongs" role="alert" tabindex={-1} {...(whole.length > 0 ? { autofocus: true } : {})}>
      {whole.length < mistakes.length ? <p>{locale.say('form-came-back', { count: mistakes.length })}</p> : null}
      {whole.map((one) => (
        <p>{locale.tell(one)}</p>
      ))}
    </div>
  );
}
