/** The address of the conversation's bundle, put in when the scripts are bundled; empty when there is none. */
declare const CONVERSATION: string;

/** Fetches the conversation's script once the reader comes within a screen of it, or arrives at a comment. */
export function loadConversationWhenNear(): void {
  // On an article the reaction stands first; a receipt has a form only.
  const conversation = document.querySelector('form.like, form.write');
  if (!conversation || CONVERSATION === '') return;
  const load = () => {
    const script = document.createElement('script');
    script.src = CONVERSATION;
    document.head.append(script);
  };
  if (!('IntersectionObserver' in window)) {
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
  observer.observe(conversation);
}
