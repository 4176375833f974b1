import { Database as SqliteFile } from 'bun:sqlite';
import { afterAll, expect, setDefaultTimeout, test } from 'bun:test';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Gazette, openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import {
  anonymousSource,
  freshCode,
  giveFactor,
  givePassphrase,
  IDENTITY,
  PASSPHRASE,
  proofOf,
  sealedBy,
  vaultNewsroom,
} from '../../../tests/vault.ts';
import { Forbidden, type Staff } from '../../people/rights.ts';
import { removeFactorsOf } from '../../people/second-factor.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { sourceById } from '../sources.ts';
import { destroyFromConsole, destroyNow, destroyWhatIsOver } from './destruction.ts';
import { makeKeyFile, readKeyFile, VaultClosed } from './key-file.ts';
import { checkLog } from './log.ts';
import { namePerson, unnamePerson } from './naming.ts';
import { changePassphrase, setPassphrase } from './passphrases.ts';
import { namedRecord, ownVault, vaultLog } from './reading.ts';
import { openIdentity, sealIdentity } from './records.ts';
import { withVault } from './vault-file.ts';

// A key from a passphrase is slow on purpose.
setDefaultTimeout(120_000);

const clearing: (() => void)[] = [];
afterAll(() => {
  for (const clear of clearing) clear();
});

