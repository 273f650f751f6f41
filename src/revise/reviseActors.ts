import { holdingOf } from '../add/holding.ts';
import { type ActorOf, actorsByName } from '../correct/actorNamed.ts';
import type { Signature } from '../correct/answers.ts';
import { addCorrection } from '../correct/write.ts';
import { alone } from '../disk/alone.ts';
import { type Writing, writeTogether } from '../disk/writeTogether.ts';
import { linkLastingly } from '../link/index.ts';
import type { Actor } from '../model/actor.ts';
import type { Target } from '../model/correction.ts';
import { InputError } from '../model/problem.ts';
import type { KnownActor } from '../model/seeds.ts';
import { problem } from '../read/files.ts';
import { nearest } from '../read/nearest.ts';
import { actorsWith, knownActors, knownAs } from './actorsFile.ts';
import { articleFiles } from './articleNamed.ts';
import { withHeadValue } from './headValue.ts';

/** What was done, in a sentence; and the file that says so from now on, null where it was so already. */
export interface Revised {
  said: string;
  file: 'actors.yaml' | 'corrections.yaml' | null;
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** Gives an actor another name everywhere: in `actors.yaml`, where the former stays as an alias, else by a correction. */
export async function renameActor(
  seeds: string,
  { who, name }: { who: string; name: string },
  sign: Signature & { why: string },
): Promise<Revised> {
  const known = knownActors(seeds);
  const actor = knownAs(known, who);
  const bearer = knownAs(known, name);
  if (bearer && bearer !== actor) throw taken(seeds, name, bearer.id);
  if (actor) {
    if (actor.name === name) return { said: `${actor.id} is called “${name}” already.`, file: null };
    const aliases = unique([...actor.aliases.filter((a) => a !== name), actor.name]);
    write(seeds, (a) => (a.id === actor.id ? { name, aliases } : {}));
    return { said: `“${actor.name}” is “${name}” now; “${actor.name}” stays as an alias.`, file: 'actors.yaml' };
  }
  const { actors, find } = await linked(seeds);
  const found = find(who) && actors.find((a) => a.id === find(who)!.id);
  const already = find(name) && actors.find((a) => a.id === find(name)!.id);
  if (already?.name === name && (!found || found === already))
    return { said: `${already.id} is called “${name}” already.`, file: null };
  if (!found) throw nobody(seeds, who, actors);
  if (already && already !== found) throw taken(seeds, name, already.id);
  addCorrection(seeds, { do: 'rename', kind: 'actor', name, target: targetOf(found), ...sign });
  return { said: `“${found.name}” is “${name}” now.`, file: 'corrections.yaml' };
}

/**
 * Makes two actors one everywhere: the first stays. Names in `actors.yaml` join there, so that they are known in articles to come, too; two
 * that stand in articles alone are joined by a correction.
 */
export async function mergeActors(
  seeds: string,
  { into, from }: { into: string; from: string },
  sign: Signature & { why: string },
): Promise<Revised> {
  const known = knownActors(seeds);
  const [stays, goes] = [knownAs(known, into), knownAs(known, from)];
  if (stays && stays === goes) return { said: `“${into}” and “${from}” are one already.`, file: null };
  if (stays && goes) {
    const { name, aliases, offices } = goes;
    const merged: Partial<KnownActor> = {
      aliases: unique([...stays.aliases, name, ...aliases]).filter((a) => a !== stays.name),
      offices: [...stays.offices, ...offices],
      ...(!stays.country && goes.country && { country: goes.country }),
      ...(!stays.wikidata && goes.wikidata && { wikidata: goes.wikidata }),
    };
    write(seeds, (a) => (a.id === stays.id ? merged : a.id === goes.id ? null : {}), { was: goes.id, is: stays.id });
    return { said: `“${name}” is “${stays.name}” now: its entry became part of that one's.`, file: 'actors.yaml' };
  }
  const { actors, find } = await linked(seeds);
  const actorOf = (name: string): Actor => {
    const id = find(name)?.id;
    const actor = actors.find((a) => a.id === id);
    if (!actor) throw nobody(seeds, name, actors);
    return actor;
  };
  if (stays || goes) {
    const entry = (stays ?? goes)!;
    const other = actorOf(stays ? from : into);
    if (other.id === entry.id) return { said: `“${into}” and “${from}” are one already.`, file: null };
    const full = unique([other.name, ...other.names.filter((n) => n.includes(' '))]);
    const aliases = unique([...entry.aliases, ...full]).filter((a) => a !== entry.name);
    write(seeds, (a) => (a.id === entry.id ? { aliases } : {}));
    const kept = stays ? '' : ` That one stays, since it stands in actors.yaml.`;
    return { said: `“${other.name}” is an alias of “${entry.name}” now.${kept}`, file: 'actors.yaml' };
  }
  const [one, other] = [actorOf(into), actorOf(from)];
  if (one === other) return { said: `“${into}” and “${from}” are one already.`, file: null };
  addCorrection(seeds, { do: 'merge', kind: 'actor', target: targetOf(one), with: targetOf(other), ...sign });
  return { said: `“${other.name}” is “${one.name}” now.`, file: 'corrections.yaml' };
}

/** Writes `actors.yaml` and, where an id went, the articles whose front matter names it, all at once. */
function write(
  seeds: string,
  change: (actor: KnownActor) => Partial<KnownActor> | null,
  id?: { was: string; is: string },
): void {
  alone(seeds, (journal) => {
    const writings: Writing[] = [actorsWith(seeds, change)];
    for (const file of id ? articleFiles(seeds) : []) {
      const text = withHeadValue(file, ['events', 'participants'], id!.was, id!.is);
      if (text !== file.raw) writings.push([file.path, text]);
    }
    writeTogether(writings, journal);
  });
}

async function linked(seeds: string): Promise<{ actors: Actor[]; find: ActorOf }> {
  const { articles, knowledge, ledger } = await holdingOf(seeds);
  const readings = articles.map((a) => a.reading());
  const { actors } = linkLastingly(readings, knowledge, ledger).edition;
  return { actors, find: actorsByName(actors) };
}

/** Words that name an actor, where an article does by its full name. */
function targetOf(actor: Actor): Target {
  const named = actor.mentions.flatMap((m) => m.mentions.map((x) => ({ article: m.article, ...x })));
  const first = named.find((m) => m.form === 'name') ?? named.find((m) => m.form !== 'pronoun') ?? named[0]!;
  return { address: `actors/${actor.id}/`, article: first.article, quote: first.exact };
}

function nobody(seeds: string, name: string, actors: readonly Actor[]): InputError {
  const alike = actors.filter((a) => [a.name, ...a.names].some((n) => n.toLowerCase() === name.toLowerCase()));
  const near = nearest(name, [...actors.map((a) => a.id), ...actors.map((a) => a.name)]);
  const [what, todo] =
    alike.length > 1
      ? [`“${name}” may be ${alike.map((a) => a.id).join(' or ')}`, 'name one by its id']
      : [`nobody is called “${name}” here`, near ? `did you mean “${near}”?` : 'name somebody as the site does'];
  return new InputError([problem(seeds, what, todo)]);
}

const taken = (seeds: string, name: string, id: string): InputError =>
  new InputError([
    problem(
      seeds,
      `“${name}” is a name of ${id}`,
      'where both are one, use “npm run merge-actors”; else choose another',
    ),
  ]);
