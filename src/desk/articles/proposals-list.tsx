import type { Locale } from '../../../languages/locale.ts';
import type { ProposedParty } from '../../sources/proposed-parties.ts';
import { hasRules, type Look, type ProposedStatement } from '../../sources/proposed-statements.ts';
import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import type { Frame } from '../frame.tsx';
import { writtenIn } from './form.tsx';
import { factsInWords } from './statement-words.tsx';

interface PlaceProps {
  frame: Frame;
  opened: OpenedArticle;
  /** The language of the article. */
  language: string;
}

/** Beside an article: where the assistant is asked. Nothing is proposed by itself. */
export function ProposalsPlace({ frame: { locale }, opened, language }: PlaceProps) {
  return (
    <div id="proposals">
      <h3>{locale.say('desk-proposals-heading')}</h3>
      {hasRules(language) ? (
        <AskForm locale={locale} opened={opened} />
      ) : (
        <p class="muted">{locale.say('desk-proposals-no-language')}</p>
      )}
    </div>
  );
}

/** What the assistant proposes, each with its words, what it takes for true of them, and what can be done with it. */
export function ProposalsList({
  frame: { locale },
  opened,
  language,
  look,
  level,
}: PlaceProps & { look: Look /** Of its heading: beside an article it is a part of a part. */; level: 2 | 3 }) {
  const heading = (
    <>
      {locale.say('desk-proposals-heading')}{' '}
      {'proposals' in look && look.proposals.length > 0 ? (
        <span class="num">{locale.number(look.proposals.length + look.more)}</span>
      ) : null}
    </>
  );
  return (
    <div id="proposals">
      {level === 2 ? <h2>{heading}</h2> : <h3>{heading}</h3>}
      {'noRules' in look ? <p class="muted">{locale.say('desk-proposals-no-language')}</p> : null}
      {'tooLong' in look ? (
        <p class="state warn" role="status">
          {locale.say('desk-proposals-not-in-time')}
        </p>
      ) : null}
      {'proposals' in look ? <Proposals locale={locale} opened={opened} language={language} look={look} /> : null}
    </div>
  );
}

interface ProposalsProps {
  locale: Locale;
  opened: OpenedArticle;
  language: string;
  look: Extract<Look, { proposals: unknown }>;
}

function Proposals({ locale, opened, language, look }: ProposalsProps) {
  const { proposals, more, refused } = look;
  const address = `/desk/articles/${opened.article.id}/proposals`;
  return (
    <>
      <p class="muted" role="status">
        {locale.say(proposals.length === 0 ? 'desk-proposals-none' : 'desk-proposals-hint')}
      </p>
      <ol data-more={more} data-refused={refused}>
        {proposals.map((proposal, place) => (
          <li tabindex={place === 0 ? 0 : -1}>
            <ProposalItem locale={locale} opened={opened} language={language} proposal={proposal} />
          </li>
        ))}
      </ol>
      {more > 0 ? <p class="muted">{locale.say('desk-proposals-more', { count: more })}</p> : null}
      <AskForm locale={locale} opened={opened} />
      {/* The editor's script shows it when the first is refused. */}
      <form method="post" action={`${address}/refusals/withdrawal`} data-takes-back hidden={refused === 0}>
        <button type="submit">{locale.say('desk-proposals-take-back', { count: refused })}</button>
      </form>
    </>
  );
}

function AskForm({ locale, opened }: { locale: Locale; opened: OpenedArticle }) {
  return (
    <form method="post" action={`/desk/articles/${opened.article.id}/proposals`} data-asks>
      <button type="submit">{locale.say('desk-proposals-ask')}</button>
    </form>
  );
}

interface ItemProps {
  locale: Locale;
  opened: OpenedArticle;
  language: string;
  proposal: ProposedStatement;
}

function ProposalItem({ locale, opened, language, proposal }: ItemProps) {
  const { source, through, passage, mark, cue } = proposal;
  const address = `/desk/articles/${opened.article.id}`;
  const written = writtenIn(opened.edition);
  // Whom the text calls only “he” somebody has to name.
  const isWhole = source !== undefined && source.label !== '';
  const facts = factsInWords(locale, {
    ...proposal,
    addressee_name: proposal.addresseeName,
    said_on: null,
  });
  return (
    <form method="post" action={`${address}/statements`}>
      {Object.entries(fieldsOf(proposal, language)).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="mark" value={mark} />
      <blockquote {...written}>{passage.exact}</blockquote>
      <p>
        {isWhole ? (
          <>
            <bdi {...written}>{source.label}</bdi>{' '}
            <small>
              {source.id === undefined
                ? locale.say('desk-proposal-new', { kind: source.kind })
                : locale.say('desk-proposal-known')}
            </small>
          </>
        ) : (
          <span class="state warn">{locale.say('desk-proposal-nobody')}</span>
        )}
      </p>
      {isWhole && source.role !== '' && source.id === undefined ? <small {...written}>{source.role}</small> : null}
      {through === undefined || through.label === '' ? null : (
        <small>{locale.say('desk-proposal-through', { name: through.label })}</small>
      )}
      <small class="facts">{facts.join(' · ')}</small>
      {cue === '' ? null : <small>{locale.say('desk-proposal-cue', { cue })}</small>}
      <small>{locale.say('desk-proposal-confidence', { confidence: inWords(proposal.confidence) })}</small>
      <p class="wrong" role="alert" hidden />
      <div class="acts">
        {isWhole ? (
          <button type="submit" data-key="a">
            {locale.say('desk-proposal-accept')} <kbd>a</kbd>
          </button>
        ) : null}
        <button type="submit" data-key="m" formaction={`${address}/statements/draft`}>
          {locale.say('desk-proposal-mend')} <kbd>m</kbd>
        </button>
        <button type="submit" data-key="r" formaction={`${address}/proposals/refusals`}>
          {locale.say('desk-proposal-refuse')} <kbd>r</kbd>
        </button>
      </div>
    </form>
  );
}

/** The fields of the statement's form that a proposal fills. */
function fieldsOf(proposal: ProposedStatement, language: string): Record<string, string> {
  const { passage, source, through, manner, basis, commitment, cue, addressee, addresseeName } = proposal;
  return {
    proposed: 'yes',
    quote: passage.exact,
    passage: JSON.stringify(passage),
    ...(source === undefined ? {} : partyFields(source, 'source', language)),
    ...(through === undefined || through.label === '' ? {} : partyFields(through, 'through', language)),
    ...{ manner, basis, commitment, cue, addressee, 'addressee-name': addresseeName },
  };
}

function partyFields(party: ProposedParty, as: 'source' | 'through', language: string): Record<string, string> {
  const { id, kind, label, role } = party;
  if (as === 'through')
    return id === undefined ? { 'through-label': label, 'through-kind': kind } : { 'through-source': id };
  if (id !== undefined) return { source: id };
  return { [`source-label-${language}`]: label, [`source-role-${language}`]: role, 'source-kind': kind };
}

/** How sure the assistant is, as people say it. */
function inWords(confidence: number): 'sure' | 'likely' | 'unsure' {
  if (confidence >= 0.88) return 'sure';
  return confidence >= 0.7 ? 'likely' : 'unsure';
}
