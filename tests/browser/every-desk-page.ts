import { codeOf } from '../authenticator.ts';
import type { RunningPublication } from '../running.ts';
import { Caller } from './caller.ts';
import { articlePages } from './every-article-page.ts';
import { type Sight, sight } from './every-page.ts';

/** Somebody at the desk, and what the pages need done. */
export interface Staffer {
  caller: Caller;
  email: string;
  /** Publishes or rejects the waiting comment that says `words`. */
  decide(words: string, verdict: 'publication' | 'rejection'): Promise<void>;
  /** Withdraws one published article; gives its address for readers. */
  unpublishOne(language: 'en' | 'ar'): Promise<string>;
}

/** Visits a page of the desk. */
export type See = (name: string, path: string, expected?: number) => Promise<void>;
/** Sends a form and looks at what answers it. */
export type Sent = (name: string, path: string, fields: Record<string, string>, expected?: number) => Promise<void>;

const password = 'ferry at half past six';

/**
 * Makes an administrator who works in English, and by invitation one who works in Arabic; what they pass on the way
 * comes back too.
 */
export async function takeSeats(
  publication: RunningPublication,
): Promise<{ seats: Record<'en' | 'ar', Staffer>; thresholds: Sight[] }> {
  const stranger = new Caller(publication.url);
  const en = new Caller(publication.url);
  const ar = new Caller(publication.url);
  const setUp = new URL(await publication.setUpLink()).pathname;
  const thresholds: Sight[] = [];
  const seen = async (name: string, path: string, isAnswer = false, expected = 200) => {
    for (const language of ['en', 'ar'] as const) {
      const answer = stranger.get(`${path}?language=${language}`);
      thresholds.push(await sight(name, language, answer, stranger, expected, isAnswer));
    }
  };
  await seen('set-up', setUp, true);
  for (const language of ['en', 'ar'] as const) {
    const mistaken = stranger.post(`${setUp}?language=${language}`, { name: '', email: 'x', password: 'x' });
    thresholds.push(await sight('set-up with mistakes', language, mistaken, stranger, 422, true));
  }
  const person = { name: 'Jonas Reed', email: 'jonas@gazette.example', password, publication: 'The River Gazette' };
  await en.post(setUp, { ...person, language: 'en' });
  await seen('set-up, spent', setUp, false, 410);
  const invited = await en.post('/desk/people/invitations', { email: '', role: 'administrator' });
  const invitation = /\/desk\/invitation\/[\w-]+/.exec(invited.html)?.[0] ?? '';
  await seen('invitation', invitation, true);
  await ar.post(invitation, { name: 'لينا حداو', email: 'lena@gazette.example', password, language: 'ar' });
  await seen('sign-in', '/desk/sign-in');
  await seen('forgotten', '/desk/sign-in/forgotten');
  return { seats: { en: staffer(en, 'jonas@gazette.example'), ar: staffer(ar, 'lena@gazette.example') }, thresholds };
}

function staffer(caller: Caller, email: string): Staffer {
  return {
    caller,
    email,
    async decide(words, verdict) {
      const { html } = await caller.get('/desk/comments');
      const item = html.split('<article class="item"').find((one) => one.includes(words)) ?? '';
      const id = /id="comment-([\w-]+)"/.exec(item)?.[1];
      if (id === undefined) throw new Error(`no comment waits that says ${words}`);
      const clause = /<option value="([\w-]{36})"/.exec(item)?.[1] ?? '';
      const version = /name="version" value="(\d+)"/.exec(item)?.[1] ?? '';
      await caller.post(`/desk/comments/${id}/${verdict}`, { version, state: 'held', clause, reason: 'Kindly.' });
    },
    async unpublishOne(language) {
      const { html } = await caller.get('/desk/articles?state=published');
      const rows = html.split('<tr').filter((row) => row.includes(`lang="${language}"`));
      const article = /\/desk\/articles\/[\w-]{36}/.exec(rows.at(-1) ?? '')?.[0] ?? '';
      const address = await caller.find(article, new RegExp(`href="(/${language}/[^"]+)"`));
      await caller.post(`${article}/publication/withdrawal`);
      return address;
    },
  };
}

const settings = [
  '',
  '/publication',
  '/editions',
  '/editions/new',
  '/editions/new?language=fa',
  '/authors',
  '/authors/new',
  '/sample',
];

