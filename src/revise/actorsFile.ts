import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Writing } from '../disk/writeTogether.ts';
import { InputError } from '../model/problem.ts';
import type { KnownActor } from '../model/seeds.ts';
import { mustBeReadable, readKnowledgeFile } from '../read/knowledge.ts';
import { entryInList, inLines, withoutEntry } from './entryInList.ts';

/** `actors.yaml` of an edition; empty where there is none. @throws InputError where it can't be read. */
export function knownActors(seeds: string): KnownActor[] {
  const read = readKnowledgeFile(seeds, 'actors.yaml');
  if (read && !read.data) throw new InputError(read.problems);
  return read?.data ?? [];
}

/** The one that is meant by an id, a name or an alias. */
export function knownAs(actors: readonly KnownActor[], name: string): KnownActor | null {
  const fold = (text: string): string => text.normalize('NFC').toLowerCase().trim();
  const is = fold(name);
  return (
    actors.find((a) => a.id === name) ??
    actors.find((a) => fold(a.name) === is) ??
    actors.find((a) => a.aliases.some((alias) => fold(alias) === is)) ??
    null
  );
}

/** What one entry becomes: null where it goes. */
type Change = (actor: KnownActor) => Partial<KnownActor> | null;

/** `actors.yaml` with some entries changed; the others, comments and order stay as they are written. */
export function actorsWith(seeds: string, change: Change): Writing {
  const path = join(seeds, 'actors.yaml');
  const was = readFileSync(path, 'utf8');
  let yaml = inLines(was);
  for (const actor of knownActors(seeds)) {
    const changed = change(actor);
    const entry = entryInList(yaml, actor.id);
    if (!entry) continue;
    if (changed === null) yaml = withoutEntry(yaml, entry);
    else if (Object.keys(changed).length > 0)
      yaml = yaml.slice(0, entry.start) + entryWith(entry.text, changed) + yaml.slice(entry.end);
  }
  mustBeReadable(path, 'actors.yaml', was, yaml);
  return [path, yaml];
}

/** One entry, from its dash on, with some fields set as far as they differ. */
function entryWith(text: string, fields: Partial<KnownActor>): string {
  const doc = parseDocument(text);
  const entry = (doc.contents as unknown as YAMLSeq).items[0] as YAMLMap;
  const before = entry.toJSON() as Record<string, unknown>;
  for (const [field, value] of Object.entries(fields)) {
    if (JSON.stringify(before[field]) === JSON.stringify(value)) continue;
    const held = entry.get(field, true) as unknown;
    if (isScalar(held) && typeof value === 'string') held.value = value;
    else if (isSeq(held) && Array.isArray(value)) {
      const list = doc.createNode(value) as unknown as YAMLSeq;
      list.flow = held.flow ?? false;
      entry.set(field, list);
    } else if (!Array.isArray(value) || value.length > 0) entry.set(field, value);
  }
  return doc.toString(styleOf(text));
}

/** The way of writing that gives the entry as it stands, where there is one. */
function styleOf(text: string) {
  const doc = parseDocument(text);
  const styles = [true, false].flatMap((indentSeq) =>
    [true, false].map((flowCollectionPadding) => ({ lineWidth: 0, indentSeq, flowCollectionPadding })),
  );
  return styles.find((style) => doc.toString(style) === text) ?? styles[1]!;
}
