import { Hono } from 'hono';
import { articleAddress, embedScripts } from '../editions/addresses.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { sameOrigin } from '../web/same-origin.ts';
import { withSecurityHeaders } from '../web/security-headers.ts';
import { answerArticle, answerCommentInPlace } from './articles.ts';
import { answerAsset, browserScripts } from './assets.ts';
import { takeCommentLike } from './comment-likes.ts';
import { answerReplyForm, takeComment } from './comments.ts';
import { embedData } from './embed-data.ts';
import { embedFrames } from './embed-frame.ts';
import { answerEmbedScript } from './embed-scripts.ts';
import { answerFront } from './front.ts';
import { answerConfirmation, answerEnding, takeConfirmation, takeEnding, takeLetterAddress } from './letters.ts';
import { answerAuthor, answerSection, answerTopic } from './lists.ts';
import { answerFavicon, answerRobots } from './marks.ts';
import { answerNewComments } from './new-comments.ts';
import { oneAddress } from './one-address.ts';
import { answerErasureForm, answerExport, takeErasure } from './own-data.ts';
import { photos } from './photos.ts';
import { answerSharedDraft } from './preview.ts';
import { takeReaction } from './reactions.ts';
import { answerReceipt, takeAppeal, takeVersion, takeWithdrawal } from './receipts.ts';
import { answerQuestion, answerSource } from './records.ts';
import {
  answerReportForm,
  answerReportReceipt,
  leadToReportForm,
  takeReport,
  takeReportWithdrawal,
} from './reports.ts';
import { answerAbout, answerCorrections, answerPolicy, answerPrivacy } from './standing.ts';
import { answerHandling, answerStatistics } from './statistics.ts';

/*
 * The readers' door. It reads plain data from the nouns, hands it to the theme, and lets the page cache keep what comes
 * out; what it decides itself is which address shows what. It refuses to write rows but through a noun's verb, and to
 * make markup: that is the theme's.
 */