/** Everything behind the sign-in, in the language of who works there. */
export async function deskPages({ caller, email }: Staffer, language: 'en' | 'ar'): Promise<Sight[]> {
  const pages: Sight[] = [];
  const see: See = async (name, path, expected = 200) => {
    pages.push(await sight(name, language, caller.get(encodeURI(path)), caller, expected));
  };
  const sent: Sent = async (name, path, fields, expected = 422) => {
    pages.push(await sight(name, language, caller.post(path, fields), caller, expected, true));
  };
  const title = language === 'en' ? 'Water returns' : 'الماء';
  await see('board', '/desk/board');
  for (const [name, pressed] of [
    ['palette', 'Control+k'],
    ['keys', '?'],
  ] as const)
    pages.push({ ...(await sight(name, language, caller.get('/desk/account'), caller)), pressed });
  await see('articles', '/desk/articles');
  await see('articles, none found', '/desk/articles?state=draft&mine=yes');
  const edition = await caller.find(
    '/desk/articles/new',
    new RegExp(`href="/desk/articles/new\\?edition=([\\w-]+)"[^>]*lang="${language}"`),
  );
  const list = `/desk/articles?edition=${edition}&state=published`;
  const article = await caller.find(
    list,
    new RegExp(`href="(/desk/articles/[\\w-]{36})"[^>]*>(?=(?:<bdi>)?[^<]*${title})`),
  );
  await see('new article', `/desk/articles/new?edition=${edition}`);
  await sent('article with mistakes', '/desk/articles', {
    edition,
    headline: '',
    body: '> ',
    next: 'publish',
    slug: '%%',
  });
  await articlePages(caller, see, sent, { article, edition, language });
  await see('fronts', `/desk/fronts/${edition}`);
  await see('fronts, found', `/desk/fronts/${edition}?find=${language === 'en' ? 'water' : 'الماء'}`);
  await see('front preview', `/desk/fronts/${edition}/preview`);
  await see('guide', '/desk/guide/sources');
  await see('search', '/desk/search');
  await see('search, found', `/desk/search?q=${language === 'en' ? 'water' : 'الماء'}`);
  await see('search, none found', '/desk/search?q=zzzz');
  await see('photos', '/desk/photos');
  await see('photos, none found', '/desk/photos?q=zzzz');
  const photo = await caller.find('/desk/photos', /href="(\/desk\/photos\/[\w-]{36})"/);
  await see('photo', photo);
  await sent('photo with mistakes', `${photo}/description`, { caption: 'x'.repeat(5000), expires: 'soon' });
  await see('photo removal for good', `${photo}/removal-for-good`);
  await sent('photos refused', '/desk/photos', {});
  await see('bin, empty', '/desk/photos/bin');
  await see('sources', '/desk/sources');
  await see('sources, none found', '/desk/sources?q=zzzz');
  const source = await caller.find('/desk/sources', /href="(\/desk\/sources\/[\w-]{36})"/);
  await see('source', source);
  await see('source merger', `${source}/merger`);
  await see('source removal for good', `${source}/removal-for-good`);
  const quoting = await caller.find(source, /href="(\/desk\/articles\/[\w-]{36})"/);
  const statement = await caller.find(quoting, /href="(\/desk\/articles\/[\w-]{36}\/statements\/[\w-]{36})"/);
  await see('statement', statement);
  await see('statement, new', `${quoting}/statements/new`);
  await sent('statement with mistakes', `${quoting}/statements`, { quote: 'These words are nowhere.' });
  await see('proposals', `${quoting}/proposals`);
  // To whoever does not know the source there is no such page.
  await see('vouch of somebody else', `${quoting}/vouches/nobody`, 404);
  await see('claims', '/desk/claims');
  await see('claims, none found', '/desk/claims?q=zzzz');
  await see('new question', '/desk/questions/new');
  await sent('question with mistakes', '/desk/questions', { 'words-en': '' });
  await see('new claim', '/desk/claims/new');
  await sent('claim with mistakes', '/desk/claims', { 'words-en': '' });
  const question = (await caller.post('/desk/questions', { [`words-${language}`]: title })).path;
  await caller.post(`${question}/claims`, { [`claim-${language}`]: `${title} 1` });
  await caller.post(`${question}/claims`, { [`claim-${language}`]: `${title} 2` });
  await see('question', question);
  const claim = await caller.find(question, /href="(\/desk\/claims\/[\w-]{36})"/);
  await sent('claim changed, with mistakes', `${claim}/words`, { [`words-${language}`]: '' });
  await sent('standing with mistakes', `${claim}/standing`, { standing: 'nowhere' });
  await caller.post(`${claim}/standing`, { standing: 'denied', [`told-${language}`]: title });
  await see('claim', claim);
  await see('claims, some', '/desk/claims');
  await see('claims that fell', '/desk/claims/falling');
  await see('a claim that fell', `${claim}/falling`);
  await see('note on many articles', `${claim}/notice`);
  await sent('note on many articles with mistakes', `${claim}/notice`, { kind: 'correction' });
  await see('comments', '/desk/comments');
  for (const state of ['published', 'rejected', 'all'])
    await see(`comments, ${state}`, `/desk/comments?state=${state}`);
  const comment = await caller.find('/desk/comments', /id="comment-([\w-]+)"/);
  await see('comment', `/desk/comments/${comment}`);
  for (const noun of ['answer', 'notes', 'ban', 'covering'])
    await see(`comment, ${noun}`, `/desk/comments/${comment}/${noun}`);
  await sent('ban with mistakes', `/desk/comments/${comment}/ban`, { kind: 'network', days: '0', reason: '' });
  for (const state of ['reported', 'appeals', 'withdrawn'])
    await see(`comments, ${state}`, `/desk/comments?state=${state}`);
  await see('many comments', '/desk/comments/batches/new?state=all');
  await sent('many comments, none', '/desk/comments/batches', { act: 'publish' });
  await see('bans, none', '/desk/comments/bans');
  await caller.post(`/desk/comments/${comment}/ban`, { kind: 'commenter', days: '1', reason: 'Again and again' });
  await see('bans', '/desk/comments/bans?all=yes');
  await see('comment removal', `/desk/comments/${comment}/removal`);
  await sent('comment decided before', `/desk/comments/${comment}/publication`, { version: '9', state: 'held' }, 409);
  await sent('rejection without clause', `/desk/comments/${comment}/rejection`, {
    version: '1',
    state: 'held',
    clause: '',
  });
  await see('policy and rules', '/desk/policy');
  await sent('rules with mistakes', '/desk/policy/rules', { premoderation: 'nobody', perMinute: 'x' });
  await see('policy', `/desk/policy/${edition}`);
  await see('people', '/desk/people');
  await sent('invited', '/desk/people/invitations', { email: '', role: 'reporter' }, 200);
  await sent('invitation with mistakes', '/desk/people/invitations', { email: 'x', role: 'reporter' });
  for (const page of settings) await see(`settings${page}`, `/desk/settings${page}`);
  await sent('settings/sites with mistakes', '/desk/settings/sites', { name: '', edition, origins: 'no origin' });
  const origins = `https://${language}.paper.example`;
  await caller.post('/desk/settings/sites', { name: 'Paper', edition, origins });
  await see('settings/sites', '/desk/settings/sites');
  await see(
    'settings/one of sites',
    await caller.find('/desk/settings/sites', /href="(\/desk\/settings\/sites\/[\w-]{36})"/),
  );
  await see('settings/edition', `/desk/settings/editions/${edition}`);
  for (const kind of ['sections', 'topics'] as const) {
    const all = `/desk/settings/editions/${edition}/${kind}`;
    await see(`settings/${kind}`, all);
    await see(
      `settings/one of ${kind}`,
      await caller.find(all, new RegExp(`href="(/desk/settings/${kind}/[\\w-]{36})"`)),
    );
    await sent(`settings/${kind} with mistakes`, all, { name: '' });
  }
  await see(
    'settings/author',
    await caller.find('/desk/settings/authors', /href="(\/desk\/settings\/authors\/[\w-]{36})"/),
  );
  await sent('settings/publication with mistakes', '/desk/settings/publication', { name: '', timeZone: 'x' });
  await see('log', '/desk/audit');
  await see('log of articles', '/desk/audit?kind=article');
  await see('account', '/desk/account');
  await sent('proof with a wrong password', '/desk/account/proof?to=/desk/people', { 'proof-password': 'no' });
  await see('second factor', '/desk/account/factors');
  await caller.post('/desk/account/factors/app', {});
  // What is confirmed below has no such page any more.
  pages.push(await sight('app', language, caller.get('/desk/account/factors/app'), caller, 200, true));
  await sent('app with a wrong code', '/desk/account/factors/app/confirmation', { code: '1' });
  const secret = await caller.find('/desk/account/factors/app', /<code[^>]*>([A-Z2-7 ]{16,})<\/code>/);
  await sent('recovery codes', '/desk/account/factors/app/confirmation', { code: codeOf(secret) }, 200);
  await see('second factor, set up', '/desk/account/factors');
  await see('not found', '/desk/nothing', 404);
  const arriving = new Caller(caller.origin);
  const linked = await caller.find('/desk/people', /action="(\/desk\/people\/[\w-]{36}\/password-link)"/);
  const made = await caller.post(linked, {});
  const link = /\/desk\/password\/[\w-]+/.exec(made.html)?.[0] ?? '';
  pages.push(await sight('password link', language, Promise.resolve(made), caller, 200, true));
  pages.push(await sight('new password', language, arriving.get(`${link}?language=${language}`), arriving));
  const step = await arriving.post(`/desk/sign-in?language=${language}`, { email, password });
  pages.push(await sight('second step', language, arriving.get(step.path), arriving));
  const wrong = arriving.post('/desk/sign-in/code', { code: '1' });
  pages.push(await sight('second step with mistakes', language, wrong, arriving, 422, true));
  return pages;
}
