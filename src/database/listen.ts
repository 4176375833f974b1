import { Client } from 'pg';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

/**
 * Hears PostgreSQL's NOTIFY on `channel` over a connection of its own, which is opened again whenever it is lost.
 * @param heard called for each notice, and with `lost` when the connection stands again: something may have been missed
 * @returns what ends the listening
 */
export function listenTo(url: string, channel: string, heard: (lost: boolean) => void): () => Promise<void> {
  let client: Client | undefined;
  let ended = false;
  let stoodBefore = false;
  let pause = FIRST_PAUSE_MS;
  let timer: Timer | undefined;
  const again = () => {
    if (ended) return;
    timer = setTimeout(connect, pause);
    timer.unref();
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  };
  const connect = async () => {
    const next = new Client({ connectionString: url, keepAlive: true });
    let gone = false;
    const lost = () => {
      if (gone) return;
      gone = true;
      client = undefined;
      again();
    };
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', () => heard(false));
    try {
      await next.connect();
      await next.query(`listen "${channel}"`);
      if (ended) await next.end();
      client = next;
      pause = FIRST_PAUSE_MS;
      heard(stoodBefore);
      stoodBefore = true;
    } catch {
      // The poll behind it reports a database that is away; here it is only tried again.
      lost();
    }
  };
  void connect();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await client?.end();
  };
}
