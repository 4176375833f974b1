import type { z } from 'zod';
import { checked } from '../checked.ts';
import { recordChanges } from '../database/changes.ts';
import { newId, timestamp } from '../database/ids.ts';
import type { Database, Reading } from '../database/open.ts';
import type { TopicRow } from '../database/tables.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { type AuditAction, recordAct } from '../people/audit.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { forgetAddresses, noteMove, takeAddress } from './former-addresses.ts';
import { articlesOnTopic } from './in-use.ts';
import { listedSlug, lockEdition, typedListing } from './listed.ts';
import { topicBySlug } from './sections.ts';
import { textOrNothing } from './typed.ts';

const typedTopic = typedListing.extend({ description: textOrNothing(300) });

/** A topic's name, address and description, as typed. */
export type TypedTopic = z.input<typeof typedTopic>;

/**
 * Adds a topic to an edition.
 * @returns `undefined` when there is no such edition
 * @throws Forbidden
 */
export async function addTopic(
  db: Database,
  staff: Staff,
  editionId: string,
  typed: TypedTopic,
): Promise<Outcome<TopicRow> | undefined> {
  requireRight(staff, 'manage settings');
  const read = readTopic(typed);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    if (!(await lockEdition(tx, editionId))) return undefined;
    const taken = await topicBySlug(tx, editionId, read.done.slug);
    if (taken !== undefined) return mistake('slug', 'listed-mistake-slug-taken');
    const topic: TopicRow = { id: newId(), edition_id: editionId, ...read.done, created_at: timestamp() };
    await takeAddress(tx, editionId, 'topic', topic.slug);
    await tx.insertInto('topics').values(topic).execute();
    await noteTopic(tx, staff, 'topic-made', topic);
    return { done: topic };
  }, 'settings');
}

/**
 * Changes a topic's name, address and description. Its former address leads to the new one for good.
 * @returns `undefined` when there is no such topic
 * @throws Forbidden
 */
export async function changeTopic(
  db: Database,
  staff: Staff,
  topicId: string,
  typed: TypedTopic,
): Promise<Outcome<TopicRow> | undefined> {
  requireRight(staff, 'manage settings');
  const read = readTopic(typed);
  if ('mistakes' in read) return read;
  return db.write(async (tx) => {
    const topic = await lockedTopic(tx, topicId);
    if (topic === undefined) return undefined;
    const taken = await topicBySlug(tx, topic.edition_id, read.done.slug);
    if (taken !== undefined && taken.id !== topicId) return mistake('slug', 'listed-mistake-slug-taken');
    const { edition_id } = topic;
    await noteMove(tx, { edition_id, kind: 'topic', subject_id: topicId }, topic.slug, read.done.slug);
    await tx.updateTable('topics').set(read.done).where('id', '=', topicId).execute();
    const changed = { ...topic, ...read.done };
    await noteTopic(tx, staff, 'topic-changed', changed);
    return { done: changed };
  }, 'settings');
}

/**
 * Removes a topic that no article uses.
 * @returns `undefined` when there is no such topic
 * @throws Forbidden
 */
export async function removeTopic(db: Database, staff: Staff, topicId: string): Promise<Outcome<TopicRow> | undefined> {
  requireRight(staff, 'manage settings');
  return db.write(async (tx) => {
    const topic = await lockedTopic(tx, topicId);
    if (topic === undefined) return undefined;
    const count = await articlesOnTopic(tx, topicId);
    if (count > 0) return mistake('form', 'listed-mistake-in-use', { count });
    await forgetAddresses(tx, 'topic', topicId);
    await tx.deleteFrom('topics').where('id', '=', topicId).execute();
    await noteTopic(tx, staff, 'topic-removed', topic);
    return { done: topic };
  }, 'settings');
}

/** The topic with this id, whatever its edition. */
export async function topicById(db: Reading, id: string): Promise<TopicRow | undefined> {
  return db.selectFrom('topics').selectAll().where('id', '=', id).executeTakeFirst();
}

function readTopic(typed: TypedTopic): Outcome<{ name: string; slug: string; description: string }> {
  const read = checked(typedTopic, typed);
  if ('mistakes' in read) return read;
  const slug = listedSlug('slug', read.done);
  return 'mistakes' in slug ? slug : { done: { ...read.done, slug: slug.done } };
}

async function lockedTopic(tx: Reading, id: string): Promise<TopicRow | undefined> {
  const topic = await topicById(tx, id);
  if (topic === undefined || !(await lockEdition(tx, topic.edition_id))) return undefined;
  return topicById(tx, id);
}

async function noteTopic(tx: Reading, staff: Staff, action: AuditAction, topic: TopicRow): Promise<void> {
  await recordChanges(tx, ['publication', `topic:${topic.id}`, `edition:${topic.edition_id}`]);
  await recordAct(tx, staff, action, { kind: 'topic', id: topic.id, name: topic.name });
}
