import type { FrontCandidate } from '../../stories/fronts.ts';
import { writtenIn } from '../articles/form.tsx';
import type { Frame } from '../frame.tsx';
import { When } from '../when.tsx';
import { type Arranging, arrangingAddress, SHOWN } from './asked.ts';

interface FrontListProps {
  frame: Frame;
  arranging: Arranging;
  articles: ReadonlyMap<string, FrontCandidate>;
  /** What was searched for, kept over a step. */
  words: string;
}

/** Where an article stands on a page: what the theme makes of the first, the next ones, and the rest. */
export type FrontZone = 'lead' | 'beside' | 'row' | 'list' | 'reserve' | 'none';

const BESIDE = 3;

/** The front in its order: what is held by hand, then what stands there by time. Every button makes one step. */
export function FrontList({ frame, arranging, articles, words }: FrontListProps) {
  const { locale } = frame;
  const { front, held, byTime } = arranging;
  const all = [...held, ...byTime].flatMap((id) => articles.get(id) ?? []);
  if (all.length === 0) return <p class="empty">{locale.say('desk-front-empty')}</p>;
  const places = zonesOf(all, front.section !== undefined);
  return (
    <form id="arrangement" method="get" action={arrangingAddress(front)} data-said={locale.say('desk-front-moved')}>
      <input type="hidden" name="order" value={held.join(',')} />
      {words === '' ? null : <input type="hidden" name="find" value={words} />}
      <p class="hint" id="arrangement-keys" hidden>
        {locale.say('desk-front-keys')}
      </p>
      <h2 class="heard">{locale.say('desk-front-order')}</h2>
      <ol class="front">
        {all.map((one, place) => (
          <Entry
            frame={frame}
            one={one}
            written={writtenIn(front.edition)}
            zone={places[place] ?? 'none'}
            isHeld={place < held.length}
            isFirst={place === 0}
            isLast={place === all.length - 1}
          />
        ))}
      </ol>
      {held.length === 0 ? null : (
        <button type="submit" name="move" value="none">
          {locale.say('desk-front-by-time-all')}
        </button>
      )}
      <p class="heard" role="status" id="arrangement-said" />
    </form>
  );
}

/** Which of these stands where; what readers do not see yet takes no place. */
function zonesOf(all: readonly FrontCandidate[], isSection: boolean): FrontZone[] {
  let place = 0;
  return all.map(({ isShown }) => {
    if (!isShown) return 'none';
    const at = place++;
    if (at === 0) return 'lead';
    if (isSection) return 'list';
    return at <= BESIDE ? 'beside' : at < SHOWN ? 'row' : 'reserve';
  });
}

interface EntryProps {
  frame: Frame;
  one: FrontCandidate;
  written: { lang: string; dir: 'ltr' | 'rtl' };
  zone: FrontZone;
  isHeld: boolean;
  isFirst: boolean;
  isLast: boolean;
}

function Entry({ frame, one, written, zone, isHeld, isFirst, isLast }: EntryProps) {
  const { locale } = frame;
  const name = one.headline === '' ? locale.say('desk-article-untitled') : one.headline;
  const step = (sign: string, word: string, label: string, off: boolean) => (
    <button
      class="sign"
      type="submit"
      name="move"
      value={`${word} ${one.id}`}
      aria-label={label}
      title={label}
      disabled={off}
    >
      {sign}
    </button>
  );
  return (
    <li id={`article-${one.id}`} class={zone === 'lead' ? 'lead' : undefined} data-held={isHeld ? '' : undefined}>
      <span class="grip" data-grip={one.id} aria-hidden="true" title={locale.say('desk-front-drag')}>
        ⠿
      </span>
      <span class="entry">
        <small class="zone">
          {locale.say('desk-front-zone-name', { zone })} ·{' '}
          <span class={isHeld ? 'by-hand' : undefined}>
            {locale.say(isHeld ? 'desk-front-by-hand' : 'desk-front-by-time')}
          </span>
        </small>
        <a href={`/desk/articles/${one.id}`}>
          <bdi {...written}>{name}</bdi>
        </a>
        <CandidateLine frame={frame} one={one} />
      </span>
      <span class="acts">
        {step('⇈', 'lead', locale.say('desk-front-move-lead', { name }), isFirst && isHeld)}
        {step('↑', 'earlier', locale.say('listed-earlier', { name }), isFirst)}
        {step('↓', 'later', locale.say('listed-later', { name }), isLast)}
        {isHeld
          ? step('×', 'release', locale.say('desk-front-release', { name }), false)
          : step('+', 'last', locale.say('desk-front-hold-named', { name }), false)}
      </span>
    </li>
  );
}

/** Section, time and state of an article, under its headline. */
export function CandidateLine({ frame: { locale }, one }: { frame: Frame; one: FrontCandidate }) {
  return (
    <small class="muted">
      {one.section === null ? null : (
        <>
          <bdi>{one.section}</bdi> ·{' '}
        </>
      )}
      {one.published_at === null ? null : <When locale={locale} at={one.published_at} />}
      {one.isShown ? null : (
        <>
          {one.published_at === null ? null : ' · '}
          <span class="state warn">{locale.say('desk-front-not-shown')}</span>
        </>
      )}
    </small>
  );
}
