import type { Locale } from '../../languages/locale.ts';
import type { ReactionCounts } from '../../src/comments/conversation.ts';

/**
 * “Do you like this article?” with its two buttons. The page is everybody's; who has answered arrives at `#liked` or
 * `#disliked`, and the style sheet then shows what they said and that they can change it.
 */
export function Reaction({
  address,
  reactions,
  locale,
}: {
  address: string;
  reactions: ReactionCounts;
  locale: Locale;
}) {
  return (
    <form class="like" method="post" action={`${address}/reaction`} aria-labelledby="like">
      <b id="like">{locale.say('reaction-question')}</b>
      <Said id="liked" value="like" locale={locale} />
      <Said id="disliked" value="dislike" locale={locale} />
      <div>
        <button type="submit" name="value" value="like">
          {locale.say('reaction-yes', { count: reactions.likes })}
        </button>
        <button type="submit" name="value" value="dislike">
          {locale.say('reaction-no', { count: reactions.dislikes })}
        </button>
      </div>
    </form>
  );
}

function Said({ id, value, locale }: { id: string; value: 'like' | 'dislike'; locale: Locale }) {
  return (
    <p class="said small" id={id} tabindex={-1}>
      {locale.say('reaction-said', { value })} {locale.say('reaction-change')}
    </p>
  );
}
