import { columnsOf } from '../../model/columns.ts';
import type { Event } from '../../model/event.ts';
import { lexemeAt } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import type { Finding } from './finding.ts';
import { quotedWords } from './quotedWords.ts';

/** So many words in marks are what somebody said; fewer may be a name. */
const fewest = 4;
/** So much of what they mean a sentence holds that says the same in other words. */
const SAME = 0.75;
const meaning = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
/** Words of saying or measure that headlines leave out or put in. */
const marked = /[‘“"']([^‘“”"\n]{12,200}?)[’”"'](?![\p{L}\p{N}])/u;

/** The lemmas of what means something between two offsets, with the token of each. */
function lemmasIn({ article }: Reading, first: number, last: number): Map<string, number> {
  const { lexemes } = columnsOf(article);
  const found = new Map<string, number>();
  for (let i = first; i < last; i++) {
    const { pos, lemma } = lexemeAt(lexemes[i]!);
    if (meaning.has(pos) && !found.has(lemma.toLowerCase())) found.set(lemma.toLowerCase(), i);
  }
  return found;
}

/** Words that a headline has in quotation marks, and that its article tells otherwise and nowhere has as they stand. */
export function headlineDisagreements(event: Event, byArticle: ReadonlyMap<string, Reading>): Finding[] {
  return event.reports.flatMap(({ article: id, lead }): Finding[] => {
    const reading = byArticle.get(id)!;
    const { article } = reading;
    const title = lead ? article.sentences.find((s) => article.blocks[s.block]?.kind === 'title') : undefined;
    const quote = title && marked.exec(article.text.slice(title.start, title.end));
    if (!title || !quote) return [];
    const start = title.start + quote.index + 1;
    const end = start + quote[1]!.length;
    const words = quotedWords(quote[1]!).join(' ');
    const body = article.sentences.filter((s) => s !== title && article.blocks[s.block]?.kind !== 'title');
    if (words.split(' ').length < fewest) return [];
    if (body.some((s) => quotedWords(article.text.slice(s.start, s.end)).join(' ').includes(words))) return [];
    const { starts, ends } = columnsOf(article);
    const token = (offset: number) => starts.findIndex((at) => at >= offset);
    const after = starts.findIndex((at) => at >= end);
    const asked = lemmasIn(reading, token(start), after < 0 ? starts.length : after);
    const told = body
      .map((s) => {
        const held = lemmasIn(reading, s.first, s.last);
        const at = [...asked.keys()].flatMap((lemma) => held.get(lemma) ?? []);
        return { at, share: at.length / asked.size };
      })
      .sort((a, b) => b.share - a.share)[0];
    if (asked.size < fewest || !told || told.share < SAME) return [];
    const from = starts[Math.min(...told.at)]!;
    const to = ends[Math.max(...told.at)]!;
    const sides = [
      { value: quote[1]!, evidence: [{ article: id, span: spanIn(article, start, end) }] },
      {
        value: wordsIn(article, from, to).replace(/\s+/g, ' '),
        evidence: [{ article: id, span: spanIn(article, from, to) }],
      },
    ];
    const about = 'The words that the headline quotes';
    return [{ kind: 'wording', about, event: event.id, actor: null, sides }];
  });
}
