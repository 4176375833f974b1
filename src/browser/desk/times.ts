const EVERY_MS = 60_000;
const MOST = 100;

/** Says “2 minutes ago” anew while a page stays open; the words come from the server, which knows every language. */
export function keepTimesTrue(): void {
  setInterval(() => {
    if (document.visibilityState === 'visible') void sayAgain();
  }, EVERY_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sayAgain();
  });
}

async function sayAgain(): Promise<void> {
  const times = [...document.querySelectorAll<HTMLTimeElement>('time[data-when]')];
  const moments = [...new Set(times.map((time) => time.dateTime))].slice(0, MOST);
  if (moments.length === 0) return;
  try {
    const answer = await fetch(`/desk/times?${new URLSearchParams(moments.map((moment) => ['at', moment]))}`);
    if (!answer.ok) return;
    const words: Record<string, string> = await answer.json();
    for (const time of times) {
      const said = words[time.dateTime];
      if (said !== undefined && said !== time.textContent) time.textContent = said;
    }
  } catch {
    // Without a connection the words stay as they are; the exact time is beside them.
  }
}
