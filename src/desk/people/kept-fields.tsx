import type { SentForm } from '../../web/forms.ts';

/** Everything that was typed into a form, hidden in another one, so that nothing is lost on the way. */
export function KeptFields({ form, except = [] }: { form: SentForm; except?: readonly string[] }) {
  return (
    <>
      {Object.entries(form.values)
        .filter(([name]) => !except.includes(name) && name !== 'username')
        .flatMap(([name, value]) =>
          [value].flat().map((text) => (
            <textarea hidden name={name}>
              {`\n${text}`}
            </textarea>
          )),
        )}
    </>
  );
}
