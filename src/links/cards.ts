import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../database/open.ts';
import { mistake, type Outcome } from '../mistake.ts';
import { requireRight, type Staff } from '../people/rights.ts';
import { fileKind } from '../photos/file-kind.ts';
import { keepPhoto } from '../photos/intake.ts';
import { withoutTrackers } from '../stories/tracking.ts';
import { fetchFromOutside, type Limits, type Outside, type Trouble, theInternet } from './outside.ts';
import { hostOf, pageHead } from './page-head.ts';

/** What a link card shows; `photoId` is the page's picture, kept here. */
export interface Card {
  href: string;
  title: string;
  source: string;
  photoId: string | null;
}

/** A head stands at the beginning; pages with more before their body than this are not read further. */
const page: Limits = {
  milliseconds: 8000,
  bytes: 768 * 1024,
  tooMuch: 'cut',
  types: ['text/html', 'application/xhtml+xml'],
};

/** Pictures made for cards are some 100 KB; the types are only asked for, what comes is seen from its bytes. */
const picture: Limits = {
  milliseconds: 8000,
  bytes: 6 * 1024 * 1024,
  tooMuch: 'refuse',
  types: ['image/webp', 'image/jpeg', 'image/png', 'image/jpg', 'application/octet-stream'],
};

/** Under this many pixels it is a logo or a tracking pixel. */
const SMALLEST_SIDE = 80;
const LONGEST_ADDRESS = 2000;

const asker = new RateLimiterMemory({ points: 40, duration: 10 * 60 });

/**
 * The card of the page at `href`: its title, its site's name, and its picture, kept as one of ours, so that readers ask
 * nobody but us. A page without a title, or with a picture that cannot be had, makes a card with less in it.
 * @throws Forbidden
 */
export async function readCard(
  db: Database,
  staff: Staff,
  href: string,
  { dataDir, outside = theInternet }: { dataDir: string; outside?: Outside | undefined },
): Promise<Outcome<Card>> {
  requireRight(staff, 'write articles');
  const address = withoutTrackers(href.trim());
  if (address.length > LONGEST_ADDRESS) return mistake('href', 'desk-link-trouble', { trouble: 'unusable' });
  if (!(await isWithinLimit(staff))) return mistake('href', 'desk-link-too-often');
  const asked = await fetchFromOutside(address, page, outside);
  if ('trouble' in asked) return mistake('href', 'desk-link-trouble', { trouble: toldTrouble(asked.trouble) });
  const { done: answer } = asked;
  if (answer.status >= 400) return mistake('href', 'desk-link-answered', { status: answer.status });
  const head = await pageHead(answer);
  return {
    done: {
      href: address,
      title: head.title || hostOf(answer.address),
      source: head.source,
      photoId: head.picture === undefined ? null : await keptPicture(db, staff, head.picture, { dataDir, outside }),
    },
  };
}

/** Whoever asks does not learn which names there are inside the network. */
function toldTrouble(trouble: Trouble): 'nowhere' | Exclude<Trouble, 'inside' | 'no-such-host'> {
  return trouble === 'inside' || trouble === 'no-such-host' ? 'nowhere' : trouble;
}

/** Whatever is wrong with the picture, the card does without it. */
async function keptPicture(
  db: Database,
  staff: Staff,
  address: URL,
  { dataDir, outside }: { dataDir: string; outside: Outside },
): Promise<string | null> {
  const asked = await fetchFromOutside(address.href, picture, outside);
  if ('trouble' in asked || asked.done.status >= 400) return null;
  const { bytes } = asked.done;
  const seen = fileKind(bytes);
  if (seen === undefined || Math.min(seen.width, seen.height) < SMALLEST_SIDE) return null;
  const kept = await keepPhoto(db, dataDir, bytes, { uploadedBy: staff, kind: 'card' });
  return 'done' in kept ? kept.done.photo.id : null;
}

async function isWithinLimit(staff: Staff): Promise<boolean> {
  try {
    await asker.consume(staff.id);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}
