import type { Profile } from '../model/measure.ts';
import type { Scene } from './scene.ts';
import { othersAt } from './voice.ts';
import { countWords } from './words.ts';

/** Each article in numbers, from the same counts as the measures, so that a source can be followed over time. */
export function profiles(scene: Scene): Profile[] {
  return [...scene.seen.values()].map(({ article, claims, others, survey, ownWords }) => {
    const said = claims.filter((c) => c.kind !== 'unattributed');
    const count = (spans: { start: number; end: number }[]) =>
      spans.reduce((n, s) => n + countWords(survey.words, s.start, s.end), 0);
    const quotedWords = count(said.flatMap((c) => c.quotes));
    const frames: Record<string, number> = {};
    for (const f of survey.frames) frames[f.id] = (frames[f.id] ?? 0) + 1;
    return {
      article: article.id,
      words: survey.words.starts.length,
      ownWords,
      quotedWords,
      attributedWords: Math.max(0, count(said.flatMap((c) => c.content)) - quotedWords),
      hedges: survey.hedges.filter((h) => !othersAt(others, h.start)).length,
      frames,
    };
  });
}
