import type { Comparison } from '../../view/compare/comparison.ts';
import type { Part, Sheet } from '../../view/compare/sheet.ts';
import { inFigures } from '../../view/count.ts';

const classNames: Record<string, string> = {
  neutral: 'Neutral, as “said”',
  distancing: 'Keeping a distance, as “claimed”',
  factive: 'Taking it for true, as “revealed”',
  'speech-act': 'Naming the act, as “promised”',
  unclassed: 'Not classed',
};

/** From so many articles of an outlet on, a share says something about it. */
const FOR_SHARES = 5;

/**
 * Classes, with the verbs of each named beside it: those of all sources, or of some of them alone. Every attribution counts as a
 * plain number: the verb is always the outlet's.
 */
export function verbSheet({ measures: m }: Comparison, outlets?: readonly { id: string }[]): Sheet {
  const isTheirs = ({ cells }: { cells: readonly { source: string }[] }): boolean =>
    !outlets || cells.some((c) => outlets.some((o) => o.id === c.source));
  const all = (source: string): number =>
    m.verbs.classes.reduce((n, r) => n + (r.cells.find((c) => c.source === source)?.own ?? 0), 0);
  const totals = new Map(m.columns.map((c) => [c.id, c.articles.length >= FOR_SHARES ? all(c.id) : null]));
  return {
    id: 'verbs',
    title: 'How statements are introduced, by source',
    rows: [
      ...m.verbs.classes
        .filter((r) => (outlets ? isTheirs(r) : r.id !== 'unclassed' || r.cells.length > 0))
        .map((r) => ({
          id: r.id,
          label: classNames[r.id] ?? r.id,
          aside: m.verbs.verbs
            .filter((v) => v.class === r.id && isTheirs(v))
            .slice(0, 14)
            .map((v) => v.label)
            .join(', '),
          cells: new Map(
            r.cells.map((c) => {
              const says = inFigures(c.own, 'statement');
              const total = totals.get(c.source);
              const note = total ? `${Math.round((c.own / total) * 100)} of 100` : undefined;
              const parts: Part[] = [{ n: c.own, sign: 'plain', says }];
              return [c.source, { parts, ...(note && { note }), evidence: c.evidence, total: c.own }] as const;
            }),
          ),
        })),
      {
        id: 'all',
        label: 'All introduced by a verb',
        cells: new Map(
          m.columns
            .filter((c) => all(c.id) > 0)
            .map((c) => {
              const parts: Part[] = [{ n: all(c.id), sign: 'plain', says: inFigures(all(c.id), 'statement') }];
              return [c.id, { parts, evidence: [], total: 0 }];
            }),
        ),
      },
    ],
  };
}
