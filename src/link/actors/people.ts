import { isGivenName } from '../../extract/actors/lexicon/givenNames.ts';
import { worldBody } from '../../extract/actors/lexicon/worldBodies.ts';
import { nameWords, nearlyEqual, sound } from '../../extract/actors/names.ts';
import { type OfficeKey, officeFits, officeKey } from '../../extract/actors/officeKey.ts';
import { sameName } from '../../extract/actors/people.ts';
import { columnsOf, lexemesOf } from '../../model/columns.ts';
import { absorb, type Cluster, holdsArticle, type Member, nameOf, newCluster } from './cluster.ts';

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** The same names come by very often: what was worked out of one is kept. */
function remembering<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const held = known.get(name);
    if (held !== undefined) return held;
    const made = work(name);
    known.set(name, made);
    return made;
  };
}
const wordsOf = remembering((name): readonly string[] => {
  const words = nameWords(name);
  while (words.length > 1 && suffixes.has(words.at(-1)!)) words.pop();
  return words;
});
const soundOf = remembering(sound);
const bareLast = remembering((name) =>
  wordsOf(name)
    .at(-1)!
    .replace(/^(?:al|el)-/, ''),
);

/** What two printings of one name always have: the last word alike. Rules out most before `sameName` looks closer. */
function mayBeSame(a: string, b: string): boolean {
  const [x, y] = [bareLast(a), bareLast(b)];
  return x === y || soundOf(x) === soundOf(y) || nearlyEqual(x, y);
}

/** Clusters by the sound of the first and of the last word of their names. */
class Index {
  private readonly map = new Map<string, Set<Cluster>>();
  add(c: Cluster, words: readonly string[]): void {
    for (const w of [words[0]!, words.at(-1)!]) {
      const key = soundOf(w);
      const set = this.map.get(key) ?? new Set();
      set.add(c);
      this.map.set(key, set);
    }
  }
  of(word: string): Cluster[] {
    return [...(this.map.get(soundOf(word)) ?? [])].filter((c) => c.members.length > 0);
  }
}

/**
 * People of all articles: those with one full name are one, in any spelling of it; a lone surname joins the only
 * person of that name; a full name that differs in one word joins the holder of the same office in the same company.
 */
export function linkPeople(members: readonly Member[], known: readonly Cluster[], company: Company): Cluster[] {
  const clusters: Cluster[] = [...known];
  const index = new Index();
  for (const c of known) index.add(c, wordsOf(nameOf(c)));
  const full = members.filter((m) => wordsOf(m.actor.name).length > 1);
  const lone = members.filter((m) => wordsOf(m.actor.name).length === 1);
  // Longer names first, so that “Ida Brandt” finds “Ida M. Brandt”.
  full.sort((a, b) => wordsOf(b.actor.name).length - wordsOf(a.actor.name).length || order(a, b));
  for (const m of full) {
    const words = wordsOf(m.actor.name);
    const near = new Set([...index.of(words.at(-1)!), ...index.of(words[0]!)]);
    const same = [...near].filter(
      (c) => mayBeSame(nameOf(c), m.actor.name) && !inArticle(c, m) && sameName(wordsOf(nameOf(c)), words),
    );
    const exact = same.find((c) => wordsOf(nameOf(c)).join(' ') === words.join(' ')) ?? same[0];
    if (exact) {
      exact.members.push(m);
      if (respelt(wordsOf(nameOf(exact)), words)) exact.variants.set(m, 'spelling');
    } else {
      const c = newCluster(m);
      clusters.push(c);
      index.add(c, words);
    }
  }
  joinSlips(clusters, index, company);
  for (const m of [...lone].sort(order)) {
    const [word] = wordsOf(m.actor.name);
    const found = index.of(word!).filter((c) => !inArticle(c, m) && wordsOf(nameOf(c)).some((w) => w === word));
    const surname = found.filter((c) => wordsOf(nameOf(c)).at(-1) === word);
    const among = surname.length > 0 ? surname : found;
    const fit =
      among.length > 1 ? among.filter((c) => shareOffice(c, m) || keepCompany(company, c.members, [m])) : among;
    const c = fit.length === 1 ? fit[0]! : null;
    if (c) {
      const tied = c.known || shareOffice(c, m) || keepCompany(company, c.members, [m], 1);
      if (!tied && wordsOf(nameOf(c)).length > 1) c.unsure.add(m);
      c.members.push(m);
    } else if (m.actor.kind === 'person') {
      const alone = newCluster(m);
      clusters.push(alone);
      index.add(alone, [word!]);
    } else clusters.push(newCluster(m));
  }
  return clusters.filter((c) => c.members.length > 0);
}

const order = (a: Member, b: Member): number =>
  a.article.id !== b.article.id ? (a.article.id < b.article.id ? -1 : 1) : a.actor.key < b.actor.key ? -1 : 1;

/** True where the person has another actor in the member's article: then the two are different people. */
const inArticle = (c: Cluster, m: Member): boolean => holdsArticle(c, m.article.id);

/** True where two printings of a name differ in letters, not only in how much of it they give. */
const respelt = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.join(' ') !== b.join(' ');

