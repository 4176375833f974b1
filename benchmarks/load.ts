import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one round of load brought. */
export interface Load {
  perSecond: number;
  /** Milliseconds. */
  p99: number;
  requests: number;
  /** Answers from 400 on, and connections that broke. */
  failed: number;
}

/** Runs wrk on one core (`core`) against `url`; `script` is Lua that makes the requests. */
export async function load(
  url: string,
  {
    seconds,
    connections,
    core,
    headers = {},
    script,
  }: { seconds: number; connections: number; core: number; headers?: Record<string, string>; script?: string },
): Promise<Load> {
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency'];
  for (const [name, value] of Object.entries(headers)) words.push('-H', `${name}: ${value}`);
  if (script !== undefined) {
    const file = join(mkdtempSync(join(tmpdir(), 'onrecord-wrk-')), 'script.lua');
    writeFileSync(file, script);
    words.push('-s', file);
  }
  const child = Bun.spawn(['taskset', '-c', String(core), 'wrk', ...words, url], { stdout: 'pipe', stderr: 'pipe' });
  const text = await new Response(child.stdout).text();
  if ((await child.exited) !== 0) throw new Error(`wrk failed: ${await new Response(child.stderr).text()}${text}`);
  const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
  const [, amount = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s|m)/.exec(text) ?? [];
  const broken = [...(/Socket errors: (.*)/.exec(text)?.[1]?.matchAll(/\d+/g) ?? [])];
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p99: Number(amount) * ({ us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit] ?? 1),
    requests: number(/(\d+) requests in/),
    failed: number(/Non-2xx or 3xx responses: (\d+)/) + broken.reduce((sum, match) => sum + Number(match[0]), 0),
  };
}
