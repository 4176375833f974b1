import { tmpdir } from 'node:os';
import type { Database } from '../src/database/open.ts';
import { buildServer } from '../src/server.ts';
import type { Newsroom } from '../src/web/newsroom.ts';
import { testNewsroom } from './newsroom.ts';

const origin = 'http://newsroom.test';

/** A reader's browser without scripts: keeps its cookie, sends forms, follows nothing by itself. */
export function siteReader(db: Database, { address = '198.51.100.7', ...overrides }: SiteReaderOptions = {}) {
  const server = buildServer(testNewsroom(db, tmpdir(), overrides));
  const connection = { requestIP: () => ({ address }) };
  let cookie = '';
  const send = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    const headers = { origin, ...(cookie === '' ? {} : { cookie }), ...init.headers };
    const answer = await server.fetch(new Request(new URL(path, origin), { ...init, headers }), connection);
    const set = answer.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';')[0] ?? '';
    return answer;
  };
  return {
    send,
    get: (path: string) => send(path),
    text: async (path: string) => (await send(path)).text(),
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
  };
}

type SiteReaderOptions = Partial<Newsroom> & { address?: string };

/** Where an answer leads. */
export function locationOf(answer: Response): string {
  return answer.headers.get('location') ?? '';
}
