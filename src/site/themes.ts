import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Theme } from './theme.ts';

const folder = join(import.meta.dirname, '../../themes');
const loaded = new Map<string, Promise<Theme>>();

/**
 * The theme in `themes/{name}`, loaded once. A name without such a folder gives the plain theme: a publication whose
 * theme was taken away goes on being read.
 */
export function themeByName(name: string): Promise<Theme> {
  const known = /^[a-z][a-z0-9-]*$/.test(name) && existsSync(join(folder, name, 'theme.ts')) ? name : 'plain';
  const found = loaded.get(known);
  if (found) return found;
  const theme = import(join(folder, known, 'theme.ts')).then((module: { theme: Theme }) => module.theme);
  loaded.set(known, theme);
  return theme;
}
