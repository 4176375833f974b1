import type { Outside } from '../src/links/outside.ts';

/** Another site, on this machine, and an outside in which it is the only one. */
export interface OtherSite {
  /** Its origin, under a name that nobody else answers for. */
  url: string;
  outside: Outside;
  /** The paths that were asked for, with the method. */
  asked: string[];
  stop(): Promise<void>;
}

/** Opens another site whose pages are what `answer` says. */
export function otherSite(answer: (path: string, request: Request) => Response | Promise<Response>): OtherSite {
  const asked: string[] = [];
  const server = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch: (request) => {
      const { pathname, search } = new URL(request.url);
      asked.push(`${request.method} ${pathname}${search}`);
      return answer(pathname, request);
    },
  });
  return {
    url: `http://radio.example:${server.port}`,
    outside: {
      resolve: async (host) => (host === 'radio.example' ? ['127.0.0.1'] : ['10.0.0.1']),
      allows: (address, port) => address === '127.0.0.1' && port === server.port,
    },
    asked,
    stop: () => server.stop(true),
  };
}
