import type { Claim } from '../../model/claim.ts';
import type { Reading } from '../../model/reading.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import { auxiliariesOf, dependentOf, dependentsOf, extentOf, isNegated, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { stemOf } from '../claims/stem.ts';
import { sentenceAt } from '../sentenceAt.ts';
import type { Finding } from './finding.ts';
import type { SharedStatement } from './sharedStatements.ts';
import { type Said, sidesOf } from './sides.ts';
import { treeOf } from './treeOf.ts';

/** Verbs by which something is meant, not done. */
const meaning = new Set('seek intend plan aim want hope try wish mean prepare consider strive attempt'.split(' '));
const able = new Set('may might could can'.split(' '));
const empty = new Set('be have do make take get go say'.split(' '));
/** The forms that these have begin so; behind an article or a pronoun it is a noun: “a wish to build”. */
const softening =
  /\b(?:(an?|the|any|his|her|its|their|our|my) {1,3})?(?:seek|sought|str[io]v|intend|plan|aim|want|hop|wish|mean|prepar|consider|attempt|tr[yi]|may|might|can|could)/giu;
/** Whether anything in these words can be meant or possible: where nothing is, all is told as done, and no tree is asked. */
const softens = (words: string): boolean => {
  for (const [, beforeNoun] of words.matchAll(softening)) if (beforeNoun === undefined) return true;
  return false;
};
/** Behind its verb a phrase is shown up to so many words. */
const most = 9;

interface Firmness {
  how: 'done' | 'meant' | 'possible';
  verb: string;
  negated: boolean;
  things: readonly string[];
}

/** The verbs of what somebody says, each with how firmly it is put: “build”, “may build”, “seek to build”. */
function firmnessIn(reading: Reading | undefined, claim: Claim): Said<Firmness>[] {
  if (!reading) return [];
  const { article } = reading;
  return claim.content.flatMap((content) => {
    const sentence = article.sentences[sentenceAt(article, content.start)];
    if (!sentence) return [];
    const t = treeOf(article, sentence);
    const inside = (i: number) => t.places[i]!.start >= content.start && t.places[i]!.end <= content.end;
    return t.forms.flatMap((_, verb): Said<Firmness>[] => {
      const object = dependentOf(t, verb, 'obj');
      if (t.upos[verb] !== 'VERB' || empty.has(t.lemmas[verb]!) || object < verb || !inside(verb) || !inside(object))
        return [];
      const above = relationOf(t, verb) === 'xcomp' ? t.heads[verb]! : -1;
      const meant = above >= 0 && inside(above) && meaning.has(t.lemmas[above]!);
      const top = meant ? above : verb;
      const helping = auxiliariesOf(t, top);
      const possible = helping.some((a) => able.has(t.lemmas[a]!) || able.has(t.forms[a]!.toLowerCase()));
      const first = Math.min(top, ...dependentsOf(t, top, 'aux', 'advmod').filter((d) => d < top && inside(d)));
      const last = Math.min(extentOf(t, object).last, object + most);
      const [start, end] = [t.places[first]!.start, Math.min(t.places[last - 1]!.end, content.end)];
      const value: Firmness = {
        how: meant ? 'meant' : possible ? 'possible' : 'done',
        verb: stemOf(t.lemmas[verb]!),
        negated: isNegated(t, top) || (meant && isNegated(t, verb)),
        things: thingsOf(t, object),
      };
      const text = wordsIn(article, start, end).replace(/\s+/g, ' ');
      return [{ value, text, article: article.id, span: spanIn(article, start, end) }];
    });
  });
}

const thingsOf = (t: Trees, object: number): string[] =>
  [object, ...dependentsOf(t, object, 'conj')].map((i) => stemOf(t.lemmas[i]!.toLowerCase()));

const sameDeed = (a: Firmness, b: Firmness): boolean =>
  a.verb === b.verb && a.negated === b.negated && a.things.some((thing) => b.things.includes(thing));

/** One statement that some tell as what is done and others as what is meant or may be: “do not build”, “do not seek to build”. */
export function firmnessDisagreements(
  statements: readonly SharedStatement[],
  byArticle: ReadonlyMap<string, Reading>,
): Finding[] {
  return statements.flatMap(({ group, claims }): Finding[] => {
    if (new Set(claims.map((c) => c.article)).size < 2) return [];
    const isSoft = claims.map((c) => c.content.some((span) => softens(span.exact)));
    const soft = claims.map((c, i) => (isSoft[i] ? firmnessIn(byArticle.get(c.article), c) : []));
    if (!soft.some((own) => own.some((s) => s.value.how !== 'done'))) return [];
    const all = claims.flatMap((c, i) => (isSoft[i] ? soft[i]! : firmnessIn(byArticle.get(c.article), c)));
    const first = all.find((a) =>
      all.some((b) => b.article !== a.article && sameDeed(a.value, b.value) && a.value.how !== b.value.how),
    );
    if (!first) return [];
    const said = all.filter((s) => sameDeed(s.value, first.value));
    const sides = sidesOf(said, (a, b) => a.how === b.how, true);
    const firmest = said.find((s) => s.value.how === 'done') ?? first;
    const about = `How firmly “${firmest.text}” is put`;
    return sides.length < 2 ? [] : [{ kind: 'strength', about, event: group.event, actor: group.speaker, sides }];
  });
}
