import { expect, test } from 'bun:test';
import { readConfig } from '../config.ts';
import { clientAddress, networkOf } from './client-address.ts';

function seen(socket: string, forwarded: string | undefined, proxies = ''): string {
  const { trustedProxies } = readConfig({ TRUSTED_PROXIES: proxies });
  const headers = forwarded === undefined ? undefined : { 'x-forwarded-for': forwarded };
  const request = new Request('http://newsroom.test/', headers ? { headers } : {});
  return clientAddress(request, { requestIP: () => ({ address: socket }) }, trustedProxies);
}

test('X-Forwarded-For is not believed from anybody who is not a trusted proxy', () => {
  expect(seen('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
  expect(seen('203.0.113.9', '198.51.100.1', '10.0.0.0/8')).toBe('203.0.113.9');
});

test('from a trusted proxy the last hop counts, not what the client wrote before it', () => {
  expect(seen('10.0.0.1', '203.0.113.9', '10.0.0.0/8')).toBe('203.0.113.9');
  expect(seen('10.0.0.1', '198.51.100.1, 203.0.113.9', '10.0.0.0/8')).toBe('203.0.113.9');
  expect(seen('10.0.0.1', '127.0.0.1, 203.0.113.9, 10.0.0.7', '10.0.0.0/8')).toBe('203.0.113.9');
  expect(seen('10.0.0.1', '198.51.100.1, nonsense', '10.0.0.0/8')).toBe('10.0.0.1');
  expect(seen('10.0.0.1', undefined, '10.0.0.0/8')).toBe('10.0.0.1');
});

test('an address is the same however it is written', () => {
  expect(seen('::ffff:203.0.113.9', undefined)).toBe('203.0.113.9');
  expect(seen('::ffff:10.0.0.1', '203.0.113.9:52110', '10.0.0.0/8')).toBe('203.0.113.9');
  expect(seen('fd00::1', '[2001:db8::5]:443', 'fd00::/8')).toBe('2001:db8::5');
});

test('one line is one network, whichever of its addresses it uses', () => {
  expect(networkOf('203.0.113.9')).toBe('203.0.113.9');
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:0db8:1:2::99')).toBe(networkOf('2001:db8:1:2:ffff::1'));
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
});
