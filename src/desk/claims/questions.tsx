import { type Context, Hono } from 'hono';
import { allEditions } from '../../editions/editions.ts';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { makeClaim } from '../../sources/claims.ts';
import { moveClaim } from '../../sources/ordered-claims.ts';
import { askQuestion, changeQuestion, questionById } from '../../sources/questions.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { FormState } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { NewQuestionPage } from './new.tsx';
import { showQuestion } from './question-page.tsx';
import { besideWords, languagesOf, typedWords } from './words.tsx';

type QuestionContext = Context<DeskEnv>;

/** Questions, which stand in the place of claims. Mounted at `/desk/questions`. */
export function questions(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/', (c) => {
    requireRight(c.var.staff, 'write articles');
    return c.redirect('/desk/claims', 303);
  });
  door.get('/new', (c) => showNew(newsroom, c));
  door.post('/', (c) => takeNew(newsroom, c));
  door.get('/:id', (c) => showQuestion(newsroom, c));
  door.post('/:id/words', (c) => takeWords(newsroom, c));
  door.post('/:id/claims', (c) => takeClaim(newsroom, c));
  door.post('/:id/order', (c) => takeOrder(newsroom, c));
  return door;
}

async function showNew(
  { db }: Newsroom,
  c: QuestionContext,
  values: FormState['values'] = {},
  mistakes: readonly Mistake[] = [],
) {
  requireRight(c.var.staff, 'write articles');
  const languages = languagesOf(await allEditions(db));
  const form: FormState = { locale: c.var.frame.locale, values, mistakes: besideWords(mistakes, 'words', languages) };
  const page = <NewQuestionPage frame={c.var.frame} form={form} languages={languages} />;
  return c.html(page, mistakes.length === 0 ? 200 : 422);
}

async function takeNew(newsroom: Newsroom, c: QuestionContext) {
  const form = await readForm(c.req.raw);
  const words = typedWords(form, 'words', languagesOf(await allEditions(newsroom.db)));
  const outcome = await askQuestion(newsroom.db, c.var.staff, words);
  if ('mistakes' in outcome) return showNew(newsroom, c, form.values, outcome.mistakes);
  return c.redirect(`/desk/questions/${outcome.done.id}`, 303);
}

async function takeWords(newsroom: Newsroom, c: QuestionContext) {
  const { db } = newsroom;
  const id = c.req.param('id') ?? '';
  const form = await readForm(c.req.raw);
  const languages = languagesOf(await allEditions(db));
  const words = typedWords(form, 'words', languages, (await questionById(db, id))?.words);
  const outcome = await changeQuestion(db, c.var.staff, id, words);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome)
    return showQuestion(newsroom, c, {
      values: form.values,
      mistakes: besideWords(outcome.mistakes, 'words', languages),
    });
  return c.redirect(`/desk/questions/${id}?done=saved`, 303);
}

async function takeClaim(newsroom: Newsroom, c: QuestionContext) {
  const { db } = newsroom;
  const id = c.req.param('id') ?? '';
  const form = await readForm(c.req.raw);
  const languages = languagesOf(await allEditions(db));
  const outcome = await makeClaim(db, c.var.staff, { questionId: id, words: typedWords(form, 'claim', languages) });
  if ((await questionById(db, id)) === undefined) return c.notFound();
  if ('mistakes' in outcome)
    return showQuestion(newsroom, c, {
      values: form.values,
      mistakes: besideWords(outcome.mistakes, 'claim', languages),
    });
  return c.redirect(`/desk/questions/${id}#claim-${outcome.done.id}`, 303);
}

async function takeOrder(newsroom: Newsroom, c: QuestionContext) {
  const id = c.req.param('id') ?? '';
  const form = await readForm(c.req.raw);
  const moved = { claimId: form.text('claim'), by: form.text('by') };
  const outcome = await moveClaim(newsroom.db, c.var.staff, id, moved);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showQuestion(newsroom, c, { values: {}, mistakes: outcome.mistakes });
  return c.redirect(`/desk/questions/${id}#claim-${moved.claimId}`, 303);
}
