import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { EditionRow } from '../../database/tables.ts';
import { writtenIn } from '../articles/form.tsx';
import { type DeskEnv, DeskPage, doneNotice, type Frame } from '../frame.tsx';

/** What every handler of the settings gets. */
export type SettingsContext = Context<DeskEnv>;

/** The pages that the settings' first line leads to. */
export type SettingsTab = 'overview' | 'publication' | 'editions' | 'authors' | 'sites' | 'sample';

interface SettingsPageProps {
  c: SettingsContext;
  tab: SettingsTab;
  title: string;
  actions?: Child;
  aside?: Child;
  children?: Child;
}

/** A page of the settings: the desk's frame, the line of its pages, and what was just done. */
export function SettingsPage({ c, tab, title, actions, aside, children }: SettingsPageProps) {
  const frame = c.get('frame');
  return (
    <DeskPage frame={frame} place="settings" title={title} actions={actions} notice={noticeOf(c, frame)} aside={aside}>
      <Tabs frame={frame} tab={tab} />
      {children}
    </DeskPage>
  );
}

/** The places of one edition: itself, its sections, its topics. */
export function EditionTabs({
  frame: { locale },
  edition,
  current,
}: {
  frame: Frame;
  edition: EditionRow;
  current: 'edition' | 'sections' | 'topics';
}) {
  const base = `/desk/settings/editions/${edition.id}`;
  const tabs = [
    { href: base, name: 'edition', label: <bdi {...writtenIn(edition)}>{edition.title}</bdi> },
    { href: `${base}/sections`, name: 'sections', label: locale.say('sections-heading') },
    { href: `${base}/topics`, name: 'topics', label: locale.say('topics-heading') },
  ] as const;
  return (
    <nav class="tabs" aria-label={edition.title}>
      {tabs.map(({ href, name, label }) => (
        <a href={href} {...(name === current ? { 'aria-current': 'page' as const } : {})}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** An edition's first part of addresses, as it is typed. */
export function Code({ children }: { children?: Child }) {
  return <code dir="ltr">{children}</code>;
}

function Tabs({ frame: { locale }, tab }: { frame: Frame; tab: SettingsTab }) {
  const tabs = [
    { href: '/desk/settings', name: 'overview', label: locale.say('settings-heading') },
    { href: '/desk/settings/publication', name: 'publication', label: locale.say('settings-publication-heading') },
    { href: '/desk/settings/editions', name: 'editions', label: locale.say('editions-heading') },
    { href: '/desk/settings/authors', name: 'authors', label: locale.say('authors-heading') },
    { href: '/desk/settings/sites', name: 'sites', label: locale.say('sites-heading') },
  ] as const;
  return (
    <nav class="tabs" aria-label={locale.say('settings-heading')}>
      {tabs.map(({ href, name, label }) => (
        <a href={href} {...(name === tab ? { 'aria-current': 'page' as const } : {})}>
          {label}
        </a>
      ))}
    </nav>
  );
}

function noticeOf(c: SettingsContext, { locale }: Frame): string | undefined {
  return doneNotice(c.req, {
    saved: locale.say('desk-saved'),
    made: locale.say('listed-made'),
    moved: locale.say('listed-moved'),
    removed: locale.say('listed-removed'),
    'edition-made': locale.say('edition-made'),
    'edition-opened': locale.say('edition-opened-notice'),
    'edition-closed': locale.say('edition-closed-notice'),
    'site-key-renewed': locale.say('site-key-renewed'),
    'site-closed': locale.say('site-closed'),
    'site-reopened': locale.say('site-reopened'),
    'sample-removed': locale.say('sample-removed'),
  });
}
