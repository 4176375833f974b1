const LONGEST_KEY = 1024;

/** Path and query of an address as it came, cut from the whole without parsing it. */
export function rawKey(url: string): string {
  // Behind `https://` at the earliest; every address of a request has a path.
  return url.slice(url.indexOf('/', 8));
}

/**
 * The one form of path and query under which a page is kept, so that spellings of an address share a page: percent
 * encodings in capitals and only where needed, query words in order. `undefined` for what no page of ours is called.
 */
export function pageKey(url: string): string | undefined {
  const raw = rawKey(url);
  if (raw.length > LONGEST_KEY) return undefined;
  const [whole = ''] = raw.split('#', 1);
  // A second question mark belongs to the query, as it does for whoever reads the address.
  const mark = whole.indexOf('?');
  const [path, query] = mark < 0 ? [whole, ''] : [whole.slice(0, mark), whole.slice(mark + 1)];
  try {
    const one = encodeURI(decodeURI(path));
    if (query === '') return one;
    const words = new URLSearchParams(query);
    words.sort();
    return `${one}?${words}`;
  } catch {
    // A percent sign that begins no character: the door says what it thinks of it, uncached.
    return undefined;
  }
}
