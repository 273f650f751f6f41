import type { Claim, ClaimGroup } from '../../model/claim.ts';
import type { Development, Disagreement } from '../../model/disagreement.ts';
import type { Event } from '../../model/event.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import type { Reading } from '../../model/reading.ts';
import { overlap } from '../../model/span.ts';
import { besideDisagreements } from './besides.ts';
import { callingDisagreements } from './calledSo.ts';
import { dateDisagreements } from './dates.ts';
import { denialDisagreements } from './denials.ts';
import { doerDisagreements } from './doers.ts';
import { durationDisagreements } from './durations.ts';
import type { Finding } from './finding.ts';
import { firmnessDisagreements } from './firmness.ts';
import { formatDisagreements } from './formats.ts';
import { headlineDisagreements } from './headlines.ts';
import { namedTogether } from './namedTogether.ts';
import { nameDisagreements } from './names.ts';
import { numberFindings } from './numbers.ts';
import { officeDisagreements } from './offices.ts';
import { participantDisagreements } from './participants.ts';
import { placeDisagreements } from './places.ts';
import { scopeDisagreements } from './scope.ts';
import { sharedStatements } from './sharedStatements.ts';
import { speakerDisagreements } from './speakers.ts';
import { stateDisagreements } from './states.ts';
import { strengthDisagreements } from './strength.ts';
import { tellerDisagreements } from './tellers.ts';
import { verbDisagreements } from './verbs.ts';
import { wordingDisagreements } from './wording.ts';

/** What two events share a sentence for is said of the first alone. */
function once(found: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return found.filter((d) => {
    const key = JSON.stringify(d.sides.map((s) => s.evidence.map((e) => [e.article, e.span.start])));
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether words of a finding stand among another's. */
const isShown = (one: Finding, others: readonly Finding[]): boolean =>
  one.sides.some((s) =>
    s.evidence.some((e) =>
      others.some((d) =>
        d.sides.some((o) => o.evidence.some((x) => x.article === e.article && overlap(x.span, e.span))),
      ),
    ),
  );

/** Where reports of one event, or mentions of one actor, contradict each other, and where later ones know more than earlier ones. */
export function findDisagreements(
  readings: readonly Reading[],
  actors: LinkedActors,
  events: readonly Event[],
  claims: readonly Claim[],
  groups: readonly ClaimGroup[],
): (Disagreement | Development)[] {
  const byArticle = new Map(readings.map((r) => [r.article.id, r]));
  const shared = events.filter((e) => e.reports.length > 1);
  // An article may contradict itself in what it is about; what it tells in passing isn't gone through.
  const told = events.filter((e) => e.reports.length > 1 || e.reports.some((r) => r.lead));
  const claimsOf = Map.groupBy(claims, (c) => c.event ?? '');
  const toldOn = new Map<string, string>();
  for (const { date, reports } of events) {
    if (date && date.min.slice(0, 4) === date.max.slice(0, 4))
      for (const r of reports) if (r.lead) toldOn.set(r.article, date.min);
  }
  const leads = new Map(shared.flatMap((e) => e.reports.flatMap((r) => (r.lead ? [[r.article, e.id] as const] : []))));
  const statements = sharedStatements(claims, groups);
  const tellers = tellerDisagreements(statements, actors);
  // Of whom a whole statement is said in two ways, nothing is to be said of its quotations.
  const places = new Set(
    tellers.flatMap((d) => d.sides.flatMap((s) => s.evidence.map((e) => `${e.article} ${e.span.start}`))),
  );
  const attributed = new Set(
    claims.flatMap((c) => ([...c.quotes, ...c.content].some((s) => places.has(`${c.article} ${s.start}`)) ? c.id : [])),
  );
  const together = namedTogether(actors, byArticle);
  const read: Finding[] = [
    ...shared.flatMap((e) => dateDisagreements(e, toldOn, byArticle)),
    ...shared.flatMap(formatDisagreements),
    ...shared.flatMap(placeDisagreements),
    ...told.flatMap((e) => numberFindings(e, byArticle)),
    ...told.flatMap((e) => durationDisagreements(e, byArticle)),
    ...shared.flatMap((e) => officeDisagreements(e, byArticle, actors)),
    ...shared.flatMap((e) => participantDisagreements(e, byArticle, actors)),
    ...shared.flatMap((e) => doerDisagreements(e, byArticle, actors)),
    ...nameDisagreements(actors, events),
    ...shared.flatMap((e) => callingDisagreements(e, byArticle)),
    ...wordingDisagreements(claims, groups, actors),
    ...told.flatMap((e) => headlineDisagreements(e, byArticle)),
    ...tellers,
    ...speakerDisagreements(claims, actors, attributed, leads),
    ...firmnessDisagreements(statements, byArticle),
    ...denialDisagreements(statements, byArticle),
    ...verbDisagreements(statements, actors),
    ...once(events.flatMap((e) => stateDisagreements(e, byArticle))),
    ...told.flatMap((e) => scopeDisagreements(e, byArticle)),
    ...shared.flatMap((e) => strengthDisagreements(e, byArticle, claimsOf.get(e.id) ?? [], together)),
  ];
  const besides = shared.flatMap((e) => besideDisagreements(e, byArticle));
  const found = [...read, ...besides.filter((d) => !isShown(d, read))];
  const seen = new Map<string, number>();
  return found.map((d) => {
    const base = [d.event ?? d.actor ?? 'quotation', d.kind].join('-');
    const n = (seen.get(base) ?? 0) + 1;
    seen.set(base, n);
    return { id: n === 1 ? base : `${base}-${n}`, ...d, explained: null };
  });
}
