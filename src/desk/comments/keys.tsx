import type { Frame } from '../frame.tsx';

/** The keys of the queue, in the order of the list; each presses a control that is there without it. */
const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'publish'],
  ['r', 'reject'],
  ['R', 'clause'],
  ['s', 'spam'],
  ['h', 'hold'],
  ['u', 'undo'],
  ['w', 'answer'],
  ['f', 'feature'],
  ['t', 'pin'],
  ['d', 'desk'],
  ['e', 'cover'],
  ['m', 'note'],
  ['b', 'ban'],
  ['x', 'choose'],
  ['o', 'open'],
  ['?', 'close'],
] as const;

/** The list of keys; the script that gives the keys their meaning also shows the button that opens it. */
export function Keys({ frame: { locale } }: { frame: Frame }) {
  return (
    <details class="keys" id="keys" hidden>
      <summary>{locale.sayWith('desk-keys-open', {}, { key: (words) => <kbd>{words}</kbd> })}</summary>
      <h2>{locale.say('desk-keys-heading')}</h2>
      <dl>
        {keys.map(([key, action]) => (
          <div>
            <dt dir="ltr">
              <kbd>{key}</kbd>
            </dt>
            <dd>{locale.say('desk-key', { action })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The key that presses a button, for those who see it; the list of keys says it to everybody. */
export function Key({ name }: { name: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{name}</kbd>
    </span>
  );
}
