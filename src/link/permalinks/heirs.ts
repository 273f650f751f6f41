import { isAnothers } from './anothers.ts';
import { fullNames } from './assign.ts';
import { isSentence, sentenceOf, successors } from './evidence.ts';
import { addressOf, type Entry, type Kind } from './ledger.ts';
import { misspelt } from './misspelt.ts';
import type { Thing } from './thing.ts';

const pathOf = (t: Thing): string => addressOf(t.kind, t.id, t.article ?? null);
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The name alone, of somebody who was parted from another of that name: no longer so, it is the other's. */
const nameIn = (key: string): string => key.slice(key.indexOf('#') + 1);

/** Evidence → the things that it is for. */
function holding(standing: readonly Thing[], keysOf: (t: Thing) => readonly string[]): Map<string, Thing[]> {
  const holders = new Map<string, Thing[]>();
  for (const t of standing)
    for (const key of keysOf(t)) {
      const under = holders.get(key);
      if (under) under.push(t);
      else holders.set(key, [t]);
    }
  return holders;
}

/** The thing that most of the keys lead to. */
function mostVoted(
  keys: readonly string[],
  holders: ReadonlyMap<string, readonly Thing[]>,
  may: (t: Thing) => boolean,
) {
  const votes = new Map<Thing, number>();
  for (const key of keys) for (const t of holders.get(key) ?? []) if (may(t)) votes.set(t, (votes.get(t) ?? 0) + 1);
  return [...votes].sort(([a, x], [b, y]) => y - x || byCode(pathOf(a), pathOf(b)))[0]?.[0] ?? null;
}

/** The sentences that the words of an event or a claim stand in. */
const sentencesOf = (near: readonly string[] | undefined): string[] =>
  near?.some(isSentence) ? near.filter(isSentence) : (near ?? []).map(sentenceOf);

/**
 * Who inherits an address of one kind: the standing thing that most of its evidence went to, edited or not; else one that
 * the same sentence tells of, about the same people or day where these are told; else whoever bears the name with a slip of the pen put right.
 * `former` is the evidence by its words of all that stood until now. What led somewhere already (`led`) leads on there, unless its very evidence
 * is elsewhere: a second build, which sees no edit any more, must not find another.
 */
export function heirs(
  kind: Kind,
  standing: readonly Thing[],
  former: readonly string[],
): (entry: Pick<Entry, 'by' | 'near' | 'date' | 'who' | 'gone'>, led: string | null) => string | null {
  if (kind === 'article') return (_, led) => led;
  const worded = kind === 'event' || kind === 'claim';
  const exact = holding(standing, (t) => (kind === 'actor' ? fullNames(t.by) : t.by));
  const nearby = holding(standing, (t) => t.near ?? []);
  const sentences = holding(worded ? standing : [], (t) => sentencesOf(t.near));
  const became = worded
    ? successors(
        former,
        standing.flatMap((t) => t.near ?? []),
      )
    : new Map<string, string>();
  // Where two things happen in one sentence, an edit may leave one of them.
  const sentenceBecame = new Map([...became].map(([was, now]) => [sentenceOf(was), sentenceOf(now)]));
  return ({ by, near = [], date, who = [], gone }, led) => {
    const now = near.map((key) => became.get(key) ?? key);
    /** The same words in another sentence, said by another, are another statement. */
    const may = (t: Thing): boolean =>
      kind !== 'claim' || !isAnothers({ who, by, near: gone ? near : now, stands: !gone }, t);
    const same = (t: Thing): boolean => may(t) && (kind !== 'claim' || who.some((one) => t.who?.includes(one)));
    const keys = kind === 'actor' ? fullNames(by.map(nameIn)) : by;
    const own = mostVoted(keys, exact, same);
    if (own) return pathOf(own);
    if (led !== null) return led;
    const found = mostVoted(keys, exact, may);
    if (found) return pathOf(found);
    if (kind === 'source') return null;
    if (!worded) {
      const slip = near
        .flatMap((key) => nearby.get(key) ?? [])
        .filter((t) => misspelt({ by: by.map(nameIn), near }, t));
      return slip.length ? slip.map(pathOf).sort(byCode)[0]! : null;
    }
    const edited = now.filter((key) => !isSentence(key));
    const heir =
      mostVoted(edited, nearby, same) ??
      mostVoted(edited, nearby, may) ??
      mostVoted(
        sentencesOf(near).map((key) => sentenceBecame.get(key) ?? key),
        sentences,
        (t) =>
          kind === 'claim' ||
          date === undefined ||
          t.date === date ||
          who.length === 0 ||
          who.some((one) => t.who?.includes(one)),
      );
    return heir && pathOf(heir);
  };
}
