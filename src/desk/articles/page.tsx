import type { Child } from 'hono/jsx';
import type { Locale } from '../../../languages/locale.ts';
import type { RevisionRow } from '../../database/tables.ts';
import { articleAddress } from '../../editions/addresses.ts';
import { may, type Staff } from '../../people/rights.ts';
import { textOf } from '../../stories/articles.ts';
import type { DeskState, OpenedArticle } from '../../stories/at-the-desk.ts';
import type { CheckedFinding } from '../../stories/check-facts.ts';
import { printMark } from '../../stories/copy-rows.ts';
import { printMarkup } from '../../stories/print-markup.ts';
import { isAtWork } from '../../stories/workflow.ts';
import type { WorkingCopy } from '../../stories/working-copies.ts';
import type { FormState } from '../fields.tsx';
import { DeskPage, type Frame } from '../frame.tsx';
import { ArticleForm, MarkupHelp, writtenIn } from './form.tsx';
import { IN_THE_WAY, InTheWay } from './in-the-way.tsx';
import { nextAct, OtherSteps, SeenFields, stepWords } from './step-buttons.tsx';
import type { ArticleChoices } from './values.ts';

interface NewArticleProps {
  frame: Frame;
  form: FormState;
  choices: ArticleChoices;
  editions: Child;
  siblingOf: string;
  /** What a working copy has begun of it already, if one has. */
  begun: { articleId: string; basedOn: string; mark: string };
  notice?: string | undefined;
}

