import type { Direction, LanguageCode, Locale } from '../../languages/locale.ts';
import type { CommentForm, Conversation } from '../comments/conversation.ts';
import type { ReportDraft } from '../comments/reports.ts';
import type { RuleSettings } from '../comments/rule-settings.ts';
import type { CountedMonth } from '../comments/statistics.ts';
import type { AppealRow, AppealState, ReportKind, ReportState } from '../database/conversation-tables.ts';
import type { CommentState, CorrectionKind } from '../database/tables.ts';
import type { Accent } from '../editions/accent.ts';
import type { Mistake } from '../mistake.ts';
import type { CropName } from '../photos/crops.ts';
import type { DocumentParts } from '../stories/document-html.ts';
import type { QuestionPage, SourcePage, Told } from './theme-told.ts';

/*
 * The contract between the readers' door and a theme: plain data in, a whole HTML document out. A theme owns every
 * element and every colour that readers see. It gets no database, no request and no setting that is not named here.
 */

/**
 * What a style sheet is for: an article, one that tells who said what (`telling-article`), a source's or a question's
 * own page (`record`), a front, or any other `page`.
 */
export type StyleKind = 'front' | 'article' | 'telling-article' | 'record' | 'page';

/**
 * What `themes/{name}/theme.ts` exports as `theme`. Every method gives a whole document; text in the data is plain text
 * and escaped by the theme.
 */
export interface Theme {
  /**
   * Exactly what its pages carry in their one `<style>` element; the door allows it by its hash. Depends on nothing but
   * the accent and the kind of page, so that a page need not carry what only others show.
   */
  style(accent: Accent, kind?: StyleKind): string;
  front(page: FrontPage): string;
  section(page: ListPage): string;
  topic(page: ListPage): string;
  author(page: AuthorPage): string;
  article(page: ArticlePage): string;
  question(page: QuestionPage): string;
  source(page: SourcePage): string;
  policy(page: PolicyPage): string;
  corrections(page: CorrectionsPage): string;
  about(page: AboutPage): string;
  privacy(page: PrivacyPage): string;
  /** A commenter's own page about their comment. */
  receipt(page: ReceiptPage): string;
  /** The form with which a reader reports a comment. */
  report(page: ReportPage): string;
  /** What happened in the conversation, month by month. */
  statistics(page: StatisticsPage): string;
  /** How a comment is handled. */
  handling(page: HandlingPage): string;
  /** Behind a letter's link: confirms an address, or ends its letters. */
  letters(page: LettersPage): string;
  /** Asks before everything of a commenter is erased. */
  erasure(page: ErasurePage): string;
  /** A reporter's own page about their report. */
  reportReceipt(page: ReportReceiptPage): string;
  /** The conversation inside an element of another site's page: a piece of a document, and its style sheet. */
  embedded(shown: EmbeddedConversation): string;
  embeddedStyle(accent: Accent): string;
  /** What stands over its form for a reader who is signed in at that site. */
  embeddedAccount(account: { locale: Locale; name: string; site: string }): string;
  /** The same as a whole document, for a frame; it carries `style`. */
  embedFrame(frame: EmbedFrame): string;
  /** Nothing here, taken down, refused or broken. */
  failure(page: FailurePage): string;
}

/** A name that leads somewhere; addresses are encoded, absolute from the root unless said. */
export interface Link {
  name: string;
  href: string;
}

/** A link to another edition: the same page there, or its front. */
export interface EditionLink extends Link {
  language: LanguageCode;
  direction: Direction;
}

/** What stands around every page. */
export interface Frame {
  locale: Locale;
  publication: { name: string; accent: Accent; logo: Picture | null };
  edition: { code: string; title: string; tagline: string; href: string };
  sections: (Link & { current: boolean })[];
  /** The other open editions. */
  editions: EditionLink[];
  /** The edition's standing pages. */
  places: { about: string; policy: string; corrections: string; privacy: string };
  head: Head;
  /** `script` is loaded deferred on every page. */
  assets: { favicon: string; script: string };
}

/** What machines read of a page. Addresses are whole ones, with the publication's origin. */
export interface Head {
  /** The page's own title; the theme adds the publication's. Empty on the front page. */
  title: string;
  description: string;
  /** `null` on pages that no search engine shall keep. */
  canonical: string | null;
  alternates: { language: string; href: string }[];
  openGraph: { property: string; content: string }[];
  /** A schema.org object for JSON-LD, or `null`. */
  structuredData: Record<string, unknown> | null;
}

/** A stored picture in its sizes, to be shown as WebP with JPEG behind it. */
export interface Picture {
  /** Of the largest size. */
  width: number;
  height: number;
  /** Each size, smallest first; AVIF is there for all of them or for none. */
  sizes: { width: number; webp: string; jpg: string; avif: string | null }[];
  /** What must stay in it where a page crops it, in parts of its width and height. */
  focal: { x: number; y: number };
  /** What stays of it in other proportions, around its focal point or as somebody drew it; missing until it is made. */
  crops?: Partial<Record<CropName, Picture>>;
}

