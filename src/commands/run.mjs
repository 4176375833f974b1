// `npm start` and the other commands: checks Node, installs what is missing, and hands over to Bun.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const commands = ['start', 'staff', 'backup', 'restore', 'fill'];
const OLDEST_NODE = 20;

const [command, ...words] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`Onrecord needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
const { bunProgram, installMissing, root, stop } = await import('./packages.mjs');
if (!commands.includes(command)) stop(`"${command}" is not a command; there are ${commands.join(', ')}.`);
installMissing({ withTools: false });
const child = spawn(bunProgram(), [join(root, 'src', 'commands', `${command}.ts`), ...words], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the child by itself, since the terminal sends it to both; a signal sent to this process alone does not.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => stop(`Bun could not be started: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
