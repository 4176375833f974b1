import { type Context, Hono } from 'hono';
import type { RevisionRow } from '../../database/tables.ts';
import type { Mistake } from '../../mistake.ts';
import { staffById } from '../../people/staff.ts';
import { type ArticleText, textOf } from '../../stories/articles.ts';
import { articleAtDesk, type OpenedArticle } from '../../stories/at-the-desk.ts';
import { printMark } from '../../stories/copy-rows.ts';
import { documentSchema } from '../../stories/document.ts';
import { saveMerged } from '../../stories/merged-articles.ts';
import {
  type Decision,
  decided,
  type Merged,
  mergeDocuments,
  mergeValues,
  wovenStretch,
} from '../../stories/merging.ts';
import { revisionOfArticle } from '../../stories/revisions.ts';
import { type WorkingCopy, workingCopyOf } from '../../stories/working-copies.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Mistakes } from '../fields.tsx';
import { type DeskEnv, DeskPage, type Frame } from '../frame.tsx';
import { Changes, WordChanges } from './differences.tsx';
import { type Fact, factLabel, facts, factsOf, factValue, withFact } from './facts.ts';
import { writtenIn } from './form.tsx';
import { typedCopy } from './keeping.tsx';
import { headlineOf } from './page.tsx';

/** Two texts that grew from one version: what can stand together does, the rest is decided here, and both are kept. */
export function collision(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/collision', (c) => show(newsroom, c, []));
  door.post('/:id/collision', (c) => decide(newsroom, c));
  return door;
}

/** Everything that two texts are put together from. */
interface Collision {
  opened: OpenedArticle;
  copy: WorkingCopy;
  theirs: RevisionRow;
  /** Who saved the newer version. */
  name: string;
  texts: { base: ArticleText; theirs: ArticleText; mine: ArticleText };
  blocks: Merged[];
}

async function collisionIn(newsroom: Newsroom, c: Context<DeskEnv>): Promise<Collision | undefined> {
  const { db } = newsroom;
  const { staff } = c.var;
  const opened = await articleAtDesk(db, staff, c.req.param('id') ?? '');
  const copy = opened === undefined ? undefined : await workingCopyOf(db, staff, opened.article.id);
  if (opened === undefined || copy === undefined || copy.basedOn === opened.draft.id) return undefined;
  const base = await revisionOfArticle(db, opened.article.id, copy.basedOn);
  const { outcome } = await typedCopy(newsroom, staff, copy);
  if (base === undefined || 'mistakes' in outcome) return undefined;
  const { slug } = opened.article;
  const texts = { base: textOf(base, slug), theirs: textOf(opened.draft, slug), mine: outcome.done };
  return {
    opened,
    copy,
    theirs: opened.draft,
    name: (await staffById(db, opened.draft.saved_by ?? ''))?.name ?? '–',
    texts,
    blocks: mergeDocuments(texts.base.body, texts.theirs.body, texts.mine.body),
  };
}

async function decide(newsroom: Newsroom, c: Context<DeskEnv>) {
  const id = c.req.param('id') ?? '';
  const form = await readForm(c.req.raw);
  const found = await collisionIn(newsroom, c);
  // Nothing collides any more, or there is no such article; the article's page knows which.
  if (found === undefined) return c.redirect(`/desk/articles/${id}`, 303);
  const { copy, texts, theirs } = found;
  const isStale = form.text('theirs') !== theirs.id || form.text('copy') !== printMark(copy.mark);
  if (isStale) return show(newsroom, c, [{ field: 'form', message: 'desk-collision-mistake-moved-on' }]);
  const mistakes = undecided(found, form);
  if (mistakes.length > 0) return show(newsroom, c, mistakes, form);
  const saved = await saveMerged(
    newsroom.db,
    c.var.staff,
    { articleId: id, theirs: theirs.id, copy: copy.mark },
    { mine: texts.mine, result: resultOf(found, form) },
  );
  if (saved === undefined) return c.notFound();
  if ('conflict' in saved) return show(newsroom, c, [{ field: 'form', message: 'desk-collision-mistake-moved-on' }]);
  if ('mistakes' in saved) return show(newsroom, c, saved.mistakes, form);
  return c.redirect(`/desk/articles/${id}?done=merged`, 303);
}

