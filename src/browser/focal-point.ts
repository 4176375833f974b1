import { type CropName, cropNames, crops, cutAt } from '../photos/crops.ts';

/**
 * The focal point of a photo under pointer and arrow keys, and its crops as they will be. What is set stands in the form's
 * number fields, which do the same without this file; a crop's preview is dragged to draw it by hand.
 */
const form = document.querySelector<HTMLFormElement>('.cropping form');
const picture = form?.querySelector<SVGSVGElement>('svg.focal');
if (form && picture) cropUnderPointer(form, picture);

function cropUnderPointer(form: HTMLFormElement, picture: SVGSVGElement): void {
  const whole = { width: picture.viewBox.baseVal.width, height: picture.viewBox.baseVal.height };
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const part = (name: string) => (Number(field(name).value) || 0) / 100;
  const write = (name: string, value: number) => {
    field(name).value = String(Math.round(Math.max(0, Math.min(1, value)) * 100));
  };
  const mark = picture.querySelector('.mark');
  const size = Math.max(whole.width, whole.height) / 32;

  function focus(x: number, y: number): void {
    write('focal-x', x);
    write('focal-y', y);
    choose('exactly');
    show();
  }

  function choose(place: string): void {
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[name=place]'))
      radio.checked = radio.value === place;
  }

  function show(): void {
    const focal = { x: part('focal-x'), y: part('focal-y') };
    mark?.setAttribute('transform', `translate(${focal.x * whole.width} ${focal.y * whole.height}) scale(${size})`);
    for (const name of cropNames) {
      const byHand = field(`${name}-by-hand`).checked;
      const area = { left: part(`${name}-left`), top: part(`${name}-top`), width: part(`${name}-width`) };
      const cut = cutAt(whole, crops[name].ratio, focal, byHand ? area : undefined);
      preview(name)?.setAttribute('viewBox', `${cut.left} ${cut.top} ${cut.width} ${cut.height}`);
      if (byHand) continue;
      write(`${name}-left`, cut.left / whole.width);
      write(`${name}-top`, cut.top / whole.height);
      write(`${name}-width`, cut.width / whole.width);
    }
  }

  function preview(name: CropName): SVGSVGElement | null {
    return form.querySelector(`[data-crop=${name}] svg`);
  }

  const at = (event: PointerEvent) => {
    const box = picture.getBoundingClientRect();
    focus((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  picture.tabIndex = 0;
  picture.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    picture.setPointerCapture(event.pointerId);
    at(event);
  });
  picture.addEventListener('pointermove', (event) => {
    if (picture.hasPointerCapture(event.pointerId)) at(event);
  });
  const steps: Record<string, readonly [number, number]> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  picture.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const far = event.shiftKey ? 0.1 : 0.01;
    focus(part('focal-x') + step[0] * far, part('focal-y') + step[1] * far);
  });

  for (const name of cropNames) {
    const shown = preview(name);
    let from: { x: number; y: number; left: number; top: number } | undefined;
    shown?.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      shown.setPointerCapture(event.pointerId);
      from = { x: event.clientX, y: event.clientY, left: part(`${name}-left`), top: part(`${name}-top`) };
    });
    shown?.addEventListener('pointermove', (event) => {
      if (!from || !shown.hasPointerCapture(event.pointerId)) return;
      const { width } = shown.getBoundingClientRect();
      const scale = shown.viewBox.baseVal.width / width;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.hypot(x, y) < 3) return;
      field(`${name}-by-hand`).checked = true;
      const details = shown.parentElement?.querySelector('details');
      if (details) details.open = true;
      write(`${name}-left`, from.left - (x * scale) / whole.width);
      write(`${name}-top`, from.top - (y * scale) / whole.height);
      show();
    });
    shown?.addEventListener('lostpointercapture', () => {
      from = undefined;
    });
  }

  form.addEventListener('input', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'focal-x' || name === 'focal-y') choose('exactly');
    if (name === 'place' && value !== 'exactly') {
      const [x, y] = placeOf(value);
      write('focal-x', x);
      write('focal-y', y);
    }
    if (/^\w+-(left|top|width)$/.test(name)) field(name.replace(/-\w+$/, '-by-hand')).checked = true;
    show();
  });
}

/** The middle of one of nine fields, as its name says it. */
function placeOf(name: string): [number, number] {
  const x = name.includes('left') ? 0.17 : name.includes('right') ? 0.83 : 0.5;
  const y = name.includes('top') ? 0.17 : name.includes('bottom') ? 0.83 : 0.5;
  return [x, y];
}
