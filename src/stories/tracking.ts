/*
 * What is hung on addresses to follow people around: it goes when an address is pasted or becomes a card, so that no
 * reader is followed from our pages. It imports nothing, because the browser gets it.
 */

const trackers =
  /^(utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|ymclid|twclid|ttclid|li_fat_id|igsh|igshid|mc_cid|mc_eid|mkt_tok|oly_anon_id|oly_enc_id|vero_id|_hsenc|_hsmi|wickedid|s_cid|ref_src|ref_url|spm|srsltid)$/i;

/** `href` without the parameters that only follow people; everything else of it stays as it was written. */
export function withoutTrackers(href: string): string {
  const question = href.indexOf('?');
  if (question === -1) return href;
  const hash = href.indexOf('#', question);
  const end = hash === -1 ? href.length : hash;
  const pairs = href.slice(question + 1, end).split('&');
  const kept = pairs.filter((pair) => !trackers.test(pair.split('=', 1)[0] ?? ''));
  if (kept.length === pairs.length) return href;
  return `${href.slice(0, question)}${kept.length === 0 ? '' : `?${kept.join('&')}`}${href.slice(end)}`;
}
