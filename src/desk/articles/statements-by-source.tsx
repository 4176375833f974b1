import { inLanguage, wordsIn } from '../languages.ts';
import { writtenIn } from './form.tsx';
import type { StatementsShown, StoryStatement } from './statement-facts.ts';
import { factsInWords, nameOf, SourceName } from './statement-words.tsx';

/** What an article's sources say in it, each source with its statements in the order of the text. */
export function StatementsBySource(told: StatementsShown) {
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

function StatementItem({ frame: { locale }, opened, language, one }: StatementsShown & { one: StoryStatement }) {
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
            { stance: statement.stance ?? 'supports', claim: wordsIn(claim.words, language).text },
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
