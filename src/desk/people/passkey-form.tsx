import type { Child } from 'hono/jsx';
import type { Locale } from '../../../languages/locale.ts';
import { scriptAddress } from '../assets.ts';

interface PasskeyFormProps {
  locale: Locale;
  action: string;
  /** Whether the browser is to make a passkey or to use one. */
  task: 'create' | 'get';
  /** What it is asked, as JSON. */
  options: object;
  label: string;
  /** The field that its answer goes into. */
  name?: string;
  children?: Child;
}

/**
 * A form that a passkey fills in. Its button is there with a script that can use passkeys; without one it says why there
 * is none.
 */
export async function PasskeyForm(props: PasskeyFormProps) {
  const { locale, action, task, options, label, name = 'credential', children } = props;
  return (
    <form class="passkey" method="post" action={action} data-task={task} data-options={JSON.stringify(options)}>
      {children}
      <input type="hidden" name={name} value="" data-answer="" />
      <div>
        <button type="submit" hidden>
          {label}
        </button>
      </div>
      <p class="hint" data-when="unscripted">
        {locale.say('passkey-needs-script')}
      </p>
      <p class="hint" data-when="unknown" hidden>
        {locale.say('passkey-not-here')}
      </p>
      <p class="wrong" data-when="failed" role="alert" hidden>
        {locale.say('passkey-failed')}
      </p>
      <script src={await scriptAddress('passkeys')} defer />
    </form>
  );
}