const keysOf = (c: Cluster): { key: OfficeKey; country: string | null }[] =>
  [
    ...c.members.flatMap((m) =>
      m.actor.offices.map((o) => ({ key: officeKey(o.office), country: o.country ?? m.actor.country })),
    ),
    ...(c.known?.offices ?? []).map((o) => ({
      key: officeKey(o.title),
      country: o.country ?? c.known!.country ?? null,
    })),
  ].filter((o): o is { key: OfficeKey; country: string | null } => o.key !== null);

const shareOffice = (c: Cluster, m: Member, exactly = false): boolean => {
  const held = keysOf(c).filter((h) => !exactly || h.key.fields.length > 0);
  return keysOf(newCluster(m)).some((s) =>
    held.some(
      (h) =>
        (officeFits(s.key, h.key) || officeFits(h.key, s.key)) && (!s.country || !h.country || s.country === h.country),
    ),
  );
};

/** Article → full names of its people. */
export type Company = ReadonlyMap<string, readonly string[]>;

/** Who is with whom, for `linkPeople`. */
export function companyOf(members: readonly Member[]): Company {
  const people = new Map<string, string[]>();
  for (const m of members) {
    const list = people.get(m.article.id) ?? [];
    list.push(wordsOf(m.actor.name).join(' '));
    people.set(m.article.id, list);
  }
  return people;
}

/** The other people in the articles of a cluster's members; kept until the list of members grows. */
const around = new WeakMap<readonly Member[], { members: number; people: Set<string> }>();
function peopleAround(company: Company, members: readonly Member[]): Set<string> {
  const held = around.get(members);
  if (held?.members === members.length) return held.people;
  const people = new Set<string>();
  for (const m of members) {
    const own = wordsOf(m.actor.name).join(' ');
    for (const name of company.get(m.article.id) ?? []) if (name !== own) people.add(name);
  }
  around.set(members, { members: members.length, people });
  return people;
}

/** Whether the two sides keep company with two other people or more alike, or with `least`. */
function keepCompany(company: Company, left: readonly Member[], right: readonly Member[], least = 2): boolean {
  const [x, y] = [peopleAround(company, left), peopleAround(company, right)];
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  let both = 0;
  for (const p of few) if (many.has(p) && ++both >= least) return true;
  return false;
}

/** Joins a name printed in few articles to the like name of one who holds the office and keeps the company. */
function joinSlips(clusters: readonly Cluster[], index: Index, company: Company): void {
  const weight = (c: Cluster): number => c.members.length + (c.known ? 1000 : 0);
  for (const c of clusters) {
    if (c.known || c.members.length === 0) continue;
    const words = wordsOf(nameOf(c));
    if (words.length !== 2) continue;
    const rivals = new Set([...index.of(words[0]!), ...index.of(words[1]!)]);
    for (const other of rivals) {
      if (other === c || weight(other) < weight(c) || other.members.length === 0) continue;
      const theirs = wordsOf(nameOf(other));
      if (theirs.length !== 2 || c.members.some((m) => inArticle(other, m))) continue;
      const differs = words[0] === theirs[0] ? 1 : words[1] === theirs[1] ? 0 : -1;
      if (differs < 0) continue;
      const [mine, yours] = [words[differs]!, theirs[differs]!];
      // Two common given names are two people: “Walter Brandt” is not “Hank Brandt”.
      if (isGivenName(mine) && isGivenName(yours)) continue;
      // A common given name is shared by many: “John Kerry” is not “John Kennedy”.
      if (differs === 1 && isGivenName(words[0]!) && !nearlyEqual(mine, yours)) continue;
      if (!keepCompany(company, other.members, c.members)) continue;
      if (nearlyEqual(mine, yours) || holdsSame(c, other)) {
        absorb(other, c, 'slip');
        break;
      }
    }
  }
}

/** True where the one holds an office of the other, or his articles speak of that office and give it to no one else. */
function holdsSame(c: Cluster, other: Cluster): boolean {
  if (c.members.some((m) => shareOffice(other, m, true))) return true;
  if (keysOf(c).length > 0) return false;
  return keysOf(other).some(({ key }) => key.fields.length > 0 && c.members.every((m) => speaksOf(m, key)));
}

function speaksOf(m: Member, key: OfficeKey): boolean {
  const words = lexemesOf(columnsOf(m.article));
  for (let t = 1; t < words.length; t++) {
    const { lower } = words[t]!;
    if (lower !== key.core && lower !== `${key.core}s`) continue;
    const before = words.slice(Math.max(0, t - 3), t).flatMap((x) => nameWords(x.text));
    if (key.fields.every((f) => before.includes(f))) return true;
  }
  return false;
}

/** True for a body of one word that may be a person known by surname elsewhere. */
export const maybeSurname = (m: Member): boolean =>
  m.actor.kind === 'organisation' &&
  m.actor.known === null &&
  m.actor.country === null &&
  /^\p{Lu}\p{Ll}+$/u.test(m.actor.name) &&
  !worldBody(m.actor.name);
