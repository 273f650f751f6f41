import { prefixOf } from '../model/prefix.ts';
import { InputError } from '../model/problem.ts';
import { isBasePath, isSiteAddress } from '../model/webAddress.ts';

/** Where a site is published: its origin, and the path below it. */
export interface Place {
  site?: string | undefined;
  base?: string | undefined;
}

const wrong = (file: string, what: string, todo: string): InputError =>
  new InputError([{ file, line: 1, column: 1, what, todo, level: 'error' }]);

/**
 * Where the site goes: what the command was told, else the environment (`PARALLAX_SITE`, `PARALLAX_BASE`), else the edition's
 * `site.yaml`. Empty counts as not said. @throws InputError where the address is none.
 */
export function placeOf(told: Place, edition: Place, env: NodeJS.ProcessEnv = process.env): Place {
  const said = (what: keyof Place, variable: string): [string, string | undefined] =>
    [
      [`--${what}`, told[what]] as [string, string | undefined],
      [variable, env[variable]] as [string, string | undefined],
      ['site.yaml', edition[what]] as [string, string | undefined],
    ].find(([, value]) => value) ?? ['', undefined];
  const [siteIn, site] = said('site', 'PARALLAX_SITE');
  if (site && !isSiteAddress(site))
    throw wrong(siteIn, `“${site}” is no address of a site`, 'write it whole, as https://example.org');
  const [baseIn, base] = said('base', 'PARALLAX_BASE');
  if (base && !isBasePath(base)) throw wrong(baseIn, `“${base}” is no path on a site`, 'write it as /edition/');
  return { site, base: base && prefixOf(base) };
}
