import type { Stage } from '../src/database/tables.ts';

/** How far the newsroom is with a draft of the sample: by `name.edition`. */
export interface SampleWork {
  stage: Stage;
  /** A key of the sample's staff; nobody has it otherwise. */
  assignee?: string;
  /** Hours after the sample was loaded; negative is overdue. */
  dueInHours?: number;
  notes?: readonly { by: string; body: string /** Words of the article, as they stand in it. */; quote?: string }[];
}

/** A morning at the desk: one is being written, one waits for an editor, one is being edited. */
export const sampleWork: Readonly<Record<string, SampleWork>> = {
  'second-reservoir.en': {
    stage: 'in-edit',
    assignee: 'jonas-reed',
    dueInHours: 5,
    notes: [
      {
        by: 'jonas-reed',
        quote: 'filling would begin “when the sluice is certified”',
        body: 'Certified by whom? One name and a date, and this can go out.',
      },
      { by: 'lena-haddow', body: 'I have asked the council for the application. They answer on Monday.' },
    ],
  },
  'night-buses.en': { stage: 'submitted', dueInHours: -1 },
  'winter-market.ar': { stage: 'draft', assignee: 'mira-solan', dueInHours: 26 },
};
