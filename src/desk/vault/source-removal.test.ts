import { afterAll, expect, setDefaultTimeout, test } from 'bun:test';
import { renameSync, writeFileSync } from 'node:fs';
import { openGazette } from '../../../tests/cast.ts';
import { onBothDatabases } from '../../../tests/databases.ts';
import { givePasswords, signedInAs } from '../../../tests/desk-visitor.ts';
import { freshCode, giveFactor, givePassphrase, sealedBy, vaultNewsroom } from '../../../tests/vault.ts';
import { sourceById } from '../../sources/sources.ts';
import { destroyFromConsole } from '../../sources/vault/destruction.ts';

// Hashing passwords and passphrases is slow on purpose.
setDefaultTimeout(120_000);

const clearing: (() => void)[] = [];
afterAll(() => {
  for (const clear of clearing) clear();
});

onBothDatabases('a source of which the vault keeps who it is', ({ open }) => {
  const begin = async () => {
    const { newsroom, clear } = vaultNewsroom(await open());
    clearing.push(clear);
    const { lena, jonas, sara } = await openGazette(newsroom.db);
    await givePasswords(newsroom, lena, sara);
    const [reporter, administrator] = [await signedInAs(newsroom, lena), await signedInAs(newsroom, sara)];
    for (const person of [lena, jonas]) await givePassphrase(newsroom, person);
    await giveFactor(newsroom, sara);
    const recordId = await sealedBy(newsroom, lena, [jonas]);
    const { id } = await newsroom.db.selectFrom('sources').select('id').executeTakeFirstOrThrow();
    const address = `/desk/sources/${id}/removal-for-good`;
    const typed = { reason: 'By order of the city court', understood: 'yes' };
    const isThere = async () => (await sourceById(newsroom.db, id)) !== undefined;
    return { newsroom, lena, sara, reporter, administrator, recordId, address, typed, isThere };
  };

  test('is not removed before the record was destroyed by somebody whom it names', async () => {
    const { newsroom, lena, reporter, administrator, recordId, address, typed, isThere } = await begin();
    const page = await (await administrator.get(address)).text();
    // An administrator whom it does not name is told whom to ask, and finds no form that destroys it.
    expect(page).toContain('Lena');
    expect(page).toContain('Jonas');
    expect(page).toContain(`npm run vault -- destroy ${recordId}`);
    expect(page).not.toContain(`/desk/vault/records/${recordId}/destruction`);
    const refused = await administrator.post(address, typed);
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(html).toContain('The vault keeps who this source is.');
    expect(html).toContain(typed.reason);
    expect(await isThere()).toBe(true);
    const code = await freshCode(newsroom, lena);
    const record = `/desk/vault/records/${recordId}`;
    expect((await reporter.post(`${record}/destruction`, { understood: 'yes', code })).status).toBe(303);
    expect((await administrator.post(address, typed)).status).toBe(303);
    expect(await isThere()).toBe(false);
  });

  test('leads whoever the record names to the form that destroys it', async () => {
    const { newsroom, sara, administrator } = await begin();
    await givePassphrase(newsroom, sara);
    const own = await sealedBy(newsroom, sara);
    const { id } = await newsroom.db.selectFrom('sources').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
    const page = await (await administrator.get(`/desk/sources/${id}/removal-for-good`)).text();
    expect(page).toContain(`href="/desk/vault/records/${own}/destruction"`);
  });

  test('is kept also while the key is away, and removed where the console destroyed the record', async () => {
    const { newsroom, administrator, recordId, address, typed, isThere } = await begin();
    const { vaultKeyFile = '' } = newsroom.config;
    renameSync(vaultKeyFile, `${vaultKeyFile}.away`);
    expect((await administrator.post(address, typed)).status).toBe(422);
    expect(await isThere()).toBe(true);
    renameSync(`${vaultKeyFile}.away`, vaultKeyFile);
    expect(destroyFromConsole(newsroom.config, recordId)).toBe(true);
    expect((await administrator.post(address, typed)).status).toBe(303);
  });

  test('is not removed from under a vault that cannot be read', async () => {
    const { newsroom, administrator, address, typed, isThere } = await begin();
    writeFileSync(newsroom.config.vaultFile, 'no database at all, and long enough to be taken for one'.repeat(20));
    expect((await administrator.post(address, typed)).status).toBe(409);
    expect(await isThere()).toBe(true);
  });
});
