import type { Claim } from '../../model/claim.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import { overlap, type Span, wordsAt } from '../../model/span.ts';
import { byKey } from './byKey.ts';
import type { Finding } from './finding.ts';
import { opening, quotedWords } from './quotedWords.ts';
import { type Said, sidesOf } from './sides.ts';

/** Fewer words than these may be said by anybody. */
const fewest = 6;
/** Of one event so many quotations are compared. */
const most = 80;

export interface Quoted {
  claim: Claim;
  span: Span;
  words: string;
  who: string;
}

const pronoun = /^(?:he|she|they|it|we|i|you|who|which|that|this|these|those|one)\b/i;

/** Whether words name nobody by themselves. */
export const isPronoun = (label: string): boolean => pronoun.test(label);

/** Who is named as the speaker; null where it is nobody, or somebody by a pronoun alone. */
export function whoOf({ speaker, speakerLabel }: Claim, names: ReadonlyMap<string, string>): string | null {
  if (speaker !== null) return names.get(speaker) ?? null;
  return speakerLabel === null || isPronoun(speakerLabel) ? null : speakerLabel;
}

/** “The striker”, “a former coach”: one person, who may be named elsewhere. */
const described = (label: string): boolean =>
  /^(?:the|an?|his|her|their|its)\s/i.test(label) && !/s$/i.test(label) && !/\sand\s/i.test(label);

const parts = (name: string): string[] => name.toLowerCase().match(/\p{L}{3,40}/gu) ?? [];

/** Two names that share a part may be one, and who passes words on is named with whom they are from. */
export function sameSpeaker(a: Quoted, b: Quoted): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.speaker !== null && x.speaker === y.speaker) return true;
  // One utterance that is read as two statements.
  if (x.article === y.article && overlap(a.span, b.span)) return true;
  if ((x.via && x.via.speaker === y.speaker) || (y.via && y.via.speaker === x.speaker)) return true;
  if ([x, y].some((c) => c.speaker === null && described(c.speakerLabel ?? ''))) return true;
  const others = new Set(parts(b.who));
  return parts(a.who).some((p) => others.has(p));
}

/**
 * Words in quotation marks that are given to one speaker here and to another there, in one article or in two; but for
 * the claims of which that is said already.
 */
export function speakerDisagreements(
  claims: readonly Claim[],
  actors: LinkedActors,
  told: ReadonlySet<string>,
  leads: ReadonlyMap<string, string>,
): Finding[] {
  const names = new Map(actors.actors.map((a) => [a.id, a.name]));
  const quoted = claims.flatMap((claim): Quoted[] => {
    const who = whoOf(claim, names);
    if (who === null || told.has(claim.id)) return [];
    return claim.quotes.flatMap((span) => {
      const words = quotedWords(wordsAt(span));
      return words.length < fewest ? [] : [{ claim, span, words: ` ${words.join(' ')} `, who }];
    });
  });
  const taken = new Set<Quoted>();
  const people = new Set(actors.actors.flatMap((a) => (a.kind === 'person' ? [a.id] : [])));
  /** Whether the words themselves name who says it: a person, by a part of the name. */
  const isNamed = ({ claim: { speaker, source }, who }: Quoted) =>
    people.has(speaker ?? '') && source.some((s) => parts(s.exact).some((p) => parts(who).includes(p)));
  // Of one event first; then within one article, and in what leads with one event, whatever it is held to be said of.
  const rows = [
    (q: Quoted) => q.claim.event,
    (q: Quoted) => (q.claim.event === null ? null : q.claim.article),
    (q: Quoted) => (isNamed(q) ? (leads.get(q.claim.article) ?? null) : null),
  ].flatMap((of) =>
    byKey(
      quoted.filter((q) => of(q) !== null),
      (q) => of(q)!,
    ),
  );
  return rows.flatMap(([, all]): Finding[] => {
    const list = all.slice(0, most).filter((q) => !taken.has(q));
    return list.flatMap((first): Finding[] => {
      if (taken.has(first)) return [];
      const same = list.filter(
        (q) => !taken.has(q) && (q.words.includes(first.words) || first.words.includes(q.words)),
      );
      const said = same.map((q): Said<Quoted> => ({ value: q, text: q.who, article: q.claim.article, span: q.span }));
      const sides = sidesOf(said, sameSpeaker);
      // Beside every event only two articles are set against each other.
      const isBeside = same.every((q) => q.claim.event === null);
      if (sides.length < 2 || (isBeside && new Set(same.map((q) => q.claim.article)).size < 2)) return [];
      for (const q of same) taken.add(q);
      return [
        {
          kind: 'speaker',
          about: `Who said ${opening(wordsAt(first.span))}`,
          event: first.claim.event ?? leads.get(first.claim.article) ?? null,
          actor: null,
          sides,
        },
      ];
    });
  });
}
