import type { Article } from '../../model/article.ts';
import { dayOf } from '../../model/calendar.ts';
import { columnsOf } from '../../model/columns.ts';
import type { Event, Report } from '../../model/event.ts';
import { lexemeAt } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import { clauseOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { type Count, countsIn } from './counts.ts';
import { grows, headingOf } from './fates.ts';
import type { Finding } from './finding.ts';
import { numberOf } from './printed.ts';
import { type Said, sidesOf } from './sides.ts';
import { stepsOf } from './steps.ts';
import { treeOf } from './treeOf.ts';

type Sentence = Article['sentences'][number];

/** The sentences in which a report tells the event whole; of an article that leads with it those that name its toll, too, and its title. */
function sentencesOf({ article }: Reading, { mentions, lead }: Report): Sentence[] {
  const told = mentions.flatMap((m) => {
    const sentence = article.sentences[sentenceAt(article, m.start)];
    return sentence?.start === m.start ? [sentence] : [];
  });
  const isOfLead = (s: Sentence): boolean =>
    article.blocks[s.block]?.kind === 'title' || /\bthe (?:death )?toll\b/i.test(article.text.slice(s.start, s.end));
  return [...new Set([...(lead ? article.sentences.filter(isOfLead) : []), ...told])].sort((a, b) => a.start - b.start);
}

/** The numbers in a sentence that may count something: a tree costs more than a look at the tokens. */
function numbersIn({ article, dates }: Reading, { first, last, start, end }: Sentence): number[] {
  const { lexemes, starts } = columnsOf(article);
  const dated = dates.filter((d) => d.start < end && d.end > start);
  const numbers: number[] = [];
  for (let i = first; i < last; i++) {
    const n = numberOf(lexemeAt(lexemes[i]!).text);
    if (n !== null && !dated.some((d) => d.start <= starts[i]! && starts[i]! < d.end)) numbers.push(n);
  }
  return numbers;
}

/** So many days before or after the event a date in the same clause may lie; beyond, it tells of something else. */
const slack = 31;

/**
 * Whether a token's clause holds a date that isn't the event's: “20 were hurt in the crashes of 2014”; or its sentence does, and
 * none that is the event's, since a clause is easily cut in the wrong place.
 */
const otherTime = (t: Trees, { dates }: Reading, event: Event): ((at: number) => boolean) => {
  const [from, to] = [event.date && dayOf(event.date.min), event.date && dayOf(event.date.max)];
  if (from == null || to == null) return () => false;
  const [start, end] = [t.places[0]!.start, t.places.at(-1)!.end];
  const dated = dates.flatMap((d) => {
    const token =
      d.start < start || d.start >= end || d.edtf.startsWith('XXXX') ? t.places.length : tokenAt(t, d.start);
    if (token >= t.places.length || t.places[token]!.start > d.end) return [];
    const [min, max] = [dayOf(d.min), dayOf(d.max)];
    const other = min !== null && max !== null && (max < from - slack || min > to + slack);
    return [{ clause: clauseOf(t, token), other }];
  });
  const allOther = dated.length > 0 && dated.every((d) => d.other);
  return (at) => allOther || dated.some((d) => d.other && d.clause === clauseOf(t, at));
};

/** Words of a sentence that tells how a count came about: its numbers are stages of one account, unless it only compares (“than first thought”). */
const revised = new Set(
  'initially earlier later revised rose risen climbed rises grew grown first previously originally'.split(' '),
);

function countsOf(reading: Reading, sentences: readonly Sentence[], event: Event): Said<Count>[] {
  const { article } = reading;
  const counted = sentences.filter((s) => numbersIn(reading, s).length > 0);
  return counted.flatMap((sentence) => {
    const t = treeOf(article, sentence);
    const words = t.forms.map((form) => form.toLowerCase());
    const isRevised = words.some((w, i) => revised.has(w) && !/^(?:than|as)$/.test(words[i - 1] ?? ''));
    return countsIn(t, otherTime(t, reading, event), isRevised).map((count): Said<Count> => {
      const [start, end] = [t.places[count.first]!.start, t.places[count.last - 1]!.end];
      const text = wordsIn(article, start, end).replace(/\s+/g, ' ');
      return { value: count, text, article: article.id, span: spanIn(article, start, end) };
    });
  });
}

/** A bound that holds the other number agrees with it; counts at two places are of two things. */
const agree = (a: Count, b: Count): boolean =>
  (a.least <= b.most && b.least <= a.most) ||
  (a.places.length > 0 && b.places.length > 0 && !a.places.some((p) => b.places.includes(p)));

/** Reports that count the same things of one event differently, an article that contradicts itself among them, and counts that grew. */
export function numberFindings(event: Event, byArticle: ReadonlyMap<string, Reading>): Finding[] {
  const told = event.reports.map((report) => {
    const reading = byArticle.get(report.article)!;
    return { reading, sentences: sentencesOf(reading, report) };
  });
  const numbers = new Set(told.flatMap(({ reading, sentences }) => sentences.flatMap((s) => numbersIn(reading, s))));
  if (numbers.size < 2) return [];
  const byKey = new Map<string, Said<Count>[]>();
  for (const { reading, sentences } of told)
    for (const said of countsOf(reading, sentences, event)) {
      const list = byKey.get(said.value.key);
      if (list) list.push(said);
      else byKey.set(said.value.key, [said]);
    }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, said]): Finding[] => {
      const { fate, thing } = said[0]!.value;
      const heading =
        thing === 'people' && fate ? headingOf.get(fate)! : `How many ${said[0]!.text.split(' ').slice(1).join(' ')}`;
      const of = { about: heading, event: event.id, actor: null };
      const { steps, against } = fate && grows(fate) ? stepsOf(said, agree, byArticle) : unmoved;
      const sides = sidesOf(against ? said.filter((x) => against.has(x)) : said, agree);
      return [
        ...(sides.length > 1 ? [{ kind: 'number' as const, ...of, sides }] : []),
        ...(steps.length > 1 ? [{ kind: 'development' as const, ...of, sides: steps }] : []),
      ];
    });
}

/** Of what doesn't grow every count may contradict every other. */
const unmoved = { steps: [], against: null };
