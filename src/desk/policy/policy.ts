import { type Context, Hono } from 'hono';
import { blockDomains, blockedDomains, checkedDomains, unblockDomain } from '../../comments/blocked-domains.ts';
import { externalKey } from '../../comments/external-check.ts';
import { changeKeeping, keepingSettingsOf } from '../../comments/keeping-settings.ts';
import { checkedWords, listedWords, listWords, strikeWord } from '../../comments/listed-words.ts';
import { overruledRules } from '../../comments/overruled.ts';
import { currentPolicy, policyVersions, publishPolicy } from '../../comments/policy.ts';
import { type Rehearsed, rehearse } from '../../comments/rehearsal.ts';
import { changeRules, checkedRules, ruleSettingsOf } from '../../comments/rule-settings.ts';
import { lessonsOf } from '../../comments/spam-lessons.ts';
import { allEditions, editionById } from '../../editions/editions.ts';
import { publicationSettings } from '../../editions/publication.ts';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { PolicyEditor, type PolicyForm, PolicyOverview } from './pages.tsx';
import { settingsIn } from './rules-form.tsx';

type DeskContext = Context<DeskEnv>;

/** `/desk/policy`: the rules, the word list, and the policy of each edition. */
export function policy(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.use(async (c, next) => {
    requireRight(c.get('staff'), 'change rules and policy');
    await next();
  });
  door.get('/', (c) => showOverview(newsroom, c));
  door.post('/rules', (c) => takeRules(newsroom, c));
  door.post('/words', (c) => takeWords(newsroom, c));
  door.post('/words/:id/withdrawal', (c) => takeStrike(newsroom, c));
  door.post('/domains', (c) => takeDomains(newsroom, c));
  door.post('/domains/:id/withdrawal', (c) => takeUnblocking(newsroom, c));
  door.post('/keeping', (c) => takeKeeping(newsroom, c));
  door.post('/rules/rehearsal', (c) => rehearseRules(newsroom, c));
  door.post('/words/rehearsal', (c) => rehearseWords(newsroom, c));
  door.post('/domains/rehearsal', (c) => rehearseDomains(newsroom, c));
  door.get('/:edition', (c) => showPolicy(newsroom, c));
  door.post('/:edition', (c) => takePolicy(newsroom, c));
  return door;
}

/** What came back: which form, with what in it and what is wrong. */
interface Returned {
  about: PolicyForm;
  form: SentForm;
  mistakes: readonly Mistake[];
}

async function showOverview(
  newsroom: Newsroom,
  c: DeskContext,
  returned?: Returned,
  rehearsed?: Rehearsed,
): Promise<Response> {
  const { db } = newsroom;
  const frame = c.get('frame');
  const editions = await Promise.all(
    (await allEditions(db)).map(async (edition) => ({ edition, policy: await currentPolicy(db, edition.id) })),
  );
  const settings = await ruleSettingsOf(db);
  const words = await listedWords(db);
  const notice = doneNotice(c.req, {
    rules: frame.locale.say('desk-rules-saved'),
    words: frame.locale.say('desk-words-added', { count: words.length }),
    struck: frame.locale.say('desk-words-struck'),
    blocked: frame.locale.say('desk-domains-added'),
    keeping: frame.locale.say('desk-conversation-keeping-saved'),
    unblocked: frame.locale.say('desk-domains-struck'),
    policy: frame.locale.say('desk-policy-published'),
  });
  const { timeZone } = await publicationSettings(db);
  const lessons = await lessonsOf(db);
  const domains = await blockedDomains(db);
  const page = PolicyOverview({
    frame,
    editions,
    settings,
    timeZone,
    lessons,
    externalKey: externalKey(newsroom.secret, settings.externalKey),
    words,
    domains,
    overruled: await overruledRules(db),
    keeping: await keepingSettingsOf(db),
    sendsLetters: newsroom.config.smtpUrl !== undefined,
    notice,
    returned,
    rehearsed,
  });
  return c.html(page, returned === undefined || rehearsed !== undefined ? 200 : 422);
}

async function takeRules(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const settings = settingsIn(form, await ruleSettingsOf(newsroom.db));
  const outcome = await changeRules(newsroom.db, settings, c.get('staff'));
  if ('mistakes' in outcome) return showOverview(newsroom, c, { about: 'rules', form, mistakes: outcome.mistakes });
  return c.redirect('/desk/policy?done=rules', 303);
}

async function takeWords(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const verdict = form.text('verdict') === 'reject' ? 'reject' : 'hold';
  const outcome = await listWords(
    newsroom.db,
    form.text('words').split('\n'),
    verdict,
    c.get('staff'),
    form.text('about'),
  );
  if ('mistakes' in outcome) return showOverview(newsroom, c, { about: 'words', form, mistakes: outcome.mistakes });
  return c.redirect('/desk/policy?done=words#words', 303);
}

