import { numbersFrom } from '../../src/bench/numbersFrom.ts';
import type { Correction } from '../../src/model/correction.ts';

/** Throws of a die with so many sides, the same for the same seed. */
export function diceOf(seed: number): (sides: number) => number {
  const next = numbersFrom(seed);
  return (sides) => Math.floor(next() * sides);
}

/** What truly happened: it never changes, whatever is written of it. */
interface Happening {
  key: string;
  form: number;
  people: [number, number];
  place: number;
  day: number;
}

/** One sentence of one article: `uid` stays with it however its words are edited. */
export interface Sentence {
  uid: string;
  key: string;
  form: number;
  /** Person → how the sentence spells the name. */
  people: { person: number; name: string }[];
  place: string;
  date: string;
  tail: string;
}

export interface Text {
  uid: string;
  file: string;
  source: string;
  title: string;
  day: number;
  sentences: Sentence[];
}

export interface World {
  texts: Text[];
  corrections: Correction[];
  happenings: Happening[];
  /** For names that are given once. */
  next: number;
  /** What was ever told under which outlet, title and day: told there again, it is the same article, written anew. */
  printed: ReadonlySet<string>;
  /** What editors held for one happening, by their merges. */
  merges: readonly { correction: Correction; keys: readonly [string, string] }[];
}

const people = [
  ['Ana Ruiz', 'Karl Brandt', 'Paul Lind', 'Lena Orsk', 'Ilse Varga', 'Tomas Holt'],
  ['Mara Stein', 'Jon Ekdal', 'Rosa Weiss', 'Viktor Hamm', 'Nora Quist', 'Emil Sand'],
].flat();
const places = ['Bern', 'Lisbon', 'Vienna', 'Oslo', 'Madrid', 'Helsinki', 'Dublin', 'Riga'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'September', 'October', 'November'];
const tails = [
  '',
  ', officials said',
  ', the ministry said',
  ' for two days',
  ' after a long delay',
  ', a spokesman confirmed',
];
const forms: readonly ((a: string, b: string, place: string, date: string) => string)[] = [
  (a, b, p, d) => `${a} met ${b} in ${p} on ${d}`,
  (a, b, p, d) => `${a} held talks with ${b} in ${p} on ${d}`,
  (a, b, p, d) => `${a} visited ${p} on ${d} and met ${b}`,
  (a, b, p, d) => `${a} signed an agreement with ${b} in ${p} on ${d}`,
  (a, b, p, d) => `Soldiers of ${a} attacked ${p} on ${d}, ${b} said`,
  (a, b, p, d) => `On ${d}, ${a} accused ${b} of fraud in ${p}`,
];
/** Which forms tell the same kind of happening. */
const alike = [[0, 1, 2], [3], [4], [5]];

const dateOf = (day: number): string =>
  `${1 + (day % 28)} ${months[Math.floor(day / 28) % months.length]} ${2020 + (day % 3)}`;

export const wordsOf = (s: Sentence): string =>
  `${forms[s.form]!(s.people[0]!.name, s.people[1]!.name, s.place, s.date)}${s.tail}${
    s.people[2] ? `, ${s.people[2].name} said` : ''
  }.`;

export const fileOf = (t: Text): string =>
  `---\nsource: ${t.source}\npublished: 2023-${String(1 + (t.day % 12)).padStart(2, '0')}-15\n---\n${t.title}\n\n${t.sentences
    .map(wordsOf)
    .join(' ')}\n`;

export const emptyWorld = (): World => ({
  texts: [],
  corrections: [],
  happenings: [],
  next: 0,
  printed: new Set(),
  merges: [],
});

const printedAs = ({ source, title, day }: Text, key: string): string => `${source}|${title}|${day}|${key}`;

/** The world with all that its texts tell now among what was ever printed. */
export const remembered = (w: World): World => ({
  ...w,
  printed: new Set([...w.printed, ...w.texts.flatMap((t) => t.sentences.map((s) => printedAs(t, s.key)))]),
});

/** The happenings that an editor's merges, as they stand, hold for one with any of these. */
export function heldForOne({ merges, corrections }: World, keys: ReadonlySet<string>): Set<string> {
  const all = new Set(keys);
  const standing = merges.filter((m) => corrections.includes(m.correction));
  for (let size = 0; size < all.size; ) {
    size = all.size;
    for (const { keys: pair } of standing) if (pair.some((k) => all.has(k))) for (const k of pair) all.add(k);
  }
  return all;
}

/** A change of the world: its name, and the world after it; null where there is nothing to be changed so. */
type Step = (w: World, dice: (sides: number) => number) => World | null;

