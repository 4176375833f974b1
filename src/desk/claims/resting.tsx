import type { EditionRow } from '../../database/tables.ts';
import type { Claim } from '../../sources/claims.ts';
import { LONGEST_REASON } from '../../sources/settled-reviews.ts';
import type { RestingArticle } from '../../sources/waiting-articles.ts';
import { writtenIn } from '../articles/form.tsx';
import { Field, type FormState } from '../fields.tsx';
import { When } from '../when.tsx';

interface RestingProps {
  form: FormState;
  editions: readonly EditionRow[];
  claimId: string;
  article: RestingArticle;
}

/** One article that waits: what it tells of the claim, and the three ways to close it. */
export function Resting({ form, editions, claimId, article }: RestingProps) {
  const { locale } = form;
  const { articleId, headline, words, since, isChanged, noticeComes } = article;
  const edition = editions.find(({ id }) => id === article.editionId);
  const written = edition === undefined ? {} : writtenIn(edition);
  const claim = `/desk/claims/${claimId}`;
  return (
    <li id={`article-${articleId}`}>
      <div class="saying">
        <p>
          <a href={`/desk/articles/${articleId}`}>
            <bdi {...written}>{headline}</bdi>
          </a>{' '}
          <small class="muted">
            {edition === undefined ? null : (
              <>
                <bdi {...written}>{edition.title}</bdi>
                {' · '}
              </>
            )}
            <When locale={locale} at={since} />
          </small>
        </p>
        {words.map((one) => (
          <blockquote {...written}>{one}</blockquote>
        ))}
        {noticeComes ? <p class="state">{locale.say('desk-falling-note-comes')}</p> : null}
        {isChanged ? <p class="state warn">{locale.say('desk-falling-changed')}</p> : null}
        <div class="acts">
          <a class="button" href={`/desk/articles/${articleId}`}>
            {locale.say('desk-falling-edit')}
          </a>
          <a class="button" href={`/desk/articles/${articleId}/corrections?claim=${claimId}`}>
            {locale.say('desk-falling-note-one')}
          </a>
          {isChanged ? (
            <form method="post" action={`${claim}/edits`}>
              <input type="hidden" name="article" value={articleId} />
              <button type="submit">{locale.say('desk-falling-put-right')}</button>
            </form>
          ) : null}
        </div>
        <Waiver form={form} action={`${claim}/waivers`} articleId={articleId} />
      </div>
    </li>
  );
}

function Waiver({ form, action, articleId }: { form: FormState; action: string; articleId: string }) {
  const { locale } = form;
  // Every row has the same form: only the one that was sent comes back with what was typed in it.
  const isThis = form.values.article === articleId;
  const own: FormState = { locale, values: isThis ? form.values : {}, mistakes: isThis ? form.mistakes : [] };
  return (
    <details {...(own.mistakes.length > 0 ? { open: true } : {})}>
      <summary>{locale.say('desk-falling-waive')}</summary>
      <form class="acts" method="post" action={action}>
        <input type="hidden" name="article" value={articleId} />
        <ReasonField form={own} of={articleId} />
        <button type="submit">{locale.say('desk-falling-sign')}</button>
      </form>
    </details>
  );
}

/** For a claim on which the newsroom stands again: one reason closes all that still waits for it. */
export function Recovery({ form, claim }: { form: FormState; claim: Claim }) {
  const { locale } = form;
  const isThis = form.values.article === undefined;
  const own: FormState = { locale, values: isThis ? form.values : {}, mistakes: isThis ? form.mistakes : [] };
  const standing = claim.standing === 'confirmed' ? 'confirmed' : 'unconfirmed';
  return (
    <form class="sheet" method="post" action={`/desk/claims/${claim.id}/recovery`}>
      <p class="notice">{locale.say('desk-falling-recovered', { standing })}</p>
      <ReasonField form={own} of={claim.id} />
      <div class="acts">
        <button type="submit">{locale.say('desk-falling-close-all')}</button>
      </div>
    </form>
  );
}

/** The same field in many forms of one page: each has an id of its own. */
function ReasonField({ form, of }: { form: FormState; of: string }) {
  return (
    <Field
      form={form}
      name="reason"
      id={`reason-${of}`}
      label={form.locale.say('desk-falling-reason')}
      required
      maxlength={LONGEST_REASON}
    />
  );
}
