/** What is kept under a name; `otherwise` where there is nothing, or nothing of this kind, or the browser keeps nothing. */
export function read<T extends string | unknown[] | object>(name: string, otherwise: T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    const isKind = typeof value === typeof otherwise && Array.isArray(value) === Array.isArray(otherwise);
    return value !== null && isKind ? (value as T) : otherwise;
  } catch {
    // Storage that is shut, or words of somebody else's: as if nothing had been kept.
    return otherwise;
  }
}

/** Keeps a value; `undefined` lets it go. */
export function write(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Full or shut: the conversation works without, and the reader is somebody new next time.
  }
}
