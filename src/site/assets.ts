import type { Context } from 'hono';
import { answerBundle, type Bundle, bundleScript } from '../web/bundles.ts';

/** The scripts of the readers' pages, bundled in memory. */
export interface BrowserScripts {
  /** The address of an entry's bundle; entries are file names without `.ts`. */
  addressOf(entry: Entry): string;
  /** The bundle at an address's last part, `load-1a2b3c4d.js`. */
  file(name: string): Bundle | undefined;
}

type Entry = 'load' | 'conversation';

let built: Promise<BrowserScripts> | undefined;

/** The bundles, made once a process. */
export function browserScripts(): Promise<BrowserScripts> {
  built ??= build();
  return built;
}

async function build(): Promise<BrowserScripts> {
  const addressOf = (bundle: Bundle) => `/assets/${bundle.name}`;
  // The conversation's bundle first: the one that loads it has to know its address.
  const conversation = await bundleScript('conversation');
  const load = await bundleScript('load', { CONVERSATION: JSON.stringify(addressOf(conversation)) });
  const bundles = { load, conversation };
  return {
    addressOf: (entry) => addressOf(bundles[entry]),
    file: (name) => Object.values(bundles).find((bundle) => bundle.name === name),
  };
}

/** `/assets/{name}-{hash}.js` */
export async function answerAsset(c: Context): Promise<Response> {
  const found = (await browserScripts()).file(c.req.param('name') ?? '');
  return found === undefined ? c.notFound() : answerBundle(c, found);
}
