import type { Article, Sentence } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import { clauseOf, relationOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import type { Candidate } from './candidates.ts';
import type { Clause } from './clauses.ts';
import type { Told } from './told.ts';
import type { Trigger } from './trigger.ts';

interface Entry {
  article: Article;
  trees: Trees;
  place: { sentence: Sentence; tree: TreeSentence };
  clauses: readonly Clause[];
}

/** An entry of a chronicle tells at least one happening, on its day: the first predicate, else what its first words name. */
export function entryOf(
  told: Told[],
  candidates: readonly Candidate[],
  date: DateMention,
  label: DateMention | null,
  { article, trees: t, clauses, place }: Entry,
): void {
  const from = label?.end ?? -1;
  const after = told.filter((x) => t.places[x.node]!.start >= from);
  const first = after.find((x) => !x.date && isMain(t, x.verb)) ?? after.find((x) => isMain(t, x.verb)) ?? after[0];
  if (first) {
    first.date = date;
    return;
  }
  const behind = candidates.filter((c) => t.places[c.node]!.start >= from);
  const free = behind.find((c) => !c.plain || c.trigger.part === 'verb') ?? behind[0];
  const node = free?.node ?? firstNoun(t, place.tree, from);
  if (node < 0) return;
  const { tokens } = article;
  const { first: begin, last } = place.sentence;
  let i = begin;
  while (i < last - 1 && tokens[i]!.end <= t.places[node]!.start) i++;
  const trigger: Trigger = free?.trigger ?? {
    first: i,
    last: i + 1,
    head: i,
    part: 'noun',
    type: 'REPORT',
    kind: t.lemmas[node]!.toLowerCase(),
    strong: true,
  };
  told.push({
    trigger,
    node,
    verb: clauseOf(t, node),
    clause: clauses.find((c) => i >= c.first && i < c.last) ?? clauses[0]!,
    date,
    news: false,
    asserted: false,
  });
}

const isMain = (t: Trees, verb: number): boolean =>
  /^(?:root|parataxis|conj|appos|dep|list)$/.test(relationOf(t, verb));

/** The head of the first phrase behind an offset. */
function firstNoun(t: Trees, { first, last }: TreeSentence, from: number): number {
  for (let i = first; i < last; i++) {
    if (t.places[i]!.start < from || !/^(?:NOUN|PROPN|VERB|ADJ|NUM|PRON)$/.test(t.upos[i]!)) continue;
    let at = i;
    while (t.heads[at]! >= 0 && t.places[t.heads[at]!]!.start >= from && t.heads[at]! < last) at = t.heads[at]!;
    return at;
  }
  return -1;
}
