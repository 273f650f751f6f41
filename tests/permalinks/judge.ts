import { extract } from '../../src/extract/index.ts';
import { linkLastingly } from '../../src/link/index.ts';
import { type Ledger, partsOf, readLedger, writeLedger } from '../../src/link/permalinks/ledger.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Span } from '../../src/model/span.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';
import {
  diceOf,
  emptyWorld,
  fileOf,
  heldForOne,
  remembered,
  type Sentence,
  steps,
  type Text,
  type World,
  wordsOf,
} from './world.ts';

export interface Violation {
  kind: 'flip' | 'hijack' | 'tombstone' | 'redirect' | 'lost';
  of: string;
  at: string;
  step: string;
  note: string;
}

const plain = readKnowledge(null);
const kept = new Map<string, Reading>();
function readingOf(t: Text): Reading {
  const raw = fileOf(t);
  const key = `${t.file}\n${raw}`;
  const held = kept.get(key) ?? extract(readArticle(`${t.file}.md`, raw, { mode: 'edition' }), plain);
  if (kept.size > 4000) kept.clear();
  kept.set(key, held);
  return held;
}

const build = (w: World, before: Ledger) =>
  linkLastingly(w.texts.map(readingOf), { ...plain, corrections: w.corrections }, before);

/** What stands at each address: by uid of sentences, keys of happenings, people, articles. */
interface Standing {
  means: Set<string>;
  sentences: Set<string>;
}

function standingOf(edition: Edition, w: World): Map<string, Standing> {
  const textOf = new Map(edition.articles.map((a) => [a.id, w.texts.find((t) => a.file === `${t.file}.md`)!]));
  const bodyOf = new Map(edition.articles.map((a) => [a.id, a.text]));
  const at = (article: string, span: Span): Sentence | undefined => {
    const text = textOf.get(article)!;
    let from = 0;
    for (const s of text.sentences) {
      const start = bodyOf.get(article)!.indexOf(wordsOf(s), from);
      from = start + 1;
      if (span.start >= start && span.end <= start + wordsOf(s).length) return s;
    }
    return undefined;
  };
  const found = new Map<string, Standing>();
  const put = (path: string, means: string[], sentences: string[] = means) =>
    found.set(path, { means: new Set(means), sentences: new Set(sentences) });
  for (const e of edition.events) {
    const told = e.reports.flatMap((r) => r.mentions.flatMap((m) => at(r.article, m) ?? []));
    put(
      `events/${e.id}/`,
      told.map((s) => s.key),
      told.map((s) => s.uid),
    );
  }
  for (const a of edition.actors) {
    const named = a.mentions.flatMap((m) =>
      m.mentions.flatMap((span) => {
        const s = at(m.article, span);
        const who = s?.people.find((p) => p.name.endsWith(span.exact.split(' ').at(-1)!));
        return who ? [{ person: `${who.person}`, at: `${s!.uid} ${who.person}` }] : [];
      }),
    );
    if (a.kind === 'person')
      put(
        `actors/${a.id}/`,
        named.map((n) => n.person),
        named.map((n) => n.at),
      );
  }
  // What is written in the very same words again is the same; so is what an outlet tells under one title of just the same happenings.
  for (const [id, t] of textOf) {
    const report = `${t.source}, ${t.title}: ${t.sentences.map((s) => s.key)}`;
    put(`articles/${id}/`, [t.uid, t.sentences.map(wordsOf).join(' '), report], [t.uid]);
  }
  for (const c of edition.claims) {
    const s = at(c.article, c.content[0]!);
    // The same words, said by the same, in the same article.
    const said = `${c.speaker ?? c.speakerLabel}: ${c.content.map((span) => span.exact)}`;
    if (s) put(`articles/${c.article}/#claim-${c.id}`, [s.uid, wordsOf(s), said], [s.uid]);
  }
  return found;
}

