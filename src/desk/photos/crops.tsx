import type { PhotoRow } from '../../database/tables.ts';
import type { Cropping } from '../../photos/crop-photo.ts';
import { type Area, type CropName, cropNames, crops, cutAt } from '../../photos/crops.ts';
import { drawnCrops, focalPoint } from '../../photos/cuts.ts';
import { pictureAddress, pictureOf } from '../../photos/photos.ts';
import type { SentForm } from '../../web/forms.ts';
import { Field, type FormState } from '../fields.tsx';

/** The nine places that can be chosen without a pointer and without numbers, row by row. */
const places = {
  'top-left': [17, 17],
  top: [50, 17],
  'top-right': [83, 17],
  left: [17, 50],
  middle: [50, 50],
  right: [83, 50],
  'bottom-left': [17, 83],
  bottom: [50, 83],
  'bottom-right': [83, 83],
} as const;
const placeNames = Object.keys(places) as (keyof typeof places)[];

/** The form of focal point and crops, filled with what holds. */
export function croppingValues(photo: PhotoRow): Record<string, string> {
  const focal = focalPoint(photo);
  const [x, y] = [percent(focal.x), percent(focal.y)];
  const drawn = drawnCrops(photo);
  const place = placeNames.find((name) => String(places[name][0]) === x && String(places[name][1]) === y);
  const values: Record<string, string> = { place: place ?? 'exactly', 'focal-x': x, 'focal-y': y };
  for (const name of cropNames) {
    const area = drawn[name] ?? aroundFocalPoint(photo, name);
    if (drawn[name] !== undefined) values[`${name}-by-hand`] = 'yes';
    values[`${name}-left`] = percent(area.left);
    values[`${name}-top`] = percent(area.top);
    values[`${name}-width`] = percent(area.width);
  }
  return values;
}

/** What the form says. A place that was chosen goes before the numbers, which stay as they were without a script. */
export function typedCropping(form: SentForm): Cropping {
  const part = (name: string) => {
    const written = form.text(name).trim().replace(',', '.');
    return /^\d{1,3}(\.\d+)?$/.test(written) ? Number(written) / 100 : Number.NaN;
  };
  const place = placeNames.find((name) => name === form.text('place'));
  const chosen = place === undefined ? undefined : places[place];
  const drawn: Partial<Record<CropName, Area>> = {};
  for (const name of cropNames) {
    if (form.text(`${name}-by-hand`) === '') continue;
    drawn[name] = { left: part(`${name}-left`), top: part(`${name}-top`), width: part(`${name}-width`) };
  }
  return {
    focal:
      chosen === undefined ? { x: part('focal-x'), y: part('focal-y') } : { x: chosen[0] / 100, y: chosen[1] / 100 },
    drawn,
  };
}

interface CropsProps {
  photo: PhotoRow;
  form: FormState;
  script: string;
}

/** Focal point and crops, each crop shown as readers get it. Drawn in SVG, whose attributes need no style. */
export function Crops({ photo, form, script }: CropsProps) {
  const { locale } = form;
  const { widths } = pictureOf(photo);
  const width = widths.findLast((one) => one <= 1280) ?? widths[0] ?? photo.width;
  const address = pictureAddress(photo.id, width, 'webp');
  const focal = focalPoint(photo);
  return (
    <section class="cropping" id="crops">
      <h2>{locale.say('desk-photo-crops')}</h2>
      <p class="hint">{locale.say('desk-photo-crops-hint')}</p>
      <form class="stack" method="post" action={`/desk/photos/${photo.id}/crops`}>
        <svg
          class="focal"
          viewBox={`0 0 ${photo.width} ${photo.height}`}
          role="img"
          aria-label={locale.say('desk-photo-focal')}
        >
          <image href={address} width={photo.width} height={photo.height} />
          <FocalMark photo={photo} x={focal.x * photo.width} y={focal.y * photo.height} />
        </svg>
        <Place form={form} />
        <div class="two">
          <Percent form={form} name="focal-x" label={locale.say('desk-photo-focal-x')} />
          <Percent form={form} name="focal-y" label={locale.say('desk-photo-focal-y')} />
        </div>
        <div class="crops">
          {cropNames.map((name) => (
            <Crop photo={photo} name={name} address={address} form={form} />
          ))}
        </div>
        <div class="acts">
          <button class="go" type="submit">
            {locale.say('desk-save')}
          </button>
        </div>
      </form>
      <script src={script} defer />
    </section>
  );
}

