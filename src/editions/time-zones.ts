/** Whether `name` is a time zone of the IANA database that this runtime knows, `UTC` among them; offsets are not names. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+\-/]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // A RangeError is how Intl says no; there is nothing else to ask.
    return false;
  }
}

let names: readonly string[] | undefined;

/** The time zones to choose from, by name, `UTC` first; `chosen` is among them also when it is another name for one. */
export function timeZones(chosen: string): readonly string[] {
  names ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')];
  return names.includes(chosen) ? names : [chosen, ...names];
}
