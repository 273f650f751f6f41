import { InputError } from '../model/problem.ts';
import { prefixOf } from './prefix.ts';

/** Where a site is published: its origin, and the path below it. */
export interface Place {
  site?: string | undefined;
  base?: string | undefined;
}

const wrong = (name: string, value: string): InputError =>
  new InputError([
    {
      file: name,
      line: 1,
      column: 1,
      what: `“${value}” is no address of a site`,
      todo: 'write it whole, as https://example.org',
      level: 'error',
    },
  ]);

/**
 * Where the site goes: what the command was told, else the environment (`PARALLAX_SITE`, `PARALLAX_BASE`), else the edition's
 * `site.yaml`. Empty counts as not said. @throws InputError where the address is none.
 */
export function placeOf(told: Place, edition: Place, env: NodeJS.ProcessEnv = process.env): Place {
  const said: [string, string | undefined][] = [
    ['--site', told.site],
    ['PARALLAX_SITE', env['PARALLAX_SITE']],
    ['site.yaml', edition.site],
  ];
  const [name, site] = said.find(([, value]) => value) ?? ['', undefined];
  if (site && !/^https?:\/\/[^/\s]/.test(site)) throw wrong(name, site);
  const base = told.base || env['PARALLAX_BASE'] || edition.base;
  return { site, base: base && prefixOf(base) };
}
