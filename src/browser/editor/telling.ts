/**
 * Says something beside the text that was not asked for, to eyes and ears alike, until the next thing is said. It stands
 * before the text, where nothing jumps when it changes.
 */
export function tell(words: string): void {
  let place = document.getElementById('editor-told');
  if (place === null) {
    place = document.createElement('p');
    place.id = 'editor-told';
    place.className = 'told';
    place.setAttribute('role', 'status');
    document.querySelector('.ProseMirror')?.before(place);
  }
  // An empty status that fills is read out; one that appears filled is not, everywhere.
  place.textContent = '';
  setTimeout(() => {
    if (place !== null) place.textContent = words;
  }, 50);
}
