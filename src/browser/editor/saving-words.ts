import type { EditorContext } from './context.ts';

/** How it stands with what was typed. */
export type SavingState =
  | { is: 'saved'; at: number }
  | { is: 'unsaved' | 'saving' | 'offline' | 'lost' | 'signed-out' | 'somebody-else' | 'refused' | 'elsewhere' };

/** The states in which the newsroom does not have the text. */
export const troubles: readonly SavingState['is'][] = [
  'offline',
  'lost',
  'signed-out',
  'somebody-else',
  'refused',
  'elsewhere',
];

const MINUTE_S = 60;

/** The state in words, as time goes by. */
export function wordsFor(say: EditorContext['say'], state: SavingState, now: number): string {
  if (state.is !== 'saved') return say(`desk-keeping-${state.is}`);
  const seconds = Math.round((now - state.at) / 1000);
  if (seconds < 2) return say('desk-keeping-saved');
  if (seconds < MINUTE_S) return say('desk-keeping-saved-seconds', { seconds });
  return say('desk-keeping-saved-minutes', { minutes: Math.round(seconds / MINUTE_S) });
}
