import { createHmac } from 'node:crypto';
import { derivedKey } from '../derived-key.ts';

const TAG_BYTES = 6;

/**
 * What a reader's browser knows a commenter by, to mute them: a keyed digest (HMAC-SHA256, RFC 2104) of who it is and the
 * name they use, so that it tells nothing of either, and that another name is somebody else. 48 bits: by chance two of a
 * million commenters share one once in five hundred publications.
 */
export function commenterTags(secret: Uint8Array): (commenterId: string, name: string) => string {
  const key = derivedKey(secret, 'commenter tag');
  return (commenterId, name) =>
    createHmac('sha256', key).update(`${commenterId}\0${name}`).digest().subarray(0, TAG_BYTES).toString('base64url');
}
