import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { makeBackup, NoBackup } from '../backup/backup.ts';
import { ConfigError, readConfig } from '../config.ts';

/*
 * `npm run backup [-- file]`: one file with everything the publication keeps, made while it runs.
 */

try {
  const [given, ...more] = process.argv.slice(2);
  if (more.length > 0) throw new NoBackup('One file name is enough: npm run backup -- backup.tar.gz');
  const config = readConfig(process.env);
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const path = resolve(given ?? `backups/onrecord-${stamp}.tar.gz`);
  await mkdir(dirname(path), { recursive: true });
  await makeBackup(config, path, (words) => console.log(words));
  console.log(`Everything is in ${path}`);
  console.log('It holds the secret and everybody’s passwords in hashed form: keep it where nobody else reads it.');
} catch (error) {
  if (!(error instanceof NoBackup || error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
