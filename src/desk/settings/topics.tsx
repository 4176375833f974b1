import { Hono } from 'hono';
import type { EditionRow } from '../../database/tables.ts';
import { addTopic, changeTopic, removeTopic, topicById } from '../../editions/change-topics.ts';
import { editionById } from '../../editions/editions.ts';
import { topicsOf } from '../../editions/sections.ts';
import type { Mistake } from '../../mistake.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { writtenIn } from '../articles/form.tsx';
import { Field, type FormState } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { Code, EditionTabs, type SettingsContext, SettingsPage } from './frame.tsx';
import { ListedFields, ListedForm, RemovalButton } from './listed.tsx';

/** An edition's topics: adding, changing and removing them. Mounted at `/desk/settings`. */
export function topics(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/editions/:edition/topics', (c) => showTopics(newsroom, c));
  door.post('/editions/:edition/topics', (c) => takeNewTopic(newsroom, c));
  door.get('/topics/:topic', (c) => showTopic(newsroom, c));
  door.post('/topics/:topic', (c) => takeTopic(newsroom, c));
  door.post('/topics/:topic/removal', (c) => takeRemoval(newsroom, c));
  return door;
}

const listOf = (editionId: string) => `/desk/settings/editions/${editionId}/topics`;

async function showTopics(
  { db }: Newsroom,
  c: SettingsContext,
  typed: FormState['values'] = {},
  mistakes: readonly Mistake[] = [],
) {
  const frame = c.get('frame');
  const { locale } = frame;
  const edition = await editionById(db, c.req.param('edition') ?? '');
  if (edition === undefined) return c.notFound();
  const rows = await topicsOf(db, edition.id);
  const form: FormState = { locale, values: typed, mistakes };
  return c.html(
    <SettingsPage c={c} tab="editions" title={locale.say('topics-heading')}>
      <EditionTabs frame={frame} edition={edition} current="topics" />
      <div class="parts">
        {rows.length === 0 ? (
          <p class="empty">{locale.say('topics-empty')}</p>
        ) : (
          <ul class="rows">
            {rows.map((topic) => (
              <li>
                <span>
                  <a href={`/desk/settings/topics/${topic.id}`}>
                    <bdi {...writtenIn(edition)}>{topic.name}</bdi>
                  </a>{' '}
                  <small class="muted" {...writtenIn(edition)}>
                    {topic.description}
                  </small>
                </span>
                <small class="muted">
                  <Code>
                    /{edition.code}/topic/<bdi>{topic.slug}</bdi>
                  </Code>
                </small>
              </li>
            ))}
          </ul>
        )}
        <ListedForm form={form} action={listOf(edition.id)} adds={locale.say('topic-add')}>
          <TopicFields form={form} edition={edition} />
        </ListedForm>
      </div>
    </SettingsPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

function TopicFields({ form, edition }: { form: FormState; edition: EditionRow }) {
  const { locale } = form;
  return (
    <>
      <ListedFields form={form} edition={edition} />
      <Field
        form={form}
        name="description"
        label={locale.say('topic-description')}
        hint={locale.say('topic-description-hint')}
        maxlength={300}
        {...writtenIn(edition)}
      />
    </>
  );
}

async function takeNewTopic(newsroom: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw);
  const editionId = c.req.param('edition') ?? '';
  const typed = form.only('name', 'slug', 'description');
  const outcome = await addTopic(newsroom.db, c.get('staff'), editionId, typed);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showTopics(newsroom, c, typed, outcome.mistakes);
  return c.redirect(`${listOf(editionId)}?done=made`, 303);
}

async function showTopic(
  { db }: Newsroom,
  c: SettingsContext,
  typed?: FormState['values'],
  mistakes: readonly Mistake[] = [],
) {
  const frame = c.get('frame');
  const { locale } = frame;
  const topic = await topicById(db, c.req.param('topic') ?? '');
  const edition = topic === undefined ? undefined : await editionById(db, topic.edition_id);
  if (topic === undefined || edition === undefined) return c.notFound();
  const { name, slug, description } = topic;
  const form: FormState = { locale, values: typed ?? { name, slug, description }, mistakes };
  const address = `/desk/settings/topics/${topic.id}`;
  return c.html(
    <SettingsPage
      c={c}
      tab="editions"
      title={name}
      actions={<RemovalButton locale={locale} action={`${address}/removal`} name={name} />}
    >
      <EditionTabs frame={frame} edition={edition} current="topics" />
      <ListedForm form={form} action={address} list={listOf(edition.id)}>
        <TopicFields form={form} edition={edition} />
      </ListedForm>
    </SettingsPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

async function takeTopic(newsroom: Newsroom, c: SettingsContext) {
  const form = await readForm(c.req.raw);
  const typed = form.only('name', 'slug', 'description');
  const outcome = await changeTopic(newsroom.db, c.get('staff'), c.req.param('topic') ?? '', typed);
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showTopic(newsroom, c, typed, outcome.mistakes);
  return c.redirect(`${listOf(outcome.done.edition_id)}?done=saved`, 303);
}

async function takeRemoval(newsroom: Newsroom, c: SettingsContext) {
  await readForm(c.req.raw);
  const outcome = await removeTopic(newsroom.db, c.get('staff'), c.req.param('topic') ?? '');
  if (outcome === undefined) return c.notFound();
  if ('mistakes' in outcome) return showTopic(newsroom, c, undefined, outcome.mistakes);
  return c.redirect(`${listOf(outcome.done.edition_id)}?done=removed`, 303);
}
