// What npm has installed here, and how what is missing gets installed. Plain JavaScript for Node: it runs before Bun is there.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const installed = join(root, 'node_modules');
const windows = process.platform === 'win32';

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
  const words = [
    command,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(withTools || toolsThere ? [] : ['--omit=dev']),
  ];
  console.log('Installing what is missing …');
  // On Windows npm is a script, which only a shell can start.
  const { status, error } = spawnSync('npm', words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  if (error !== undefined) stop(`npm could not be run (${error.message}).`);
  if (status !== 0) stop('npm could not install what is missing; its own words are above.');
}

/** The Bun that npm brought. Where npm blocks install scripts, its placeholder is replaced by the platform's program. */
export function bunProgram() {
  const program = join(installed, 'bun', 'bin', 'bun.exe');
  if (works(program)) return program;
  for (const candidate of platformPrograms()) {
    if (!windows) chmodSync(candidate, 0o755);
    if (!works(candidate)) continue;
    try {
      const draft = `${program}.${process.pid}`;
      copyFileSync(candidate, draft);
      renameSync(draft, program);
    } catch {
      // A folder that cannot be written: the platform's program is run where it is.
    }
    return candidate;
  }
  // The package for this platform is missing too: Bun's own installer fetches it.
  const installer = join(installed, 'bun', 'install.js');
  if (existsSync(installer)) spawnSync(process.execPath, [installer], { cwd: dirname(installer), stdio: 'inherit' });
  if (works(program)) return program;
  return stop('Bun does not run here. Remove node_modules and start again; Onrecord runs on Linux, macOS and Windows.');
}

function platformPrograms() {
  const folder = join(installed, '@oven');
  if (!existsSync(folder)) return [];
  // More than one may be there (with and without AVX2, glibc and musl); the first that runs is right.
  return readdirSync(folder)
    .filter((entry) => entry.startsWith('bun-'))
    .sort()
    .map((entry) => join(folder, entry, 'bin', windows ? 'bun.exe' : 'bun'))
    .filter((path) => existsSync(path));
}

function works(program) {
  if (!existsSync(program)) return false;
  const wanted = createRequire(import.meta.url)(join(root, 'package.json')).dependencies.bun;
  const { stdout, status } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() === wanted;
}

/** One line for the operator, and the end. */
export function stop(line) {
  console.error(line);
  process.exit(1);
}

function lockedPackages(file) {
  const path = join(root, file);
  if (!existsSync(path)) return {};
  const { '': _itself, ...packages } = JSON.parse(readFileSync(path, 'utf8')).packages;
  return packages;
}