onBothDatabases('the vault', ({ open }) => {
  const opened = async (): Promise<{ newsroom: Newsroom; cast: Gazette }> => {
    const db = await open();
    const cast = await openGazette(db);
    const { newsroom, clear } = vaultNewsroom(db);
    clearing.push(clear);
    return { newsroom, cast };
  };
  const read = async (newsroom: Newsroom, staff: Staff, id: string, passphrase?: string) =>
    openIdentity(newsroom, staff, id, await proofOf(newsroom, staff, passphrase));
  const message = (outcome: unknown) =>
    (outcome as { mistakes?: { message: string }[] } | undefined)?.mistakes?.[0]?.message ?? outcome;
  const acts = (newsroom: Newsroom, staff: Staff) =>
    vaultLog(newsroom, staff, { before: undefined, size: 100 }).lines.map(({ act, detail }) =>
      detail === null ? act : `${act}: ${detail}`,
    );
  const raw = (newsroom: Newsroom, change: (file: SqliteFile) => void) => {
    const file = new SqliteFile(newsroom.config.vaultFile);
    change(file);
    file.close();
  };

  test('gives an identity back to whom the record names, after a passphrase and a second factor, and to nobody else', async () => {
    const { newsroom, cast } = await opened();
    const { lena, jonas, sara, omar, tarek } = cast;
    for (const person of [lena, jonas, sara]) await givePassphrase(newsroom, person);
    const id = await sealedBy(newsroom, lena, [jonas]);
    expect(await read(newsroom, lena, id)).toEqual({ done: { identity: IDENTITY, sourceId: expect.any(String) } });
    expect(message(await read(newsroom, jonas, id))).toMatchObject({ done: { identity: IDENTITY } });
    // An administrator who is not named, and a colleague without a passphrase, are told the same as of a record that is not there.
    expect(await read(newsroom, sara, id)).toBeUndefined();
    expect(await read(newsroom, omar, id)).toBeUndefined();
    expect(await read(newsroom, sara, 'nothing')).toBeUndefined();
    await expect(read(newsroom, tarek, id)).rejects.toBeInstanceOf(Forbidden);
    await expect(namedRecord(newsroom, tarek, id)).rejects.toBeInstanceOf(Forbidden);
    // Named while a reporter, and a moderator since.
    await expect(read(newsroom, { ...jonas, role: 'moderator' }, id)).rejects.toBeInstanceOf(Forbidden);
    expect(acts(newsroom, sara).filter((line) => line.startsWith('refused'))).toEqual(
      Array(3).fill('refused: not-named'),
    );
    expect(acts(newsroom, sara).filter((line) => line === 'opened')).toHaveLength(2);
    // Somebody named sees what is about their records, and not what others did elsewhere.
    expect(acts(newsroom, jonas)).not.toContain('refused: too-often');
    expect(acts(newsroom, omar)).toEqual(['refused: not-named']);
    expect(ownVault(newsroom, jonas).records.map((one) => one.id)).toEqual([id]);
    expect(ownVault(newsroom, sara).records).toEqual([]);
  });

  test('makes the source protected, and keeps the identity in clear in no file and no row', async () => {
    const { newsroom, cast } = await opened();
    await givePassphrase(newsroom, cast.lena);
    const id = await sealedBy(newsroom, cast.lena);
    await read(newsroom, cast.lena, id);
    const { sourceId } = (await namedRecord(newsroom, cast.lena, id)) ?? { sourceId: '' };
    expect((await sourceById(newsroom.db, sourceId))?.isProtected).toBe(true);
    const { dataDir, vaultFile, vaultKeyFile = '' } = newsroom.config;
    expect(statSync(vaultFile).mode & 0o077).toBe(0);
    expect(statSync(vaultKeyFile).mode & 0o077).toBe(0);
    for (const name of readdirSync(dataDir)) {
      const bytes = readFileSync(join(dataDir, name));
      for (const secret of ['Halima', '0143', PASSPHRASE])
        expect([name, bytes.includes(secret)]).toEqual([name, false]);
    }
    expect(readFileSync(vaultKeyFile).includes('Halima')).toBe(false);
    const audit = await newsroom.db.selectFrom('audit_entries').selectAll().execute();
    expect(JSON.stringify(audit)).not.toContain('Halima');
  });

  test('opens nothing for a wrong passphrase, a wrong or used code, or without a second factor, and says not which was wrong', async () => {
    const { newsroom, cast } = await opened();
    const { lena, sara } = cast;
    await givePassphrase(newsroom, lena);
    const id = await sealedBy(newsroom, lena);
    expect(message(await read(newsroom, lena, id, 'another passphrase altogether'))).toBe('vault-mistake-proof');
    const code = await freshCode(newsroom, lena);
    const wrongCode = { passphrase: PASSPHRASE, factor: { code: '000000' } };
    expect(message(await openIdentity(newsroom, lena, id, wrongCode))).toBe('vault-mistake-proof');
    // A code is not spent on a mistyped passphrase.
    await openIdentity(newsroom, lena, id, { passphrase: 'mistyped entirely here', factor: { code } });
    const right = { passphrase: PASSPHRASE, factor: { code } };
    expect(message(await openIdentity(newsroom, lena, id, right))).toMatchObject({ done: {} });
    expect(message(await openIdentity(newsroom, lena, id, right))).toBe('vault-mistake-proof');
    await removeFactorsOf(newsroom, lena.id, sara);
    expect(message(await openIdentity(newsroom, lena, id, right))).toBe('vault-mistake-factor');
    expect(acts(newsroom, lena).slice(0, 2)).toEqual(['refused: no-factor', 'refused: wrong-proof']);
    const typed = { fresh: PASSPHRASE, again: PASSPHRASE, factor: { code: '000000' } };
    expect(message(await setPassphrase(newsroom, lena, typed))).toBe('vault-mistake-factor');
  });

  test('takes five wrong passphrases in an hour and no more, right ones included', async () => {
    const { newsroom, cast } = await opened();
    await givePassphrase(newsroom, cast.lena);
    const id = await sealedBy(newsroom, cast.lena);
    const answers: unknown[] = [];
    for (let n = 0; n < 6; n++) answers.push(message(await read(newsroom, cast.lena, id, `a guess with number ${n}`)));
    expect(answers).toEqual([...Array(5).fill('vault-mistake-proof'), 'sign-in-mistake-too-often']);
    expect(message(await read(newsroom, cast.lena, id))).toBe('sign-in-mistake-too-often');
    // A flood of tries does not fill the log.
    for (let n = 0; n < 40; n++) await read(newsroom, cast.lena, id);
    expect(acts(newsroom, cast.lena).filter((line) => line.startsWith('refused')).length).toBe(30);
  });

  test('names only those with a passphrase and a role for it; whoever is named no more has nothing in an older copy', async () => {
    const { newsroom, cast } = await opened();
    const { lena, jonas, omar, sara, tarek } = cast;
    for (const person of [lena, jonas]) await givePassphrase(newsroom, person);
    const id = await sealedBy(newsroom, lena);
    const name = async (by: Staff, other: Staff) =>
      message(await namePerson(newsroom, by, id, other.id, await proofOf(newsroom, by)));
    expect(await name(lena, omar)).toBe('vault-mistake-name-passphrase');
    expect(await name(lena, tarek)).toBe('mistake-choice');
    expect(await name(jonas, jonas)).toBeUndefined();
    expect(await name(lena, jonas)).toEqual({ done: true });
    expect(message(await read(newsroom, jonas, id))).toMatchObject({ done: { identity: IDENTITY } });
    const older = `${newsroom.config.vaultFile}.copy`;
    copyFileSync(newsroom.config.vaultFile, older);
    const unname = async (by: Staff, other: Staff) =>
      message(await unnamePerson(newsroom, by, id, other.id, await proofOf(newsroom, by)));
    expect(await unname(lena, sara)).toBe('vault-mistake-changed');
    expect(await unname(lena, jonas)).toEqual({ done: true });
    expect(await read(newsroom, jonas, id)).toBeUndefined();
    expect(message(await read(newsroom, lena, id))).toMatchObject({ done: { identity: IDENTITY } });
    expect(await unname(lena, lena)).toBe('vault-mistake-last');
    copyFileSync(older, newsroom.config.vaultFile);
    expect(message(await read(newsroom, jonas, id))).toBe('vault-mistake-over');
  });

  test('destroys a record so that an older copy of its file opens nothing, by hand and when its time is over', async () => {
    const { newsroom, cast } = await opened();
    const { lena, sara } = cast;
    await givePassphrase(newsroom, lena);
    const [one, two, three] = [
      await sealedBy(newsroom, lena),
      await sealedBy(newsroom, lena),
      await sealedBy(newsroom, lena),
    ];
    const older = `${newsroom.config.vaultFile}.copy`;
    copyFileSync(newsroom.config.vaultFile, older);
    const sealed = withVault(newsroom.config, ({ file }) =>
      file.query<{ sealed: Uint8Array }, [string]>('select sealed from records where id = ?').get(one),
    );
    const factor = { code: await freshCode(newsroom, lena) };
    expect(message(await destroyNow(newsroom, lena, one, { factor, isUnderstood: false }))).toBe('mistake-required');
    expect(await destroyNow(newsroom, sara, one, { factor, isUnderstood: true })).toBeUndefined();
    expect(await destroyNow(newsroom, lena, one, { factor, isUnderstood: true })).toEqual({ done: true });
    expect(destroyFromConsole(newsroom.config, three)).toBe(true);
    expect(destroyFromConsole(newsroom.config, three)).toBe(false);
    expect(message(await read(newsroom, lena, one))).toBe('vault-mistake-over');
    // Nothing of the sealed text is left in the file, nor beside it.
    const part = Buffer.from(sealed?.sealed.subarray(100, 140) ?? []);
    expect(part.length).toBe(40);
    expect(readFileSync(older).includes(part)).toBe(true);
    for (const name of readdirSync(newsroom.config.dataDir).filter((file) => !file.endsWith('.copy')))
      expect([name, readFileSync(join(newsroom.config.dataDir, name)).includes(part)]).toEqual([name, false]);
    expect(await destroyWhatIsOver(newsroom.config)).toBe(0);
    expect(await destroyWhatIsOver(newsroom.config, new Date(Date.now() + 31 * 86_400_000).toISOString())).toBe(1);
    expect(message(await read(newsroom, lena, two))).toBe('vault-mistake-over');
    expect(readKeyFile(newsroom.config).shares).toEqual({});
    copyFileSync(older, newsroom.config.vaultFile);
    for (const id of [one, two, three]) expect(message(await read(newsroom, lena, id))).toBe('vault-mistake-over');
    // And that the log lost its end is seen.
    expect(withVault(newsroom.config, checkLog)).toMatchObject({ isWhole: false });
  });

  test('refuses a record whose time is over before the job has come', async () => {
    const { newsroom, cast } = await opened();
    await givePassphrase(newsroom, cast.lena);
    const id = await sealedBy(newsroom, cast.lena);
    raw(newsroom, (file) => file.run("update records set until_at = '2020-01-01T00:00:00.000Z'"));
    expect(message(await read(newsroom, cast.lena, id))).toBe('vault-mistake-over');
    // Put off by hand in the file, it does not open either.
    raw(newsroom, (file) => file.run("update records set until_at = '2090-01-01T00:00:00.000Z'"));
    expect(message(await read(newsroom, cast.lena, id))).toBe('vault-mistake-damaged');
  });

  test('opens nothing that was changed, swapped or put in somebody’s place', async () => {
    const { newsroom, cast } = await opened();
    const { lena, jonas } = cast;
    for (const person of [lena, jonas]) await givePassphrase(newsroom, person);
    const [one, two] = [await sealedBy(newsroom, lena), await sealedBy(newsroom, lena)];
    const whole = readFileSync(newsroom.config.vaultFile);
    const tamper = async (sql: string) => {
      raw(newsroom, (file) => file.run(sql));
      const answer = message(await read(newsroom, lena, one));
      writeFileSync(newsroom.config.vaultFile, whole);
      return answer;
    };
    const other = (column: string, table: string, key: string) =>
      `update ${table} set ${column} = (select ${column} from ${table} where ${key} = '${two}') where ${key} = '${one}'`;
    expect(await tamper(other('sealed', 'records', 'id'))).toBe('vault-mistake-damaged');
    expect(await tamper(other('wrapped', 'wrapped_keys', 'record_id'))).toBe('vault-mistake-damaged');
    expect(await tamper(`update records set source_id = 'another' where id = '${one}'`)).toBe('vault-mistake-damaged');
    expect(await tamper(`update records set sealed = zeroblob(40) where id = '${one}'`)).toBe('vault-mistake-damaged');
    expect(await tamper(`update wrapped_keys set wrapped = x'00' where record_id = '${one}'`)).toBe(
      'vault-mistake-damaged',
    );
    // Somebody else's key in her place is no key of hers, and hers in his place opens nothing for him.
    const keyOf = `select public_key from people where staff_id = '${jonas.id}'`;
    expect(await tamper(`update people set public_key = (${keyOf}) where staff_id = '${lena.id}'`)).toBe(
      'vault-mistake-proof',
    );
    raw(newsroom, (file) =>
      file.run(
        `insert into wrapped_keys select record_id, '${jonas.id}', wrapped, named_by, named_at from wrapped_keys`,
      ),
    );
    expect(message(await read(newsroom, jonas, one))).toBe('vault-mistake-damaged');
    writeFileSync(newsroom.config.vaultFile, whole);
    expect(message(await read(newsroom, lena, one))).toMatchObject({ done: { identity: IDENTITY } });
  });

  test('finds a line of the log that was changed, moved, taken out or cut off', async () => {
    const { newsroom, cast } = await opened();
    await givePassphrase(newsroom, cast.lena);
    await sealedBy(newsroom, cast.lena);
    await sealedBy(newsroom, cast.lena);
    const whole = readFileSync(newsroom.config.vaultFile);
    expect(withVault(newsroom.config, checkLog)).toEqual({ isWhole: true, lines: 3 });
    const broken = (sql: string) => {
      raw(newsroom, (file) => file.run(sql));
      const check = withVault(newsroom.config, checkLog);
      writeFileSync(newsroom.config.vaultFile, whole);
      return check.isWhole ? undefined : check.brokenAt;
    };
    expect(broken("update log set at = '2020-01-01T00:00:00.000Z' where number = 2")).toBe(2);
    expect(broken('update log set staff_id = null where number = 3')).toBe(3);
    expect(broken('delete from log where number = 1')).toBe(1);
    expect(broken('delete from log where number = 3')).toBe(3);
    expect(
      broken(
        'insert into log select 4, at, act, staff_id, record_id, source_id, other_id, detail, mark from log where number = 3',
      ),
    ).toBe(4);
    // Cut off and written on, it stays broken.
    raw(newsroom, (file) => file.run('delete from log where number = 3'));
    await sealedBy(newsroom, cast.lena);
    expect(withVault(newsroom.config, checkLog)).toEqual({ isWhole: false, lines: 3, brokenAt: 3 });
    expect(vaultLog(newsroom, cast.lena, { before: undefined, size: 9 }).check.isWhole).toBe(false);
  });

  test('is closed by a key that is missing, damaged, readable by others, in the data folder, or of another vault', async () => {
    const { newsroom, cast } = await opened();
    await givePassphrase(newsroom, cast.lena);
    const id = await sealedBy(newsroom, cast.lena);
    const { dataDir, vaultFile, vaultKeyFile = '' } = newsroom.config;
    const before = readFileSync(vaultFile);
    const why = async (config: Partial<Newsroom['config']> = {}) => {
      const place = { ...newsroom, config: { ...newsroom.config, ...config } };
      const error = await read(place, cast.lena, id).catch((thrown: unknown) => thrown);
      return error instanceof VaultClosed ? error.why : error;
    };
    expect(await why({ vaultKeyFile: undefined })).toBe('not-asked');
    expect(await why({ vaultKeyFile: `${vaultKeyFile}.nowhere` })).toBe('key-missing');
    chmodSync(vaultKeyFile, 0o640);
    expect(await why()).toBe('key-readable');
    chmodSync(vaultKeyFile, 0o600);
    copyFileSync(vaultKeyFile, join(dataDir, 'key'));
    expect(await why({ vaultKeyFile: join(dataDir, 'key') })).toBe('key-inside');
    writeFileSync(`${vaultKeyFile}.damaged`, 'not a key', { mode: 0o600 });
    expect(await why({ vaultKeyFile: `${vaultKeyFile}.damaged` })).toBe('key-damaged');
    const another = { ...newsroom.config, vaultKeyFile: `${vaultKeyFile}.other` };
    expect(makeKeyFile(another)).toBe(true);
    expect(makeKeyFile(another)).toBe(false);
    expect(await why(another)).toBe('key-wrong');
    // A key that has been in use makes no new vault where the old file is away.
    expect(await why({ vaultFile: `${vaultFile}.nowhere` })).toBe('key-wrong');
    writeFileSync(`${vaultFile}.damaged`, 'no database, but long enough to be looked at as one'.repeat(100));
    expect(await why({ vaultFile: `${vaultFile}.damaged` })).toBe('vault-damaged');
    expect(readFileSync(vaultFile).equals(before)).toBe(true);
    expect(message(await read(newsroom, cast.lena, id))).toMatchObject({ done: { identity: IDENTITY } });
  });

  test('is not begun without a key: nothing is made in the data folder', async () => {
    const { newsroom, cast } = await opened();
    const { vaultKeyFile = '', vaultFile } = newsroom.config;
    renameSync(vaultKeyFile, `${vaultKeyFile}.away`);
    expect(() => ownVault(newsroom, cast.lena)).toThrow(VaultClosed);
    expect(await destroyWhatIsOver(newsroom.config)).toBe(0);
    expect(existsSync(vaultFile)).toBe(false);
  });

  test('changes a passphrase without losing a record; beginning anew loses what nobody names one for again', async () => {
    const { newsroom, cast } = await opened();
    const { lena, jonas } = cast;
    for (const person of [lena, jonas]) await givePassphrase(newsroom, person);
    const id = await sealedBy(newsroom, lena, [jonas]);
    const other = 'velvet tractor moss eleven';
    const fresh = async (current: string, again = other) => ({
      current,
      fresh: other,
      again,
      factor: { code: await freshCode(newsroom, lena) },
    });
    expect(message(await changePassphrase(newsroom, lena, await fresh('a wrong one, a wrong one')))).toBe(
      'vault-mistake-proof',
    );
    expect(message(await changePassphrase(newsroom, lena, await fresh(PASSPHRASE, 'different')))).toBe(
      'vault-mistake-passphrase-again',
    );
    expect(await changePassphrase(newsroom, lena, await fresh(PASSPHRASE))).toEqual({ done: true });
    expect(message(await read(newsroom, lena, id))).toBe('vault-mistake-proof');
    expect(message(await read(newsroom, lena, id, other))).toMatchObject({ done: { identity: IDENTITY } });
    await setPassphrase(newsroom, lena, await fresh(''));
    expect(await read(newsroom, lena, id, other)).toBeUndefined();
    await namePerson(newsroom, jonas, id, lena.id, await proofOf(newsroom, jonas));
    expect(message(await read(newsroom, lena, id, other))).toMatchObject({ done: { identity: IDENTITY } });
    const short = { fresh: 'too short', again: 'too short', factor: { code: '' } };
    expect(message(await setPassphrase(newsroom, lena, short))).toBe('vault-mistake-passphrase-short');
  });

  test('seals only for a source of one’s own, once, for a time within the longest, and by somebody with a passphrase', async () => {
    const { newsroom, cast } = await opened();
    const { lena, omar, jonas, tarek } = cast;
    const sourceId = await anonymousSource(newsroom.db, lena);
    const typed = { identity: IDENTITY, days: '30', names: [] as string[] };
    const seal = async (staff: Staff, change: Partial<typeof typed> = {}) =>
      message(await sealIdentity(newsroom, staff, sourceId, { ...typed, ...change }));
    expect(await seal(lena)).toBe('vault-mistake-no-passphrase');
    await giveFactor(newsroom, lena);
    await givePassphrase(newsroom, lena);
    expect(await seal(omar)).toBeUndefined();
    await expect(seal(tarek)).rejects.toBeInstanceOf(Forbidden);
    expect(await seal(lena, { identity: ' ' })).toBe('mistake-required');
    expect(await seal(lena, { identity: 'x'.repeat(4001) })).toBe('mistake-too-long');
    for (const days of ['0', '366', '1e2', '-1', '', 'soon'])
      expect([days, await seal(lena, { days })]).toEqual([days, 'vault-mistake-days']);
    expect(await seal(lena, { names: [tarek.id] })).toBe('mistake-choice');
    expect(await seal(lena, { names: [jonas.id] })).toBe('vault-mistake-name-passphrase');
    const both = await Promise.all([seal(lena), seal(lena)]);
    expect(both.filter((one) => one === 'vault-mistake-sealed')).toHaveLength(1);
    expect(await seal(lena)).toBe('vault-mistake-sealed');
  });
});
