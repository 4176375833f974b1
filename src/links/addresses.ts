import { BlockList, isIP } from 'node:net';

/**
 * Networks that are nobody's public address, from IANA's registry of special-purpose IPv4 addresses (RFC 6890 and
 * later), with multicast, the reserved end, and the one public address under which a cloud (Azure) hides its own
 * services. The metadata address of most clouds, 169.254.169.254, is link-local.
 */
const notOutside4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** All that IANA gives out for public use; whatever is not in it (loopback, ULA, link-local, mapped IPv4) is inside. */
const publicSpace6 = '2000::/3';

/** What in it is not: protocol assignments and Teredo, documentation, 6to4 (which carries any IPv4 address in it). */
const notOutside6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '2620:4f:8000::/48'];

/** Translates the IPv4 address in its last 32 bits (NAT64, RFC 6052): as much outside as that address is. */
const translated = '64:ff9b::/96';

const inside4 = listOf(notOutside4, 'ipv4');
const inside6 = listOf(notOutside6, 'ipv6');
const public6 = listOf([publicSpace6], 'ipv6');
const translated6 = listOf([translated], 'ipv6');

/**
 * True for a network address that belongs to the public internet: not to this machine, its network, its cloud, nor to
 * nobody. What is no address is not outside.
 */
export function isOutside(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !inside4.check(address, 'ipv4');
  // A zone names an interface of this machine.
  if (family !== 6 || address.includes('%')) return false;
  if (translated6.check(address, 'ipv6')) return isOutside(lastFourBytes(address));
  return public6.check(address, 'ipv6') && !inside6.check(address, 'ipv6');
}

function lastFourBytes(address: string): string {
  // The address parser of URLs writes every form of it in the same way, in hexadecimal.
  const groups = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::').at(-1)?.split(':').slice(-2) ?? [];
  const [high = 0, low = 0] = groups.map((group) => Number.parseInt(group || '0', 16));
  const [first, second] = groups.length === 2 ? [high, low] : [0, high];
  return [first >> 8, first & 255, second >> 8, second & 255].join('.');
}

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
