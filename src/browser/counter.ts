import { countCharacters } from '../comments/characters.ts';

/**
 * Counts down beside the comment while it is typed, exactly as the server counts. Screen readers hear it where it
 * begins to matter, not at every key. The sentences come with the page, in the edition's words and digits.
 */
export function countDown(root: ParentNode = document): void {
  const counter = root.querySelector<HTMLElement>('output.count');
  const box = root.querySelector<HTMLTextAreaElement>('textarea[name=body]');
  if (!counter || !box) return;
  const {
    limit,
    digits = '0123456789',
    minus = '-',
    exact = '{}',
    about = '{}',
    heard = '{}',
    over = '{}',
  } = counter.dataset;
  const sentences: Record<string, string> = JSON.parse(heard);
  const places = Object.keys(sentences).map(Number);
  const voice = document.createElement('span');
  voice.className = 'heard';
  voice.setAttribute('aria-live', 'polite');
  counter.after(voice);
  const write = (sentence: string, number: number) => {
    const amount = String(Math.abs(number)).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
    return sentence.replace('{}', number < 0 ? minus + amount : amount);
  };
  // What the page came with is said by the page: a form that came back has its mistake beside the box.
  let before = Number(limit) - countCharacters(box.value).count;
  const show = () => {
    const counted = countCharacters(box.value);
    const left = Number(limit) - counted.count;
    counter.textContent = write(counted.exact ? exact : about, left);
    counter.classList.toggle('over', left < 0);
    if (left < 0) {
      if (before >= 0 || Math.abs(before - left) > 9) voice.textContent = write(over, -left);
    } else {
      const passed = places.find((place) => left <= place && before > place);
      if (passed !== undefined) voice.textContent = sentences[passed] ?? '';
    }
    before = left;
  };
  box.addEventListener('input', show);
  show();
}
