import type { CDPSession, Page } from 'playwright-core';

/** An authenticator that Chromium plays, and the way to it. */
export interface VirtualKey {
  cdp: CDPSession;
  authenticatorId: string;
}

/** A telephone with a fingerprint reader, or one whose finger is never the right one. */
export async function authenticator(page: Page, isUserVerified = true): Promise<VirtualKey> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}
