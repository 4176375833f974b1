import type { WordVerdict } from '../database/tables.ts';
import type { WebAddress } from './web-addresses.ts';

/** A domain as the list keeps it: lower case, punycode. */
export interface ListedDomain {
  domain: string;
  verdict: WordVerdict;
}

/** The newsroom's blocked domains, ready to be looked for: each stands for its subdomains too. */
export class DomainList {
  readonly #domains: ReadonlyMap<string, WordVerdict>;

  constructor(domains: readonly ListedDomain[]) {
    this.#domains = new Map(domains.map(({ domain, verdict }) => [domain, verdict]));
  }

  /** The worst blocked domain among these addresses, or `undefined`. */
  find(addresses: readonly WebAddress[]): ListedDomain | undefined {
    if (this.#domains.size === 0) return undefined;
    let found: ListedDomain | undefined;
    for (const { host } of addresses) {
      const one = this.#blocked(host);
      if (one?.verdict === 'reject') return one;
      found ??= one;
    }
    return found;
  }

  #blocked(host: string): ListedDomain | undefined {
    for (let domain = host; ; ) {
      const verdict = this.#domains.get(domain);
      if (verdict !== undefined) return { domain, verdict };
      const dot = domain.indexOf('.');
      if (dot < 0) return undefined;
      domain = domain.slice(dot + 1);
    }
  }
}
