import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { answerComment, authorsOf } from '../../comments/answers.ts';
import { ban, banDays } from '../../comments/bans.ts';
import { LONGEST_COMMENT_NOTE, noteOnComment, withdrawCommentNote } from '../../comments/comment-notes.ts';
import { type QueuedComment, queuedComment } from '../../comments/queue.ts';
import { coveredPlaces, coverWords, readPlaces, wordsToCover } from '../../comments/redactions.ts';
import type { Mistake, Outcome } from '../../mistake.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choice, Field, type FormState, Mistakes, TextArea } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { Seen } from './acts.tsx';
import { asksForJson, cameFrom, type DeskContext, seenIn, surroundings } from './asked.ts';
import { CommentBody } from './body.tsx';
import { choiceOf, queueAddress } from './choice.tsx';
import { afterActing, afterwards } from './decisions.tsx';
import type { Surroundings } from './pages.tsx';

/*
 * What needs a form of its own: an answer, a note, a ban, words to cover. Each is a page; a script shows the page's form
 * over the queue instead.
 */

interface SheetProps extends Surroundings {
  comment: QueuedComment;
  form: FormState;
  c: DeskContext;
  newsroom: Newsroom;
}

interface Sheet {
  noun: 'answer' | 'notes' | 'ban' | 'covering';
  title(props: SheetProps): string;
  fields(props: SheetProps): Child | Promise<Child>;
  send(props: SheetProps): string;
}

/** The forms about one comment. */
export function sheets(newsroom: Newsroom): Hono<DeskEnv> {
  const { db } = newsroom;
  const door = new Hono<DeskEnv>();
  for (const sheet of [answerSheet, noteSheet, banSheet, coverSheet])
    door.get(`/:id/${sheet.noun}`, (c) => show(newsroom, c, sheet));

  door.post('/:id/answer', async (c) => {
    const form = await readForm(c.req.raw);
    const words = { body: form.text('body'), authorId: form.text('author') === '' ? null : form.text('author') };
    const outcome = await answerComment(db, c.req.param('id'), words, c.get('staff'));
    return acted(newsroom, c, answerSheet, form, outcome, 'answered');
  });
  door.post('/:id/notes', async (c) => {
    const form = await readForm(c.req.raw);
    const outcome = await noteOnComment(db, c.req.param('id'), form.text('note'), c.get('staff'));
    return acted(newsroom, c, noteSheet, form, outcome, 'noted');
  });
  door.post('/:id/notes/:note/withdrawal', async (c) => {
    const form = await readForm(c.req.raw);
    const done = await withdrawCommentNote(db, c.req.param('note'), c.get('staff'));
    return afterActing(newsroom, c, form, done ? { done: {} } : undefined, 'note-withdrawn');
  });
  door.post('/:id/ban', async (c) => {
    const form = await readForm(c.req.raw);
    const typed = {
      kind: form.text('kind'),
      days: Number(form.text('days') || Number.NaN),
      reason: form.text('reason'),
    };
    return acted(newsroom, c, banSheet, form, await ban(db, c.req.param('id'), typed, c.get('staff')), 'banned');
  });
  door.post('/:id/covering', async (c) => {
    const form = await readForm(c.req.raw);
    const cover = { places: readPlaces(form.all('place')), reason: form.text('reason') };
    const outcome = await coverWords(db, seenIn(c, form), cover, c.get('staff'));
    if (outcome !== undefined && 'mistakes' in outcome && !asksForJson(c))
      return show(newsroom, c, coverSheet, form, outcome.mistakes);
    return afterwards(newsroom, c, form, outcome, 'redact', true);
  });
  return door;
}

async function acted(
  newsroom: Newsroom,
  c: DeskContext,
  sheet: Sheet,
  form: SentForm,
  outcome: Outcome<unknown> | undefined,
  done: 'answered' | 'noted' | 'banned',
): Promise<Response> {
  if (outcome !== undefined && 'mistakes' in outcome && !asksForJson(c))
    return show(newsroom, c, sheet, form, outcome.mistakes);
  return afterActing(newsroom, c, form, outcome, done);
}

