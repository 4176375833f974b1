import type { Context } from 'hono';
import { allEditions } from '../../editions/editions.ts';
import { may, requireRight } from '../../people/rights.ts';
import { type Claim, claimsOfQuestion } from '../../sources/claims.ts';
import { LONGEST_WORDS } from '../../sources/public-words.ts';
import { questionById } from '../../sources/questions.ts';
import { rewordingBy } from '../../sources/rewording.ts';
import { toldStatements } from '../../sources/told.ts';
import type { Newsroom } from '../../web/newsroom.ts';
import { type FormState, Mistakes, notSent, type SentState } from '../fields.tsx';
import { type DeskEnv, DeskPage, doneNotice } from '../frame.tsx';
import { Paging } from '../paging.tsx';
import { RewordingPart } from './rewording.tsx';
import { Sides } from './sides.tsx';
import { StandingWord } from './standing.tsx';
import { languagesOf, Said, WordsFields, wordsFor, wordValues } from './words.tsx';

/** One question with its answers in order, each with who says so and who says no. */
export async function showQuestion({ db }: Newsroom, c: Context<DeskEnv>, sent: SentState = notSent) {
  const { frame, staff } = c.var;
  const { locale } = frame;
  requireRight(staff, 'write articles');
  const question = await questionById(db, c.req.param('id') ?? '');
  if (question === undefined) return c.notFound();
  const [editions, claims] = await Promise.all([allEditions(db), claimsOfQuestion(db, question.id)]);
  const claimIds = claims.map(({ id }) => id);
  const told = await toldStatements(db, staff, { claimIds }, { before: c.req.query('before') });
  const languages = languagesOf(editions);
  const address = `/desk/questions/${question.id}`;
  const values = { ...wordValues('words', question.words), ...sent.values };
  const form: FormState = { locale, values, mistakes: sent.mistakes };
  const mayOrder = question.madeBy === staff.id || may(staff, 'edit others’ articles');
  const rewording = await rewordingBy(db, staff, question, claimIds);
  return c.html(
    <DeskPage
      frame={frame}
      place="claims"
      title={wordsFor(locale, question.words).text}
      notice={doneNotice(c.req, { saved: locale.say('desk-saved') })}
    >
      <Mistakes form={form} />
      <div class="parts record">
        {claims.length === 0 ? <p class="empty">{locale.say('desk-question-no-claims')}</p> : null}
        {claims.map((claim, place) => (
          <section id={`claim-${claim.id}`}>
            <div class="bar">
              <h2>
                <a href={`/desk/claims/${claim.id}`}>
                  <Said locale={locale} words={claim.words} />
                </a>
              </h2>
              <StandingWord locale={locale} standing={claim.standing} />
              {mayOrder && claims.length > 1 ? (
                <form class="acts" method="post" action={`${address}/order`}>
                  <input type="hidden" name="claim" value={claim.id} />
                  {place === 0 ? null : <MoveButton form={form} claim={claim} by="up" />}
                  {place === claims.length - 1 ? null : <MoveButton form={form} claim={claim} by="down" />}
                </form>
              ) : null}
            </div>
            <Sides
              frame={frame}
              editions={editions}
              statements={told.statements.filter((one) => one.claim?.id === claim.id)}
              level={3}
            />
          </section>
        ))}
        <Paging locale={locale} older={told.next && `${address}?before=${told.next}`} />
        <section>
          <h2>{locale.say('desk-claim-add')}</h2>
          <form class="sheet" method="post" action={`${address}/claims`}>
            <WordsFields
              form={form}
              name="claim"
              label={locale.say('desk-claim-words')}
              languages={languages}
              maxlength={LONGEST_WORDS}
            />
            <div class="acts">
              <button class="go" type="submit">
                {locale.say('desk-claim-add')}
              </button>
            </div>
          </form>
        </section>
        <RewordingPart
          form={form}
          words={question.words}
          by={rewording}
          languages={languages}
          label={locale.say('desk-question-words')}
          action={`${address}/words`}
        />
      </div>
    </DeskPage>,
    sent.mistakes.length === 0 ? 200 : 422,
  );
}

function MoveButton({ form: { locale }, claim, by }: { form: FormState; claim: Claim; by: 'up' | 'down' }) {
  const heard = locale.say('desk-claim-move-heard', { by, claim: wordsFor(locale, claim.words).text });
  return (
    <button type="submit" name="by" value={by} aria-label={heard}>
      {locale.say('desk-claim-move', { by })}
    </button>
  );
}
