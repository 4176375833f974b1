// `npm run bench`: brings wrk and nginx where it can, then measures. Plain JavaScript for Node, like the other commands.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bunProgram, installMissing, root, stop } from '../src/commands/packages.mjs';

installMissing({ withTools: true });
const missing = ['wrk', 'nginx', 'taskset'].filter((program) => !has(program));
if (missing.length > 0 && has('apt-get') && process.getuid?.() === 0) {
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], quiet);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'wrk', 'nginx-light', 'util-linux'], quiet);
}
const still = missing.filter((program) => !has(program));
if (still.length > 0) stop(`The benchmarks need ${still.join(', ')}.`);
const { status } = spawnSync(bunProgram(), [join(root, 'benchmarks', 'bench.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);

function has(program) {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'];
  return folders.some((folder) => existsSync(join(folder, program)));
}
