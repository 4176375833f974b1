/** Pictures for buttons, drawn in lines on a field of 20 by 20; those that point are turned round where text runs so. */
const paths: Record<string, string> = {
  link: 'M8.5 11.5l3-3M7 9.5L5.2 11.3a2.5 2.5 0 0 0 3.5 3.5L10.5 13M9.5 7l1.8-1.8a2.5 2.5 0 0 1 3.5 3.5L13 10.5',
  list: 'M8 5.5h8M8 10h8M8 14.5h8M4.5 5.5h.01M4.5 10h.01M4.5 14.5h.01',
  numbered: 'M9 5.5h7M9 10h7M9 14.5h7M3.8 4.5l1-.7v4M3.7 12.5a1 1 0 1 1 1.7.8L3.7 15.5h2',
  quote: 'M4 4v12M8 6h8M8 10h8M8 14h5',
  pull: 'M3.5 4h5M3.5 8.5h13M3.5 12h13M3.5 15.5h9',
  photo: 'M3.5 4.5h13v11h-13zM3.5 13l3.5-3.5 3 3 2-2 4.5 4M12.8 7.8h.01',
  card: 'M3.5 5.5h13v9h-13zM6 8.5h4M6 11.5h8',
  table: 'M3.5 4.5h13v11h-13zM3.5 8.2h13M3.5 11.9h13M10 4.5v11',
  divider: 'M3 10h14M6 5h8M6 15h8',
  undo: 'M7 5L3.5 8.5 7 12M4 8.5h7.5a4 4 0 0 1 0 8H9',
  redo: 'M13 5l3.5 3.5L13 12M16 8.5H8.5a4 4 0 0 0 0 8H11',
  note: 'M3.5 4.5h13v9h-7l-3.5 3v-3H3.5zM6.5 7.5h7M6.5 10.5h4.5',
  who: 'M7.5 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM3 16a4.5 4.5 0 0 1 9 0M13.5 5h3.5v3h-3.5zM13.5 11h3.5',
  find: 'M8.7 13.4a4.7 4.7 0 1 0 0-9.4 4.7 4.7 0 0 0 0 9.4zM12.2 12.2l4.3 4.3',
};

const turned = new Set(['list', 'numbered', 'quote', 'pull', 'card', 'note', 'undo', 'redo']);

const svg = 'http://www.w3.org/2000/svg';

/** What a button shows: a picture of that name, or the letters themselves. Screen readers get its words instead. */
export function signOf(name: string): Element {
  const path = paths[name];
  if (path === undefined) {
    const letters = document.createElement('span');
    letters.className = `letters ${name === 'I' ? 'slanted' : ''}`.trim();
    letters.textContent = name;
    letters.setAttribute('aria-hidden', 'true');
    return letters;
  }
  const picture = document.createElementNS(svg, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false' })) {
    picture.setAttribute(key, value);
  }
  if (turned.has(name)) picture.classList.add('turned');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  picture.append(line);
  return picture;
}
