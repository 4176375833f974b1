const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

const onApple: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
const elsewhere: Record<string, string> = { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' };

/** A key as it stands on the keyboard in front of whoever writes: `Mod-b` is “Ctrl+B”, or “⌘B” on a Mac. */
export function nameOfKey(key: string): string {
  // The last part may be the minus sign itself.
  const parts = key.replace(/-(?=.)/g, '\n').split('\n');
  const names = parts.map((part) => {
    const name = (isApple ? onApple : elsewhere)[part] ?? part;
    return name.length === 1 ? name.toUpperCase() : name;
  });
  return names.join(isApple ? '' : '+');
}
