/*
 * The frame that every page of the newsroom stands in: the places on one side, the work in the middle, what belongs to
 * it on the other side. It owns the look of the desk (desk.css) and says where one is, what waits and what went wrong.
 * It refuses to know what is worked on: the places bring their own pages.
 */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Locale } from '../../languages/locale.ts';
import { may, type Right, type Staff } from '../people/rights.ts';
import type { Session } from '../people/sessions.ts';
import { deskCssHref } from './assets.ts';
import { type KeyHelp, KeyList, Palette } from './search/palette.tsx';

/** What the session brings to every page of the desk. */
export interface Frame {
  staff: Staff;
  /** In the language of the person who looks. */
  locale: Locale;
  publicationName: string;
  /** Comments that wait for a decision, for those who decide. */
  heldComments: number;
  /** Published articles that rest on a claim that fell, for those who publish. */
  waitingReviews: number;
  /** When this person will have to have a second factor, while they lack one and it is not yet so. */
  factorDueAt?: string | undefined;
  /** Where the script is that every page of the desk loads. */
  script: string;
}

/** The Hono environment of everything under `/desk` behind the sign-in. */
export interface DeskEnv {
  Variables: { staff: Staff; frame: Frame; session: Session };
}

/** The places of the desk, in the order of the list. */
export type Place =
  | 'board'
  | 'articles'
  | 'fronts'
  | 'comments'
  | 'photos'
  | 'sources'
  | 'claims'
  | 'vault'
  | 'people'
  | 'policy'
  | 'settings'
  | 'audit'
  | 'account'
  | 'search';

const work: readonly { place: Place; right: Right }[] = [
  { place: 'board', right: 'write articles' },
  { place: 'articles', right: 'write articles' },
  { place: 'fronts', right: 'arrange fronts' },
  { place: 'comments', right: 'decide comments' },
  { place: 'photos', right: 'write articles' },
  { place: 'sources', right: 'write articles' },
  { place: 'claims', right: 'write articles' },
  { place: 'vault', right: 'be named in the vault' },
];
const publication: readonly { place: Place; right: Right }[] = [
  { place: 'people', right: 'manage people' },
  { place: 'policy', right: 'change rules and policy' },
  { place: 'settings', right: 'manage settings' },
  { place: 'audit', right: 'manage people' },
];

/** After `g`, the letter that goes to a place; what has none is near enough by the list. */
const letters: Partial<Record<string, string>> = {
  board: 'b',
  articles: 'a',
  comments: 'c',
  photos: 'p',
  sources: 'o',
  claims: 'q',
  fronts: 'f',
  vault: 'v',
  people: 'e',
  policy: 'y',
  settings: 's',
  audit: 'l',
  account: 'u',
};

interface DeskPageProps {
  frame: Frame;
  place: Place;
  title: string;
  /** Beside the title: state, links, buttons. */
  actions?: Child;
  /** What was just done, in words. */
  notice?: string | undefined;
  aside?: Child;
  /** Keys that only this page knows, for the list that `?` shows. */
  keys?: readonly KeyHelp[];
  children?: Child;
}

