import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { dependentOf, isFinite, relationOf, tokenAt } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { titleStems } from './lead.ts';
import { UNTOLD } from './lexicon/titleTelling.ts';
import { nounOrVerbSense } from './listedSenses.ts';
import { stemOf } from './stem.ts';

/**
 * Where an article's title stands in its text and tells what the article leads with: its words, and the word that tells it. A title
 * says in one clause what the first sentences say again (van Dijk 1988); it tells the lead where it is a clause, or names it.
 */
export function titleTelling(
  article: Article,
  t: Trees,
  lead: EventMention,
  dates: readonly DateMention[],
): { span: Span; trigger: Span } | null {
  const { text, sentences, blocks } = article;
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    if (blocks[sentence.block]!.kind !== 'title') continue;
    const tree = t.sentences[s]!;
    if (UNTOLD.test(text.slice(sentence.start, sentence.end))) return null;
    const word = wordOf(t, tree, lead, dates);
    if (word < 0) continue;
    const { start, end } = t.places[word]!;
    return { span: spanOf(text, sentence.start, sentence.end), trigger: spanOf(text, start, end) };
  }
  return null;
}

/** Whether the title can be of what an article leads with: “a loss because of the law signed last week” tells the loss in its title, and not the law. */
export function isTitled({ title }: Article, t: Trees, { trigger, date }: EventMention): boolean {
  const node = tokenAt(t, trigger.start);
  const isBeside = date !== null && relationOf(t, node) === 'acl' && t.features[node]!.verbForm === 'Part';
  return !isBeside || titleStems(title).has(stemOf(trigger.exact.toLowerCase()));
}

/** The word of the title that the lead's sentence says, too, or another of its kind; else the verb of its clause. */
function wordOf(
  t: Trees,
  { first, last, root }: TreeSentence,
  { trigger, kind }: EventMention,
  dates: readonly DateMention[],
): number {
  const stem = stemOf(trigger.exact.toLowerCase());
  let alike = -1;
  for (let i = first; i < last; i++) {
    if (t.upos[i] !== 'NOUN' && t.upos[i] !== 'VERB' && t.upos[i] !== 'PROPN') continue;
    const word = t.forms[i]!.toLowerCase();
    if (stemOf(word) === stem) return i;
    // “March 2031” is no march.
    if (dates.some((d) => d.start <= t.places[i]!.start && t.places[i]!.end <= d.end)) continue;
    if (alike < 0 && nounOrVerbSense(t.lemmas[i]!.toLowerCase())?.kind === kind) alike = i;
  }
  if (alike >= 0) return alike;
  const isClause = t.upos[root] === 'VERB' && (isFinite(t, root) || dependentOf(t, root, 'nsubj') >= 0);
  return isClause ? root : -1;
}
