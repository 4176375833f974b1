/** What somebody saved since this page was opened, in words, and where both texts are compared. */
export interface Behind {
  words: string;
  link: string;
  href: string;
}

/** Says over the form that somebody has saved a newer version; the same thing is said once. */
export function showBehind(behind: Behind | undefined): void {
  const notice = document.getElementById('keeping-behind');
  if (notice === null || behind === undefined || notice.dataset.words === behind.words) return;
  notice.dataset.words = behind.words;
  const link = document.createElement('a');
  link.href = behind.href;
  link.textContent = behind.link;
  notice.replaceChildren(`${behind.words} `, link);
  notice.hidden = false;
}