/** A page of the desk for somebody who is signed in. */
export function DeskPage({ frame, place, title, actions, notice, aside, keys = [], children }: DeskPageProps) {
  const { staff, locale, publicationName } = frame;
  const item = (one: Place) => (
    <li>
      <a
        href={`/desk/${one}`}
        {...(letters[one] === undefined ? {} : { 'aria-keyshortcuts': `g ${letters[one]}` })}
        {...(one === place ? { 'aria-current': 'page' as const } : {})}
      >
        {locale.say(`desk-place-${one}`)} <Waiting locale={locale} count={waitingIn(frame, one)} />
      </a>
    </li>
  );
  const mine = publication.filter(({ right }) => may(staff, right));
  // On a phone these wait behind one button, unless one of them is where one is.
  const isBelow = place === 'account' || mine.some((one) => one.place === place);
  return (
    <Document
      locale={locale}
      title={`${title} · ${publicationName} · ${locale.say('desk-newsroom')}`}
      script={frame.script}
    >
      <body class="desk">
        <a class="skip" href="#work">
          {locale.say('desk-skip')}
        </a>
        <nav aria-label={locale.say('desk-newsroom')}>
          <p class="name">
            <a href="/" title={locale.say('desk-view-site')}>
              <bdi>{publicationName}</bdi>
            </a>
          </p>
          <div class="places">
            <ul>
              <li>
                <a
                  href="/desk/search"
                  data-opens-palette
                  {...(place === 'search' ? { 'aria-current': 'page' as const } : {})}
                >
                  {locale.say('desk-place-search')} <kbd>/</kbd>
                </a>
              </li>
            </ul>
            <ul>{work.filter(({ right }) => may(staff, right)).map((one) => item(one.place))}</ul>
            <details class="more" {...(isBelow ? { open: true } : {})}>
              <summary>{locale.say('desk-places-more')}</summary>
              {mine.length > 0 ? (
                <>
                  <h2>{locale.say('desk-places-publication')}</h2>
                  <ul>{mine.map((one) => item(one.place))}</ul>
                </>
              ) : null}
              <h2>
                <bdi>{staff.name}</bdi>
              </h2>
              <ul>
                {item('account')}
                <li>
                  <button class="quiet scripted" type="button" id="desk-keys-open">
                    {locale.say('desk-keys-heading')} <kbd>?</kbd>
                  </button>
                </li>
                <li>
                  <form method="post" action="/desk/sign-out">
                    <button class="quiet" type="submit">
                      {locale.say('desk-sign-out')}
                    </button>
                  </form>
                </li>
              </ul>
            </details>
          </div>
        </nav>
        <div class={aside === undefined ? 'cols' : 'cols with-aside'}>
          <main id="work" tabindex={-1}>
            <div class="bar">
              <h1>{title}</h1>
              {actions}
            </div>
            <Notice notice={notice} />
            <FactorDue frame={frame} />
            {children}
          </main>
          {aside === undefined ? null : <aside>{aside}</aside>}
        </div>
        <Palette locale={locale} />
        <KeyList
          locale={locale}
          writes={may(staff, 'write articles')}
          ofThisPage={keys}
          places={[
            ...[...work, ...publication].filter(({ right }) => may(staff, right)),
            { place: 'account' as const },
          ].flatMap(({ place: one }) =>
            letters[one] === undefined ? [] : { keys: ['g', letters[one]], words: locale.say(`desk-place-${one}`) },
          )}
        />
      </body>
    </Document>
  );
}

interface ThresholdPageProps {
  locale: Locale;
  publicationName: string;
  title: string;
  notice?: string | undefined;
  children?: Child;
}

/** A page before the sign-in: one column, no places. */
export function ThresholdPage({ locale, publicationName, title, notice, children }: ThresholdPageProps) {
  return (
    <Document locale={locale} title={`${title} · ${publicationName}`}>
      <body class="threshold">
        <main id="work">
          <p class="name">
            <a href="/">
              <bdi>{publicationName}</bdi>
            </a>
          </p>
          <h1>{title}</h1>
          <Notice notice={notice} />
          {children}
        </main>
      </body>
    </Document>
  );
}

interface DocumentProps {
  locale: Locale;
  title: string;
  script?: string;
  children?: Child;
}

function Document({ locale, title, script, children }: DocumentProps) {
  return (
    <>
      {raw('<!doctype html>\n')}
      <html lang={locale.language} dir={locale.direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{title}</title>
          <link rel="stylesheet" href={deskCssHref} />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          {script === undefined ? null : <script defer src={script} />}
        </head>
        {children}
      </html>
    </>
  );
}

/** What waits in a place for whoever looks. */
function waitingIn({ heldComments, waitingReviews }: Frame, place: Place): number {
  if (place === 'comments') return heldComments;
  return place === 'claims' ? waitingReviews : 0;
}

function Waiting({ locale, count }: { locale: Locale; count: number }) {
  if (count === 0) return null;
  return (
    <>
      <span class="num" aria-hidden="true">
        {locale.number(count)}
      </span>
      <span class="heard">{locale.say('desk-waiting', { count })}</span>
    </>
  );
}

/** What this person has to do soon, on every page until it is done. */
function FactorDue({ frame: { locale, factorDueAt } }: { frame: Frame }) {
  if (factorDueAt === undefined || Date.parse(factorDueAt) <= Date.now()) return null;
  const date = locale.date(factorDueAt, 'day-time');
  return (
    <p class="notice">
      {locale.sayWith('factor-due', { date }, { link: (words) => <a href="/desk/account/factors">{words}</a> })}
    </p>
  );
}

function Notice({ notice }: { notice: string | undefined }) {
  return notice === undefined ? null : (
    <p class="notice" role="status">
      {notice}
    </p>
  );
}

/**
 * The sentence for `?done=…` after a redirect: `names` maps what may stand there to a message without variables.
 * Anything else says nothing, so that no link can put words into the desk's mouth.
 */
export function doneNotice(
  request: { query(name: string): string | undefined },
  names: Readonly<Record<string, string>>,
): string | undefined {
  const done = request.query('done');
  return done !== undefined && Object.hasOwn(names, done) ? names[done] : undefined;
}
