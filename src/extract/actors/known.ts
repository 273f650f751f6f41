import type { KnownActor, ReadingKnowledge } from '../../model/seeds.ts';
import { folded } from './countries.ts';
import type { View } from './view.ts';

/** A place where the text prints a name or alias of the authority file: tokens `first` to `last`, exclusive. */
export interface KnownHit {
  first: number;
  last: number;
  actor: KnownActor;
}

interface Authority {
  /** First word of an alias → aliases that begin so, longest first. */
  byFirst: Map<string, { form: string; words: number; actor: KnownActor }[]>;
  byForm: Map<string, KnownActor>;
}

const cache = new WeakMap<readonly KnownActor[], Authority>();
const keyOf = (s: string): string => folded(s).replaceAll('’', "'");
const plainWord = /^[A-Za-z]+$/;
const firstWord = /^[\p{L}\p{N}]+/u;

function authorityOf({ actors }: ReadingKnowledge): Authority {
  let authority = cache.get(actors);
  if (authority) return authority;
  authority = { byFirst: new Map(), byForm: new Map() };
  for (const actor of actors) {
    for (const alias of [actor.name, ...actor.aliases]) {
      const form = keyOf(alias);
      if (authority.byForm.has(form)) continue;
      authority.byForm.set(form, actor);
      const first = firstWord.exec(form)?.[0] ?? form;
      const list = authority.byFirst.get(first) ?? [];
      list.push({ form, words: form.length, actor });
      list.sort((a, b) => b.words - a.words);
      authority.byFirst.set(first, list);
    }
  }
  cache.set(actors, authority);
  return authority;
}

/** The authority file's actor of that name or alias, or undefined. */
export const knownByName = (knowledge: ReadingKnowledge, name: string): KnownActor | undefined =>
  authorityOf(knowledge).byForm.get(keyOf(name));

/** Every place where an alias stands as whole words, the longest at each place, never overlapping. */
export function knownHits(view: View, knowledge: ReadingKnowledge): KnownHit[] {
  if (knowledge.actors.length === 0) return [];
  const { byFirst } = authorityOf(knowledge);
  const { tokens, text, article } = view;
  const hits: KnownHit[] = [];
  for (const s of article.sentences) {
    for (let t = s.first; t < s.last; t++) {
      const token = tokens[t]!;
      // Most tokens begin no alias: the plain look-up settles it without folding.
      const candidates =
        byFirst.get(token.text) ??
        (plainWord.test(token.text) ? undefined : byFirst.get(firstWord.exec(keyOf(token.text))?.[0] ?? ''));
      if (!candidates) continue;
      for (const { form, actor } of candidates) {
        let last = t + 1;
        const printed = (): string => keyOf(text.slice(token.start, tokens[last - 1]!.end));
        let found = printed();
        while (last < s.last && found.length < form.length) {
          last++;
          found = printed();
        }
        if (found === form) {
          hits.push({ first: t, last, actor });
          t = last - 1;
          break;
        }
      }
    }
  }
  return hits;
}
