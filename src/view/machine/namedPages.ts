import type { EditionIndex } from '../../edition/indexes.ts';
import type { Actor } from '../../model/actor.ts';
import { inAscii } from '../../model/ascii.ts';
import type { Event } from '../../model/event.ts';
import { mentionsOf } from '../actorKind.ts';
import { actorPath, eventPath, sourcePath } from '../address.ts';
import { callingsOf } from '../countryName.ts';
import { tellsKind, typeName } from '../eventType.ts';
import { labelled } from '../status.ts';

/** A page that somebody may look for by name: `names` are all forms of it in small letters, in its own script and in Latin ones. */
export interface NamedPage {
  path: string;
  title: string;
  kind: 'Actor' | 'Event' | 'Source';
  names: string[];
  /** The offices that somebody holds or held: they may hold another's name. */
  offices?: string[];
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

/** A host without its `www.` and its last part, as people type it: “riverpost” of `https://www.riverpost.example/`. */
const hostOf = (url: string | undefined): string | null =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\.|\.[a-z]+$/g, '') : null;

/** A state is looked for by any of its names, in whatever language. */
function stateNames(code: string | null): string[] {
  const { english, others } = callingsOf(code ?? '');
  return [...english, ...others];
}

/** An office with the words for its state, in whatever order they are typed: “the state’s water minister”. */
const ofState = ({ title, country }: Actor['offices'][number]): string | null =>
  country && [title, ...callingsOf(country).english].join(' ');

/** So many who took part stand with an event. */
const PEOPLE = 6;

/** What a phrase may name an event by beside its label: who took part and in which office, what kind it is, where it was. */
function aroundOf(event: Event, index: EditionIndex): string[] {
  const people = event.participants.slice(0, PEOPLE).flatMap((id) => index.actor.get(id) ?? []);
  const words = [
    event.label,
    ...people.flatMap((a) => [a.name, ...(a.kind === 'person' ? a.offices.map((o) => o.title) : [])]),
    tellsKind(event.type) ? typeName(event.type) : '',
    event.place ?? '',
    event.reports.some((r) => r.format?.value === 'virtual') ? 'by video or telephone' : '',
  ];
  return [[...new Set(folded(words.join(' ')).split(' '))].join(' ')];
}

/** Whom and what a query can name, the most told first. */
export function namedPages(actors: readonly Actor[], index: EditionIndex): NamedPage[] {
  const people = [...actors]
    .sort((a, b) => mentionsOf(b) - mentionsOf(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map((a) => ({
      path: actorPath(a.id),
      title: a.name,
      kind: 'Actor' as const,
      names: formsOf(a.name, ...a.names, ...(a.aliases ?? []), ...(a.kind === 'state' ? stateNames(a.country) : [])),
      ...(a.offices.length > 0 && { offices: formsOf(...a.offices.flatMap((o) => [o.title, ofState(o)])) }),
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
      names: [...formsOf(e.label, e.name), ...aroundOf(e, index)],
    }));
  const sources = index.telling.map((o) => ({
    path: sourcePath(o.id),
    title: o.name,
    kind: 'Source' as const,
    names: formsOf(o.name, o.name.replace(/\s+/g, ''), hostOf(o.source?.homepage)),
  }));
  return [...people, ...sources, ...events];
}
