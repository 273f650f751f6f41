import { withNamed } from '../extract/actors/named.ts';
import { statedMention } from '../extract/events/stated.ts';
import type { LocalActor } from '../model/actor.ts';
import type { Claim, LocalClaim } from '../model/claim.ts';
import type { Correction, CorrectionOutcome } from '../model/correction.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import type { Span } from '../model/span.ts';
import type { ReadableText } from '../model/spanIn.ts';
import { identified } from './identify.ts';
import { locate, meets } from './locate.ts';

/** Corrections of what one article tells, which are made before articles are linked. */
const ofReadings = ['drop', 'set-speaker', 'identify', 'add-claim', 'add-actor', 'add-event'] as const;
type ReadingCorrection = Extract<Correction, { do: (typeof ofReadings)[number] }>;
/** Differences aren't there yet. */
const isOfReading = (c: Correction): c is ReadingCorrection =>
  (ofReadings as readonly string[]).includes(c.do) && !(c.do === 'drop' && c.kind === 'difference');

/** The readings as an editor corrected them; a correction whose words have gone from its article is reported, not applied. */
export function correctReadings(
  readings: readonly Reading[],
  corrections: readonly Correction[],
  knowledge: Knowledge,
): { readings: Reading[]; outcomes: CorrectionOutcome[] } {
  const all = corrections.filter(isOfReading);
  const isEverywhere = (c: ReadingCorrection): boolean => c.do === 'identify' && c.everywhere;
  const wide = all.some(isEverywhere);
  const byArticle = Map.groupBy(all, (c) => c.target.article);
  /** Where each was applied. */
  const applied = new Map<ReadingCorrection, string>();
  const corrected = readings.map((reading) => {
    const { id } = reading.article;
    const own = wide ? all.filter((c) => isEverywhere(c) || c.target.article === id) : (byArticle.get(id) ?? []);
    return own.reduce((r, correction) => {
      const places = locate(r.article, correction.target.quote);
      const next = places.length ? apply(r, correction, places, knowledge) : null;
      if (next && (!applied.has(correction) || correction.target.article === id)) applied.set(correction, id);
      return next ?? r;
    }, reading);
  });
  return { readings: corrected, outcomes: all.map((c) => outcomeOf(c, applied.get(c) ?? null)) };
}

const outcomeOf = (correction: Correction, article: string | null): CorrectionOutcome => ({
  correction,
  applied: article !== null,
  entry: article === null ? null : { kind: 'article', id: article },
});

/** The outcomes with the statement that a correction is about, where there is one: there readers look for it. */
export const atClaims = (
  outcomes: readonly CorrectionOutcome[],
  claims: readonly Claim[],
  articleOf: (id: string) => ReadableText | null,
): CorrectionOutcome[] => {
  const byArticle = Map.groupBy(claims, (c) => c.article);
  return outcomes.map((o) => {
    const { do: verb, target } = o.correction;
    if (!o.applied || (verb !== 'set-speaker' && verb !== 'add-claim')) return o;
    const article = articleOf(target.article);
    const places = article ? locate(article, target.quote) : [];
    const claim = byArticle.get(target.article)?.find((c) => meets(c.content, places));
    return claim ? { ...o, entry: { kind: 'claim', id: claim.id } } : o;
  });
};

/** The reading after one correction, or null where there is nothing that it could correct. */
function apply(reading: Reading, c: ReadingCorrection, places: Span[], knowledge: Knowledge): Reading | null {
  switch (c.do) {
    case 'drop':
      return c.kind === 'difference' ? null : drop(reading, c.kind, places);
    case 'set-speaker': {
      const hit = reading.claims.filter((x) => meets(x.content, places));
      if (!hit.length) return null;
      const { reading: next, key } = withActor(reading, c.speaker, knowledge);
      return {
        ...next,
        claims: next.claims.map((x) => (hit.includes(x) ? { ...x, speaker: key, speakerLabel: c.speaker } : x)),
      };
    }
    case 'identify': {
      const { reading: next, key } = withActor(reading, c.as, knowledge);
      return identified(next, key!, places);
    }
    case 'add-claim': {
      const { reading: next, key } = withActor(reading, c.speaker, knowledge);
      return { ...next, claims: inOrder([...next.claims, claimOf(places[0]!, key, c.speaker)], (x) => x.content[0]!) };
    }
    case 'add-actor': {
      const { reading: next, key } = withActor(reading, c.name, knowledge, c.kind);
      const named = places.map((p) => ({ ...p, form: 'name' as const }));
      const withAll = (a: LocalActor) => [...a.mentions, ...named.filter((n) => !meets([n], a.mentions))];
      return {
        ...next,
        actors: next.actors.map((a) => (a.key === key ? { ...a, mentions: inOrder(withAll(a), (m) => m) } : a)),
      };
    }
    case 'add-event': {
      let next = reading;
      const participants = c.participants.map((name) => {
        const made = withActor(next, name, knowledge);
        next = made.reading;
        return made.key!;
      });
      return { ...next, events: inOrder([...next.events, statedMention(places[0]!, c, participants)], (e) => e.span) };
    }
  }
}

function drop(reading: Reading, kind: 'actor' | 'claim' | 'event' | 'date', places: Span[]): Reading | null {
  const dates = kind === 'date' ? reading.dates.filter((d) => !meets([d], places)) : reading.dates;
  const claims = kind === 'claim' ? reading.claims.filter((c) => !meets(c.content, places)) : reading.claims;
  const events = kind === 'event' ? reading.events.filter((e) => !meets([e.trigger], places)) : reading.events;
  const actors = kind === 'actor' ? withoutMentions(reading.actors, places) : reading.actors;
  const same =
    dates.length === reading.dates.length &&
    claims.length === reading.claims.length &&
    events.length === reading.events.length &&
    actors === reading.actors;
  if (same) return null;
  const keys = new Set(actors.map((a) => a.key));
  const kept = (key: string | null) => (key !== null && keys.has(key) ? key : null);
  return {
    ...reading,
    dates,
    actors,
    claims: claims.map((c) => ({ ...c, speaker: kept(c.speaker) })),
    events: events.map((e) => ({ ...e, participants: e.participants.filter((p) => keys.has(p)) })),
  };
}

/** The actors without the mentions at `places`; an actor left without any mention goes too. */
function withoutMentions(actors: LocalActor[], places: Span[]): LocalActor[] {
  if (!actors.some((a) => meets(a.mentions, places))) return actors;
  return actors
    .map((a) => ({ ...a, mentions: a.mentions.filter((m) => !meets([m], places)) }))
    .filter((a) => a.mentions.length > 0);
}

/** The reading with the actor of that name in it, and its key. */
function withActor(
  reading: Reading,
  name: string | null,
  knowledge: Knowledge,
  kind?: LocalActor['kind'],
): { reading: Reading; key: string | null } {
  if (name === null) return { reading, key: null };
  const { actors, key } = withNamed(reading.article.text, reading.actors, name, knowledge, kind);
  return { reading: { ...reading, actors }, key };
}

const inOrder = <T>(items: T[], at: (item: T) => Span): T[] => items.sort((a, b) => at(a).start - at(b).start);

const claimOf = (content: Span, speaker: string | null, label: string | null): LocalClaim => ({
  kind: 'indirect',
  speaker,
  speakerLabel: label,
  source: [],
  cue: [],
  content: [content],
  quotes: [],
  cueLemma: null,
  cueClass: null,
  denied: false,
  via: null,
});
