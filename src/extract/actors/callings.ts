import { dependentOf, dependentsOf, isNegated, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { isPersonNoun } from '../events/personNouns.ts';
import type { Draft } from './draft.ts';
import { isBodyNoun } from './kindNouns.ts';
import { nounSays } from './lexicon/nouns.ts';
import { isOffice } from './lexicon/titles.ts';
import type { View } from './view.ts';

/** What the text calls an actor beside the name, and where: “the sensor maker Oradel”, “her niece, Ida Holm”, “Ida Holm is a painter”. */
export interface Calling {
  draft: Draft;
  /** The noun in small letters, and the words before it. */
  noun: string;
  words: ReadonlySet<string>;
  country: string | null;
  first: number;
  /** Where the noun stands. */
  at: number;
}

/** The callings of all actors in order of the text; precise constructs, after Lee et al. 2013. */
export function callingsOf(view: View, drafts: readonly Draft[]): Calling[] {
  const { trees: t, tokens, stateAt } = view;
  const places = new Map(tokens.map((x, i) => [x.start, i]));
  return drafts
    .filter((d) => d.kind !== 'state' && d.kind !== 'group')
    .flatMap((draft) =>
      draft.at.flatMap(({ first, last }) => {
        const node = view.nodeOf(first, last);
        const age = agedAt(view, last);
        const nouns = node < 0 ? [] : nounsBeside(t, node).filter((n) => mayCall(draft, t.lemmas[n]!));
        const named = nouns.map((noun) => ({ ...calledBy(noun), draft, first }));
        return age
          ? [...named, { draft, noun: age, words: new Set<string>(), country: null, first, at: last + 1 }]
          : named;
      }),
    )
    .sort((a, b) => a.first - b.first);

  function calledBy(noun: number): Omit<Calling, 'draft' | 'first'> {
    const before = dependentsOf(t, noun, 'amod', 'compound', 'nmod:poss', 'nmod:desc').filter((n) => n < noun);
    const states = before.map((n) => stateAt.get(places.get(t.places[n]!.start) ?? -1));
    return {
      noun: t.lemmas[noun]!,
      words: new Set(before.map((n) => t.forms[n]!.toLowerCase())),
      country: states.find((s) => s !== undefined) ?? null,
      at: places.get(t.places[noun]!.start) ?? -1,
    };
  }
}

/** Whether the noun is one for a person or a body, as the actor is. */
const mayCall = ({ kind }: Draft, noun: string): boolean =>
  kind === 'person' ? isOffice(noun) || isPersonNoun(noun) || nounSays(noun) === 'person' : isBodyNoun(noun);

/** “Ida Holm, 51, …” is “the 51-year-old”. */
function agedAt({ tokens }: View, last: number): string | null {
  const age = tokens[last]?.text === ',' && /^[,.]$/.test(tokens[last + 2]?.text ?? '') ? tokens[last + 1]!.text : '';
  return /^\d{1,2}$/.test(age) ? `${age}-year-old` : null;
}

/** The nouns in the singular that say what a name is: before it, in apposition on either side, as its predicate. */
function nounsBeside(t: Trees, node: number): number[] {
  const above = t.heads[node]!;
  const isPredicate = above >= 0 && relationOf(t, node) === 'nsubj' && dependentOf(t, above, 'cop') >= 0;
  // “Holm, from the brigade”, “Holm is in the team”: she is none.
  const plain = [...dependentsOf(t, node, 'appos', 'nmod:desc'), ...(isPredicate ? [above] : [])].filter(
    (n) => dependentOf(t, n, 'case') < 0 && !isNegated(t, n),
  );
  const apposed = relationOf(t, node) === 'appos' ? [above] : [];
  return [...plain, ...apposed].filter((n) => t.upos[n] === 'NOUN' && t.features[n]!.number !== 'Plur');
}
