import type { Child } from 'hono/jsx';
import type { Node } from 'prosemirror-model';
import { may } from '../../people/rights.ts';
import { hasUnpublishedStatements } from '../../sources/published.ts';
import type { Source } from '../../sources/sources.ts';
import { unattributedQuotations } from '../../sources/unattributed.ts';
import { textOf } from '../../stories/articles.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { LONGEST_PASSAGE, type Passage } from '../../stories/passages.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { fieldId } from '../fields.tsx';
import type { Frame } from '../frame.tsx';
import { writtenIn } from './form.tsx';
import { ProposalsPlace } from './proposals-list.tsx';
import { type StoryStatement, statementPlace, storyStatements } from './statement-facts.ts';
import { factsInWords, inLanguage, nameOf, SourceName, wordsIn } from './statement-words.tsx';

/** More quotations than this that nobody is named for are counted, not shown. */
const MOST_UNATTRIBUTED = 12;

/** What the column shows; made of the draft, or of the text as it stands in somebody's editor. */
interface Told {
  frame: Frame;
  opened: OpenedArticle;
  /** The language of the article. */
  language: string;
  here: readonly StoryStatement[];
  elsewhere: readonly StoryStatement[];
}

/** Beside an article: who says what in it, what that is about, and what nobody is named for yet. */
export async function statementsPanel(newsroom: Newsroom, frame: Frame, opened: OpenedArticle): Promise<Child> {
  const { article, draft } = opened;
  return statementsColumn(newsroom, frame, opened, textOf(draft, article.slug).body);
}

/** The same for a text that may not be saved yet. */
export async function statementsColumn({ db }: Newsroom, frame: Frame, opened: OpenedArticle, document: Node) {
  const { locale } = frame;
  const { article } = opened;
  const [all, place] = await Promise.all([storyStatements(db, opened, document), statementPlace(db, opened)]);
  const isPublic = article.state === 'published';
  const differs = isPublic && (await hasUnpublishedStatements(db, article.id, textOf(opened.draft, article.slug).body));
  const here = all.filter(({ tied }) => tied !== undefined);
  const told: Told = {
    frame,
    opened,
    language: place.languages[0],
    here,
    elsewhere: all.filter(({ tied }) => tied === undefined),
  };
  const tied = here.flatMap(({ tied: one }) => (one === undefined || one.state === 'orphan' ? [] : [one.passage]));
  const sources = [...new Map(all.map(({ source }) => [source.id, source])).values()];
  return (
    <section
      id="statements"
      data-article={article.id}
      data-sources={JSON.stringify(sources.map((source) => sourceForScript(source, told.language)))}
    >
      <h2>
        {locale.say('desk-statements-heading')}{' '}
        {here.length === 0 ? null : <span class="num">{locale.number(here.length)}</span>}
      </h2>
      {differs ? <Differs {...told} /> : null}
      {here.length === 0 ? <p class="muted">{locale.say('desk-statements-empty')}</p> : null}
      <BySource {...told} />
      <Orphans {...told} />
      <Elsewhere {...told} />
      <About {...told} />
      <Unattributed {...told} quotations={unattributedQuotations(document, tied)} />
      <NewStatement {...told} sources={sources} />
      <ProposalsPlace frame={frame} opened={opened} language={told.language} />
    </section>
  );
}

/** A source as the editor's script offers it. */
export function sourceForScript(source: Source, language: string) {
  const { label, role, language: spoken } = nameOf(source, language);
  return { id: source.id, label, role, kind: source.kind, ...inLanguage(spoken) };
}

function Differs({ frame: { locale, staff }, opened }: Told) {
  return (
    <p class="state warn">
      {may(staff, 'publish articles')
        ? locale.sayWith(
            'desk-statements-differ',
            {},
            { link: (words) => <a href={`/desk/articles/${opened.article.id}/publication`}>{words}</a> },
          )
        : locale.say(opened.hasNewStatements ? 'desk-statements-differ-submit' : 'desk-statements-differ-editor')}
    </p>
  );
}

