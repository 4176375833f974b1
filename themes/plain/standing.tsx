import type { AboutPage, CorrectionsPage, PolicyPage, PrivacyPage, ReceiptPage } from '../../src/site/theme.ts';
import { BodyOf } from './body.tsx';
import { page } from './page.tsx';
import { ReceiptContent } from './receipt.tsx';
import { PagingOf } from './teaser.tsx';
import { correctionOf, paragraphs } from './words.tsx';

/** The rules of the conversation; each clause can be linked to as `#clause-3`. */
export function policy({ frame, number, since, intro, clauses }: PolicyPage): string {
  const { locale } = frame;
  const time = (words: string) => <time datetime={since}>{words}</time>;
  return page({
    frame,
    children: (
      <>
        <h1>{locale.say('policy-heading')}</h1>
        <div class="body text">
          {paragraphs(intro)}
          <ol>
            {clauses.map((clause) => (
              <li id={`clause-${clause.number}`}>
                <h2>{clause.title}</h2>
                {paragraphs(clause.text)}
              </li>
            ))}
          </ol>
          <p class="small">{locale.sayWith('policy-version', { number, date: locale.date(since, 'day') }, { time })}</p>
          <p class="small">
            <a href={`${frame.edition.href}/conversation/handling`}>{locale.say('handling-heading')}</a>
          </p>
          <p class="small">
            <a href={`${frame.edition.href}/conversation`}>{locale.say('statistics-heading')}</a>
          </p>
        </div>
      </>
    ),
  });
}

/** Every note that was ever made on an article. */
export function corrections({ frame, entries, paging }: CorrectionsPage): string {
  const { locale } = frame;
  return page({
    frame,
    children: (
      <>
        <h1>{locale.say('corrections-heading')}</h1>
        <p class="standfirst">{locale.say('corrections-intro')}</p>
        <div class="log">
          {entries.length === 0 ? <p>{locale.say('corrections-empty')}</p> : null}
          {entries.map((entry) => (
            <article>
              <h2>
                {locale.sayWith(
                  'corrections-article',
                  { headline: entry.article.name },
                  { article: (words) => <a href={entry.article.href}>{words}</a> },
                )}
              </h2>
              <p>{correctionOf(locale, entry)}</p>
            </article>
          ))}
          <PagingOf paging={paging} locale={locale} />
        </div>
      </>
    ),
  });
}

/** What the publication is, how to reach it and who writes in it. */
export function about({ frame, body, contact, authors }: AboutPage): string {
  const { locale } = frame;
  const mail = (words: string) => (
    <a href={`mailto:${contact.email}`} dir="ltr">
      {words}
    </a>
  );
  return page({
    frame,
    children: (
      <>
        <h1>{locale.say('about-heading')}</h1>
        <div class="text">
          <BodyOf body={body} locale={locale} />
        </div>
        {contact.email === '' && contact.address === '' ? null : (
          <section class="block">
            <h2>{locale.say('about-contact')}</h2>
            {contact.email === '' ? null : (
              <p>{locale.sayWith('about-contact-email', { email: contact.email }, { address: mail })}</p>
            )}
            {contact.address === '' ? null : (
              <p>
                {locale.sayWith(
                  'about-contact-post',
                  { address: contact.address },
                  { address: (words) => <bdi>{words}</bdi> },
                )}
              </p>
            )}
          </section>
        )}
        {authors.length === 0 ? null : (
          <section class="block">
            <h2>{locale.say('about-authors')}</h2>
            <ul>
              {authors.map(({ name, href, office }) => (
                <li>
                  <a href={href}>{name}</a> <span class="small">{office}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  });
}

/** What is kept of readers and what is not. */
export function privacy({ frame, body }: PrivacyPage): string {
  const { locale } = frame;
  return page({
    frame,
    children: (
      <>
        <h1>{locale.say('privacy-heading')}</h1>
        <div class="text">
          <BodyOf body={body} locale={locale} />
        </div>
      </>
    ),
  });
}

/** A commenter's own page about their comment. */
export function receipt(about: ReceiptPage): string {
  return page({ frame: about.frame, children: <ReceiptContent page={about} /> });
}
