import type { Actor } from '../model/actor.ts';
import type { Correction, CorrectionOutcome, Target } from '../model/correction.ts';
import type { LinkedActors } from '../model/linkedActors.ts';
import type { Reading } from '../model/reading.ts';
import { slugOf } from '../model/slug.ts';
import { idIn, locate, meets } from './locate.ts';
import { Members } from './member.ts';

type ActorCorrection = Extract<Correction, { do: 'rename' | 'merge' | 'split' }>;
const isOfActor = (c: Correction): c is ActorCorrection =>
  (c.do === 'rename' || c.do === 'merge' || c.do === 'split') && c.kind === 'actor';

/** Of those that an article names, the one who stands at an address, by the id in that. */
type StandsAt = (id: string, named: readonly Actor[]) => string | null;

/** The linked actors after an editor's renaming, merging and splitting, and whom each consists of. */
export function correctActors(
  linked: LinkedActors,
  readings: readonly Reading[],
  corrections: readonly Correction[],
  standsAt: StandsAt = (id) => id,
): { linked: LinkedActors; outcomes: CorrectionOutcome[]; members: Members<Actor> } {
  const byId = new Map(readings.map((r) => [r.article.id, r]));
  /** The local actor that the quoted words name. */
  const localAt = (target: Target): { article: string; key: string } | null => {
    const reading = byId.get(target.article);
    if (!reading) return null;
    const places = locate(reading.article, target.quote);
    const local = reading.actors.find((a) => meets(a.mentions, places));
    return local ? { article: target.article, key: local.key } : null;
  };
  const actors = new Map(linked.actors.map((a) => [a.id, a]));
  const members = new Members(linked.actors);
  /** Actors that became one with another, and what single articles call somebody else: id by id, article and key. */
  const joined = new Map<string, string>();
  const parted = new Map<string, string>();
  const idOf: LinkedActors['idOf'] = (article, key) => {
    let id = (key !== null && parted.get(`${article}\n${key}`)) || linked.idOf(article, key);
    for (let to = id; to !== null && to !== undefined; to = joined.get(to) ?? null) id = to;
    return id;
  };
  /** The same by an actor's address, where the words have gone. */
  const localOf = (address: string | null, article: string): { article: string; key: string } | null => {
    const named = address === null ? [] : (byId.get(article)?.actors ?? []);
    const ids = named.map((a) => idOf(article, a.key));
    const id =
      address &&
      standsAt(
        address,
        [...new Set(ids)].flatMap((one) => actors.get(one ?? '') ?? []),
      );
    const local = named[ids.indexOf(id)];
    return local ? { article, key: local.key } : null;
  };
  const outcomes = corrections.filter(isOfActor).map((correction): CorrectionOutcome => {
    const local = localAt(correction.target) ?? localOf(idIn(correction.target.address), correction.target.article);
    const id = local && idOf(local.article, local.key);
    const actor = id && actors.get(id);
    if (!local || !actor) return { correction, applied: false, entry: null };
    let kept: string = id;
    if (correction.do === 'rename') actors.set(id, { ...actor, name: correction.name });
    if (correction.do === 'split') {
      const other = partedFrom(actor, local, correction.name ?? null, byId.get(local.article)!);
      const rest = without(actor, other);
      const emptied = rest.mentions.length === 0;
      // Whoever is named nowhere else is what is parted, unless an editor tells of two.
      if (!emptied || actor.known || correction.name !== undefined) {
        kept = freeId(id, correction.name ?? null, (name) => actors.has(name) || joined.has(name));
        const own = { ...other, id: kept };
        actors.set(id, rest).set(kept, own);
        members.part(id, own, (a) => leftOf(a, own, emptied));
        parted.set(`${local.article}\n${local.key}`, kept);
      }
    }
    if (correction.do === 'merge') {
      const other = localAt(correction.with);
      const otherId = other && idOf(other.article, other.key);
      const gone = otherId && actors.get(otherId);
      if (!gone || otherId === id) return { correction, applied: otherId === id, entry: { kind: 'actor', id } };
      actors.set(id, merged(actor, gone)).delete(otherId);
      joined.set(otherId, id);
      members.join(id, otherId);
    }
    return { correction, applied: true, entry: { kind: 'actor', id: kept } };
  });
  const sorted = [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { linked: { ...linked, actors: sorted, idOf }, outcomes, members };
}

/** What somebody parted from `id` is called, without what is taken: the name given, or a number. */
function freeId(id: string, name: string | null, taken: (id: string) => boolean): string {
  const own = name === null ? `${id}-2` : slugOf(name) || 'other';
  const long = name === null ? id : `${id}-${own}`;
  if (!taken(own)) return own;
  if (name !== null && !taken(long)) return long;
  for (let n = name === null ? 3 : 2; ; n++) if (!taken(`${long}-${n}`)) return `${long}-${n}`;
}

/** `gone` becomes one with `actor`. */
const merged = (actor: Actor, gone: Actor): Actor => ({
  ...actor,
  names: [...new Set([...actor.names, ...gone.names])],
  offices: [...actor.offices, ...gone.offices],
  mentions: mergeMentions(actor.mentions, gone.mentions),
});

function mergeMentions(a: Actor['mentions'], b: Actor['mentions']): Actor['mentions'] {
  const all = Map.groupBy([...a, ...b], (m) => m.article);
  return [...all]
    .map(([article, lists]) => ({
      article,
      mentions: lists.flatMap((l) => l.mentions).sort((x, y) => x.start - y.start),
    }))
    .sort((x, y) => (x.article < y.article ? -1 : 1));
}

/** What one article calls so, as an actor of its own. */
function partedFrom(
  actor: Actor,
  local: { article: string; key: string },
  name: string | null,
  reading: Reading,
): Actor {
  const { mentions, name: printed } = reading.actors.find((a) => a.key === local.key)!;
  return {
    ...actor,
    name: name ?? printed,
    known: false,
    wikidata: null,
    names: [printed],
    offices: actor.offices.filter((o) => o.evidence.some((e) => e.article === local.article)),
    mentions: [{ article: local.article, mentions }],
  };
}

/** An actor without where another is named. */
function without(actor: Actor, other: Actor): Actor {
  const [{ article, mentions }] = other.mentions as [Actor['mentions'][number]];
  const starts = new Set(mentions.map((m) => m.start));
  const left = actor.mentions
    .map((m) => (m.article === article ? { ...m, mentions: m.mentions.filter((x) => !starts.has(x.start)) } : m))
    .filter((m) => m.mentions.length > 0);
  return { ...actor, mentions: left };
}

/** The same, the actor itself where it lost nothing; null where nothing is left, unless it is `kept`. */
function leftOf(actor: Actor, other: Actor, kept: boolean): Actor | null {
  const left = without(actor, other);
  const count = (a: Actor): number => a.mentions.reduce((n, m) => n + m.mentions.length, 0);
  if (count(left) === count(actor)) return actor;
  return left.mentions.length > 0 || kept ? left : null;
}
