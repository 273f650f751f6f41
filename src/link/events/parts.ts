import { dayOf } from '../../model/calendar.ts';
import type { Event } from '../../model/event.ts';
import { type Happening, shares } from './happening.ts';

/** Kinds that hold others in them, widest first. */
const frames = ['visit', 'exercise', 'meeting'];
/** What may be a part of them. */
const inside: Readonly<Record<string, ReadonlySet<string>>> = {
  visit: new Set(['meeting', 'agreement', 'declaration', 'announcement', 'statement', 'patrol', 'exercise', 'show']),
  exercise: new Set(['patrol']),
  meeting: new Set(['agreement', 'declaration', 'announcement', 'statement']),
};
/** Nothing longer than this is one visit or meeting. */
const longest = 31;

interface Candidate {
  event: Event;
  happening: Happening;
  kind: string;
  min: number;
  max: number;
  articles: ReadonlySet<string>;
}

/**
 * Marks what took place within something larger: the meeting inside a state visit, the statement signed at a summit. The
 * part lies within the days of the whole, shares its people, and an article tells both (or both name the same place).
 */
export function markParts(pairs: readonly { event: Event; happening: Happening }[]): void {
  const candidates = pairs.flatMap(({ event, happening }): Candidate[] => {
    const min = event.date && dayOf(event.date.min);
    const max = event.date && dayOf(event.date.max);
    if (min === null || max === null || max - min > longest) return [];
    const articles = new Set(event.reports.map((r) => r.article));
    return [{ event, happening, kind: mainKind(happening), min, max, articles }];
  });
  const byActor = new Map<string, Candidate[]>();
  for (const c of candidates) {
    if (!frames.includes(c.kind)) continue;
    for (const actor of c.event.participants) {
      for (let month = monthOf(c.min); month <= monthOf(c.max); month++) {
        const key = `${actor} ${month}`;
        const list = byActor.get(key);
        if (list) list.push(c);
        else byActor.set(key, [c]);
      }
    }
  }
  for (const part of candidates) {
    const wholes = new Set(part.event.participants.flatMap((a) => byActor.get(`${a} ${monthOf(part.min)}`) ?? []));
    const best = [...wholes]
      .filter((whole) => whole !== part && holds(whole, part))
      .sort(
        (a, b) =>
          frames.indexOf(b.kind) - frames.indexOf(a.kind) ||
          a.max - a.min - (b.max - b.min) ||
          (a.event.id < b.event.id ? -1 : 1),
      )[0];
    if (!best || best.event.partOf === part.event.id) continue;
    part.event.partOf = best.event.id;
    best.event.parts.push(part.event.id);
  }
  for (const { event } of candidates) event.parts.sort();
}

const monthOf = (day: number): number => Math.floor(day / 31);

function mainKind(h: Happening): string {
  return h.tellings[0]!.mention.kind;
}

function holds(whole: Candidate, part: Candidate): boolean {
  if (!inside[whole.kind]?.has(part.kind)) return false;
  if (part.min < whole.min || part.max > whole.max) return false;
  // Two happenings of the same vague month hang together only where the same people make them.
  const people = shares(whole.happening.persons, part.happening.persons);
  const vague = whole.max - whole.min > 14;
  if (people === 0 && (vague || whole.happening.persons.size > 0)) return false;
  return (
    part.event.reports.some((r) => whole.articles.has(r.article)) ||
    (whole.event.place !== null && whole.event.place === part.event.place)
  );
}
