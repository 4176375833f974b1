import type { Context } from 'hono';
import { allEditions } from '../../editions/editions.ts';
import { may } from '../../people/rights.ts';
import { type ListedSource, sourceAtDesk, whoKnows } from '../../sources/listed-sources.ts';
import { isUsed } from '../../sources/merged-sources.ts';
import { toldStatements } from '../../sources/told.ts';
import { editors } from '../../stories/workflow.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Told } from '../claims/told.tsx';
import { languagesOf, wordsFor } from '../claims/words.tsx';
import { type FormState, Mistakes, notSent, type SentState } from '../fields.tsx';
import { type DeskEnv, DeskPage, doneNotice, type Frame } from '../frame.tsx';
import { inLanguage } from '../languages.ts';
import { Paging } from '../paging.tsx';
import { RemovalLink } from '../removals.tsx';
import { NamesFields, nameValues } from './names.tsx';

/** One source: its names, all that it said, and what can be done with it. */
export async function showSource({ db }: Newsroom, c: Context<DeskEnv>, sent: SentState = notSent) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  const id = c.req.param('id') ?? '';
  const opened = await sourceAtDesk(db, staff, id);
  if (opened === undefined) return c.notFound();
  if ('moved' in opened) return c.redirect(`/desk/sources/${opened.moved}`, 301);
  const { source } = opened;
  const [editions, told, used, people, knows] = await Promise.all([
    allEditions(db),
    toldStatements(db, staff, { sourceId: id }, { before: c.req.query('before') }),
    isUsed(db, id),
    source.storyId === null ? [] : editors(db),
    whoKnows(db, source),
  ]);
  const nameOfKnower = knows?.left ? locale.say('desk-source-known-by-left', { name: knows.name }) : knows?.name;
  // Whoever left is kept in the choice, so that saving other words does not forget them.
  const isAway = source.knownBy !== null && !people.some((one) => one.id === source.knownBy);
  const choice = isAway ? [...people, { id: source.knownBy ?? '', name: nameOfKnower ?? '' }] : people;
  const form: FormState = {
    locale,
    values: { ...nameValues(source), ...sent.values },
    mistakes: sent.mistakes,
  };
  const notice = doneNotice(c.req, {
    saved: locale.say('desk-saved'),
    merged: locale.say('desk-source-merged'),
  });
  return c.html(
    <DeskPage
      frame={frame}
      place="sources"
      title={nameOf(frame, source)}
      notice={notice}
      aside={<Beside frame={frame} source={source} used={used} knownBy={nameOfKnower} />}
    >
      <Mistakes form={form} />
      <div class="parts record">
        <section>
          <h2>{locale.say('desk-source-names')}</h2>
          {mayChange(frame, source) ? (
            <form class="sheet" method="post" action={`/desk/sources/${id}/names`}>
              <NamesFields form={form} source={source} languages={languagesOf(editions)} people={choice} />
              <div class="acts">
                <button type="submit">{locale.say('desk-save')}</button>
              </div>
            </form>
          ) : (
            <Names frame={frame} source={source} />
          )}
        </section>
        <section>
          <h2>{locale.say('desk-told-heading')}</h2>
          {told.statements.length === 0 ? <p class="muted">{locale.say('desk-told-none')}</p> : null}
          <ul class="rows">
            {told.statements.map((statement) => (
              <Told frame={frame} editions={editions} statement={statement} names="claim" />
            ))}
          </ul>
          <Paging locale={locale} older={told.next && `/desk/sources/${id}?before=${told.next}`} />
        </section>
      </div>
    </DeskPage>,
    sent.mistakes.length === 0 ? 200 : 422,
  );
}

/** What whoever looks calls a source. */
export function nameOf({ locale }: Frame, { names }: Pick<ListedSource, 'names'>): string {
  const labels = Object.fromEntries(Object.entries(names).map(([language, { label }]) => [language, label]));
  return wordsFor(locale, labels).text;
}

function mayChange({ staff }: Frame, { madeBy, articles }: ListedSource): boolean {
  return (madeBy === staff.id && articles === 0) || may(staff, 'edit others’ articles');
}

function Names({ frame: { locale }, source }: { frame: Frame; source: ListedSource }) {
  return (
    <>
      <p class="muted">{locale.say('desk-source-not-yours')}</p>
      <ul class="rows">
        {Object.entries(source.names).map(([language, { label, role, reason }]) => (
          <li {...inLanguage(language)}>
            <div>
              <strong>{label}</strong> {role}
              {reason === '' ? null : <small>{reason}</small>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

interface BesideProps {
  frame: Frame;
  source: ListedSource;
  /** Whether anything is written down of what it said. */
  used: boolean;
  knownBy: string | undefined;
}

function Beside({ frame, source, used, knownBy }: BesideProps) {
  const { locale, staff } = frame;
  const isAnonymous = source.storyId !== null;
  return (
    <>
      <section>
        <h2>{locale.say('desk-source-kind', { kind: source.kind })}</h2>
        <p class="muted">
          {locale.say('desk-source-statements', { count: source.statements })} ·{' '}
          {locale.say('desk-source-articles', { count: source.articles })}
        </p>
        {source.isProtected ? <p class="state warn">{locale.say('desk-source-protected')}</p> : null}
        {isAnonymous ? <p>{locale.say('desk-source-one-story')}</p> : null}
      </section>
      {isAnonymous ? (
        <section>
          <h2>{locale.say('desk-source-known-by')}</h2>
          <p>
            <bdi>{knownBy ?? locale.say('desk-source-known-by-nobody')}</bdi>
          </p>
          {source.madeBy === staff.id || source.knownBy === staff.id ? (
            <p>
              <a href={`/desk/vault/sources/${source.id}`}>{locale.say('vault-seal-open')}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      {!isAnonymous && may(staff, 'edit others’ articles') ? (
        <p>
          <a class="button" href={`/desk/sources/${source.id}/merger`}>
            {locale.say('desk-merge-open')}
          </a>
        </p>
      ) : null}
      {used || !mayChange(frame, source) ? null : (
        <form method="post" action={`/desk/sources/${source.id}/removal`}>
          <p class="muted">{locale.say('desk-source-unused')}</p>
          <button type="submit">{locale.say('desk-source-remove')}</button>
        </form>
      )}
      {may(staff, 'remove for good') ? (
        <RemovalLink locale={locale} href={`/desk/sources/${source.id}/removal-for-good`} />
      ) : null}
    </>
  );
}
