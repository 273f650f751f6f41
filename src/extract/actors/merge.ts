import type { ActorKind } from '../../model/actor.ts';
import type { ReadingKnowledge } from '../../model/seeds.ts';
import { acronymsOf } from './acronyms.ts';
import { stateName, stateOf } from './countries.ts';
import { type Draft, mention, newDraft } from './draft.ts';
import { knownByName } from './known.ts';
import { isOrdinary } from './lexicon/dictionary.ts';
import { genderOf } from './lexicon/givenNames.ts';
import { common, generic, publicBody } from './lexicon/merge.ts';
import { isPlace } from './lexicon/places.ts';
import { isOffice } from './lexicon/titles.ts';
import { isTown } from './lexicon/towns.ts';
import { worldBody } from './lexicon/worldBodies.ts';
import { bodyKey, nameWords, plain } from './names.ts';
import { People } from './people.ts';
import { joinShortForms } from './shortForms.ts';
import { actorSlug } from './slug.ts';
import { statesOf } from './states.ts';
import type { Typed } from './typing.ts';
import type { View } from './view.ts';

const bodies: ReadonlySet<string> = new Set<ActorKind>(['organisation', 'alliance', 'military', 'media', 'group']);

/** One actor for all pieces that name it: people by full and short name, states by code, bodies by name and acronym. */
export function merge(view: View, typed: readonly Typed[], knowledge: ReadingKnowledge): Draft[] {
  const people = new People(view);
  const isPersonWord = new Set<string>();
  for (const p of typed)
    if (p.kind === 'person' && p.printed.includes(' ')) for (const w of p.printed.split(' ')) isPersonWord.add(w);
  // “the Danes” of the Halden Danes: where a body is named so, its last word is not the people's.
  const ofBody = new Set(typed.flatMap((p) => (bodies.has(p.kind) ? p.printed.split(' ').slice(1).slice(-1) : [])));
  const isNamesake = (p: Typed): boolean =>
    isPersonWord.has(p.printed) || (p.state?.as === 'demonym' && /[^s]s$/.test(p.printed) && ofBody.has(p.printed));
  // “Jordan” is no state where a person of that name is in the article; a state that no list holds is named as bodies are.
  const others = typed.filter((p) => p.kind !== 'state' || p.known || !p.state || isNamesake(p));
  const drafts = statesOf(
    view,
    typed.filter((p) => p.kind === 'state' && p.state && !isNamesake(p)),
    knowledge,
  );
  const known = new Map<string, Draft>();
  for (const p of others) {
    // “Peru’s Defence Ministry” may be an alias as a whole.
    if (!p.known && bodies.has(p.kind)) {
      const full = bodyName(view, p).name;
      const actor = full === p.printed ? undefined : knownByName(knowledge, full);
      if (actor) p.known = actor;
    }
    if (!p.known) continue;
    const { id, name, kind, country } = p.known;
    let draft = known.get(id);
    if (!draft) {
      draft = newDraft(id, name, kind, nameWords(name), country ?? null);
      draft.known = id;
      known.set(id, draft);
      drafts.push(draft);
      if (kind === 'person') people.add(draft);
    }
    mention(draft, p.first, p.last, p.printed === name ? 'name' : nameWords(p.printed).length < 2 ? 'short' : 'name');
  }
  const rest = others.filter((p) => !p.known);
  const full = rest.filter((p) => p.kind === 'person' && nameWords(p.printed).length > 1);
  full.sort((a, b) => nameWords(b.printed).length - nameWords(a.printed).length || a.first - b.first);
  for (const p of full) people.named(p);

  const named = new Map<string, Draft>();
  const acronyms = acronymsOf(view);
  const bodyOf = (p: Typed): Draft => {
    const { key, name } = bodyName(view, p);
    const same = named.get(key);
    if (same) return same;
    const draft = newDraft(actorSlug(name), name, p.kind as ActorKind, nameWords(p.printed), p.country);
    named.set(key, draft);
    drafts.push(draft);
    return draft;
  };
  const single = (p: Typed): boolean => !/\s/.test(p.printed);
  for (const p of rest) if (bodies.has(p.kind) && !single(p) && !p.weak) mention(bodyOf(p), p.first, p.last, 'name');
  // “Northern Fisheries Organization (NFO)”: the letters in brackets are the name before them.
  const ending = new Map<number, Draft>();
  for (const d of drafts)
    if (d.kind !== 'person' && d.kind !== 'state') for (const m of d.at) ending.set(m.last - 1, d);
  for (const { full: f, short } of acronyms) {
    const draft = ending.get(f);
    if (draft) named.set(bodyKey(short), draft);
  }
  const index = byWord(drafts);
  // “W.H.O.” for the World Health Organization: letters that are the initials of one body.
  for (const d of drafts) {
    if (d.kind === 'person' || d.kind === 'state') continue;
    const initials = d.words
      .filter((w) => !minor.has(w))
      .map((w) => w[0])
      .join('');
    if ((initials.length > 2 || (initials.length === 2 && worldBody(d.name))) && !named.has(initials))
      named.set(initials, d);
  }
  const states = byLastWord(drafts);
  for (const p of rest) {
    if (!single(p) && !p.weak) continue;
    const state = states.get(p.printed);
    if (state && single(p) && !people.short(p)) {
      mention(state, p.first, p.last, 'short');
      continue;
    }
    if (p.kind === 'title' || (!single(p) && p.kind !== 'name')) {
      if (p.kind === 'title' || !p.weak) continue;
    }
    const key = bodyKey(p.printed);
    const person = p.kind === 'place' || p.kind === 'thing' ? null : people.short(p);
    const known = named.get(key);
    if (known && (!person || known.words.length < 2 || plain(known.name) === key)) {
      mention(known, p.first, p.last, 'short');
      continue;
    }
    // “the Ebelings”: a family, no actor of its own.
    if (/[^s]s$/.test(p.printed) && people.short({ ...p, printed: p.printed.slice(0, -1) })) continue;
    if (person) {
      mention(person, p.first, p.last, 'short');
      continue;
    }
    const part = p.kind === 'thing' || isPlace(p.printed) ? null : shortened(index, p);
    // “in Almera”: the place that Sporting Almera is of.
    if (part && p.head === undefined && located(view, p)) continue;
    const body = part;
    if (body) {
      mention(body, p.first, p.last, 'short');
      continue;
    }
    if (p.weak || p.kind === 'place' || p.kind === 'thing' || p.kind === 'name') continue;
    if (p.kind === 'state' && p.state) continue;
    if (p.kind === 'person') people.lone(p);
    else mention(bodyOf(p), p.first, p.last, 'name');
  }
  joinShortForms(drafts);
  drafts.push(...people.drafts.filter((d) => !d.known));
  for (const d of drafts) if (d.kind === 'person' && !d.gender) d.gender = genderOf(d.words[0] ?? '') ?? null;
  return drafts;
}

