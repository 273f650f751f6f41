import { join } from 'node:path';
import type { CorrectionOutcome } from '../model/correction.ts';
import type { Edition } from '../model/edition.ts';
import type { Problem } from '../model/problem.ts';
import { placeOfCorrection } from '../read/knowledge.ts';
import { locate } from './locate.ts';

/** A warning for each correction whose target has gone, at its line: it is kept, and not applied. */
export function unappliedCorrections(seeds: string, outcomes: readonly CorrectionOutcome[]): Problem[] {
  const file = join(seeds, 'corrections.yaml');
  return outcomes.flatMap(({ correction, applied, withdrawn, strangers }): Problem[] => {
    const { do: verb, target } = correction;
    return applied || withdrawn
      ? []
      : [
          {
            file,
            ...placeOfCorrection(correction),
            ...(strangers
              ? {
                  what: `“${verb}” is not applied: ${strangers.map((s) => `“${s}”`).join(', ')}: no article names anybody so, or more than one`,
                  todo: 'write a name as the site shows it, or the id in its address',
                }
              : {
                  what: `“${verb}” is not applied: “${target.quote.slice(0, 60)}” names nothing of that kind in ${target.article}`,
                  todo: 'change its quotation, or remove it if what it corrects is right now',
                }),
            level: 'warning',
          },
        ];
  });
}

/** A warning for each correction of one thing in an article whose words stand there more than once. */
export function ambiguousCorrections(seeds: string, { corrections, articles }: Edition): Problem[] {
  const file = join(seeds, 'corrections.yaml');
  const byId = new Map(articles.map((a) => [a.id, a]));
  return corrections.flatMap(({ correction: c, applied }): Problem[] => {
    const { target } = c;
    // A name means its bearer wherever it stands, and an address says which event is meant.
    if (
      !applied ||
      ('kind' in c && c.kind === 'actor') ||
      c.do === 'add-actor' ||
      c.do === 'identify' ||
      target.address
    )
      return [];
    const article = byId.get(target.article);
    const times = article ? locate(article, target.quote).length : 0;
    if (times < 2) return [];
    const what = `“${target.quote.slice(0, 60)}” stands ${times} times in ${target.article}`;
    return [
      {
        file,
        ...placeOfCorrection(c),
        what,
        todo: 'quote more of the words around the one that is meant',
        level: 'warning',
      },
    ];
  });
}
