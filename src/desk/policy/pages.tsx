import { clauseTopics } from '../../comments/default-policies.ts';
import type { KeepingSettings } from '../../comments/keeping-settings.ts';
import type { overruledRules } from '../../comments/overruled.ts';
import type { Policy } from '../../comments/policy.ts';
import type { Rehearsed } from '../../comments/rehearsal.ts';
import type { RuleSettings } from '../../comments/rule-settings.ts';
import type { BlockedDomainRow } from '../../database/conversation-tables.ts';
import type { EditionRow, WordRow } from '../../database/tables.ts';
import type { Mistake } from '../../mistake.ts';
import type { SentForm } from '../../web/forms.ts';
import { type FormState, Mistakes, TextArea } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { Domains } from './domains.tsx';
import { Keeping } from './keeping.tsx';
import { Overruled } from './overruled.tsx';
import { Rehearsal } from './rehearsal.tsx';
import { Rules } from './rules-form.tsx';
import { Words } from './words.tsx';

/** The forms of the overview, by what comes back when one of them is wrong. */
export type PolicyForm = 'rules' | 'words' | 'domains' | 'keeping';

interface OverviewProps {
  frame: Frame;
  editions: readonly { edition: EditionRow; policy: Policy | undefined }[];
  settings: RuleSettings;
  timeZone: string;
  lessons: { spam: number; fine: number };
  externalKey: string;
  words: readonly WordRow[];
  domains: readonly BlockedDomainRow[];
  overruled: Awaited<ReturnType<typeof overruledRules>>;
  keeping: KeepingSettings;
  sendsLetters: boolean;
  notice: string | undefined;
  returned: { about: PolicyForm; form: SentForm; mistakes: readonly Mistake[] } | undefined;
  rehearsed?: Rehearsed | undefined;
}

/** Rules, word list, and the way to each edition's policy. */
export function PolicyOverview({
  frame,
  editions,
  settings,
  timeZone,
  lessons,
  externalKey,
  words,
  domains,
  overruled,
  keeping,
  sendsLetters,
  notice,
  returned,
  rehearsed,
}: OverviewProps) {
  const { locale } = frame;
  const returnedTo = (about: PolicyForm) => (returned?.about === about ? returned : undefined);
  return (
    <DeskPage frame={frame} place="policy" title={locale.say('desk-policy-heading')} notice={notice}>
      <div class="parts">
        {rehearsed === undefined ? null : <Rehearsal frame={frame} rehearsed={rehearsed} />}
        <section aria-labelledby="editions">
          <h2 id="editions">{locale.say('desk-policy-editions')}</h2>
          <ul class="rows">
            {editions.map(({ edition, policy }) => (
              <li>
                <a href={`/desk/policy/${edition.id}`}>{locale.say('desk-policy-write', { edition: edition.title })}</a>
                <span class="muted">
                  {policy === undefined
                    ? locale.say('desk-policy-none')
                    : locale.say('desk-policy-version', { number: policy.number, date: locale.date(policy.at, 'day') })}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <Rules
          frame={frame}
          settings={settings}
          timeZone={timeZone}
          lessons={lessons}
          externalKey={externalKey}
          returned={returnedTo('rules')}
        />
        <Words frame={frame} words={words} returned={returnedTo('words')} />
        <Domains frame={frame} domains={domains} returned={returnedTo('domains')} />
        <Overruled frame={frame} overruled={overruled} />
        <Keeping frame={frame} settings={keeping} sendsLetters={sendsLetters} returned={returnedTo('keeping')} />
      </div>
    </DeskPage>
  );
}

interface WrittenClause {
  title: string;
  text: string;
  about: string | null;
}

interface EditorProps {
  frame: Frame;
  edition: EditionRow;
  /** What stands in the form, and the number of the version it was made from. */
  draft: { intro: string; clauses: readonly WrittenClause[]; seen: number };
  versions: readonly { number: number; created_at: string; made_by_name: string | null }[];
  mistakes: readonly Mistake[];
}

const EMPTY_CLAUSES = 1;

/** The form for a new version of an edition's policy. */
export function PolicyEditor({ frame, edition, draft, versions, mistakes }: EditorProps) {
  const { locale } = frame;
  const form: FormState = { locale, values: { intro: draft.intro }, mistakes };
  const written = draft.clauses.filter(({ title, text }) => title !== '' || text !== '');
  const shown = [...written, ...Array.from({ length: EMPTY_CLAUSES }, () => ({ title: '', text: '', about: null }))];
  return (
    <DeskPage
      frame={frame}
      place="policy"
      title={locale.say('desk-policy-write', { edition: edition.title })}
      aside={
        versions.length === 0 ? undefined : (
          <section>
            <h2 class="sec">{locale.say('desk-policy-versions')}</h2>
            <ul>
              {versions.map(({ number, created_at, made_by_name: name }) => {
                const date = locale.date(created_at, 'day');
                return (
                  <li>
                    {name === null
                      ? locale.say('desk-policy-version', { number, date })
                      : locale.say('desk-policy-version-by', { number, date, name })}
                  </li>
                );
              })}
            </ul>
          </section>
        )
      }
    >
      <p class="muted">{locale.say('desk-policy-text')}</p>
      <p class="muted">{locale.say('desk-policy-about-hint')}</p>
      <form class="sheet" method="post" action={`/desk/policy/${edition.id}`}>
        <Mistakes form={form} />
        <input type="hidden" name="seen" value={draft.seen} />
        <TextArea
          form={form}
          name="intro"
          label={locale.say('desk-policy-intro')}
          rows={4}
          lang={edition.language}
          dir="auto"
        />
        {shown.map((clause, place) => (
          <Clause
            frame={frame}
            language={edition.language}
            number={place < written.length ? place + 1 : null}
            place={place}
            clause={clause}
          />
        ))}
        <div>
          <button type="submit" class="go">
            {locale.say('desk-policy-publish')}
          </button>
        </div>
      </form>
    </DeskPage>
  );
}

interface ClauseProps {
  frame: Frame;
  language: string;
  /** `null` for the empty one at the end. */
  number: number | null;
  place: number;
  clause: WrittenClause;
}

function Clause({ frame: { locale }, language, number, place, clause }: ClauseProps) {
  const title =
    number === null ? locale.say('desk-policy-new-title') : locale.say('desk-policy-clause-title', { number });
  const text = number === null ? locale.say('desk-policy-new-text') : locale.say('desk-policy-clause-text', { number });
  const about =
    number === null ? locale.say('desk-policy-new-about') : locale.say('desk-policy-clause-about', { number });
  return (
    <>
      <div class="field">
        <label for={`title-${place}`}>{title}</label>
        <input id={`title-${place}`} name="title" value={clause.title} lang={language} dir="auto" />
      </div>
      <div class="field">
        <label for={`text-${place}`}>{text}</label>
        <textarea id={`text-${place}`} name="text" rows={3} lang={language} dir="auto">
          {`\n${clause.text}`}
        </textarea>
      </div>
      <div class="field">
        <label for={`about-${place}`}>{about}</label>
        <select id={`about-${place}`} name="about">
          {(['', ...clauseTopics] as const).map((topic) => (
            <option value={topic} selected={topic === (clause.about ?? '')}>
              {locale.say('desk-topic', { topic: topic === '' ? 'none' : topic })}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
