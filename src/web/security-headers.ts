import type { MiddlewareHandler } from 'hono';

/** What protects a page besides its content security policy; the same on both doors. */
const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  // With `no-referrer`, a form's Origin would be `null`.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
};

interface PageNeeds {
  styles: readonly string[];
  https: boolean;
  /** True where a page shows pictures that are still being uploaded. */
  previews?: boolean;
  /** The origins whose pages may show it in a frame; nobody's where nothing is said. */
  framedBy?: readonly string[];
}

/**
 * The headers of a page: nothing from elsewhere, no inline script, style only from `styles` (CSP sources such as
 * `'self'` or `'sha256-…'`), no frame around it, and https for good where the publication is read by https.
 */
export function securityHeaders(page: PageNeeds): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${page.styles.join(' ') || "'none'"}`,
    `img-src 'self' data:${page.previews === true ? ' blob:' : ''}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${page.framedBy?.join(' ') || "'none'"}`,
  ].join('; ');
  return {
    ...always,
    'content-security-policy': policy,
    ...(page.https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

/** Puts those headers on every answer of a door that has not stated its own. */
export function withSecurityHeaders(page: PageNeeds): MiddlewareHandler {
  const headers = securityHeaders(page);
  return async (c, next) => {
    await next();
    // A browser puts the headers of a 304 over those it keeps with the page (RFC 9111, 3.2), its own policy among them.
    if (c.res.status === 304) return;
    for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
}

/** The CSP source that allows exactly this inline style. */
export function hashSource(style: string): string {
  return `'sha256-${new Bun.CryptoHasher('sha256').update(style).digest('base64')}'`;
}