const decisions = ['theirs', 'mine', 'both', 'woven'] as const satisfies Decision[];

function decisionIn(form: SentForm | undefined, name: string): Decision | undefined {
  const all = form?.text('all') ?? '';
  const said = all === '' ? (form?.text(name) ?? '') : all;
  return decisions.find((one) => one === said);
}

function collidingFacts({ texts }: Collision): Fact[] {
  return facts.filter((fact) => mergedFact(texts, fact).kind === 'collision');
}

function mergedFact({ base, theirs, mine }: Collision['texts'], fact: Fact) {
  return mergeValues(factValue(base, fact), factValue(theirs, fact), factValue(mine, fact));
}

function collidingBlocks({ blocks }: Collision): Extract<Merged, { kind: 'collision' }>[] {
  return blocks.filter((stretch) => stretch.kind === 'collision');
}

function undecided(found: Collision, form: SentForm): Mistake[] {
  const names = [
    ...collidingFacts(found).map((fact) => `fact-${fact}`),
    ...collidingBlocks(found).map((_, place) => `block-${place}`),
  ];
  return names
    .filter((name) => decisionIn(form, name) === undefined)
    .map((field) => ({ field, message: 'desk-collision-mistake-undecided' }));
}

function resultOf(found: Collision, form: SentForm): ArticleText {
  const { texts } = found;
  let result = texts.mine;
  for (const fact of facts) {
    const merged = mergedFact(texts, fact);
    const isTheirs =
      merged.kind === 'agreed' ? merged.whose === 'theirs' : decisionIn(form, `fact-${fact}`) === 'theirs';
    if (isTheirs) result = withFact(result, fact, texts.theirs);
  }
  const chosen = collidingBlocks(found).map((_, place) => decisionIn(form, `block-${place}`));
  return { ...result, body: decided(found.blocks, chosen) };
}

