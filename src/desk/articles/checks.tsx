import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Locale } from '../../../languages/locale.ts';
import type { Mistake } from '../../mistake.ts';
import { may, requireRight, type Staff } from '../../people/rights.ts';
import { articleAtDesk, type OpenedArticle } from '../../stories/at-the-desk.ts';
import { type CheckedFinding, checkedFindings, LONGEST_REASON, setAside } from '../../stories/check-facts.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Field, type FormState, fieldId, Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage, type Frame } from '../frame.tsx';

/** Reasons for setting checks aside: a page of what was found, with a field for each. */
export function checksRoom(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/reasons', (c) => show(newsroom, c, {}, []));
  door.post('/:id/reasons', (c) => keepReasons(newsroom, c));
  return door;
}

async function keepReasons(newsroom: Newsroom, c: Context<DeskEnv>) {
  const { db } = newsroom;
  const { staff } = c.var;
  requireRight(staff, 'publish articles');
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  const form = await readForm(c.req.raw);
  const mistakes = await takeReasons(newsroom, staff, opened, form);
  if (mistakes.length > 0) return show(newsroom, c, form.values, mistakes);
  return c.redirect(`/desk/articles/${opened.article.id}/publication?done=reasons`, 303);
}

/** Keeps the reasons that a form gives for setting findings aside, with what is wrong with the others. */
export async function takeReasons(
  newsroom: Newsroom,
  staff: Staff,
  opened: OpenedArticle,
  form: SentForm,
): Promise<Mistake[]> {
  const mistakes: Mistake[] = [];
  let given = 0;
  for (const found of await overridable(newsroom, opened)) {
    const field = fieldOf(found);
    const reason = form.text(field);
    if (reason.trim() === '') continue;
    given++;
    const { check, subject } = found;
    const outcome = await setAside(newsroom.db, staff, opened.article.id, { check, subject, reason, field });
    if (outcome !== undefined && 'mistakes' in outcome) mistakes.push(...outcome.mistakes);
  }
  if (given === 0) mistakes.push({ field: 'form', message: 'desk-check-mistake-reason-empty' });
  return mistakes;
}

async function overridable({ db }: Newsroom, { article, draft }: OpenedArticle): Promise<CheckedFinding[]> {
  const findings = await checkedFindings(db, article, draft);
  return findings.filter(({ strength, override }) => strength === 'override' && override === undefined);
}

/** The name of the field for one finding's reason. */
function fieldOf({ check, subject }: CheckedFinding): string {
  return `reason-${check}-${subject}`;
}

async function show(
  newsroom: Newsroom,
  c: Context<DeskEnv>,
  values: FormState['values'],
  mistakes: readonly Mistake[],
) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'publish articles');
  const opened = await articleAtDesk(newsroom.db, staff, c.req.param('id') ?? '');
  if (opened === undefined) return c.notFound();
  const { article, draft } = opened;
  const findings = await checkedFindings(newsroom.db, article, draft, { viewer: staff });
  const form: FormState = { locale, values, mistakes };
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-checks-heading')}
      actions={
        <a class="button" href={`/desk/articles/${article.id}`}>
          {locale.say('desk-article-back')}
        </a>
      }
    >
      <p class="after">
        <bdi>{draft.headline === '' ? locale.say('desk-article-untitled') : draft.headline}</bdi>
      </p>
      <form class="sheet" method="post" action={`/desk/articles/${article.id}/reasons`}>
        <Mistakes form={form} />
        <Findings locale={locale} articleId={article.id} findings={findings} form={form} />
        {findings.some(({ strength, override }) => strength === 'override' && override === undefined) ? (
          <>
            <p class="hint">{locale.say('desk-check-reason-hint')}</p>
            <div class="acts">
              <button class="go" type="submit">
                {locale.say('desk-check-set-aside')}
              </button>
            </div>
          </>
        ) : null}
      </form>
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

interface FindingsProps {
  locale: Locale;
  articleId: string;
  findings: readonly CheckedFinding[];
  /** Where reasons can be given; without it they are only told. */
  form?: FormState;
}

/** What the checks found, the gravest first, each leading to its field. */
export function Findings({ locale, articleId, findings, form }: FindingsProps): Child {
  if (findings.length === 0) return <p class="state ok">{locale.say('desk-checks-fine')}</p>;
  return (
    <ul class="findings">
      {gravestFirst(findings).map((found) => (
        <li>
          <span class={dots[strengthOf(found)]}>
            {locale.say('desk-check-strength', { strength: strengthOf(found) })}
          </span>
          <a href={placeOf(articleId, found)}>{locale.tell(found)}</a>
          {found.guide === undefined ? null : (
            <a class="why" href={`/desk/guide/sources#${found.guide}`}>
              {locale.say('desk-check-guide')}
            </a>
          )}
          {found.override === undefined ? null : (
            <small>
              {locale.say('desk-check-reason-given', { name: found.override.by ?? '–', reason: found.override.reason })}
            </small>
          )}
          {form !== undefined && strengthOf(found) === 'override' ? (
            <Field
              form={form}
              name={fieldOf(found)}
              label={locale.say('desk-check-reason')}
              maxlength={LONGEST_REASON}
              dir="auto"
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Beside an article: what stands between its draft, or the text in somebody's editor, and the readers. */
export function checksPanel(
  _: Newsroom,
  { locale, staff }: Frame,
  { article }: OpenedArticle,
  findings: readonly CheckedFinding[],
): Child {
  const asks = findings.some((found) => strengthOf(found) === 'override');
  return (
    <section id="checks">
      <h2>{locale.say('desk-checks-heading')}</h2>
      <Findings locale={locale} articleId={article.id} findings={findings} />
      <p>
        <a href="/desk/guide/sources">{locale.say('desk-guide-sources')}</a>
      </p>
      {asks && may(staff, 'publish articles') ? (
        <p>
          <a href={`/desk/articles/${article.id}/reasons`}>{locale.say('desk-check-reason')}</a>
        </p>
      ) : null}
    </section>
  );
}

/** What is put right beside the form. */
const panels: ReadonlySet<string> = new Set(['notes', 'corrections', 'statements']);

const dots = { block: 'state bad', override: 'state warn', warn: 'state', 'set-aside': 'state ok' };
const order = ['block', 'override', 'warn', 'set-aside'] as const;

/** How grave a finding is by now: one for which a reason was given is set aside. */
export function strengthOf({ strength, override }: CheckedFinding): (typeof order)[number] {
  return strength === 'override' && override !== undefined ? 'set-aside' : strength;
}

/** The findings, what blocks before what wants a reason before what is only said. */
export function gravestFirst(findings: readonly CheckedFinding[]): CheckedFinding[] {
  return findings.toSorted((a, b) => order.indexOf(strengthOf(a)) - order.indexOf(strengthOf(b)));
}

/** Where a finding is put right: its field of the article form, or the page that it is about. */
export function placeOf(articleId: string, { field, message, subject }: CheckedFinding): string {
  const address = `/desk/articles/${articleId}`;
  if (message === 'desk-check-contrary') return `${address}/vouches/${subject}`;
  if (field === 'form') return `${address}/publication`;
  return panels.has(field) ? `${address}#${field}` : `${address}#${fieldId(field)}`;
}
