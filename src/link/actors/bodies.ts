import { stateOf } from '../../extract/actors/countries.ts';
import { bodyKey, nameWords } from '../../extract/actors/names.ts';
import { wordsAt } from '../../model/span.ts';
import { absorb, type Cluster, type Member, nameOf, newCluster } from './cluster.ts';

const idle = new Set(['national', 'of', 'the', 'and', "'s", 's']);

/** What all printings of a body's name share; a ministry's is its field, whichever way round it is put. */
export function keyOf(m: Member): string {
  const { name, country, kind } = m.actor;
  if (kind === 'group') return `group ${name.toLowerCase()}`;
  const stripped = country ? withoutState(name, country) : name;
  const words = nameWords(stripped);
  if (words.includes('ministry') && country) {
    return `${country} ministry ${words
      .filter((w) => w !== 'ministry' && !idle.has(w))
      .sort()
      .join(' ')}`;
  }
  return bodyKey(stripped);
}

/** “Peru’s Defence Ministry”, “Peruvian Navy” without the state. */
function withoutState(name: string, country: string): string {
  const words = name.split(' ');
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    const lead = words
      .slice(0, n)
      .join(' ')
      .replace(/['’]s?$/, '');
    if (stateOf(lead)?.code === country) return words.slice(n).join(' ');
  }
  return name;
}

const isAcronym = (s: string): boolean => /^(?:\p{Lu}\.?){2,9}$/u.test(s);

/** Bodies, outlets and groups of all articles: one for each name, and for the letters that some article explains. */
export function linkBodies(members: readonly Member[], known: readonly Cluster[]): Cluster[] {
  const clusters: Cluster[] = [...known];
  const byKey = new Map<string, Cluster[]>();
  const byLetters = new Map<string, Set<Cluster>>();
  for (const c of known) byKey.set(bodyKey(nameOf(c)), [c]);
  const letters = (c: Cluster, m: Member): void => {
    if (isAcronym(m.actor.name)) return;
    for (const x of m.actor.mentions) {
      if (!isAcronym(wordsAt(x))) continue;
      const key = wordsAt(x).replaceAll('.', '');
      byLetters.set(key, (byLetters.get(key) ?? new Set()).add(c));
    }
  };
  for (const m of members) {
    const key = keyOf(m);
    const same = (byKey.get(key) ?? []).find((c) => {
      const { country } = c.members[0]?.actor ?? { country: null };
      return m.actor.country === null || country === null || country === m.actor.country;
    });
    if (same) same.members.push(m);
    else {
      const c = newCluster(m);
      clusters.push(c);
      byKey.set(key, [...(byKey.get(key) ?? []), c]);
    }
    letters(same ?? clusters.at(-1)!, m);
  }
  const byInitials = new Map<string, Set<Cluster>>();
  for (const c of clusters) {
    const words = c.members.length > 0 ? nameWords(nameOf(c)).filter((w) => !idle.has(w) && w !== 'for') : [];
    const key = words.map((w) => w[0]).join('');
    if (words.length > 1) byInitials.set(key, (byInitials.get(key) ?? new Set()).add(c));
  }
  for (const c of clusters) {
    const name = c.members.length > 0 ? nameOf(c) : '';
    if (!isAcronym(name)) continue;
    const explained = [...(byLetters.get(name.replaceAll('.', '')) ?? [])].filter(
      (x) => x !== c && x.members.length > 0,
    );
    // Where another body of the edition has these initials, no article says which of the two is meant.
    const rivals = byInitials.get(name.replaceAll('.', '').toLowerCase()) ?? new Set();
    if (explained.length === 1 && [...rivals].every((x) => x === explained[0] || x.members.length === 0))
      absorb(explained[0]!, c, null);
  }
  return clusters.filter((c) => c.members.length > 0);
}