async function show(
  newsroom: Newsroom,
  c: DeskContext,
  sheet: Sheet,
  sent?: SentForm,
  mistakes: readonly Mistake[] = [],
): Promise<Response> {
  const comment = await queuedComment(newsroom.db, c.get('staff'), c.req.param('id') ?? '');
  if (comment === undefined) return c.notFound();
  const choice = sent === undefined ? choiceOf((name) => c.req.query(name)) : cameFrom(sent);
  const frame = c.get('frame');
  const { locale } = frame;
  const form: FormState = { locale, values: sent?.values ?? {}, mistakes };
  const props = { ...(await surroundings(newsroom, c, [comment])), comment, form, c, newsroom };
  return c.html(
    <DeskPage frame={frame} place="comments" title={sheet.title(props)}>
      <form
        class="sheet about-comment"
        method="post"
        action={`/desk/comments/${comment.id}/${sheet.noun}`}
        data-sheet-form
      >
        <Mistakes form={form} />
        <Seen comment={comment} choice={choice} />
        <blockquote>
          <CommentBody comment={comment} words={props.words} frame={frame} />
        </blockquote>
        {await sheet.fields(props)}
        <div class="acts">
          <button class="go" type="submit">
            {sheet.send(props)}
          </button>
          <a class="button" href={queueAddress(choice, { at: comment.id })} data-closes>
            {locale.say('desk-cancel')}
          </a>
        </div>
      </form>
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

const answerSheet: Sheet = {
  noun: 'answer',
  title: ({ frame }) => frame.locale.say('desk-comment-answer'),
  async fields({ comment, frame, form, newsroom }) {
    const { locale, staff } = frame;
    const authors = await authorsOf(newsroom.db, staff);
    const names = authors.filter(({ editionId }) => editionId === comment.article.editionId);
    return (
      <>
        <Choice
          form={form}
          name="author"
          label={locale.say('desk-comment-answer-author')}
          options={[
            ...names.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: locale.say('desk-comment-answer-own-name', { name: staff.name }) },
          ]}
        />
        <TextArea
          form={form}
          name="body"
          label={locale.say('desk-comment-answer-text')}
          rows={5}
          dir="auto"
          autofocus
          required
        />
      </>
    );
  },
  send: ({ frame }) => frame.locale.say('desk-comment-answer-send'),
};

const noteSheet: Sheet = {
  noun: 'notes',
  title: ({ frame, comment }) => frame.locale.say('desk-comment-note-heading', { name: comment.name }),
  fields: ({ frame: { locale }, form }) => (
    <TextArea
      form={form}
      name="note"
      label={locale.say('desk-comment-note-text')}
      hint={locale.say('desk-comment-note-hint')}
      rows={3}
      maxlength={LONGEST_COMMENT_NOTE}
      dir="auto"
      autofocus
      required
    />
  ),
  send: ({ frame }) => frame.locale.say('desk-comment-note-save'),
};

const banSheet: Sheet = {
  noun: 'ban',
  title: ({ frame, comment }) => frame.locale.say('desk-ban-heading', { name: comment.name }),
  fields: ({ frame: { locale }, form, comment }) => (
    <>
      <Choice
        form={form}
        name="kind"
        label={locale.say('desk-ban-kind')}
        hint={locale.say('desk-ban-kind-hint')}
        options={[
          { value: 'commenter', label: locale.say('desk-ban-kind-of', { kind: 'commenter' }) },
          ...(comment.network_hash === null
            ? []
            : [{ value: 'network', label: locale.say('desk-ban-kind-of', { kind: 'network' }) }]),
        ]}
      />
      <Choice
        form={form}
        name="days"
        label={locale.say('desk-ban-days')}
        options={banDays.map((days) => ({
          value: String(days),
          label: days === 0 ? locale.say('desk-ban-days-for-good') : locale.say('desk-ban-days-of', { days }),
        }))}
      />
      <Field
        form={form}
        name="reason"
        label={locale.say('desk-ban-reason')}
        hint={locale.say('desk-ban-reason-hint')}
        maxlength={500}
        dir="auto"
        autofocus
        required
      />
    </>
  ),
  send: ({ frame }) => frame.locale.say('desk-comment-ban'),
};

const coverSheet: Sheet = {
  noun: 'covering',
  title: ({ frame }) => frame.locale.say('desk-cover-heading'),
  fields: ({ frame: { locale }, form, comment }) => (
    <>
      <fieldset class="field" data-words>
        <legend>{locale.say('desk-cover-words')}</legend>
        <div class="word-boxes" dir="auto">
          {wordsToCover(comment.body, coveredPlaces(comment.redactions_json)).map(({ start, end, text, isCovered }) => (
            <label>
              <input type="checkbox" name="place" value={`${start}-${end}`} checked={isCovered} /> <bdi>{text}</bdi>
            </label>
          ))}
        </div>
      </fieldset>
      <Field form={form} name="reason" label={locale.say('desk-cover-reason')} maxlength={1000} dir="auto" />
    </>
  ),
  send: ({ frame }) => frame.locale.say('desk-comment-cover'),
};
