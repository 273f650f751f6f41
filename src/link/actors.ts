import { actorSlug } from '../extract/actors/slug.ts';
import type { Actor, ActorKind, ActorMention } from '../model/actor.ts';
import { straight } from '../model/direction.ts';
import type { LinkedActors, NameVariant, UnsureName } from '../model/linkedActors.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge, KnownActor } from '../model/seeds.ts';
import { bareSpan, wordsAt } from '../model/span.ts';
import { linkBodies } from './actors/bodies.ts';
import { type Cluster, type Member, nameOf, newCluster } from './actors/cluster.ts';
import { companyOf } from './actors/company.ts';
import { officesOf } from './actors/offices.ts';
import { linkPeople, maybeSurname } from './actors/people.ts';

/** One actor for each that the articles name, whatever they call it; ids are ASCII and don't hang on the articles' order. */
export function linkActors(readings: readonly Reading[], knowledge: Knowledge): LinkedActors {
  const members: Member[] = [...readings]
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
    .flatMap(({ article, actors }) => actors.map((actor) => ({ article, actor })));
  const [read, stated] = [members.filter((m) => m.actor.mentions.length > 0), members.filter(isStated)];
  const authority = new Map(knowledge.actors.map((a) => [a.id, a]));
  const known = new Map<string, Cluster>();
  const people: Member[] = [];
  const bodies: Member[] = [];
  for (const m of read) {
    const { known: id, kind } = m.actor;
    if (id !== null) {
      const c = known.get(id);
      if (c) c.members.push(m);
      else {
        const first = newCluster(m);
        first.known = authority.get(id) ?? null;
        known.set(id, first);
      }
    } else if (kind === 'person' || maybeSurname(m)) people.push(m);
    else bodies.push(m);
  }
  const isPerson = (c: Cluster): boolean => c.members[0]!.actor.kind === 'person';
  const company = companyOf(read.filter((m) => m.actor.kind === 'person'));
  const persons = linkPeople(people, [...known.values()].filter(isPerson), company);
  // A lone name that no person explains is a body after all.
  const [explained, unexplained] = [persons.filter(hasPerson), persons.filter((c) => !hasPerson(c))];
  const others = linkBodies(
    [...bodies, ...unexplained.flatMap((c) => c.members)],
    [...known.values()].filter((c) => !isPerson(c)),
  );
  return publish(withStated([...explained, ...others], stated, authority));
}

const hasPerson = (c: Cluster): boolean => c.members.some((m) => m.actor.kind === 'person');

/** Whom an editor names where the article doesn't: nothing is read from that, so it parts nobody and joins nobody. */
const isStated = (m: Member): boolean => m.actor.mentions.length === 0;

/** The clusters with those whom editors name in them: each with the first of that id or name. */
function withStated(
  clusters: readonly Cluster[],
  stated: readonly Member[],
  authority: ReadonlyMap<string, KnownActor>,
): Cluster[] {
  if (stated.length === 0) return [...clusters];
  const all: Cluster[] = [];
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  const index = (c: Cluster, place: number): void => {
    if (c.knownId !== null && !byId.has(c.knownId)) byId.set(c.knownId, place);
    for (const name of [nameOf(c), ...c.members.map((m) => m.actor.name)])
      byName.set(name, Math.min(byName.get(name) ?? place, place));
  };
  for (const c of clusters) index(c, all.push(c) - 1);
  for (const m of stated) {
    const { known, name } = m.actor;
    const place = known === null ? byName.get(name) : byId.get(known);
    const own = place === undefined ? null : all[place]!;
    if (own) {
      own.members.push(m);
      byName.set(name, Math.min(byName.get(name) ?? place!, place!));
    } else {
      const c = { ...newCluster(m), known: authority.get(known ?? '') ?? null };
      index(c, all.push(c) - 1);
    }
  }
  return all;
}

function publish(clusters: readonly Cluster[]): LinkedActors {
  /** Article → key → id. */
  const ids = new Map<string, Map<string, string>>();
  const taken = new Set<string>(clusters.flatMap((c) => (c.knownId === null ? [] : [c.knownId])));
  const named = clusters.map((c) => ({ c, name: nameOf(c) }));
  named.sort((a, b) => (a.name !== b.name ? (a.name < b.name ? -1 : 1) : b.c.members.length - a.c.members.length));
  const variants: NameVariant[] = [];
  const unsure: UnsureName[] = [];
  const actors = named.map(({ c, name }): Actor => {
    const kind = kindOf(c);
    let id = c.knownId ?? actorSlug(name);
    if (c.knownId === null) {
      if (taken.has(id)) id = `${id}-${kind}`;
      for (let n = 2, base = id; taken.has(id); n++) id = `${base}-${n}`;
      taken.add(id);
    }
    const printed = new Map<string, number>();
    const mentions = c.members.map((m) => {
      const inArticle = ids.get(m.article.id) ?? new Map<string, string>();
      ids.set(m.article.id, inArticle.set(m.actor.key, id));
      const variant = c.variants.get(m);
      const own = m.actor.mentions.map((x): ActorMention => {
        if (x.form === 'pronoun' || x.form === 'office' || x.form === 'description') return x;
        const words = straight(wordsAt(x)).normalize('NFC');
        printed.set(words, (printed.get(words) ?? 0) + 1);
        if (!variant || x.form === 'short') return x;
        variants.push({ actor: id, printed: words, article: m.article.id, span: bareSpan(x), kind: variant });
        return { ...x, form: 'variant' };
      });
      const said = c.unsure.has(m) ? m.actor.mentions.find((x) => x.form === 'name' || x.form === 'short') : undefined;
      if (said) unsure.push({ article: m.article.id, key: m.actor.key, printed: wordsAt(said), span: bareSpan(said) });
      return { article: m.article.id, mentions: own };
    });
    return {
      id,
      name,
      kind,
      known: c.knownId !== null,
      country: c.known?.country ?? mostOf(c.members.map((m) => m.actor.country)),
      wikidata: c.known?.wikidata ?? null,
      names: [...printed].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([n]) => n),
      ...(c.known?.aliases?.length ? { aliases: c.known.aliases } : {}),
      offices: officesOf(c),
      mentions: perArticle(mentions),
    };
  });
  return {
    actors: actors.sort((a, b) => (a.id < b.id ? -1 : 1)),
    variants,
    unsure,
    idOf: (article, key) => (key === null ? null : (ids.get(article)?.get(key) ?? null)),
  };
}

/** One list for each article, in the order of the text, where two of its actors turned out to be one. */
function perArticle(lists: Actor['mentions']): Actor['mentions'] {
  const byArticle = new Map<string, ActorMention[]>();
  for (const { article, mentions } of lists) {
    const held = byArticle.get(article);
    if (held) for (const m of mentions) held.push(m);
    else byArticle.set(article, [...mentions]);
  }
  return [...byArticle]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([article, mentions]) => ({ article, mentions: mentions.sort((a, b) => a.start - b.start) }));
}

function kindOf(c: Cluster): ActorKind {
  if (c.known) return c.known.kind;
  if (c.members.some((m) => m.actor.kind === 'person')) return 'person';
  return mostOf(c.members.map((m) => m.actor.kind))!;
}

/** The value that occurs most, of equals the first by code units; null where all are. */
function mostOf<T extends string>(values: readonly (T | null)[]): T | null {
  const count = new Map<T, number>();
  for (const v of values) if (v !== null) count.set(v, (count.get(v) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
