import type { BlockedDomainRow } from '../../database/conversation-tables.ts';
import type { Frame } from '../frame.tsx';
import { ForbiddenList, type ReturnedForm } from './forbidden-list.tsx';

interface Props {
  frame: Frame;
  domains: readonly BlockedDomainRow[];
  returned: ReturnedForm | undefined;
}

/** The domains that comments may not link to. */
export function Domains({ frame, domains, returned }: Props) {
  const { locale } = frame;
  return (
    <ForbiddenList
      frame={frame}
      name="domains"
      verdictField="domainVerdict"
      says={{
        heading: locale.say('desk-domains-heading'),
        text: locale.say('desk-domains-text'),
        typed: locale.say('desk-domains-new'),
        verdict: locale.say('desk-domains-verdict'),
        adds: locale.say('desk-domains-add'),
        empty: locale.say('desk-domains-empty'),
      }}
      dir="ltr"
      entries={domains.map(({ id, domain, verdict }) => ({
        id,
        shown: <bdi dir="ltr">{domain}</bdi>,
        verdict,
        strikes: locale.say('desk-domains-strike', { domain }),
      }))}
      returned={returned}
    />
  );
}
