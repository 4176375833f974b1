import { declineSample, loadSample, sampleWasAsked } from '../../sample/load.ts';
import { ConfigError, readConfig } from '../config.ts';
import { setUpLink } from '../people/set-up.ts';
import { type OpenNewsroom, openNewsroom, type Running, StartError, serve } from '../start.ts';

/*
 * `npm start`: opens the publication, says where it is, and serves until it is asked to stop.
 */

try {
  const running = await start(process.argv.slice(2));
  stopWhenAsked(running);
} catch (error) {
  if (!(error instanceof StartError || error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function start(args: string[]): Promise<Running> {
  const stranger = args.find((arg) => arg !== '--empty');
  if (stranger !== undefined) throw new StartError(`"${stranger}" is not known here; there is only --empty.`);
  const newsroom = await openNewsroom(readConfig(process.env));
  try {
    if (args.includes('--empty')) await declineSample(newsroom.db);
    else await bringSample(newsroom);
    const running = serve(newsroom);
    console.log(`The publication is open at ${newsroom.config.publicUrl}`);
    const link = await setUpLink(newsroom);
    if (link !== undefined) console.log(`Make the first administrator, once, at ${link}`);
    return running;
  } catch (error) {
    await newsroom.close();
    throw error;
  }
}

/** A new publication begins with one that shows how it is done; it takes a few seconds, mostly for its pictures. */
async function bringSample(newsroom: OpenNewsroom): Promise<void> {
  if (await sampleWasAsked(newsroom.db)) return;
  console.log('Bringing the sample publication …');
  await loadSample(newsroom.db, newsroom.config.dataDir);
}

function stopWhenAsked(running: Running): void {
  let asked = false;
  const stop = async () => {
    // Whoever asks twice means it.
    if (asked) process.exit(1);
    asked = true;
    await running.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
