import type { RunningPublication } from './running.ts';

/** The article of the sample under which tests comment. */
export const commentedArticle = '/en/water-returns-to-the-old-city';

/** Settings with which every comment may come from another network. */
export const manyNetworks = { TRUSTED_PROXIES: '127.0.0.1' };

/** Posts a comment as somebody new from network number `n`, and gives the answer's status. */
export async function postAs(publication: RunningPublication, n: number, body: string): Promise<number> {
  const answer = await fetch(`${publication.url}${commentedArticle}/comments`, {
    method: 'POST',
    body: new URLSearchParams({ name: `Reader ${n}`, email: '', body }),
    headers: { origin: publication.url, 'x-forwarded-for': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` },
    redirect: 'manual',
  });
  await answer.arrayBuffer();
  return answer.status;
}
