import { clauseOf, dependentsOf, relationOf } from '../../../syntax/queries.ts';
import type { Draft } from '../draft.ts';
import { nounSays } from '../lexicon/nouns.ts';
import { speechVerbs } from '../lexicon/speech.ts';
import { isOffice } from '../lexicon/titles.ts';
import type { View } from '../view.ts';
import type { Mentioned } from './discourse.ts';
import type { Pronoun } from './pronoun.ts';

/** What is the same for all antecedents of a pronoun. */
export interface Setting {
  view: View;
  inQuote: Uint8Array;
  pronoun: Pronoun;
  /** Candidates by the place of their latest mention, the latest first. */
  order: readonly Draft[];
  /** How often each was mentioned so far. */
  count: ReadonlyMap<Draft, number>;
  first: Draft | null;
}

const upTo = (n: number, most: number): number => Math.min(n, most);
const fits = (d: Draft, p: Pronoun): string => {
  if (p.word === 'it' || p.word === 'they') return d.kind;
  if (d.kind !== 'person') return 'no person';
  if (d.gender === null) return 'open';
  return (d.gender === 'm') === (p.word === 'he') ? 'fits' : 'differs';
};

/** What speaks for and against an actor as that which a pronoun stands for; `mentions` are its near ones, the latest first. */
export function antecedentFeatures(s: Setting, draft: Draft, mentions: readonly Mentioned[]): string[] {
  const { view, pronoun: p, inQuote } = s;
  const found = new Set<string>();
  const personal = p.word === 'he' || p.word === 'she';
  const kind = personal ? 'he' : p.word;
  const add = (...parts: (string | number | boolean)[]): void => {
    found.add(parts.join('|'));
  };
  const m = mentions[0]!;
  const fit = fits(draft, p);
  const distance = p.sentence - m.sentence;
  const near = upTo(distance, 4);
  const poss = p.role === 'nmod:poss';
  add(kind, 'fit', fit);
  if (!personal) add(kind, 'kind and distance', draft.kind, upTo(distance, 2));
  add(kind, 'distance', near, poss);
  add(kind, 'role', m.role, upTo(distance, 2));
  add(kind, 'roles', m.role, p.role, upTo(distance, 1));
  if (m.role === p.role) add(kind, 'parallel', upTo(distance, 2), p.role);
  // Only those whom the pronoun can mean stand in between.
  const rivals = s.order.filter((d) => d === draft || ['fits', 'open', draft.kind].includes(fits(d, p)));
  const rank = rivals.indexOf(draft);
  add(kind, 'rank', upTo(rank, 4), upTo(distance, 1));
  if (rivals.length === 1) add(kind, 'alone', upTo(distance, 2));
  if (personal && fit === 'fits' && rivals.filter((d) => fits(d, p) === 'fits').length === 1)
    add('only one fits', upTo(distance, 3));
  if (personal && fit === 'open' && rivals.some((d) => fits(d, p) === 'fits')) add('another fits');
  add(kind, 'form', m.pronoun === null ? 'name' : m.pronoun === p.word ? 'same pronoun' : 'pronoun', upTo(distance, 1));
  const count = s.count.get(draft) ?? 1;
  add(kind, 'count', upTo(count, 6));
  const most = Math.max(
    ...s.order.map((d) => (['fits', 'open', draft.kind].includes(fits(d, p)) ? (s.count.get(d) ?? 0) : 0)),
  );
  if (count === most) add(kind, 'most', upTo(count, 4));
  if (draft === s.first) add(kind, 'first of all');
  add(kind, 'times near', upTo(mentions.length, 4));
  if (mentions.some((x) => x.sentence === p.sentence - 1 && x.role.startsWith('nsubj')))
    add(kind, 'subject before', distance === 0);
  const subject = mentions.find((x) => x.role.startsWith('nsubj'));
  if (subject) add(kind, 'a subject', upTo(p.sentence - subject.sentence, 3));
  const block = (t: number): number => view.article.sentences[t]!.block;
  if (block(m.sentence) !== block(p.sentence)) add(kind, 'other block', upTo(distance, 2));
  add(kind, 'quotes', inQuote[p.token] === 1, inQuote[m.first] === 1, upTo(distance, 1));
  if (inQuote[p.token] && speaks(view, m)) add(kind, 'speaks', upTo(distance, 1));
  if (distance === 0) inOneSentence(s, m, kind, add);
  return [...found];
}

