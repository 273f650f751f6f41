import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { CorrectionOutcome } from '../model/correction.ts';
import type { Edition } from '../model/edition.ts';
import type { Problem } from '../model/problem.ts';
import { readYaml } from '../read/yaml.ts';
import { locate } from './locate.ts';

/** A warning for each correction whose target has gone, at its line: it is kept, and not applied. */
export function unappliedCorrections(seeds: string, outcomes: readonly CorrectionOutcome[]): Problem[] {
  const file = join(seeds, 'corrections.yaml');
  if (!outcomes.some((o) => !o.applied) || !existsSync(file)) return [];
  const { at } = readYaml(file, readFileSync(file, 'utf8'), z.unknown());
  return outcomes.flatMap(({ correction: { do: verb, target }, applied }, i): Problem[] =>
    applied
      ? []
      : [
          {
            file,
            ...at([i]),
            what: `“${verb}” is not applied: “${target.quote.slice(0, 60)}” names nothing of that kind in ${target.article}`,
            todo: 'change its quotation, or remove it if what it corrects is right now',
            level: 'warning',
          },
        ],
  );
}

/** A warning for each correction of one thing in an article whose words stand there more than once. */
export function ambiguousCorrections(seeds: string, { corrections, articles }: Edition): Problem[] {
  const file = join(seeds, 'corrections.yaml');
  if (corrections.length === 0 || !existsSync(file)) return [];
  const { at } = readYaml(file, readFileSync(file, 'utf8'), z.unknown());
  const byId = new Map(articles.map((a) => [a.id, a]));
  return corrections.flatMap(({ correction: { target, ...c }, applied }, i): Problem[] => {
    // A name means its bearer wherever it stands, and an address says which event is meant.
    if (!applied || ('kind' in c && c.kind === 'actor') || c.do === 'add-actor' || target.address) return [];
    const article = byId.get(target.article);
    const times = article ? locate(article, target.quote).length : 0;
    if (times < 2) return [];
    const what = `“${target.quote.slice(0, 60)}” stands ${times} times in ${target.article}`;
    return [{ file, ...at([i]), what, todo: 'quote more of the words around the one that is meant', level: 'warning' }];
  });
}
