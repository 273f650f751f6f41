import type { Comparison } from '../../view/compare/comparison.ts';
import { count } from '../../view/count.ts';

export function togetherSays({ measures }: Comparison): string {
  const { actors, pairs } = measures.together;
  const top = [...pairs].sort((a, b) => b.count - a.count || (a.a + a.b < b.a + b.b ? -1 : 1))[0];
  const name = (id: string) => actors.find((a) => a.id === id)?.name ?? id;
  return top ? `${name(top.a)} and ${name(top.b)} stand together most often, in ${count(top.count, 'sentence')}.` : '';
}
