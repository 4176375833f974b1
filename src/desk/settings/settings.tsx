import { Hono } from 'hono';
import { requireRight } from '../../people/rights.ts';
import { sampleIsThere } from '../../stories/sample.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv } from '../frame.tsx';
import { authors } from './authors.tsx';
import { editions } from './editions.tsx';
import { type SettingsContext, SettingsPage } from './frame.tsx';
import { publicationSettingsPage } from './publication.tsx';
import { sample } from './sample.tsx';
import { sections } from './sections.tsx';
import { sites } from './sites.tsx';
import { topics } from './topics.tsx';

/** The administrator's settings, as a site map. Mounted at `/desk/settings`. */
export function settings(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.use(async (c, next) => {
    requireRight(c.get('staff'), 'manage settings');
    await next();
  });
  door.get('/', (c) => showOverview(newsroom, c));
  door.route('/', publicationSettingsPage(newsroom));
  door.route('/editions', editions(newsroom));
  door.route('/', sections(newsroom));
  door.route('/', topics(newsroom));
  door.route('/authors', authors(newsroom));
  door.route('/sites', sites(newsroom));
  door.route('/sample', sample(newsroom));
  return door;
}

/** What there is to set, in words, and what is set elsewhere. */
async function showOverview({ db }: Newsroom, c: SettingsContext) {
  const { locale } = c.get('frame');
  const places = [
    {
      href: 'publication',
      name: locale.say('settings-publication-heading'),
      text: locale.say('settings-publication-text'),
    },
    { href: 'editions', name: locale.say('editions-heading'), text: locale.say('editions-text') },
    { href: 'authors', name: locale.say('authors-heading'), text: locale.say('authors-text') },
    { href: 'sites', name: locale.say('sites-heading'), text: locale.say('sites-text') },
  ];
  if (await sampleIsThere(db)) {
    places.push({ href: 'sample', name: locale.say('sample-remove'), text: locale.say('sample-text') });
  }
  const place = (name: 'people' | 'policy') => (words: string) => <a href={`/desk/${name}`}>{words}</a>;
  return c.html(
    <SettingsPage c={c} tab="overview" title={locale.say('settings-heading')}>
      <div class="sheet">
        <p>{locale.say('settings-text')}</p>
        <ul class="signposts">
          {places.map(({ href, name, text }) => (
            <li>
              <a href={`/desk/settings/${href}`}>{name}</a>
              <small>{text}</small>
            </li>
          ))}
        </ul>
        <p class="muted">
          {locale.sayWith('settings-elsewhere', {}, { people: place('people'), policy: place('policy') })}
        </p>
      </div>
    </SettingsPage>,
  );
}
