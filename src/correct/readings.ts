import type { LocalActor } from '../model/actor.ts';
import type { LocalClaim } from '../model/claim.ts';
import type { Correction, CorrectionOutcome } from '../model/correction.ts';
import type { EventMention } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { locate, meets } from './locate.ts';

/** Corrections of what one article tells, which are made before articles are linked. */
const ofReadings = ['drop', 'set-speaker', 'add-claim', 'add-actor', 'add-event'] as const;
type ReadingCorrection = Extract<Correction, { do: (typeof ofReadings)[number] }>;
const isOfReading = (c: Correction): c is ReadingCorrection => (ofReadings as readonly string[]).includes(c.do);

/** The readings as an editor corrected them; a correction whose words have gone from its article is reported, not applied. */
export function correctReadings(
  readings: readonly Reading[],
  corrections: readonly Correction[],
): { readings: Reading[]; outcomes: CorrectionOutcome[] } {
  const byArticle = Map.groupBy(corrections.filter(isOfReading), (c) => c.target.article);
  const outcomes: CorrectionOutcome[] = [];
  const corrected = readings.map((reading) =>
    (byArticle.get(reading.article.id) ?? []).reduce((r, correction) => {
      const places = locate(r.article.text, correction.target.quote);
      const next = places.length ? apply(r, correction, places) : null;
      outcomes.push(outcomeOf(correction, next ? reading.article.id : null));
      return next ?? r;
    }, reading),
  );
  const held = new Set(readings.map((r) => r.article.id));
  for (const [article, lost] of byArticle) {
    if (!held.has(article)) outcomes.push(...lost.map((c) => outcomeOf(c, null)));
  }
  return { readings: corrected, outcomes };
}

const outcomeOf = (correction: Correction, article: string | null): CorrectionOutcome => ({
  correction,
  applied: article !== null,
  entry: article === null ? null : { kind: 'article', id: article },
});

/** The reading after one correction, or null where there is nothing that it could correct. */
function apply(reading: Reading, c: ReadingCorrection, places: Span[]): Reading | null {
  switch (c.do) {
    case 'drop':
      return drop(reading, c.kind, places);
    case 'set-speaker': {
      const hit = reading.claims.filter((x) => meets(x.content, places));
      if (!hit.length) return null;
      const { reading: next, key } = withActor(reading, c.speaker);
      return {
        ...next,
        claims: next.claims.map((x) => (hit.includes(x) ? { ...x, speaker: key, speakerLabel: c.speaker } : x)),
      };
    }
    case 'add-claim': {
      const { reading: next, key } = withActor(reading, c.speaker);
      return { ...next, claims: inOrder([...next.claims, claimOf(places[0]!, key, c.speaker)], (x) => x.content[0]!) };
    }
    case 'add-actor': {
      const { reading: next, key } = withActor(reading, c.name, c.kind);
      const mention = places.map((p) => ({ ...p, form: 'name' as const }));
      return {
        ...next,
        actors: next.actors.map((a) =>
          a.key === key ? { ...a, mentions: inOrder([...a.mentions, ...mention], (m) => m) } : a,
        ),
      };
    }
    case 'add-event': {
      let next = reading;
      const participants = c.participants.map((name) => {
        const made = withActor(next, name);
        next = made.reading;
        return made.key!;
      });
      return { ...next, events: inOrder([...next.events, eventOf(places[0]!, c.type, participants)], (e) => e.span) };
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

/** The actor of that name or id in the reading, made where it isn't there yet. */
function withActor(
  reading: Reading,
  name: string | null,
  kind: LocalActor['kind'] = 'person',
): { reading: Reading; key: string | null } {
  if (name === null) return { reading, key: null };
  const found = reading.actors.find((a) => a.name === name || a.known === name);
  if (found) return { reading, key: found.key };
  const key = `editor:${name}`;
  const actor: LocalActor = { key, name, kind, known: null, country: null, offices: [], mentions: [] };
  return { reading: { ...reading, actors: [...reading.actors, actor] }, key };
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

const eventOf = (span: Span, type: EventMention['type'], participants: string[]): EventMention => ({
  type,
  kind: 'added',
  strong: true,
  lead: false,
  trigger: span,
  span,
  date: null,
  participants,
  agents: [],
  clause: null,
  phrase: null,
  quoted: null,
  place: null,
  name: null,
  status: 'happened',
  format: null,
});
