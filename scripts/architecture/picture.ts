import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** A room of `src/`: the rooms that it imports. */
type Room = Set<string>;

/** Files that stand alone at the top are called by their name. */
const roomOf = (file: string): string => file.split('/')[1]!;

/** The rooms by name, with what they import, types included. */
export function roomsOf(project = '.'): Map<string, Room> {
  const rooms = new Map<string, Room>();
  const files = globSync('src/**/*.{ts,astro}', { cwd: project }).map((f) => f.replaceAll('\\', '/'));
  for (const file of files.filter((f) => !f.endsWith('.d.ts')).sort()) {
    const own = rooms.get(roomOf(file)) ?? new Set<string>();
    rooms.set(roomOf(file), own);
    const text = readFileSync(join(project, file), 'utf8');
    for (const [, path] of text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) {
      const to = posix.normalize(posix.join(dirname(file), path!));
      if (to.startsWith('src/') && roomOf(to) !== roomOf(file)) own.add(roomOf(to));
    }
  }
  return rooms;
}

/** An import that a room has by way of another isn't drawn: `pages → view → model` says that pages may use the model. */
function drawn(rooms: ReadonlyMap<string, Room>): [from: string, to: string][] {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(rooms.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      return reaches(next, to, seen.add(next));
    });
  return [...rooms].flatMap(([from, room]) =>
    [...room]
      .filter((to) => ![...room].some((by) => by !== to && reaches(by, to)))
      .sort()
      .map((to): [string, string] => [from, to]),
  );
}

const idOf = (room: string): string => room.replaceAll('.', '_');

/** The picture as a Mermaid diagram, which GitHub draws. */
export function pictureOf(rooms: ReadonlyMap<string, Room>): string {
  const names = [...rooms.keys()].sort();
  return [
    '```mermaid',
    'flowchart BT',
    ...names.map((name) => `  ${idOf(name)}["${name}"]`),
    ...drawn(rooms)
      .sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1))
      .map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`),
    '```',
  ].join('\n');
}

const [begin, end] = ['<!-- rooms -->', '<!-- /rooms -->'];

/** A document with the picture as the code has it now, between its two marks. */
export function withPicture(text: string, project = '.'): string {
  const [before = '', rest = ''] = text.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n${pictureOf(roomsOf(project))}\n${end}${after}`;
}
