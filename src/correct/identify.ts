import type { LocalActor } from '../model/actor.ts';
import type { Reading } from '../model/reading.ts';
import { type Span, within } from '../model/span.ts';
import { meets } from './locate.ts';

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Whether words stand by themselves: “Houston” isn't named by “Houstonian”. */
const isWhole = (text: string, { start, end }: Span): boolean => !isLetter(text[start - 1]) && !isLetter(text[end]);

/**
 * The reading where a name means one actor (`key`) and nobody else: its mentions are that one's, what was said there is theirs, and
 * what happened there happened with them. Whoever else was called by nothing but this name becomes one with them. Null where
 * it means them already.
 */
export function identified(reading: Reading, key: string, named: readonly Span[]): Reading | null {
  const places = named.filter((p) => isWhole(reading.article.text, p));
  const isHere = (span: Span): boolean => places.some((p) => within(span, p));
  const others = reading.actors.filter((a) => a.key !== key && a.mentions.some(isHere));
  const free = places.filter((p) => !reading.actors.some((a) => meets(a.mentions, [p])));
  const unsaid = reading.claims.filter((c) => c.speaker === null && c.source.some(isHere));
  if (others.length + free.length + unsaid.length === 0) return null;

  const whole = new Set(
    others.filter((a) => a.mentions.every((m) => isHere(m) || m.form === 'pronoun')).map((a) => a.key),
  );
  const gained = [
    ...others.flatMap((a) => a.mentions.filter((m) => whole.has(a.key) || isHere(m))),
    ...free.map((p) => ({ ...p, form: 'short' as const })),
  ];
  const offices = others.flatMap((a) => (whole.has(a.key) ? a.offices : []));
  const actors = reading.actors.flatMap((a): LocalActor[] => {
    if (a.key === key)
      return [
        {
          ...a,
          offices: [...a.offices, ...offices],
          mentions: [...a.mentions, ...gained].sort((x, y) => x.start - y.start),
        },
      ];
    if (whole.has(a.key)) return [];
    return [others.includes(a) ? { ...a, mentions: a.mentions.filter((m) => !isHere(m)) } : a];
  });
  const parted = new Set(others.flatMap((a) => (whole.has(a.key) ? [] : [a.key])));
  const rest = new Map(actors.map((a) => [a.key, a]));
  /** Of somebody who bears another name, too, only what is told by this one. */
  const isTheirs = (who: string, told: Span): boolean =>
    whole.has(who) ||
    (parted.has(who) && gained.some((m) => within(m, told)) && !rest.get(who)!.mentions.some((m) => within(m, told)));
  const claims = reading.claims.map((c) => {
    const theirs =
      c.speaker === null
        ? unsaid.includes(c)
        : whole.has(c.speaker) || (parted.has(c.speaker) && c.source.some(isHere));
    return theirs ? { ...c, speaker: key } : c;
  });
  const events = reading.events.map((e) => {
    const to = (who: string): string => (isTheirs(who, e.span) ? key : who);
    return {
      ...e,
      participants: [...new Set(e.participants.map(to))],
      agents: [...new Set(e.agents.map(to))],
      ...(e.taker !== undefined && { taker: to(e.taker) }),
    };
  });
  return { ...reading, actors, claims, events };
}
