import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { EditionRow } from '../../database/tables.ts';
import { allEditions } from '../../editions/editions.ts';
import type { Mistake, Outcome } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { claimsById } from '../../sources/claims.ts';
import { type FallenClaim, fallenClaims } from '../../sources/falling-claims.ts';
import { closeRecovered, settleByEdit, waiveReview } from '../../sources/settled-reviews.ts';
import { isFallen } from '../../sources/standings.ts';
import { articlesWaitingFor, type RestingArticle } from '../../sources/waiting-articles.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type FormState, Mistakes, notSent, type SentState } from '../fields.tsx';
import { type DeskEnv, DeskPage, doneNotice, type Frame } from '../frame.tsx';
import { Paging, pageAsked } from '../paging.tsx';
import { When } from '../when.tsx';
import { Recovery, Resting } from './resting.tsx';
import { StandingWord } from './standing.tsx';
import { Said, wordsFor } from './words.tsx';

type FallingContext = Context<DeskEnv>;

/** What waits since a claim fell: all of it, and that of one claim, with what closes it. Mounted at `/desk/claims`. */
export function falling(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/falling', (c) => showAll(newsroom, c));
  door.get('/:id/falling', (c) => showOne(newsroom, c));
  door.post('/:id/edits', (c) =>
    close(newsroom, c, 'edited', (form) => settleByEdit(newsroom.db, c.var.staff, waitingIn(c, form))),
  );
  door.post('/:id/waivers', (c) =>
    close(newsroom, c, 'waived', (form) =>
      waiveReview(newsroom.db, c.var.staff, waitingIn(c, form), form.text('reason')),
    ),
  );
  door.post('/:id/recovery', (c) =>
    close(newsroom, c, 'closed', (form) =>
      closeRecovered(newsroom.db, c.var.staff, c.req.param('id'), form.text('reason')),
    ),
  );
  return door;
}

const A_FEW = 10;
const CLAIMS_A_PAGE = 10;

async function showAll({ db }: Newsroom, c: FallingContext) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'publish articles');
  const page = pageAsked(c.req.query('page'));
  const found = await fallenClaims(db, { most: CLAIMS_A_PAGE + 1, skipped: (page - 1) * CLAIMS_A_PAGE });
  const editions = await allEditions(db);
  const shown = await Promise.all(
    found
      .slice(0, CLAIMS_A_PAGE)
      .map(async (fallen) => ({ fallen, ...(await articlesWaitingFor(db, fallen.claim.id, { most: A_FEW })) })),
  );
  const form: FormState = { locale, values: {}, mistakes: [] };
  return c.html(
    <DeskPage
      frame={frame}
      place="claims"
      title={locale.say('desk-falling-heading')}
      notice={closedNotice(c)}
      actions={<BackToClaims frame={frame} />}
    >
      {shown.length === 0 ? <p class="empty">{locale.say('desk-falling-empty')}</p> : null}
      <div class="parts record">
        {shown.map(({ fallen, articles, next }) => (
          <section>
            <h2>
              <a href={`/desk/claims/${fallen.claim.id}`}>
                <Said locale={locale} words={fallen.claim.words} />
              </a>
            </h2>
            <About frame={frame} fallen={fallen} />
            <ClaimActs form={form} fallen={fallen} />
            <Rows form={form} editions={editions} claimId={fallen.claim.id} articles={articles} />
            {next === undefined ? null : (
              <p class="after">
                <a href={`/desk/claims/${fallen.claim.id}/falling`}>{locale.say('desk-falling-all')}</a>
              </p>
            )}
          </section>
        ))}
      </div>
      <Paging
        locale={locale}
        older={found.length > CLAIMS_A_PAGE ? `/desk/claims/falling?page=${page + 1}` : undefined}
      />
    </DeskPage>,
  );
}

