import type { Link } from './theme.ts';

/** Where a reader may pass an address on by an ordinary link: nobody's script is loaded and nobody counts along. */
export function shareLinks(url: string, headline: string): (Link & { kind: 'email' | 'network' })[] {
  const address = encodeURIComponent(url);
  const words = encodeURIComponent(headline);
  return [
    { kind: 'email', name: '', href: `mailto:?subject=${words}&body=${address}` },
    { kind: 'network', name: 'WhatsApp', href: `https://wa.me/?text=${words}%20${address}` },
    { kind: 'network', name: 'Telegram', href: `https://t.me/share/url?url=${address}&text=${words}` },
    { kind: 'network', name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { kind: 'network', name: 'X', href: `https://x.com/intent/post?url=${address}&text=${words}` },
  ];
}
