import type { Locale } from '../../../languages/locale.ts';
import type { PhotoRow } from '../../database/tables.ts';
import { daysUntil } from '../../photos/expiry.ts';
import { DAYS_OF_WARNING } from '../../photos/library.ts';

interface ExpiryProps {
  photo: PhotoRow;
  today: string;
  locale: Locale;
  /** Says also an end that is far away. */
  whole?: boolean;
}

/** In words when the rights of a photo end or ended; nothing where there is nothing to know. */
export function ExpiryState({ photo, today, locale, whole = false }: ExpiryProps) {
  if (photo.expires_on === null) return null;
  const days = daysUntil(photo.expires_on, today);
  // Noon is on that day wherever the publication is, but for a few islands.
  const date = locale.date(`${photo.expires_on}T12:00:00.000Z`, 'day');
  if (days < 0) return <small class="state bad">{locale.say('desk-photo-expired', { date })}</small>;
  if (days <= DAYS_OF_WARNING) return <small class="state warn">{locale.say('desk-photo-expires-in', { days })}</small>;
  return whole ? <small class="state">{locale.say('desk-photo-expires-later', { date })}</small> : null;
}