/** The readers' addresses, as a site map. */
export function site(newsroom: Newsroom): Hono {
  const door = new Hono();
  // Made while the rest of the house starts, so that the first reader does not wait for it.
  void browserScripts();
  door.use(withSecurityHeaders({ styles: [], https: newsroom.config.secureCookies }));
  door.use(oneAddress);
  // Before the look at the origin: mail programs end letters from wherever they run.
  door.post('/:edition/letters/:token/end', (c) => takeEnding(newsroom, c));
  // Before our own origin is asked for: these come from other sites, and look at the origin themselves.
  door.route('/', embedData(newsroom));
  door.use(sameOrigin(newsroom.config.publicUrl, 'site'));

  door.get('/', (c) => answerFront(newsroom, c, null));
  door.get('/robots.txt', answerRobots);
  door.get('/favicon.svg', (c) => answerFavicon(newsroom, c));
  door.get('/assets/:name', answerAsset);
  door.get(embedScripts.conversation, (c) => answerEmbedScript(c, 'conversation'));
  door.get(embedScripts.counts, (c) => answerEmbedScript(c, 'counts'));
  door.route('/', photos(newsroom));
  door.get('/preview/:secret', (c) => answerSharedDraft(newsroom, c));

  door.route('/', embedFrames(newsroom));
  door.get('/:edition', (c) => answerFront(newsroom, c, c.req.param('edition')));
  door.get('/:edition/section/:slug', (c) => answerSection(newsroom, c));
  door.get('/:edition/topic/:slug', (c) => answerTopic(newsroom, c));
  door.get('/:edition/author/:slug', (c) => answerAuthor(newsroom, c));
  door.get('/:edition/question/:id', (c) => answerQuestion(newsroom, c));
  door.get('/:edition/source/:id', (c) => answerSource(newsroom, c));
  door.get('/:edition/policy', (c) => answerPolicy(newsroom, c));
  door.get('/:edition/corrections', (c) => answerCorrections(newsroom, c));
  door.get('/:edition/about', (c) => answerAbout(newsroom, c));
  door.get('/:edition/privacy', (c) => answerPrivacy(newsroom, c));
  door.get('/:edition/conversation', (c) => answerStatistics(newsroom, c));
  door.get('/:edition/conversation/handling', (c) => answerHandling(newsroom, c));
  door.get('/:edition/receipts/:token', (c) => answerReceipt(newsroom, c));
  door.post('/:edition/receipts/:token/version', (c) => takeVersion(newsroom, c));
  door.post('/:edition/receipts/:token/withdrawal', (c) => takeWithdrawal(newsroom, c));
  door.post('/:edition/receipts/:token/appeal', (c) => takeAppeal(newsroom, c));
  door.post('/:edition/receipts/:token/letters', (c) => takeLetterAddress(newsroom, c));
  door.post('/:edition/receipts/:token/export', (c) => answerExport(newsroom, c));
  door.get('/:edition/receipts/:token/erasure', (c) => answerErasureForm(newsroom, c));
  door.post('/:edition/receipts/:token/erasure', (c) => takeErasure(newsroom, c));
  door.get('/:edition/letters/:token', (c) => answerConfirmation(newsroom, c));
  door.post('/:edition/letters/:token/confirmation', (c) => takeConfirmation(newsroom, c));
  door.get('/:edition/letters/:token/end', (c) => answerEnding(newsroom, c));
  door.get('/:edition/comments/:comment/report', (c) => answerReportForm(newsroom, c));
  door.get('/:edition/:slug/comments/:comment/report', leadToReportForm);
  door.post('/:edition/comments/:comment/reports', (c) => takeReport(newsroom, c));
  door.get('/:edition/reports/:token', (c) => answerReportReceipt(newsroom, c));
  door.post('/:edition/reports/:token/withdrawal', (c) => takeReportWithdrawal(newsroom, c));

  door.get('/:edition/:slug', (c) =>
    c.req.query('reply') === undefined ? answerArticle(newsroom, c) : answerReplyForm(newsroom, c),
  );
  door.get('/:edition/:slug/comments/:comment', (c) => answerCommentInPlace(newsroom, c));
  door.post('/:edition/:slug/comments', (c) => takeComment(newsroom, c));
  door.get('/:edition/:slug/new-comments', (c) => answerNewComments(newsroom, c));
  door.post('/:edition/:slug/likes', (c) => takeCommentLike(newsroom, c));
  door.post('/:edition/:slug/reaction', (c) => takeReaction(newsroom, c));
  // Whoever reloads a page that a form gave back comes by the form's own address.
  door.get('/:edition/:slug/:form{comments|likes|reaction}', (c) => {
    const { edition, slug, form } = c.req.param();
    const places = { comments: 'comment-form', likes: 'comments', reaction: 'like' };
    return c.redirect(`${articleAddress(edition, slug)}#${places[form as keyof typeof places]}`, 303);
  });
  door.get('/:edition/receipts/:token/:form{version|withdrawal|appeal|letters|export}', (c) => {
    const { edition, token } = c.req.param();
    return c.redirect(`/${encodeURIComponent(edition)}/receipts/${encodeURIComponent(token)}`, 303);
  });
  door.get('/:edition/comments/:comment/reports', (c) => {
    const { edition, comment } = c.req.param();
    return c.redirect(`/${encodeURIComponent(edition)}/comments/${encodeURIComponent(comment)}/report`, 303);
  });
  door.get('/:edition/reports/:token/withdrawal', (c) => {
    const { edition, token } = c.req.param();
    return c.redirect(`/${encodeURIComponent(edition)}/reports/${encodeURIComponent(token)}`, 303);
  });
  door.get('/:edition/letters/:token/confirmation', (c) => {
    const { edition, token } = c.req.param();
    return c.redirect(`/${encodeURIComponent(edition)}/letters/${encodeURIComponent(token)}`, 303);
  });
  return door;
}
