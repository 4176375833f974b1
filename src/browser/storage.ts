/** What this browser keeps under a name; `otherwise` where it keeps nothing, or keeps nothing for anybody. */
export function kept<T>(name: string, otherwise: T): T {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '') ?? otherwise;
  } catch {
    // Nothing there, somebody else's words, or storage is switched off.
    return otherwise;
  }
}

/** Keeps a value under a name, or forgets what was there. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Storage is full or switched off: the page works on without memory.
  }
}
