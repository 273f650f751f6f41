import { columnsOf } from '../../model/columns.ts';
import type { Event } from '../../model/event.ts';
import { lexemeAt } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { byKey } from './byKey.ts';
import type { Finding } from './finding.ts';
import { type Said, sidesOf } from './sides.ts';

const superlatives = new Set(
  'largest biggest greatest highest lowest strongest deadliest longest shortest worst best heaviest smallest fastest costliest'.split(
    ' ',
  ),
);
/** Between the word and its noun, and from there to how far it holds, stand so many words at most. */
const reach = 4;
const further = 6;
/** Since when, in words that stand right after: all time, a year, so many years, or a time that no number says. */
const holds =
  /^(ever\b|in (?:its |the country’s |modern )?history\b|of all time\b|on record\b)|^since (\d{4})\b|^in ((?:[a-z]{3,9}|\d{1,3}) (?:years|decades)|a decade|a century)\b|^(in decades|in a generation|in living memory|since the (?:\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3}|\p{Ll}{2,20}))/u;

interface Scope {
  noun: string;
  /** A year, “ever” or so many years; '' where no number says it. */
  since: string;
}

/** “The largest drill since 2019”: superlatives of the sentence at a place of an article that say since when. */
function scopesAt({ article }: Reading, at: number): Said<Scope>[] {
  const sentence = article.sentences[sentenceAt(article, at)];
  if (!sentence) return [];
  const { starts, ends, lexemes } = columnsOf(article);
  const word = (i: number) => lexemeAt(lexemes[i]!);
  const found: Said<Scope>[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!superlatives.has(word(i).lower)) continue;
    let noun = i + 1;
    while (noun < Math.min(i + reach, sentence.last - 1) && word(noun).pos !== 'NOUN') noun++;
    while (noun + 1 < sentence.last && word(noun + 1).pos === 'NOUN') noun++;
    if (noun >= sentence.last || word(noun).pos !== 'NOUN') continue;
    for (let j = noun + 1; j < Math.min(noun + further, sentence.last); j++) {
      const [words, ever, year, years] = holds.exec(wordsIn(article, starts[j]!, sentence.end)) ?? [];
      if (words === undefined) continue;
      const since = ever ? 'ever' : (year ?? years?.toLowerCase() ?? '');
      const end = starts[j]! + words.length;
      let last = j;
      while (last + 1 < sentence.last && ends[last]! < end) last++;
      const span = spanIn(article, starts[i]!, ends[last]!);
      found.push({
        value: { noun: word(noun).lemma, since },
        text: wordsIn(article, span.start, span.end),
        article: article.id,
        span,
      });
      break;
    }
  }
  return found;
}

const isYear = ({ since }: Scope): boolean => /^\d{4}$/.test(since);

/** Some decades, or so many years, may be since a year that is long gone; neither is all time. */
const agree = (a: Scope, b: Scope): boolean =>
  a.since === b.since ||
  ([a, b].every((s) => s.since !== 'ever') && ([a, b].some((s) => s.since === '') || isYear(a) !== isYear(b)));

/** Reports of one event of which one calls the largest ever what another calls the largest since a year. */
export function scopeDisagreements(event: Event, byArticle: ReadonlyMap<string, Reading>): Finding[] {
  const said = event.reports.flatMap(({ article, mentions }) => {
    const reading = byArticle.get(article)!;
    const sentences = new Map(mentions.map((s) => [sentenceAt(reading.article, s.start), s.start]));
    return [...sentences.values()].flatMap((at) => scopesAt(reading, at));
  });
  return byKey(said, (s) => s.value.noun).flatMap(([noun, list]): Finding[] => {
    const sides = sidesOf(list, agree);
    return sides.length < 2
      ? []
      : [{ kind: 'strength', about: `How far the ${noun} outdoes others`, event: event.id, actor: null, sides }];
  });
}
