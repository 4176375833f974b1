import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { commentAddress } from '../../comments/threads.ts';
import { articleAddress } from '../../editions/addresses.ts';
import type { Mistake, Outcome } from '../../mistake.ts';
import { textOf } from '../../stories/articles.ts';
import { articleAtDesk, type OpenedArticle } from '../../stories/at-the-desk.ts';
import {
  answerNote,
  LONGEST_NOTE,
  LONGEST_QUOTE,
  type Note,
  notesOf,
  resolveNote,
  writeNote,
} from '../../stories/notes.ts';
import { type Passage, readPassage } from '../../stories/passages.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type FormState, Mistakes, TextArea } from '../fields.tsx';
import { type DeskEnv, DeskPage, type Frame } from '../frame.tsx';
import { When } from '../when.tsx';
import { writtenIn } from './form.tsx';

/** Notes of colleagues on an article: written, answered, resolved, opened again. Readers never see them. */
export function notesRoom(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.post('/:id/notes', (c) => write(newsroom, c));
  door.post('/:id/notes/:note/answers', (c) => answer(newsroom, c));
  door.post('/:id/notes/:note/resolution', (c) => settle(newsroom, c, true));
  door.post('/:id/notes/:note/resolution/withdrawal', (c) => settle(newsroom, c, false));
  return door;
}

type DeskContext = Context<DeskEnv>;

const idOf = (c: DeskContext) => c.req.param('id') ?? '';
const placeOf = (c: DeskContext) => ({ articleId: idOf(c), noteId: c.req.param('note') ?? '' });

async function write(newsroom: Newsroom, c: DeskContext) {
  const form = await readForm(c.req.raw);
  const draft = { body: form.text('note'), quote: form.text('quote'), passage: passageIn(form) };
  const outcome = await writeNote(newsroom.db, c.var.staff, idOf(c), draft);
  return afterwards(newsroom, c, outcome, form, 'written', 'notes');
}

async function answer(newsroom: Newsroom, c: DeskContext) {
  const form = await readForm(c.req.raw);
  const outcome = await answerNote(newsroom.db, c.var.staff, placeOf(c), form.text('answer'));
  return afterwards(newsroom, c, outcome, form, 'answered', `notes/${placeOf(c).noteId}/answers`);
}

async function settle({ db }: Newsroom, c: DeskContext, resolved: boolean) {
  const { articleId, noteId } = placeOf(c);
  const outcome = await resolveNote(db, c.var.staff, { articleId, noteId }, resolved);
  if (outcome === undefined) return c.notFound();
  return c.redirect(`/desk/articles/${articleId}?note=${resolved ? 'resolved' : 'reopened'}#note-${noteId}`, 303);
}

/** The words that were selected in the editor, while the quotation still says them; what is no passage is left out of account. */
function passageIn(form: SentForm): Passage | undefined {
  const sent = form.text('passage');
  if (sent === '') return undefined;
  try {
    const passage = readPassage(JSON.parse(sent));
    return passage !== undefined && words(passage.exact) === words(form.text('quote')) ? passage : undefined;
  } catch {
    // Not JSON: nobody's editor sent it; the quoted words count.
    return undefined;
  }
}

/** As they are compared: browsers write a line break in their own way. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

async function afterwards(
  { db }: Newsroom,
  c: DeskContext,
  outcome: Outcome<{ noteId: string }> | undefined,
  sent: SentForm,
  act: 'written' | 'answered',
  address: string,
) {
  if (outcome === undefined) return c.notFound();
  const articleId = idOf(c);
  if ('done' in outcome) {
    const shown = act === 'written' ? outcome.done.noteId : placeOf(c).noteId;
    return c.redirect(`/desk/articles/${articleId}?note=${act}#note-${shown}`, 303);
  }
  const opened = await articleAtDesk(db, c.var.staff, articleId);
  if (opened === undefined) return c.notFound();
  return c.html(noteAgain(c.var.frame, opened, sent, outcome.mistakes, address), 422);
}

/** The note as it was typed, with what has to be put right. */
function noteAgain(frame: Frame, opened: OpenedArticle, sent: SentForm, mistakes: readonly Mistake[], address: string) {
  const { locale } = frame;
  const form: FormState = { locale, values: sent.values, mistakes };
  const answers = address !== 'notes';
  return (
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-notes-heading')}
      actions={
        <a class="button" href={`/desk/articles/${opened.article.id}`}>
          {locale.say('desk-article-back')}
        </a>
      }
    >
      <form class="sheet" method="post" action={`/desk/articles/${opened.article.id}/${address}`}>
        <Mistakes form={form} />
        {answers ? (
          <TextArea
            form={form}
            name="answer"
            label={locale.say('desk-note-answer')}
            maxlength={LONGEST_NOTE}
            dir="auto"
          />
        ) : (
          <NoteFields form={form} opened={opened} />
        )}
        <div class="acts">
          <button class="go" type="submit">
            {locale.say(answers ? 'desk-note-answer' : 'desk-note-write')}
          </button>
        </div>
      </form>
    </DeskPage>
  );
}

