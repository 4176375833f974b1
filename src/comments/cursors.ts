/** Where a comment stands: in its thread, by its own id. Both stay true when the comment itself is gone. */
export interface Place {
  root: string;
  id: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether this can be an id of ours: UUIDv7 in lower case. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** A place as an address carries it: `THREAD.COMMENT`, one id for a thread's first comment. */
export function cursorOf({ root, id }: Place): string {
  return root === id ? id : `${root}.${id}`;
}

/** The place that an address names, or `undefined` for what is none. */
export function placeOfCursor(text: string): Place | undefined {
  const [root = '', id = root, more] = text.split('.');
  return more === undefined && isId(root) && isId(id) ? { root, id } : undefined;
}
