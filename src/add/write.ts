import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { alone } from '../disk/alone.ts';
import { type Writing, writeTogether } from '../disk/writeTogether.ts';
import type { Source } from '../model/seeds.ts';
import { freeName } from './fileName.ts';
import type { Plan } from './plan.ts';

/** Stands above a new one. */
const head = '# yaml-language-server: $schema=../schemas/sources.json\n';

/** `sources.yaml` with one more outlet at its end; what stands there, comments too, is kept. */
export function withSource(yaml: string | null, source: Source): string {
  const entry = stringify([source], { lineWidth: 0 });
  const body = (yaml ?? head).replace(/^\[\]\s*$/m, '');
  return body === '' || body.endsWith('\n') ? body + entry : `${body}\n${entry}`;
}

/**
 * Writes all that was planned or nothing: new outlets first, so that no article ever stands there without its source. Two additions at
 * once wait for one another: neither loses an outlet or an article of the same name. Gives the plans with the names they got.
 */
export function writeAdditions(seeds: string, plans: readonly Plan[]): Plan[] {
  return alone(seeds, () => {
    const path = join(seeds, 'sources.yaml');
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
    const held = new Set((before === null ? [] : (parse(before) as Source[] | null))?.map((s) => s.id));
    const news = plans.flatMap((p) => (p.newSource && !held.has(p.newSource.id) ? [p.newSource] : []));
    const taken = new Set<string>();
    const named = plans.map((plan) => {
      const name = freeName(plan.name, (n) => taken.has(n) || existsSync(join(seeds, 'articles', n)));
      taken.add(name);
      return { ...plan, name };
    });
    const outlets: Writing[] = news.length ? [[path, news.reduce<string | null>(withSource, before)!]] : [];
    writeTogether([...outlets, ...named.map((p): Writing => [join(seeds, 'articles', p.name), p.content])]);
    return named;
  });
}