async function showOne({ db }: Newsroom, c: FallingContext, sent: SentState = notSent) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'publish articles');
  const id = c.req.param('id') ?? '';
  const claim = (await claimsById(db, [id])).get(id);
  if (claim === undefined) return c.notFound();
  const [editions, fallen, { articles, next }] = await Promise.all([
    allEditions(db),
    fallenClaims(db, { claimId: id }),
    articlesWaitingFor(db, id, { after: c.req.query('after') ?? '' }),
  ]);
  const form: FormState = { locale, ...sent };
  return c.html(
    <DeskPage
      frame={frame}
      place="claims"
      title={wordsFor(locale, claim.words).text}
      notice={closedNotice(c)}
      actions={
        <a class="button" href="/desk/claims/falling">
          {locale.say('desk-falling-heading')}
        </a>
      }
    >
      <Mistakes form={{ ...form, mistakes: atTheirFields(form, id) }} />
      {fallen.map((one) => (
        <>
          <About frame={frame} fallen={one} />
          <ClaimActs form={form} fallen={one} />
        </>
      ))}
      {articles.length === 0 ? <p class="empty">{locale.say('desk-falling-empty')}</p> : null}
      <Rows form={form} editions={editions} claimId={id} articles={articles} />
      <Paging locale={locale} older={next && `/desk/claims/${id}/falling?after=${next}`} />
    </DeskPage>,
    sent.mistakes.length === 0 ? 200 : 422,
  );
}

function Rows(props: {
  form: FormState;
  editions: readonly EditionRow[];
  claimId: string;
  articles: RestingArticle[];
}) {
  const { articles, ...rest } = props;
  return (
    <ul class="rows">
      {articles.map((article) => (
        <Resting {...rest} article={article} />
      ))}
    </ul>
  );
}

function About({ frame: { locale }, fallen }: { frame: Frame; fallen: FallenClaim }) {
  return (
    <p>
      <StandingWord locale={locale} standing={fallen.claim.standing} />{' '}
      <span class="muted">
        {locale.say('desk-falling-waiting', { count: fallen.articles })} · <When locale={locale} at={fallen.since} />
      </span>
    </p>
  );
}

/** What can be done for all that waits for a claim: a note, or, where it holds again, one signature. */
function ClaimActs({ form, fallen }: { form: FormState; fallen: FallenClaim }): Child {
  const { claim } = fallen;
  if (!isFallen(claim.standing)) return <Recovery form={form} claim={claim} />;
  return (
    <p>
      <a class="button" href={`/desk/claims/${claim.id}/notice`}>
        {form.locale.say('desk-falling-note-all')}
      </a>
    </p>
  );
}

function BackToClaims({ frame: { locale } }: { frame: Frame }) {
  return (
    <a class="button" href="/desk/claims">
      {locale.say('desk-place-claims')}
    </a>
  );
}

/** The mistakes as the summary leads to them: the reason stands once in each article's form, and in the claim's. */
function atTheirFields({ values, mistakes }: FormState, claimId: string): Mistake[] {
  const of = typeof values.article === 'string' ? values.article : claimId;
  return mistakes.map((one) => (one.field === 'reason' ? { ...one, field: `reason-${of}` } : one));
}

function waitingIn(c: FallingContext, form: SentForm) {
  return { claimId: c.req.param('id') ?? '', articleId: form.text('article') };
}

async function close(
  newsroom: Newsroom,
  c: FallingContext,
  done: string,
  act: (form: SentForm) => Promise<Outcome<unknown> | undefined>,
) {
  const form = await readForm(c.req.raw);
  const outcome = await act(form);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showOne(newsroom, c, { values: form.values, mistakes: outcome.mistakes });
  return c.redirect(`/desk/claims/falling?done=${done}`, 303);
}

function closedNotice(c: FallingContext): string | undefined {
  const { locale } = c.var.frame;
  return doneNotice(c.req, {
    edited: locale.say('desk-falling-edited'),
    waived: locale.say('desk-falling-waived'),
    closed: locale.say('desk-falling-closed'),
    noticed: locale.say('desk-falling-noticed'),
  });
}
