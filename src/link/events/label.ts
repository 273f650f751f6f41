import { labelMax, presentOf } from '../../extract/events/clauseText.ts';
import type { Reading } from '../../model/reading.ts';
import { wordsAt } from '../../model/span.ts';
import type { Happening } from './happening.ts';
import type { Telling } from './tale.ts';

const fits = (label: string): boolean => label.length <= labelMax && label.length >= 8;
const upper = (s: string): string => s && s[0]!.toUpperCase() + s.slice(1);
const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Names of actors by id. */
export type NameOf = (id: string) => string;

/** Actors in the order in which the reports name them. */
function asNamed(h: Happening, ids: readonly string[]): string[] {
  const order = [...new Set(h.tellings.flatMap((t) => [...t.persons, ...t.others]))];
  return [...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** “A and B declare “…””: a declaration by the words that most reports know it by. */
function declarationLabel(h: Happening, nameOf: NameOf): string | null {
  const count = new Map<string, number>();
  for (const t of h.tellings)
    if (t.mention.quoted) count.set(wordsAt(t.mention.quoted), (count.get(wordsAt(t.mention.quoted)) ?? 0) + 1);
  const quoted = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  if (!quoted || !h.tellings.some((t) => t.mention.kind === 'declaration')) return null;
  const people = mainActors(h, (t) => t.persons, 2);
  const who = people.length ? people : mainActors(h, (t) => t.others, 2);
  const label = who.length
    ? `${list(who.map(nameOf))} ${presentOf('declare', who.length > 1)} “${quoted}”`
    : `Declaration of “${quoted}”`;
  return fits(label) ? label : `Declaration of “${quoted}”`;
}

/** The actors that most tellings name, in the order in which they are named first. */
function mainActors(h: Happening, of: (t: Telling) => Iterable<string>, most: number): string[] {
  const count = new Map<string, number>();
  for (const t of h.tellings) for (const id of of(t)) count.set(id, (count.get(id) ?? 0) + 1);
  const chosen = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  return asNamed(
    h,
    chosen.map(([id]) => id),
  );
}

/** The two people whom most reports name together; else the two named most. */
function mainPair(h: Happening): string[] {
  const count = new Map<string, number>();
  for (const t of h.tellings) {
    const people = [...t.persons].sort();
    for (const [i, a] of people.entries())
      for (const b of people.slice(i + 1)) count.set(`${a} ${b}`, (count.get(`${a} ${b}`) ?? 0) + 1);
  }
  const best = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best ? asNamed(h, best[0].split(' ')) : mainActors(h, (t) => t.persons, 2);
}

/** “A and B hold talks”, “A meets B”. */
function meetingLabel(h: Happening, nameOf: NameOf): string | null {
  const people = mainPair(h);
  if (people.length < 2) return null;
  const who = list(people.map(nameOf));
  const video =
    h.tellings.some((t) => t.mention.format?.value === 'virtual') &&
    !h.tellings.some((t) => t.mention.format?.value === 'in person');
  const talks = h.tellings.some((t) => /talks/i.test(wordsAt(t.mention.trigger)));
  const verb = h.tellings.find(
    (t) => wordsAt(t.mention.trigger).toLowerCase() === 'met' && t.agents.length === 1 && people.includes(t.agents[0]!),
  );
  if (verb && !talks && !video) {
    const agent = verb.agents[0]!;
    return `${nameOf(agent)} meets ${nameOf(people.find((p) => p !== agent)!)}`;
  }
  return talks || video ? `${who} hold ${video ? 'video talks' : 'talks'}` : `${who} meet`;
}

/** “A visits B”. */
function visitLabel(h: Happening, nameOf: NameOf): string | null {
  const people = mainActors(h, (t) => (t.agents.length ? t.agents.filter((a) => t.persons.has(a)) : t.persons), 1);
  const place = [...h.tellings].sort((a, b) => a.at - b.at).find((t) => t.mention.place)?.mention.place;
  if (!people.length || !place) return null;
  return `${nameOf(people[0]!)} visits ${wordsAt(place).replace(/^the /, '')}`;
}

/** A title that asks, quotes or is cut says less than one that tells; one that merely quotes will do at need. */
const untold =
  /[?|…“"]|\.\.\.|^.{0,12}:|^(?:how|why|what|who|when|where|here|here's|here’s|watch|the morning|live|update)\b/i;
const unfinished = /[?|…]|\.\.\./;

/** A title of a leading article, where it is short enough and tells a happening. */
function titleLabel(h: Happening, readings: readonly Reading[], unfit: RegExp): string | null {
  const titles = h.tellings
    .filter((t) => t.lead)
    .map((t) => readings[t.reading]!.article.title.replace(/\s+/g, ' ').trim())
    .filter((t) => fits(t) && t.split(' ').length >= 4 && !unfit.test(t))
    .slice(0, 60);
  if (!titles.length) return null;
  // The title whose words the others share most.
  const words = titles.map((t) => new Set(t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const score = titles.map((_, i) => {
    let sum = 0;
    for (const [j, other] of words.entries()) {
      if (i === j) continue;
      let both = 0;
      for (const w of words[i]!) if (other.has(w)) both++;
      sum += both / Math.max(words[i]!.size, other.size);
    }
    return sum;
  });
  const best = titles
    .map((t, i) => ({ t, s: score[i]! }))
    .sort((a, b) => b.s - a.s || a.t.length - b.t.length || (a.t < b.t ? -1 : 1))[0]!;
  const t = best.t.replace(/[.\s]{1,9}$/, '');
  // Headlines in Title Case keep their capitals: names cannot be told from words there.
  return t;
}

const verbs: Readonly<Record<string, string>> = { agreement: 'sign', declaration: 'issue' };
const held = new Set(['meeting', 'call', 'exercise', 'patrol', 'show', 'agreement', 'declaration']);
const proper = /\S\s.{0,200}\p{Lu}/u;

/** The clause that tells it best: of the lead, naming most, shortest. A noun phrase without a name gets its actors. */
function clauseLabel(h: Happening, nameOf: NameOf): string | null {
  const leading = h.tellings.some((t) => t.lead);
  const made = h.tellings.flatMap((t) => {
    if (leading && !t.lead) return [];
    const { clause, phrase, kind } = t.mention;
    const found: { label: string; rank: number; lead: boolean; at: number }[] = [];
    const n = t.persons.size + t.others.size;
    if (clause && fits(clause))
      found.push({ label: clause, rank: proper.test(clause) ? 0 : 2, lead: t.lead, at: t.at });
    // A joint statement is known by who made it, not by its full title.
    const [bare] = phrase?.split(' of ') ?? [];
    if (kind === 'declaration' && bare && !proper.test(bare.toLowerCase()) && t.others.size > 1) {
      const who = list([...t.others].sort().slice(0, 2).map(nameOf));
      const label = `${who} issue ${bare.toLowerCase()}`;
      if (fits(label)) found.push({ label, rank: 0.5, lead: t.lead, at: t.at });
    }
    if (phrase && fits(phrase)) {
      if (proper.test(phrase))
        found.push({ label: phrase, rank: t.mention.kind === 'exercise' || !clause ? 0.8 : 1, lead: t.lead, at: t.at });
      else if (n && held.has(kind)) {
        const who = list([...t.others, ...t.persons].sort().slice(0, 2).map(nameOf));
        const label = `${who} ${n > 1 ? (verbs[kind] ?? 'hold') : presentOf(verbs[kind] ?? 'hold', false)} ${phrase[0]!.toLowerCase()}${phrase.slice(1)}`;
        if (fits(label)) found.push({ label, rank: kind === 'declaration' ? 0.9 : 1.2, lead: t.lead, at: t.at });
      } else found.push({ label: phrase, rank: 3, lead: t.lead, at: t.at });
    }
    return found;
  });
  made.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(b.lead) - Number(a.lead) ||
      a.label.length - b.label.length ||
      (a.label < b.label ? -1 : 1),
  );
  // A line without a name (“Missile is launched”) could be of any happening.
  return made.find((m) => m.rank < 2)?.label ?? null;
}

/** “75th anniversary of ties of A and B”: the wording that says most in the room. */
function anniversaryLabel(h: Happening, nameOf: NameOf): string | null {
  const made = h.tellings.flatMap((t): string[] => {
    const { phrase, kind } = t.mention;
    if (kind !== 'anniversary' || !phrase) return [];
    const bare = phrase.replace(/\bthe (?:establishment|beginning) of /, '');
    const whose = [...t.others, ...t.persons].map(nameOf);
    const pointing = / of (?:their|its|both|the two)\b/.test(phrase);
    if (!pointing) return [phrase, bare];
    const thing = bare.replace(/ of (?:their|its) /, ' of ');
    return whose.length && / (?:relations|ties|links)/.test(thing)
      ? [`${thing} ${whose.length > 1 ? 'between' : 'of'} ${list(whose)}`]
      : [];
  });
  const named = (label: string) => Number(/\p{Lu}/u.test(label));
  return made.filter(fits).sort((a, b) => named(b) - named(a) || b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
}

/** “A leaves office”, “B is appointed”. */
function officeLabel(h: Happening, idOf: (t: Telling) => string | null, nameOf: NameOf): string | null {
  const told = h.tellings.find((t) => t.mention.taker);
  const id = told && idOf(told);
  if (!told || !id) return null;
  const words = h.tellings.map((t) => wordsAt(t.mention.trigger).toLowerCase()).join(' ');
  const said =
    told.mention.kind === 'departure'
      ? /\bresign/.test(words)
        ? 'resigns'
        : /\b(?:sack|oust|depos|dismiss)/.test(words)
          ? 'is dismissed'
          : /\bretire/.test(words)
            ? 'retires'
            : 'leaves office'
      : /\bappoint/.test(words)
        ? 'is appointed'
        : 'takes office';
  return `${nameOf(id)} ${said}`;
}

/** A line that a news desk would print, made from the reports' own words; at most 70 characters. */
export function labelOf(
  h: Happening,
  readings: readonly Reading[],
  nameOf: NameOf,
  takerOf: (t: Telling) => string | null,
): string | null {
  const given = h.tellings.find((t) => t.mention.given)?.mention.given;
  if (given) return given.label;
  const { kind } = h.tellings[0]!.mention;
  const name = h.tellings
    .flatMap((t) => (t.mention.name ? [wordsAt(t.mention.name)] : []))
    .sort((a, b) => b.length - a.length)[0];
  const made: (string | null | undefined)[] = [];
  if (name) made.push(fits(name) ? upper(name.replace(/\s+/g, ' ')) : shortened(name));
  if (kind === 'meeting' || kind === 'call') made.push(meetingLabel(h, nameOf));
  if (kind === 'visit' || kind === 'travel') made.push(visitLabel(h, nameOf));
  if (!h.tellings.some((t) => t.lead))
    made.push(declarationLabel(h, nameOf), anniversaryLabel(h, nameOf), officeLabel(h, takerOf, nameOf));
  made.push(titleLabel(h, readings, untold), titleLabel(h, readings, unfinished), clauseLabel(h, nameOf));
  const found = made.find((m) => m && fits(m));
  if (found) return found;
  if (name)
    return upper(name)
      .slice(0, labelMax)
      .replace(/\s{1,9}\S*$/, '');
  const lead = h.tellings.find((t) => t.lead);
  return lead ? cutOf(readings[lead.reading]!.article.title || wordsAt(lead.mention.span)) : null;
}

/** A long name without its articles, then without its hyphenated parties, then cut at a word. */
function shortened(name: string): string {
  const plain = upper(name.replace(/\s+/g, ' ').replace(/ (?:the|annual) /g, ' '));
  if (fits(plain)) return plain;
  const bare = plain.replace(/ \p{Lu}[\p{L}]+-\p{Lu}[\p{L}]+ /u, ' ');
  return fits(bare) ? bare : cutOf(bare);
}

/** The first words of a text that fit. */
function cutOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= labelMax) return upper(line);
  const cut = line.slice(0, labelMax - 1);
  const at = Math.max(cut.lastIndexOf(', '), cut.lastIndexOf(': '), cut.lastIndexOf('; '));
  return upper(at > 25 ? cut.slice(0, at) : `${cut.slice(0, cut.lastIndexOf(' '))}…`);
}
