import { longest, mostWords } from '../../extract/events/line.ts';
import { presentOf } from '../../extract/events/present.ts';
import type { EventMention } from '../../model/event.ts';
import type { Reading } from '../../model/reading.ts';
import { wordsAt } from '../../model/span.ts';
import type { Happening } from './happening.ts';
import { fits, nameLabel, nameOfHappening } from './nameLabel.ts';
import { cutOf, quoted, sentenceLabel } from './sentenceLabel.ts';
import type { Telling } from './tale.ts';

/** A clause is printed whole, whatever room its words need. */
const clauseFits = (label: string): boolean => label.length <= longest;
const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Names of actors by id. */
export type NameOf = (id: string) => string;

/** Actors in the order in which the reports name them. */
function asNamed(h: Happening, ids: readonly string[]): string[] {
  const order = [...new Set(h.tellings.flatMap((t) => [...t.persons, ...t.others]))];
  return [...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** Whether a sentence names all of these, by a word of each name or a form of it: what no sentence says together, no label does. */
function namesAll(t: Telling, names: readonly string[]): boolean {
  const told = wordsIn(wordsAt(t.mention.span));
  const isTold = (word: string): boolean => {
    const stem = word.slice(0, Math.max(4, word.length - 3));
    return told.some((w) => (stem.length < 4 ? w === word : w.startsWith(stem)));
  };
  return names.every((name) => wordsIn(name).some(isTold));
}
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** “A and B declare “…””: a declaration by the words that most reports know it by. */
function declarationLabel(h: Happening, nameOf: NameOf): string | null {
  const count = new Map<string, number>();
  for (const t of h.tellings)
    if (t.mention.quoted) count.set(wordsAt(t.mention.quoted), (count.get(wordsAt(t.mention.quoted)) ?? 0) + 1);
  const quoted = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  if (!quoted || !h.tellings.some((t) => t.mention.kind === 'declaration')) return null;
  const people = mainActors(h, (t) => t.persons, 2);
  const who = (people.length ? people : mainActors(h, (t) => t.others, 2)).map(nameOf);
  const label =
    who.length && h.tellings.some((t) => namesAll(t, who))
      ? `${list(who)} ${presentOf('declare', who.length > 1)} “${quoted}”`
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

/** A title of a leading article that tells what happened, of the first that came out when it was done, since later ones tell what came of it: the one whose words the others share most. */
function titleLabel(h: Happening): string | null {
  const all = h.tellings.filter((t) => t.lead && t.mention.title);
  const done = all.filter((t) => t.mention.status === 'happened');
  const titled = done.length > 0 ? done : all;
  const first = Math.min(...titled.map((t) => t.published ?? Number.POSITIVE_INFINITY));
  const isFirst = (t: Telling): boolean => (t.published ?? first) === first;
  const titles = titled
    .filter(isFirst)
    .map((t) => t.mention.title!)
    .slice(0, 60);
  if (!titles.length) return null;
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
  return best.t;
}

const proper = /\S\s.{0,200}\p{Lu}/u;
const JOINT = /\s(?:of|to|in|at|on|with|by|for|from|between|against|over|near)\s|(?<!day)['’]s?\s/g;
/**
 * Whether a noun's phrase tells a happening by itself, as a clause made a noun: it says of whom, or who did what, or where (“Kole's
 * visit to Sorn”, “flood of Halden”). “Tuesday's launch”, “game against the Gulls”, “elusive championship” don't.
 */
const tellsWhat = (phrase: string): boolean =>
  / of (?:the )?\p{Lu}/u.test(phrase) || (proper.test(phrase) && (phrase.match(JOINT) ?? []).length > 1);

/** Kinds of what is held and has a name of its own. */
const HELD: ReadonlySet<string> = new Set(['exercise', 'patrol']);

/** Fewer words seldom say who did what to whom: “Man is shot”. */
const FULL = 4;
const isThin = (line: string): boolean => line.split(' ').length < FULL;

/** The clause that tells it best: of the lead, naming most, as done where it is; of those one that says who did what to whom; of those the shortest. */
function clauseLabel(h: Happening, nameOf: NameOf): string | null {
  const leading = h.tellings.some((t) => t.lead);
  const isDone = h.tellings.some((t) => t.mention.status === 'happened');
  const made = h.tellings.flatMap((t) => {
    const { clause, phrase, kind } = t.mention;
    const found: { label: string; rank: number; lead: boolean; at: number }[] = [];
    // The line is of what has the day: another report that was joined to it may lead with what came of it.
    const own =
      (leading && !t.lead ? 0.3 : 0) + (t.when ? 0 : 0.25) + (isDone && t.mention.status === 'planned' ? 0.2 : 0);
    // What a meeting leads to is not the meeting: those who met say it better.
    const aside = phrase !== null && clause?.toLowerCase().startsWith(phrase.toLowerCase().slice(0, 12));
    if (clause && clauseFits(clause))
      found.push({ label: clause, rank: aside ? 0.7 : proper.test(clause) ? 0 : 2, lead: t.lead, at: t.at });
    // Who acts is told by the tree; who only stands in the sentence did not meet.
    const acting = t.agents.filter((a) => t.persons.has(a));
    if ((kind === 'meeting' || kind === 'call') && acting.length === 2 && namesAll(t, acting.map(nameOf))) {
      const talks = /talk|call|conference|negotiat|consult/i.test(wordsAt(t.mention.trigger));
      const label = `${list(acting.map(nameOf))} ${talks ? 'hold talks' : 'meet'}`;
      if (fits(label)) found.push({ label, rank: 0.5, lead: t.lead, at: t.at });
    }
    // What several hold together is known by its name and by those who hold it, be they only “they” there.
    const name = t.mention.name && wordsAt(t.mention.name);
    if (name && HELD.has(kind) && t.agents.length === 2 && t.mention.status === 'happened') {
      const label = `${list(t.agents.map(nameOf))} hold ${name}`;
      if (fits(label)) found.push({ label, rank: 0.5, lead: t.lead, at: t.at });
    }
    // A joint statement is known by who made it, not by its full title.
    const [bare] = phrase?.split(' of ') ?? [];
    if (kind === 'declaration' && bare && !proper.test(bare.toLowerCase()) && t.agents.length > 1) {
      const who = [...t.agents].sort().slice(0, 2).map(nameOf);
      const label = `${list(who)} issue ${bare.toLowerCase()}`;
      if (fits(label) && namesAll(t, who)) found.push({ label, rank: 0.5, lead: t.lead, at: t.at });
    }
    if (phrase && fits(phrase) && tellsWhat(phrase))
      found.push({ label: phrase, rank: clause ? 1 : 0.8, lead: t.lead, at: t.at });
    return found.map((f) => ({ ...f, rank: f.rank + own }));
  });
  made.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(isThin(a.label)) - Number(isThin(b.label)) ||
      a.label.length - b.label.length ||
      (a.label < b.label ? -1 : 1),
  );
  return made[0]?.label ?? null;
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
    return whose.length && namesAll(t, whose) && / (?:relations|ties|links)/.test(thing)
      ? [`${thing} ${whose.length > 1 ? 'between' : 'of'} ${list(whose)}`]
      : [];
  });
  const named = (label: string) => Number(/\p{Lu}/u.test(label));
  return made.filter(fits).sort((a, b) => named(b) - named(a) || b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
}

/** “A leaves office”, “B to take office”, from a telling whose own words name who does. */
function officeLabel(h: Happening, idOf: (t: Telling) => string | null, nameOf: NameOf): string | null {
  const told = h.tellings.find((t) => {
    const names = nameOf(idOf(t) ?? '').split(' ');
    const isNamed = names.some(
      (n) =>
        n.length > 1 &&
        wordsAt(t.mention.span)
          .split(/[^\p{L}'’-]+/u)
          .includes(n),
    );
    return t.mention.taker && /^(?:happened|planned)$/.test(t.mention.status) && isNamed;
  });
  const id = told && idOf(told);
  if (!id) return null;
  const words = wordsAt(told.mention.trigger).toLowerCase();
  const [now, tocome] =
    told.mention.kind === 'departure'
      ? /\bresign/.test(words)
        ? ['resigns', 'resign']
        : /\b(?:sack|oust|depos|dismiss)/.test(words)
          ? ['is dismissed', 'be dismissed']
          : /\bretire/.test(words)
            ? ['retires', 'retire']
            : ['leaves office', 'leave office']
      : /\bappoint/.test(words)
        ? ['is appointed', 'be appointed']
        : ['takes office', 'take office'];
  return `${nameOf(id)} ${told.mention.status === 'planned' ? `to ${tocome}` : now}`;
}

const POINTING = /^(?:they|it|he|she|this|these|that|those|we|i|you|there)\b/i;
/** Of the tellings’ own words a headline, else what fits a line, is no mere heading and says whom it is of, else the first. */
function wordsOfOne(h: Happening): EventMention | undefined {
  const rankOf = ({ words, ours }: EventMention): number =>
    ours ? 0 : words!.split(' ').length > mostWords ? 3 : POINTING.test(words!) || isThin(words!) ? 2 : 1;
  const told = h.tellings.map((t) => t.mention).filter((m) => m.words);
  return told.sort((a, b) => rankOf(a) - rankOf(b))[0];
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
  const made: (string | null | undefined)[] = [];
  if (!h.tellings.some((t) => t.lead)) made.push(declarationLabel(h, nameOf), anniversaryLabel(h, nameOf));
  made.push(titleLabel(h), clauseLabel(h, nameOf), officeLabel(h, takerOf, nameOf));
  const found = made.find((m) => m && clauseFits(m));
  const name = nameOfHappening(h);
  if (found && (!name || found.includes(name) || h.tellings.some((t) => t.lead))) return found;
  const told = wordsOfOne(h);
  const words = told?.words;
  // What is known by a name is called by it where no line holds it: one without it tells of others, too.
  const says = words && name && words.includes(name) && fits(words) && !POINTING.test(words);
  if (name && !says) return nameLabel(name);
  if (words) return told.ours ? words : quoted(words);
  const lead = h.tellings.find((t) => t.lead);
  if (lead && readings[lead.reading]!.article.title) return cutOf(readings[lead.reading]!.article.title);
  return sentenceLabel(wordsAt(h.tellings[0]!.mention.span));
}
