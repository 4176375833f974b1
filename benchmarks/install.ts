import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { note } from './figures.ts';
import { newFolder } from './publication.ts';

/** What `npm start` installs on a new machine. */
export async function productionInstall(): Promise<void> {
  const folder = newFolder();
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join(import.meta.dirname, '..', file), join(folder, file));
  }
  const npm = Bun.spawn(['npm', 'ci', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdout: 'ignore',
    stderr: 'inherit',
  });
  if ((await npm.exited) !== 0) throw new Error('npm ci failed');
  const disk = Number((await Bun.$`du -sm ${join(folder, 'node_modules')}`.text()).split(/\s/)[0]);
  const list = await Bun.file(join(folder, 'node_modules', '.package-lock.json')).json();
  const packages = Object.keys(list.packages).length;
  note({
    what: 'production install, Bun included',
    measured: `${disk} MB, ${packages} packages`,
    target: '≤ 250 MB, ≤ 150 packages',
    reached: disk <= 250 && packages <= 150,
  });
}
