import { type BlockList, isIP } from 'node:net';

/** What both doors may ask of the connection under a request; `Bun.Server` has it. Hono carries it as `c.env`. */
export interface Connection {
  requestIP(request: Request): { address: string } | null;
}

/**
 * The network address of whoever sent `request`: the socket's, or, where that is a trusted proxy's, the last hop of
 * X-Forwarded-For that is not. What a client wrote into the header itself stands left of that hop and is never read.
 */
export function clientAddress(
  request: Request,
  connection: Partial<Connection> | undefined,
  trustedProxies: BlockList | undefined,
): string {
  let address = plain(connection?.requestIP?.(request)?.address ?? '0.0.0.0');
  if (trustedProxies === undefined) return address;
  const hops = (request.headers.get('x-forwarded-for') ?? '').split(',').map((hop) => plain(hop.trim()));
  while (isTrusted(address, trustedProxies)) {
    const hop = hops.pop();
    // A proxy that was trusted names no further hop, or one that is no address: it is the last thing that is known.
    if (hop === undefined || isIP(hop) === 0) break;
    address = hop;
  }
  return address;
}

/**
 * The network that quotas and bans hold against: an IPv4 address as it is, of an IPv6 address the first 64 bits, since
 * one line has all of the rest to choose from.
 */
export function networkOf(address: string): string {
  return isIP(address) === 6 ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : address;
}

/**
 * The wider network that one customer may have to choose networks from: the first 48 bits of an IPv6 address; `null` for
 * IPv4, where each address is a network of its own.
 */
export function wideNetworkOf(address: string): string | null {
  return isIP(address) === 6 ? `${groupsOf(address).slice(0, 3).join(':')}::/48` : null;
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return groups.map((group) => Number.parseInt(group, 16).toString(16));
}

function isTrusted(address: string, proxies: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && proxies.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

// An IPv4 client on a socket that listens for both; a port or brackets that some proxies add.
function plain(address: string): string {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(address)?.[1] ?? address;
  return /^::ffff:(\d+(?:\.\d+){3})$/i.exec(bare)?.[1] ?? bare;
}
