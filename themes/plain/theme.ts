import type { Theme } from '../../src/site/theme.ts';
import { article } from './article.tsx';
import { embedded, embeddedAccount, embedFrame } from './embed.tsx';
import { failure } from './failure.tsx';
import { front } from './front.tsx';
import { letters } from './letters.tsx';
import { author, section, topic } from './lists.tsx';
import { erasure } from './own-data.tsx';
import { question, source } from './records.tsx';
import { report, reportReceipt } from './report.tsx';
import { about, corrections, policy, privacy, receipt } from './standing.tsx';
import { handling, statistics } from './statistics.tsx';
import { embeddedStyle, style } from './style.ts';

/*
 * The plain theme: a newspaper. It owns every element that readers see and the one style sheet around them; DESIGN.md
 * says what its looks decide. It refuses fonts, scripts and pictures from elsewhere, and knows nothing but its contract.
 */

export const theme: Theme = {
  style,
  front,
  section,
  topic,
  author,
  article,
  question,
  source,
  policy,
  corrections,
  about,
  privacy,
  embedded,
  embeddedStyle,
  embeddedAccount,
  embedFrame,
  failure,
  receipt,
  statistics,
  handling,
  letters,
  erasure,
  report,
  reportReceipt,
};
