import type { EditionIndex } from '../../edition/indexes.ts';
import type { Actor } from '../../model/actor.ts';
import { inAscii } from '../../model/ascii.ts';
import { mentionsOf } from '../actorKind.ts';
import { actorPath, eventPath, sourcePath } from '../address.ts';
import { labelled } from '../status.ts';

/** A page that somebody may look for by name: `names` are all forms of it in small letters, in its own script and in Latin ones, and the offices that somebody holds or held. */
export interface NamedPage {
  path: string;
  title: string;
  kind: 'Actor' | 'Event' | 'Source';
  names: string[];
}

/** So many of a kind: the file is loaded as a whole. Those beyond are found by the words of their pages. */
const most = 1500;

/** Letters and digits in small letters, words parted by one space: what the search makes of a query, too. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const formsOf = (...names: (string | null | undefined)[]): string[] => [
  ...new Set(names.flatMap((n) => (n ? [folded(n), folded(inAscii(n))] : [])).filter(Boolean)),
];

/** Whom and what a query can name, the most told first. */
export function namedPages(actors: readonly Actor[], index: EditionIndex): NamedPage[] {
  const people = [...actors]
    .sort((a, b) => mentionsOf(b) - mentionsOf(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map((a) => ({
      path: actorPath(a.id),
      title: a.name,
      kind: 'Actor' as const,
      names: formsOf(a.name, ...a.names, ...(a.aliases ?? []), ...a.offices.map((o) => o.title)),
    }));
  const events = index.inTime
    .map((e, i) => ({ e, i }))
    .sort(
      (a, b) =>
        Number(a.e.rank === 'minor') - Number(b.e.rank === 'minor') ||
        b.e.reports.length - a.e.reports.length ||
        b.i - a.i,
    )
    .slice(0, most)
    .map(({ e }) => ({
      path: eventPath(e.id),
      title: labelled(e),
      kind: 'Event' as const,
      names: formsOf(e.label, e.name),
    }));
  const sources = index.telling.map((o) => ({
    path: sourcePath(o.id),
    title: o.name,
    kind: 'Source' as const,
    names: formsOf(o.name),
  }));
  return [...people, ...sources, ...events];
}
