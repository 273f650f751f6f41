import { columnsOf } from '../../model/columns.ts';
import type { Event } from '../../model/event.ts';
import { lexemeAt } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { byKey } from './byKey.ts';
import type { Found } from './index.ts';
import { type Said, sidesOf } from './sides.ts';

const superlatives = new Set(
  'largest biggest greatest highest lowest strongest deadliest longest shortest worst best heaviest smallest fastest costliest'.split(
    ' ',
  ),
);
/** Between the word and its noun, and from there to how far it holds, stand so many words at most. */
const reach = 4;
const further = 6;
/** Since when, in words that stand right after: all time, a year, or some decades. */
const holds =
  /^(ever\b|in (?:its |the country’s |modern )?history\b|of all time\b|on record\b)|^since (\d{4})\b|^in (decades)\b/iu;

interface Scope {
  noun: string;
  /** A year, “ever” or “decades”. */
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
      const [, ever, year, decades] = holds.exec(wordsIn(article, starts[j]!, sentence.end)) ?? [];
      const since = ever ? 'ever' : (year ?? decades?.toLowerCase());
      if (!since) continue;
      const span = spanIn(
        article,
        starts[i]!,
        ends[Math.min(j + (ever && ever.length < 5 ? 0 : 1), sentence.last - 1)]!,
      );
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

/** Some decades may be since a year that is long gone. */
const agree = (a: Scope, b: Scope): boolean =>
  a.since === b.since || [a, b].some((s) => s.since === 'decades' && ![a, b].some((o) => o.since === 'ever'));

/** Reports of one event of which one calls the largest ever what another calls the largest since a year. */
export function scopeDisagreements(event: Event, byArticle: ReadonlyMap<string, Reading>): Found[] {
  const said = event.reports.flatMap(({ article, mentions }) => {
    const reading = byArticle.get(article)!;
    const sentences = new Map(mentions.map((s) => [sentenceAt(reading.article, s.start), s.start]));
    return [...sentences.values()].flatMap((at) => scopesAt(reading, at));
  });
  return byKey(said, (s) => s.value.noun).flatMap(([noun, list]): Found[] => {
    const sides = sidesOf(list, agree);
    return sides.length < 2
      ? []
      : [{ kind: 'strength', about: `How far the ${noun} outdoes others`, event: event.id, actor: null, sides }];
  });
}
