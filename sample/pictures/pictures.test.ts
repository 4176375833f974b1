import { describe, expect, test } from 'bun:test';
import { join } from 'node:path';
import sharp from 'sharp';
import { HEAVIEST } from './draw.ts';
import { pictures } from './pictures.ts';

const path = (file: string): string => join(import.meta.dir, file);

describe('the sample’s pictures', () => {
  test('there are fourteen, each with a name of its own and words in both languages for those who cannot see it', () => {
    expect(new Set(pictures.map(({ name }) => name)).size).toBe(14);
    for (const { alternativeText } of pictures) {
      expect(alternativeText.en.length).toBeGreaterThan(40);
      expect(alternativeText.ar).toMatch(/^[\p{Script=Arabic}\p{P}\p{Zs}\p{M}]{40,}$/u);
    }
  });

  for (const picture of pictures) {
    test(`${picture.name} is a file of the size the list says, light enough for a poor line, and credited`, async () => {
      expect(Bun.file(path(picture.file)).size).toBeLessThanOrEqual(HEAVIEST);
      const { width, height, format, exif } = await sharp(path(picture.file)).metadata();
      expect({ width, height, format }).toEqual({ width: picture.width, height: picture.height, format: 'jpeg' });
      expect(exif?.toString('latin1')).toContain('The River Gazette');
    });

    test(`${picture.name} is drawn the same each time, at its own size`, () => {
      const drawn = picture.draw();
      expect(picture.draw()).toBe(drawn);
      expect(drawn).toStartWith(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}"`,
      );
      expect(drawn).not.toMatch(/NaN|undefined|Infinity|Gradient|<text/);
    });
  }

  test('the logo is one small drawing in one colour that follows the page', async () => {
    const logo = await Bun.file(path('logo.svg')).text();
    expect(logo).toContain('currentColor');
    expect(logo.length).toBeLessThan(1024);
  });
});
