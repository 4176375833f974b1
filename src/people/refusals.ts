import { recordAct } from './audit.ts';
import type { Right, Staff } from './rights.ts';
import { subjectOf } from './staff.ts';
import { countTry, type TriesPlace, triesName } from './tries.ts';

// A page that asks again and again, or somebody who tries every address, is to stand in the log, not to fill it.
const LOGGED = { tries: 20, minutes: 60 } as const;

/** Writes down that somebody tried what their role does not allow. */
export async function recordRefusal(place: TriesPlace, staff: Staff, right: Right): Promise<void> {
  const counted = triesName(place, 'refusals logged', staff.id);
  await place.db.write(async (tx) => {
    if (await countTry(tx, [counted, LOGGED])) await recordAct(tx, staff, 'refused', subjectOf(staff), { right });
  });
}
