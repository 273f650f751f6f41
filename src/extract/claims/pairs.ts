import type { LocalActor } from '../../model/actor.ts';
import { PEOPLE } from './lexicon/pairs.ts';
import { TEXTS, VEHICLES } from './lexicon/speakingNouns.ts';
import type { Source } from './source.ts';
import type { Named } from './speaker.ts';
import type { View } from './view.ts';

type Kind = LocalActor['kind'];

const PAIR = /^(?:both|the two|two|the)$/;
const STATES = /^(?:countries|nations|states|neighbours|neighbors|capitals|governments)$/;
const SIDES = /^(?:sides|parties|partners)$/;
/** Sentences before it in which the two are looked for. */
const REACH = 4;
/** What joins two names to a pair, whoever else is named: “Sorn-Halden ties”. */
const JOINED = /^\s?[-–‑]\s?$/;

/** What stands between two issuers of one text: “of Sorn and the Republic of Halden”. */
const AND = /^,?\s(?:and|&)\s(?:the\s)?(?:\p{Lu}[\p{L}’']{1,20}\sof\s(?:the\s)?)?$/u;

/** All who issue one text together: “the joint statement of Sorn and the Republic of Halden”; nobody where it names one or none. */
export function issuersOf(view: View, { run, head }: Source, mentions: readonly Named[]): string[] {
  const { tokens, text } = view.article;
  const of = tokens.slice(run.first, run.last).findIndex((t) => /^(?:of|by|from)$/.test(t.lower));
  const noun = of > 0 ? tokens[run.first + of - 1]!.lower : '';
  if (!VEHICLES.has(noun) && !TEXTS.has(noun)) return [];
  const from = tokens[run.first + of]!.end;
  const to = tokens[run.last - 1]!.end;
  const named = mentions.filter((m) => m.start >= from && m.end <= to && m.kind !== 'group');
  const joined = named.filter(
    (m, k) =>
      (named[k + 1] && AND.test(text.slice(m.end, named[k + 1]!.start))) ||
      (k > 0 && AND.test(text.slice(named[k - 1]!.end, m.start))),
  );
  return joined.some((m) => m.end > tokens[head.first]!.start) ? [...new Set(joined.map((m) => m.key))] : [];
}

/**
 * The two who speak by one description (“both ministers”, “the two countries”): the pair of their kind that its sentence or one before
 * it joins by a hyphen, else the last two of their kind that one sentence before it names, and nobody where it names three.
 */
export function pairOf(view: View, { run, members }: Source, mentions: readonly Named[]): string[] {
  if (members.length > 1) return [];
  const { tokens, sentences, text } = view.article;
  const [first, noun] = [tokens[run.first]!, tokens[members[0]!.head.last - 1]!];
  if (!PAIR.test(first.lower) && !(first.lower === 'the' && tokens[run.first + 1]?.lower === 'two')) return [];
  if (first.lower === 'the' && tokens[run.first + 1]?.lower !== 'two' && !SIDES.test(noun.lower)) return [];
  const wanted: Kind[] = STATES.test(noun.lower)
    ? ['state']
    : SIDES.test(noun.lower)
      ? ['state', 'person', 'organisation']
      : PEOPLE.test(noun.lower)
        ? ['person']
        : [];
  const own = sentences.findLastIndex((s) => s.first <= run.first);
  for (let n = own; n >= Math.max(0, own - REACH); n--) {
    const { start, end } = sentences[n]!;
    const here = mentions.filter((m) => m.start >= start && m.end <= end);
    for (const kind of wanted) {
      const alike = here.filter((m) => m.kind === kind);
      const pairs = alike.flatMap((m, k) => {
        const next = alike[k + 1];
        return next && next.key !== m.key && JOINED.test(text.slice(m.end, next.start)) ? [[m.key, next.key]] : [];
      });
      const [pair] = pairs;
      if (pair && pairs.every((p) => p.every((key) => pair.includes(key)))) return pair;
      const named = new Set(alike.filter((m) => m.start < first.start).map((m) => m.key));
      if (named.size === 2) return [...named];
      if (named.size > 2) return [];
    }
  }
  return [];
}
