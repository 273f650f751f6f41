import type { Actor } from '../model/actor.ts';
import type { Correction, CorrectionOutcome, Target } from '../model/correction.ts';
import type { LinkedActors } from '../model/linkedActors.ts';
import type { Reading } from '../model/reading.ts';
import { idIn, locate, meets } from './locate.ts';

type ActorCorrection = Extract<Correction, { do: 'rename' | 'merge' | 'split' }>;
const isOfActor = (c: Correction): c is ActorCorrection =>
  (c.do === 'rename' || c.do === 'merge' || c.do === 'split') && c.kind === 'actor';

/** The linked actors after an editor's renaming, merging and splitting. */
export function correctActors(
  linked: LinkedActors,
  readings: readonly Reading[],
  corrections: readonly Correction[],
): { linked: LinkedActors; outcomes: CorrectionOutcome[] } {
  const byId = new Map(readings.map((r) => [r.article.id, r]));
  /** The local actor that the quoted words name. */
  const localAt = (target: Target): { article: string; key: string } | null => {
    const reading = byId.get(target.article);
    if (!reading) return null;
    const places = locate(reading.article, target.quote);
    const local = reading.actors.find((a) => meets(a.mentions, places));
    return local ? { article: target.article, key: local.key } : null;
  };
  let now = linked;
  /** The same by an actor's id, where the words have gone. */
  const localOf = (id: string | null, article: string): { article: string; key: string } | null => {
    const local = id && byId.get(article)?.actors.find((a) => now.idOf(article, a.key) === id);
    return local ? { article, key: local.key } : null;
  };
  const outcomes = corrections.filter(isOfActor).map((correction): CorrectionOutcome => {
    const local = localAt(correction.target) ?? localOf(idIn(correction.target.address), correction.target.article);
    const id = local && now.idOf(local.article, local.key);
    if (!local || !id) return { correction, applied: false, entry: null };
    let kept: string = id;
    if (correction.do === 'rename') now = replace(now, id, (a) => ({ ...a, name: correction.name }));
    if (correction.do === 'split') {
      const own = correction.name ? slug(correction.name) : `${id}-2`;
      kept = now.actors.some((a) => a.id === own) ? `${id}-${own}` : own;
      now = split(now, id, local, kept, correction.name ?? null, byId.get(local.article)!);
    }
    if (correction.do === 'merge') {
      const other = localAt(correction.with);
      const otherId = other && now.idOf(other.article, other.key);
      if (!otherId || otherId === id) return { correction, applied: otherId === id, entry: { kind: 'actor', id } };
      now = merge(now, id, otherId);
    }
    return { correction, applied: true, entry: { kind: 'actor', id: kept } };
  });
  return { linked: now, outcomes };
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'other';

const replace = (linked: LinkedActors, id: string, change: (actor: Actor) => Actor): LinkedActors => ({
  ...linked,
  actors: linked.actors.map((a) => (a.id === id ? change(a) : a)),
});

/** `from` becomes one with `into`. */
function merge(linked: LinkedActors, into: string, from: string): LinkedActors {
  const gone = linked.actors.find((a) => a.id === from)!;
  return {
    ...linked,
    actors: linked.actors
      .filter((a) => a.id !== from)
      .map((a) =>
        a.id === into
          ? {
              ...a,
              names: [...new Set([...a.names, ...gone.names])],
              offices: [...a.offices, ...gone.offices],
              mentions: mergeMentions(a.mentions, gone.mentions),
            }
          : a,
      ),
    idOf: (article, key) => {
      const id = linked.idOf(article, key);
      return id === from ? into : id;
    },
  };
}

function mergeMentions(a: Actor['mentions'], b: Actor['mentions']): Actor['mentions'] {
  const all = Map.groupBy([...a, ...b], (m) => m.article);
  return [...all]
    .map(([article, lists]) => ({
      article,
      mentions: lists.flatMap((l) => l.mentions).sort((x, y) => x.start - y.start),
    }))
    .sort((x, y) => (x.article < y.article ? -1 : 1));
}

/** What one article calls so becomes an actor of its own. */
function split(
  linked: LinkedActors,
  id: string,
  local: { article: string; key: string },
  newId: string,
  name: string | null,
  reading: Reading,
): LinkedActors {
  const actor = linked.actors.find((a) => a.id === id)!;
  const { mentions, name: printed } = reading.actors.find((a) => a.key === local.key)!;
  const own: Actor = {
    ...actor,
    id: newId,
    name: name ?? printed,
    known: false,
    wikidata: null,
    names: [printed],
    offices: actor.offices.filter((o) => o.evidence.some((e) => e.article === local.article)),
    mentions: [{ article: local.article, mentions }],
  };
  const starts = new Set(mentions.map((m) => m.start));
  const rest = actor.mentions
    .map((m) => (m.article === local.article ? { ...m, mentions: m.mentions.filter((x) => !starts.has(x.start)) } : m))
    .filter((m) => m.mentions.length > 0);
  return {
    ...linked,
    actors: [...linked.actors.map((a) => (a.id === id ? { ...a, mentions: rest } : a)), own].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    idOf: (article, key) => (article === local.article && key === local.key ? newId : linked.idOf(article, key)),
  };
}
