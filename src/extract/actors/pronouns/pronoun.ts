import { relationOf } from '../../../syntax/queries.ts';
import type { View } from '../view.ts';

/** A pronoun of the third person where it stands. */
export interface Pronoun {
  token: number;
  sentence: number;
  lower: string;
  /** By its nominative: whom it can stand for. */
  word: 'he' | 'she' | 'it' | 'they';
  /** Its node in the tree, or -1. */
  node: number;
  role: string;
}

const nominative = new Map<string, Pronoun['word']>([
  ...['he', 'him', 'his', 'himself'].map((w) => [w, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((w) => [w, 'she'] as const),
  ...['it', 'its', 'itself'].map((w) => [w, 'it'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((w) => [w, 'they'] as const),
]);

/** Verbs of weather: their “it” stands for nothing (Quirk et al. 1985, §10.26). */
const weather: ReadonlySet<string> = new Set(['rain', 'snow', 'hail', 'drizzle', 'thunder', 'sleet', 'pour']);

/** The pronoun at a token, or null where none of the third person stands there. */
export function pronounAt(view: View, token: number): Pronoun | null {
  const { lower } = view.tokens[token]!;
  const word = nominative.get(lower);
  if (!word) return null;
  const node = view.nodeOf(token, token + 1);
  const head = node < 0 ? -1 : view.trees.heads[node]!;
  if (lower === 'it' && head >= 0 && roleOf(view, node) === 'nsubj' && weather.has(view.trees.lemmas[head]!))
    return null;
  return { token, sentence: view.sentence[token]!, lower, word, node, role: roleOf(view, node) };
}

/** The part that a node plays: subject, object, owner …; of one coordinated with another, that one's. */
export function roleOf({ trees }: View, node: number): string {
  if (node < 0) return 'none';
  let at = node;
  for (let steps = 0; relationOf(trees, at) === 'conj' && trees.heads[at]! >= 0 && steps < 6; steps++)
    at = trees.heads[at]!;
  const relation = trees.relations[at]!;
  if (relation === 'nmod:poss' || relation === 'nsubj:pass') return relation;
  return relationOf(trees, at);
}