async function show(newsroom: Newsroom, c: Context<DeskEnv>, mistakes: readonly Mistake[], form?: SentForm) {
  const found = await collisionIn(newsroom, c);
  if (found === undefined) return c.redirect(`/desk/articles/${c.req.param('id')}`, 303);
  const { frame } = c.var;
  const { locale } = frame;
  const { opened, copy, theirs, name } = found;
  const address = `/desk/articles/${opened.article.id}`;
  const time = locale.date(theirs.created_at, 'day-time');
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-collision-heading', { headline: headlineOf(locale, theirs) })}
    >
      <div class="stack collision">
        <p class="lead">{locale.say('desk-collision-text', { name, time })}</p>
        <form class="stack" method="post" action={`${address}/collision`}>
          <Mistakes form={{ locale, values: {}, mistakes }} />
          <input type="hidden" name="theirs" value={theirs.id} />
          <input type="hidden" name="copy" value={printMark(copy.mark)} />
          {await factRows(newsroom, frame, found, form)}
          {blockRows(frame, found, form)}
          <div class="acts">
            <button class="go" type="submit">
              {locale.say('desk-collision-save')}
            </button>
            <button type="submit" name="all" value="mine" formnovalidate>
              {locale.say('desk-collision-all-mine')}
            </button>
            <button type="submit" name="all" value="theirs" formnovalidate>
              {locale.say('desk-collision-all-theirs', { name })}
            </button>
          </div>
          <p class="hint">{locale.say('desk-collision-kept')}</p>
        </form>
      </div>
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

async function factRows({ db }: Newsroom, { locale }: Frame, found: Collision, form: SentForm | undefined) {
  const { texts, opened, name } = found;
  const written = writtenIn(opened.edition);
  const said = async (text: ArticleText) => factsOf(db, locale, opened.edition.id, text);
  const [base, theirs, mine] = await Promise.all([said(texts.base), said(texts.theirs), said(texts.mine)]);
  return facts.map((fact) => {
    const merged = mergedFact(texts, fact);
    if (merged.kind === 'agreed' && merged.whose === 'all') return null;
    const label = factLabel(locale, fact);
    if (merged.kind === 'agreed') {
      const now = merged.whose === 'theirs' ? theirs[fact] : mine[fact];
      return (
        <section class="agreed">
          <p class="what">
            <strong>{label}</strong> · {whoseWords(locale, merged.whose, name)}
          </p>
          <p {...written}>
            <WordChanges locale={locale} before={base[fact]} after={now} />
          </p>
        </section>
      );
    }
    const column = (words: string) => (
      <p {...written}>{words === '' ? '–' : <WordChanges locale={locale} before={base[fact]} after={words} />}</p>
    );
    return (
      <Colliding
        {...{ locale, name, label, form }}
        field={`fact-${fact}`}
        theirs={column(theirs[fact])}
        mine={column(mine[fact])}
      />
    );
  });
}

function blockRows({ locale }: Frame, found: Collision, form: SentForm | undefined) {
  const written = writtenIn(found.opened.edition);
  const { doc } = documentSchema.nodes;
  let place = 0;
  return found.blocks.map((stretch) => {
    const before = doc.create(null, stretch.base);
    if (stretch.kind === 'collision') {
      const column = (blocks: typeof stretch.mine) =>
        blocks.length === 0 ? (
          <p class="muted">{locale.say('desk-collision-nothing')}</p>
        ) : (
          <Changes {...{ locale, written, before }} after={doc.create(null, blocks)} />
        );
      const woven = wovenStretch(stretch);
      const field = `block-${place++}`;
      return (
        <Colliding
          {...{ locale, form, field }}
          name={found.name}
          label={locale.say('desk-collision-place', { number: place })}
          theirs={column(stretch.theirs)}
          mine={column(stretch.mine)}
          woven={woven === undefined ? undefined : column([woven])}
          both
        />
      );
    }
    const after = doc.create(null, stretch.blocks);
    if (stretch.whose === 'all') {
      return (
        <details class="unchanged">
          <summary>{locale.say('desk-compare-unchanged', { count: stretch.blocks.length })}</summary>
          <Changes {...{ locale, written, before, after }} />
        </details>
      );
    }
    return (
      <section class="agreed">
        <p class="what">{whoseWords(locale, stretch.whose, found.name)}</p>
        <Changes {...{ locale, written, before, after }} />
      </section>
    );
  });
}

interface CollidingProps {
  locale: Frame['locale'];
  name: string;
  label: string;
  field: string;
  form: SentForm | undefined;
  theirs: unknown;
  mine: unknown;
  /** The paragraph with the changes of both, where that can be made. */
  woven?: unknown;
  both?: boolean;
}

/** A stretch on which both worked: theirs beside mine, and what is to become of them. */
function Colliding({ locale, name, label, field, form, theirs, mine, woven, both = false }: CollidingProps) {
  const chosen = decisionIn(form, field);
  const choice = (value: Decision, words: string) => (
    <label>
      <input
        type="radio"
        name={field}
        value={value}
        required
        checked={chosen === value}
        {...(value === 'theirs' ? { id: `field-${field}` } : {})}
      />{' '}
      {words}
    </label>
  );
  return (
    <fieldset class="colliding">
      <legend>{label}</legend>
      <div class="versus">
        <div class="side">
          <h2>{locale.say('desk-collision-theirs', { name })}</h2>
          {theirs}
        </div>
        <div class="side">
          <h2>{locale.say('desk-collision-mine')}</h2>
          {mine}
        </div>
        {woven === undefined ? null : (
          <div class="side woven">
            <h2>{locale.say('desk-collision-woven')}</h2>
            {woven}
          </div>
        )}
      </div>
      <div class="options decisions">
        {choice('theirs', locale.say('desk-collision-take-theirs', { name }))}
        {choice('mine', locale.say('desk-collision-take-mine'))}
        {woven === undefined ? null : choice('woven', locale.say('desk-collision-take-woven'))}
        {both ? choice('both', locale.say('desk-collision-take-both')) : null}
      </div>
    </fieldset>
  );
}

function whoseWords(locale: Frame['locale'], whose: 'all' | 'theirs' | 'mine' | 'both', name: string): string {
  if (whose === 'theirs') return locale.say('desk-collision-taken-theirs', { name });
  return locale.say(whose === 'mine' ? 'desk-collision-taken-mine' : 'desk-collision-taken-both');
}
