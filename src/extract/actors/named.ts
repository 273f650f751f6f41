import type { LocalActor } from '../../model/actor.ts';
import type { ReadingKnowledge } from '../../model/seeds.ts';
import { spanOf } from '../../model/span.ts';
import { stateName, stateOf } from './countries.ts';
import { knownByName } from './known.ts';
import { actorSlug } from './slug.ts';

/**
 * The actor that an editor names, among those of an article: one read there, one of the authority file (by name, alias or
 * id), a state, or else a new one of the given kind, with the places where the text prints the name.
 */
export function withNamed(
  text: string,
  actors: LocalActor[],
  name: string,
  knowledge: ReadingKnowledge,
  kind: LocalActor['kind'] = 'person',
): { actors: LocalActor[]; key: string } {
  const known = knowledge.actors.find((a) => a.id === name) ?? knownByName(knowledge, name);
  const state = known ? undefined : stateOf(name);
  const code = state?.as === 'name' ? state.code : null;
  const stated = code === null ? undefined : knowledge.actors.find((a) => a.kind === 'state' && a.country === code);
  const id = known?.id ?? stated?.id ?? (code === null ? null : actorSlug(stateName(code)));
  const found = actors.find((a) => a.name === name || (id !== null && a.known === id));
  if (found) return { actors, key: found.key };
  const printed = known?.name ?? stated?.name ?? (code === null ? name : stateName(code));
  const key = `editor:${name}`;
  const actor: LocalActor = {
    key,
    name: printed,
    kind: known?.kind ?? (code === null ? kind : 'state'),
    known: id,
    country: known?.country ?? code,
    offices: [],
    mentions: placesOf(text, [...new Set([printed, name])]),
  };
  return { actors: [...actors, actor], key };
}

function placesOf(text: string, names: readonly string[]): LocalActor['mentions'] {
  for (const name of names) {
    const at = text.indexOf(name);
    if (at >= 0) return [{ ...spanOf(text, at, at + name.length), form: 'name' }];
  }
  return [];
}
