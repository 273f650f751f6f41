import type { Draft } from '../../../src/extract/actors/draft.ts';
import { draftsOf } from '../../../src/extract/actors/index.ts';
import type { Pronoun } from '../../../src/extract/actors/pronouns/pronoun.ts';
import { type Option, resolve } from '../../../src/extract/actors/pronouns.ts';
import { quoted } from '../../../src/extract/actors/quotes.ts';
import type { ReadingKnowledge } from '../../../src/model/seeds.ts';
import type { AnnotatedArticle, GoldMention } from './goldMentions.ts';

/** A pronoun with those whom it may stand for; `right` says of each option whether it does. */
export interface PronounLesson {
  article: string;
  word: string;
  options: (Option & { right: boolean })[];
}

type Chooser = (options: readonly Option[]) => Draft | null;

/** The pronouns of an annotated article. Where the annotation is silent, `otherwise` chooses, and nothing is learned. */
export function pronounLessonsOf(
  a: AnnotatedArticle,
  knowledge: ReadingKnowledge,
  otherwise: Chooser,
): PronounLesson[] {
  const drafts = draftsOf(a.view, knowledge);
  const lessons: PronounLesson[] = [];
  const rightOf = a.gap ? gapped(a) : annotated(a, drafts);
  resolve(a.view, drafts, quoted(a.view), (pronoun, options) => {
    const right = rightOf(pronoun, options);
    if (!right) return otherwise(options);
    lessons.push({
      article: a.name,
      word: pronoun.word,
      options: options.map((o, i) => ({ ...o, right: right[i]! })),
    });
    return options[right.indexOf(true)]!.draft;
  });
  return lessons;
}

type Judge = (p: Pronoun, options: readonly Option[]) => boolean[] | null;
type Pair = readonly [number, number];
const overlap = (x: Pair, y: Pair): number => Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));

function annotated(a: AnnotatedArticle, drafts: readonly Draft[]): Judge {
  const { tokens } = a.view;
  const idOf = new Map(drafts.map((d) => [d, entityOf(a, d)]));
  const pronouns = new Map(a.mentions.filter((m) => m.pronoun).map((m) => [m.start, m.id]));
  return (p, options) => {
    const id = pronouns.get(tokens[p.token]!.start);
    const right = options.map((o) => o.draft !== null && id !== undefined && idOf.get(o.draft) === id);
    if (!right.includes(true)) right[right.length - 1] = true;
    return right;
  };
}

/** The entity that most mentions of an actor are of. */
function entityOf(a: AnnotatedArticle, d: Draft): string | null {
  const { tokens } = a.view;
  const count = new Map<string, number>();
  for (const m of d.at) {
    const span: Pair = [tokens[m.first]!.start, tokens[m.last - 1]!.end];
    let best: GoldMention | null = null;
    let most = 0;
    for (const g of a.mentions) {
      if (g.pronoun || !overlap(span, g.core)) continue;
      const share = Math.max(
        ...[g.core, [g.start, g.end] as Pair].map(
          (s) => overlap(span, s) / (Math.max(span[1], s[1]) - Math.min(span[0], s[0])),
        ),
      );
      if (share > most && (share >= 0.5 || (span[0] >= g.start && span[1] <= g.end))) {
        most = share;
        best = g;
      }
    }
    if (best) count.set(best.id, (count.get(best.id) ?? 0) + 1);
  }
  return [...count].sort((x, y) => y[1] - x[1])[0]?.[0] ?? null;
}

function gapped(a: AnnotatedArticle): Judge {
  const { tokens } = a.view;
  const { pronoun, a: one, b: two, aCoref, bCoref } = a.gap!;
  const holds = (d: Draft, span: Pair): boolean =>
    d.at.some((m) => m.form !== 'pronoun' && overlap([tokens[m.first]!.start, tokens[m.last - 1]!.end], span) > 0);
  return (p, options) => {
    if (tokens[p.token]!.start !== pronoun[0]) return null;
    const span = aCoref ? one : bCoref ? two : null;
    const right = options.map((o) =>
      span
        ? o.draft !== null && holds(o.draft, span)
        : o.draft === null || !(holds(o.draft, one) || holds(o.draft, two)),
    );
    if (!right.includes(true)) right[right.length - 1] = true;
    return right;
  };
}
