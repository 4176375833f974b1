/** A form that is on its way is not sent again: the server would take it for the same comment, but the reader would wait twice. */
export function postOnce(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.write')) {
    let isSent = false;
    form.addEventListener('submit', (event) => {
      if (isSent) event.preventDefault();
      isSent = true;
    });
    // A page that comes back from the browser's memory may be sent again.
    addEventListener('pageshow', () => {
      isSent = false;
    });
  }
}