/** A structured text, to be made of a theme's own parts. */
export interface Body {
  /** `direction` is the page's: parts that run against it are told theirs. */
  render<Html>(parts: DocumentParts<Html>, direction: Direction): Html[];
  /** What its figures show, by photo id; a photo that is gone is missing. */
  pictures: ReadonlyMap<string, Picture>;
}

/** A picture as one article uses it. Caption, credit and alternative text are three different texts. */
export interface Figure extends Picture {
  caption: string;
  credit: string;
  alternativeText: string;
}

/** An article in a list. */
export interface Teaser {
  href: string;
  headline: string;
  /** The newsroom no longer stands by it: the headline has to say so. */
  isRetracted: boolean;
  standfirst: string;
  section: Link | null;
  authors: Link[];
  /** UTC ISO text. */
  publishedAt: string;
  picture: (Picture & { alternativeText: string }) | null;
}

export interface FrontPage {
  frame: Frame;
  /** What the newsroom put first, then the newest; the first one leads. */
  latest: Teaser[];
  /** What else the sections hold, in the masthead's order; sections without more are left out. */
  sections: { section: Link; teasers: Teaser[] }[];
  preview: ArrangementPreview;
}

/** Set when somebody of the newsroom looks at an arrangement that readers do not see yet. */
export type ArrangementPreview = { formHref: string } | null;

/** Where a long list goes on. Page 1 is the newest. */
export interface Paging {
  page: number;
  pages: number;
  newer: string | null;
  older: string | null;
}

/** A section or a topic. */
export interface ListPage {
  frame: Frame;
  name: string;
  /** Empty when there is none. */
  description: string;
  teasers: Teaser[];
  paging: Paging;
  preview: ArrangementPreview;
}

export interface AuthorPage {
  frame: Frame;
  author: { name: string; office: string; biography: string };
  teasers: Teaser[];
  paging: Paging;
}

/** A dated public note on what was wrong. */
export interface Correction {
  kind: CorrectionKind;
  note: string;
  /** UTC ISO text. */
  at: string;
  /** When the note was made that this one puts right; `null` for none. */
  correctsAt: string | null;
}

export interface ArticlePage {
  frame: Frame;
  article: {
    id: string;
    /** The whole address, for passing on. */
    url: string;
    href: string;
    headline: string;
    /** As in `Teaser`. */
    isRetracted: boolean;
    standfirst: string;
    section: Link | null;
    topics: Link[];
    authors: Link[];
    /** UTC ISO text. `null` in a preview of what is not published. */
    publishedAt: string | null;
    /** Last visible change after publication. */
    changedAt: string | null;
    /** Newest first. */
    corrections: Correction[];
    lead: Figure | null;
    /** True where a photo stood in its place that was removed. */
    leadRemoved: boolean;
    body: Body;
  };
  /** `null` where no source's words are marked. */
  told: Told | null;
  /** The same story in the other editions. */
  siblings: EditionLink[];
  related: Teaser[];
  /** Where a reader may pass it on, without anybody's scripts. */
  share: (Link & { kind: 'email' | 'network' })[];
  /** `null` in a preview. */
  conversation: Conversation | null;
  /** Set when somebody of the newsroom looks at what readers do not see. */
  preview: Preview | null;
}

/** Why somebody sees what readers do not. */
export interface Preview {
  /** `shared`: by a secret link, without a way to the desk. */
  state: 'draft' | 'changes' | 'shared';
  formHref: string | null;
  /** UTC ISO text: until then nobody publishes it. */
  embargoEndsAt: string | null;
}

export interface PolicyPage {
  frame: Frame;
  number: number;
  /** UTC ISO text: since when it holds. */
  since: string;
  intro: string;
  clauses: { number: number; title: string; text: string }[];
}

export interface CorrectionsPage {
  frame: Frame;
  entries: (Correction & { article: Link })[];
  paging: Paging;
}

export interface AboutPage {
  frame: Frame;
  body: Body;
  contact: { email: string; address: string };
  /** Who signs articles in this edition. */
  authors: (Link & { office: string })[];
}

export interface PrivacyPage {
  frame: Frame;
  body: Body;
}

/** Where a comment stands, for the one who wrote it. */
export interface ReceiptPage {
  frame: Frame;
  /** The receipt's own address; forms post to `…/version`, `…/withdrawal` and `…/appeal`. */
  address: string;
  article: Link;
  /** Times are UTC ISO text; the body is plain text. */
  comment: { name: string; body: string; at: string; editedAt: string | null };
  state: CommentState;
  /** A rule decided last, no person. */
  decidedByRule: boolean;
  /** Why it waits, while it does. */
  heldBy: 'first-time' | 'everybody-waits' | 'links' | 'edited' | 'other' | null;
  /** The clause that a rejection cites, and what the moderator added. */
  clause: { number: number; title: string; href: string } | null;
  reason: string | null;
  policyHref: string;
  /** Where readers see it; `null` while they do not. */
  seenAt: string | null;
  /** Until when it can be changed; `null` when it cannot. */
  editUntil: string | null;
  /** The form for a change: the text as it is, or as it was typed, and what is wrong with it. */
  form: CommentForm;
  /** What was just done: a change was taken, an appeal was. */
  done: 'version' | 'appeal' | null;
  /** Its writer had everything of theirs erased: nothing is left to show. */
  isErased: boolean;
  letters: ReceiptLetters;
  /** A moderator covered some of its words for readers. */
  isRedacted: boolean;
  appeal: ReceiptAppeal | null;
  /** The form for an appeal: empty, or as it was typed; `null` when there can be none. */
  appealForm: { words: string; mistakes: Mistake[]; limit: number } | null;
}

