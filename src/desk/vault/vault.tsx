import { type Context, Hono } from 'hono';
import { recordRefusal } from '../../people/refusals.ts';
import { requireRight } from '../../people/rights.ts';
import { factorsOf, hasFactor } from '../../people/second-factor.ts';
import { VaultClosed } from '../../sources/vault/key-file.ts';
import { changeLongestDays, longestDaysOf } from '../../sources/vault/longest.ts';
import { namesOfPeople, ownVault, sourcesToSeal } from '../../sources/vault/reading.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { FormState } from '../fields.tsx';
import { type DeskEnv, doneNotice } from '../frame.tsx';
import { formOf } from '../people/threshold.tsx';
import { closedPage } from './closed.tsx';
import { vaultLogPage } from './log.tsx';
import { passphrase } from './passphrase.tsx';
import { records } from './records.tsx';
import { sealing } from './sealing.tsx';
import { sourceLabels } from './source-names.ts';
import { vaultPage } from './vault-page.tsx';

/*
 * The vault's pages: one's own passphrase, the records that name one, sealing, naming, destroying, the log. An identity is in
 * one answer to one form and in nothing else. The readers' door has no way here: `tests/architecture.test.ts` sees to it.
 */

/** Protected sources, for whoever can be named in a record. */
export function vault(newsroom: Newsroom) {
  const app = new Hono<DeskEnv>();
  const { db } = newsroom;

  app.onError(async (error, c) => {
    if (!(error instanceof VaultClosed)) throw error;
    // The vault's own log cannot be written with its key away, so the newsroom's has it.
    if (error.why !== 'not-asked') await recordRefusal(newsroom, c.get('staff'), 'be named in the vault');
    return c.html(closedPage(c, error.why), c.req.method === 'GET' ? 200 : 409);
  });
  app.use(async (c, next) => {
    requireRight(c.get('staff'), 'be named in the vault');
    // Not in the history of the browser either, as far as it listens.
    c.header('cache-control', 'no-store, private');
    await next();
  });

  const page = async (c: Context<DeskEnv>, longest?: FormState) => {
    const { frame, staff } = c.var;
    const { locale } = frame;
    const own = ownVault(newsroom, staff);
    const sealable = own.passphraseSetAt === undefined ? [] : await sourcesToSeal(newsroom, staff);
    const labels = await sourceLabels(db, [...sealable, ...own.records.map((one) => one.sourceId)], locale);
    const notice = doneNotice(c.req, {
      passphrase: locale.say('vault-passphrase-kept'),
      sealed: locale.say('vault-sealed'),
      destroyed: locale.say('vault-destroyed'),
      saved: locale.say('desk-saved'),
    });
    return vaultPage(frame, {
      notice,
      own,
      sealable,
      labels,
      people: await namesOfPeople(db),
      hasFactor: hasFactor(await factorsOf(db, staff.id)),
      longest: longest ?? formOf(frame, { longest: String(await longestDaysOf(db)) }),
    });
  };

  app.get('/', async (c) => c.html(await page(c)));

  app.post('/longest', async (c) => {
    const typed = (await readForm(c.req.raw)).only('longest');
    const outcome = await changeLongestDays(db, c.get('staff'), typed.longest);
    return 'mistakes' in outcome
      ? c.html(await page(c, formOf(c.get('frame'), typed, outcome.mistakes)), 422)
      : c.redirect('/desk/vault?done=saved', 303);
  });

  app.get('/log', async (c) => c.html(await vaultLogPage(c, newsroom)));
  app.route('/passphrase', passphrase(newsroom));
  app.route('/sources', sealing(newsroom));
  app.route('/records', records(newsroom));
  return app;
}
