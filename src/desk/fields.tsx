import type { Child } from 'hono/jsx';
import type { Locale } from '../../languages/locale.ts';
import type { Mistake } from '../mistake.ts';

/** A form as it is shown: what is in its fields, and what was wrong when it was sent. */
export interface FormState {
  locale: Locale;
  values: Readonly<Record<string, string | readonly string[] | undefined>>;
  mistakes: readonly Mistake[];
}

/** What a form brought, and what was wrong with it: how it comes back. */
export type SentState = Pick<FormState, 'values' | 'mistakes'>;

/** A form that nobody has sent yet. */
export const notSent: SentState = { values: {}, mistakes: [] };

interface FieldProps {
  form: FormState;
  name: string;
  /** Where a page has several forms with this field: the one part of its ids that is not the name. */
  id?: string;
  label: string;
  hint?: Child;
  required?: boolean;
  /** Of what is typed, where it differs from the desk's own. */
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

interface InputProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'url' | 'number' | 'date' | 'time' | 'datetime-local' | 'color' | 'search';
  autocomplete?: string;
  maxlength?: number;
  min?: number | string;
  max?: number | string;
  inputmode?: 'numeric' | 'email' | 'url' | 'search';
  autofocus?: boolean;
  list?: string;
}

/** One line to type in: label, hint, required mark and what was wrong with it. */
export function Field(props: InputProps) {
  const { form, name, type = 'text', autofocus, autocomplete, maxlength, min, max, inputmode, list } = props;
  return (
    <Labelled {...props}>
      <input
        {...shared(props)}
        type={type}
        value={type === 'password' ? '' : typedIn(form, name)}
        {...given({ autocomplete, maxlength, min, max, inputmode, list })}
        {...(autofocus && form.mistakes.length === 0 ? { autofocus: true } : {})}
      />
    </Labelled>
  );
}

/** Several lines to type in. */
export function TextArea(props: FieldProps & { rows?: number; maxlength?: number; autofocus?: boolean }) {
  const { form, name, rows = 4, maxlength, autofocus } = props;
  return (
    <Labelled {...props}>
      <textarea
        {...shared(props)}
        rows={rows}
        {...given({ maxlength })}
        {...(autofocus && form.mistakes.length === 0 ? { autofocus: true } : {})}
      >
        {/* The parser drops a first line break; this one is that first one, so that the text's own stays. */}
        {`\n${typedIn(form, name)}`}
      </textarea>
    </Labelled>
  );
}

