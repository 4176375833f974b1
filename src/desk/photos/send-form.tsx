import type { Locale } from '../../../languages/locale.ts';
import { MOST_MEGABYTES } from '../../photos/intake.ts';
import { FileField, type FormState } from '../fields.tsx';
import { DescriptionFields } from './library.tsx';

/** The form that sends photos; with its script (`photo-upload`) each file on its own, dropped or chosen. */
export function SendForm({ form }: { form: FormState }) {
  const { locale } = form;
  const isTyped = Object.values(form.values).some((value) => value !== '' && value !== undefined);
  return (
    <section id="send">
      <h2>{locale.say('desk-photo-new-heading')}</h2>
      <form class="sheet" method="post" action="/desk/photos" enctype="multipart/form-data">
        <FileField
          form={form}
          name="file"
          label={locale.say('desk-photo-files')}
          hint={
            <>
              {locale.say('desk-photo-file-hint', { megabytes: MOST_MEGABYTES })}
              <span class="with-script"> {locale.say('desk-upload-drop')}</span>
            </>
          }
          required
          multiple
          accept="image/jpeg,image/png,image/webp"
        />
        <details open={isTyped}>
          <summary>{locale.say('desk-photo-describe-now')}</summary>
          <div class="stack">
            <p class="hint">{locale.say('desk-photo-new-hint')}</p>
            <DescriptionFields form={form} />
          </div>
        </details>
        <div class="acts">
          <button class="go" type="submit">
            {locale.say('desk-photo-send')}
          </button>
        </div>
      </form>
      <div id="uploads" data-words={JSON.stringify(uploadWords(locale))} />
    </section>
  );
}

/** What the script says; numbers take the places {1}, {2}, {3} in these digits. */
function uploadWords(locale: Locale) {
  return {
    digits: Array.from({ length: 10 }, (_, digit) => locale.number(digit)).join(''),
    most: MOST_MEGABYTES * 1024 * 1024,
    tooLarge: locale.say('desk-photo-mistake-file-too-large', { megabytes: MOST_MEGABYTES }),
    heading: locale.say('desk-upload-heading'),
    overall: locale.say('desk-upload-overall', { done: '{1}', count: '{2}', failed: '{3}' }),
    waiting: locale.say('desk-upload-waiting'),
    sending: locale.say('desk-upload-sending', { percent: '{1}' }),
    reading: locale.say('desk-upload-reading'),
    stored: locale.say('desk-upload-stored'),
    known: locale.say('desk-upload-known'),
    offline: locale.say('desk-upload-offline'),
    signedOut: locale.say('desk-upload-signed-out'),
    broken: locale.say('desk-upload-broken'),
    again: locale.say('desk-upload-again'),
    againAll: locale.say('desk-upload-again-all'),
    show: locale.say('desk-upload-show'),
  };
}
