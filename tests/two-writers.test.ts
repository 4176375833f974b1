import { afterAll, describe, expect, test } from 'bun:test';
import { PASSWORD } from './desk-visitor.ts';
import { type RunningPublication, removeData, startPublication } from './running.ts';

/** Somebody signed in at one of several processes: their cookies are good at all of them. */
class Writer {
  #cookies = new Map<string, string>();

  async ask(publication: RunningPublication, path: string, fields?: Record<string, string>): Promise<Response> {
    const headers = new Headers({ cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; ') });
    // The address that every process of a publication has for its readers.
    headers.set('origin', publication.url);
    headers.set('sec-fetch-site', 'same-origin');
    const body = fields === undefined ? {} : { method: 'POST', body: new URLSearchParams(fields) };
    const answer = await fetch(publication.url + path, { ...body, headers, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      this.#cookies.set(name, value);
    }
    return answer;
  }
}

const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe.each(['sqlite', 'postgres'] as const)('writers at two processes on one database (%s)', (kind) => {
  if (process.env.CI !== 'true' && (process.env.ONLY_DATABASE ?? kind) !== kind) return;
  const running: RunningPublication[] = [];
  afterAll(async () => {
    for (const publication of running) await publication.stop();
    for (const publication of running) removeData(publication);
  });

  test('lose no word: the newest copy stands, savings of two collide, and neither process knows more', async () => {
    const one = await startPublication(kind);
    running.push(one);
    const two = await startPublication(kind, { at: one });
    running.push(two);
    const jonas = new Writer();
    const link = new URL(await one.setUpLink());
    const person = { name: 'Jonas Reed', email: 'jonas@gazette.example', language: 'en', password: PASSWORD };
    const joined = await jonas.ask(one, link.pathname, { ...person, publication: 'The River Gazette' });
    expect(joined.status).toBe(303);
    const sara = new Writer();
    const invited = await jonas.ask(one, '/desk/people/invitations', { email: 'sara@gazette.example', role: 'editor' });
    const page = invited.status === 200 ? await invited.text() : await (await jonas.ask(one, '/desk/people')).text();
    const invitation = /\/desk\/invitation\/[\w-]+/.exec(page)?.[0] ?? '';
    const sarasForm = { name: 'Sara Menik', email: 'sara@gazette.example', language: 'en', password: PASSWORD };
    expect((await sara.ask(two, invitation, sarasForm)).status).toBe(303);

    const form = await (await jonas.ask(one, '/desk/articles/new')).text();
    const begun = await jonas.ask(one, '/desk/articles', {
      edition: hidden(form, 'edition'),
      headline: 'Water returns',
      body: 'Taps ran again.',
    });
    const address = (begun.headers.get('location') ?? '').split('?')[0] ?? '';
    expect(address).toContain('/desk/articles/');
    const opened = await (await jonas.ask(two, address)).text();
    const basedOn = hidden(opened, 'based-on');
    const fields = (headline: string, copy: string) => ({
      headline,
      body: 'Taps ran again.',
      'based-on': basedOn,
      copy,
    });

    // Copies of one page that go to both processes and overtake each other: the last one typed is the one that stands.
    const order = Array.from({ length: 24 }, (_, n) => n + 1).sort((a, b) => ((a * 7) % 25) - ((b * 7) % 25));
    const kept = await Promise.all(
      order.map((n) => jonas.ask(n % 2 === 0 ? one : two, `${address}/working-copy`, fields(`Typed ${n}`, `a.${n}`))),
    );
    expect(new Set(kept.map(({ status }) => status))).toEqual(new Set([200]));
    for (const place of [one, two])
      expect(await (await jonas.ask(place, address)).text()).toContain('\nTyped 24</textarea>');

    // Two save at once, each at a process of their own: one is the draft, the other is asked, nothing is overwritten.
    const answers = await Promise.all([
      jonas.ask(one, `${address}/revisions`, fields('Jonas’s words', 'a.25')),
      sara.ask(two, `${address}/revisions`, fields('Sara’s words', 'b.1')),
    ]);
    const places = answers.map((answer) => answer.headers.get('location'));
    expect([...places].sort()).toEqual([`${address}?done=saved`, `${address}/collision`].sort());
    const [late, where] = places[0]?.endsWith('/collision') ? ([jonas, two] as const) : ([sara, one] as const);
    const collision = await (await late.ask(where, `${address}/collision`)).text();
    for (const name of ['Jonas', 'Sara']) expect(collision).toContain(name);
    const decided = await late.ask(where, `${address}/collision`, {
      theirs: hidden(collision, 'theirs'),
      copy: hidden(collision, 'copy'),
      all: 'theirs',
    });
    expect(decided.headers.get('location')).toBe(`${address}?done=merged`);
    const versions = await (await jonas.ask(two, `${address}/revisions`)).text();
    for (const words of ['Jonas’s words', 'Sara’s words', 'Water returns']) expect(versions).toContain(words);
  }, 120_000);
});
