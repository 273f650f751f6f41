import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Source } from '../model/seeds.ts';
import { writeWhole } from '../publish/writeWhole.ts';
import type { Plan } from './plan.ts';

/** `sources.yaml` with one more outlet at its end; what stands there, comments too, is kept. */
export function withSource(yaml: string | null, source: Source): string {
  const entry = stringify([source], { lineWidth: 0 });
  const body = (yaml ?? '').replace(/^\[\]\s*$/m, '');
  return body === '' || body.endsWith('\n') ? body + entry : `${body}\n${entry}`;
}

/** Writes what was planned: a new outlet first, so that no article ever stands there without its source. */
export function writeAddition(seeds: string, plan: Plan): void {
  if (plan.newSource) {
    const path = join(seeds, 'sources.yaml');
    writeWhole(path, withSource(existsSync(path) ? readFileSync(path, 'utf8') : null, plan.newSource));
  }
  writeWhole(join(seeds, 'articles', plan.name), plan.content);
}
