import { type Context, Hono } from 'hono';
import type { Mistake } from '../../mistake.ts';
import { findSources } from '../../sources/sources.ts';
import { statementById } from '../../sources/statements.ts';
import { anchorStatement, removeStatement } from '../../sources/tied-statements.ts';
import { oneLine } from '../../sources/tied-words.ts';
import { rewriteStatement, writeStatement } from '../../sources/written-statements.ts';
import { articleAtDesk, type OpenedArticle } from '../../stories/at-the-desk.ts';
import { checkedFindings } from '../../stories/check-facts.ts';
import { readForm, SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { keepPace } from '../../web/pace.ts';
import type { DeskEnv } from '../frame.tsx';
import { checksPanel } from './checks.tsx';
import { InTheWay } from './in-the-way.tsx';
import { isArticleId } from './keeping.tsx';
import { statementPlace } from './statement-facts.ts';
import { StatementStays, statementPage, TieAgain } from './statement-page.tsx';
import { documentIn, fieldOf, readWritten, tiedIn } from './statement-values.ts';
import { typedSaidOn } from './statement-words.tsx';
import { sourceForScript, statementsColumn } from './statements-panel.tsx';
import { ARTICLE_FORM_BYTES } from './values.ts';

/** What sources say in an article: written down, changed, tied to its words and taken out of it. */
export function statementsRoom(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/sources', (c) => offerSources(newsroom, c));
  door.get('/:id/statements/new', (c) => begin(newsroom, c, new SentForm([])));
  door.post('/:id/statements', (c) => write(newsroom, c));
  door.post('/:id/statements/draft', async (c) => begin(newsroom, c, await readForm(c.req.raw)));
  door.post('/:id/statements/column', (c) => showColumn(newsroom, c));
  door.get('/:id/statements/:statement', (c) => show(newsroom, c));
  door.post('/:id/statements/:statement', (c) => rewrite(newsroom, c));
  door.post('/:id/statements/:statement/anchor', (c) => tie(newsroom, c));
  door.post('/:id/statements/:statement/removal', (c) => remove(newsroom, c));
  return door;
}

type DeskContext = Context<DeskEnv>;

const idOf = (c: DeskContext) => c.req.param('id') ?? '';
const statementOf = (c: DeskContext) => c.req.param('statement') ?? '';
const addressOf = (c: DeskContext) => `/desk/articles/${idOf(c)}`;
const isForScript = (c: DeskContext) => c.req.header('accept') === 'application/json';

async function openedIn({ db }: Newsroom, c: DeskContext): Promise<OpenedArticle | undefined> {
  return articleAtDesk(db, c.var.staff, idOf(c));
}

async function begin(newsroom: Newsroom, c: DeskContext, form: SentForm) {
  const opened = await openedIn(newsroom, c);
  return opened === undefined ? c.notFound() : statementPage(newsroom, c, opened, form.values, []);
}

async function write(newsroom: Newsroom, c: DeskContext) {
  const { db } = newsroom;
  const opened = await openedIn(newsroom, c);
  if (opened === undefined) return c.notFound();
  const form = await readForm(c.req.raw);
  if (form.text('next') === 'find') return statementPage(newsroom, c, opened, form.values, []);
  const given = isArticleId(form.text('id')) ? form.text('id') : undefined;
  // A script that did not hear the answer sends it again.
  const sent = given === undefined ? undefined : await statementById(db, opened.article, given);
  if (sent !== undefined && isForScript(c)) return c.json({ statementId: sent.statement.id });
  const place = await statementPlace(db, opened);
  const read = await readWritten(db, place, form);
  const where = { articleId: opened.article.id, newId: given };
  const outcome = 'mistakes' in read ? read : await writeStatement(db, c.var.staff, where, read.done, tiedIn(form));
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return askAgain(newsroom, c, opened, form, outcome.mistakes);
  if (isForScript(c)) return c.json({ statementId: outcome.done.statementId });
  // Whoever goes through proposals without a script comes back to the next.
  if (form.text('proposed') !== '') return c.redirect(`${addressOf(c)}/proposals`, 303);
  return c.redirect(`${addressOf(c)}?statement=written#statement-${outcome.done.statementId}`, 303);
}

async function show(newsroom: Newsroom, c: DeskContext) {
  const { db } = newsroom;
  const opened = await openedIn(newsroom, c);
  const found = opened && (await statementById(db, opened.article, statementOf(c)));
  if (opened === undefined || found === undefined) return c.notFound();
  const { statement, passage } = found;
  const { timeZone } = await statementPlace(db, opened);
  const said = typedSaidOn(statement.said_on, timeZone);
  const values = {
    ...{ quote: passage?.exact ?? '', passage: passage === undefined ? '' : JSON.stringify(passage) },
    ...{ source: statement.source_id, through: statement.through_id ?? '', claim: statement.claim_id ?? '' },
    ...{ stance: statement.stance ?? '', manner: statement.manner, basis: statement.basis },
    ...{ commitment: statement.commitment, cue: statement.cue, 'said-date': said.date, 'said-time': said.time },
    ...{ addressee: statement.addressee, 'addressee-name': statement.addressee_name },
    ...{ 'original-words': statement.original_words, 'original-language': statement.original_language ?? '' },
    ...{ evidence: statement.evidence, seen: statement.changed_at ?? '', before: oneLine(passage?.exact ?? '') },
  };
  return statementPage(newsroom, c, opened, values, [], statement.id);
}

async function rewrite(newsroom: Newsroom, c: DeskContext) {
  const { db } = newsroom;
  const opened = await openedIn(newsroom, c);
  if (opened === undefined) return c.notFound();
  const form = await readForm(c.req.raw);
  const statementId = statementOf(c);
  if (form.text('next') === 'find') return statementPage(newsroom, c, opened, form.values, [], statementId);
  const place = await statementPlace(db, opened);
  const read = await readWritten(db, place, form);
  const where = { articleId: opened.article.id, statementId, seen: form.text('seen') };
  // Words that the form brought back as they were stay tied to where they stand by now.
  const stays = oneLine(form.text('quote')) === form.text('before') && form.text('before') !== '';
  const words = stays ? undefined : tiedIn(form);
  const outcome = 'mistakes' in read ? read : await rewriteStatement(db, c.var.staff, where, read.done, words);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) {
    const isOvertaken = outcome.mistakes.some(({ message }) => message === 'desk-statement-mistake-changed');
    const now = isOvertaken ? await statementById(db, opened.article, statementId) : undefined;
    const seen = now === undefined ? {} : { seen: now.statement.changed_at ?? '' };
    return askAgain(newsroom, c, opened, form, outcome.mistakes, statementId, seen);
  }
  return c.redirect(`${addressOf(c)}?statement=changed#statement-${statementId}`, 303);
}

