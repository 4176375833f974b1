import { resolve } from 'node:path';
import { NoRestore, restoreBackup } from '../backup/restore.ts';
import { ConfigError, readConfig } from '../config.ts';

/*
 * `npm run restore -- file`: brings a backup back into an empty DATA_DIR, and into the empty database that DATABASE_URL names.
 */

try {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) throw new NoRestore('Which backup? npm run restore -- backup.tar.gz');
  const config = readConfig(process.env);
  await restoreBackup(config, resolve(file), (words) => console.log(words));
  console.log(`The publication is restored in ${config.dataDir}. Everybody signs in anew.`);
} catch (error) {
  if (!(error instanceof NoRestore || error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
