import type { Mistake } from '../../mistake.ts';
import { may } from '../../people/rights.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import type { CheckedFinding } from '../../stories/check-facts.ts';
import { embargoOn } from '../../stories/embargo.ts';
import type { ShownPlan } from '../../stories/schedule.ts';
import { Choices, Field, type FormState, Mistakes, RequiredNote, Tick } from '../fields.tsx';
import { DeskPage, doneNotice, type Frame } from '../frame.tsx';
import { When } from '../when.tsx';
import { Findings } from './checks.tsx';
import { IN_THE_WAY, InTheWay } from './in-the-way.tsx';
import { StateWords, versionName } from './page.tsx';

/** What was typed on the page and what was wrong with it, form by form. */
export interface PublicationForms {
  mistakes?: readonly Mistake[];
  reasons?: Pick<FormState, 'values' | 'mistakes'>;
  plan?: { values: Record<string, string>; mistakes: readonly Mistake[] };
  embargo?: { values: Record<string, string>; mistakes: readonly Mistake[] };
}

interface Offsets {
  earlier: string;
  later: string;
}

interface PublicationPageProps {
  frame: Frame;
  opened: OpenedArticle;
  plan: ShownPlan | undefined;
  /** What the checks find in the draft if it is published now. */
  findings: readonly CheckedFinding[];
  timeZone: string;
  forms: PublicationForms;
  /** Where a typed time comes twice: the two clocks it may be read on. */
  twice: { plan: Offsets | undefined; embargo: Offsets | undefined };
  done: string | undefined;
  /** The plan that was just taken back, as the fields that make it again. */
  undo: Record<string, string> | undefined;
}

/** The step before readers: which version it is, what stands in its way, and the three things to do with it. */
export function PublicationPage(props: PublicationPageProps) {
  const { frame, opened, done, undo } = props;
  const { locale, staff } = frame;
  const { article, draft, versions } = opened;
  const address = `/desk/articles/${article.id}`;
  const version = versions.find((one) => one.id === draft.id);
  const mayPublish = may(staff, 'publish articles');
  const notice = doneNotice(
    { query: (name) => (name === 'done' ? done : undefined) },
    {
      scheduled: locale.say('desk-schedule-done'),
      reasons: locale.say('desk-check-reasons-kept'),
      vouched: locale.say('desk-vouch-done'),
      unscheduled: locale.say('desk-schedule-withdrawn'),
      embargo: locale.say('desk-embargo-done'),
      lifted: locale.say('desk-embargo-lifted'),
    },
  );
  return (
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-publication-heading', { headline: draft.headline })}
      actions={
        <>
          <StateWords locale={locale} state={opened.state} />
          <a class="button" href={`${address}/preview`}>
            {locale.say('desk-article-preview-open')}
          </a>
          <a class="button" href={address}>
            {locale.say('desk-article-back')}
          </a>
        </>
      }
    >
      {notice === undefined ? null : (
        <div class="notice" role="status">
          {notice} {undo === undefined ? null : <Undo frame={frame} address={address} fields={undo} />}
        </div>
      )}
      <p class="muted after">
        {locale.say('desk-publication-version')} {version === undefined ? null : versionName(locale, version)}
      </p>
      <Standing {...props} />
      <FoundByChecks {...props} address={address} />
      {mayPublish ? (
        <>
          <PublishNow {...props} address={address} />
          <PublishLater {...props} address={address} />
        </>
      ) : (
        <p class="muted">{locale.say('desk-article-publish-by-editor')}</p>
      )}
      {article.state === 'published' ? null : <Embargo {...props} address={address} />}
    </DeskPage>
  );
}

