import type { Claim } from '../../model/claim.ts';
import type { Reading } from '../../model/reading.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import { clauseOf, dependentsOf, isNegated, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { stemOf } from '../claims/stem.ts';
import { sentenceAt } from '../sentenceAt.ts';
import type { Finding } from './finding.ts';
import type { SharedStatement } from './sharedStatements.ts';
import { type Said, sidesOf } from './sides.ts';
import { treeOf } from './treeOf.ts';

/** What is denied of a thing so described may be true of it otherwise: “no formal alliance”, “no direct talks”. */
const restricting = new Set(
  'formal official direct full full-fledged outright explicit immediate permanent binding written public new further'.split(
    ' ',
  ),
);
/** And of a thing that isn't meant for “any particular town”. */
const picking = new Set('specific particular single certain individual'.split(' '));
/** Who lacks it has none, and who refutes it says so. */
const lacking = new Set('lack deny refute reject exclude dismiss rebut'.split(' '));
const definite = new Set('the this that these those both'.split(' '));
/** Behind a noun what restricts it begins within so many words, and is of so many. */
const reach = 6;

/** Whether anything restricts what somebody says: where nothing does, no tree is asked. */
const restricts = ({ content }: Claim): boolean =>
  content.some((s) =>
    s.exact
      .toLowerCase()
      .match(/[a-z-]{3,20}/g)
      ?.some((w) => restricting.has(w) || picking.has(w)),
  );

interface Denied {
  /** Stems of the noun and of those before it that it is made with: “military bloc formation”. */
  nouns: readonly string[];
  /** The word that restricts it; '' where none does. */
  by: string;
}

/** The nouns whose being what somebody says denies, each with what restricts the denial. */
function denialsIn(reading: Reading | undefined, { content, polarity }: Claim): Said<Denied>[] {
  if (!reading) return [];
  const { article } = reading;
  return content.flatMap((span) => {
    const sentence = article.sentences[sentenceAt(article, span.start)];
    if (!sentence) return [];
    const t = treeOf(article, sentence);
    const inside = (i: number) => t.places[i]!.start >= span.start && t.places[i]!.end <= span.end;
    return t.forms.flatMap((_, noun): Said<Denied>[] => {
      if (t.upos[noun] !== 'NOUN' || ['compound', 'nsubj'].includes(relationOf(t, noun)) || !inside(noun)) return [];
      if (polarity !== 'denied' && !isDenied(t, noun)) return [];
      const before = dependentsOf(t, noun, 'amod', 'compound', 'det').filter((d) => d < noun && inside(d));
      // “The new treaty” is one, with the word or without it.
      if (before.some((d) => definite.has(t.forms[d]!.toLowerCase()))) return [];
      const adjective = before.find((d) => restricting.has(t.forms[d]!.toLowerCase()));
      const after = adjective === undefined ? pickedAfter(t, noun) : -1;
      const first = Math.min(noun, ...before);
      const last = after >= 0 && inside(after) ? after : noun;
      const by = adjective !== undefined ? t.forms[adjective]!.toLowerCase() : last > noun ? 'picked' : '';
      const made = [noun, ...before.filter((d) => relationOf(t, d) === 'compound')];
      const [start, end] = [t.places[first]!.start, t.places[last]!.end];
      const value = { nouns: made.map((i) => stemOf(t.lemmas[i]!.toLowerCase())), by };
      const text = wordsIn(article, start, end).replace(/\s+/g, ' ');
      return [{ value, text, article: article.id, span: spanIn(article, start, end) }];
    });
  });
}

/** Whether the clause in which a noun stands, or one that it completes, is denied. */
function isDenied(t: Trees, noun: number): boolean {
  if (dependentsOf(t, noun, 'det').some((d) => t.lemmas[d] === 'no')) return true;
  for (let verb = clauseOf(t, noun); verb >= 0; verb = t.heads[verb]!) {
    if (isNegated(t, verb) || lacking.has(t.lemmas[verb]!)) return true;
    if (relationOf(t, verb) !== 'xcomp') return false;
  }
  return false;
}

/** The last word of what a noun is said to be for or against, where any one is picked out of many; −1 where none is. */
function pickedAfter(t: Trees, noun: number): number {
  for (let i = noun + 1; i < Math.min(noun + reach, t.forms.length); i++) {
    if (t.upos[i] === 'PUNCT') return -1;
    if (!picking.has(t.forms[i]!.toLowerCase())) continue;
    const thing = t.heads[i]!;
    return thing > i && thing < i + reach && t.upos[thing] === 'NOUN' ? thing : -1;
  }
  return -1;
}

/** One statement that some tell as denying a thing, and others as denying it of one sort only: “no alliance”, “no formal alliance”. */
export function denialDisagreements(
  statements: readonly SharedStatement[],
  byArticle: ReadonlyMap<string, Reading>,
): Finding[] {
  return statements.flatMap(({ group, claims }): Finding[] => {
    if (new Set(claims.map((c) => c.article)).size < 2 || !claims.some(restricts)) return [];
    const all = claims.flatMap((c) => denialsIn(byArticle.get(c.article), c));
    const first = all.find((a) =>
      all.some(
        (b) => b.article !== a.article && sameThing(a.value, b.value) && (a.value.by === '') !== (b.value.by === ''),
      ),
    );
    if (!first) return [];
    const said = all.filter((s) => sameThing(s.value, first.value));
    const whole = said.find((s) => s.value.by === '') ?? first;
    const sides = sidesOf(said, (a, b) => a.by === b.by, true);
    const about = `How much of “${whole.text}” is denied`;
    return [{ kind: 'strength', about, event: group.event, actor: group.speaker, sides }];
  });
}

const sameThing = (a: Denied, b: Denied): boolean => a.nouns.some((noun) => b.nouns.includes(noun));
