import type { Article } from '../../model/article.ts';
import { clauseOf, dependentOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { lightVerbs } from './lexicon.ts';
import { predicatesOf, SPEECH } from './predicates.ts';
import type { Trigger } from './triggers.ts';

/** A word that may tell a happening. */
export interface Candidate {
  trigger: Trigger;
  /** The word in the tree, and the head of its clause. */
  node: number;
  verb: number;
  /** A predicate that no word list knows. */
  plain: boolean;
}

/** The triggers that the word lists find in a sentence, and every predicate of its tree besides. */
export function candidatesIn(
  { tokens, sentences }: Article,
  t: Trees,
  sentence: number,
  triggers: readonly Trigger[],
): Candidate[] {
  const { first, last } = sentences[sentence]!;
  const found = triggers.map((trigger): Candidate => {
    const node = tokenAt(t, tokens[trigger.head]!.start);
    return { trigger, node, verb: clauseOf(t, node), plain: false };
  });
  const taken = new Set(found.map((c) => c.node));
  let i = first;
  for (const node of predicatesOf(t, t.sentences[sentence]!)) {
    const said = SPEECH.has(t.lemmas[node]!);
    // “…, police said”: what is said stands in the sentence itself.
    if (taken.has(node) || (said && dependentOf(t, node, 'ccomp') < 0)) continue;
    while (i < last && tokens[i]!.end <= t.places[node]!.start) i++;
    if (i >= last) break;
    const kind = said ? 'statement' : t.lemmas[node]!.toLowerCase();
    const trigger: Trigger = { first: i, last: i + 1, head: i, part: 'verb', type: 'REPORT', kind, strong: false };
    found.push({ trigger, node, verb: clauseOf(t, node), plain: true });
  }
  return found.sort((a, b) => a.node - b.node);
}

/**
 * The noun to which a verb leaves the word: what a verb only lets take place (“hold talks”, “the strike began”), or the
 * subject of a verb that no list knows (“the blast hurt five”).
 */
export function nounOf(t: Trees, verb: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const light = lightVerbs.has(t.lemmas[verb.node]!);
  const relations = light ? /^(?:obj|nsubj|nsubj:pass)$/ : verb.plain ? /^nsubj(?::pass)?$/ : null;
  if (!relations) return undefined;
  return candidates.find(
    (c) =>
      !c.plain &&
      c.trigger.part === 'noun' &&
      (light || c.trigger.strong) &&
      t.heads[c.node] === verb.node &&
      relations.test(t.relations[c.node]!),
  );
}
