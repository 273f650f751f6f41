import { worldBody } from '../../extract/actors/lexicon/worldBodies.ts';
import { sameName } from '../../extract/actors/people.ts';
import { type Cluster, holdsArticle, type Member, nameOf, newCluster } from './cluster.ts';
import { type Company, keepCompany } from './company.ts';
import { shareOffice } from './heldOffices.ts';
import { NameIndex } from './nameIndex.ts';
import { wordsOf } from './personName.ts';
import { joinSlips } from './slips.ts';

/**
 * People of all articles: those with one full name are one, in any spelling of it; a lone word joins the only person of that
 * name with whom it has a tie (the authority file, an office, somebody named beside both), a lone person's surname without one, too; a full name that differs in one word joins the holder of the same office in the same company.
 */
export function linkPeople(members: readonly Member[], known: readonly Cluster[], company: Company): Cluster[] {
  const clusters: Cluster[] = [...known];
  const index = new NameIndex();
  for (const c of known) index.add(c, wordsOf(nameOf(c)));
  const full = members.filter((m) => wordsOf(m.actor.name).length > 1);
  const lone = members.filter((m) => wordsOf(m.actor.name).length === 1);
  // Longer names first, so that “Ida Brandt” finds “Ida M. Brandt”.
  full.sort((a, b) => wordsOf(b.actor.name).length - wordsOf(a.actor.name).length || order(a, b));
  for (const m of full) {
    const words = wordsOf(m.actor.name);
    const same = index.like(m.actor.name).filter((c) => !inArticle(c, m) && sameName(wordsOf(nameOf(c)), words));
    const exact = same.find((c) => wordsOf(nameOf(c)).join(' ') === words.join(' ')) ?? same[0];
    if (exact) {
      exact.members.push(m);
      if (respelt(wordsOf(nameOf(exact)), words)) exact.variants.set(m, 'spelling');
      index.grown(exact);
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
    const tied = c !== null && (c.known !== null || shareOffice(c, m) || keepCompany(company, c.members, [m], 1));
    // Untied, only who is read as a person, and goes by that surname, is taken for the one whom the edition knows.
    if (c && (tied || (m.actor.kind === 'person' && surname.length > 0))) {
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

/** True for a body of one word that may be a person known by surname elsewhere. */
export const maybeSurname = (m: Member): boolean =>
  m.actor.kind === 'organisation' &&
  m.actor.known === null &&
  m.actor.country === null &&
  /^\p{Lu}\p{Ll}+$/u.test(m.actor.name) &&
  !worldBody(m.actor.name);
