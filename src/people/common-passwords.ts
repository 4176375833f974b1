/*
 * Passwords that are tried first. Lists of leaked ones run to gigabytes, and asking somebody else's server would tell it
 * that a password was chosen; but of those with twelve characters and more nearly all are built alike: one or two words
 * from a short list, a walk over the keyboard, a repeated group, and digits or a sign at the end. This takes what is typed
 * apart in that way and refuses it when hardly anything is left over (OWASP ASVS 5.0, 6.2.4 and 6.2.12 ask for as much).
 */

// As they stand in published counts of leaked passwords, without what comes after them.
const words = `
  password passwort passwd pass word secret letmein welcome admin administrator root login master access hello iloveyou love
  loveyou monkey dragon football baseball basketball soccer sunshine princess superman batman spiderman pokemon starwars
  trustno michael jordan michelle jessica ashley daniel charlie andrew thomas george robert jennifer nicole hunter killer
  shadow flower freedom whatever computer internet samsung google facebook twitter linkedin microsoft windows android iphone
  apple changeme changeit default guest test testing tester demo user username qwerty qwertz azerty asdf zxcv qazwsx
  summer winter spring autumn monday friday january february march april june july august september october november
  december summertime christmas cookie chocolate cheese banana orange purple yellow silver golden diamond blink mustang
  ferrari porsche mercedes harley yankees liverpool chelsea arsenal barcelona juventus liverpoolfc lakers cowboys
  jesus christ jesuschrist angel heaven family forever together beautiful babygirl lovely sweet baby girl boys friend
  friends lover mother father mommy daddy sister brother money matrix ninja pirate wizard merlin gandalf hogwarts
  newspaper newsroom editor reporter journalist journalism press media publish article news story desk redaction
  correct horse battery staple habibi allah mohammed muhammad ahmed kurdistan iran iraq syria baghdad erbil tehran damascus
  my your the is me you and for not new old big super mega ultra best first one two three four five number
`
  .trim()
  .split(/\s+/);

const walks = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
];
const SHORTEST_WALK = 4;
/** More than this many letters that belong to nothing known, and somebody has thought of something. */
const MOST_LEFT_OVER = 3;
/** More known words than this are a phrase, and a phrase is what we ask for. */
const MOST_WORDS = 3;

const known = new Set(words);
const longest = Math.max(...words.map((word) => word.length));

/** Whether a password is made of what everybody's is: at most three words, walks or repeats, with digits and signs about. */
export function isCommon(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  return [plain, unleeted(plain)].some((text) => isBuiltOfKnown(onePeriod(text)) || isBuiltOfKnown(text));
}

function isBuiltOfKnown(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (letters.length <= MOST_LEFT_OVER) return true;
  const { pieces, left } = takenApart(letters);
  return left <= MOST_LEFT_OVER && pieces <= MOST_WORDS;
}

/** Takes the longest known piece at each place; digits belong to nothing and are not counted as left over. */
function takenApart(text: string): { pieces: number; left: number } {
  let pieces = 0;
  let left = 0;
  for (let at = 0; at < text.length; ) {
    const taken = Math.max(wordAt(text, at), walkAt(text, at), runAt(text, at));
    if (taken > 0) {
      pieces++;
      at += taken;
      continue;
    }
    if (!/\p{N}/u.test(text[at] ?? '')) left++;
    at++;
  }
  return { pieces, left };
}

function wordAt(text: string, at: number): number {
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    if (known.has(text.slice(at, at + length))) return length;
  }
  return 0;
}

function walkAt(text: string, at: number): number {
  let most = 0;
  for (const walk of walks) {
    for (const way of [walk, [...walk].reverse().join('')]) {
      for (let start = 0; start < way.length; start++) {
        let length = 0;
        while (way[start + length] !== undefined && way[start + length] === text[at + length]) length++;
        most = Math.max(most, length);
      }
    }
  }
  return most >= SHORTEST_WALK ? most : 0;
}

/** The same sign over and over. */
function runAt(text: string, at: number): number {
  let length = 1;
  while (text[at + length] === text[at]) length++;
  return length >= SHORTEST_WALK ? length : 0;
}

/** `ferry` for `ferryferryferry`: what is repeated adds nothing. */
function onePeriod(text: string): string {
  const at = (text + text).indexOf(text, 1);
  return text.slice(0, at);
}

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function unleeted(text: string): string {
  return [...text].map((sign) => leet[sign] ?? sign).join('');
}
