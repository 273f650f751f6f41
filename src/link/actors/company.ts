import type { Member } from './cluster.ts';
import { wordsOf } from './personName.ts';

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

/** The other people in the articles of a cluster's members; as many of the members as were looked at. */
const around = new WeakMap<readonly Member[], { members: number; people: Set<string> }>();
function peopleAround(company: Company, members: readonly Member[]): Set<string> {
  const held = around.get(members) ?? { members: 0, people: new Set<string>() };
  for (; held.members < members.length; held.members++) {
    const m = members[held.members]!;
    const own = wordsOf(m.actor.name).join(' ');
    for (const name of company.get(m.article.id) ?? []) if (name !== own) held.people.add(name);
  }
  around.set(members, held);
  return held.people;
}

/** Whether the two sides keep company with two other people or more alike, or with `least`. */
export function keepCompany(company: Company, left: readonly Member[], right: readonly Member[], least = 2): boolean {
  const [x, y] = [peopleAround(company, left), peopleAround(company, right)];
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  let both = 0;
  for (const p of few) if (many.has(p) && ++both >= least) return true;
  return false;
}
