import { type Context, Hono } from 'hono';
import { allEditions } from '../../editions/editions.ts';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { standOnClaim } from '../../sources/changed-standings.ts';
import { changeClaim, claimsById, makeClaim } from '../../sources/claims.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { FormState } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { showClaim } from './claim-page.tsx';
import { falling } from './falling.tsx';
import { ClaimsPage, pageOfClaims } from './list.tsx';
import { NewClaimPage } from './new.tsx';
import { notice } from './notice.tsx';
import { questionsToChoose } from './question-choice.tsx';
import { besideWords, languagesOf, typedWords } from './words.tsx';

/*
 * The place of questions and claims: what is open, what answers it, where the newsroom stands, and what rests on a claim that
 * fell. Questions are at `/desk/questions`, in `questions.tsx`. Whether somebody may is asked of the nouns.
 */

type ClaimsContext = Context<DeskEnv>;

/** Claims: the list, one of them, and what has fallen. Mounted at `/desk/claims`. */
export function claims(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => showList(newsroom, c));
  door.get('/new', (c) => showNew(newsroom, c, { question: c.req.query('question') ?? '' }));
  door.post('/', (c) => takeNew(newsroom, c));
  door.route('/', falling(newsroom));
  door.get('/:id', (c) => showClaim(newsroom, c));
  door.post('/:id/words', (c) => takeWords(newsroom, c));
  door.post('/:id/standing', (c) => takeStanding(newsroom, c));
  door.route('/', notice(newsroom));
  return door;
}

async function showList({ db }: Newsroom, c: ClaimsContext) {
  requireRight(c.var.staff, 'write articles');
  const listed = await pageOfClaims(db, (name) => c.req.query(name));
  return c.html(<ClaimsPage frame={c.var.frame} {...listed} />);
}

async function showNew(
  { db }: Newsroom,
  c: ClaimsContext,
  values: FormState['values'],
  mistakes: readonly Mistake[] = [],
) {
  requireRight(c.var.staff, 'write articles');
  const languages = languagesOf(await allEditions(db));
  const form: FormState = { locale: c.var.frame.locale, values, mistakes: besideWords(mistakes, 'words', languages) };
  const questions = await questionsToChoose(db, typeof values.question === 'string' ? values.question : '');
  return c.html(
    <NewClaimPage frame={c.var.frame} form={form} languages={languages} questions={questions} />,
    mistakes.length === 0 ? 200 : 422,
  );
}

async function takeNew(newsroom: Newsroom, c: ClaimsContext) {
  const { db } = newsroom;
  const form = await readForm(c.req.raw);
  const words = typedWords(form, 'words', languagesOf(await allEditions(db)));
  const question = form.text('question');
  const typed = { questionId: question === '' ? null : question, words };
  const outcome = await makeClaim(db, c.var.staff, typed);
  if ('mistakes' in outcome) return showNew(newsroom, c, form.values, outcome.mistakes);
  return c.redirect(question === '' ? `/desk/claims/${outcome.done.id}` : `/desk/questions/${question}`, 303);
}

async function takeWords(newsroom: Newsroom, c: ClaimsContext) {
  const { db } = newsroom;
  const id = c.req.param('id') ?? '';
  const form = await readForm(c.req.raw);
  const languages = languagesOf(await allEditions(db));
  const before = (await claimsById(db, [id])).get(id);
  const words = typedWords(form, 'words', languages, before?.words);
  const question = form.text('question');
  const typed = {
    words,
    ...(form.all('question').length === 0 ? {} : { questionId: question === '' ? null : question }),
  };
  const outcome = await changeClaim(db, c.var.staff, id, typed);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome)
    return showClaim(newsroom, c, { values: form.values, mistakes: besideWords(outcome.mistakes, 'words', languages) });
  return c.redirect(`/desk/claims/${id}?done=saved`, 303);
}

async function takeStanding(newsroom: Newsroom, c: ClaimsContext) {
  const { db } = newsroom;
  const id = c.req.param('id') ?? '';
  const form = await readForm(c.req.raw);
  const languages = languagesOf(await allEditions(db));
  const typed = { standing: form.text('standing'), words: typedWords(form, 'told', languages) };
  const outcome = await standOnClaim(db, c.var.staff, id, typed);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome)
    return showClaim(newsroom, c, { values: form.values, mistakes: besideWords(outcome.mistakes, 'told', languages) });
  return c.redirect(`/desk/claims/${id}?done=${outcome.done.changed ? 'stood' : 'same'}`, 303);
}
