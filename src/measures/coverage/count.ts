import type { Scene, Seen } from '../../compare/scene.ts';
import { Tally } from '../../compare/tally.ts';
import { evidenceOf, othersAt } from '../../compare/voice.ts';
import type { Event } from '../../model/event.ts';
import type { Coverage, Evidence, Fact } from '../../model/measure.ts';
import { within, wordsAt } from '../../model/span.ts';
import { nearby, placeNamed, wayOfMeeting } from './nearby.ts';

/** Events × sources, and for each event its facts and claim groups × sources. */
export function coverage(scene: Scene): Coverage {
  const events = new Tally(scene);
  const facts: Record<string, Fact[]> = {};
  const claimRows = claimsOfEvents(scene);
  for (const event of scene.edition.events) {
    events.row(event.id, event.label);
    for (const report of event.reports) {
      const seen = scene.seen.get(report.article);
      if (!seen) continue;
      for (const mention of report.mentions) {
        // The words that say what happened decide whose voice it is: the sentence around them may only report who said so.
        const trigger = report.triggers.find((t) => within(t, mention)) ?? mention;
        const { voice, to } = evidenceOf(seen.article, seen.others, trigger);
        events.add(event.id, event.label, { article: report.article, span: mention, voice, to });
      }
    }
    facts[event.id] = [...factsOf(scene, event), ...(claimRows.get(event.id) ?? [])];
  }
  return { events: events.rows(), facts };
}

function factsOf(scene: Scene, event: Event): Fact[] {
  const tally = new Tally(scene);
  const kinds = new Map<string, { kind: Fact['kind']; value: string }>();
  const add = (kind: Fact['kind'], value: string, label: string, evidence: Evidence) => {
    const id = `${kind}:${value}`;
    kinds.set(id, { kind, value });
    tally.add(id, label, evidence);
  };
  for (const report of event.reports) {
    const seen = scene.seen.get(report.article);
    if (!seen) continue;
    const { place, format } = report;
    const date = dateOf(scene, event, report);
    if (date) {
      const day = sameDay(date.edtf, event.date?.edtf ?? '') ? event.date!.edtf : date.edtf;
      add('date', day, day, evidenceOf(seen.article, seen.others, date));
    }
    if (place) add('place', wordsAt(place).toLowerCase(), wordsAt(place), evidenceOf(seen.article, seen.others, place));
    if (format) add('format', format.value, format.value, evidenceOf(seen.article, seen.others, format.span));
    for (const id of event.participants) {
      const evidence =
        namedIn(scene, id, seen, report.mentions) ?? namedIn(scene, id, seen, nearby(seen.article, report.mentions));
      if (evidence) add('participant', id, actorName(scene, id), evidence);
    }
  }
  addNearby(scene, event, kinds, add);
  const order: Fact['kind'][] = ['date', 'place', 'format', 'participant', 'claim'];
  return tally
    .rows()
    .map((row) => ({ ...row, ...kinds.get(row.id)! }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** What one report says of when, where and how, and another just before or after it: that isn't missing there. */
function addNearby(
  scene: Scene,
  event: Event,
  kinds: ReadonlyMap<string, { kind: Fact['kind']; value: string }>,
  add: (kind: Fact['kind'], value: string, label: string, evidence: Evidence) => void,
): void {
  for (const { kind, value } of [...kinds.values()])
    for (const report of event.reports) {
      const seen = scene.seen.get(report.article);
      if (
        !seen ||
        kind === 'participant' ||
        (kind === 'date' ? dateOf(scene, event, report) : report[kind as 'place' | 'format'])
      )
        continue;
      const { article } = seen;
      const found = nearby(article, report.mentions).flatMap((part) => {
        if (kind === 'place') return placeNamed(article, value, part) ?? [];
        if (kind === 'format') return wayOfMeeting(article, value, part) ?? [];
        return article.dates.find((d) => within(d, part) && (d.edtf === value || sameDay(d.edtf, value))) ?? [];
      })[0];
      if (!found) continue;
      const evidence = evidenceOf(article, seen.others, found);
      add(kind, value, kind === 'place' ? wordsAt(evidence.span) : value, evidence);
    }
}

/** When a report has the event, unless its date can't be the event's and no difference is told of that: then it dates something else. */
function dateOf({ edition }: Scene, event: Event, { date }: Event['reports'][number]) {
  const its = event.date;
  if (!date || !its || (date.min <= its.max && its.min <= date.max)) return date;
  return edition.disagreements.some((d) => d.event === event.id && d.kind === 'date') ? date : null;
}

/** “31 January” with no year beside “31 January 2024”: the same day, told with less. */
const sameDay = (told: string, whole: string): boolean => told.startsWith('XXXX-') && whole.endsWith(told.slice(4));

const actorName = (scene: Scene, id: string): string => scene.actors.get(id)?.name ?? id;

/** Where a report first names a participant. */
function namedIn(scene: Scene, actor: string, seen: Seen, mentions: readonly { start: number; end: number }[]) {
  const named = scene.mentionsIn.get(seen.article.id)?.get(actor) ?? [];
  let first = named.length;
  for (const m of mentions)
    for (let i = firstFrom(named, m.start); i < first && named[i]!.start < m.end; i++)
      if (within(named[i]!, m)) first = i;
  const span = named[first];
  return span ? evidenceOf(seen.article, seen.others, span) : null;
}

/** The place of the first, of spans in order, that doesn't begin before an offset. */
function firstFrom(spans: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (spans[mid]!.start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** One row a claim group, by event; a claim in the outlet's voice is its own, whatever it is about. */
function claimsOfEvents(scene: Scene): Map<string, Fact[]> {
  const claims = new Map(scene.edition.claims.map((c) => [c.id, c]));
  const byEvent = new Map<string, Fact[]>();
  const tallies = new Map<string, Tally>();
  for (const group of scene.edition.groups) {
    if (!group.event) continue;
    const tally = tallies.get(group.event) ?? new Tally(scene);
    tallies.set(group.event, tally);
    for (const id of group.claims) {
      const claim = claims.get(id);
      const seen = claim && scene.seen.get(claim.article);
      const span = claim?.content[0];
      if (!claim || !seen || !span) continue;
      const own = claim.kind === 'unattributed' && !othersAt(seen.others, span.start);
      const to = own ? null : claim.speakerLabel;
      tally.add(group.id, group.label, { article: claim.article, span, voice: own ? 'own' : 'others', to });
    }
  }
  for (const [event, tally] of tallies) {
    byEvent.set(
      event,
      tally.sorted().map((row) => ({ ...row, kind: 'claim', value: row.id })),
    );
  }
  return byEvent;
}
