import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { accentFor, contrast } from './accent.ts';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

test('whatever colour a newspaper picks, its accent reads on light and on dark paper', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      const accent = accentFor(colour);
      for (const paper of ['#fffdf9', '#f6f1e7']) expect(contrast(accent.light, paper)).toBeGreaterThanOrEqual(4.5);
      for (const paper of ['#15130f', '#1e1b16']) expect(contrast(accent.dark, paper)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour that reads already stays as it was picked', () => {
  expect(accentFor('#96281b').light).toBe('#96281b');
  expect(accentFor('#ec9580').dark).toBe('#ec9580');
});
