import type { Child } from 'hono/jsx';
import type { Locale } from '../../../languages/locale.ts';
import type { AuditLine } from '../../people/audit.ts';
import type { SignInMethod } from '../../people/sessions.ts';
import { roles } from '../../people/staff.ts';
import { deviceInWords } from './own-sessions.tsx';

/** What a line of the log says beyond its act: the role, the time, the address, the reason that went with it. */
export function AuditDetail({ locale, line }: { locale: Locale; line: AuditLine }): Child {
  const { to, role, until, from, reason, how, device, passkey } = line.detail;
  const known = roles.find((one) => one === (to ?? role));
  const said: Child[] = [];
  if (known !== undefined) said.push(locale.say('people-role', { role: known }));
  if (until !== undefined) said.push(<time datetime={until}>{locale.date(until, 'day-time')}</time>);
  if (from !== undefined) said.push(<bdi>{from}</bdi>);
  if (to !== undefined && known === undefined) said.push(<bdi>{to}</bdi>);
  if (reason !== undefined) said.push(<bdi>{reason}</bdi>);
  if (line.action === 'signed-in') {
    if (how !== undefined) said.push(locale.say('sessions-method', { how: how as SignInMethod }));
    if (device !== undefined) said.push(deviceInWords(locale, device));
  }
  if (passkey !== undefined) said.push(<bdi>{passkey}</bdi>);
  return said.map((one) => <span class="muted"> · {one}</span>);
}

/** Who did it; what the program did at its time, and what was done on the server, has no person. */
export function ActorName({ locale, line }: { locale: Locale; line: AuditLine }) {
  const { action, staffName } = line;
  if (staffName !== null) return <bdi>{staffName}</bdi>;
  if (action === 'article-schedule-failed') return <bdi>{locale.say('audit-by-itself')}</bdi>;
  // What happens at the door: whoever tried may be anybody.
  const isStranger = action === 'sign-in-failed' || action === 'password-letter-asked';
  return <bdi>{locale.say(isStranger ? 'audit-somebody' : 'audit-console')}</bdi>;
}