/** The page of an article that is not saved yet. */
export function NewArticlePage({ frame, form, choices, editions, siblingOf, begun, notice }: NewArticleProps) {
  const { locale } = frame;
  return (
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-article-new-heading', { edition: choices.edition.title })}
      notice={notice}
      actions={<KeepingPlace staff={frame.staff} articleId={begun.articleId} mark={begun.mark} isNew />}
      aside={<MarkupHelp locale={locale} />}
    >
      <KeepingNotices />
      {editions}
      <ArticleForm
        form={form}
        choices={choices}
        action="/desk/articles"
        hidden={{
          edition: choices.edition.id,
          sibling: siblingOf,
          article: begun.articleId,
          'based-on': begun.basedOn,
          copy: begun.mark,
        }}
        isPublic={false}
        buttons={<FirstButtons frame={frame} />}
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
  /** The last working copy that the newsroom has of whoever looks. */
  mark: string;
  notice?: Child;
  conflict?: RevisionRow | undefined;
  /** What the checks find in the draft. */
  findings: readonly CheckedFinding[];
  /** What belongs to the article: see `beside.tsx`. */
  beside: Child;
}

/** The page of an article: the form, and beside it everything that belongs to it. */
export function EditArticlePage(props: EditArticleProps) {
  const { frame, form, choices, opened, basedOn, mark, notice, conflict, findings, beside } = props;
  const { locale } = frame;
  const { article, edition, state, draft, assignee } = opened;
  const address = `/desk/articles/${article.id}`;
  return (
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-article-edit-title', { headline: headlineOf(locale, draft) })}
      actions={
        <>
          <KeepingPlace staff={frame.staff} articleId={article.id} mark={mark} />
          <StateWords locale={locale} state={state} />
          {state === 'changed' && article.stage !== 'draft' ? (
            <StateWords locale={locale} state={article.stage} />
          ) : null}
          {isAtWork(article) ? (
            <span class="muted">
              <bdi>{assignee ?? locale.say('desk-assignee-nobody')}</bdi>
            </span>
          ) : null}
          <a class="button" href={`${address}/preview`}>
            {locale.say('desk-article-preview-open')}
          </a>
        </>
      }
      aside={beside}
    >
      {notice === undefined ? null : (
        <div class="notice" role="status">
          {notice}
        </div>
      )}
      {article.stage === 'in-edit' && assignee !== null && article.assignee_id !== frame.staff.id ? (
        <p class="notice warn">{locale.say('desk-editing-hint', { name: assignee })}</p>
      ) : null}
      <KeepingNotices />
      {conflict === undefined ? null : <TheirVersion locale={locale} version={conflict} edition={edition} />}
      <ArticleForm
        form={form}
        choices={choices}
        action={`${address}/revisions`}
        hidden={{ 'based-on': basedOn, copy: mark }}
        isPublic={article.published_at !== null}
        buttons={
          <>
            <SeenFields article={article} />
            <WorkButtons frame={frame} opened={opened} findings={findings} />
          </>
        }
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

/** The headline, or that there is none yet, in the language of whoever looks. */
export function headlineOf(locale: Locale, { headline }: { headline: string }): string {
  return headline === '' ? locale.say('desk-article-untitled') : headline;
}

interface KeepingPlaceProps {
  staff: Staff;
  articleId: string;
  mark: string;
  isNew?: boolean;
}

/** Where the page's script says how it stands with what is typed; without the script there is nothing to say. */
export function KeepingPlace({ staff, articleId, mark, isNew = false }: KeepingPlaceProps) {
  return (
    <>
      <span
        class="keeping"
        id="keeping"
        data-person={staff.id}
        data-article={articleId}
        data-mark={mark}
        {...(isNew ? { 'data-new': 'yes' } : {})}
      />
      <span class="heard" id="keeping-heard" role="status" />
    </>
  );
}

/** What the script may have to say over the form: that somebody saved meanwhile, that this browser has unsaved text. */
export function KeepingNotices() {
  return (
    <>
      <p class="notice" id="keeping-behind" role="status" hidden />
      <div class="notice" id="keeping-found" role="status" hidden />
    </>
  );
}

interface RestoredProps {
  locale: Locale;
  copy: Pick<WorkingCopy, 'articleId' | 'saved_at' | 'mark'>;
  /** The page that the notice stands on, where it is not the whole form. */
  page?: 'translation';
}

/** Over a form that shows what was typed earlier and not saved: since when, and a way to throw it away. */
export function Restored({ locale, copy, page }: RestoredProps) {
  return (
    <>
      <span>{locale.say('desk-keeping-restored', { time: locale.date(copy.saved_at, 'day-time') })}</span>{' '}
      <form
        class="in-line"
        method="post"
        action={`/desk/articles/${copy.articleId}/working-copy/withdrawal`}
        data-discards=""
      >
        <input type="hidden" name="copy" value={printMark(copy.mark)} />
        {page === undefined ? null : <input type="hidden" name="page" value={page} />}
        <button type="submit">{locale.say('desk-keeping-throw-away')}</button>
      </form>
    </>
  );
}

/** After that: it is gone, and a way to take it back. */
export function ThrownAway({
  locale,
  articleId,
  page,
}: {
  locale: Locale;
  articleId: string;
  page?: RestoredProps['page'];
}) {
  return (
    <>
      <span>{locale.say('desk-keeping-discarded')}</span>{' '}
      <form class="in-line" method="post" action={`/desk/articles/${articleId}/working-copy/return`}>
        {page === undefined ? null : <input type="hidden" name="page" value={page} />}
        <button type="submit">{locale.say('desk-keeping-take-back')}</button>
      </form>
    </>
  );
}

/** An article's state in words, with its dot. */
export function StateWords({ locale, state }: { locale: Locale; state: DeskState }) {
  return <span class={dots[state]}>{locale.say('desk-article-state', { state })}</span>;
}

const dots: Record<DeskState, string> = {
  draft: 'state',
  submitted: 'state warn',
  'in-edit': 'state warn',
  ready: 'state ok',
  published: 'state ok',
  changed: 'state warn',
  unpublished: 'state bad',
};

/** What is done with a text that is not saved yet: kept, shown, submitted or published. */
function FirstButtons({ frame: { locale, staff } }: { frame: Frame }) {
  return (
    <>
      <button type="submit" name="next" value="save">
        {locale.say('desk-article-save')}
      </button>
      <button type="submit" name="next" value="preview">
        {locale.say('desk-article-preview')}
      </button>
      {may(staff, 'publish articles') ? (
        <button class="go" type="submit" name="next" value="publish">
          {locale.say('desk-article-publish')}
        </button>
      ) : (
        <button class="go" type="submit" name="next" value="submission">
          {locale.say('desk-step-button', { step: 'submission' })}
        </button>
      )}
    </>
  );
}

/** Saving, the one thing that is up next for somebody's role, and the rest behind one button. */
function WorkButtons({ frame, opened, findings }: Pick<EditArticleProps, 'frame' | 'opened' | 'findings'>) {
  const { locale, staff } = frame;
  const { article, state } = opened;
  const next = nextAct(staff, opened);
  const publishes = may(staff, 'publish articles');
  const publishWords = locale.say(
    state === 'published' || state === 'changed' ? 'desk-article-publish-changes' : 'desk-article-publish',
  );
  const publish = (first: boolean) => (
    <button
      type="submit"
      class={first ? 'publishes go' : 'publishes'}
      formaction={`/desk/articles/${article.id}/publication`}
      aria-describedby={IN_THE_WAY}
    >
      {publishWords}
    </button>
  );
  const inTheWay = <InTheWay locale={locale} articleId={article.id} findings={findings} />;
  return (
    <>
      {next === 'publish' ? inTheWay : null}
      <button type="submit" name="next" value="save" {...(next === 'save' ? { class: 'go' } : {})}>
        {locale.say('desk-article-save')}
      </button>
      <button type="submit" name="next" value="preview">
        {locale.say('desk-article-preview')}
      </button>
      {next === 'publish' ? publish(true) : null}
      {next !== 'publish' && next !== 'save' ? (
        <button class="go" type="submit" name="next" value={next}>
          {stepWords(frame, next, article)}
        </button>
      ) : null}
      <details class="steps">
        <summary class="button">{locale.say('desk-step-more')}</summary>
        <div class="options stacked">
          <OtherSteps frame={frame} opened={opened} except={next} />
          {publishes ? (
            <button type="submit" name="next" value="later">
              {locale.say('desk-publication-later')}
            </button>
          ) : (
            <p class="muted">{locale.say('desk-article-publish-by-editor')}</p>
          )}
          {publishes && next !== 'publish' ? (
            <>
              {publish(false)}
              {inTheWay}
            </>
          ) : null}
        </div>
      </details>
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
