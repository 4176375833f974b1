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
  const set = (format: 'webp' | 'jpg') => picture.sizes.map((size) => `${size[format]} ${size.width}w`).join(', ');
  return (
    <picture class={name}>
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
  return sizes[Math.floor(sizes.length / 2)] ?? { webp: '', jpg: '' };
}