function BySource(told: Told) {
  const { frame, here, language } = told;
  const standing = here.filter(({ tied }) => tied?.state !== 'orphan');
  const groups = Map.groupBy(standing, ({ source }) => source.id);
  return (
    <ul class="sources">
      {[...groups.values()].map((some) => {
        const source = some[0]?.source;
        if (source === undefined) return null;
        const { role, language: spoken } = nameOf(source, language);
        return (
          <li>
            <h3>
              <a href={`/desk/sources/${source.id}`}>
                <SourceName source={source} language={language} />
              </a>
            </h3>
            <small>
              {frame.locale.say('desk-statement-kind', { kind: source.kind })}
              {role === '' ? null : (
                <>
                  {' · '}
                  <bdi {...inLanguage(spoken)}>{role}</bdi>
                </>
              )}
            </small>
            <ul class="notes">
              {some.map((one) => (
                <StatementItem {...told} one={one} />
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function StatementItem({ frame: { locale }, opened, language, one }: Told & { one: StoryStatement }) {
  const { statement, claim, tied } = one;
  const through = statement.through_id;
  return (
    <li id={`statement-${statement.id}`} tabindex={-1} data-statement={JSON.stringify(tied?.passage)}>
      <blockquote {...writtenIn(opened.edition)}>{one.exact}</blockquote>
      {/* The editor's script shows these as the text changes under it. */}
      <small class="state warn" data-place="moved" hidden={tied?.state !== 'moved'}>
        {locale.say('desk-statement-moved')}
      </small>
      <small class="state bad" data-place="orphan" hidden>
        {locale.say('desk-statement-orphan')}
      </small>
      <small class="facts">{factsInWords(locale, statement).join(' · ')}</small>
      {through === null ? null : (
        <small>
          <a href={`/desk/articles/${opened.article.id}/statements/${through}`}>
            {locale.say('desk-statement-came-through')}
          </a>
        </small>
      )}
      {claim === undefined ? null : (
        <small>
          {locale.sayWith(
            'desk-statement-claim-line',
            { stance: statement.stance ?? 'supports', claim: wordsIn(claim.words, language).words },
            { link: (words) => <a href={`/desk/claims/${claim.id}`}>{words}</a> },
          )}
        </small>
      )}
      <div class="acts">
        <button type="button" class="quiet" data-shows-statement hidden>
          {locale.say('desk-note-show')}
        </button>
        <a href={`/desk/articles/${opened.article.id}/statements/${statement.id}`}>
          {locale.say('desk-statement-change')}
        </a>
      </div>
    </li>
  );
}

function Orphans(told: Told) {
  const { frame, here, opened, language } = told;
  const { locale } = frame;
  const orphans = here.filter(({ tied }) => tied?.state === 'orphan');
  if (orphans.length === 0) return null;
  return (
    <>
      <h3>{locale.say('desk-statements-orphans')}</h3>
      <ul class="notes orphans">
        {orphans.map(({ statement, source, exact }) => (
          <li
            id={`statement-${statement.id}`}
            tabindex={-1}
            data-statement={JSON.stringify(here.find((one) => one.statement.id === statement.id)?.tied?.passage)}
          >
            <p>
              <SourceName source={source} language={language} />
            </p>
            <blockquote {...writtenIn(opened.edition)}>{exact}</blockquote>
            <small class="state bad" data-place="orphan">
              {locale.say('desk-statement-orphan')}
            </small>
            <TieForm {...told} statementId={statement.id} seen={exact} title={locale.say('desk-statement-tie-other')} />
            <form method="post" action={`/desk/articles/${opened.article.id}/statements/${statement.id}/removal`}>
              <button type="submit" class="grave">
                {locale.say('desk-statement-remove')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the story's other articles give and this one does not. */
function Elsewhere(told: Told) {
  const { frame, elsewhere, language } = told;
  const { locale } = frame;
  if (elsewhere.length === 0) return null;
  return (
    <details class="elsewhere" open={told.here.length === 0}>
      <summary>{locale.say('desk-statements-elsewhere', { count: elsewhere.length })}</summary>
      <ul class="notes">
        {elsewhere.map(({ statement, source, exact }) => (
          <li id={`statement-${statement.id}`}>
            <p>
              <SourceName source={source} language={language} />
            </p>
            <blockquote dir="auto">{exact}</blockquote>
            <TieForm {...told} statementId={statement.id} title={locale.say('desk-statement-tie')} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type TieFormProps = Told & { statementId: string; seen?: string; title: string };

function TieForm({ frame: { locale }, opened, statementId, seen, title }: TieFormProps) {
  return (
    <details>
      <summary>{title}</summary>
      <form class="sheet" method="post" action={`/desk/articles/${opened.article.id}/statements/${statementId}/anchor`}>
        {seen === undefined ? null : <input type="hidden" name="seen" value={seen} />}
        <input type="hidden" name="passage" value="" />
        <label>
          {locale.say('desk-statement-quote')}
          <textarea name="quote" rows={3} maxlength={LONGEST_PASSAGE} required {...writtenIn(opened.edition)} />
        </label>
        <div class="acts">
          <button type="submit">{locale.say('desk-statement-tie')}</button>
        </div>
      </form>
    </details>
  );
}

/** The questions and claims that the statements are about, with where the desk stands. */
function About({ frame: { locale }, here, language }: Told) {
  const claims = new Map(
    here.flatMap(({ claim, question }) => (claim ? [[claim.id, { claim, question }] as const] : [])),
  );
  if (claims.size === 0) return null;
  const groups = Map.groupBy(claims.values(), ({ question }) => question?.id ?? '');
  return (
    <>
      <h3>{locale.say('desk-statements-about')}</h3>
      <ul class="claims">
        {[...groups.values()].map((some) => {
          const question = some[0]?.question;
          const asked = question && wordsIn(question.words, language);
          return (
            <li>
              {asked === undefined ? null : (
                <p>
                  <bdi {...inLanguage(asked.language)}>{asked.words}</bdi>
                </p>
              )}
              <ul>
                {some.map(({ claim }) => {
                  const { words, language: spoken } = wordsIn(claim.words, language);
                  return (
                    <li>
                      <a href={`/desk/claims/${claim.id}`}>
                        <bdi {...inLanguage(spoken)}>{words}</bdi>
                      </a>
                      <small class={standingDots[claim.standing]}>
                        {locale.say('desk-statement-standing', { standing: claim.standing })}
                      </small>
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const standingDots = {
  confirmed: 'state ok',
  unconfirmed: 'state',
  disputed: 'state warn',
  denied: 'state bad',
  retracted: 'state bad',
} as const;

function Unattributed({ frame: { locale }, opened, quotations }: Told & { quotations: readonly Passage[] }) {
  if (quotations.length === 0) return null;
  return (
    <>
      <h3>{locale.say('desk-statements-unattributed', { count: quotations.length })}</h3>
      <ul class="notes unattributed">
        {quotations.slice(0, MOST_UNATTRIBUTED).map((passage) => (
          <li>
            <form method="post" action={`/desk/articles/${opened.article.id}/statements/draft`}>
              <input type="hidden" name="quote" value={passage.exact} />
              <input type="hidden" name="passage" value={JSON.stringify(passage)} />
              <blockquote {...writtenIn(opened.edition)}>{passage.exact}</blockquote>
              <button type="submit" data-attributes={JSON.stringify(passage)}>
                {locale.say('desk-statement-say-who')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The shortest way: words, source, save. */
function NewStatement({ frame: { locale }, opened, language, sources }: Told & { sources: readonly Source[] }) {
  const address = `/desk/articles/${opened.article.id}/statements`;
  return (
    <details id="statement-form">
      <summary>{locale.say('desk-statement-new')}</summary>
      <form class="sheet" method="post" action={address}>
        <input type="hidden" name="passage" value="" />
        <label>
          {locale.say('desk-statement-quote')}
          <textarea name="quote" rows={3} maxlength={LONGEST_PASSAGE} required {...writtenIn(opened.edition)} />
        </label>
        {sources.length === 0 ? null : (
          <label>
            {locale.say('desk-statement-source-known')}
            <select name="source">
              <option value="">{locale.say('desk-statement-somebody-else')}</option>
              {sources.map((source) => {
                const { label, language: spoken } = nameOf(source, language);
                return (
                  <option value={source.id} {...inLanguage(spoken)}>
                    {label}
                  </option>
                );
              })}
            </select>
          </label>
        )}
        <label for={fieldId('quick-source')}>{locale.say('desk-statement-source-label')}</label>
        <input id={fieldId('quick-source')} name={`source-label-${language}`} {...writtenIn(opened.edition)} />
        <div class="acts">
          <button type="submit">{locale.say('desk-statement-save')}</button>
          <button type="submit" formaction={`${address}/draft`} formnovalidate>
            {locale.say('desk-statement-all-fields')}
          </button>
        </div>
      </form>
    </details>
  );
}
