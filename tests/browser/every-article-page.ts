import type { Caller } from './caller.ts';
import type { See, Sent } from './every-desk-page.ts';

/** The pages of a published article and of a draft in every state that has a page of its own. */
export async function articlePages(
  caller: Caller,
  see: See,
  sent: Sent,
  { article, edition, language }: { article: string; edition: string; language: 'en' | 'ar' },
): Promise<void> {
  await see('article', article);
  await see('preview', `${article}/preview`);
  await see('versions', `${article}/revisions`);
  await see('version', `${article}/revisions/1`);
  await see('article corrections', `${article}/corrections`);
  await sent('correction with mistakes', `${article}/corrections`, { kind: 'correction', note: '' });
  await see('withdrawal', `${article}/publication/withdrawal`);
  await see('article removal', `${article}/removal`);
  await sent('article removal with mistakes', `${article}/removal`, { reason: '' });
  await see('publication of what is public', `${article}/publication`);

  const draft = await draftOf(caller, edition, language);
  await see('draft', draft);
  await see('comparison', `${draft}/comparison`);
  await see('publication', `${draft}/publication`);
  await sent('plan with mistakes', `${draft}/schedule`, { date: '2030-02-31', time: '25:00' });
  await see('reasons', `${draft}/reasons`);
  await sent('reasons with mistakes', `${draft}/reasons`, {});
  await see('preview links, none yet', `${draft}/preview-links`);
  await sent('preview link made', `${draft}/preview-links`, { days: '7' }, 200);
  await see('preview links', `${draft}/preview-links`);
  await caller.post(`${draft}/embargo`, { 'embargo-date': '2030-03-01', 'embargo-time': '06:00' });
  await see('publication under embargo', `${draft}/publication`);

  const { path } = await caller
    .find(draft, /name="edition" value="([\w-]{36})"/)
    .then((into) => caller.post(`${draft}/translations`, { edition: into }));
  await see('translation', path.replace(/\?.*/, ''));

  await see('two texts collided', `${await collided(caller, edition, language)}/collision`);
}

/** What is typed, in the language of the edition. */
const words = {
  en: {
    headline: 'Water, again',
    both: 'Two at once',
    body: 'The water came back at noon. **310 homes** were without it.\n\nNobody said when it would stay.',
    theirs: 'The water came back at one.\n\nNobody said when it would stay.',
    mine: 'The water came back at two.\n\nNobody said when it would stay.',
    link: '- [Again](https://x.example)',
    note: 'Who says so?',
  },
  ar: {
    headline: 'الماء من جديد',
    both: 'كاتبان معا',
    body: 'عاد الماء ظهرا. كانت **310 منازل** بلا ماء.\n\nولم يقل أحد إلى متى يبقى.',
    theirs: 'عاد الماء في الواحدة.\n\nولم يقل أحد إلى متى يبقى.',
    mine: 'عاد الماء في الثانية.\n\nولم يقل أحد إلى متى يبقى.',
    link: '- [من جديد](https://x.example)',
    note: 'من قال ذلك؟',
  },
};

/** A draft with two versions, an open note and nothing that checks like. */
async function draftOf(caller: Caller, edition: string, language: 'en' | 'ar'): Promise<string> {
  const { headline, body, link, note } = words[language];
  const typed = { edition, headline, standfirst: '', body, slug: '', next: 'save' };
  const draft = (await caller.post('/desk/articles', typed)).path.replace(/\?.*/, '');
  const basedOn = await caller.find(draft, /name="based-on" value="([^"]+)"/);
  await caller.post(`${draft}/revisions`, { ...typed, 'based-on': basedOn, body: `${body}\n\n${link}` });
  await caller.post(`${draft}/notes`, { note });
  return draft;
}

/** An article with a working copy that was typed while somebody saved another version. */
async function collided(caller: Caller, edition: string, language: 'en' | 'ar'): Promise<string> {
  const { both, body, theirs, mine } = words[language];
  const typed = { edition, headline: both, standfirst: '', body, slug: '', next: 'save' };
  const article = (await caller.post('/desk/articles', typed)).path.replace(/\?.*/, '');
  const basedOn = await caller.find(article, /name="based-on" value="([^"]+)"/);
  const saved = { ...typed, 'based-on': basedOn, body: theirs };
  await caller.post(`${article}/revisions`, saved);
  const copy = `${crypto.randomUUID()}.1`;
  await caller.post(`${article}/working-copy`, { ...typed, 'based-on': basedOn, body: mine, copy });
  return article;
}
