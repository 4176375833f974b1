/**
 * The Latin letter or sign that a key stands for, whatever the keyboard's language: who writes Arabic presses the key
 * where Latin keyboards have `j`, and means it.
 */
export function latinKey(event: KeyboardEvent): string {
  if (/^[\x20-\x7e]$/.test(event.key) || event.key.length > 1) return event.key;
  const [, letter] = /^Key([A-Z])$/.exec(event.code) ?? [];
  if (letter !== undefined) return event.shiftKey ? letter : letter.toLowerCase();
  const [, digit] = /^Digit([0-9])$/.exec(event.code) ?? [];
  if (digit !== undefined && !event.shiftKey) return digit;
  return event.code === 'Slash' ? (event.shiftKey ? '?' : '/') : event.key;
}

/** True while somebody types: single keys are letters then. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role=textbox]'))
  );
}
