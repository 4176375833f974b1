// `npm test`: installs or finds what the tests need, runs all of them, and ends with the line "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { bunProgram, installMissing, root } from '../src/commands/packages.mjs';

const inCi = process.env.CI === 'true';
const began = Date.now();
// On two processors: half of each is waiting, for a disk, a server, or the end of a minute.
const AT_ONCE = 2;
const LONG_LOOKS = ['./tests/browser/access.test.ts', './tests/browser/desk-day.test.ts'];

installMissing({ withTools: true });
const leftOut = installPrograms();
for (const line of leftOut) console.log(`Left out: ${line}`);

const reports = mkdtempSync(join(tmpdir(), 'onrecord-reports-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
/** What failed, said once more at the end, where it is looked for. */
const failures = [];
const withoutPostgres = leftOut.some((line) => line.startsWith('tests on PostgreSQL'));
const binaries = join(root, 'node_modules', '.bin');

const sampleFolder = join(reports, 'sample');
const sample = ended(
  spawn(bunProgram(), ['tests/sample-folder.ts', sampleFolder], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }),
);
check('types', join(binaries, 'tsc'), ['--noEmit']);
check('lint and format', join(binaries, 'biome'), ['check', '--error-on-warnings', '.']);
const { status: sampleStatus, said: sampleSaid } = await sample;
if (sampleStatus !== 0) console.log(`Without a copy of the sample, which is slower: ${sampleSaid}`);
const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory());
const others = rooms.filter(({ name }) => name !== 'desk' && name !== 'stories').map(({ name }) => `./src/${name}`);
const waiting = [
  ['the whole program', ['tests/*.test.ts']],
  ['the desk', ['./src/desk', './languages']],
  ['stories', ['./src/stories', './sample']],
  ['everything else', [...others, './benchmarks']],
];
if (!leftOut.some((line) => line.startsWith('browser'))) {
  const walked = testFiles('tests/browser').filter((file) => !LONG_LOOKS.includes(file));
  const alone = [...LONG_LOOKS, ...walked].map((file) => [`in a browser: ${basename(file)}`, [file]]);
  // The longest begins first, so that nothing is waited for alone at the end.
  waiting.unshift(...alone.splice(0, 1));
  waiting.push(...alone);
}
const work = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await tests(...next);
};
await Promise.all(Array.from({ length: AT_ONCE }, work));

rmSync(reports, { recursive: true, force: true });
if (inCi && leftOut.length > 0) counts.failed += leftOut.length;
if (inCi && counts.skipped > 0) {
  console.log(`${counts.skipped} tests were skipped, and nothing may be left out here.`);
  counts.failed += counts.skipped;
}
if (failures.length > 0) console.log(`\n— what failed\n${failures.join('\n')}`);
console.log(`\n${Math.round((Date.now() - began) / 1000)} s`);
console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
);
process.exit(counts.failed > 0 ? 1 : 0);

/** What the tests need besides packages: installed on Debian as root, looked for elsewhere. Returns what is left out. */
function installPrograms() {
  const needs = [
    { is: hasChromium, packages: ['chromium'], without: 'browser tests (no Chromium; set CHROMIUM to its path)' },
    { is: hasArabicLetters, packages: ['fonts-noto-core'], without: 'browser tests of Arabic pages (no Arabic font)' },
    {
      is: hasPostgres,
      packages: ['postgresql'],
      without: 'tests on PostgreSQL (no server programs; set TEST_POSTGRES_URL)',
    },
    { is: () => has('strace'), packages: ['strace'], without: 'the trace of system calls (no strace)' },
  ];
  const missing = needs.filter((need) => !need.is());
  if (missing.length > 0 && has('apt-get') && process.getuid?.() === 0) {
    const packages = missing.flatMap((need) => need.packages);
    console.log(`Installing ${packages.join(', ')} …`);
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
  }
  return missing.filter((need) => !need.is()).map((need) => need.without);
}

function hasChromium() {
  const places = [
    process.env.CHROMIUM ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.some((place) => place !== '' && existsSync(place));
}

function hasArabicLetters() {
  if (process.platform !== 'linux') return true;
  return spawnSync('fc-list', [':lang=ar'], { encoding: 'utf8' }).stdout?.includes('Noto') ?? false;
}

function hasPostgres() {
  if ((process.env.TEST_POSTGRES_URL ?? '') !== '') return true;
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  return versions.some((version) => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`)) || has('initdb');
}

function has(program) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)));
}

/** One program whose exit code says whether it passed. */
function check(title, program, words) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(program, words, { cwd: root, stdio: 'inherit' });
  if (status === 0) counts.passed += 1;
  else {
    counts.failed += 1;
    failures.push(title);
  }
}

/** A run of Bun's tests, shown when it has ended and counted from its own report; a run that reports nothing has failed. */
async function tests(title, places) {
  const report = join(reports, `${title.replaceAll(/\W/g, '-')}.xml`);
  const files = places.flatMap((place) => (place.endsWith('/*.test.ts') ? testFiles(dirname(place)) : [place]));
  const words = ['test', '--timeout=30000', '--reporter=junit', `--reporter-outfile=${report}`, ...files];
  const env = {
    ...process.env,
    ...(withoutPostgres ? { ONLY_DATABASE: 'sqlite' } : {}),
    ...(sampleStatus === 0 ? { SAMPLE_FOLDER: sampleFolder } : {}),
  };
  const since = Date.now();
  const { status, said } = await ended(
    spawn(bunProgram(), words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env }),
  );
  process.stdout.write(`\n— ${title}, ${Math.round((Date.now() - since) / 1000)} s\n${said}`);
  const [suites] = existsSync(report) ? (readFileSync(report, 'utf8').match(/<testsuites[^>]*>/) ?? []) : [];
  const number = (name) => Number(suites?.match(new RegExp(` ${name}="(\\d+)"`))?.[1] ?? 0);
  const failed = number('failures') + number('errors');
  counts.passed += number('tests') - failed - number('skipped');
  counts.failed += status !== 0 && failed === 0 ? 1 : failed;
  if (status !== 0) failures.push(`${title}:`, ...howItFailed(said));
  counts.skipped += number('skipped');
}

/** The lines of a run that name a failed test, each after what was thrown in it, cut to what a log can hold. */
function howItFailed(said) {
  const lines = said.split('\n').map((line) => line.slice(0, 300));
  const ends = lines.flatMap((line, at) => (line.startsWith('(fail)') ? [at] : []));
  if (ends.length === 0) return lines.slice(-20);
  return ends.flatMap((end) => {
    const passed = lines.findLastIndex((line, at) => at < end && /^\((pass|fail)\)/.test(line));
    return lines.slice(Math.max(passed + 1, end - 30), end + 1);
  });
}

/** What a program said, both ways, and how it ended. */
function ended(child) {
  const parts = [];
  child.stdout.on('data', (part) => parts.push(part));
  child.stderr.on('data', (part) => parts.push(part));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, said: Buffer.concat(parts).toString() }));
    child.on('error', (error) => resolve({ status: 1, said: String(error) }));
  });
}

function testFiles(folder) {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.test.ts') || file.endsWith('.test.tsx'))
    .map((file) => `./${folder}/${file}`);
}
