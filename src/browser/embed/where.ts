/** Where the data stands for a page of the conversation: the same address, at another door. */
export function dataAddress(address: string): string {
  return address.replace(/^(https?:\/\/[^/]+\/[^/]+)\/embed(?=\/)/, '$1/embed-data').replace(/#.*$/, '');
}

/** What is talked about, as the newsroom is asked for it: an article of its own, or this page. */
export function pageOf(element: Element, comment: string | undefined): string {
  const words = new URLSearchParams();
  const article = element.getAttribute('article');
  if (article !== null) {
    words.set('article', article);
  } else {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
    words.set('page', new URL(element.getAttribute('page') ?? location.href, location.href).href);
    // A page that is named by hand is that page.
    if (canonical && !element.hasAttribute('page')) words.set('canonical', canonical);
  }
  if (comment !== undefined) words.set('comment', comment);
  return `?${words}`;
}