/** What holds now: a plan, a plan that failed, an embargo. */
function Standing({ frame, opened, plan }: PublicationPageProps) {
  const { locale } = frame;
  const embargo = embargoOn(opened.article, new Date().toISOString());
  return (
    <>
      {plan === undefined ? null : <PlanWords frame={frame} plan={plan} draftId={opened.draft.id} />}
      {embargo === undefined ? null : (
        <p class="notice warn">
          <strong>{locale.say('desk-embargo-holds', { date: locale.date(embargo, 'day-time') })}</strong>{' '}
          <Away locale={locale} at={embargo} />
        </p>
      )}
    </>
  );
}

/** How far away a moment is; beyond a week that would only say the day again. */
export function Away({ locale, at }: { locale: Frame['locale']; at: string }) {
  const WEEK_MS = 7 * 24 * 60 * 60_000;
  return Date.parse(at) - Date.now() > WEEK_MS ? null : <When locale={locale} at={at} />;
}

/** A plan in words, with its way back where that is allowed; also beside the article. */
export function PlanWords({ frame, plan, draftId }: { frame: Frame; plan: ShownPlan; draftId: string }) {
  const { locale, staff } = frame;
  const date = locale.date(plan.publishAt, 'day-time');
  return (
    <div class={plan.failedAt === null ? 'notice' : 'mistakes'}>
      {plan.failedAt === null ? (
        <p>
          {locale.say('desk-schedule-planned', { number: plan.revisionNumber, date, name: plan.madeBy ?? '–' })}{' '}
          <Away locale={locale} at={plan.publishAt} />
        </p>
      ) : (
        <>
          <p>{locale.say('desk-schedule-failed', { date })}</p>
          <ul>
            {plan.failures.map((one) => (
              <li>{locale.tell(one)}</li>
            ))}
          </ul>
        </>
      )}
      {plan.revisionId === draftId ? null : <p>{locale.say('desk-schedule-newer')}</p>}
      {may(staff, 'publish articles') ? (
        <form method="post" action={`/desk/articles/${plan.articleId}/schedule/withdrawal`}>
          <button type="submit">{locale.say('desk-schedule-withdraw')}</button>
        </form>
      ) : null}
    </div>
  );
}

type FormProps = PublicationPageProps & { address: string };

/** What the checks found, with a field for the reason where one sets it aside. */
function FoundByChecks({ frame: { locale, staff }, findings, forms, opened, address }: FormProps) {
  const asks = findings.some(({ strength, override }) => strength === 'override' && override === undefined);
  const given = asks && may(staff, 'publish articles');
  const form: FormState = { locale, ...(forms.reasons ?? { values: {}, mistakes: [] }) };
  const found = (
    <>
      <h2>{locale.say('desk-checks-heading')}</h2>
      <Findings locale={locale} articleId={opened.article.id} findings={findings} {...(given ? { form } : {})} />
    </>
  );
  if (!given) return <section class="sheet">{found}</section>;
  return (
    <form class="sheet" method="post" action={`${address}/publication/reasons`}>
      <Mistakes form={form} />
      {found}
      <p class="hint">{locale.say('desk-check-reason-hint')}</p>
      <div class="acts">
        <button type="submit">{locale.say('desk-check-set-aside')}</button>
      </div>
    </form>
  );
}

function PublishNow({ frame: { locale }, opened, findings, forms, address }: FormProps) {
  const form: FormState = { locale, values: { visible: 'yes' }, mistakes: forms.mistakes ?? [] };
  const wasPublic = opened.article.published_at !== null;
  return (
    <form class="sheet step" method="post" action={`${address}/release`}>
      <h2>{locale.say('desk-publication-now-heading')}</h2>
      <Mistakes form={form} />
      <input type="hidden" name="revision" value={opened.draft.id} />
      {wasPublic ? <VisibleChange form={form} name="visible" /> : null}
      <InTheWay locale={locale} articleId={opened.article.id} findings={findings} />
      <div class="acts">
        <button class="publishes go" type="submit" aria-describedby={IN_THE_WAY}>
          {locale.say(wasPublic ? 'desk-article-publish-changes' : 'desk-article-publish')}
        </button>
      </div>
    </form>
  );
}

