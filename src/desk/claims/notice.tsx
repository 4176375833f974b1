import { type Context, Hono } from 'hono';
import { isLanguageCode, knownLanguages } from '../../../languages/known-languages.ts';
import { newId } from '../../database/ids.ts';
import type { Mistake } from '../../mistake.ts';
import { requireRight } from '../../people/rights.ts';
import { announceNotice } from '../../sources/claim-notices.ts';
import { claimsById } from '../../sources/claims.ts';
import { putNoticeUp } from '../../sources/putting-up-notices.ts';
import { languagesWaitingFor } from '../../sources/waiting-articles.ts';
import { LONGEST_NOTE } from '../../stories/corrections.ts';
import { readForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { CorrectionKindChoice } from '../articles/correction-kind.tsx';
import { type FormState, Mistakes, RequiredNote, TextArea } from '../fields.tsx';
import { type DeskEnv, DeskPage } from '../frame.tsx';
import { inLanguage } from '../languages.ts';
import { Said } from './words.tsx';

/** One note on every article that waits for a fallen claim. Mounted at `/desk/claims`. */
export function notice(newsroom: Newsroom): Hono<DeskEnv> {
  const door = new Hono<DeskEnv>();
  door.get('/:id/notice', (c) => show(newsroom, c, { kind: 'correction', notice: newId() }));
  door.post('/:id/notice', async (c) => {
    const form = await readForm(c.req.raw);
    const notes = Object.fromEntries(Object.keys(knownLanguages).map((code) => [code, form.text(`note-${code}`)]));
    const typed = { id: form.text('notice'), kind: form.text('kind'), notes };
    const outcome = await announceNotice(newsroom.db, c.var.staff, c.req.param('id'), typed);
    if (outcome === undefined) return c.notFound();
    if ('mistakes' in outcome) return show(newsroom, c, { ...form.values, notice: newId() }, outcome.mistakes);
    await putNoticeUp(newsroom.db, outcome.done.noticeId);
    return c.redirect('/desk/claims/falling?done=noticed', 303);
  });
  return door;
}

async function show(
  { db }: Newsroom,
  c: Context<DeskEnv>,
  values: FormState['values'],
  mistakes: readonly Mistake[] = [],
) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'correct articles');
  const id = c.req.param('id') ?? '';
  const claim = (await claimsById(db, [id])).get(id);
  if (claim === undefined) return c.notFound();
  const waiting = await languagesWaitingFor(db, id);
  const form: FormState = { locale, values, mistakes };
  return c.html(
    <DeskPage frame={frame} place="claims" title={locale.say('desk-notice-heading')}>
      {waiting.length === 0 ? <p class="empty">{locale.say('desk-falling-empty')}</p> : null}
      <form class="sheet" method="post" action={`/desk/claims/${id}/notice`}>
        <Mistakes form={form} />
        <p>
          <strong>
            <Said locale={locale} words={claim.words} />
          </strong>
        </p>
        <p>{locale.say('desk-notice-text')}</p>
        <input type="hidden" name="notice" value={String(values.notice)} />
        <RequiredNote locale={locale} />
        <CorrectionKindChoice form={form} />
        {waiting.map(({ language, articles }) => (
          <TextArea
            form={form}
            name={`note-${language}`}
            label={locale.say('desk-notice-words', {
              language: isLanguageCode(language) ? knownLanguages[language].name : language,
            })}
            hint={locale.say('desk-notice-articles', { count: articles })}
            maxlength={LONGEST_NOTE}
            {...inLanguage(language)}
          />
        ))}
        <div class="acts">
          <button class="grave" type="submit">
            {locale.say('desk-notice-confirm')}
          </button>
          <a class="button" href="/desk/claims/falling">
            {locale.say('desk-cancel')}
          </a>
        </div>
      </form>
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}
