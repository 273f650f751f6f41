import type { Article } from '../model/article.ts';
import { columnsOf } from '../model/columns.ts';
import { type Cue, compileCue } from '../model/cue.ts';
import { lexemeAt } from '../model/lexeme.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { hedgeWords } from './lexicon/hedges.ts';
import { findPatterns, type Hit, indexPatterns } from './pattern.ts';
import { findNames, type Named, referentFinder } from './referents.ts';
import { type Words, wordsOf } from './words.ts';

/** An expression of the codebook found in a text: `id` of the frame or hedge, `cue` as the editor wrote it. */
export interface Found {
  id: string;
  cue: string;
  start: number;
  end: number;
}

/** What one article's tokens are needed for; it is small, and made where the tokens are at hand. Whose voice it is comes later. */
export interface Survey {
  article: string;
  words: Words;
  hedges: Found[];
  frames: Found[];
  names: Named[];
}

/** A function that surveys articles with the knowledge's codebooks, which are compiled once. */
function surveyor(knowledge: Pick<Knowledge, 'frames' | 'referents' | 'hedges'>): (article: Article) => Survey {
  const hedges = indexPatterns([...new Set([...hedgeWords, ...knowledge.hedges])].map((w) => compileCue('hedge', w)));
  const cues: Cue[] = knowledge.frames.flatMap((f) => f.cues.map((c) => compileCue(f.id, c)));
  const counter: Cue[] = knowledge.frames.flatMap((f) => f.not.map((c) => compileCue(`not ${f.id}`, c)));
  const frames = indexPatterns([...cues, ...counter]);
  const referents = referentFinder(knowledge.referents);
  return (article) => {
    const { starts, ends, lexemes } = columnsOf(article);
    const found = ({ pattern, first, last }: Hit): Found => ({
      id: pattern.id,
      cue: pattern.source,
      start: starts[first]!,
      end: ends[last]!,
    });
    const framed = findPatterns(article, frames);
    const opensSentence = new Set(article.sentences.map((s) => s.first));
    const barred = framed.filter((h) => h.pattern.id.startsWith('not '));
    return {
      article: article.id,
      words: wordsOf(article),
      hedges: findPatterns(article, hedges)
        // A name that looks like a hedge is none: the month of May.
        .filter((h) => opensSentence.has(h.first) || !/^\p{Lu}/u.test(lexemeAt(lexemes[h.first]!).text))
        .map(found),
      frames: framed
        .filter(
          (h) =>
            !h.pattern.id.startsWith('not ') &&
            !barred.some((b) => b.pattern.id === `not ${h.pattern.id}` && b.first <= h.last && h.first <= b.last),
        )
        .map(found),
      names: findNames(article, referents),
    };
  };
}

/** Surveys of readings whose tokens are at hand, by article id. */
export function surveyAll(readings: readonly Reading[], knowledge: Knowledge): Map<string, Survey> {
  const survey = surveyor(knowledge);
  return new Map(readings.map((r) => [r.article.id, survey(r.article)]));
}
