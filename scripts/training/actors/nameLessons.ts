import { nameBookOf } from '../../../src/extract/actors/decision/nameBook.ts';
import { nameFeatures } from '../../../src/extract/actors/decision/nameFeatures.ts';
import type { Verdict } from '../../../src/extract/actors/decision/verdict.ts';
import { piecesOf } from '../../../src/extract/actors/pieces.ts';
import { candidatesOf } from '../../../src/extract/actors/typing.ts';
import type { View } from '../../../src/extract/actors/view.ts';
import type { ReadingKnowledge } from '../../../src/model/seeds.ts';
import type { AnnotatedArticle, GoldMention } from './goldMentions.ts';

export interface NameLesson {
  article: string;
  printed: string;
  ruled: string;
  features: string[];
  is: Verdict;
}

/** The names of an annotated article with what each is; of GAP only the two names it marks, which are people's. */
export function nameLessonsOf(a: AnnotatedArticle, knowledge: ReadingKnowledge): NameLesson[] {
  const { candidates } = candidatesOf(a.view, piecesOf(a.view, knowledge));
  const book = nameBookOf(candidates.keys());
  return [...candidates.values()].flatMap((c) => {
    const spans = c.pieces.map((p) => spanOf(a.view, p));
    let is: Verdict;
    if (a.gap) {
      const { a: one, b: two } = a.gap;
      if (!spans.some((s) => same(s, one) || same(s, two))) return [];
      is = 'person';
    } else is = mostOf(spans.map((s) => verdictAt(a.mentions, s)));
    return [{ article: a.name, printed: c.printed, ruled: c.ruled, features: nameFeatures(a.view, book, c), is }];
  });
}

type Pair = [number, number];
const spanOf = ({ tokens }: View, p: { first: number; last: number }): Pair => [
  tokens[p.first]!.start,
  tokens[p.last - 1]!.end,
];
const overlap = (a: Pair, b: Pair): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
const same = (a: Pair, b: Pair): boolean => overlap(a, b) * 2 > Math.max(a[1] - a[0], b[1] - b[0]);

/** What the annotation says of a stretch: found where it lies in a name's phrase over its core, or is half of either. */
function verdictAt(mentions: readonly GoldMention[], span: Pair): Verdict {
  let best: { m: GoldMention; much: number } | null = null;
  for (const m of mentions) {
    if (!m.named || !overlap(span, m.core)) continue;
    const much = Math.max(
      ...([[m.start, m.end], m.core] as Pair[]).map(
        (v) => overlap(span, v) / (Math.max(span[1], v[1]) - Math.min(span[0], v[0])),
      ),
    );
    const inside = span[0] >= m.start && span[1] <= m.end;
    if ((inside || much >= 0.5) && (!best || much > best.much)) best = { m, much };
  }
  const type = best?.m.type;
  return type === 'person' ? 'person' : type === 'organization' ? 'body' : 'none';
}

function mostOf(verdicts: readonly Verdict[]): Verdict {
  const count = new Map<Verdict, number>();
  for (const v of verdicts) count.set(v, (count.get(v) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]![0];
}
