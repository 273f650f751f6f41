import { dependentOf, dependentsOf, extentOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { isCalledWithin } from './calledWithin.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { headlinePhrase, isSetOff, joined } from './headlinePhrase.ts';
import { subjectWords } from './headlineSubject.ts';
import { CLOSING, UNREAL } from './lexicon/headlineSource.ts';
import { SPEECH } from './lexicon/predicates.ts';
import { isPersonNoun } from './personNouns.ts';
import { areMany, presentOf } from './present.ts';

/** The verb of saying, -1 for “according to”, and who says it. */
interface Source {
  verb: number;
  who: number;
}

/**
 * By whom what a verb tells is told, or null where the article tells it by itself: all that hangs below a verb of saying is
 * said, however far below. `who` is -1 where nobody printable says it.
 */
export function sourceOf(t: Trees, verb: number): Source | null {
  for (let at = verb, below = verb; at >= 0; below = at, at = t.heads[at]!) {
    // “Said that Lind, who was held in May, had lied”: what a comma sets off in it the article tells by itself.
    if (t.relations[at] === 'acl:relcl' && isSetOff(t, at)) return null;
    const lemma = t.lemmas[t.heads[at]!] ?? '';
    if (relationOf(t, at) === 'ccomp') {
      if (SPEECH.has(lemma)) return { verb: t.heads[at]!, who: speakerOf(t, t.heads[at]!) };
      if (UNREAL.has(lemma)) return { verb: t.heads[at]!, who: -1 };
    }
    const aside = dependentsOf(t, at, 'parataxis').find(
      (p) => SPEECH.has(t.lemmas[p]!) && speakerOf(t, p) >= 0 && !saysMore(t, p),
    );
    if (aside !== undefined && aside !== verb) return { verb: aside, who: speakerOf(t, aside) };
    const according = dependentsOf(t, at, 'obl').find((o) =>
      dependentsOf(t, o, 'case').some((c) => t.lemmas[c] === 'accord'),
    );
    // “According to a study published in May”: what describes the source is the article's.
    if (according !== undefined) return according === below ? null : { verb: -1, who: according };
  }
  return null;
}

/** “Holm visited Sorn in March, and the two towns said that the weir is safe”: what is said comes behind it, and is not the visit. */
const saysMore = (t: Trees, verb: number): boolean =>
  dependentsOf(t, verb, 'ccomp').some((c) =>
    dependentsOf(t, c, 'mark').some((m) => m > verb && t.lemmas[m] === 'that' && t.forms[m - 1] !== ','),
  );

const speakerOf = (t: Trees, verb: number): number => {
  if (dependentOf(t, verb, 'aux:pass') >= 0) return -1;
  const subject = dependentOf(t, verb, 'nsubj');
  // “To ensure our safety says Prime Minister Ruiz”: who is named behind the verb says it, and no thing before it.
  const isThing = subject >= 0 && subject < verb && t.upos[subject] === 'NOUN' && !isPersonNoun(t.lemmas[subject]!);
  if (isThing && t.lemmas[verb] === 'say' && t.upos[verb + 1] === 'PROPN' && !/day$/.test(t.forms[verb + 1]!))
    return -1;
  return subject >= 0 ? subject : speakerBefore(t, verb);
};

/** “…, the police and the mayor said”: who stands between a comma and the verb says it, whatever the tree hangs him on. */
function speakerBefore(t: Trees, verb: number): number {
  let first = verb;
  while (first > 0 && t.sentenceOf[first - 1] === t.sentenceOf[verb] && NAMING.test(t.upos[first - 1]!)) first--;
  if (first === verb || t.forms[first - 1] !== ',' || t.sentenceOf[first - 1] !== t.sentenceOf[verb]) return -1;
  const tops = range(first, verb).filter((i) => t.heads[i]! < first || t.heads[i]! >= verb);
  return tops.length === 1 && /^(?:NOUN|PROPN)$/.test(t.upos[tops[0]!]!) ? tops[0]! : -1;
}
const NAMING = /^(?:NOUN|PROPN|ADJ|DET|CCONJ|NUM)$/;
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** “, police say”: the close of a headline that somebody else than the article tells; null where he can't be named. */
export function closeOf(t: Trees, { verb, who }: Source, options: HeadlineOptions): string | null {
  if (who < 0) return null;
  const last = dependentsOf(t, who, 'flat').at(-1) ?? who;
  const name = /^\p{Lu}/u.test(t.forms[who]!) ? options.nameAt(t.places[who]!.start, t.places[last]!.end) : null;
  const said =
    name !== null && dependentOf(t, who, 'conj') < 0
      ? name
      : verb < 0
        ? joined(t, headlinePhrase(t, who, options.dates, 2, true))
        : subjectWords(t, who, options, 2);
  if (!said || /^(?:his|her|its|their|our|my)\s/i.test(said)) return null;
  if (t.upos[who] === 'PRON' && verb >= 0 && isCalledWithin(t, contentOf(t, verb), said, options)) return null;
  const lemma = verb < 0 ? 'say' : t.lemmas[verb]!;
  const plural = areMany(t, who, options);
  return `, ${inSentence(t, who, said, options)} ${presentOf(CLOSING.has(lemma) ? lemma : 'say', plural)}`;
}

const contentOf = (t: Trees, verb: number): number =>
  t.relations[verb] === 'parataxis' ? t.heads[verb]! : dependentOf(t, verb, 'ccomp');

/** A common noun that opened its sentence goes small within one. */
function inSentence(t: Trees, who: number, said: string, { nameAt }: HeadlineOptions): string {
  const first = extentOf(t, who).first;
  const opens = first === t.sentences[t.sentenceOf[who]!]!.first && said.startsWith(t.forms[first]!);
  const named = nameAt(t.places[who]!.start, t.places[who]!.end) !== null;
  const common = !named && t.upos[who] === 'NOUN' && t.upos[first] !== 'PROPN' && !/\s\p{Lu}/u.test(said);
  const small = opens && common && /^\p{Lu}\p{Ll}/u.test(said) && !capitalsIn(t).has(t.forms[first]!);
  return small ? said[0]!.toLowerCase() + said.slice(1) : said;
}

/** “Gulls fans”: what has its capital within sentences, too, keeps it. Looked for once in a text: each sentence may ask. */
function capitalsIn(t: Trees): ReadonlySet<string> {
  const held = capitals.get(t);
  if (held) return held;
  const found = new Set([...t.text.matchAll(/(?:^|\s)\p{Ll}+ (\p{Lu}[\p{L}\p{M}\p{N}-]*)/gu)].map((m) => m[1]!));
  capitals.set(t, found);
  return found;
}
const capitals = new WeakMap<Trees, ReadonlySet<string>>();
