import { correctionKinds } from '../../stories/corrections.ts';
import { Choices, type FormState } from '../fields.tsx';

/** What a public note on an article is. */
export function CorrectionKindChoice({ form }: { form: FormState }) {
  const { locale } = form;
  return (
    <Choices
      form={form}
      name="kind"
      type="radio"
      label={locale.say('desk-correction-kind')}
      required
      options={correctionKinds.map((kind) => ({
        value: kind,
        label: locale.say('desk-correction-kind-choice', { kind }),
      }))}
      stacked
    />
  );
}
