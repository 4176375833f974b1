import type { Locale } from '../../languages/locale.ts';
import type { Figure, Picture } from '../../src/site/theme.ts';
import { nameOf } from './words.tsx';

/** How a picture is fetched: `sizes` as in HTML; the first one on a page at once, the others when they come near. */
interface PictureProps {
  picture: Picture;
  alternativeText: string;
  sizes: string;
  first?: boolean | undefined;
  class?: string;
}

/** A picture in both formats and all its sizes, its place kept while it loads. */
export function PictureOf({ picture, alternativeText, sizes, first, class: name }: PictureProps) {
  const set = (format: 'avif' | 'webp' | 'jpg') =>
    picture.sizes.map((size) => `${size[format]} ${size.width}w`).join(', ');
  return (
    <picture class={name}>
      {picture.sizes.every((size) => size.avif !== null) ? (
        <source type="image/avif" srcset={set('avif')} sizes={sizes} />
      ) : null}
      <source type="image/webp" srcset={set('webp')} sizes={sizes} />
      <img
        src={middleOf(picture).jpg}
        srcset={set('jpg')}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alternativeText}
        {...(first ? { fetchpriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  );
}

/** The classes that keep the focal point in sight where style crops a picture; none for the middle. */
export function focusOf({ focal }: Picture): string {
  // A style attribute would need the page's policy to allow them all: five steps a side do. The share that is cut away is
  // a third at most, so that a point near the edge is in sight only when the picture is shown from that edge.
  const step = (part: number) => Math.round(Math.max(0, Math.min(1, 0.5 + (part - 0.5) * 3)) * 4);
  const [x, y] = [step(focal.x), step(focal.y)];
  return `${x === 2 ? '' : ` x${x}`}${y === 2 ? '' : ` y${y}`}`;
}

/** A picture with its caption and, apart from it, whom it is from. */
export function FigureOf({ figure, locale, first }: { figure: Figure; locale: Locale; first?: boolean }) {
  const { caption, credit, alternativeText } = figure;
  const words = (text: string) => <span class="credit">{nameOf(locale, text)}</span>;
  return (
    <figure class={first ? 'lead' : undefined}>
      <PictureOf
        picture={figure}
        alternativeText={alternativeText}
        sizes={first ? '(min-width:46rem) 46rem, 100vw' : '(min-width:36rem) 36rem, 100vw'}
        first={first}
      />
      {caption === '' && credit === '' ? null : (
        <figcaption class="small">
          {caption} {credit === '' ? null : locale.sayWith('photo-credit', { credit }, { credit: words })}
        </figcaption>
      )}
    </figure>
  );
}

function middleOf({ sizes }: Picture) {
  return sizes[Math.floor(sizes.length / 2)] ?? { jpg: '' };
}
