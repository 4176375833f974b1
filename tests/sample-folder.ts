import { mkdirSync } from 'node:fs';
import { loadSample } from '../sample/load.ts';
import { makeBackup } from '../src/backup/backup.ts';
import { timestamp } from '../src/database/ids.ts';
import { migrate } from '../src/database/migrate.ts';
import { openDatabase } from '../src/database/open.ts';
import { publicationSecret } from '../src/database/secret.ts';
import { MAKE_AVIF } from '../src/photos/avif.ts';
import { MAKE_SIZES, makeSizes } from '../src/photos/sizes.ts';

/*
 * `bun tests/sample-folder.ts FOLDER` makes a data folder as a publication with the sample has it once the sizes of its
 * photographs are there, and a backup of it beside: what `startPublication` copies, or restores into PostgreSQL, instead of
 * having it all made for every test. AVIF, which takes minutes, is marked as not to be had; the tests of photographs have
 * it made of their own.
 */

const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('say which folder');
mkdirSync(dataDir, { recursive: true });
const db = await openDatabase({ dataDir });
await migrate(db, dataDir);
await publicationSecret(db, dataDir);
await loadSample(db, dataDir);
const photos = await db.selectFrom('photos').select('id').execute();
for (const { id } of photos) await makeSizes(db, dataDir, id);
await db.write(async (tx) => {
  await tx.updateTable('photos').set({ avif_failed_at: timestamp() }).execute();
  await tx.deleteFrom('jobs').where('name', 'in', [MAKE_SIZES, MAKE_AVIF]).execute();
});
await db.close();
await makeBackup({ dataDir, databaseUrl: undefined }, `${dataDir}.tar.gz`);
