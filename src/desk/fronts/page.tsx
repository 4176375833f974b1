import type { Child } from 'hono/jsx';
import type { EditionRow, SectionRow } from '../../database/tables.ts';
import type { FrontCandidate, PastArrangement } from '../../stories/fronts.ts';
import { writtenIn } from '../articles/form.tsx';
import { Choices, Field, type FormState, Mistakes } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { When } from '../when.tsx';
import { type Arranging, arrangingAddress } from './asked.ts';
import { CandidateLine, FrontList } from './list.tsx';

interface FrontPageProps {
  frame: Frame;
  editions: readonly EditionRow[];
  sections: readonly SectionRow[];
  arranging: Arranging;
  articles: ReadonlyMap<string, FrontCandidate>;
  /** What can be added: what was searched for, or the newest. */
  found: readonly FrontCandidate[];
  words: string;
  history: readonly PastArrangement[];
  form: FormState;
  /** What somebody else put in force meanwhile. */
  conflict: readonly string[] | undefined;
  /** What was just done and can be taken back. */
  undoable: PastArrangement | undefined;
  notice: string | undefined;
  script: string;
}

/** One front: its order, what can be added, when it shall hold, and what held before. */
export function FrontPage(props: FrontPageProps) {
  const { frame, arranging, articles, form, conflict, script, words, found } = props;
  const { locale } = frame;
  const { front, held, inForce } = arranging;
  const isChanged = held.join() !== inForce.articleIds.join();
  const written = writtenIn(front.edition);
  return (
    <DeskPage
      frame={frame}
      place="fronts"
      title={locale.say('desk-fronts-heading')}
      actions={
        <a class="button" href={arrangingAddress(front, held).replace('?', '/preview?')}>
          {locale.say('desk-front-preview')}
        </a>
      }
      aside={<History {...props} />}
    >
      <FrontTabs {...props} />
      <Notice {...props} />
      <div id="front" aria-live="off">
        <Mistakes form={form} />
        {conflict === undefined ? null : (
          <div class="notice warn" role="alert">
            <p>{locale.say('desk-front-conflict')}</p>
            <p>
              <a href={arrangingAddress(front)}>{locale.say('desk-front-conflict-theirs')}</a>
            </p>
          </div>
        )}
        <p class={isChanged ? 'state warn' : 'state ok'}>
          {locale.say(isChanged ? 'desk-front-changed' : 'desk-front-in-force', { count: held.length })}
        </p>
        <FrontList frame={frame} arranging={arranging} articles={articles} words={words} />
        <PutInForce {...props} isChanged={isChanged} />
        <section class="after" aria-labelledby="add">
          <h2 id="add">{locale.say('desk-front-add-heading')}</h2>
          <form class="find" method="get" action={arrangingAddress(front)}>
            <input type="hidden" name="order" value={held.join(',')} />
            <input
              type="search"
              name="find"
              value={words}
              aria-label={locale.say('desk-front-find')}
              placeholder={locale.say('desk-front-find')}
              dir="auto"
            />
            <button type="submit">{locale.say('desk-front-find-button')}</button>
          </form>
          {found.length === 0 ? (
            <p class="empty">{locale.say(words === '' ? 'desk-front-none-more' : 'desk-front-none-found')}</p>
          ) : (
            <form method="get" action={arrangingAddress(front)}>
              <input type="hidden" name="order" value={held.join(',')} />
              <input type="hidden" name="find" value={words} />
              <ul class="rows">
                {found.map((one) => (
                  <li>
                    <span>
                      <bdi {...written}>{one.headline === '' ? locale.say('desk-article-untitled') : one.headline}</bdi>
                      <CandidateLine frame={frame} one={one} />
                    </span>
                    <span class="acts">
                      <Step word="lead" id={one.id} label={locale.say('desk-front-lead')} />
                      <Step word="last" id={one.id} label={locale.say('desk-front-hold')} />
                    </span>
                  </li>
                ))}
              </ul>
            </form>
          )}
        </section>
      </div>
      <script src={script} defer />
    </DeskPage>
  );
}

function Step({ word, id, label }: { word: string; id: string; label: string }) {
  return (
    <button type="submit" name="move" value={`${word} ${id}`}>
      {label}
    </button>
  );
}

