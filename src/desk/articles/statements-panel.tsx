import type { Child } from 'hono/jsx';
import type { Node } from 'prosemirror-model';
import { may } from '../../people/rights.ts';
import { hasUnpublishedStatements } from '../../sources/published.ts';
import type { Source } from '../../sources/sources.ts';
import { unattributedQuotations } from '../../sources/unattributed.ts';
import { textOf } from '../../stories/articles.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { LONGEST_PASSAGE } from '../../stories/passages.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { fieldId } from '../fields.tsx';
import type { Frame } from '../frame.tsx';
import { inLanguage } from '../languages.ts';
import { ArticleClaims } from './article-claims.tsx';
import { writtenIn } from './form.tsx';
import { ProposalsPlace } from './proposals-list.tsx';
import { type StatementsShown, statementPlace, storyStatements } from './statement-facts.ts';
import { nameOf } from './statement-words.tsx';
import { StatementsBySource } from './statements-by-source.tsx';
import { Orphans, StatementsElsewhere } from './statements-to-tie.tsx';
import { UnattributedQuotations } from './unattributed-quotations.tsx';

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
  const told: StatementsShown = {
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
      <StatementsBySource {...told} />
      <Orphans {...told} />
      <StatementsElsewhere {...told} />
      <ArticleClaims {...told} />
      <UnattributedQuotations {...told} quotations={unattributedQuotations(document, tied)} />
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

function Differs({ frame: { locale, staff }, opened }: StatementsShown) {
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

/** The shortest way: words, source, save. */
function NewStatement({
  frame: { locale },
  opened,
  language,
  sources,
}: StatementsShown & { sources: readonly Source[] }) {
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
