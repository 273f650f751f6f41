import { words } from '../words.ts';
import { stateName, stateOf } from './countries.ts';
import { type Draft, mention, newDraft } from './draft.ts';
import { military, pairs } from './lexicon/stateBodies.ts';
import { bodyKey } from './names.ts';
import { actorSlug } from './slug.ts';
import type { View } from './view.ts';

const civil = words('ministry embassy parliament police consulate legislature judiciary');

/** Bodies of a state in small letters: “the Thai foreign ministry”, “Peru’s navy”. Every state's are actors of their own. */
export function stateBodies(view: View, drafts: readonly Draft[], taken: Uint8Array): Draft[] {
  const { tokens, article, text, stateAt } = view;
  const made = new Map<string, Draft>();
  for (const s of article.sentences) {
    for (let t = s.first; t < s.last; t++) {
      const { lower } = tokens[t]!;
      const two = pairs.get(lower)?.includes(tokens[t - 1]?.lower ?? '') ?? false;
      const kind =
        civil.has(lower) || (two && !['force', 'guard'].includes(lower))
          ? 'organisation'
          : military.has(lower) || two
            ? 'military'
            : null;
      if (!kind || taken[t] || tokens[t]!.text !== lower) continue;
      let first = t;
      while (
        first - 1 >= s.first &&
        t - first < 4 &&
        !stateAt.has(first - 1) &&
        !taken[first - 1] &&
        ['NOUN', 'ADJ'].includes(tokens[first - 1]!.pos)
      )
        first--;
      const owner = tokens[first - 1];
      const genitive = owner?.text === '’s' || owner?.text === "'s";
      const country = stateAt.get(genitive ? first - 2 : first - 1);
      if (!country || first - 1 < s.first) continue;
      // “Kenya-Tanzania military ties”, “Peru’s military hardware”: an adjective.
      if (!genitive && stateOf(owner!.text)?.as === 'name' && !/^(?:the|a)$/.test(tokens[first - 2]?.lower ?? ''))
        continue;
      const next = tokens[t + 1];
      if (t + 1 < s.last && ['NOUN', 'PROPN', 'ADJ'].includes(next!.pos)) continue;
      if (
        next?.text === '-' ||
        (next?.lower === 'and' &&
          lower === 'military' &&
          tokens[t + 2]?.pos === 'NOUN' &&
          tokens[t + 3]?.pos === 'NOUN')
      )
        continue;
      let start = genitive ? first : first - 1;
      // “South Korean”: two words of one state.
      while (!genitive && start > s.first && stateAt.get(start - 1) === country) start--;
      const words = text.slice(tokens[first]!.start, tokens[t]!.end);
      const key = `${country} ${bodyKey(words)}`;
      const draft =
        made.get(key) ??
        drafts.find(
          (d) =>
            d.country === country &&
            d.kind !== 'person' &&
            d.kind !== 'state' &&
            d.words.length > 0 &&
            bodyKey(d.words.join(' ')) === bodyKey(words),
        );
      const name = genitive ? `${stateName(country)}’s ${words}` : text.slice(tokens[start]!.start, tokens[t]!.end);
      const d = draft ?? newDraft(actorSlug(name), name, kind, bodyKey(words).split(' '), country);
      if (!draft) made.set(key, d);
      mention(d, start, t + 1, 'name');
      taken.fill(1, start, t + 1);
    }
  }
  return [...made.values()];
}
