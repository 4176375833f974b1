/** How a page's bytes may be coded on the wire, in the order in which we like them. */
export type Coding = 'br' | 'gzip' | 'identity';

const known = new Map<string, Coding>();
// Browsers send a handful of values; whoever sends thousands of them shall not fill memory.
const MOST_KNOWN = 500;

/** The coding for an Accept-Encoding header (RFC 9110, 12.5.3): the highest weight, of equals the smallest bytes. */
export function codingFor(header: string | null): Coding {
  if (header === null) return 'identity';
  const before = known.get(header);
  if (before !== undefined) return before;
  const coding = negotiate(header);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(header, coding);
  return coding;
}

function negotiate(header: string): Coding {
  const weights = new Map<string, number>();
  for (const element of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = element.split(';').map((part) => part.trim());
    const q = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const weight = q === undefined ? 1 : Number(q.slice(q.indexOf('=') + 1));
    // A weight that is none counts as a refusal: identity is always right.
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, weight >= 0 && weight <= 1 ? weight : 0);
  }
  const others = weights.get('*');
  const weightOf = (coding: Coding) =>
    weights.get(coding) ?? (coding === 'identity' ? (others ?? 0.001) : (others ?? 0));
  const best = (['br', 'gzip', 'identity'] as const).reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  // Somebody who refuses everything is better served with the plain bytes than with 406.
  return weightOf(best) > 0 ? best : 'identity';
}

/** Whether If-None-Match names `etag`, compared weakly as RFC 9110 13.1.2 asks. */
export function matches(header: string, etag: string): boolean {
  if (header === etag || header.trim() === '*') return true;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.split(',').some((tag) => bare(tag) === bare(etag));
}
