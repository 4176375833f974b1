import type { EditionRow } from '../../database/tables.ts';
import type { DeskArticle } from '../../stories/at-the-desk.ts';
import type { Staleness } from '../../stories/translations.ts';
import type { Frame } from '../frame.tsx';
import { When } from '../when.tsx';
import { writtenIn } from './form.tsx';
import { StateWords } from './page.tsx';
import { Due } from './steps.tsx';
import { StaleCount } from './translation-page.tsx';

interface ArticleTableProps {
  frame: Frame;
  editions: readonly EditionRow[];
  items: readonly DeskArticle[];
  /** Translations among them that are behind their original, by id. */
  stale: ReadonlyMap<string, Staleness>;
  /** How many corrections of their siblings wait for an answer, by id. */
  asked: ReadonlyMap<string, number>;
}

/** Articles as rows: what each is, who has it until when, and what waits in it. */
export function ArticleTable({ frame, editions, items, stale, asked }: ArticleTableProps) {
  const { locale } = frame;
  const now = new Date().toISOString();
  return (
    <table class="articles">
      <thead>
        <tr>
          <th scope="col">{locale.say('desk-articles-column-headline')}</th>
          <th scope="col">{locale.say('desk-articles-state')}</th>
          <th scope="col">{locale.say('desk-assignee')}</th>
          <th scope="col">{locale.say('desk-articles-column-authors')}</th>
          <th scope="col">{locale.say('desk-articles-column-section')}</th>
          <th scope="col">{locale.say('desk-articles-column-saved')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const edition = editions.find((one) => one.id === item.edition_id);
          const written = edition === undefined ? {} : writtenIn(edition);
          return (
            <tr>
              <th scope="row">
                <a href={`/desk/articles/${item.id}`} {...written}>
                  <bdi>{item.headline === '' ? locale.say('desk-article-untitled') : item.headline}</bdi>
                </a>
                {editions.length > 1 && edition !== undefined ? (
                  <small>
                    <bdi {...written}>{edition.title}</bdi>
                  </small>
                ) : null}
              </th>
              <td>
                <StateWords locale={locale} state={item.state} />
                {item.state === 'changed' && item.stage !== 'draft' ? (
                  <>
                    {' '}
                    <StateWords locale={locale} state={item.stage} />
                  </>
                ) : null}
                <StaleLine frame={frame} stale={stale.get(item.id)} />
                <AskedLine frame={frame} count={asked.get(item.id) ?? 0} />
              </td>
              {item.at_work ? (
                <td>
                  <bdi>{item.assignee ?? locale.say('desk-assignee-nobody')}</bdi>{' '}
                  <Due locale={locale} article={item} now={now} />
                </td>
              ) : (
                <td class="nothing">–</td>
              )}
              <td>{locale.listOf(item.authors.map((name) => <bdi {...written}>{name}</bdi>))}</td>
              {item.section === null ? (
                <td class="nothing">–</td>
              ) : (
                <td>
                  <bdi {...written}>{item.section}</bdi>
                </td>
              )}
              <td class="num">
                <When locale={locale} at={item.saved_at} now={now} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function StaleLine({ frame, stale }: { frame: Frame; stale: Staleness | undefined }) {
  return stale === undefined ? null : (
    <small>
      <StaleCount frame={frame} {...stale} />
    </small>
  );
}

function AskedLine({ frame: { locale }, count }: { frame: Frame; count: number }) {
  return count === 0 ? null : (
    <small>
      <span class="state warn">{locale.say('desk-correction-asked-for', { count })}</span>
    </small>
  );
}
