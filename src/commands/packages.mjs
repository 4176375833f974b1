// What npm has installed here, and how what is missing gets installed. Plain JavaScript for Node: it runs before Bun is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const bun = join(root, 'node_modules', 'bun', 'bin', 'bun.exe');

/**
 * Installs what package-lock.json asks for and node_modules lacks; nothing when all is there. Packages that are there and
 * not asked for stay: a developer's tools survive `npm start`.
 * @param {{ withTools: boolean }} what with the packages that only development needs
 */
export function installMissing({ withTools }) {
  const asked = lockedPackages('package-lock.json');
  const there = lockedPackages(join('node_modules', '.package-lock.json'));
  const wanted = Object.entries(asked).filter(([, locked]) => !locked.optional && (withTools || !locked.dev));
  if (wanted.every(([path, { version }]) => there[path]?.version === version)) return;
  const toolsThere = Object.values(there).some((locked) => locked.dev);
  const command = Object.keys(there).length === 0 ? 'ci' : 'install';
  const words = [command, '--no-audit', '--no-fund', ...(withTools || toolsThere ? [] : ['--omit=dev'])];
  console.log(`Installing what is missing (npm ${words.join(' ')}) …`);
  run('npm', words);
}

/** The path of Bun, which npm brought; its own installer is called when npm was told not to run install scripts. */
export function bunProgram() {
  if (!isProgram(bun)) run(process.execPath, [join(root, 'node_modules', 'bun', 'install.js')]);
  if (!isProgram(bun)) stop('Bun could not be installed: there is no build of it for this machine.');
  return bun;
}

/** One line for the operator, and the end. */
export function stop(line) {
  console.error(line);
  process.exit(1);
}

// npm puts a short placeholder there until the install script replaces it with the program of 100 MB.
function isProgram(path) {
  return existsSync(path) && statSync(path).size > 1_000_000;
}

function lockedPackages(file) {
  const path = join(root, file);
  if (!existsSync(path)) return {};
  const { '': _itself, ...packages } = JSON.parse(readFileSync(path, 'utf8')).packages;
  return packages;
}

function run(program, words) {
  // On Windows npm is a script, which only a shell can start.
  const { status } = spawnSync(program, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) stop(`"${program} ${words.join(' ')}" failed.`);
}