/** One thing that can be chosen. */
export interface Option {
  value: string;
  label: string;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

/** One of several, from a closed list. */
export function Choice(props: FieldProps & { options: readonly Option[] }) {
  const { form, name, options } = props;
  const chosen = typedIn(form, name);
  return (
    <Labelled {...props}>
      <select {...shared(props)}>
        {options.map((option) => (
          <option
            value={option.value}
            selected={option.value === chosen}
            {...given({ lang: option.lang, dir: option.dir })}
          >
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Several of several, or one of few (`type="radio"`), all in sight. */
export function Choices(
  props: FieldProps & { options: readonly Option[]; type?: 'checkbox' | 'radio'; stacked?: boolean },
) {
  const { form, name, label, hint, options, required, type = 'checkbox' } = props;
  const value = form.values[name];
  const chosen = typeof value === 'string' ? [value] : (value ?? []);
  const first = options[0]?.value;
  return (
    <fieldset class="field choices" {...describedBy(form, name, hint)}>
      <legend>
        {label} {required ? <Star /> : null}
      </legend>
      <Hint name={name} hint={hint} />
      <div class={props.stacked ? 'options stacked' : 'options'}>
        {options.map((option) => (
          <label {...given({ lang: option.lang, dir: option.dir })}>
            <input
              type={type}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
              {...(option.value === first ? { id: fieldId(name) } : {})}
              {...(option.value === first && isFirstMistake(form, name) ? { autofocus: true } : {})}
            />{' '}
            {option.label}
          </label>
        ))}
      </div>
      <Wrong form={form} name={name} />
    </fieldset>
  );
}

/** One yes or no. */
export function Tick({ form, name, label, hint }: FieldProps) {
  return (
    <div class="field tick">
      <label>
        <input
          type="checkbox"
          id={fieldId(name)}
          name={name}
          value="yes"
          checked={typedIn(form, name) !== ''}
          {...describedBy(form, name, hint)}
        />{' '}
        {label}
      </label>
      <Hint name={name} hint={hint} />
      <Wrong form={form} name={name} />
    </div>
  );
}

/** A file to send; the form needs `enctype="multipart/form-data"`. */
export function FileField(props: FieldProps & { accept: string; multiple?: boolean }) {
  const { accept, multiple = false } = props;
  return (
    <Labelled {...props}>
      <input {...shared(props)} type="file" accept={accept} {...(multiple ? { multiple } : {})} />
    </Labelled>
  );
}

interface MistakesProps {
  form: FormState;
  /** Where what is wrong is put right, for what stands in no field: the id of that place by the mistake's field. */
  places?: Readonly<Record<string, string>>;
}

/** At the top of a form that came back: everything that is wrong, each leading to its field. */
export function Mistakes({ form, places = {} }: MistakesProps) {
  const { locale, mistakes } = form;
  if (mistakes.length === 0) return null;
  return (
    <div class="mistakes" role="alert">
      <h2>{locale.say('desk-mistakes', { count: mistakes.length })}</h2>
      <ul>
        {mistakes.map((one) => (
          <li>
            {one.field === 'form' ? (
              locale.tell(one)
            ) : (
              <a href={`#${places[one.field] ?? fieldId(one.field)}`}>{locale.tell(one)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the stars mean; stands once in a form that has some. */
export function RequiredNote({ locale }: { locale: Locale }) {
  return (
    <p class="muted">{locale.sayWith('desk-required', {}, { star: (words) => <span class="star">{words}</span> })}</p>
  );
}

/** The id of a field's control, for links that lead to it. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^\w-]/g, '-')}`;
}

function Labelled(props: FieldProps & { children?: Child }) {
  const { form, name, id = name, label, hint, required } = props;
  return (
    <div class="field">
      <label for={fieldId(id)}>
        {label} {required ? <Star /> : null}
      </label>
      <Hint name={id} hint={hint} />
      {props.children}
      <Wrong form={form} name={name} id={id} />
    </div>
  );
}

function Star() {
  return (
    <span class="star" aria-hidden="true">
      *
    </span>
  );
}

function Hint({ name, hint }: { name: string; hint?: Child }) {
  return hint === undefined ? null : (
    <p class="hint" id={`${fieldId(name)}-hint`}>
      {hint}
    </p>
  );
}

function Wrong({ form, name, id = name }: { form: FormState; name: string; id?: string }) {
  const wrong = form.mistakes.filter((one) => one.field === name);
  if (wrong.length === 0) return null;
  return (
    <p class="wrong" id={`${fieldId(id)}-wrong`}>
      {wrong.map((one) => form.locale.tell(one)).join(' ')}
    </p>
  );
}

function shared({ form, name, id = name, required, hint, lang, dir }: FieldProps) {
  return {
    id: fieldId(id),
    name,
    ...(required ? { required: true } : {}),
    ...given({ lang, dir }),
    ...describedBy(form, name, hint, id),
    ...(isFirstMistake(form, name) ? { autofocus: true } : {}),
  };
}

function describedBy(form: FormState, name: string, hint: Child | undefined, id = name) {
  const isWrong = form.mistakes.some((one) => one.field === name);
  const ids = [...(isWrong ? [`${fieldId(id)}-wrong`] : []), ...(hint === undefined ? [] : [`${fieldId(id)}-hint`])];
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(isWrong ? { 'aria-invalid': 'true' as const } : {}),
  };
}

function isFirstMistake(form: FormState, name: string): boolean {
  return form.mistakes.find((one) => one.field !== 'form')?.field === name;
}

function typedIn(form: FormState, name: string): string {
  const value = form.values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** The attributes that were given; a missing one is left out, not written empty. */
function given<T extends Record<string, string | number | undefined>>(attributes: T) {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