function tell(w: World, dice: (sides: number) => number, h: Happening): Sentence {
  const kind = alike.find((list) => list.includes(h.form))!;
  return {
    uid: `s${w.next++}`,
    key: h.key,
    form: kind[dice(kind.length)]!,
    people: h.people.map((person) => ({ person, name: people[person]! })),
    place: places[h.place]!,
    date: dateOf(h.day),
    tail: tails[dice(tails.length)]!,
  };
}

/** A happening whose two people no other has together: by these alone nothing can be taken for another. */
function happen(w: World, dice: (sides: number) => number): Happening | null {
  for (let n = 0; n < 20; n++) {
    const [a, b] = [dice(people.length), dice(people.length)];
    if (a === b || w.happenings.some((h) => h.people.includes(a) && h.people.includes(b))) continue;
    const h = {
      key: `h${w.next++}`,
      form: dice(forms.length),
      people: [a, b] as [number, number],
      place: dice(8),
      day: dice(250),
    };
    w.happenings.push(h);
    return h;
  }
  return null;
}

const some = <T>(list: readonly T[], dice: (sides: number) => number): T | undefined =>
  list[dice(Math.max(1, list.length))];
const put = (w: World, t: Text, by: Partial<Text>): World => ({
  ...w,
  texts: w.texts.map((x) => (x === t ? { ...x, ...by } : x)),
});
const edit = (w: World, dice: (sides: number) => number, change: (s: Sentence) => Sentence | null): World | null => {
  const t = some(w.texts, dice);
  const s = t && some(t.sentences, dice);
  const now = s && change(s);
  return now ? put(w, t, { sentences: t.sentences.map((x) => (x === s ? now : x)) }) : null;
};
const misspelt = (name: string, at: number): string => {
  const i = name.indexOf(' ') + 2 + (at % 2);
  return name.slice(0, i) + name.slice(i + 1);
};

function write(w: World, dice: (sides: number) => number, file: string, day = dice(12)): World | null {
  const told: Happening[] = [];
  for (let n = 1 + dice(3); n > 0; n--) {
    const old = w.happenings.length > 2 && dice(3) === 0 ? some(w.happenings, dice) : undefined;
    const h = old ?? happen(w, dice);
    if (h && !told.includes(h)) told.push(h);
  }
  if (!told.length || w.texts.some((t) => t.file === file)) return null;
  const titles = [
    'News of the week',
    `Notes of ${people[told[0]!.people[0]]}`,
    `${people[told[0]!.people[0]]} in ${places[told[0]!.place]}`,
  ];
  const text: Text = {
    uid: `t${w.next++}`,
    file,
    source: dice(2) ? 'alpha' : 'beta',
    title: titles[dice(3)]!,
    day,
    sentences: told.map((h) => tell(w, dice, h)),
  };
  const isReprint = () => text.sentences.some((s) => w.printed.has(printedAs(text, s.key)));
  for (let n = 0; n < 12 && isReprint(); n++) text.day = (text.day + 1) % 12;
  return { ...w, texts: [...w.texts, text] };
}

const signed = { who: 'E', when: '2031-06-01', why: 'w' };
/** Words of a sentence that tell its happening; the whole of it. */
const targetOf = (t: Text, s: Sentence) => ({ article: t.file, quote: wordsOf(s) });
const correct = (w: World, c: Correction): World => ({ ...w, corrections: [...w.corrections, c] });
const pick = (w: World, dice: (sides: number) => number): { t: Text; s: Sentence } | null => {
  const t = some(w.texts, dice);
  const s = t && some(t.sentences, dice);
  return s ? { t, s } : null;
};

