/*
 * The one step that Node takes: brings what is missing, then hands over to Bun, which runs everything else as TypeScript.
 * It owns the choice between installing and starting, and passes signals and the exit code on. It needs nothing
 * installed itself, so it is plain JavaScript for Node 20.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { bunProgram, installMissing, root, stop } from './packages.mjs';

const OLDEST_NODE = 20;

const [name, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stop(`Onrecord needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);
}
if (name === undefined || !existsSync(join(root, 'src', 'commands', `${name}.ts`))) {
  stop(`There is no command "${name ?? ''}". See the README for those there are.`);
}
installMissing({ withTools: false });
run(bunProgram(), [join(root, 'src', 'commands', `${name}.ts`), ...args]);

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
