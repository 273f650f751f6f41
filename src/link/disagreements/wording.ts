import type { Claim, ClaimGroup } from '../../model/claim.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import type { Finding } from './finding.ts';
import { type Said, sidesOf } from './sides.ts';
import { isPronoun } from './speakers.ts';
import { compared, type Word, wordsOf } from './utterance.ts';

/** A quotation longer than this is shown from a few words before what differs to a few words behind it. */
const whole = 24;
const around = 4;

interface Quotation {
  article: string;
  span: Span;
  text: string;
  words: Word[];
}

/** What differs of a quotation from another, with some words around it. */
function excerpt(q: Quotation, others: readonly Quotation[]): string {
  if (q.words.length <= whole) return q.text;
  const places = others.flatMap((o) => {
    const found = compared(q.words, o.words);
    return typeof found === 'string' ? [] : [found.a];
  });
  if (places.length === 0) return q.text;
  const first = Math.max(0, Math.min(...places.map(([from]) => from)) - around);
  const last = Math.min(q.words.length, Math.max(...places.map(([, to]) => to)) + around) - 1;
  return q.text.slice(q.words[first]!.start, q.words[last]!.end);
}

/** Quotations of one group that are of one utterance, each list by itself. */
function utterances(quotations: readonly Quotation[]): Quotation[][] {
  const lists: Quotation[][] = [];
  for (const q of quotations) {
    const own = lists.filter((list) => list.some((o) => compared(q.words, o.words) !== 'other'));
    const joined = [...own.flat(), q];
    for (const list of own) lists.splice(lists.indexOf(list), 1);
    lists.push(joined);
  }
  return lists;
}

const differ = (a: Quotation, b: Quotation): boolean => typeof compared(a.words, b.words) !== 'string';

/** Claims of one group, from different articles, whose quotations differ in their words. */
export function wordingDisagreements(
  claims: readonly Claim[],
  groups: readonly ClaimGroup[],
  actors: LinkedActors,
): Finding[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const names = new Map(actors.actors.map((a) => [a.id, a.name]));
  return groups.flatMap((group): Finding[] => {
    if (group.claims.length < 2) return [];
    const quotations = group.claims
      .map((id) => byId.get(id)!)
      .flatMap((c) =>
        c.quotes.map((span): Quotation => {
          const text = wordsAt(span);
          return { article: c.article, span, text, words: wordsOf(text) };
        }),
      )
      .slice(0, 20);
    return utterances(quotations).flatMap((list): Finding[] => {
      const odd = list.filter((q) => list.some((o) => o.article !== q.article && differ(q, o)));
      const said = odd.map(
        (q): Said<Quotation> => ({ value: q, text: excerpt(q, odd), article: q.article, span: q.span }),
      );
      const sides = sidesOf(said, (a, b) => !differ(a, b));
      if (sides.length < 2) return [];
      const name = group.speaker === null ? group.speakerLabel : (names.get(group.speaker) ?? group.speakerLabel);
      const who = name === null || isPronoun(name) ? null : name.replace(/^(?:An?|The)\s/, (w) => w.toLowerCase());
      const about = who ? `What ${who} said, word for word` : 'A quotation, word for word';
      return [{ kind: 'wording', about, event: group.event, actor: group.speaker, sides }];
    });
  });
}
