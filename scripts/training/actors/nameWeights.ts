import { scoresOf } from '../../../src/extract/actors/decision/scores.ts';
import { VERDICTS, type Verdict } from '../../../src/extract/actors/decision/verdict.ts';
import { rounded } from '../rounded.ts';
import type { NameLesson } from './nameLessons.ts';
import { learnChoices } from './softmax.ts';

/**
 * Chosen by cross-validation over articles of GUM: a name of GAP, or of our own lines, counts for less than an annotated one, and one of
 * the kinds of text that the program is for, for more.
 */
const SIZE = 1 << 14;
const GAP = 0.035;
const INVENTED = 0.1;
const NEWS = 1.5;
const news: ReadonlySet<string> = new Set(['gum-news', 'gum-interview']);
const HYPER = { epochs: 12, rate: 0.03, decay: 1e-2 };
/** What speaks for neither in advance, in log-odds. */
const LEAN = 0.1;
const PARTS = 5;

/** A lesson of an annotated article, with the set that it is of. */
type Annotated = NameLesson & { set: string };

/** Lessons that are no annotated article's: never held out. */
export interface Beside {
  gap: readonly NameLesson[];
  invented: readonly NameLesson[];
}

/** The weights as they are stored. */
export interface NameWeights {
  lean: number;
  weights: string;
}

export function learnVerdicts(lessons: readonly Annotated[], beside: Beside): NameWeights {
  const { bytes, scale } = learn(lessons, beside);
  return { lean: Math.round(LEAN * scale), weights: Buffer.from(bytes.buffer).toString('base64') };
}

const learn = (lessons: readonly Annotated[], { gap, invented }: Beside): ReturnType<typeof rounded> =>
  rounded(
    learnChoices(
      [
        ...lessons.flatMap((l) => choices([l], news.has(l.set) ? NEWS : 1)),
        ...choices(gap, GAP),
        ...choices(invented, INVENTED),
      ],
      VERDICTS.length,
      SIZE,
      HYPER,
    ),
  );

const choices = (lessons: readonly NameLesson[], weight: number) =>
  lessons.map((l) => ({ features: l.features, is: VERDICTS.indexOf(l.is), weight }));

/** A line for each set: how right the rules and the weights are about articles that the weights have not seen. */
export function verdictsHeldOut(lessons: readonly Annotated[], beside: Beside): string[] {
  const names = [...new Set(lessons.map((l) => l.article))].sort();
  const judged = Array.from({ length: PARTS }, (_, part) => {
    const held = new Set(names.filter((_n, i) => i % PARTS === part));
    const seen = lessons.filter((l) => !held.has(l.article));
    const { bytes, scale } = learn(seen, beside);
    return lessons
      .filter((l) => held.has(l.article))
      .map((l) => {
        const scores = scoresOf(bytes, l.features, VERDICTS.length);
        scores[0]! += LEAN * scale;
        return { ...l, got: VERDICTS[scores.indexOf(Math.max(...scores))]! };
      });
  }).flat();
  return ['all', ...new Set(lessons.map((l) => l.set))].map((set) => {
    const own = judged.filter((l) => set === 'all' || l.set === set);
    return `${set}: ${own.length} names, rules ${share(own, (l) => byRules(l.ruled))}, learned ${share(own, (l) => l.got)}`;
  });
}

const byRules = (ruled: string): Verdict =>
  / weak$/.test(ruled) || /^(?:place|thing|name)/.test(ruled) ? 'none' : ruled === 'person' ? 'person' : 'body';

function share<T extends NameLesson>(lessons: readonly T[], said: (l: T) => Verdict): string {
  const found = lessons.filter((l) => said(l) !== 'none');
  const right = found.filter((l) => said(l) === l.is).length;
  const gold = lessons.filter((l) => l.is !== 'none').length;
  return `P ${(right / found.length).toFixed(3)} R ${(right / gold).toFixed(3)}`;
}
