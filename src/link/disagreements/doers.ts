import type { Event, EventMention } from '../../model/event.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import type { Reading } from '../../model/reading.ts';
import { overlap, type Span } from '../../model/span.ts';
import { stemOf } from '../claims/stem.ts';
import type { Finding } from './finding.ts';
import { type Said, sidesOf } from './sides.ts';

/** What one does to others; of what is done together who names one of them has not said that it was nobody else. */
const oneSided: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'APPOINT', 'AID', 'REJECT']);

interface Doer {
  /** The word for what was done: who shot somebody may have been arrested by somebody else. */
  deed: string;
  name: string;
}

const parts = (name: string): string[] => name.toLowerCase().match(/\p{L}{2,40}/gu) ?? [];

/** The one person who is told to have done what a report tells, by a full name. */
function doerOf(reading: Reading, triggers: readonly Span[], actors: LinkedActors): Said<Doer> | null {
  const { id } = reading.article;
  const names = new Map(actors.actors.flatMap((a) => (a.kind === 'person' ? [[a.id, a.name] as const] : [])));
  const isTold = ({ trigger, type, strong }: EventMention) =>
    strong && oneSided.has(type) && triggers.some((t) => overlap(t, trigger));
  for (const mention of reading.events.filter(isTold)) {
    const deed = stemOf(mention.trigger.exact.toLowerCase());
    const [doer, ...others] = mention.agents;
    const name = doer === undefined || others.length > 0 ? undefined : names.get(actors.idOf(id, doer) ?? '');
    const named = reading.actors.find((a) => a.key === doer)?.mentions.find((m) => overlap(m, mention.span));
    if (name === undefined || !named || parts(name).length < 2) continue;
    const { start, end, exact } = named;
    return { value: { deed, name }, text: name, article: id, span: { start, end, exact } };
  }
  return null;
}

/** Two of whose names a part is the same may be one; of two deeds each has its own doer. */
const agree = (a: Doer, b: Doer): boolean => a.deed !== b.deed || parts(a.name).some((p) => parts(b.name).includes(p));

/** Reports of one event of which each names another person, and that one alone, as having done it, and none the other's at all. */
export function doerDisagreements(
  event: Event,
  byArticle: ReadonlyMap<string, Reading>,
  actors: LinkedActors,
): Finding[] {
  const said = event.reports.flatMap(
    ({ article, triggers }) => doerOf(byArticle.get(article)!, triggers, actors) ?? [],
  );
  const strangers = said.filter((s) =>
    said.some(
      (o) =>
        !agree(s.value, o.value) &&
        !parts(s.value.name).some((p) => namedIn(o, p, byArticle)) &&
        !parts(o.value.name).some((p) => namedIn(s, p, byArticle)),
    ),
  );
  const sides = sidesOf(strangers, agree);
  return sides.length > 1 ? [{ kind: 'participants', about: 'Who did it', event: event.id, actor: null, sides }] : [];
}

const namedIn = ({ article }: Said<Doer>, part: string, byArticle: ReadonlyMap<string, Reading>): boolean =>
  byArticle.get(article)!.actors.some((a) => a.mentions.some((m) => parts(m.exact).includes(part)));
