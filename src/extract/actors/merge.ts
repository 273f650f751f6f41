import type { ActorKind, ActorMention, LocalActor } from '../../model/actor.ts';
import { spanOf } from '../../model/span.ts';
import { stateName } from './countries.ts';
import type { Piece } from './segment.ts';
import { slugOf } from './slug.ts';
import type { View } from './view.ts';

/** One actor for all pieces that name it: equal names, states by code, people by surname. */
export function merge(view: View, pieces: readonly Piece[]): LocalActor[] {
  const actors = new Map<string, LocalActor>();
  const actor = (key: string, name: string, kind: ActorKind, country: string | null): LocalActor => {
    let a = actors.get(key);
    if (!a) {
      a = { key, name, kind, known: null, country, offices: [], mentions: [] };
      if (kind === 'state') a.known = key;
      actors.set(key, a);
    }
    return a;
  };
  const short = new Map<string, LocalActor>();
  const later: [Piece, string][] = [];
  const mention = (a: LocalActor, p: Piece, form: ActorMention['form']): void => {
    a.mentions.push({ ...spanOf(view.text, view.tokens[p.first]!.start, view.tokens[p.last - 1]!.end), form });
  };
  for (const p of pieces) {
    if (p.kind === 'title' || p.kind === 'place' || p.kind === 'thing') continue;
    const printed = view.text.slice(view.tokens[p.first]!.start, view.tokens[p.last - 1]!.end);
    if (p.kind === 'state') {
      const name = stateName(p.country!);
      mention(actor(slugOf(name), name, 'state', p.country), p, printed === name ? 'name' : 'metonym');
    } else if (p.last - p.first === 1 && (p.kind === 'name' || p.kind === 'person')) later.push([p, printed]);
    else {
      const kind = p.kind === 'name' ? 'person' : p.kind;
      const a = actor(slugOf(printed), printed, kind, p.country);
      mention(a, p, 'name');
      if (kind === 'person') {
        short.set(view.tokens[p.first]!.text, a);
        short.set(view.tokens[p.last - 1]!.text, a);
      }
    }
  }
  for (const [p, printed] of later) {
    const a = short.get(printed) ?? (p.kind === 'person' ? actor(slugOf(printed), printed, 'person', null) : null);
    if (a) mention(a, p, a.name === printed ? 'name' : 'short');
  }
  for (const a of actors.values()) a.mentions.sort((x, y) => x.start - y.start);
  return [...actors.values()].sort((x, y) => x.mentions[0]!.start - y.mentions[0]!.start);
}
