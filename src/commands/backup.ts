import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { makeBackup, NoBackup } from '../backup/backup.ts';
import { ConfigError, readConfig } from '../config.ts';

/*
 * `npm run backup [-- file] [--with-vault]`: one file with everything the publication keeps, made while it runs; what is
 * sealed in the vault only when it is asked for, and the vault's key never.
 */

try {
  const words = process.argv.slice(2);
  const withVault = words.includes('--with-vault');
  const [given, ...more] = words.filter((word) => word !== '--with-vault');
  const stranger = [given, ...more].find((word) => word?.startsWith('--'));
  if (stranger !== undefined) throw new NoBackup(`"${stranger}" is not known here; there is only --with-vault.`);
  if (more.length > 0) throw new NoBackup('One file name is enough: npm run backup -- backup.tar.gz');
  const config = readConfig(process.env);
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const path = resolve(given ?? `backups/onrecord-${stamp}.tar.gz`);
  await mkdir(dirname(path), { recursive: true });
  await makeBackup(config, path, (told) => console.log(told), { withVault });
  console.log(`Everything is in ${path}`);
  console.log('It holds the secret and everybody’s passwords in hashed form: keep it where nobody else reads it.');
  if (withVault)
    console.log(
      'What is sealed in the vault opens only with VAULT_KEY_FILE, which is not in it: keep a copy of that elsewhere.',
    );
  else if (existsSync(config.vaultFile))
    console.log(
      'The vault is not in it. `npm run backup -- file --with-vault` takes it along, sealed; see docs/protected-sources.md.',
    );
} catch (error) {
  if (!(error instanceof NoBackup || error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
