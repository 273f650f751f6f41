import { clauseOf, relationOf, subjectOf } from '../../../syntax/queries.ts';
import { speechVerbs } from '../lexicon/speech.ts';
import type { View } from '../view.ts';
import type { Mentioned } from './discourse.ts';
import { type Add, kindOf, type Setting, upTo } from './setting.ts';

/** How a mention before the pronoun and the pronoun stand to each other in one tree. */
export function inOneTree(s: Setting, m: Mentioned, add: Add): void {
  const { view, pronoun: p } = s;
  if (m.node < 0 || p.node < 0) return;
  const { trees } = view;
  const kind = kindOf(p);
  const own = clauseOf(trees, p.node);
  const same = own === m.clause;
  const reflexive = /sel(?:f|ves)$/.test(p.lower);
  const poss = p.role === 'nmod:poss';
  const part = reflexive ? 'self' : poss ? 'poss' : p.role;
  add(
    kind,
    'clause',
    same ? 'same' : over(view, m.clause, own) ? 'above' : over(view, own, m.clause) ? 'below' : 'beside',
    m.role,
    part,
  );
  // Principle B: “Holt met him” is about another than Holt.
  if (same && !poss && !reflexive) add(kind, 'bound', m.role);
  if (over(view, m.node, p.node)) add(kind, 'inside its phrase', p.role, relationOf(trees, own) === 'acl');
  add(kind, 'tokens', Math.min(5, Math.floor(Math.log2(p.token - m.last + 1))));
  if (same && poss && trees.heads[m.node]! === trees.heads[trees.heads[p.node]!]) add(kind, 'its verb’s', m.role);
  // Control: the subject of the verb that the pronoun's clause hangs on (“Holt said he …”), or of one coordinated with it.
  const above = trees.heads[own]!;
  if (above >= 0 && subjectOf(trees, above) === m.node)
    add(kind, 'subject above', relationOf(trees, own), part, speechVerbs.has(trees.lemmas[above]!));
  if (subjectOf(trees, own) === m.node) add(kind, 'subject of its clause', part);
}

/** How a mention stands in its own sentence: the higher and the earlier, the likelier it is taken up (Grosz, Joshi, Weinstein 1995). */
export function centred(s: Setting, m: Mentioned, distance: number, add: Add): void {
  const { view, pronoun: p } = s;
  if (m.node < 0) return;
  const kind = kindOf(p);
  const { trees } = view;
  add(kind, 'depth', upTo(depthOf(view, m.node), 4), upTo(distance, 1));
  const rivalsBefore = s.past.filter((x) => x.sentence === m.sentence && x.first < m.first && x.draft !== m.draft);
  const able = rivalsBefore.filter((x) => x.draft.kind === m.draft.kind).length;
  add(kind, 'place in its sentence', upTo(able, 3), upTo(distance, 2));
  // Parallel clauses: the same part of the same verb.
  const verb = trees.heads[m.node]!;
  const ownVerb = p.node < 0 ? -1 : trees.heads[p.node]!;
  if (verb >= 0 && ownVerb >= 0 && m.role === p.role && trees.lemmas[verb] === trees.lemmas[ownVerb])
    add(kind, 'same verb', p.role);
}

/** How many clauses a node lies below the main one. */
function depthOf({ trees }: View, node: number): number {
  let depth = 0;
  let at = clauseOf(trees, node);
  for (let steps = 0; trees.heads[at]! >= 0 && steps < 8; steps++) {
    depth++;
    at = clauseOf(trees, trees.heads[at]!);
  }
  return depth;
}

/** True where node `a` stands above node `b`. */
export function over({ trees }: View, a: number, b: number): boolean {
  for (let at = b, steps = 0; at >= 0 && steps < 60; steps++, at = trees.heads[at]!) if (at === a) return true;
  return false;
}

/** True where a mention is the subject of a verb of speech. */
export function speaks({ trees }: View, m: Mentioned): boolean {
  const head = m.node < 0 ? -1 : trees.heads[m.node]!;
  return head >= 0 && m.role.startsWith('nsubj') && speechVerbs.has(trees.lemmas[head]!);
}
