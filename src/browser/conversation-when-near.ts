/** The address of the conversation's bundle, put in when the scripts are bundled; empty when there is none. */
declare const CONVERSATION: string;

/** Fetches the conversation's script once the reader comes within a screen of it, or arrives by an address that leads into it. */
export function loadConversationWhenNear(): void {
  // From the reaction on; whoever jumps to the end comes to the form, and a receipt has a form only.
  const places = [...document.querySelectorAll('form.like, #comments > *, form.write')];
  if (places.length === 0 || CONVERSATION === '') return;
  const load = () => {
    const script = document.createElement('script');
    script.src = CONVERSATION;
    document.head.append(script);
  };
  if (!('IntersectionObserver' in window) || location.hash !== '') {
    load();
    return;
  }
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      load();
    },
    { rootMargin: '100%' },
  );
  for (const place of places) observer.observe(place);
}
