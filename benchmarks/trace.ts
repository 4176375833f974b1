/*
 * Reads what Chromium recorded of a page's main thread. It keeps two clocks: of the wall, and of the processor time that
 * the thread got; on a machine with other work the second is the page's own cost.
 */

/** What a trace is asked to hold; the tasks themselves are among what Chromium calls disabled by default. */
export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

/** What the main thread did from a keydown on, in milliseconds. */
export interface Keystroke {
  /** Script, style and layout, through the frame that shows the letter. */
  work: number;
  /** The same in processor time. */
  processor: number;
  /** Everything up to the next keydown: what was put off until after the frame too. */
  everything: number;
}

/** One task of the main thread, in milliseconds, and what took longest in it. */
export interface Task {
  wall: number;
  processor: number;
  what: string;
}

interface Event {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, as everything here. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { type?: string } };
}

/** What painting is called: it is not counted, since without a graphics card the processor has to do it. */
const painting = /^(Paint|PrePaint|Layerize|Commit|UpdateLayer|UpdateLayerTree|CompositeLayers|RasterTask|Decode.*)$/;

/** The keystrokes and the tasks in a trace that `Tracing` wrote. */
export function readTrace(json: Uint8Array): { keystrokes: Keystroke[]; tasks: Task[] } {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(json)) as { traceEvents: Event[] };
  const isKeydown = ({ name, args }: Event) => name === 'EventDispatch' && args?.data?.type === 'keydown';
  const first = traceEvents.find(isKeydown);
  if (first === undefined) throw new Error('nobody typed while the trace was taken');
  const here = traceEvents
    .filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && (ph === 'X' || ph === 'I'))
    .sort((a, b) => a.ts - b.ts);
  const tasks = here.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const paints = outermost(here.filter(({ name, ph }) => painting.test(name) && ph === 'X'));
  const frames = here.filter(({ name }) => name === 'Commit');
  // A keydown's task began before the event was dispatched.
  const begun = here.filter(isKeydown).map(({ ts }) => tasks.findLast((task) => task.ts <= ts)?.ts ?? ts);
  const keystrokes = begun.map((from, index): Keystroke => {
    const next = begun[index + 1] ?? from + 1_000_000;
    const frame = frames.find(({ ts }) => ts > from);
    const until = Math.min(next, frame === undefined ? next : frame.ts + (frame.dur ?? 0));
    return {
      work: spent(tasks, from, until, 'dur') - spent(paints, from, until, 'dur'),
      processor: spent(tasks, from, until, 'tdur') - spent(paints, from, until, 'tdur'),
      everything: spent(tasks, from, next, 'dur') - spent(paints, from, next, 'dur'),
    };
  });
  const named = (task: Event) => {
    const within = here.filter((one) => one !== task && one.ts >= task.ts && one.ts < task.ts + (task.dur ?? 0));
    const [longest] = within.toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
    return `${longest?.name ?? 'nothing named'} ${longest?.args?.data?.type ?? ''}`.trim();
  };
  const longest = tasks.toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0)).slice(0, 5);
  return {
    keystrokes,
    tasks: longest.map((task) => ({
      wall: (task.dur ?? 0) / 1000,
      processor: (task.tdur ?? task.dur ?? 0) / 1000,
      what: named(task),
    })),
  };
}

/** Those that stand in no other one. */
function outermost(events: readonly Event[]): Event[] {
  const all: Event[] = [];
  let end = 0;
  for (const event of events) {
    if (event.ts < end) continue;
    all.push(event);
    end = event.ts + (event.dur ?? 0);
  }
  return all;
}

/** Milliseconds of the events that began in a span of time; what was not measured in processor time counts by the wall. */
function spent(events: readonly Event[], from: number, until: number, clock: 'dur' | 'tdur'): number {
  const inside = events.filter(({ ts }) => ts >= from && ts < until);
  return inside.reduce((sum, event) => sum + (event[clock] ?? event.dur ?? 0), 0) / 1000;
}