/** How a mention and the pronoun stand to each other in one tree. */
function inOneSentence(
  s: Setting,
  m: Mentioned,
  kind: string,
  add: (...parts: (string | number | boolean)[]) => void,
): void {
  const { view, pronoun: p } = s;
  if (m.node < 0 || p.node < 0) return;
  const { trees } = view;
  const own = clauseOf(trees, p.node);
  const same = own === m.clause;
  const reflexive = /sel(?:f|ves)$/.test(p.lower);
  const poss = p.role === 'nmod:poss';
  add(
    kind,
    'clause',
    same ? 'same' : over(view, m.clause, own) ? 'above' : over(view, own, m.clause) ? 'below' : 'beside',
    m.role,
    reflexive ? 'self' : poss ? 'poss' : p.role,
  );
  // Principle B: “Holt met him” is about another than Holt.
  if (same && !poss && !reflexive) add(kind, 'bound', m.role);
  if (over(view, m.node, p.node)) add(kind, 'inside its phrase', p.role, relationOf(trees, own) === 'acl');
  add(kind, 'tokens', Math.min(5, Math.floor(Math.log2(p.token - m.last + 1))));
  if (same && poss && trees.heads[m.node]! === trees.heads[trees.heads[p.node]!]) add(kind, 'its verb’s', m.role);
}

/** True where node `a` stands above node `b`. */
function over({ trees }: View, a: number, b: number): boolean {
  for (let at = b, steps = 0; at >= 0 && steps < 60; steps++, at = trees.heads[at]!) if (at === a) return true;
  return false;
}

function speaks({ trees }: View, m: Mentioned): boolean {
  const head = m.node < 0 ? -1 : trees.heads[m.node]!;
  return head >= 0 && m.role.startsWith('nsubj') && speechVerbs.has(trees.lemmas[head]!);
}

/** What speaks for none of the actors: other nouns about, an “it” that stands for nothing. */
export function noneFeatures(s: Setting): string[] {
  const { view, pronoun: p } = s;
  const { trees } = view;
  const found = new Set<string>();
  const personal = p.word === 'he' || p.word === 'she';
  const kind = personal ? 'he' : p.word;
  const add = (...parts: (string | number | boolean)[]): void => {
    found.add(`none|${parts.join('|')}`);
  };
  add(kind);
  add(kind, p.lower, p.role);
  const able = s.order.filter((d) => ['fits', 'open'].includes(fits(d, p)) || (!personal && d.kind !== 'person'));
  add(kind, 'able', upTo(able.length, 4));
  if (personal) add('fitting', upTo(able.filter((d) => fits(d, p) === 'fits').length, 2));
  add(kind, 'quoted', s.inQuote[p.token] === 1);
  if (p.node < 0) return [...found];
  add(kind, 'relation', trees.relations[p.node]!);
  const head = trees.heads[p.node]!;
  if (head >= 0 && p.word === 'it') {
    add('head', trees.upos[head]!, p.role);
    if (speechVerbs.has(trees.lemmas[head]!)) add(kind, 'speaks', p.role);
    if (dependentsOf(trees, head, 'csubj', 'ccomp', 'xcomp').length) add('clause under its head', trees.upos[head]!);
    if (dependentsOf(trees, head, 'cop').length) add('with a copula', trees.upos[head]!);
  }
  if (head >= 0 && p.word === 'they' && speechVerbs.has(trees.lemmas[head]!)) add(kind, 'speaks', p.role);
  // Common nouns that it may stand for: the latest that fits, and the subject of the sentence before.
  const sentences = view.trees.sentences;
  for (let back = 0; back < 2; back++) {
    const sentence = sentences[p.sentence - back];
    if (!sentence) break;
    let nouns = 0;
    let subjects = 0;
    const to = back === 0 ? p.node : sentence.last;
    for (let i = sentence.first; i < to; i++) {
      if (trees.upos[i] !== 'NOUN') continue;
      const many = trees.features[i]!.number === 'Plur';
      const person = isOffice(trees.lemmas[i]!) || nounSays(trees.lemmas[i]!) === 'person';
      if (personal ? !person || many : many !== (p.word === 'they')) continue;
      nouns++;
      if (relationOf(trees, i) === 'nsubj') subjects++;
    }
    add(kind, 'nouns', back, upTo(nouns, 3));
    add(kind, 'noun subjects', back, upTo(subjects, 2));
  }
  return [...found];
}
