import type { Context } from 'hono';
import { allEditions } from '../../editions/editions.ts';
import { may, requireRight } from '../../people/rights.ts';
import { type Claim, claimsById } from '../../sources/claims.ts';
import { articlesRestingOn, fallenClaims } from '../../sources/falling-claims.ts';
import { LONGEST_STANDING_WORDS } from '../../sources/public-words.ts';
import { questionById } from '../../sources/questions.ts';
import { rewordingBy } from '../../sources/rewording.ts';
import { isFallen, type StandingChange, standings, standingsOf } from '../../sources/standings.ts';
import { toldStatements } from '../../sources/told.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { Choices, type FormState, Mistakes, notSent, type SentState } from '../fields.tsx';
import { type DeskEnv, DeskPage, doneNotice, type Frame } from '../frame.tsx';
import { inLanguage } from '../languages.ts';
import { Paging } from '../paging.tsx';
import { When } from '../when.tsx';
import { QuestionChoice, questionsToChoose } from './question-choice.tsx';
import { RewordingPart } from './rewording.tsx';
import { Sides } from './sides.tsx';
import { StandingWord } from './standing.tsx';
import { languagesOf, Said, WordsFields, wordsFor, wordValues } from './words.tsx';

/** One claim: where the newsroom stands, who says so and who says no, how it came to this, and its words. */
export async function showClaim({ db }: Newsroom, c: Context<DeskEnv>, sent: SentState = notSent) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'write articles');
  const id = c.req.param('id') ?? '';
  const claim = (await claimsById(db, [id])).get(id);
  if (claim === undefined) return c.notFound();
  const [editions, history, told, resting, [fallen], questions, question, rewording] = await Promise.all([
    allEditions(db),
    standingsOf(db, id),
    toldStatements(db, staff, { claimIds: [id] }, { before: c.req.query('before') }),
    articlesRestingOn(db, id),
    fallenClaims(db, { claimId: id }),
    questionsToChoose(db, claim.questionId ?? ''),
    claim.questionId === null ? undefined : questionById(db, claim.questionId),
    rewordingBy(db, staff, claim, [id]),
  ]);
  const languages = languagesOf(editions);
  const values = {
    ...wordValues('words', claim.words),
    question: claim.questionId ?? '',
    standing: claim.standing,
    ...sent.values,
  };
  const form: FormState = { locale, values, mistakes: sent.mistakes };
  const publishes = may(staff, 'publish articles');
  const notice = doneNotice(c.req, {
    saved: locale.say('desk-saved'),
    stood: locale.say('desk-standing-changed'),
    same: locale.say('desk-standing-same'),
    closed: locale.say('desk-falling-closed'),
  });
  return c.html(
    <DeskPage
      frame={frame}
      place="claims"
      title={wordsFor(locale, claim.words).text}
      notice={notice}
      actions={<StandingWord locale={locale} standing={claim.standing} />}
      aside={<History frame={frame} history={history} />}
    >
      <Mistakes form={form} />
      {fallen !== undefined && publishes ? (
        <p class="notice warn">
          <a href={`/desk/claims/${id}/falling`}>{locale.say('desk-falling-waiting', { count: fallen.articles })}</a>
        </p>
      ) : null}
      <div class="parts record">
        <section>
          {question === undefined ? null : (
            <p>
              <a href={`/desk/questions/${question.id}`}>
                <Said locale={locale} words={question.words} />
              </a>
            </p>
          )}
          <p class="muted">{locale.say('desk-source-articles', { count: resting.length })}</p>
          <Sides frame={frame} editions={editions} statements={told.statements} level={2} />
          <Paging locale={locale} older={told.next && `/desk/claims/${id}?before=${told.next}`} />
        </section>
        {publishes ? <StandingForm form={form} claim={claim} languages={languages} /> : null}
        <RewordingPart
          form={form}
          words={claim.words}
          by={rewording}
          languages={languages}
          label={locale.say('desk-claim-words')}
          action={`/desk/claims/${id}/words`}
        >
          <QuestionChoice form={form} questions={questions} />
        </RewordingPart>
      </div>
    </DeskPage>,
    sent.mistakes.length === 0 ? 200 : 422,
  );
}

interface StandingFormProps {
  form: FormState;
  claim: Claim;
  languages: ReturnType<typeof languagesOf>;
}

function StandingForm({ form, claim, languages }: StandingFormProps) {
  const { locale } = form;
  return (
    <section>
      <h2>{locale.say('desk-standing-heading')}</h2>
      <form class="sheet" method="post" action={`/desk/claims/${claim.id}/standing`}>
        <Choices
          form={form}
          name="standing"
          type="radio"
          label={locale.say('desk-standing-label')}
          hint={locale.say('desk-standing-hint')}
          options={standings.map((standing) => ({ value: standing, label: locale.say('desk-standing', { standing }) }))}
        />
        <WordsFields
          form={form}
          name="told"
          label={locale.say('desk-standing-words')}
          languages={languages}
          maxlength={LONGEST_STANDING_WORDS}
          long
        />
        <div class="acts">
          <button class={isFallen(claim.standing) ? '' : 'go'} type="submit">
            {locale.say('desk-standing-change')}
          </button>
        </div>
      </form>
    </section>
  );
}

function History({ frame: { locale }, history }: { frame: Frame; history: readonly StandingChange[] }) {
  return (
    <section>
      <h2>{locale.say('desk-standing-history')}</h2>
      {history.length === 0 ? <p class="muted">{locale.say('desk-standing-never')}</p> : null}
      <ol class="standings">
        {history.map(({ standing, at, by, words }) => (
          <li>
            <StandingWord locale={locale} standing={standing} />{' '}
            <small class="muted">
              <When locale={locale} at={at} /> {by === null ? null : locale.say('desk-standing-by', { name: by })}
            </small>
            {Object.entries(words).map(([language, text]) => (
              <p {...inLanguage(language)}>{text}</p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
