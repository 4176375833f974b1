import { type QueueChoice, queueLists } from '../../comments/queue.ts';

/** How the parts of a choice are called in addresses; forms carry them back as `back-…`. */
const names = {
  state: 'state',
  articleId: 'article',
  commenterOf: 'commenter',
  networkOf: 'network',
  words: 'words',
  after: 'after',
} as const;

type Name = (typeof names)[keyof typeof names];

const LONGEST_WORDS = 200;

/** The list that an address or a form asks for; what it does not say is the waiting list, whole. */
export function choiceOf(read: (name: Name) => string | undefined): QueueChoice {
  const state = queueLists.find((one) => one === read('state')) ?? 'held';
  const words = read('words')?.trim().slice(0, LONGEST_WORDS);
  const [articleId, commenterOf, networkOf, after] = [
    read('article'),
    read('commenter'),
    read('network'),
    read('after'),
  ];
  return {
    state,
    ...(articleId ? { articleId } : {}),
    ...(commenterOf ? { commenterOf } : {}),
    ...(networkOf ? { networkOf } : {}),
    ...(words ? { words } : {}),
    ...(after ? { after } : {}),
  };
}

/** The parts of a choice as an address has them. */
export function queryOf(choice: QueueChoice): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(names) as (keyof typeof names)[]).flatMap((part) => {
      const value = choice[part];
      return value === undefined || (part === 'state' && value === 'held') ? [] : [[names[part], value]];
    }),
  );
}

/** The address of a list, with what shall be said over it. */
export function queueAddress(choice: QueueChoice, said: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...queryOf(choice), ...said });
  const at = said.at === undefined ? '' : `#comment-${said.at}`;
  return `/desk/comments${query.size === 0 ? '' : `?${query}`}${at}`;
}

/** An address of one comment, from which the list is found again. */
export function commentPath(id: string, choice: QueueChoice, noun = ''): string {
  const query = new URLSearchParams(queryOf(choice));
  return `/desk/comments/${id}${noun === '' ? '' : `/${noun}`}${query.size === 0 ? '' : `?${query}`}`;
}

/** The list to which a form leads back. */
export function Back({ choice }: { choice: QueueChoice }) {
  return (
    <>
      {Object.entries(queryOf(choice)).map(([name, value]) => (
        <input type="hidden" name={`back-${name}`} value={value} />
      ))}
    </>
  );
}
