import type { SourceKind } from '../../database/sources-tables.ts';
import type { ListedSource } from '../../sources/listed-sources.ts';
import { sourceKinds } from '../../sources/typed-source.ts';
import { SourceName } from '../claims/told.tsx';
import { Said } from '../claims/words.tsx';
import { Choice, type FormState } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { Paging } from '../paging.tsx';
import { When } from '../when.tsx';
import { WordsFilter } from '../words-filter.tsx';

interface SourcesPageProps {
  frame: Frame;
  asked: { words: string; kind: SourceKind | undefined; page: number };
  sources: readonly ListedSource[];
  more: boolean;
  notice: string | undefined;
}

/** The named sources of the publication, the newest first. */
export function SourcesPage({ frame, asked, sources, more, notice }: SourcesPageProps) {
  const { locale } = frame;
  const { words, kind, page } = asked;
  const form: FormState = { locale, mistakes: [], values: { q: words, kind: kind ?? '' } };
  const query = (to: number) =>
    `/desk/sources?${new URLSearchParams({ ...(words === '' ? {} : { q: words }), ...(kind === undefined ? {} : { kind }), page: `${to}` })}`;
  const isAsked = words !== '' || kind !== undefined;
  return (
    <DeskPage frame={frame} place="sources" title={locale.say('desk-place-sources')} notice={notice}>
      <WordsFilter form={form} action="/desk/sources" finds={locale.say('desk-articles-show')}>
        <Choice
          form={form}
          name="kind"
          label={locale.say('desk-source-kind-label')}
          options={[
            { value: '', label: locale.say('desk-source-kind-all') },
            ...sourceKinds
              .filter((one) => one !== 'anonymous')
              .map((one) => ({ value: one, label: locale.say('desk-source-kind', { kind: one }) })),
          ]}
        />
      </WordsFilter>
      {sources.length === 0 ? (
        <p class="empty">{locale.say(isAsked ? 'desk-sources-none' : 'desk-sources-empty')}</p>
      ) : (
        <ul class="rows">
          {sources.map((source) => (
            <SourceRow frame={frame} source={source} />
          ))}
        </ul>
      )}
      <Paging
        locale={locale}
        newer={page > 1 ? query(page - 1) : undefined}
        older={more ? query(page + 1) : undefined}
      />
    </DeskPage>
  );
}

function SourceRow({ frame, source }: { frame: Frame; source: ListedSource }) {
  const { locale } = frame;
  const roles = Object.fromEntries(
    Object.entries(source.names).flatMap(([language, { role }]) => (role === '' ? [] : [[language, role]])),
  );
  return (
    <li>
      <div>
        <SourceName frame={frame} source={source} />
        {Object.keys(roles).length === 0 ? null : (
          <small class="muted">
            <Said locale={locale} words={roles} />
          </small>
        )}
      </div>
      <small class="muted">
        {locale.say('desk-source-kind', { kind: source.kind })} ·{' '}
        {locale.say('desk-source-statements', { count: source.statements })} ·{' '}
        {locale.say('desk-source-articles', { count: source.articles })}
        {source.last === null ? null : (
          <>
            {' · '}
            <When locale={locale} at={source.last} />
          </>
        )}
      </small>
    </li>
  );
}
