import { commenterTags } from '../comments/commenter-tags.ts';
import { type Conversation, type ConversationAsked, conversationOf } from '../comments/conversation.ts';
import { editionAddress, standingAddress } from '../editions/addresses.ts';
import type { Rendering } from '../pages/pages.ts';
import type { Newsroom } from '../web/newsroom.ts';
import type { EmbedAsked } from './embed-asked.ts';
import type { EmbeddedConversation, SentComment } from './theme.ts';

/** The conversation as a site's page shows it, with what it is made from noted; `undefined` for a part that is not there. */
export async function shownElsewhere(
  newsroom: Newsroom,
  asked: EmbedAsked,
  part: ConversationAsked,
  { rendering, sent = null }: { rendering?: Rendering; sent?: SentComment | null } = {},
): Promise<EmbeddedConversation> {
  const { masthead, answered, path, closedAt, site } = asked;
  const { locale, edition } = masthead;
  rendering?.dependsOn('publication', 'comment-rules', `site:${site.id}`, `conversation:${answered.id}`);
  if (answered.page === undefined) rendering?.dependsOn(`article:${answered.id}`);
  const conversation: Conversation = await conversationOf(
    newsroom.db,
    {
      articleId: answered.id,
      address: path,
      policyAddress: standingAddress(edition.code, 'policy'),
      commentsClosedAt: closedAt,
      tagOf: commenterTags(newsroom.secret),
    },
    part,
  );
  for (const moment of conversation.changesAt) rendering?.changesAt(moment);
  if (closedAt !== null && Date.parse(closedAt) > Date.now()) rendering?.changesAt(closedAt);
  return {
    locale,
    publication: { name: edition.title, href: editionAddress(edition.code) },
    conversation,
    sent,
  };
}

/**
 * Markup of ours for a page that is not: every address whole, and what leads out of the conversation opens beside the
 * page, since a frame shows nothing else of ours and a reader shall not lose the page they read.
 */
export function forElsewhere(html: string, { origin, path }: { origin: string; path: string }): string {
  // A report is a page of its own.
  const inside = (href: string) => href.startsWith('#') || (href.startsWith(path) && !href.endsWith('/report'));
  return new HTMLRewriter()
    .on('a[href]', {
      element(link) {
        const href = link.getAttribute('href') ?? '';
        if (!inside(href)) {
          link.setAttribute('target', '_blank');
          const rel = link.getAttribute('rel');
          link.setAttribute('rel', rel === null ? 'noopener' : `${rel} noopener`);
        }
        if (href.startsWith('/')) link.setAttribute('href', origin + href);
      },
    })
    .on('form[action]', {
      element(form) {
        const action = form.getAttribute('action') ?? '';
        if (action.startsWith('/')) form.setAttribute('action', origin + action);
      },
    })
    .transform(html);
}