function PublishLater({ frame: { locale }, opened, plan, timeZone, forms, twice, address }: FormProps) {
  const form: FormState = { locale, values: forms.plan?.values ?? {}, mistakes: forms.plan?.mistakes ?? [] };
  return (
    <form class="sheet step" method="post" action={`${address}/schedule`}>
      <h2>{locale.say('desk-schedule-heading')}</h2>
      <Mistakes form={form} />
      <RequiredNote locale={locale} />
      <input type="hidden" name="revision" value={opened.draft.id} />
      <MomentFields form={form} prefix="" timeZone={timeZone} twice={twice.plan} />
      {opened.article.published_at === null ? null : <VisibleChange form={form} name="plan-visible" />}
      <p class="hint">{locale.say('desk-schedule-hint')}</p>
      <div class="acts">
        <button type="submit">{locale.say(plan === undefined ? 'desk-schedule-submit' : 'desk-schedule-move')}</button>
      </div>
    </form>
  );
}

function Embargo({ frame, opened, timeZone, forms, twice, address }: FormProps) {
  const { locale, staff } = frame;
  const form: FormState = { locale, values: forms.embargo?.values ?? {}, mistakes: forms.embargo?.mistakes ?? [] };
  const holds = embargoOn(opened.article, new Date().toISOString()) !== undefined;
  return (
    <form class="sheet step" method="post" action={`${address}/embargo`}>
      <h2>{locale.say('desk-embargo-heading')}</h2>
      <Mistakes form={form} />
      <p>{locale.say('desk-embargo-text')}</p>
      <MomentFields form={form} prefix="embargo-" timeZone={timeZone} twice={twice.embargo} />
      <div class="acts">
        <button type="submit">{locale.say(holds ? 'desk-embargo-move' : 'desk-embargo-submit')}</button>
        {holds && may(staff, 'publish articles') ? (
          <button class="grave" type="submit" formaction={`${address}/embargo/withdrawal`} formnovalidate>
            {locale.say('desk-embargo-lift')}
          </button>
        ) : null}
      </div>
    </form>
  );
}

interface MomentFieldsProps {
  form: FormState;
  prefix: '' | 'embargo-';
  timeZone: string;
  twice: Offsets | undefined;
}

/** Date and time on the publication's clock, and which of the two where that clock shows a time twice. */
function MomentFields({ form, prefix, timeZone, twice }: MomentFieldsProps) {
  const { locale } = form;
  const now = new Date().toISOString();
  return (
    <>
      <div class="two">
        <Field form={form} name={`${prefix}date`} type="date" label={locale.say('desk-schedule-date')} required />
        <Field form={form} name={`${prefix}time`} type="time" label={locale.say('desk-schedule-time')} required />
      </div>
      {twice === undefined ? null : (
        <Choices
          form={form}
          name={`${prefix}which`}
          type="radio"
          label={locale.say('desk-schedule-which')}
          options={[
            { value: 'earlier', label: locale.say('desk-schedule-which-earlier', { offset: twice.earlier }) },
            { value: 'later', label: locale.say('desk-schedule-which-later', { offset: twice.later }) },
          ]}
        />
      )}
      <p class="hint">{locale.say('desk-schedule-zone', { zone: timeZone, date: locale.date(now, 'day-time') })}</p>
    </>
  );
}

function VisibleChange({ form, name }: { form: FormState; name: string }) {
  const { locale } = form;
  return (
    <Tick
      form={form}
      name={name}
      label={locale.say('desk-article-visible-change')}
      hint={locale.say('desk-article-visible-change-hint')}
    />
  );
}

function Undo({ frame, address, fields }: { frame: Frame; address: string; fields: Record<string, string> }) {
  return (
    <form class="inline" method="post" action={`${address}/schedule`}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{frame.locale.say('desk-schedule-restore')}</button>
    </form>
  );
}