/** “UN Fisheries Board” is the United Nations Fisheries Board. */
function spelledOut(printed: string): string {
  const cut = printed.indexOf(' ');
  const whole = cut < 0 ? undefined : worldBody(printed.slice(0, cut));
  return whole ? whole.name + printed.slice(cut) : printed;
}

/** A body's key and name; one that every state has carries its state in both. */
function bodyName(view: View, p: Typed): { key: string; name: string } {
  const { tokens } = view;
  const key = bodyKey(spelledOut(p.printed));
  if (p.country) return { key, name: p.printed };
  const genitive = tokens[p.first - 1]?.text;
  const code = genitive === '’s' || genitive === "'s" ? view.stateAt.get(p.first - 2) : undefined;
  if (code) {
    p.country = code;
    if (common.test(key)) return { key: `${code} ${key}`, name: `${stateName(code)}’s ${p.printed}` };
  }
  return { key, name: p.printed };
}

/** “the Emirates”: states of two words and more by their last, where it is no state's name itself; “the North”: by where the only one lies. */
function byLastWord(drafts: readonly Draft[]): Map<string, Draft> {
  const index = new Map<string, Draft>();
  for (const d of drafts) {
    const words = d.kind === 'state' ? d.name.split(' ') : [];
    const last = words.at(-1)!;
    if (words.length > 1 && !stateOf(last) && !isPlace(last) && !isOrdinary(last.toLowerCase())) index.set(last, d);
    if (words.length > 1 && /^(?:North|South|East|West)$/.test(words[0]!)) index.set(words[0]!, d);
  }
  return index;
}

/** The bodies of an article by each word of their names. */
function byWord(drafts: readonly Draft[]): Map<string, Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const d of drafts) {
    if (d.kind === 'person' || d.kind === 'state' || d.words.length < 2) continue;
    for (const w of new Set(d.words)) {
      const list = index.get(w);
      if (list) list.push(d);
      else index.set(w, [d]);
    }
  }
  return index;
}

/** A body of the article that a part of its name calls: “Halden” for “Halden Biosciences”, “the Commission”. */
function shortened(index: ReadonlyMap<string, readonly Draft[]>, p: Typed): Draft | null {
  const words = nameWords(p.printed);
  const word = words.join(' ');
  if (generic.has(word) && p.head === undefined) return null;
  let best: Draft | null = null;
  for (const d of (index.get(words[0] ?? '') ?? []).slice(0, 50)) {
    // The first word of a newspaper or a public body is mostly its place.
    const named = d.words.length === 2 && d.words[1] === 'university' && !isTown(p.printed);
    if (p.head === undefined && !named && (d.kind === 'media' || publicBody.test(d.words.join(' ')))) continue;
    const fits =
      d.words[0] === word ||
      d.words.at(-1) === word ||
      (p.head !== undefined && d.words.includes(word)) ||
      d.words.join(' ').startsWith(`${word} `);
    if (fits && (!best || d.at[0]!.first < p.first)) best = d;
  }
  return best;
}
const minor = new Set(['of', 'the', 'for', 'and', 'on', 'in']);

/** True where the mention is of a place: “in Almera”. */
function located(view: View, p: Typed): boolean {
  const { tokens } = view;
  const before = tokens[p.first - 1];
  if (
    before &&
    (['in', 'near', 'around', 'outside', 'from', 'at', 'across'].includes(before.lower) || before.lemma === 'leave')
  )
    return true;
  return before?.lower === 'of' && tokens[p.first - 2]?.pos === 'NOUN' && isOffice(tokens[p.first - 2]!.lower);
}
