import { dateWords } from '../model/dateWords.ts';
import type { Changes, EventLine } from './changes.ts';
import { fitted, wrapped } from './columns.ts';
import type { Disturbance } from './disturbed.ts';

/** So many of each are named; the rest is counted. */
const most = 6;

/** The changes as lines that a person likes to read, 80 columns at most. */
export function sayChanges(c: Changes, nothing = 'Nothing changes on the site.'): string[] {
  const { events, actors, claims, disagreements } = c;
  const said = [
    ...listed(c.articles.added, 'new article', 'new articles'),
    ...listed(c.articles.removed, 'article gone', 'articles gone'),
    ...dated(events.added, 'new event', 'new events'),
    ...dated(events.joined, 'event that others report too', 'events that others report too'),
    ...dated(
      events.removed.filter((e) => e.into),
      'event now told as part of another',
      'events now told as part of others',
    ),
    ...dated(
      events.removed.filter((e) => !e.into),
      'event gone',
      'events gone',
    ),
    ...sayDisturbed(events.disturbed),
    ...named(actors.added, 'new name', 'new names'),
    ...named(actors.removed, 'name gone', 'names gone'),
    ...statements(claims),
    ...listed(disagreements.opened, 'contradiction opened', 'contradictions opened'),
    ...listed(disagreements.closed, 'contradiction settled', 'contradictions settled'),
  ];
  return said.length ? said : [nothing];
}

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const rest = (n: number): string[] => (n > most ? [`  … and ${n - most} more`] : []);

function listed(items: readonly string[], one: string, many: string): string[] {
  if (!items.length) return [];
  return [
    counted(items.length, one, many),
    ...items.slice(0, most).map((i) => fitted(`  ${i}`)),
    ...rest(items.length),
  ];
}

/** Events by date, in a column of their own, with who reports them too. */
function dated(events: readonly EventLine[], one: string, many: string): string[] {
  if (!events.length) return [];
  const days = events.slice(0, most).map((e) => (e.date ? dateWords({ edtf: e.date }) : 'no date'));
  const width = Math.max(...days.map((d) => d.length));
  return [
    counted(events.length, one, many),
    ...events.slice(0, most).flatMap((e, i) => {
      const said = e.into ? `in “${e.into}”` : e.with.length ? `with ${e.with.join(', ')}` : null;
      const also = said === null ? [] : [`  ${''.padEnd(width)}  ${said}`];
      return [`  ${days[i]!.padEnd(width)}  ${e.label}`, ...also].map((line) => fitted(line));
    }),
    ...rest(events.length),
  ];
}

/** Events of other articles that are told otherwise now: what they were, and the sentence that is the reason. */
export function sayDisturbed(events: readonly Disturbance[]): string[] {
  if (!events.length) return [];
  return [
    counted(events.length, 'event of other articles told otherwise', 'events of other articles told otherwise'),
    ...events.slice(0, most).flatMap(({ label, date, was, because }) => {
      const said = [
        was.partOf !== undefined && `no longer part of “${was.partOf}”`,
        was.label !== undefined && `was “${was.label}”`,
        was.date !== undefined && `was dated ${was.date ? dateWords({ edtf: was.date }) : 'by nothing'}`,
        was.type !== undefined && `was ${was.type}`,
        was.without && `no longer with ${was.without.join(', ')}`,
        was.with && `now with ${was.with.join(', ')}`,
      ].filter((line) => line !== false && line !== undefined);
      const day = date ? dateWords({ edtf: date }) : 'no date';
      const why = because ? [...wrapped('    because of ', [because.file]), `      “${because.sentence}”`] : [];
      return [`  ${day}  ${label}`, ...said.map((line) => `    ${line}`), ...why].map((line) => fitted(line));
    }),
    ...rest(events.length),
  ];
}

/** Names in one running line. */
function named(names: readonly string[], one: string, many: string): string[] {
  if (!names.length) return [];
  const shown = names.slice(0, most * 2);
  const more = names.length > shown.length ? [`${names.length - shown.length} more`] : [];
  return wrapped(`${counted(names.length, one, many)}: `, [...shown, ...more]);
}

function statements({ added, removed, joined }: Changes['claims']): string[] {
  const head = [
    added && counted(added, 'new statement', 'new statements'),
    removed && counted(removed, 'statement gone', 'statements gone'),
  ].filter(Boolean);
  const also = joined.length ? [`${joined.length} of them in other articles too`] : [];
  return [
    ...(head.length || also.length ? [[...head, ...also].join(', ')] : []),
    ...joined.slice(0, 3).map((j) => fitted(`  ${j}`)),
    ...(joined.length > 3 ? [`  … and ${joined.length - 3} more`] : []),
  ];
}
