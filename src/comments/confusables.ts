/*
 * Letters that stand for others when somebody tries not to be read by a machine. A small table kept by hand instead of the
 * whole of Unicode's confusables (UTS #39), which equates “rn” with “m” and “l” with “1”: see docs/decisions/014.
 */

/** Letters that are taken for a Latin one wherever they stand; NFKD does not take them apart. */
export const latinAlways = pairs(
  'ıȷłøđħŧɨɉʉɇꝺɑɡɩʟʀɪʏɴɢʙʜᴀᴄᴅᴇᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢꞵɓɗɠɦƙƥƭʋɯ',
  'ijlodhtijuedagilriyngbhacdejkmopstuvwzbbdghkptvw',
);

/** Letters of other scripts that look Latin; read so only in a word that has Latin letters too, or among Latin words. */
export const latinAmongLatin = pairs(
  'аеорсхуіјѕԁһвнткмгԛԝьӏүҽоαερνικυβτχημωγοσւօսհոցզ',
  'aeopcxyijsdhbhtkmrqwbiyeoaepvikubtxnmwyoououhngq',
);

/** Letters that keyboards of different languages write differently. */
export const arabicAlike = pairs('أإآٱىیېکھةہ', 'اااايييكههه');

/** Figures and signs that stand for letters in a word that has Latin letters. */
export const leet = pairs('013456789@$€£!|', 'oieasgtbgasel' + 'ii');

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const [letters, meant] = [[...from], [...to]];
  if (letters.length !== meant.length) throw new Error(`${letters.length} letters, ${meant.length} meanings: ${to}`);
  return new Map(letters.map((letter, place) => [letter, meant[place] ?? letter]));
}
