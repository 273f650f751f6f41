import { dependentsOf, relationOf } from '../../../syntax/queries.ts';
import { sourceGroups } from '../lexicon/groups.ts';
import { manly, nounSays, womanly } from '../lexicon/nouns.ts';
import { speechVerbs } from '../lexicon/speech.ts';
import { isOffice } from '../lexicon/titles.ts';
import { type Add, fits, kindOf, type Setting, upTo } from './setting.ts';

/** What speaks for none of the actors: other nouns about, an “it” that stands for nothing. */
export function noneFeatures(s: Setting): string[] {
  const { view, pronoun: p } = s;
  const { trees } = view;
  const found = new Set<string>();
  const personal = p.word === 'he' || p.word === 'she';
  const kind = kindOf(p);
  const add: Add = (...parts) => {
    found.add(`none|${parts.join('|')}`);
  };
  add(kind);
  add(kind, p.lower, p.role);
  const able = s.order.filter((d) => ['fits', 'open'].includes(fits(d, p)) || (!personal && d.kind !== 'person'));
  add(kind, 'able', upTo(able.length, 4));
  const near = s.past.find((m) => able.includes(m.draft));
  add(kind, 'nearest', near ? upTo(p.sentence - near.sentence, 4) : 'ahead', near?.role.startsWith('nsubj') ?? false);
  if (personal) add('fitting', upTo(able.filter((d) => fits(d, p) === 'fits').length, 2));
  add(kind, 'quoted', s.inQuote[p.token] === 1);
  if (p.node < 0) return [...found];
  add(kind, 'relation', trees.relations[p.node]!);
  const head = trees.heads[p.node]!;
  if (head >= 0 && p.word === 'it') {
    add('head', trees.upos[head]!, p.role);
    if (p.role === 'nsubj' || p.role === 'expl') add('verb', trees.lemmas[head]!);
    if (speechVerbs.has(trees.lemmas[head]!)) add(kind, 'speaks', p.role);
    const clause = dependentsOf(trees, head, 'csubj', 'ccomp', 'xcomp').length > 0;
    const copula = dependentsOf(trees, head, 'cop').length > 0;
    if (clause) add('clause under its head', trees.upos[head]!);
    if (copula) add('with a copula', trees.upos[head]!);
    // “It was clear that …”: the clause is what was clear.
    if (clause && copula && p.role !== 'nmod:poss') add('stands for a clause', trees.upos[head]!);
  }
  if (head >= 0 && p.word === 'they' && speechVerbs.has(trees.lemmas[head]!)) add(kind, 'speaks', p.role);
  nounsAbout(s, add);
  return [...found];
}

/** Common nouns that it may stand for, in its sentence and the one before, and whether they are subjects. */
function nounsAbout({ view, pronoun: p }: Setting, add: Add): void {
  const { trees } = view;
  const personal = p.word === 'he' || p.word === 'she';
  const other = p.word === 'he' ? womanly : manly;
  const own = p.word === 'he' ? manly : womanly;
  let told = 0;
  for (let back = 0; back < 2; back++) {
    const sentence = trees.sentences[p.sentence - back];
    if (!sentence) break;
    let nouns = 0;
    let subjects = 0;
    let telling = 0;
    const to = back === 0 ? p.node : sentence.last;
    for (let i = sentence.first; i < to; i++) {
      if (trees.upos[i] !== 'NOUN') continue;
      const lemma = trees.lemmas[i]!;
      const many = trees.features[i]!.number === 'Plur';
      const person = isOffice(lemma) || nounSays(lemma) === 'person';
      if (personal ? !person || many || other.has(lemma) : many !== (p.word === 'they')) continue;
      nouns++;
      if (relationOf(trees, i) === 'nsubj') subjects++;
      if (personal ? own.has(lemma) : person || sourceGroups.has(trees.forms[i]!.toLowerCase())) telling++;
    }
    add(kindOf(p), 'nouns', back, upTo(nouns, 3));
    add(kindOf(p), 'noun subjects', back, upTo(subjects, 2));
    // Of its gender, or, for “they”, people.
    if (telling > 0) add(kindOf(p), 'telling nouns', back, upTo(telling, 2));
    told += telling;
  }
  add(kindOf(p), 'telling', told > 0);
}
