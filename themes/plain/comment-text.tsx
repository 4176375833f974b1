import type { Locale } from '../../languages/locale.ts';
import { COVERED } from '../../src/comments/shown-body.ts';

/**
 * Words of a stranger, as paragraphs: each takes the direction of its own first letters. What a moderator covered is said
 * in words, in the page's language.
 */
export function CommentText({
  text,
  locale,
  language,
}: {
  text: string;
  locale?: Locale;
  language?: string | undefined;
}) {
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p dir="auto" lang={language}>
          {paragraph.split('\n').map((line, place) => (
            <>
              {place > 0 ? <br /> : null}
              {locale === undefined || !line.includes(COVERED) ? line : withCovers(line, locale)}
            </>
          ))}
        </p>
      ))}
    </>
  );
}

function withCovers(line: string, locale: Locale) {
  return line.split(COVERED).map((words, place) => (
    <>
      {place === 0 ? null : (
        <span class="covered" lang={locale.language} dir={locale.direction}>
          {locale.say('comment-covered')}
        </span>
      )}
      {words}
    </>
  ));
}
