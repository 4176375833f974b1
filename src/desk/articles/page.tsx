import type { Child } from 'hono/jsx';
import type { Locale } from '../../../languages/locale.ts';
import type { RevisionRow } from '../../database/tables.ts';
import { articleAddress } from '../../editions/addresses.ts';
import { may } from '../../people/rights.ts';
import { textOf } from '../../stories/articles.ts';
import type { DeskState, OpenedArticle } from '../../stories/at-the-desk.ts';
import { printMarkup } from '../../stories/print-markup.ts';
import type { FormState } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { ArticleForm, MarkupHelp, writtenIn } from './form.tsx';
import type { ArticleChoices } from './values.ts';

interface NewArticleProps {
  frame: Frame;
  form: FormState;
  choices: ArticleChoices;
  editions: Child;
  siblingOf: string;
  notice?: string | undefined;
}

/** The page of an article that is not saved yet. */
export function NewArticlePage({ frame, form, choices, editions, siblingOf, notice }: NewArticleProps) {
  const { locale } = frame;
  return (
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-article-new-heading')}
      notice={notice}
      aside={<MarkupHelp locale={locale} />}
    >
      {editions}
      <ArticleForm
        form={form}
        choices={choices}
        action="/desk/articles"
        hidden={{ edition: choices.edition.id, sibling: siblingOf }}
        isPublic={false}
        buttons={<SaveButtons frame={frame} state="draft" publication={undefined} />}
      />
    </DeskPage>
  );
}

interface EditArticleProps {
  frame: Frame;
  form: FormState;
  choices: ArticleChoices;
  opened: OpenedArticle;
  /** The revision that the form started from. */
  basedOn: string;
  notice?: Child;
  conflict?: RevisionRow | undefined;
  /** What belongs to the article: see `beside.tsx`. */
  beside: Child;
}

/** The page of an article: the form, and beside it everything that belongs to it. */
export function EditArticlePage({ frame, form, choices, opened, basedOn, notice, conflict, beside }: EditArticleProps) {
  const { locale } = frame;
  const { article, edition, state, draft } = opened;
  const address = `/desk/articles/${article.id}`;
  return (
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-article-edit-title', { headline: draft.headline })}
      actions={
        <>
          <StateWords locale={locale} state={state} />
          <a class="button" href={`${address}/preview`}>
            {locale.say('desk-article-preview-open')}
          </a>
        </>
      }
      aside={beside}
    >
      {notice === undefined ? null : (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {conflict === undefined ? null : <TheirVersion locale={locale} version={conflict} edition={edition} />}
      <ArticleForm
        form={form}
        choices={choices}
        action={`${address}/revisions`}
        hidden={{ 'based-on': basedOn }}
        isPublic={article.published_at !== null}
        buttons={<SaveButtons frame={frame} state={state} publication={`${address}/publication`} />}
      />
      {state === 'published' || state === 'changed' ? (
        <p class="muted after">
          <a href={articleAddress(edition.code, article.slug)}>
            <bdi>{`/${edition.code}/${article.slug}`}</bdi>
          </a>
        </p>
      ) : null}
    </DeskPage>
  );
}

/** An article's state in words, with its dot. */
export function StateWords({ locale, state }: { locale: Locale; state: DeskState }) {
  const dots = { published: 'state ok', changed: 'state warn', unpublished: 'state bad', draft: 'state' };
  return <span class={dots[state]}>{locale.say('desk-article-state', { state })}</span>;
}

interface SaveButtonsProps {
  frame: Frame;
  state: DeskState;
  publication: string | undefined;
}

function SaveButtons({ frame: { locale, staff }, state, publication }: SaveButtonsProps) {
  const key = state === 'published' || state === 'changed' ? 'desk-article-publish-changes' : 'desk-article-publish';
  const target = publication === undefined ? { name: 'next', value: 'publish' } : { formaction: publication };
  return (
    <>
      <button type="submit" name="next" value="save">
        {locale.say('desk-article-save')}
      </button>
      <button type="submit" name="next" value="preview">
        {locale.say('desk-article-preview')}
      </button>
      {may(staff, 'publish articles') ? (
        <>
          <button type="submit" name="next" value="later">
            {locale.say('desk-publication-later')}
          </button>
          <button class="go" type="submit" {...target}>
            {locale.say(key)}
          </button>
        </>
      ) : (
        <span class="muted">{locale.say('desk-article-publish-by-editor')}</span>
      )}
    </>
  );
}

interface TheirVersionProps {
  locale: Locale;
  version: RevisionRow;
  edition: OpenedArticle['edition'];
}

/** What somebody else saved meanwhile, to be compared with what was typed. */
function TheirVersion({ locale, version, edition }: TheirVersionProps) {
  return (
    <details class="theirs" open>
      <summary>{locale.say('desk-article-their-version')}</summary>
      <VersionText version={version} edition={edition} />
    </details>
  );
}

/** A version as it can be typed again. */
export function VersionText({ version, edition }: { version: RevisionRow; edition: OpenedArticle['edition'] }) {
  const text = textOf(version, '');
  return (
    <div class="version" {...writtenIn(edition)}>
      <h2>{text.headline}</h2>
      {text.standfirst === '' ? null : <p class="muted">{text.standfirst}</p>}
      <div class="letter">{printMarkup(text.body)}</div>
    </div>
  );
}

/** A version in a sentence: its number, who saved it, when. */
export function versionName(
  locale: Locale,
  version: { number: number; saved_by: string | null; created_at: string },
): string {
  const date = locale.date(version.created_at, 'day-time');
  return locale.say('desk-article-version', { number: version.number, name: version.saved_by ?? '–', date });
}