/** What editors do to an edition, each by its name. */
export const steps: Readonly<Record<string, Step>> = {
  'an article more': (w, dice) => write(w, dice, `article-${w.next++}`),
  'an article more, again': (w, dice) => write(w, dice, `article-${w.next++}`),
  'one more report': (w, dice) => {
    const h = some(w.happenings, dice);
    const t = some(w.texts, dice);
    if (!h || !t || t.sentences.some((s) => s.key === h.key)) return null;
    return put(w, t, { sentences: [...t.sentences, tell(w, dice, h)] });
  },
  'an article less': (w, dice) => {
    const t = some(w.texts, dice);
    return t && w.texts.length > 2 ? { ...w, texts: w.texts.filter((x) => x !== t) } : null;
  },
  'a sentence less': (w, dice) => {
    const t = some(w.texts, dice);
    return t && t.sentences.length > 1
      ? put(w, t, { sentences: t.sentences.filter((s) => s !== t.sentences[0]) })
      : null;
  },
  'a word edited': (w, dice) => edit(w, dice, (s) => ({ ...s, tail: some(tails, dice)! })),
  'a name misspelt': (w, dice) =>
    edit(w, dice, (s) => ({
      ...s,
      people: s.people.map((p, i) => (i ? p : { ...p, name: misspelt(people[p.person]!, 1) })),
    })),
  'names put right': (w, dice) =>
    edit(w, dice, (s) => ({ ...s, people: s.people.map((p) => ({ ...p, name: people[p.person]! })) })),
  'a date edited': (w, dice) => edit(w, dice, (s) => ({ ...s, date: dateOf(dice(250)) })),
  'a place edited': (w, dice) => edit(w, dice, (s) => ({ ...s, place: some(places, dice)! })),
  'somebody added': (w, dice) =>
    edit(w, dice, (s) => {
      const person = dice(people.length);
      return s.people.some((p) => p.person === person) || s.people.length > 2
        ? null
        : { ...s, people: [...s.people, { person, name: people[person]! }] };
    }),
  'a sentence replaced by another happening': (w, dice) => {
    const h = happen(w, dice);
    return h && edit(w, dice, () => tell(w, dice, h));
  },
  'a file renamed': (w, dice) => {
    const t = some(w.texts, dice);
    return t ? put(w, t, { file: `renamed-${w.next++}` }) : null;
  },
  'two files swapped': (w, dice) => {
    const [a, b] = [some(w.texts, dice), some(w.texts, dice)];
    if (!a || !b || a === b) return null;
    return {
      ...w,
      texts: w.texts.map((t) => (t === a ? { ...a, file: b.file } : t === b ? { ...b, file: a.file } : t)),
    };
  },
  'a file name used again': (w, dice) => {
    const t = some(w.texts, dice);
    if (!t || w.texts.length < 3) return null;
    // On another day: under the same name, title and day it would be the same article, written anew.
    const next = write({ ...w, texts: w.texts.filter((x) => x !== t) }, dice, t.file, (t.day + 1 + dice(11)) % 12);
    // Nor does it tell what that told: in nearly the same words it would be the same again.
    const told = new Set(t.sentences.map((s) => s.key));
    const text = next?.texts.at(-1);
    return text && (text.day === t.day || text.sentences.some((s) => told.has(s.key))) ? null : next;
  },
  'a merge of events': (w, dice) => {
    const [a, b] = [pick(w, dice), pick(w, dice)];
    if (!a || !b || a.s.key === b.s.key) return null;
    const correction: Correction = {
      do: 'merge',
      kind: 'event',
      target: targetOf(a.t, a.s),
      with: targetOf(b.t, b.s),
      ...signed,
    };
    return { ...correct(w, correction), merges: [...w.merges, { correction, keys: [a.s.key, b.s.key] }] };
  },
  'a split of an event': (w, dice) => {
    const at = pick(w, dice);
    return (
      at &&
      correct(w, { do: 'split', kind: 'event', target: targetOf(at.t, at.s), name: `Round ${w.next++}`, ...signed })
    );
  },
  'an event re-dated': (w, dice) => {
    const at = pick(w, dice);
    return (
      at && correct(w, { do: 're-date', date: `2024-0${1 + dice(9)}-11`, target: targetOf(at.t, at.s), ...signed })
    );
  },
  'an event renamed': (w, dice) => {
    const at = pick(w, dice);
    return (
      at &&
      correct(w, { do: 'rename', kind: 'event', name: `Name ${w.next++}`, target: targetOf(at.t, at.s), ...signed })
    );
  },
  'an actor renamed': (w, dice) => {
    const at = pick(w, dice);
    const quote = at?.s.people[0]?.name;
    return quote
      ? correct(w, {
          do: 'rename',
          kind: 'actor',
          name: `Dame ${w.next++}`,
          target: { article: at.t.file, quote },
          ...signed,
        })
      : null;
  },
  'a split of an actor': (w, dice) => {
    const at = pick(w, dice);
    const quote = at?.s.people[0]?.name;
    return quote ? correct(w, { do: 'split', kind: 'actor', target: { article: at.t.file, quote }, ...signed }) : null;
  },
  'a merge of actors': (w, dice) => {
    const [a, b] = [pick(w, dice), pick(w, dice)];
    if (!a || !b) return null;
    const [x, y] = [a.s.people[0]!.name, b.s.people[1]!.name];
    return x === y
      ? null
      : correct(w, {
          do: 'merge',
          kind: 'actor',
          target: { article: a.t.file, quote: x },
          with: { article: b.t.file, quote: y },
          ...signed,
        });
  },
  'a correction less': (w, dice) => {
    const c = some(w.corrections, dice);
    return c ? { ...w, corrections: w.corrections.filter((x) => x !== c) } : null;
  },
  'corrections in another order': (w) =>
    w.corrections.length > 1 ? { ...w, corrections: [...w.corrections].reverse() } : null,
};