function FocalMark({ photo, x, y }: { photo: PhotoRow; x: number; y: number }) {
  const size = Math.max(photo.width, photo.height) / 32;
  return (
    <g class="mark" transform={`translate(${x} ${y}) scale(${size})`}>
      <circle r="1" />
      <path d="M-1.6 0h1.2M.4 0h1.2M0-1.6v1.2M0 .4v1.2" />
    </g>
  );
}

function Place({ form }: { form: FormState }) {
  const { locale } = form;
  const chosen = form.values.place ?? 'exactly';
  const choice = (place: keyof typeof places | 'exactly') => (
    <label class={place === 'exactly' ? 'exactly' : undefined}>
      <input type="radio" name="place" value={place} checked={chosen === place} />{' '}
      {locale.say('desk-photo-focal-place-name', { place })}
    </label>
  );
  return (
    <fieldset class="field nine">
      <legend>{locale.say('desk-photo-focal-place')}</legend>
      {/* Left is left in a picture, whatever way one reads. */}
      <div class="places-of-picture" dir="ltr">
        {placeNames.map(choice)}
      </div>
      {choice('exactly')}
    </fieldset>
  );
}

function Crop({ photo, name, address, form }: { photo: PhotoRow; name: CropName; address: string; form: FormState }) {
  const { locale } = form;
  const drawn = drawnCrops(photo)[name];
  const { left, top, width, height } = cutAt(photo, crops[name].ratio, focalPoint(photo), drawn);
  const title = locale.say('desk-photo-crop-name', { crop: name });
  const isWrong = form.mistakes.some((one) => one.field.startsWith(`${name}-`));
  return (
    <fieldset class="crop" data-crop={name}>
      <legend>{title}</legend>
      <svg
        class={name}
        viewBox={`${left} ${top} ${width} ${height}`}
        width="300"
        height={Math.round(300 / crops[name].ratio)}
        role="img"
        aria-label={title}
      >
        <image href={address} width={photo.width} height={photo.height} />
      </svg>
      <details open={drawn !== undefined || isWrong}>
        <summary>{locale.say('desk-photo-crop-by-hand')}</summary>
        <div class="stack">
          <label class="tick">
            <input
              type="checkbox"
              name={`${name}-by-hand`}
              value="yes"
              checked={form.values[`${name}-by-hand`] === 'yes'}
            />{' '}
            {locale.say('desk-photo-crop-by-hand')}
          </label>
          <Percent form={form} name={`${name}-left`} label={locale.say('desk-photo-focal-x')} />
          <Percent form={form} name={`${name}-top`} label={locale.say('desk-photo-focal-y')} />
          <Percent form={form} name={`${name}-width`} label={locale.say('desk-photo-crop-width')} />
        </div>
      </details>
    </fieldset>
  );
}

function Percent({ form, name, label }: { form: FormState; name: string; label: string }) {
  return <Field form={form} name={name} label={label} type="number" min={0} max={100} inputmode="numeric" dir="ltr" />;
}

function aroundFocalPoint(photo: PhotoRow, name: CropName): Area {
  const cut = cutAt(photo, crops[name].ratio, focalPoint(photo));
  return { left: cut.left / photo.width, top: cut.top / photo.height, width: cut.width / photo.width };
}

function percent(part: number): string {
  return String(Math.round(part * 100));
}
