import type { Claim } from '../../model/claim.ts';
import { columnsOf } from '../../model/columns.ts';
import type { Event } from '../../model/event.ts';
import { lexemeAt } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { within } from '../../model/span.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { byKey } from './byKey.ts';
import type { Finding } from './finding.ts';
import type { NamedTogether } from './namedTogether.ts';
import { type Said, sidesOf } from './sides.ts';

/** How far a word goes: beyond what was, or beyond all that ever was. */
const degrees = new Map<string, 1 | 2>([
  ...'higher closer stronger deeper greater larger broader bigger wider heightened'
    .split(' ')
    .map((w) => [w, 1] as const),
  ...'unprecedented highest closest strongest deepest greatest largest broadest biggest historic unparalleled record'
    .split(' ')
    .map((w) => [w, 2] as const),
]);
/** Other words for one thing that has degrees. */
const alike: Readonly<Record<string, string>> = {
  plane: 'level',
  height: 'level',
  tie: 'relation',
  relationship: 'relation',
};
/** Between the word and its noun stand a few others at most, and marks: unprecedented “higher level”. */
const reach = 3;

interface Degree {
  how: 1 | 2;
  noun: string;
}

/** The words of degree with their nouns in the sentence at a place of an article. */
function degreesAt({ article }: Reading, at: number): Said<Degree>[] {
  const sentence = article.sentences[sentenceAt(article, at)];
  if (!sentence) return [];
  const { starts, ends, lexemes } = columnsOf(article);
  const found: Said<Degree>[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const how = degrees.get(lexemeAt(lexemes[i]!).lower);
    if (!how) continue;
    for (let j = i + 1; j <= Math.min(i + reach, sentence.last - 1); j++) {
      const { pos, lemma, lower } = lexemeAt(lexemes[j]!);
      if (pos === 'NOUN') {
        const noun = alike[lemma] ?? lemma;
        const text = closed(wordsIn(article, starts[i]!, ends[j]!).replace(/\s+/g, ' '));
        found.push({ value: { how, noun }, text, article: article.id, span: spanIn(article, starts[i]!, ends[j]!) });
        break;
      }
      if (pos !== 'ADJ' && pos !== 'PUNCT' && !degrees.has(lower)) break;
    }
  }
  return found;
}

/** A quotation that ends behind the words, or begins before them, has both its marks. */
const closed = (words: string): string => {
  const opening = words.lastIndexOf('“') > words.lastIndexOf('”') ? '”' : '';
  const first = words.search(/[“”]/);
  return `${words[first] === '”' ? '“' : ''}${words}${opening}`;
};

/** Reports of one event of which one calls “unprecedented” what another calls “higher”: each by its strongest word. */
export function strengthDisagreements(
  event: Event,
  byArticle: ReadonlyMap<string, Reading>,
  claims: readonly Claim[],
  together: NamedTogether,
): Finding[] {
  const said = event.reports.flatMap(({ article, mentions }) => {
    const reading = byArticle.get(article)!;
    const own = claims.filter((c) => c.article === article).map((c) => c.content[0]!);
    const starts = [...[...mentions, ...own].map((s) => s.start), ...together(event, article)];
    const sentences = new Map(starts.map((start) => [sentenceAt(reading.article, start), start]));
    const all = [...sentences.values()].flatMap((at) => degreesAt(reading, at));
    return byKey(all, (s) => s.value.noun).map(([, list]) => list.sort((a, b) => b.value.how - a.value.how)[0]!);
  });
  const between = byKey(said, (s) => s.value.noun).flatMap(([noun, list]): Finding[] => {
    const sides = sidesOf(list, (a, b) => a.how === b.how, true);
    return sides.length < 2
      ? []
      : [{ kind: 'strength', about: `How strongly “${noun}” is put`, event: event.id, actor: null, sides }];
  });
  return [
    ...between,
    ...event.reports.flatMap((r) => beyondQuoted(event, byArticle.get(r.article)!, r.mentions, claims)),
  ];
}

/** What an outlet puts more strongly in its own words than in those that it quotes: “an unprecedented level”, of “a higher level”. */
function beyondQuoted(
  event: Event,
  reading: Reading,
  mentions: readonly { start: number }[],
  claims: readonly Claim[],
): Finding[] {
  const { article } = reading;
  const own = claims.filter((c) => c.article === article.id && c.kind !== 'unattributed');
  const places = [...mentions, ...own.map((c) => c.content[0]!)].map(
    (s) => [sentenceAt(article, s.start), s.start] as const,
  );
  const all = [...new Map(places).values()].flatMap((at) => degreesAt(reading, at));
  return byKey(all, (s) => s.value.noun).flatMap(([noun, list]): Finding[] => {
    const quoted = list.filter((s) => own.some((c) => c.quotes.some((q) => within(s.span, q))));
    const outlets = list.filter((s) => !own.some((c) => [...c.content, ...c.quotes].some((q) => within(s.span, q))));
    const strongest = Math.max(0, ...quoted.map((s) => s.value.how));
    const beyond = outlets.filter((s) => s.value.how > strongest);
    if (quoted.length === 0 || beyond.length === 0) return [];
    const about = `“${noun}”, put more strongly than in the words quoted`;
    const sides = [beyond, quoted].flatMap((side) => sidesOf(side, () => true, true));
    return [{ kind: 'strength', about, event: event.id, actor: null, sides }];
  });
}