async function tie(newsroom: Newsroom, c: DeskContext) {
  const { db } = newsroom;
  const form = await readForm(c.req.raw);
  const seen = form.all('seen').map(oneLine)[0];
  const where = { articleId: idOf(c), statementId: statementOf(c), seen };
  const outcome = await anchorStatement(db, c.var.staff, where, tiedIn(form));
  if (outcome === undefined) return c.notFound();
  if ('done' in outcome) {
    if (isForScript(c)) return c.json({ statementId: outcome.done.statementId });
    return c.redirect(`${addressOf(c)}?statement=tied#statement-${outcome.done.statementId}`, 303);
  }
  const opened = await openedIn(newsroom, c);
  const found = opened && (await statementById(db, opened.article, statementOf(c)));
  if (opened === undefined || found === undefined) return c.notFound();
  if (isForScript(c)) return c.json({ mistakes: outcome.mistakes.map((one) => c.var.frame.locale.tell(one)) }, 422);
  return c.html(
    <TieAgain frame={c.var.frame} opened={opened} sent={form} mistakes={outcome.mistakes} {...found} />,
    422,
  );
}

async function remove({ db }: Newsroom, c: DeskContext) {
  const outcome = await removeStatement(db, c.var.staff, { articleId: idOf(c), statementId: statementOf(c) });
  if (outcome === undefined) return c.notFound();
  if ('done' in outcome) return c.redirect(`${addressOf(c)}?statement=removed#statements`, 303);
  return c.html(<StatementStays frame={c.var.frame} articleId={idOf(c)} mistakes={outcome.mistakes} />, 422);
}

/** Sources for the editor's panel: those whose names hold what was typed. */
async function offerSources(newsroom: Newsroom, c: DeskContext) {
  const { db } = newsroom;
  await keepPace('statements', c.var.staff.id);
  const opened = await openedIn(newsroom, c);
  if (opened === undefined) return c.notFound();
  const { languages, storyId } = await statementPlace(db, opened);
  const found = await findSources(db, c.req.query('q') ?? '', storyId);
  return c.json({ sources: found.map((source) => sourceForScript(source, languages[0])) });
}

/** The column beside the article and what the checks find, for the text as it stands in somebody's editor. */
async function showColumn(newsroom: Newsroom, c: DeskContext) {
  await keepPace('statements', c.var.staff.id);
  const form = await readForm(c.req.raw, ARTICLE_FORM_BYTES);
  const opened = await openedIn(newsroom, c);
  if (opened === undefined) return c.notFound();
  const document = documentIn(form, opened);
  // A text that cannot be saved has its own troubles: the column stays what it was.
  if ('mistakes' in document) return c.body(null, 422);
  const { frame, staff } = c.var;
  const [headline = opened.draft.headline] = form.all('headline');
  const [standfirst = opened.draft.standfirst] = form.all('standfirst');
  const draft = { ...opened.draft, headline, standfirst, body_json: JSON.stringify(document.done.toJSON()) };
  const findings = await checkedFindings(newsroom.db, opened.article, draft, { viewer: staff });
  return c.html(
    <>
      {await statementsColumn(newsroom, frame, opened, document.done)}
      {checksPanel(newsroom, frame, opened, findings)}
      <InTheWay locale={frame.locale} articleId={opened.article.id} findings={findings} />
    </>,
  );
}

async function askAgain(
  newsroom: Newsroom,
  c: DeskContext,
  opened: OpenedArticle,
  form: SentForm,
  found: readonly Mistake[],
  statementId?: string,
  more: Record<string, string> = {},
) {
  const place = await statementPlace(newsroom.db, opened);
  const mistakes = found.map((one) => ({ ...one, field: fieldOf(one.field, place) }));
  if (!isForScript(c)) return statementPage(newsroom, c, opened, { ...form.values, ...more }, mistakes, statementId);
  const { locale } = c.var.frame;
  const isAlike = mistakes.some(({ field }) => field === 'source');
  const alike = isAlike
    ? await findSources(newsroom.db, form.text(`source-label-${place.languages[0]}`), place.storyId)
    : [];
  const told = mistakes.map((one) => locale.tell(one));
  return c.json({ mistakes: told, alike: alike.map((source) => sourceForScript(source, place.languages[0])) }, 422);
}
