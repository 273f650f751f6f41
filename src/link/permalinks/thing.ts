import { hash } from 'node:crypto';
import type { Actor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Event, Report } from '../../model/event.ts';
import type { Source } from '../../model/seeds.ts';
import { type Span, within, wordsAt } from '../../model/span.ts';
import type { Entry, Kind } from './ledger.ts';
import { sketchOf, sketchOfPairs } from './sketch.ts';

/** Something with an address, and what identifies it from one build to the next. */
export interface Thing {
  kind: Kind;
  /** The id that the program gives it; unique among the things of its kind. */
  id: string;
  /** An editor chose the id: it stands, and a former address leads to it. */
  fixed: boolean;
  title: string;
  date?: string | undefined;
  type?: string | undefined;
  who?: string[] | undefined;
  by: string[];
  /** The same evidence by its words, so that it is known after an edit: see `evidence.ts`. */
  near?: string[] | undefined;
  /** Of an event or a claim the words that each of these sketches. */
  said?: ReadonlyMap<string, string> | undefined;
  /** What an editor parted it from: of that it has the day and the people, and only its evidence tells. */
  from?: string | undefined;
  /** The article that a claim stands in. */
  article?: string | undefined;
}

/** Characters that stand for a text, whatever its white space and case. */
const mark = (text: string, length = 7): string =>
  hash(
    'sha256',
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim(),
    'base64url',
  ).slice(0, length);

const unique = (list: string[]): string[] => [...new Set(list)].sort();

/** Each sentence of a report with the words in it that say what happened: with its own, whatever else is reported. */
const tellings = ({ mentions, triggers }: Report): { said: Span; trigger: string }[] =>
  mentions.flatMap((said) => {
    const own = triggers.filter((t) => within(t, said));
    return own.length ? own.map((t) => ({ said, trigger: t.exact })) : [{ said, trigger: '' }];
  });

/** Evidence by words: each stretch of them, behind what stands before its sketch. */
function nearBy(stretches: readonly (readonly [before: string, words: string])[]): Pick<Thing, 'near' | 'said'> {
  const said = new Map(stretches.map(([before, words]) => [`${before}${sketchOf(words)}`, words]));
  return { near: [...said.keys()].sort(), said };
}

/** An event is known by the sentences that report it and the words in them that say what happened. */
export function thingOfEvent(e: Event): Thing {
  const told = e.reports.flatMap((r) => tellings(r).map((t) => ({ ...t, article: r.article })));
  return {
    kind: 'event',
    id: e.id,
    fixed: false,
    title: e.label,
    date: e.date?.edtf,
    type: e.type,
    who: e.participants,
    by: unique(told.map(({ article, said, trigger }) => `${article}#${mark(`${trigger}|${said.exact}`)}`)),
    ...nearBy(told.map(({ article, said, trigger }) => [`${article}#${mark(trigger, 2)}`, wordsAt(said)])),
  };
}

/** More articles than these say no more of who somebody is. */
const naming = 24;

/** An actor is known by the names that the articles give it, and by which these are. */
export const thingOfActor = (a: Actor): Thing => ({
  kind: 'actor',
  id: a.id,
  fixed: a.known,
  title: a.name,
  type: a.kind,
  by: unique([...a.names.slice(0, 12), a.name].map(nameKey)),
  near: unique(a.mentions.slice(0, naming).map((m) => `${m.article}#`)),
});

const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

/** An actor that an editor parted from another of the same name is known by where it is named so. */
export const thingOfParted = (a: Actor): Thing => ({
  ...thingOfActor(a),
  fixed: false,
  by: unique(a.mentions.flatMap((m) => a.names.map((name) => `${m.article}#${nameKey(name)}`))),
});

export const thingOfSource = (s: Source): Thing => ({
  kind: 'source',
  id: s.id,
  fixed: true,
  title: s.name,
  by: unique([s.name.toLowerCase(), ...(s.homepage ? [s.homepage] : [])]),
});

/** An article is known by its address elsewhere, its title and its text; of the same text as in `held` that isn't sketched again. */
export function thingOfArticle(
  a: Pick<Article, 'id' | 'title' | 'text' | 'url' | 'source' | 'published'>,
  held?: Pick<Entry, 'by' | 'near'>,
): Thing {
  const text = `text:${mark(a.text)}`;
  return {
    kind: 'article',
    id: a.id,
    fixed: true,
    title: a.title || a.text.trim().slice(0, 80),
    date: a.published?.edtf,
    by: unique([...(a.url ? [a.url] : []), text, ...(a.title ? [`title:${mark(`${a.source}|${a.title}`)}`] : [])]),
    near: (held?.by.includes(text) && held.near) || [sketchOfPairs(a.text)],
  };
}

/** So many words are how a claim begins, and how it ends. */
const EDGE = 6;

/** Of fewer words than these the same may be said in any sentence. */
const FEW = 4;

/**
 * A claim is known by its words: all of them, or how they begin, or how they end; and by the sentence that they stand in. Of a few
 * words it is known by these in their sentence alone: “attacked Bern” can be said of anybody.
 */
export function thingOfClaim(c: Claim, sentence?: string): Thing {
  const words = c.content.map(wordsAt).join(' ').split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  const [few, around] = words.length < FEW && sentence !== undefined ? [true, sentence] : [false, whole];
  const parts = words.length > EDGE ? [whole, words.slice(0, EDGE).join(' '), words.slice(-EDGE).join(' ')] : [whole];
  return {
    kind: 'claim',
    id: c.id,
    fixed: false,
    title: whole.length > 80 ? `${whole.slice(0, 79)}…` : whole,
    ...(c.speaker && { who: [c.speaker] }),
    by: unique(parts.map((part) => `${c.article}#${mark(few ? `${part}|${around}` : part)}`)),
    ...nearBy([
      [`${c.article}#${few ? mark(whole, 2) : '--'}`, around],
      ...(sentence === undefined ? [] : [[`${c.article}#=`, sentence] as const]),
    ]),
    article: c.article,
  };
}
