import { newId, timestamp } from '../database/ids.ts';
import type { Reading } from '../database/open.ts';
import type { PhotoRow } from '../database/tables.ts';
import type { Staff } from '../people/rights.ts';
import { articleToEdit } from './articles.ts';
import type { Figure } from './document.ts';
import { recordPhotoUses } from './photo-uses.ts';

/** A node as `revisions.body_json` keeps it. */
interface KeptNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: KeptNode[];
}

/**
 * Takes a photo out of an article's draft, or puts another one in its place with that one's own words, as a new revision:
 * the versions before keep what they showed.
 * @throws Forbidden when `staff` may not edit the article
 */
export async function takePhotoOut(
  tx: Reading,
  staff: Staff,
  articleId: string,
  photoId: string,
  replacement: PhotoRow | undefined,
): Promise<void> {
  const article = await articleToEdit(tx, staff, articleId);
  if (article === undefined) return;
  const draft = await tx
    .selectFrom('revisions')
    .selectAll()
    .where('id', '=', article.draft_revision_id)
    .executeTakeFirstOrThrow();
  const other: Figure | undefined = replacement && {
    photoId: replacement.id,
    caption: replacement.caption,
    credit: replacement.credit,
    alternativeText: replacement.alternative_text,
  };
  const lead: Figure | null = draft.lead_json === null ? null : JSON.parse(draft.lead_json);
  const body = withoutPhoto(JSON.parse(draft.body_json), photoId, other);
  const next = {
    ...draft,
    id: newId(),
    number: draft.number + 1,
    lead_json: lead?.photoId === photoId ? (other === undefined ? null : JSON.stringify(other)) : draft.lead_json,
    body_json: JSON.stringify(body ?? { type: 'doc', content: [{ type: 'paragraph' }] }),
    reason: 'saved' as const,
    saved_by: staff.id,
    created_at: timestamp(),
  };
  await tx.insertInto('revisions').values(next).execute();
  await tx
    .updateTable('articles')
    .set({ draft_revision_id: next.id, ...(article.stage === 'ready' ? { stage: 'draft' as const } : {}) })
    .where('id', '=', articleId)
    .execute();
  await recordPhotoUses(tx, articleId);
}

/** The node without figures of the photo; `undefined` when nothing is left of it. A link card only loses its picture. */
function withoutPhoto(node: KeptNode, photoId: string, other: Figure | undefined): KeptNode | undefined {
  if (node.attrs?.photoId === photoId) {
    if (node.type !== 'figure') return { ...node, attrs: { ...node.attrs, photoId: other?.photoId ?? null } };
    return other === undefined ? undefined : { ...node, attrs: { ...other } };
  }
  if (node.content === undefined) return node;
  const content = node.content.flatMap((child) => withoutPhoto(child, photoId, other) ?? []);
  return content.length === 0 && node.content.length > 0 ? undefined : { ...node, content };
}
