import type { Comparison } from '../../view/compare/comparison.ts';
import { contrasts } from '../../view/compare/contrast.ts';
import { type Between, type Finding, numbers, told, totalsBy } from '../../view/compare/finding.ts';
import { count, spell } from '../../view/count.ts';

const kindsOfVerb: Record<string, string> = {
  neutral: 'Neutral verbs',
  distancing: 'Verbs that keep a distance',
  factive: 'Verbs that take the words for true',
  'speech-act': 'Verbs that name the act',
};

export function verbsFinding(c: Comparison, between?: Between): Finding | null {
  const { measures } = c;
  const rows = measures.verbs.classes
    .filter((r) => kindsOfVerb[r.id])
    .map((r) => ({ label: kindsOfVerb[r.id]!, of: numbers(r.cells, (x) => x.own) }));
  const all = (source: string) =>
    measures.verbs.classes.reduce((n, r) => n + (r.cells.find((x) => x.source === source)?.own ?? 0), 0);
  return told(
    c,
    contrasts(
      rows,
      totalsBy(c, between, ({ id }) => all(id)),
    ),
    { of: 'statements' },
  );
}

const so = (n: number, one: string, many: string): string =>
  n === 0 ? `none ${one}` : `${spell(n)} ${n === 1 ? one : many}`;

export function verbsSays({ measures }: Comparison): string {
  const sum = (id: string) =>
    measures.verbs.classes.filter((r) => r.id === id).reduce((n, r) => n + r.cells.reduce((m, c) => m + c.own, 0), 0);
  const total = measures.verbs.classes.reduce((n, r) => n + sum(r.id), 0);
  if (total === 0) return 'No statement is introduced by a verb in the text we hold.';
  const [neutral, distancing, factive, act] = ['neutral', 'distancing', 'factive', 'speech-act'].map(sum) as [
    number,
    number,
    number,
    number,
  ];
  return `Of ${count(total, 'statement')} introduced by a verb, ${so(neutral, 'has', 'have')} a neutral one like “said”; ${so(distancing, 'keeps', 'keep')} a distance, ${so(factive, 'takes', 'take')} the words for true, ${so(act, 'names', 'name')} the act.`;
}
