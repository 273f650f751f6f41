import { join } from 'node:path';
import type { CorrectionOutcome } from '../model/correction.ts';
import type { Edition } from '../model/edition.ts';
import type { Problem } from '../model/problem.ts';
import { placeOfCorrection } from '../read/knowledge.ts';
import { ambiguitiesIn } from './ambiguous.ts';

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

/** So many places are told. */
const most = 3;

/** A warning for each correction of one thing in an article whose words stand there more than once, with the sentences that they stand in. */
export function ambiguousCorrections(seeds: string, edition: Edition): Problem[] {
  const file = join(seeds, 'corrections.yaml');
  return ambiguitiesIn(edition).map(({ correction, places }): Problem => {
    const { quote, article } = correction.target;
    const told = places.slice(0, most).map((p) => `in line ${p.line} “${p.sentence.slice(0, 120)}”`);
    const more = places.length > most ? ', …' : '';
    const longer = places.flatMap((p) => (p.quote === null ? [] : [`“${p.quote}”`])).slice(0, most);
    return {
      file,
      ...placeOfCorrection(correction),
      what: `“${quote.slice(0, 60)}” stands ${places.length} times in ${article}: ${told.join(', ')}${more}`,
      todo: longer.length
        ? `quote more of the words around the one that is meant: ${longer.join(' or ')}; “npm run review” asks`
        : 'quote more of the words around the one that is meant',
      level: 'warning',
    };
  });
}
