import { columnsOf } from '../../model/columns.ts';
import type { Event } from '../../model/event.ts';
import { lexemeAt } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import { sentenceAt } from '../sentenceAt.ts';
import type { Found } from './index.ts';
import { type Said, sidesOf } from './sides.ts';

/** A count as printed: exact, or a bound (“at least 70”, “more than 80”, “some 90”). */
interface Count {
  least: number;
  most: number;
}

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const hedged: Readonly<Record<string, 'least' | 'most' | 'about'>> = {
  least: 'least',
  than: 'least',
  over: 'least',
  nearly: 'about',
  almost: 'about',
  about: 'about',
  around: 'about',
  approximately: 'about',
  some: 'about',
  roughly: 'about',
  to: 'most',
  dozens: 'about',
};
/** What is measured rather than counted differs by rounding, and says nothing of the happening. */
const measures =
  /^(?:year|month|week|day|hour|minute|second|time|mile|kilometre|kilometer|metre|meter|foot|inch|percent|dollar|euro|pound|degree|part|point|side|other|age|way|thing|p\.m|a\.m|per|million|billion)s?$/;

/** The number that a token prints, or null. */
function numberOf(text: string): number | null {
  const word = small.indexOf(text.toLowerCase());
  if (word >= 0) return word + 1;
  return /^\d{1,3}(?:,\d{3})*$|^\d{1,7}$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** What a report counts in the sentences that tell the event, by the noun counted. */
function countsOf(reading: Reading, spans: readonly { start: number; end: number }[]): Map<string, Said<Count>> {
  const { sentences, id } = reading.article;
  const { starts, ends, lexemes } = columnsOf(reading.article);
  const wordAt = (i: number) => (i < 0 || i >= lexemes.length ? undefined : lexemeAt(lexemes[i]!));
  const found = new Map<string, Said<Count>>();
  for (const span of spans) {
    const sentence = sentences[sentenceAt(reading.article, span.start)];
    if (sentence?.start !== span.start) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const n = numberOf(wordAt(i)!.text);
      if (n === null || n < 2 || (n >= 1900 && n <= 2100) || /[$€£.]/.test(wordAt(i - 1)?.text ?? '')) continue;
      let head = i + 1;
      while (
        head < sentence.last &&
        (wordAt(head)!.pos === 'ADJ' || (wordAt(head)!.pos === 'NOUN' && wordAt(head + 1)?.pos === 'NOUN')) &&
        head - i < 3
      )
        head++;
      const noun = wordAt(head);
      if (
        noun?.pos !== 'NOUN' ||
        !/s$|^(?:people|men|women|children|dead|aircraft)$/.test(noun.lower) ||
        measures.test(noun.lower)
      )
        continue;
      const hedge = hedged[wordAt(i - 1)?.lower ?? ''];
      const value =
        hedge === 'least'
          ? { least: n, most: Number.POSITIVE_INFINITY }
          : hedge === 'most'
            ? { least: 0, most: n }
            : hedge === 'about'
              ? { least: n * 0.8, most: n * 1.25 }
              : { least: n, most: n };
      const key = Array.from(lexemes.subarray(i + 1, head + 1), (x) => lexemeAt(x).lemma.toLowerCase()).join(' ');
      if (!found.has(key))
        found.set(key, {
          value,
          text: wordsIn(reading.article, starts[i]!, ends[head]!).replace(/\s+/g, ' '),
          article: id,
          span: spanIn(reading.article, starts[i]!, ends[head]!),
        });
    }
  }
  return found;
}

/** Reports that count the same things of one event differently. A bound that holds the other number agrees with it. */
export function numberDisagreements(event: Event, byArticle: ReadonlyMap<string, Reading>): Found[] {
  const byNoun = new Map<string, Said<Count>[]>();
  for (const report of event.reports) {
    for (const [noun, said] of countsOf(byArticle.get(report.article)!, report.mentions)) {
      const list = byNoun.get(noun);
      if (list) list.push(said);
      else byNoun.set(noun, [said]);
    }
  }
  return [...byNoun]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([noun, said]): Found[] => {
      const sides = sidesOf(said, (a, b) => a.least <= b.most && b.least <= a.most);
      return sides.length > 1
        ? [{ kind: 'number', about: `How many: ${noun}`, event: event.id, actor: null, sides }]
        : [];
    });
}
