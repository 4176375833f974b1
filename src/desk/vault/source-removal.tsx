import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { removeSourceForGood } from '../../removals/source.ts';
import { removeSource } from '../../sources/merged-sources.ts';
import { sourceById } from '../../sources/sources.ts';
import { VaultClosed } from '../../sources/vault/key-file.ts';
import { namesOfPeople } from '../../sources/vault/reading.ts';
import { type SealedSource, sealedSource } from '../../sources/vault/sealed-source.ts';
import { readForm, type SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import type { DeskEnv, Frame } from '../frame.tsx';
import { askRemoval, typedRemoval } from '../removals.tsx';
import { nameOf, showSource } from '../sources/source-page.tsx';
import { closedPage } from './closed.tsx';

/**
 * Removing sources, of which the vault may keep who they are: then that record has to go first, by the vault's own rules. It
 * stands here because only these pages may ask the vault. Mounted at `/desk/sources`.
 */
export function sourceRemoval(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  const { db, config } = newsroom;
  door.onError((error, c) => {
    if (!(error instanceof VaultClosed)) throw error;
    return c.html(closedPage(c, error.why), 409);
  });
  door.post('/:id/removal', async (c) => {
    await readForm(c.req.raw);
    const id = c.req.param('id');
    const outcome = await removeSource(db, c.var.staff, id, { isSealed: sealedSource(config, id) !== undefined });
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return showSource(newsroom, c, { values: {}, mistakes: outcome.mistakes });
    return c.redirect('/desk/sources?done=removed', 303);
  });
  door.get('/:id/removal-for-good', (c) => ask(newsroom, c));
  door.post('/:id/removal-for-good', async (c) => {
    const form = await readForm(c.req.raw);
    const id = c.req.param('id');
    const typed = { ...typedRemoval(form), isSealed: sealedSource(config, id) !== undefined };
    const outcome = await removeSourceForGood(db, c.var.staff, id, typed);
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return ask(newsroom, c, form, outcome.mistakes);
    return c.redirect('/desk/sources?done=removed-for-good', 303);
  });
  return door;
}

async function ask({ db, config }: Newsroom, c: Context<DeskEnv>, typed?: SentForm, mistakes: readonly Mistake[] = []) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'remove for good');
  const source = await sourceById(db, c.req.param('id') ?? '');
  if (source === undefined) return c.notFound();
  const sealed = sealedSource(config, source.id);
  return askRemoval(c, {
    place: 'sources',
    title: locale.say('desk-removal-source-heading', { name: nameOf(frame, source) }),
    goes: [locale.say('desk-removal-source-text'), locale.say('desk-removal-source-stays')],
    back: `/desk/sources/${source.id}`,
    form: { locale, values: typed?.only('reason', 'understood') ?? {}, mistakes },
    children: sealed === undefined ? null : sealedNotice(frame, sealed, await namesOfPeople(db)),
  });
}

/** What has to be done first, who can do it, and the way there for whoever is one of them. */
function sealedNotice(
  { locale, staff }: Frame,
  { recordId, names }: SealedSource,
  people: ReadonlyMap<string, string>,
): Child {
  const isNamed = names.includes(staff.id);
  const list = locale.list(names.map((id) => people.get(id) ?? id));
  return (
    <div class="notice warn">
      <p>{locale.say('sealed-source-first', { names: list })}</p>
      {isNamed ? (
        <p>
          <a class="button" href={`/desk/vault/records/${recordId}/destruction`}>
            {locale.say('vault-destroy-open')}
          </a>
        </p>
      ) : (
        <p>
          {locale.sayWith(
            'sealed-source-console',
            { record: recordId },
            { command: (words) => <code dir="ltr">{words}</code> },
          )}
        </p>
      )}
    </div>
  );
}
