import { surveyAll } from '../../src/compare/survey.ts';
import { indexesOf } from '../../src/edition/indexes.ts';
import { compare } from '../../src/measures/index.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Claim, ClaimGroup } from '../../src/model/claim.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Event } from '../../src/model/event.ts';
import type { Measures, Row } from '../../src/model/measure.ts';
import type { Knowledge } from '../../src/model/seeds.ts';
import { type Span, spanOf } from '../../src/model/span.ts';
import { readArticle } from '../../src/read/article.ts';
import { type Comparison, comparisonOf } from '../../src/view/compare/comparison.ts';

/** A small edition for the measures, laid out by hand: every text, claim and event is given, nothing extracted. */
export interface Laid {
  articles: { id: string; source?: string; text: string; holds?: 'excerpt'; language?: string }[];
  claims?: (Partial<Claim> & { article: string; says: string; by?: string | null })[];
  groups?: ClaimGroup[];
  actors?: Actor[];
  events?: (textOf: (article: string, words: string) => Span) => Event[];
  knowledge?: Partial<Knowledge>;
}

/** What was measured of it. */
export const measure = (laid: Laid): Measures => compared(laid).measures;

/** All that pages of the comparison are made of. */
export function compared(laid: Laid): Comparison {
  const sources = [...new Set(laid.articles.flatMap((a) => a.source ?? []))].map((id) => ({ id, name: id }));
  const knowledge: Knowledge = {
    site: { title: '', topic: '', question: '', language: 'en' },
    ...{ sources, actors: [], referents: [], frames: [], verbs: new Map(), hedges: [], corrections: [] },
    ...laid.knowledge,
  };
  const articles = laid.articles.map(({ id, source, text, holds, language }) => {
    const article = readArticle(`${id}.txt`, language ? `---\nlanguage: ${language}\n---\n${text}` : text);
    return { ...article, id, source: source ?? null, holds: holds ?? article.holds };
  });
  const spanIn = (id: string, words: string): Span => {
    const { text } = articles.find((a) => a.id === id)!;
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${id} doesn't say “${words}”`);
    return spanOf(text, start, start + words.length);
  };
  const claims: Claim[] = (laid.claims ?? []).map(({ says, by, ...c }, i) => {
    const content = spanIn(c.article, says);
    return {
      ...{ id: `c${i}`, kind: 'indirect', speaker: null, speakerLabel: by ?? null, source: [], cue: [], quotes: [] },
      ...{ cueLemma: null, cueClass: null, denied: false, via: null, event: null, group: `g${i}` },
      ...c,
      content: [content],
    } as Claim;
  });
  const edition: Edition = {
    ...{ site: knowledge.site, sources, actors: laid.actors ?? [], claims, groups: laid.groups ?? [] },
    articles: articles.map(({ tokens: _, ...a }) => ({ ...a, dates: [] })),
    ...{ events: laid.events?.(spanIn) ?? [], disagreements: [], doubts: [], corrections: [] },
  };
  const readings = articles.map((article) => ({ article, dates: [], actors: [], claims: [], events: [] }));
  const measured = { ...edition, measures: compare(edition, surveyAll(readings, knowledge), knowledge) };
  return comparisonOf(measured, indexesOf(measured));
}

/** A row as a plain table: `source own+others`, for reading in a test. */
export const told = (rows: readonly Row[], id: string): string[] =>
  rows.find((r) => r.id === id)?.cells.map((c) => `${c.source} ${c.own}+${c.others}`) ?? [];
