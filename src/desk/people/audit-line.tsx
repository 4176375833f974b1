import type { Child } from 'hono/jsx';
import type { Locale } from '../../../languages/locale.ts';
import type { AuditLine } from '../../people/audit.ts';
import { roles } from '../../people/staff.ts';

/** What a line of the log says beyond its act: the role, the time, the address, the reason that went with it. */
export function AuditDetail({ locale, line }: { locale: Locale; line: AuditLine }): Child {
  const { to, role, until, from, reason } = line.detail;
  const known = roles.find((one) => one === (to ?? role));
  const said: Child[] = [];
  if (known !== undefined) said.push(locale.say('people-role', { role: known }));
  if (until !== undefined) said.push(<time datetime={until}>{locale.date(until, 'day-time')}</time>);
  if (from !== undefined) said.push(<bdi>{from}</bdi>);
  if (to !== undefined && known === undefined) said.push(<bdi>{to}</bdi>);
  if (reason !== undefined) said.push(<bdi>{reason}</bdi>);
  return said.map((one) => <span class="muted"> · {one}</span>);
}

/** Who did it; what the program did at its time, and what was done on the server, has no person. */
export function ActorName({ locale, line }: { locale: Locale; line: AuditLine }) {
  const nobody = line.action === 'article-schedule-failed' ? 'audit-by-itself' : 'audit-console';
  return <bdi>{line.staffName ?? locale.say(nobody)}</bdi>;
}