function FrontTabs({ frame: { locale }, editions, sections, arranging: { front } }: FrontPageProps) {
  const written = writtenIn(front.edition);
  const here = (is: boolean) => (is ? { 'aria-current': 'page' as const } : {});
  return (
    <>
      {editions.length < 2 ? null : (
        <nav class="tabs" aria-label={locale.say('desk-article-edition')}>
          {editions.map((one) => (
            <a href={`/desk/fronts/${one.id}`} {...here(one.id === front.edition.id)} {...writtenIn(one)}>
              {one.title}
            </a>
          ))}
        </nav>
      )}
      <nav class="tabs" aria-label={locale.say('desk-fronts-heading')}>
        <a href={`/desk/fronts/${front.edition.id}`} {...here(front.section === undefined)}>
          {locale.say('desk-front-of-edition')}
        </a>
        {sections.map((section) => (
          <a href={`/desk/fronts/${section.id}`} {...here(section.id === front.section?.id)} {...written}>
            {section.name}
          </a>
        ))}
      </nav>
    </>
  );
}

function Notice({ frame: { locale }, notice, undoable }: FrontPageProps): Child {
  if (notice === undefined) return null;
  return (
    <div class="notice bar" role="status">
      <p>{notice}</p>
      {undoable === undefined ? null : (
        <form method="post" action={`/desk/fronts/arrangements/${undoable.id}/withdrawal`}>
          <button type="submit">{locale.say('desk-front-undo')}</button>
        </form>
      )}
    </div>
  );
}

function PutInForce({ frame: { locale }, arranging, form, isChanged }: FrontPageProps & { isChanged: boolean }) {
  const { front, held, inForce } = arranging;
  const isTwice = form.mistakes.some(({ field }) => field === 'which');
  return (
    <form class="force" method="post" action={`/desk/fronts/${front.section?.id ?? front.edition.id}/arrangements`}>
      <input type="hidden" name="order" value={held.join(',')} />
      <input type="hidden" name="based-on" value={inForce.id ?? ''} />
      <div class="acts">
        <button class="go" type="submit" name="when" value="now" disabled={!isChanged}>
          {locale.say('desk-front-put-now')}
        </button>
        {isChanged ? <a href={arrangingAddress(front)}>{locale.say('desk-front-discard')}</a> : null}
      </div>
      <details {...(form.mistakes.length > 0 ? { open: true } : {})}>
        <summary>{locale.say('desk-front-later')}</summary>
        <div class="acts">
          <Field form={form} name="date" type="date" label={locale.say('desk-front-date')} />
          <Field form={form} name="time" type="time" label={locale.say('desk-front-time')} />
          {isTwice ? (
            <Choices
              form={form}
              name="which"
              type="radio"
              label={locale.say('desk-front-which')}
              options={[
                { value: 'earlier', label: locale.say('desk-front-which-earlier') },
                { value: 'later', label: locale.say('desk-front-which-later') },
              ]}
            />
          ) : null}
          <button type="submit" name="when" value="later">
            {locale.say('desk-front-put-later')}
          </button>
        </div>
        <p class="hint">{locale.say('desk-front-zone', { zone: locale.options.timeZone })}</p>
      </details>
    </form>
  );
}

function History({ frame: { locale }, history, arranging: { front } }: FrontPageProps) {
  return (
    <section>
      <h2>{locale.say('desk-front-history')}</h2>
      {history.length === 0 ? <p class="muted">{locale.say('desk-front-history-empty')}</p> : null}
      <ul>
        {history.map((one) => (
          <li>
            <span class={one.state === 'in-force' ? 'state ok' : one.state === 'to-come' ? 'state warn' : 'state'}>
              {locale.say('desk-front-state', { state: one.state })}
            </span>{' '}
            <When locale={locale} at={one.from_at} />
            <small>
              <bdi>{one.made_by ?? '–'}</bdi> · {locale.say('desk-front-held', { count: one.articleIds.length })}
            </small>
            <div class="acts">
              {one.state === 'in-force' ? null : (
                <a href={arrangingAddress(front, one.articleIds)}>{locale.say('desk-front-take-up')}</a>
              )}
              {one.state === 'past' ? null : (
                <form method="post" action={`/desk/fronts/arrangements/${one.id}/withdrawal`}>
                  <button type="submit">
                    {locale.say(one.state === 'to-come' ? 'desk-front-withdraw' : 'desk-front-undo')}
                  </button>
                </form>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
