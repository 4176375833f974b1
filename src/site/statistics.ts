import type { Context } from 'hono';
import { COMMENT_LIMIT } from '../comments/characters.ts';
import { keepingSettingsOf } from '../comments/keeping-settings.ts';
import { EDIT_MINUTES } from '../comments/own-comments.ts';
import { ruleSettingsOf } from '../comments/rule-settings.ts';
import { countedMonths } from '../comments/statistics.ts';
import { standingAddress } from '../editions/addresses.ts';
import type { Newsroom } from '../web/newsroom.ts';
import { answerPage, htmlPage } from './answer.ts';
import { everywhere, frameOf } from './masthead.ts';

/** `/{edition}/conversation`: what happened in the conversation, month by month, for everybody. */
export function answerStatistics(newsroom: Newsroom, c: Context): Promise<Response> {
  return answerPage(newsroom, c, c.req.param('edition') ?? '', [], async (masthead, rendering) => {
    const { edition, theme, locale } = masthead;
    rendering.dependsOn(`statistics:${edition.id}`);
    const address = standingAddress(edition.code, 'conversation');
    const frame = frameOf(masthead, {
      path: address,
      title: locale.say('statistics-heading'),
      elsewhere: everywhere(masthead, (code) => standingAddress(code, 'conversation')),
    });
    const months = await countedMonths(newsroom.db, edition.id);
    return htmlPage(masthead, theme.statistics({ frame, months, handlingHref: `${address}/handling` }));
  });
}

/** `/{edition}/conversation/handling`: how a comment is handled, from the settings as they are. */
export function answerHandling(newsroom: Newsroom, c: Context): Promise<Response> {
  return answerPage(newsroom, c, c.req.param('edition') ?? '', [], async (masthead, rendering) => {
    const { edition, theme, locale } = masthead;
    rendering.dependsOn('comment-rules', 'conversation-keeping');
    const [rules, keeping] = await Promise.all([ruleSettingsOf(newsroom.db), keepingSettingsOf(newsroom.db)]);
    const path = (code: string) => `${standingAddress(code, 'conversation')}/handling`;
    const frame = frameOf(masthead, {
      path: path(edition.code),
      title: locale.say('handling-heading'),
      elsewhere: everywhere(masthead, path),
    });
    const { premoderation } = rules;
    return htmlPage(
      masthead,
      theme.handling({
        frame,
        premoderation,
        limit: COMMENT_LIMIT,
        editMinutes: EDIT_MINUTES,
        emailDays: keeping.emailDays,
        networkDays: keeping.networkDays,
        sendsLetters: newsroom.config.smtpUrl !== undefined,
        statisticsHref: standingAddress(edition.code, 'conversation'),
        policyHref: standingAddress(edition.code, 'policy'),
      }),
    );
  });
}
