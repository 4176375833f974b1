import { LONGEST_PASSAGE } from '../../stories/passages.ts';
import { writtenIn } from './form.tsx';
import type { StatementsShown } from './statement-facts.ts';
import { SourceName } from './statement-words.tsx';

/** The statements whose words went from the text: each is tied to others, or taken out. */
export function Orphans(told: StatementsShown) {
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
export function StatementsElsewhere(told: StatementsShown) {
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

type TieFormProps = StatementsShown & { statementId: string; seen?: string; title: string };

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
