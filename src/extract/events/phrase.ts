import { dependentOf, dependentsOf, phraseOf as tokensOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { joined } from './headlinePhrase.ts';
import { POINTING } from './lexicon/phrase.ts';
import { TIME_UNITS } from './lexicon/whoseDeed.ts';
import { labelMax } from './line.ts';
import { beginsWhole, endsWhole, isPhraseEnd, isWithin, type Stretches } from './wholeness.ts';

const ASIDE =
  /^(?:appos|parataxis|discourse|list|dep|reparandum|acl:relcl|advcl|acl|cop|nsubj|aux|advmod|cc|cc:preconj|mark|case)$/;

/** Who belongs to somebody unnamed (“by its director”) with the words around it, but not what hangs further below. */
const isStrange = (t: Trees, i: number): boolean => {
  const isOwned = (n: number): boolean =>
    t.relations[n] === 'nmod' && dependentsOf(t, n, 'nmod:poss').some((p) => t.upos[p] === 'PRON');
  return isOwned(i) || (t.heads[i]! >= 0 && isOwned(t.heads[i]!) && !/^nmod$/.test(t.relations[i]!));
};

/** Whether its neighbours show that nothing was cut from a phrase; what stands before its article was left out on purpose. */
const isWholePhrase = (t: Trees, tokens: readonly number[], dates: Stretches): boolean => {
  const first = tokens[0]!;
  const own =
    POINTING.test(t.forms[first - 1] ?? '') || /^['’]s$/i.test(t.forms[first - 1] ?? '') || t.upos[first - 1] === 'ADP';
  return isPhraseEnd(t, tokens.at(-1)!) && endsWhole(t, tokens.at(-1)!, dates) && (own || beginsWhole(t, first, dates));
};

/** The noun phrase around a noun that tells a happening, as a heading: “the King's visit to the mine” without its article. */
export function phraseOf(t: Trees, noun: number, dates: Stretches): string | null {
  const isDate = (c: number): boolean => {
    const { start, end } = t.places[c]!;
    return dates.some((d) => d.start < end && start < d.end);
  };
  const left = (c: number): boolean => {
    const relation = t.relations[c]!;
    if (t.heads[c] !== noun && relation === 'case') return false;
    if (relation === 'punct')
      return !/^[-–/]$/.test(t.forms[c]!) && !(t.forms[c] === ',' && t.relations[t.heads[c]!] === 'conj');
    if (/^(?:nmod|obl|nmod:unmarked|obl:unmarked|nummod|compound|obj)$/.test(relation) && isDate(c)) return true;
    // “The talks held on 3 May”.
    if (relation === 'acl' && dependentsOf(t, c, 'obl', 'obl:unmarked').some(isDate)) return true;
    // Whose it is stands elsewhere: “their visit”.
    return (
      (relation === 'nmod:poss' && t.upos[c] === 'PRON') ||
      (t.heads[c] === noun && ASIDE.test(relation)) ||
      /^(?:appos|parataxis|acl:relcl|advcl)$/.test(relation)
    );
  };
  // The last complements go first where room is short.
  const given = dependentsOf(t, noun, 'nmod', 'conj').reverse();
  for (let dropped = 0; dropped <= given.length; dropped++) {
    const without = new Set(given.slice(0, dropped));
    const tokens = tokensOf(t, noun, (c) => left(c) || without.has(c)).filter((i) => !isStrange(t, i));
    while (tokens.length && POINTING.test(t.forms[tokens[0]!]!)) tokens.shift();
    // “Last year's blasts”: whose they are is a time.
    if (TIME_UNITS.test(t.lemmas[tokens[0]!]!) && /^['’]s$/i.test(t.forms[tokens[1]!] ?? '')) tokens.splice(0, 2);
    const label = joined(t, tokens);
    if (label.length <= labelMax && tokens.length > 1 && !/^['’]/.test(label) && isWholePhrase(t, tokens, dates))
      return label[0]!.toUpperCase() + label.slice(1);
  }
  return null;
}

/** A noun's phrase where it says whose deed or what of it is told, a pronoun's by name: “Ana Ruiz’s arrest”, “release of the survey”; else null. */
export function nominalOf(t: Trees, noun: number, { dates, nameAt }: HeadlineOptions): string | null {
  const phrase = phraseOf(t, noun, dates);
  const owner = dependentOf(t, noun, 'nmod:poss');
  if (owner >= 0 && t.upos[owner] === 'PRON') {
    const name = nameAt(t.places[owner]!.start, t.places[owner]!.end);
    return name && `${name}’s ${phrase ? phrase[0]!.toLowerCase() + phrase.slice(1) : t.forms[noun]!}`;
  }
  const isOf = (c: number): boolean =>
    !isWithin(t, c, dates) && dependentsOf(t, c, 'case').some((k) => t.lemmas[k] === 'of');
  return owner >= 0 || dependentsOf(t, noun, 'nmod').some(isOf) ? phrase : null;
}
