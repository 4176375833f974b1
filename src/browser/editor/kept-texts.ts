/*
 * What could not be sent yet, kept in this browser: the form's fields of an article, for the person who typed them. It is
 * removed as soon as the newsroom has it, and at the signing out.
 */

/** A form's fields as they would be sent, and what they rest on. */
export interface KeptText {
  person: string;
  article: string;
  /** True until the newsroom knows of the article. */
  isNew: boolean;
  entries: [name: string, value: string][];
  page: string;
  sequence: number;
  /** UTC ISO text. */
  at: string;
}

const NAME = 'onrecord-desk';
const STORE = 'texts';

/** Keeps a text in the place of the one before; false where the browser keeps nothing (a private window, a full disk). */
export async function keepText(text: KeptText): Promise<boolean> {
  return (await inStore('readwrite', (store) => store.put(text, keyOf(text)))) !== failed;
}

/** Every text that this browser keeps for `person`. */
export async function keptTexts(person: string): Promise<KeptText[]> {
  const all = await inStore<KeptText[]>('readonly', (store) => store.getAll());
  return all === failed ? [] : all.filter((text) => text.person === person);
}

/** Forgets a text. */
export async function forgetText(text: Pick<KeptText, 'person' | 'article'>): Promise<void> {
  await inStore('readwrite', (store) => store.delete(keyOf(text)));
}

/** Forgets everything: somebody signs out, and others may sit down at this browser. */
export async function forgetTexts(): Promise<void> {
  await inStore('readwrite', (store) => store.clear());
}

function keyOf({ person, article }: Pick<KeptText, 'person' | 'article'>): string {
  return `${person} ${article}`;
}

const failed = Symbol('the browser keeps nothing');
let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // What failed once may work the next time.
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | typeof failed> {
  try {
    const transaction = (await open()).transaction(STORE, mode);
    return await new Promise<T>((resolve, reject) => {
      const request = act(transaction.objectStore(STORE));
      // Kept means on disk, not merely taken.
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } catch {
    // No database here: whoever asked says so to the person.
    return failed;
  }
}
