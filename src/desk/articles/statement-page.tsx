import type { Context } from 'hono';
import type { Locale } from '../../../languages/locale.ts';
import type { StatementRow } from '../../database/sources-tables.ts';
import type { Mistake } from '../../mistake.ts';
import { oneLine } from '../../sources/tied-words.ts';
import { textOf } from '../../stories/articles.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import type { Passage } from '../../stories/passages.ts';
import type { SentForm } from '../../web/forms.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type FormState, Mistakes, RequiredNote, TextArea } from '../fields.tsx';
import { type DeskEnv, DeskPage, type Frame } from '../frame.tsx';
import { writtenIn } from './form.tsx';
import { statementChoices } from './statement-choices.ts';
import { statementPlace, storyStatements } from './statement-facts.ts';
import { StatementFields } from './statement-form.tsx';

/** The statement's form: empty, filled, or as it was typed with what has to be put right. */
export async function statementPage(
  newsroom: Newsroom,
  c: Context<DeskEnv>,
  opened: OpenedArticle,
  values: FormState['values'],
  mistakes: readonly Mistake[],
  statementId?: string,
) {
  const { db } = newsroom;
  const { frame } = c.var;
  const { locale } = frame;
  const { article, draft } = opened;
  const place = await statementPlace(db, opened);
  const all = await storyStatements(db, opened, textOf(draft, article.slug).body);
  const told = all.filter(({ statement }) => statement.id !== statementId);
  const choices = await statementChoices(db, place, told, values);
  const form: FormState = { locale, values, mistakes };
  const address = `/desk/articles/${article.id}/statements${statementId === undefined ? '' : `/${statementId}`}`;
  return c.html(
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say(statementId === undefined ? 'desk-statement-new' : 'desk-statement-change-heading')}
      actions={<BackToArticle locale={locale} articleId={article.id} />}
    >
      <form class="sheet statement" method="post" action={address}>
        <Mistakes form={form} />
        <RequiredNote locale={locale} />
        <input type="hidden" name="seen" value={String(values.seen ?? '')} />
        <input type="hidden" name="before" value={String(values.before ?? '')} />
        <input type="hidden" name="proposed" value={String(values.proposed ?? '')} />
        {/* Enter in a field saves; it does not look for sources. */}
        <button class="heard" type="submit" tabindex={-1}>
          {locale.say('desk-statement-save')}
        </button>
        <StatementFields form={form} place={place} opened={opened} choices={choices} />
        <div class="acts">
          <button class="go" type="submit">
            {locale.say('desk-statement-save')}
          </button>
          {statementId === undefined ? null : (
            <button class="grave" type="submit" formaction={`${address}/removal`} formnovalidate>
              {locale.say('desk-statement-remove')}
            </button>
          )}
        </div>
      </form>
    </DeskPage>,
    mistakes.length === 0 ? 200 : 422,
  );
}

interface TieAgainProps {
  frame: Frame;
  opened: OpenedArticle;
  sent: SentForm;
  mistakes: readonly Mistake[];
  statement: StatementRow;
  /** What the statement is tied to. */
  passage: Passage | undefined;
}

/** The words as they were typed for a statement that is tied to them, with what has to be put right. */
export function TieAgain({ frame, opened, sent, mistakes, statement, passage }: TieAgainProps) {
  const { locale } = frame;
  const form: FormState = { locale, values: sent.values, mistakes };
  const address = `/desk/articles/${opened.article.id}`;
  return (
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-statement-tie')}
      actions={<BackToArticle locale={locale} articleId={opened.article.id} />}
    >
      <form class="sheet" method="post" action={`${address}/statements/${statement.id}/anchor`}>
        <Mistakes form={form} />
        <input type="hidden" name="passage" value="" />
        <input type="hidden" name="seen" value={oneLine(passage?.exact ?? '')} />
        <TextArea
          form={form}
          name="quote"
          label={locale.say('desk-statement-quote')}
          hint={locale.say('desk-statement-quote-hint')}
          rows={3}
          required
          {...writtenIn(opened.edition)}
        />
        <div class="acts">
          <button class="go" type="submit">
            {locale.say('desk-statement-tie')}
          </button>
        </div>
      </form>
    </DeskPage>
  );
}

interface StatementStaysProps {
  frame: Frame;
  articleId: string;
  mistakes: readonly Mistake[];
}

/** Why a statement was not taken out. */
export function StatementStays({ frame, articleId, mistakes }: StatementStaysProps) {
  const { locale } = frame;
  const form: FormState = { locale, values: {}, mistakes: mistakes.map((one) => ({ ...one, field: 'form' })) };
  return (
    <DeskPage
      frame={frame}
      place="articles"
      title={locale.say('desk-statements-heading')}
      actions={<BackToArticle locale={locale} articleId={articleId} />}
    >
      <Mistakes form={form} />
    </DeskPage>
  );
}

/** What was just done with a statement, in words. */
export function statementNotice(locale: Locale, act: string | undefined): string | undefined {
  const known = (['written', 'changed', 'tied', 'removed'] as const).find((one) => one === act);
  return known === undefined ? undefined : locale.say('desk-statement-done', { act: known });
}

function BackToArticle({ locale, articleId }: { locale: Locale; articleId: string }) {
  return (
    <a class="button" href={`/desk/articles/${articleId}`}>
      {locale.say('desk-article-back')}
    </a>
  );
}
