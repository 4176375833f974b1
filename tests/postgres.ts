import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './ports.ts';

/*
 * A throw-away PostgreSQL cluster for tests, started when the first test asks for it and ended with the process.
 * `TEST_POSTGRES_URL` names a running server instead; its user must be allowed to create databases.
 */

let server: Promise<string> | undefined;
let made = 0;

/** The address of a new database: empty, or a copy of the one called `template`, to which nobody is connected. */
export async function newPostgresDatabase(template = 'template1'): Promise<string> {
  server ??= startServer();
  const admin = await server;
  const name = `newsroom_${process.pid}_${++made}`;
  const client = new Client({ connectionString: admin });
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return url.href;
}

/** Where the server's programs are, or `undefined` when PostgreSQL is not installed. */
export function postgresPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(root, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

async function startServer(): Promise<string> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given !== undefined && given !== '') return given;
  // fsync is off: these rows are thrown away.
  return startCluster({ fsync: false }).url;
}

/** A server of one's own, as on a newspaper's machine: with fsync, and to be crashed. */
export interface PostgresServer {
  url: string;
  /** The first process of the server. */
  pid(): number;
  /** Ends it without a farewell, as a power cut does, and starts it again. */
  crash(): void;
}

/** Starts a cluster whose commits are synced to the disk. */
export function startDurablePostgres(): PostgresServer {
  return startCluster({ fsync: true });
}

function startCluster({ fsync }: { fsync: boolean }): PostgresServer {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error('PostgreSQL is not installed; `npm test` installs it or says so');
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'));
  chmodSync(folder, 0o777);
  const cluster = join(folder, 'cluster');
  asPostgres(join(programs, 'initdb'), ['-D', cluster, '-A', 'trust', '-U', 'newsroom', '-E', 'UTF8', '--no-sync']);
  const port = freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=${fsync ? 'on' : 'off'} -c max_connections=200`;
  const control = (...words: string[]) => asPostgres(join(programs, 'pg_ctl'), ['-D', cluster, ...words]);
  const start = () => control('-w', '-l', join(folder, 'log'), '-o', options, 'start');
  start();
  endWithThisProcess(join(programs, 'pg_ctl'), cluster, folder);
  return {
    url: `postgres://newsroom@127.0.0.1:${port}/postgres`,
    pid: () => Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]),
    crash: () => {
      control('-m', 'immediate', 'stop');
      start();
    },
  };
}

/** However this process ends, also when it is killed, the cluster goes a second later. */
function endWithThisProcess(pgCtl: string, cluster: string, folder: string): void {
  const become = userInfo().uid === 0 ? 'runuser -u postgres -- ' : '';
  const watch = `while kill -0 ${process.pid} 2>/dev/null; do sleep 1; done
    ${become}${pgCtl} -D ${cluster} -m immediate stop; rm -rf ${folder}`;
  spawn('sh', ['-c', watch], { stdio: 'ignore', detached: true, cwd: tmpdir() }).unref();
}

/** The server refuses to run as root, so root becomes `postgres` for it. */
function asPostgres(program: string, args: string[]): void {
  const [command, words] =
    userInfo().uid === 0 ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, args];
  // The server inherits the output of pg_ctl; a pipe would keep the caller waiting for it.
  const { status } = spawnSync(command as string, words as string[], { stdio: 'ignore', cwd: tmpdir() });
  if (status !== 0) throw new Error(`${program} failed with ${status}`);
}
