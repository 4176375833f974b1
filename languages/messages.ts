// Written by `npm run languages` from languages/en/*.ftl; change those and run it again.

/** Every message of the interface: the variables it needs and the marks it holds. */
export interface Messages {
  'article-byline': { variables: { names: string }; marks: 'authors' };
  'article-changed-date': { variables: { date: string }; marks: 'time' };
  'article-changed-time': { variables: { time: string }; marks: 'time' };
  'article-other-editions': { variables: Record<never, never>; marks: never };
  'article-related': { variables: Record<never, never>; marks: never };
  'article-share': { variables: Record<never, never>; marks: never };
  'article-share-email': { variables: Record<never, never>; marks: never };
  'article-topics': { variables: Record<never, never>; marks: never };
  'comment-error-name-empty': { variables: Record<never, never>; marks: never };
  'comment-error-text-empty': { variables: Record<never, never>; marks: never };
  'comment-error-text-too-long': { variables: { count: number; limit: number }; marks: never };
  'comment-form-counter': { variables: { left: number; limit: number }; marks: never };
  'comment-form-email': { variables: Record<never, never>; marks: never };
  'comment-form-email-hint': { variables: Record<never, never>; marks: never };
  'comment-form-heading': { variables: Record<never, never>; marks: never };
  'comment-form-heading-reply': { variables: { name: string }; marks: never };
  'comment-form-left': { variables: { count: number }; marks: never };
  'comment-form-name': { variables: Record<never, never>; marks: never };
  'comment-form-over': { variables: { count: number }; marks: never };
  'comment-form-policy': { variables: Record<never, never>; marks: never };
  'comment-form-required': { variables: Record<never, never>; marks: 'star' };
  'comment-form-send': { variables: Record<never, never>; marks: never };
  'comment-form-text': { variables: Record<never, never>; marks: never };
  'comment-permalink': { variables: { date: string; name: string }; marks: never };
  'comment-reply': { variables: Record<never, never>; marks: never };
  'comment-reply-to': { variables: { name: string }; marks: never };
  'comments-closed': { variables: Record<never, never>; marks: never };
  'comments-count': { variables: { count: number }; marks: never };
  'comments-empty': { variables: Record<never, never>; marks: never };
  'correction-heading': { variables: { date: string; kind: 'clarification' | 'correction' | 'editors-note' | 'retraction' | 'update' }; marks: 'time' };
  'date-day': { variables: { day: string; month: string; year: string }; marks: never };
  'date-day-time': { variables: { day: string; time: string }; marks: never };
  'date-month': { variables: { month: string; year: string }; marks: never };
  'date-month-gregorian': { variables: { month: number }; marks: never };
  'date-month-kurdish': { variables: { month: number }; marks: never };
  'date-month-levantine': { variables: { month: number }; marks: never };
  'date-month-persian': { variables: { month: number }; marks: never };
  'date-weekday': { variables: { weekday: number }; marks: never };
  'date-weekday-day': { variables: { day: string; weekday: string }; marks: never };
  'list-end': { variables: { after: string; before: string }; marks: never };
  'list-middle': { variables: { after: string; before: string }; marks: never };
  'list-pair': { variables: { after: string; before: string }; marks: never };
  'masthead-editions': { variables: Record<never, never>; marks: never };
  'masthead-sections': { variables: Record<never, never>; marks: never };
  'paging-newer': { variables: Record<never, never>; marks: never };
  'paging-older': { variables: Record<never, never>; marks: never };
  'photo-credit': { variables: { credit: string }; marks: 'credit' };
  'reaction-no': { variables: { count: number }; marks: never };
  'reaction-question': { variables: Record<never, never>; marks: never };
  'reaction-yes': { variables: { count: number }; marks: never };
  'relative-days': { variables: { count: number }; marks: never };
  'relative-hours': { variables: { count: number }; marks: never };
  'relative-minutes': { variables: { count: number }; marks: never };
  'relative-now': { variables: Record<never, never>; marks: never };
  'skip-to-article': { variables: Record<never, never>; marks: never };
  'skip-to-content': { variables: Record<never, never>; marks: never };
}

/** The name of a message. */
export type MessageKey = keyof Messages;

/** A message that is text and nothing else. */
export type UnmarkedKey = { [K in MessageKey]: [Messages[K]['marks']] extends [never] ? K : never }[MessageKey];

/** A message with `<marks>` that become elements. */
export type MarkedKey = Exclude<MessageKey, UnmarkedKey>;