/** A commenter's objection to a rejection and its answer. Times are UTC ISO text. */
export interface ReceiptAppeal {
  words: string;
  at: string;
  /** `over`: the rejection was taken back before anybody answered. */
  state: AppealState | 'over';
  /** Who answered: somebody who had not decided before, an editor for want of one, or the same person. */
  decidedAs: AppealRow['decided_as'];
  decidedAt: string | null;
  answer: string | null;
}

/** How letters about somebody's comments stand. */
export interface ReceiptLetters {
  /** `none`: the publication sends no letters; `open`: not asked for. */
  state: 'none' | 'open' | 'asked' | 'confirmed';
  /** The address, mostly covered. */
  email: string;
  /** What stands in the form, and what is wrong with it. */
  typed: string;
  mistakes: Mistake[];
}

export interface StatisticsPage {
  frame: Frame;
  /** The newest first. */
  months: CountedMonth[];
  handlingHref: string;
}

export interface HandlingPage {
  frame: Frame;
  /** Whose comments are read before they appear. */
  premoderation: RuleSettings['premoderation'];
  limit: number;
  editMinutes: number;
  emailDays: number;
  networkDays: number;
  sendsLetters: boolean;
  statisticsHref: string;
  policyHref: string;
}

export interface LettersPage {
  frame: Frame;
  /** What is asked, or what was just done. */
  kind: 'confirm' | 'confirmed' | 'end' | 'ended';
  /** The address, mostly covered. */
  email: string;
  /** Where the button posts to. */
  action: string;
}

export interface ErasurePage {
  frame: Frame;
  /** The receipt's address; the form posts to `…/erasure`. */
  address: string;
  /** It was sent without saying that it is understood. */
  isMissed: boolean;
}

/** A report of a comment, to be filled in. */
export interface ReportPage {
  frame: Frame;
  /** Where the form posts to. */
  action: string;
  /** Goes back with the form, so that two clicks of a reader without a cookie are one report. */
  once: string;
  /** `body` is `null` where a moderator has covered words of it. */
  comment: { name: string; body: string | null; href: string };
  /** The comment's whole address: the exact place that a notice of unlawful content has to name. */
  place: string;
  clauses: { id: string; number: number; title: string }[];
  policyHref: string;
  /** What was typed, and what is wrong with it. */
  draft: ReportDraft;
  mistakes: Mistake[];
  /** Characters that the reasons may have. */
  limit: number;
}

/** What became of a report. Times are UTC ISO text. */
export interface ReportReceiptPage {
  frame: Frame;
  /** The receipt's own address; the form posts to `…/withdrawal`. */
  address: string;
  /** What the comment stood under; `null` when it is gone for good. */
  article: Link | null;
  /** Where readers see the comment; `null` when they do not. */
  seenAt: string | null;
  kind: ReportKind;
  clause: { number: number; title: string; href: string } | null;
  explanation: string;
  law: string | null;
  giver: { name: string; email: string } | null;
  at: string;
  state: ReportState | 'withdrawn';
  decidedAt: string | null;
  answer: string | null;
}

/** A conversation as it stands on another site's page. */
export interface EmbeddedConversation {
  locale: Locale;
  /** Who hosts it, and its front page. */
  publication: { name: string; href: string };
  conversation: Conversation;
  /** What was just sent from here; `null` for nothing. */
  sent: SentComment | null;
}

/** Where a comment stands that was sent a moment ago. */
export interface SentComment {
  state: CommentState;
  decidedByRule: boolean;
  receiptHref: string;
  /** The conversation that it belongs to. */
  backHref: string;
}

/** With what a document needs around it; where something was sent it shows that alone. */
export interface EmbedFrame extends EmbeddedConversation {
  accent: Accent;
  favicon: string;
}

/** Why there is no page: the names of the messages that say it. */
export type Failure =
  | { kind: 'not-found' | 'gone' | 'too-large' | 'forged' | 'unreadable' | 'unavailable' }
  | { kind: 'too-often'; seconds: number }
  | { kind: 'error'; requestId: string };

export interface FailurePage {
  frame: Frame;
  /** Of a receipt's address that was changed on the way only the readers' door knows. */
  failure: Failure | { kind: 'receipt-invalid' | 'removed' };
  /** What a reader wrote in a form that could not be taken; empty when there was none. */
  keptWords: string;
}
