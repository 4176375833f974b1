import type { Locale } from '../../languages/locale.ts';

/**
 * A moment as one thinks of it, “2 hours ago”, “in 3 days”; the exact time is there on demand, and for screen readers.
 * The desk's script says it anew while the page stays open.
 */
export function When({ locale, at, now = new Date().toISOString() }: { locale: Locale; at: string; now?: string }) {
  const exact = locale.date(at, 'day-time');
  const words = locale.relative(at, now);
  // Beyond a week the words are the day already.
  return (
    <time datetime={at} title={exact} {...(words === locale.date(at, 'day') ? {} : { 'data-when': '' })}>
      {words}
    </time>
  );
}
