const LONGEST = 254;

/**
 * Whether `text` is one address that a letter can be sent to: no list, no name, no comment, no line break, none of the
 * characters that a header could be ended or extended with (RFC 5321 and 5322, without their quoted forms).
 */
export function isEmailAddress(text: string): boolean {
  return text.length <= LONGEST && address.test(text) && !/[\p{C}\p{Z}]/u.test(text) && text.isWellFormed();
}

const address = /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\.]{2,}$/u;
