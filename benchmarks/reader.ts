/** A thread that asks for a page two hundred times a second on each of four connections, and tells how long each took. */
declare const self: Worker;

const BETWEEN_MS = 5;
let isEnough = false;

self.onmessage = async ({ data }: MessageEvent<{ url: string } | 'enough'>) => {
  if (data === 'enough') {
    isEnough = true;
    return;
  }
  const taken: number[] = [];
  const ask = async () => {
    while (!isEnough) {
      const began = performance.now();
      await (await fetch(data.url, { headers: { 'accept-encoding': 'gzip' } })).arrayBuffer();
      const took = performance.now() - began;
      taken.push(took);
      await Bun.sleep(Math.max(0, BETWEEN_MS - took));
    }
  };
  await Promise.all([ask(), ask(), ask(), ask()]);
  self.postMessage(taken);
};
