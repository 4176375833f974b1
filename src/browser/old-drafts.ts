import { keep, kept } from './storage.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Takes away drafts that are a week old, on whichever page, and the one whose receipt this is: nothing stays on a computer
 * that others use.
 */
export function forgetOldDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith('draft ')) continue;
      const at = kept<{ at?: number }>(key, {}).at ?? 0;
      if (!(Date.now() - at < WEEK_MS)) keep(key, undefined);
    }
  } catch {
    // Storage is switched off: nothing was kept either.
  }
  if (!/^\/[^/]+\/receipts\/[\w-]+$/.test(location.pathname)) return;
  const sent = kept('sent', '');
  if (sent === '') return;
  keep(sent, undefined);
  keep('sent', undefined);
}
