import type { Child } from 'hono/jsx';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import { type CheckedFinding, checkedFindings } from '../../stories/check-facts.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { Frame } from '../frame.tsx';
import { checksPanel } from './checks.tsx';
import { correctionRequestsPanel } from './correction-requests.tsx';
import { fallenClaimsPanel } from './fallen-claims.tsx';
import { MarkupHelp } from './form.tsx';
import { historyPanel } from './history.tsx';
import { notesPanel } from './notes.tsx';
import { versionName } from './page.tsx';
import { presencePanel } from './presence.tsx';
import { previewLinksPanel } from './preview-links.tsx';
import { readersPanel } from './readers.tsx';
import { removalPanel } from './removal.tsx';
import { siblingsPanel } from './siblings.tsx';
import { statementsPanel } from './statements-panel.tsx';
import { assignmentPanel } from './steps.tsx';

/** One part of the column beside an article; it reads what it needs, and is `null` where it has nothing to say. */
export type Panel = (
  newsroom: Newsroom,
  frame: Frame,
  opened: OpenedArticle,
  findings: readonly CheckedFinding[],
) => Child | Promise<Child>;

/** The column, from what is decided now to what is looked up. */
const panels: readonly Panel[] = [
  presencePanel,
  assignmentPanel,
  notesPanel,
  statementsPanel,
  checksPanel,
  readersPanel,
  correctionRequestsPanel,
  fallenClaimsPanel,
  correctionsPanel,
  siblingsPanel,
  versionsPanel,
  previewLinksPanel,
  historyPanel,
  markupPanel,
  removalPanel,
];

/** What the checks find in an article's draft, and everything that belongs to it, for the column beside its form. */
export async function besideArticle(newsroom: Newsroom, frame: Frame, opened: OpenedArticle) {
  const { article, draft } = opened;
  const findings = await checkedFindings(newsroom.db, article, draft, { viewer: frame.staff });
  const shown = await Promise.all(panels.map((panel) => panel(newsroom, frame, opened, findings)));
  return { findings, beside: <>{shown}</> };
}

/** True while readers can see some version of it. */
export function isPublic({ article }: OpenedArticle): boolean {
  return article.state === 'published';
}

const addressOf = ({ article }: OpenedArticle) => `/desk/articles/${article.id}`;

function correctionsPanel(_: Newsroom, { locale }: Frame, opened: OpenedArticle): Child {
  if (!isPublic(opened)) return null;
  return (
    <section>
      <h2>{locale.say('desk-corrections-heading')}</h2>
      <p>
        <a href={`${addressOf(opened)}/corrections`}>
          {locale.say('desk-correction-write')} <span class="num">{locale.number(opened.corrections.length)}</span>
        </a>
      </p>
    </section>
  );
}

function versionsPanel(_: Newsroom, { locale }: Frame, opened: OpenedArticle): Child {
  return (
    <section>
      <h2>{locale.say('desk-article-versions')}</h2>
      <ul class="versions">
        {opened.versions.map((version) => (
          <li>
            <a href={`${addressOf(opened)}/revisions/${version.number}`}>{versionName(locale, version)}</a>
            {version.reason === null || version.reason === 'saved' ? null : (
              <small>{locale.say('desk-version-reason', { reason: version.reason })}</small>
            )}
            {version.id === opened.article.published_revision_id && isPublic(opened) ? (
              <small>{locale.say('desk-article-version-public')}</small>
            ) : null}
          </li>
        ))}
      </ul>
      <p class="acts">
        {opened.draft.number > 1 ? (
          <a href={`${addressOf(opened)}/comparison`}>{locale.say('desk-versions-compare-last')}</a>
        ) : null}
        <a href={`${addressOf(opened)}/revisions`}>{locale.say('desk-versions-all')}</a>
      </p>
    </section>
  );
}

function markupPanel(_: Newsroom, { locale }: Frame): Child {
  return <MarkupHelp locale={locale} />;
}
