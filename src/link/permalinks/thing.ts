import { hash } from 'node:crypto';
import type { Actor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Source } from '../../model/seeds.ts';
import { wordsAt } from '../../model/span.ts';
import type { Kind } from './ledger.ts';

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
  /** The article that a claim stands in. */
  article?: string | undefined;
}

/** Seven characters that stand for a text, whatever its white space and case. */
const mark = (text: string): string =>
  hash('sha256', text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim(), 'base64url').slice(0, 7);

const unique = (list: string[]): string[] => [...new Set(list)].sort();

/** An event is known by the sentences that report it and the words in them that say what happened. */
export const thingOfEvent = (e: Event): Thing => ({
  kind: 'event',
  id: e.id,
  fixed: false,
  title: e.label,
  date: e.date?.edtf,
  type: e.type,
  who: e.participants,
  by: unique(
    e.reports.flatMap((r) => {
      const trigger = r.triggers[0]?.exact ?? '';
      return r.mentions.map((m) => `${r.article}#${mark(`${trigger}|${m.exact}`)}`);
    }),
  ),
});

/** An actor is known by the names that the articles give it. */
export const thingOfActor = (a: Actor): Thing => ({
  kind: 'actor',
  id: a.id,
  fixed: a.known,
  title: a.name,
  type: a.kind,
  by: unique([...a.names.slice(0, 12), a.name].map((n) => n.normalize('NFC').toLowerCase())),
});

export const thingOfSource = (s: Source): Thing => ({
  kind: 'source',
  id: s.id,
  fixed: true,
  title: s.name,
  by: unique([s.name.toLowerCase(), ...(s.homepage ? [s.homepage] : [])]),
});

/** An article is known by its address elsewhere, its title and its text. */
export const thingOfArticle = (a: Pick<Article, 'id' | 'title' | 'text' | 'url' | 'source' | 'published'>): Thing => ({
  kind: 'article',
  id: a.id,
  fixed: true,
  title: a.title || a.text.trim().slice(0, 80),
  date: a.published?.edtf,
  by: unique([
    ...(a.url ? [a.url] : []),
    `text:${mark(a.text)}`,
    ...(a.title ? [`title:${mark(`${a.source}|${a.title}`)}`] : []),
  ]),
});

/** So many words are how a claim begins, and how it ends. */
const EDGE = 6;

/** A claim is known by its words: all of them, or how they begin, or how they end. */
export function thingOfClaim(c: Claim): Thing {
  const words = c.content.map(wordsAt).join(' ').split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  const parts = words.length > EDGE ? [whole, words.slice(0, EDGE).join(' '), words.slice(-EDGE).join(' ')] : [whole];
  return {
    kind: 'claim',
    id: c.id,
    fixed: false,
    title: whole.length > 80 ? `${whole.slice(0, 79)}…` : whole,
    ...(c.speaker && { who: [c.speaker] }),
    by: unique(parts.map((part) => `${c.article}#${mark(part)}`)),
    article: c.article,
  };
}
