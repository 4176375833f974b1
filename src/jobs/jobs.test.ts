import { expect, test } from 'bun:test';
import { onBothDatabases } from '../../tests/databases.ts';
import { migrate } from '../database/migrate.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { doJobs, GIVEN_UP_AT, queueJob, type Works } from './jobs.ts';

const quick = { lookMs: 5, claimMs: 300, firstPauseMs: 10 };
const jobs = (db: Database) => db.selectFrom('jobs').selectAll().orderBy('id').execute();

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await what())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await Bun.sleep(5);
  }
}

onBothDatabases('jobs', ({ open, place }) => {
  const working = async (db: Database, works: Partial<Works>, test: () => Promise<void>, pace = quick) => {
    const worker = doJobs(db, { queued: {}, daily: {}, ...works }, pace);
    try {
      await test();
    } finally {
      await worker.close();
    }
  };

  test('are done with what was queued, and are gone afterwards', async () => {
    const db = await open();
    const done: unknown[] = [];
    await db.write(async (tx) => {
      await queueJob(tx, { name: 'letter', payload: { to: 'lena' } });
      await queueJob(tx, { name: 'letter', payload: { to: 'omar' } });
    });
    await working(db, { queued: { letter: async (payload) => void done.push(payload) } }, async () => {
      await until(async () => (await jobs(db)).length === 0);
    });
    expect(done).toEqual([{ to: 'lena' }, { to: 'omar' }]);
  });

  test('that were promised for a time wait behind no long work', async () => {
    const db = await open();
    const done: string[] = [];
    let finish = () => {};
    const long = new Promise<void>((resolve) => {
      finish = resolve;
    });
    await db.write(async (tx) => {
      for (let n = 0; n < 5; n++) await queueJob(tx, { name: 'picture', payload: n });
      await queueJob(tx, { name: 'publication', payload: null });
    });
    const works = {
      queued: { picture: () => long },
      punctual: { publication: async () => void done.push('published') },
    };
    await working(db, works, async () => {
      await until(() => done.length === 1);
      finish();
      await until(async () => (await jobs(db)).length === 0);
    });
  });

  test('that somebody waits for wait behind no long work, and keep nothing back that was promised for a time', async () => {
    const db = await open();
    const done: string[] = [];
    const held: (() => void)[] = [];
    const long = () => new Promise<void>((resolve) => void held.push(resolve));
    let isSlow = true;
    await db.write(async (tx) => {
      for (let n = 0; n < 100; n++) await queueJob(tx, { name: 'picture', payload: n });
      for (let n = 0; n < 3; n++) await queueJob(tx, { name: 'letter', payload: n });
      await queueJob(tx, { name: 'publication', payload: null });
    });
    const works = {
      queued: { picture: async () => (isSlow ? long() : undefined) },
      awaited: {
        letter: async (n: unknown) => {
          // Another machine may take its time over a letter.
          if (isSlow) await long();
          done.push(`letter ${n}`);
        },
      },
      punctual: { publication: async () => void done.push('published') },
    };
    await working(db, works, async () => {
      await until(() => done.length === 1 && held.length === 4);
      expect(done).toEqual(['published']);
      isSlow = false;
      for (const finish of held.splice(0)) finish();
      await until(async () => (await jobs(db)).length === 0);
    });
    expect(done.slice(1).sort()).toEqual(['letter 0', 'letter 1', 'letter 2']);
  });

  test('that come by themselves many times a day wait behind no long work either', async () => {
    const db = await open();
    let looks = 0;
    let finish = () => {};
    const long = new Promise<void>((resolve) => {
      finish = resolve;
    });
    await db.write(async (tx) => {
      for (let n = 0; n < 5; n++) await queueJob(tx, { name: 'picture', payload: n });
    });
    const regular = { 'look for letters': { minutes: 1, work: async () => void looks++ } };
    await working(db, { queued: { picture: () => long }, regular }, async () => {
      await until(() => looks === 1);
      finish();
    });
  });

  test('of a write that is undone are not queued', async () => {
    const db = await open();
    const write = db.write(async (tx) => {
      await queueJob(tx, { name: 'letter', payload: 1 });
      throw new Error('no');
    });
    await expect(write).rejects.toThrow('no');
    expect(await jobs(db)).toEqual([]);
  });

  test('with the same key wait once, and again as soon as one runs', async () => {
    const db = await open();
    const queue = () => db.write((tx) => queueJob(tx, { name: 'sizes', payload: 1, key: 'photo 1' }));
    await queue();
    await queue();
    expect(await jobs(db)).toHaveLength(1);
    let runs = 0;
    const sizes = async () => {
      if (++runs === 1) await queue();
    };
    await working(db, { queued: { sizes } }, () => until(async () => runs === 2 && (await jobs(db)).length === 0));
    expect(runs).toBe(2);
  });

  test('wait for their time', async () => {
    const db = await open();
    const runAt = new Date(Date.now() + 250).toISOString();
    await db.write((tx) => queueJob(tx, { name: 'later', payload: 1, runAt }));
    let doneAt = '';
    const later = async () => {
      doneAt = new Date().toISOString();
    };
    await working(db, { queued: { later } }, () => until(() => doneAt !== ''));
    expect(doneAt >= runAt).toBe(true);
  });

  test('that fail are tried again with longer pauses, and say why', async () => {
    const db = await open();
    await db.write((tx) => queueJob(tx, { name: 'letter', payload: 1 }));
    const tries: number[] = [];
    const errors: (string | null | undefined)[] = [];
    const letter = async () => {
      tries.push(Date.now());
      errors.push((await jobs(db))[0]?.last_error);
      if (tries.length < 4) throw new Error('no\nanswer');
    };
    await working(db, { queued: { letter } }, () => until(async () => (await jobs(db)).length === 0));
    expect(tries).toHaveLength(4);
    expect(errors).toEqual([null, 'Error: no answer', 'Error: no answer', 'Error: no answer']);
    expect((tries[3] ?? 0) - (tries[2] ?? 0)).toBeGreaterThanOrEqual(39);
  });

  test('that fail again and again are kept for the operator', async () => {
    const db = await open();
    await db.write((tx) => queueJob(tx, { name: 'letter', payload: 1 }));
    await db.write((tx) => tx.updateTable('jobs').set({ attempts: 11 }).execute());
    const letter = async () => {
      throw new Error('the address is wrong');
    };
    await working(db, { queued: { letter } }, () => until(async () => (await jobs(db))[0]?.run_at === GIVEN_UP_AT));
    expect((await jobs(db))[0]?.last_error).toBe('Error: the address is wrong');
  });

  test('of a process that died are done by another one when the claim has run out', async () => {
    const db = await open();
    await db.write((tx) => queueJob(tx, { name: 'letter', payload: 1 }));
    const claimed_until_at = new Date(Date.now() + 200).toISOString();
    await db.write((tx) => tx.updateTable('jobs').set({ claimed_until_at, attempts: 1 }).execute());
    let doneAt = '';
    const letter = async () => {
      doneAt = new Date().toISOString();
    };
    await working(db, { queued: { letter } }, () => until(() => doneAt !== ''));
    expect(doneAt > claimed_until_at).toBe(true);
  });

  test('that take longer than a claim are not done twice', async () => {
    const db = await open();
    let runs = 0;
    const photo = async () => {
      runs++;
      await Bun.sleep(700);
    };
    await db.write((tx) => queueJob(tx, { name: 'photo', payload: 1 }));
    await working(db, { queued: { photo } }, () => until(async () => (await jobs(db)).length === 0));
    expect(runs).toBe(1);
  });

  test('are shared by processes, each done by one', async () => {
    const where = await place();
    const [one, two] = [await openDatabase(where), await openDatabase(where)];
    await migrate(one, where.dataDir);
    const done: number[] = [];
    const letter = async (payload: unknown) => void done.push(Number(payload));
    await one.write(async (tx) => {
      for (let n = 0; n < 60; n++) await queueJob(tx, { name: 'letter', payload: n });
    });
    // A claim that ran out on a busy machine would be taken over, as it should be: here nobody dies.
    const patient = { ...quick, claimMs: 30_000 };
    const allDone = () => until(async () => (await jobs(one)).length === 0);
    await working(one, { queued: { letter } }, () => working(two, { queued: { letter } }, allDone, patient), patient);
    expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n));
    await one.close();
    await two.close();
  });

  test('of every day come once a day, however many processes there are', async () => {
    const where = await place();
    const [one, two] = [await openDatabase(where), await openDatabase(where)];
    await migrate(one, where.dataDir);
    let runs = 0;
    const daily = { sweep: async () => void runs++ };
    await working(one, { daily }, () =>
      working(two, { daily }, async () => {
        await until(() => runs === 1);
        await Bun.sleep(100);
      }),
    );
    expect(runs).toBe(1);
    const [job] = await jobs(one);
    expect(Date.parse(job?.run_at ?? '') - Date.now()).toBeGreaterThan(23 * 60 * 60_000);
    await one.write((tx) => tx.updateTable('jobs').set({ run_at: new Date().toISOString() }).execute());
    await working(two, { daily }, () => until(() => runs === 2));
    await one.close();
    await two.close();
  });

  test('are begun by nobody who has closed, also when they were just being claimed', async () => {
    const db = await open();
    let isClosed = false;
    let late = 0;
    const letter = async () => {
      if (isClosed) late++;
      await Bun.sleep(2);
    };
    // A database that answers slowly, so that the claim is on its way while the worker is closed.
    const slow = new Proxy(db, {
      get: (target, key) => {
        const value = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        if (key !== 'write') return value.bind(target);
        return async (...asked: Parameters<Database['write']>) => {
          const answer = await target.write(...asked);
          await Bun.sleep(40);
          return answer;
        };
      },
    });
    await db.write((tx) => queueJob(tx, { name: 'letter', payload: 1 }));
    const worker = doJobs(slow, { queued: { letter }, daily: {} }, quick);
    await until(async () => (await jobs(db))[0]?.claimed_until_at !== null);
    await worker.close();
    isClosed = true;
    await Bun.sleep(100);
    expect(late).toBe(0);
  });

  test('whose name this process does not know are left to one that does', async () => {
    const db = await open();
    await db.write((tx) => queueJob(tx, { name: 'of a newer program', payload: 1 }));
    await working(db, { queued: { letter: async () => {} } }, () => Bun.sleep(50));
    expect((await jobs(db))[0]?.attempts).toBe(0);
  });
});
