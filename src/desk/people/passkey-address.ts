import { isIP } from 'node:net';
import type { PasskeyAddress } from '../../people/passkeys.ts';

/**
 * The address that passkeys are made for when somebody comes by this request: the publication's own name by https, or
 * `localhost` on the machine itself. Browsers make none for an address of digits, nor by http for another name.
 */
export function passkeyAddress(publicUrl: string, request: Request): PasskeyAddress | undefined {
  const { protocol, hostname } = new URL(publicUrl);
  if (hostname === 'localhost' || (protocol === 'https:' && isIP(hostname.replaceAll(/[[\]]/g, '')) === 0)) {
    return { origin: publicUrl, host: hostname };
  }
  // Whoever is at the machine may call it localhost, whatever PUBLIC_URL says.
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return protocol === 'http:' && /^localhost(:\d+)?$/.test(host)
    ? { origin: `http://${host}`, host: 'localhost' }
    : undefined;
}
