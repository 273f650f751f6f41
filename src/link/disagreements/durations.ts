import { columnsOf } from '../../model/columns.ts';
import type { Event } from '../../model/event.ts';
import { lexemeAt } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { byKey } from './byKey.ts';
import type { Finding } from './finding.ts';
import { type Duration, lastingAt, units } from './lasting.ts';
import { numberOf } from './printed.ts';
import { type Said, sidesOf } from './sides.ts';

/** “A two-day visit”: how long what the noun names takes, in the sentence at a place of an article. */
function durationsAt({ article }: Reading, at: number): Said<Duration>[] {
  const sentence = article.sentences[sentenceAt(article, at)];
  if (!sentence) return [];
  const { starts, ends, lexemes } = columnsOf(article);
  const word = (i: number) => lexemeAt(lexemes[i]!);
  const found: Said<Duration>[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    // “two-day” is one token or three.
    const whole = /^([a-z]{1,9}|\d{1,3})-(hour|day|week|month|year)(?:-long)?$/i.exec(word(i).text);
    const parted = i + 2 < sentence.last && word(i + 1).text === '-' ? [null, word(i).text, word(i + 2).lower] : null;
    const [, number, unit] = whole ?? parted ?? [];
    const n = number && unit && Object.hasOwn(units, unit.toLowerCase()) ? numberOf(number) : null;
    if (n === null || !unit) continue;
    let noun = i + (whole ? 1 : 3);
    while (noun < sentence.last && word(noun).pos === 'ADJ' && noun - i < 5) noun++;
    if (noun >= sentence.last || word(noun).pos !== 'NOUN') continue;
    const hours = n * units[unit.toLowerCase()]!;
    const value = { hours: { least: hours, most: hours }, what: word(noun).lemma };
    const text = wordsIn(article, starts[i]!, ends[noun]!).replace(/\s+/g, ' ');
    found.push({ value, text, article: article.id, span: spanIn(article, starts[i]!, ends[noun]!) });
  }
  return found;
}

/** Reports of one event that give it different lengths, an article that contradicts itself among them. */
export function durationDisagreements(event: Event, byArticle: ReadonlyMap<string, Reading>): Finding[] {
  const said = event.reports.flatMap(({ article, mentions }) => {
    const reading = byArticle.get(article)!;
    const starts = new Map(mentions.map((m) => [sentenceAt(reading.article, m.start), m.start]));
    return [...starts.values()].flatMap((at) => [...durationsAt(reading, at), ...lastingAt(reading, at)]);
  });
  return byKey(said, (s) => s.value.what).flatMap(([what, list]): Finding[] => {
    const sides = sidesOf(list, (a, b) => a.hours.least <= b.hours.most && b.hours.least <= a.hours.most);
    return sides.length < 2
      ? []
      : [{ kind: 'duration', about: `How long the ${what} was`, event: event.id, actor: null, sides }];
  });
}