function NoteFields({ form, opened }: { form: FormState; opened: OpenedArticle }) {
  const { locale } = form;
  return (
    <>
      <input type="hidden" name="passage" value={String(form.values.passage ?? '')} />
      <TextArea
        form={form}
        name="quote"
        label={locale.say('desk-note-quote')}
        hint={locale.say('desk-note-quote-hint')}
        rows={2}
        maxlength={LONGEST_QUOTE}
        {...writtenIn(opened.edition)}
      />
      <TextArea
        form={form}
        name="note"
        label={locale.say('desk-note-label')}
        rows={3}
        maxlength={LONGEST_NOTE}
        dir="auto"
      />
    </>
  );
}

/** Beside an article: what colleagues say of it, tied to its words, open ones first. */
export async function notesPanel({ db }: Newsroom, { locale }: Frame, opened: OpenedArticle): Promise<Child> {
  const { article, draft } = opened;
  const notes = await notesOf(db, article.id, textOf(draft, article.slug).body);
  return (
    <section id="notes">
      <h2>
        {locale.say('desk-notes-heading')}{' '}
        {notes.length === 0 ? null : <span class="num">{locale.number(notes.length)}</span>}
      </h2>
      {notes.length === 0 ? <p class="muted">{locale.say('desk-notes-empty')}</p> : null}
      <ul class="notes">
        {notes.map((note) => (
          <NoteItem locale={locale} opened={opened} note={note} />
        ))}
      </ul>
      <details id="note-form">
        <summary>{locale.say('desk-note-new')}</summary>
        <form class="sheet" method="post" action={`/desk/articles/${article.id}/notes`}>
          <NoteFields form={{ locale, values: {}, mistakes: [] }} opened={opened} />
          <div class="acts">
            <button type="submit">{locale.say('desk-note-write')}</button>
          </div>
        </form>
      </details>
    </section>
  );
}

function NoteItem({ locale, opened, note }: { locale: Frame['locale']; opened: OpenedArticle; note: Note }) {
  const address = `/desk/articles/${opened.article.id}/notes/${note.id}`;
  const { passage } = note;
  const isOpen = note.resolvedAt === null;
  const body = (
    <>
      {passage === undefined ? null : (
        <>
          <blockquote {...writtenIn(opened.edition)}>{passage.exact}</blockquote>
          {/* The editor's script shows these as the text changes under it. */}
          <small class="state warn" data-place="moved" hidden={passage.place !== 'moved'}>
            {locale.say('desk-note-moved')}
          </small>
          <small class="state bad" data-place="orphan" hidden={passage.place !== 'orphan'}>
            {locale.say('desk-note-orphan')}
          </small>
        </>
      )}
      <p class="words" dir="auto">
        {note.body}
      </p>
      {note.comment === null ? null : (
        <small>
          {locale.sayWith(
            'desk-note-from-comment',
            { name: note.comment.name },
            {
              link: (text) => (
                <a
                  href={commentAddress(
                    articleAddress(opened.edition.code, opened.article.slug),
                    note.comment?.id ?? '',
                  )}
                >
                  {text}
                </a>
              ),
            },
          )}
        </small>
      )}
      <small>
        <bdi>{note.by ?? '–'}</bdi> · <When locale={locale} at={note.at} />
      </small>
      {note.answers.length === 0 ? null : (
        <div class="answers">
          {note.answers.map((one) => (
            <div>
              <p class="words" dir="auto">
                {one.body}
              </p>
              <small>
                <bdi>{one.by ?? '–'}</bdi> · <When locale={locale} at={one.at} />
              </small>
            </div>
          ))}
        </div>
      )}
    </>
  );
  return (
    <li
      id={`note-${note.id}`}
      tabindex={-1}
      {...(passage === undefined || !isOpen ? {} : { 'data-passage': JSON.stringify(passage) })}
    >
      {isOpen ? (
        body
      ) : (
        <details>
          <summary class="muted">{locale.say('desk-note-resolved', { name: note.resolvedBy ?? '–' })}</summary>
          {body}
        </details>
      )}
      <div class="acts">
        {passage === undefined || !isOpen ? null : (
          <button type="button" class="quiet" data-shows-passage hidden>
            {locale.say('desk-note-show')}
          </button>
        )}
        <form method="post" action={`${address}/resolution${isOpen ? '' : '/withdrawal'}`}>
          <button type="submit">{locale.say(isOpen ? 'desk-note-resolve' : 'desk-note-reopen')}</button>
        </form>
      </div>
      <details>
        <summary>{locale.say('desk-note-answer')}</summary>
        <form class="sheet" method="post" action={`${address}/answers`}>
          <label>
            {locale.say('desk-note-answer')}
            <textarea name="answer" rows={2} maxlength={LONGEST_NOTE} dir="auto" required />
          </label>
          <div class="acts">
            <button type="submit">{locale.say('desk-note-answer')}</button>
          </div>
        </form>
      </details>
    </li>
  );
}

/** What was just done with a note, in words. */
export function noteNotice(locale: Frame['locale'], act: string | undefined): string | undefined {
  const known = (['written', 'answered', 'resolved', 'reopened'] as const).find((one) => one === act);
  return known === undefined ? undefined : locale.say('desk-note-done', { act: known });
}
