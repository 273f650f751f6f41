import type { Figures as CountFigures } from './count.ts';

type Figures = Pick<CountFigures, 'precision' | 'recall' | 'f1'>;

/** A line of the methods page's table. */
export interface Row extends Partial<Figures> {
  what: string;
}

interface Own {
  articles: number;
  actors: Figures;
  actorKinds: Record<string, Figures>;
  mentions: Figures;
  pronouns: Figures;
  happenings: Figures;
  statements: Figures;
}

/** What `evaluateBench` gives, by set. */
export type Bench = Record<string, unknown>;

const pick = ({ precision, recall, f1 }: Figures): Figures => ({ precision, recall, f1 });

/** The figures as the methods page shows them, in words. */
export function rowsOf(own: Own, bench: Bench | null): Row[] {
  const rows: Row[] = [
    { what: `Actors, in ${own.articles} articles of our own`, ...pick(own.actors) },
    ...Object.entries(own.actorKinds).map(([kind, f]) => ({ what: `… of kind ${kind}`, ...pick(f) })),
    { what: 'Mentions given to the right actor, pronouns aside', ...pick(own.mentions) },
    { what: 'Pronouns', ...pick(own.pronouns) },
    { what: 'Dated happenings', ...pick(own.happenings) },
    { what: 'Statements', ...pick(own.statements) },
  ];
  for (const [set, value] of Object.entries(bench ?? {})) {
    const parts = Object.entries(value as Record<string, unknown>).filter(
      (p): p is [string, Figures] => typeof p[1] === 'object' && p[1] !== null && 'f1' in p[1],
    );
    for (const [part, f] of parts) rows.push({ what: `Reference set ${set}: ${part}`, ...pick(f) });
  }
  return rows;
}
