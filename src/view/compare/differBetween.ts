import type { Disagreement } from '../../model/disagreement.ts';

/** Whether two sources, each given by its articles, take different sides: a side that both take, too, sets neither against the other. */
export function differBetween(
  { sides }: Pick<Disagreement, 'sides'>,
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): boolean {
  const taken = (own: ReadonlySet<string>) => sides.filter((s) => s.evidence.some((e) => own.has(e.article)));
  const [ofA, ofB] = [taken(a), taken(b)];
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((s) => ofB.includes(s));
}
