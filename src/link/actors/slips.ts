import { isGivenName } from '../../extract/actors/lexicon/givenNames.ts';
import { nearlyEqual } from '../../extract/actors/names.ts';
import { absorb, type Cluster, holdsArticle, nameOf } from './cluster.ts';
import { type Company, keepCompany } from './company.ts';
import { holdsSame } from './heldOffices.ts';
import type { NameIndex } from './nameIndex.ts';
import { wordsOf } from './personName.ts';

const weight = (c: Cluster): number => c.members.length + (c.known ? 1000 : 0);

/** Joins a name printed in few articles to the like name of one who holds the office and keeps the company. */
export function joinSlips(clusters: readonly Cluster[], index: NameIndex, company: Company): void {
  for (const c of clusters) {
    if (c.known || c.members.length === 0) continue;
    const words = wordsOf(nameOf(c));
    if (words.length !== 2) continue;
    const rivals = new Set([...index.of(words[0]!), ...index.of(words[1]!)]);
    for (const other of rivals) {
      if (other === c || weight(other) < weight(c) || other.members.length === 0) continue;
      const theirs = wordsOf(nameOf(other));
      if (theirs.length !== 2) continue;
      const differs = words[0] === theirs[0] ? 1 : words[1] === theirs[1] ? 0 : -1;
      if (differs < 0) continue;
      const [mine, yours] = [words[differs]!, theirs[differs]!];
      // A common given name is shared by many: “John Kerry” is not “John Kennedy”.
      if (differs === 1 && isGivenName(words[0]!) && !nearlyEqual(mine, yours)) continue;
      // Two common given names are two people: “Walter Brandt” is not “Hank Brandt”; a letter apart in one office they are one, misspelt.
      const misspelt = nearlyEqual(mine, yours) && holdsSame(c, other);
      if (isGivenName(mine) && isGivenName(yours) && !misspelt) continue;
      if (c.members.some((m) => holdsArticle(other, m.article.id))) continue;
      if (!keepCompany(company, other.members, c.members, misspelt ? 1 : 2)) continue;
      if (nearlyEqual(mine, yours) || holdsSame(c, other)) {
        absorb(other, c, 'slip');
        break;
      }
    }
  }
}