/** Runs one history and says what went wrong in it. */
export function violationsOf(seed: number, length: number, log?: (line: string) => void): Violation[] {
  const dice = diceOf(seed);
  const names = Object.keys(steps);
  const wrong: Violation[] = [];
  let w = emptyWorld();
  for (let n = 0; n < 3; n++) w = remembered(steps['an article more']!(w, dice) ?? w);
  let ledger: Ledger = new Map();
  let last = new Map<string, Standing>();
  const ever = new Map<string, Set<string>>();
  const first = new Map<string, Set<string>>();
  for (let n = 0; n <= length; n++) {
    let name = 'the first build';
    if (n > 0) {
      let next: World | null = null;
      while (!next) {
        name = names[dice(names.length)]!;
        const copy = { ...w, happenings: [...w.happenings] };
        next = steps[name]!(copy, dice);
      }
      w = remembered(next);
    }
    const { edition, ledger: after } = build(w, ledger);
    const said = (kind: Violation['kind'], at: string, note: string) =>
      wrong.push({ kind, of: partsOf(at)?.kind ?? '?', at, step: `${n}: ${name}`, note });
    if (log) {
      log(`--- ${n}: ${name}`);
      for (const t of w.texts)
        log(
          `  ${t.file} (${t.uid}, ${t.source}) ${t.title}: ${t.sentences.map((s) => `[${s.uid} ${s.key}] ${wordsOf(s)}`).join(' ')}`,
        );
      for (const c of w.corrections) log(`  ${JSON.stringify(c)}`);
    }
    const text = writeLedger(after);
    const again = build(w, readLedger(text, 'permalinks.json'));
    if (writeLedger(again.ledger) !== text) {
      const lines = text.split('\n');
      const differs =
        writeLedger(again.ledger)
          .split('\n')
          .find((l) => !lines.includes(l)) ?? '';
      said('flip', /^"([^"]*)"/.exec(differs)?.[1] ?? 'events/x/', differs.slice(0, 400));
    }
    const now = standingOf(edition, w);
    if (log) for (const [path, { means }] of now) if (!path.includes('#')) log(`  => ${path} ${[...means]}`);
    for (const [path, { means }] of now) {
      const before = ever.get(path);
      // Whom only a title named had a page of which no sentence says what it means.
      if (before?.size && means.size && ![...means].some((m) => before.has(m)))
        said('hijack', path, `${[...before]} → ${[...means]}`);
      if (!before?.size && means.size) first.set(path, means);
      ever.set(path, new Set([...(before ?? []), ...means]));
    }
    const keyOf = new Map(w.texts.flatMap((t) => t.sentences.map((s) => [s.uid, s.key] as const)));
    const told = new Map<string, Set<string>>();
    for (const [path, { sentences }] of now) {
      const kind = partsOf(path)!.kind;
      told.set(kind, new Set([...(told.get(kind) ?? []), ...sentences]));
    }
    for (const [path, was] of last) {
      if (now.has(path)) continue;
      const { kind } = partsOf(path)!;
      const entry = after.get(path);
      if (!entry) said('lost', path, '');
      else if (entry.gone) {
        // The page of an actor or an event that an editor joined others to is of what it was first of.
        const own = first.get(path);
        const mine = (s: string): boolean =>
          own === undefined ||
          (kind === 'actor' ? own.has(s.split(' ')[1]!) : kind !== 'event' || own.has(keyOf.get(s)!));
        const still = [...was.sentences].filter((s) => told.get(kind)?.has(s) && mine(s));
        if (still.length) said('tombstone', path, `${still}`);
      } else if (entry.to !== undefined) {
        const there = now.get(entry.to);
        const meant = ever.get(path)!;
        const known = ever.get(entry.to) ?? new Set();
        if (there?.means.size && meant.size && ![...there.means, ...known].some((m) => meant.has(m)))
          said('redirect', path, `${[...meant]} → ${entry.to} ${[...there.means]}`);
      }
    }
    // A redirect must go on leading to where it led in meaning, or where an editor's merge has that lead.
    for (const [path, entry] of after) {
      if (entry.to === undefined || last.has(path)) continue;
      const own = ever.get(path);
      const meant = own && partsOf(path)?.kind === 'event' ? heldForOne(w, own) : own;
      const there = now.get(entry.to);
      if (
        meant?.size &&
        there?.means.size &&
        ![...there.means, ...(ever.get(entry.to) ?? [])].some((m) => meant.has(m))
      )
        said('redirect', path, `later: ${[...meant]} → ${entry.to} ${[...there.means]}`);
    }
    last = new Map([...now].filter(([, s]) => s.means.size > 0));
    ledger = readLedger(text, 'permalinks.json');
  }
  return wrong;
}
