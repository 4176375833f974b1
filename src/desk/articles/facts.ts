import type { Locale } from '../../../languages/locale.ts';
import type { Reading } from '../../database/open.ts';
import { authorsOf } from '../../editions/authors.ts';
import type { ArticleText } from '../../stories/articles.ts';
import { headingsById } from '../../stories/listed-articles.ts';

/** What stands around a body, as words that can be compared. */
export type Fact = 'headline' | 'standfirst' | 'authors' | 'section' | 'topics' | 'lead';

export const facts = ['headline', 'standfirst', 'authors', 'section', 'topics', 'lead'] as const satisfies Fact[];

/** The label of a fact, as the article form has it. */
export function factLabel(locale: Locale, fact: Fact): string {
  return locale.say(fact === 'lead' ? 'desk-article-photo' : `desk-article-${fact}`);
}

/** What a text says around its body, in words: names instead of ids. */
export async function factsOf(
  db: Reading,
  locale: Locale,
  editionId: string,
  text: ArticleText,
): Promise<Record<Fact, string>> {
  const [authors, sections, topics] = await Promise.all([
    authorsOf(db, editionId),
    headingsById(db, 'sections', text.sectionId === null ? [] : [text.sectionId]),
    headingsById(db, 'topics', text.topicIds),
  ]);
  const { lead } = text;
  return {
    headline: text.headline,
    standfirst: text.standfirst,
    authors: locale.list(text.authorIds.flatMap((id) => authors.find((author) => author.author_id === id)?.name ?? [])),
    section: sections[0]?.name ?? '',
    topics: locale.list(topics.map(({ name }) => name).sort()),
    lead:
      lead === null
        ? ''
        : [lead.caption, lead.credit, lead.alternativeText, `photo:${lead.photoId}`]
            .filter((words) => words !== '')
            .join('\n'),
  };
}

/** A fact of a text as it is stored, for putting two texts together. */
export function factValue(text: ArticleText, fact: Fact): unknown {
  switch (fact) {
    case 'authors':
      return text.authorIds;
    case 'section':
      return text.sectionId;
    case 'topics':
      // A set: the form sends it in the order of its list.
      return [...text.topicIds].sort();
    default:
      return text[fact];
  }
}

/** `text` with a fact of another text. */
export function withFact(text: ArticleText, fact: Fact, from: ArticleText): ArticleText {
  switch (fact) {
    case 'authors':
      return { ...text, authorIds: from.authorIds };
    case 'section':
      return { ...text, sectionId: from.sectionId };
    case 'topics':
      return { ...text, topicIds: from.topicIds };
    default:
      return { ...text, [fact]: from[fact] };
  }
}
