import type { Hono } from 'hono';
import type { TopicRow } from '../../database/tables.ts';
import { addTopic, changeTopic, removeTopic, type TypedTopic, topicById } from '../../editions/change-topics.ts';
import { topicsOf } from '../../editions/sections.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { writtenIn } from '../articles/form.tsx';
import { Field } from '../fields.tsx';
import type { DeskEnv } from '../frame.tsx';
import { Code } from './frame.tsx';
import { ListedFields } from './listed.tsx';
import { type NamedList, namedList } from './named-list.tsx';

/** An edition's topics: adding, changing and removing them. Mounted at `/desk/settings`. */
export function topics(newsroom: Newsroom): Hono<DeskEnv> {
  return namedList(newsroom, list);
}

const list: NamedList<TopicRow, TypedTopic> = {
  name: 'topics',
  says: (locale) => ({
    heading: locale.say('topics-heading'),
    empty: locale.say('topics-empty'),
    adds: locale.say('topic-add'),
  }),
  entriesOf: topicsOf,
  entryById: topicById,
  add: addTopic,
  change: changeTopic,
  remove: removeTopic,
  typedIn: (form) => form.only('name', 'slug', 'description'),
  valuesOf: ({ name, slug, description }) => ({ name, slug, description }),
  Fields: ({ form, edition }) => (
    <>
      <ListedFields form={form} edition={edition} />
      <Field
        form={form}
        name="description"
        label={form.locale.say('topic-description')}
        hint={form.locale.say('topic-description-hint')}
        maxlength={300}
        {...writtenIn(edition)}
      />
    </>
  ),
  items: (_, edition, topics) =>
    topics.map((topic) => (
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
    )),
  isOrdered: false,
};
