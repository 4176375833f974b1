import { recordChanges } from '../database/changes.ts';
import type { Database, Reading } from '../database/open.ts';
import type { Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { binnedPhoto, purgePhotoRows } from '../photos/bin.ts';
import { photoById } from '../photos/library.ts';
import { readRemoval, recordRemoval, type TypedRemoval } from './removals.ts';

/**
 * Removes a photo for good: its files, its description, and the caption, credit and alternative text that it has in any
 * version of any article and in what somebody is typing. Its place stays and says that a photo stood there.
 * @returns `undefined` when there is no such photo
 * @throws Forbidden
 */
export async function removePhoto(
  db: Database,
  staff: Staff,
  photoId: string,
  typed: TypedRemoval,
): Promise<Outcome<{ id: string }> | undefined> {
  requireRight(staff, 'remove for good');
  const reason = readRemoval(typed);
  if ('mistakes' in reason) return reason;
  return db.write(async (tx) => {
    // One that is in the bin is not gone yet.
    if (((await photoById(tx, photoId)) ?? (await binnedPhoto(tx, photoId))) === undefined) return undefined;
    const articleIds = await silenceFigures(tx, photoId);
    await silenceTyping(tx, photoId);
    await tx.deleteFrom('check_overrides').where('subject', '=', photoId).execute();
    await purgePhotoRows(tx, photoId);
    await recordRemoval(tx, staff, {
      kind: 'photo',
      id: photoId,
      reason: reason.done,
      addresses: [],
      photoIds: [photoId],
    });
    // Search knows the captions too; the place in this list makes it read the articles again.
    for (const subject_id of articleIds) {
      await tx
        .insertInto('search_stale')
        .values({ kind: 'article', subject_id })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    await recordChanges(
      tx,
      articleIds.map((id) => `article:${id}`),
    );
    return { done: { id: photoId } };
  });
}

async function silenceFigures(tx: Reading, photoId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('revisions')
    .select(['id', 'article_id', 'body_json', 'lead_json'])
    .where((e) => e.or([e('body_json', 'like', `%${photoId}%`), e('lead_json', 'like', `%${photoId}%`)]))
    .execute();
  for (const { id, body_json, lead_json } of rows) {
    const set = {
      body_json: silenced(body_json, photoId),
      lead_json: lead_json === null ? null : silenced(lead_json, photoId),
    };
    await tx.updateTable('revisions').set(set).where('id', '=', id).execute();
  }
  return [...new Set(rows.map(({ article_id }) => article_id))];
}

/** A working copy holds a form's fields: the lead photo's words, the document, markup in which a figure is a line, rows. */
async function silenceTyping(tx: Reading, photoId: string): Promise<void> {
  const rows = await tx
    .selectFrom('working_copies')
    .select(['article_id', 'staff_id', 'values_json'])
    .where('values_json', 'like', `%${photoId}%`)
    .execute();
  for (const { article_id, staff_id, values_json } of rows) {
    const values = JSON.parse(values_json) as Record<string, unknown>;
    if (values.photo === photoId) Object.assign(values, { photo: '', caption: '', credit: '', alternative: '' });
    for (const name of ['document', 'rows-document']) {
      const document = values[name];
      if (typeof document !== 'string' || !document.includes(photoId)) continue;
      try {
        values[name] = silenced(document, photoId);
      } catch {
        // Kept as it was sent, so it may be no JSON at all; then nothing of it can be told apart.
        values[name] = '';
      }
    }
    // Beside an original a figure's words are fields of their own, by the figure's place.
    for (const [name, value] of Object.entries(values)) {
      const place = value === photoId ? /^figure-(\d+)$/.exec(name)?.[1] : undefined;
      if (place === undefined) continue;
      for (const field of ['caption', 'alternative', 'credit']) values[`${field}-${place}`] = '';
    }
    if (typeof values.body === 'string') {
      values.body = values.body
        .split('\n')
        .filter((line) => !line.includes(photoId))
        .join('\n');
    }
    await tx
      .updateTable('working_copies')
      .set({ values_json: JSON.stringify(values) })
      .where('article_id', '=', article_id)
      .where('staff_id', '=', staff_id)
      .execute();
  }
}

/** The same JSON, its figures of this photo without their words. */
function silenced(json: string, photoId: string): string {
  return JSON.stringify(
    JSON.parse(json, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'photoId' in value && value.photoId === photoId
        ? { ...value, caption: '', credit: '', alternativeText: '' }
        : value,
    ),
  );
}
