import type { Child } from 'hono/jsx';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { staleTranslations, translationOf } from '../../stories/translations.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { Frame } from '../frame.tsx';
import { writtenIn } from './form.tsx';
import { StateWords } from './page.tsx';
import { StaleCount } from './translation-page.tsx';

/** The same story in the other editions: each sibling's state, what follows what, and how far it is behind. */
export async function siblingsPanel({ db }: Newsroom, frame: Frame, opened: OpenedArticle): Promise<Child> {
  const { locale } = frame;
  const { article, siblings } = opened;
  if (siblings.length === 0) return null;
  const there = siblings.flatMap((sibling) => (sibling.article === undefined ? [] : [sibling.article.id]));
  const [followed, stale] = await Promise.all([translationOf(db, article), staleTranslations(db, there)]);
  const address = `/desk/articles/${article.id}`;
  return (
    <section>
      <h2>{locale.say('desk-article-siblings')}</h2>
      {followed === undefined ? null : (
        <p class="stack">
          <a href={`${address}/translation`}>
            {locale.say('desk-translation-side-by-side', { edition: followed.edition.title })}
          </a>
          {followed.since === undefined ? (
            <span class="state ok">{locale.say('desk-translation-current')}</span>
          ) : (
            <StaleCount frame={frame} count={followed.stale.length} since={followed.since} />
          )}
        </p>
      )}
      <ul>
        {siblings.map(({ edition, article: sibling }) => {
          const behind = sibling && stale.get(sibling.id);
          return (
            <li>
              {sibling === undefined ? (
                <>
                  <form method="post" action={`${address}/translations`}>
                    <button type="submit" name="edition" value={edition.id}>
                      {locale.say('desk-translation-begin', { edition: edition.title })}
                    </button>
                  </form>
                  <small>
                    <a href={`/desk/articles/new?edition=${edition.id}&sibling=${article.id}`}>
                      {locale.say('desk-article-sibling-write', { edition: edition.title })}
                    </a>
                  </small>
                </>
              ) : (
                <>
                  <a href={`/desk/articles/${sibling.id}`} {...writtenIn(edition)}>
                    <bdi>{sibling.headline === '' ? locale.say('desk-article-untitled') : sibling.headline}</bdi>
                  </a>
                  <small>
                    <bdi>{edition.title}</bdi> · <StateWords locale={locale} state={sibling.state} />
                  </small>
                  {behind === undefined ? null : (
                    <small>
                      <a href={`/desk/articles/${sibling.id}/translation`}>
                        <StaleCount frame={frame} count={behind.count} since={behind.since} />
                      </a>
                    </small>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
      {there.length === 0 ? null : <OriginalChoice frame={frame} opened={opened} />}
    </section>
  );
}

/** Which of its siblings the article follows; any of them may be the original. */
function OriginalChoice({ frame: { locale }, opened: { article, siblings } }: { frame: Frame; opened: OpenedArticle }) {
  return (
    <details>
      <summary>{locale.say('desk-translation-original')}</summary>
      <form class="acts" method="post" action={`/desk/articles/${article.id}/original`}>
        <select name="original" aria-label={locale.say('desk-translation-original')}>
          <option value="">{locale.say('desk-translation-original-none')}</option>
          {siblings.map(({ edition, article: sibling }) =>
            sibling === undefined ? null : (
              <option value={sibling.id} selected={sibling.id === article.translated_from_id}>
                {edition.title}
              </option>
            ),
          )}
        </select>
        <button type="submit">{locale.say('desk-translation-original-set')}</button>
      </form>
      <p class="hint">{locale.say('desk-translation-original-hint')}</p>
    </details>
  );
}
