import { Database as SqliteFile } from 'bun:sqlite';
import { afterAll, expect, setDefaultTimeout, test } from 'bun:test';
import { renameSync } from 'node:fs';
import { openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { givePasswords, signedInAs, type Visitor } from '../../../tests/desk-visitor.ts';
import {
  anonymousSource,
  freshCode,
  giveFactor,
  givePassphrase,
  IDENTITY,
  PASSPHRASE,
  sealedBy,
  vaultNewsroom,
} from '../../../tests/vault.ts';
import { auditLog } from '../../people/audit.ts';
import type { Staff } from '../../people/rights.ts';
import { sourceById } from '../../sources/sources.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { desk } from '../desk.ts';

// Hashing passwords and passphrases is slow on purpose.
setDefaultTimeout(120_000);

const clearing: (() => void)[] = [];
afterAll(() => {
  for (const clear of clearing) clear();
});

const VAULT = '/desk/vault';

onBothDatabases('the pages of the vault', ({ open }) => {
  const opened = async () => {
    const db = await open();
    const { newsroom, clear } = vaultNewsroom(db);
    clearing.push(clear);
    const cast = await openGazette(db);
    const { lena, omar, jonas, tarek, sara } = cast;
    await givePasswords(newsroom, lena, omar, jonas, tarek, sara);
    return { newsroom, cast };
  };
  // Somebody with an app signs in before they have it: what is looked at here is what comes after.
  const seat = async (newsroom: Newsroom, staff: Staff): Promise<Visitor> => {
    const visitor = await signedInAs(newsroom, staff);
    await giveFactor(newsroom, staff);
    return visitor;
  };
  const read = async (visitor: Visitor, path: string) => {
    const answer = await visitor.get(path);
    return { status: answer.status, html: await answer.text(), headers: answer.headers };
  };

  test('lead from a first passphrase to an identity that stands in one answer and nowhere else', async () => {
    const { newsroom, cast } = await opened();
    const { lena } = cast;
    const source = await anonymousSource(newsroom.db, lena);
    const visitor = await signedInAs(newsroom, lena);
    expect((await read(visitor, VAULT)).html).toContain('/desk/account/factors');
    await giveFactor(newsroom, lena);
    const fresh = { fresh: PASSPHRASE, again: PASSPHRASE };
    const first = await visitor.post(`${VAULT}/passphrase`, { ...fresh, code: '000000' });
    expect(first.status).toBe(422);
    expect(await first.text()).not.toContain(PASSPHRASE);
    const set = await visitor.post(`${VAULT}/passphrase`, { ...fresh, code: await freshCode(newsroom, lena) });
    expect([set.status, set.headers.get('location')]).toEqual([303, `${VAULT}?done=passphrase`]);
    expect((await read(visitor, VAULT)).html).toContain(`${VAULT}/sources/${source}`);
    const mistaken = await visitor.post(`${VAULT}/sources/${source}`, { identity: IDENTITY, days: '9999' });
    expect(mistaken.status).toBe(422);
    expect(await mistaken.text()).toContain('Halima');
    const sealed = await visitor.post(`${VAULT}/sources/${source}`, { identity: IDENTITY, days: '30' });
    expect(sealed.headers.get('location')).toBe(`${VAULT}?done=sealed`);
    expect((await sourceById(newsroom.db, source))?.isProtected).toBe(true);
    const record = /\/desk\/vault\/records\/[\w-]{36}/.exec((await read(visitor, VAULT)).html)?.[0] ?? '';
    const wrong = await visitor.post(`${record}/opening`, { passphrase: 'wrong wrong wrong wrong', code: '123456' });
    expect([wrong.status, (await wrong.text()).includes('Halima')]).toEqual([422, false]);
    const answer = await visitor.post(`${record}/opening`, {
      passphrase: PASSPHRASE,
      code: await freshCode(newsroom, lena),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect([...answer.headers].join()).not.toContain('Halima');
    expect(await answer.text()).toContain(IDENTITY);
    for (const path of [
      VAULT,
      record,
      `${record}/names`,
      `${record}/destruction`,
      `${VAULT}/log`,
      '/desk/search?q=Halima',
    ])
      expect([path, (await read(visitor, path)).html.includes('Qandeel')]).toEqual([path, false]);
    const sessions = await newsroom.db.selectFrom('auth_sessions').selectAll().execute();
    expect(JSON.stringify(sessions)).not.toContain('Halima');
    const destroyed = await visitor.post(`${record}/destruction`, {
      understood: 'yes',
      code: await freshCode(newsroom, lena),
    });
    expect(destroyed.headers.get('location')).toBe(`${VAULT}?done=destroyed`);
    const gone = await visitor.post(`${record}/opening`, {
      passphrase: PASSPHRASE,
      code: await freshCode(newsroom, lena),
    });
    expect([gone.status, (await gone.text()).includes('Halima')]).toEqual([422, false]);
  });

  test('give an administrator who is not named, and everybody else, nothing at any address', async () => {
    const { newsroom, cast } = await opened();
    const { lena, jonas, omar, sara, tarek } = cast;
    const seats = new Map<Staff, Visitor>();
    for (const person of [lena, jonas, omar, sara, tarek]) seats.set(person, await seat(newsroom, person));
    for (const person of [lena, jonas, sara]) await givePassphrase(newsroom, person);
    const id = await sealedBy(newsroom, lena, [jonas]);
    const addresses = desk(newsroom).routes.filter(({ path }) => path.startsWith('/vault/records/'));
    expect(new Set(addresses.map(({ path }) => path)).size).toBeGreaterThan(4);
    const wrong: string[] = [];
    for (const [person, visitor] of seats) {
      for (const { method, path } of addresses.filter((one) => one.method !== 'ALL')) {
        const address = `/desk${path.replace(':record', id).replace(':person', jonas.id)}`;
        if (method === 'POST' && (person === lena || person === jonas)) continue;
        const fields = { passphrase: PASSPHRASE, person: sara.id, understood: 'yes', code: '000000' };
        const answer = method === 'POST' ? await visitor.post(address, fields) : await visitor.get(address);
        const expected = person === tarek ? 403 : person === lena || person === jonas ? 200 : 404;
        if (answer.status !== expected) wrong.push(`${method} ${path} answers ${person.name} with ${answer.status}`);
        const text = await answer.text();
        if (/Qandeel/.test(text)) wrong.push(`${path} tells ${person.name}`);
        if (expected === 404 && /Lena|Jonas|official/.test(text)) wrong.push(`${path} tells ${person.name} of whom`);
      }
      const frame = (await read(visitor, '/desk/account')).html;
      if (frame.includes('href="/desk/vault"') === (person === tarek)) wrong.push(`the frame of ${person.name}`);
    }
    expect(wrong).toEqual([]);
    // An administrator sees that, and who, and not more.
    const visitor = seats.get(sara);
    const log = visitor === undefined ? '' : (await read(visitor, `${VAULT}/log`)).html;
    expect(log).toContain('no record names them there');
    expect(log).toContain('The log is whole');
    const own = seats.get(omar);
    expect(own === undefined ? '' : (await read(own, `${VAULT}/log`)).html).not.toContain('sealed an identity');
  });

  test('say what is wrong with the key, change nothing, and work again when it is back', async () => {
    const { newsroom, cast } = await opened();
    const { lena } = cast;
    const visitor = await seat(newsroom, lena);
    await givePassphrase(newsroom, lena);
    const id = await sealedBy(newsroom, lena);
    const key = newsroom.config.vaultKeyFile ?? '';
    renameSync(key, `${key}.away`);
    for (const path of ['', '/passphrase', '/log', `/records/${id}`, '/sources/any']) {
      const { status, html } = await read(visitor, VAULT + path);
      expect([path, status, html.includes('its key file is not there')]).toEqual([path, 200, true]);
    }
    const sent = await visitor.post(`${VAULT}/records/${id}/opening`, { passphrase: PASSPHRASE, code: '1' });
    expect([sent.status, (await sent.text()).includes(key)]).toEqual([409, false]);
    const { lines } = await auditLog(newsroom.db, { size: 3 });
    expect(lines.map(({ action }) => action)).toContain('refused');
    renameSync(`${key}.away`, key);
    const fields = { passphrase: PASSPHRASE, code: await freshCode(newsroom, lena) };
    expect(await (await visitor.post(`${VAULT}/records/${id}/opening`, fields)).text()).toContain(IDENTITY);
  });

  test('without a key file in the settings say how an operator opens a vault', async () => {
    const { newsroom, cast } = await opened();
    const without = { ...newsroom, config: { ...newsroom.config, vaultKeyFile: undefined } };
    const visitor = await signedInAs(without, cast.sara);
    for (const path of ['', '/passphrase', '/passphrase/replacement', '/log', '/records/any', '/sources/any'])
      expect([path, (await read(visitor, VAULT + path)).html.includes('npm run vault -- open')]).toEqual([path, true]);
    expect((await visitor.post(`${VAULT}/passphrase`, { fresh: PASSPHRASE, again: PASSPHRASE })).status).toBe(409);
  });

  test('show that somebody changed the log', async () => {
    const { newsroom, cast } = await opened();
    const visitor = await seat(newsroom, cast.sara);
    await givePassphrase(newsroom, cast.sara);
    await sealedBy(newsroom, cast.sara);
    const file = new SqliteFile(newsroom.config.vaultFile);
    file.run('delete from log where number = 1');
    file.close();
    expect((await read(visitor, `${VAULT}/log`)).html).toContain('The log was changed by somebody');
  });

  test('name somebody, take the name off again, and let only an administrator say how long records are kept', async () => {
    const { newsroom, cast } = await opened();
    const { lena, jonas, sara } = cast;
    const [writer, editor, administrator] = [
      await seat(newsroom, lena),
      await seat(newsroom, jonas),
      await seat(newsroom, sara),
    ];
    for (const person of [lena, jonas]) await givePassphrase(newsroom, person);
    const record = `${VAULT}/records/${await sealedBy(newsroom, lena)}`;
    const proof = async () => ({ passphrase: PASSPHRASE, code: await freshCode(newsroom, lena) });
    expect((await read(writer, `${record}/names`)).html).toContain(jonas.id);
    const named = await writer.post(`${record}/names`, { ...(await proof()), person: jonas.id });
    expect(named.headers.get('location')).toBe(`${record}?done=named`);
    const answer = await editor.post(`${record}/opening`, {
      passphrase: PASSPHRASE,
      code: await freshCode(newsroom, jonas),
    });
    expect(await answer.text()).toContain(IDENTITY);
    const unnamed = await writer.post(`${record}/names/${jonas.id}`, await proof());
    expect(unnamed.headers.get('location')).toBe(`${record}?done=unnamed`);
    expect((await editor.get(record)).status).toBe(404);
    expect((await writer.post(`${VAULT}/longest`, { longest: '20' })).status).toBe(403);
    expect((await administrator.post(`${VAULT}/longest`, { longest: '0' })).status).toBe(422);
    expect((await administrator.post(`${VAULT}/longest`, { longest: '20' })).status).toBe(303);
    const source = await anonymousSource(newsroom.db, lena);
    const late = await writer.post(`${VAULT}/sources/${source}`, { identity: IDENTITY, days: '21' });
    expect(late.status).toBe(422);
  });

  test('put no passphrase into the page that gives a form back when the session has ended', async () => {
    const { newsroom, cast } = await opened();
    const visitor = await seat(newsroom, cast.lena);
    await newsroom.db.write((tx) => tx.deleteFrom('auth_sessions').execute());
    const back = await visitor.post(`${VAULT}/passphrase`, { fresh: PASSPHRASE, again: PASSPHRASE, code: '123456' });
    expect([back.status, (await back.text()).includes(PASSPHRASE)]).toEqual([401, false]);
  });
});
