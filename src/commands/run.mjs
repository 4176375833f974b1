/*
 * The one step that Node takes: brings what is missing, then hands over to Bun, which runs everything else as TypeScript.
 * It owns the choice between installing and starting, and passes signals and the exit code on. It needs nothing
 * installed itself, so it is plain JavaScript for Node 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const installed = join(root, 'node_modules');
const windows = process.platform === 'win32';

const [name, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stop(`Onrecord needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);
}
if (name === undefined || !existsSync(join(root, 'src', 'commands', `${name}.ts`))) {
  stop(`There is no command "${name ?? ''}". See the README for those there are.`);
}
bringDependencies();
run(bunProgram(), [join(root, 'src', 'commands', `${name}.ts`), ...args]);

/** Installs only what is missing: later starts touch neither the network nor node_modules. */
function bringDependencies() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const missing = Object.entries(dependencies).filter(([packageName, version]) => versionOf(packageName) !== version);
  if (missing.length === 0) return;
  console.log(`Installing what is missing (${missing.map(([packageName]) => packageName).join(', ')}) …`);
  // `npm ci` clears node_modules first; where a developer's tools are, they stay.
  const developed = Object.keys(devDependencies).some((packageName) => versionOf(packageName) !== undefined);
  const words = developed ? ['install'] : ['ci', '--omit=dev'];
  const { status, error } = spawnSync('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  if (error !== undefined) stop(`npm could not be run (${error.message}).`);
  if (status !== 0) stop('npm could not install what is missing; its own words are above.');
}

function versionOf(packageName) {
  const path = join(installed, packageName, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : undefined;
}

/** The Bun that npm brought. Where npm blocks install scripts, its placeholder is replaced by the platform's program. */
function bunProgram() {
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

function run(program, words) {
  const child = spawn(program, words, { cwd: root, stdio: 'inherit' });
  // A terminal's Ctrl-C reaches the child as well; a service manager's signal reaches only this process.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`Bun could not be started (${error.message}).`));
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 1));
  });
}

function stop(words) {
  console.error(words);
  process.exit(1);
}
