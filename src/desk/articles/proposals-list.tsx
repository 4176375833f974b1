import type { OpenedArticle } from '../../stories/at-the-desk.ts';
import type { Frame } from '../frame.tsx';

/** Beside an article: where the assistant's proposals are asked for and shown. */
export function ProposalsPlace({
  frame: { locale },
  opened,
  language,
}: {
  frame: Frame;
  opened: OpenedArticle;
  language: string;
}) {
  return (
    <div id="proposals">
      <h3>{locale.say('desk-proposals-heading')}</h3>
      {language === 'en' || language === 'ar' ? (
        <form method="post" action={`/desk/articles/${opened.article.id}/proposals`}>
          <button type="submit">{locale.say('desk-proposals-ask')}</button>
        </form>
      ) : (
        <p class="muted">{locale.say('desk-proposals-no-language')}</p>
      )}
    </div>
  );
}
