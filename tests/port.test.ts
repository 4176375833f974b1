import { expect, test } from 'bun:test';
import { join } from 'node:path';
import { removeData, startPublication } from './running.ts';

test('a port on which another publication listens stops the start with one line', async () => {
  const one = await startPublication('sqlite', { args: ['--empty'] });
  try {
    const { port } = new URL(one.url);
    const at = { dataDir: join(one.dataDir, 'second'), databaseUrl: undefined };
    const second = startPublication('sqlite', { args: ['--empty'], env: { PORT: port }, at });
    await expect(second).rejects.toThrow(`PORT is ${port}: another program already listens there.`);
  } finally {
    await one.stop();
    removeData(one);
  }
});