async function takeStrike(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  await readForm(c.req.raw);
  await strikeWord(newsroom.db, c.req.param('id') ?? '', c.get('staff'));
  return c.redirect('/desk/policy?done=struck#words', 303);
}

async function takeDomains(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const verdict = form.text('domainVerdict') === 'reject' ? 'reject' : 'hold';
  const outcome = await blockDomains(newsroom.db, form.text('domains').split('\n'), verdict, c.get('staff'));
  if ('mistakes' in outcome) return showOverview(newsroom, c, { about: 'domains', form, mistakes: outcome.mistakes });
  return c.redirect('/desk/policy?done=blocked#domains', 303);
}

async function takeUnblocking(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  await readForm(c.req.raw);
  await unblockDomain(newsroom.db, c.req.param('id') ?? '', c.get('staff'));
  return c.redirect('/desk/policy?done=unblocked#domains', 303);
}

async function takeKeeping(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const typed = form.only('emailDays', 'networkDays', 'wakeAtHeld', 'wakeAfterHours');
  const outcome = await changeKeeping(newsroom.db, typed, c.get('staff'));
  if ('mistakes' in outcome) return showOverview(newsroom, c, { about: 'keeping', form, mistakes: outcome.mistakes });
  return c.redirect('/desk/policy?done=keeping#keeping', 303);
}

async function rehearseRules(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const checked = checkedRules(settingsIn(form, await ruleSettingsOf(newsroom.db)));
  if ('mistakes' in checked) return showOverview(newsroom, c, { about: 'rules', form, mistakes: checked.mistakes });
  const rehearsed = await rehearse(newsroom.db, { settings: checked.done }, c.get('staff'));
  return showOverview(newsroom, c, { about: 'rules', form, mistakes: [] }, rehearsed);
}

async function rehearseWords(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const verdict = form.text('verdict') === 'reject' ? 'reject' : 'hold';
  const checked = checkedWords(form.text('words').split('\n'), verdict, form.text('about'));
  if ('mistakes' in checked) return showOverview(newsroom, c, { about: 'words', form, mistakes: checked.mistakes });
  const rehearsed = await rehearse(newsroom.db, { words: checked.done }, c.get('staff'));
  return showOverview(newsroom, c, { about: 'words', form, mistakes: [] }, rehearsed);
}

async function rehearseDomains(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const form = await readForm(c.req.raw);
  const verdict = form.text('domainVerdict') === 'reject' ? 'reject' : 'hold';
  const checked = checkedDomains(form.text('domains').split('\n'), verdict);
  if ('mistakes' in checked) return showOverview(newsroom, c, { about: 'domains', form, mistakes: checked.mistakes });
  const rehearsed = await rehearse(newsroom.db, { domains: checked.done }, c.get('staff'));
  return showOverview(newsroom, c, { about: 'domains', form, mistakes: [] }, rehearsed);
}

async function showPolicy(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const { db } = newsroom;
  const edition = await editionById(db, c.req.param('edition') ?? '');
  if (edition === undefined) return c.notFound();
  const now = await currentPolicy(db, edition.id);
  const draft = { intro: now?.intro ?? '', clauses: now?.clauses ?? [], seen: now?.number ?? 0 };
  const versions = await policyVersions(db, edition.id);
  return c.html(PolicyEditor({ frame: c.get('frame'), edition, draft, versions, mistakes: [] }));
}

async function takePolicy(newsroom: Newsroom, c: DeskContext): Promise<Response> {
  const { db } = newsroom;
  const edition = await editionById(db, c.req.param('edition') ?? '');
  if (edition === undefined) return c.notFound();
  const form = await readForm(c.req.raw);
  const titles = form.all('title');
  const texts = form.all('text');
  const topics = form.all('about');
  const clauses = titles.map((title, place) => ({
    title,
    text: texts[place] ?? '',
    about: topics[place] || null,
  }));
  const seen = Number(form.text('seen'));
  const intro = form.text('intro');
  const outcome = await publishPolicy(db, edition.id, { intro, clauses }, seen, c.get('staff'));
  if (!('mistakes' in outcome)) return c.redirect('/desk/policy?done=policy', 303);
  const versions = await policyVersions(db, edition.id);
  // Whoever publishes again after reading that somebody was faster has seen the version that holds now.
  const draft = { intro, clauses, seen: versions[0]?.number ?? 0 };
  return c.html(PolicyEditor({ frame: c.get('frame'), edition, draft, versions, mistakes: outcome.mistakes }), 422);
}
