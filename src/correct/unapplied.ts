import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { CorrectionOutcome } from '../model/correction.ts';
import type { Problem } from '../model/problem.ts';
import { readYaml } from '../read/yaml.ts';

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
