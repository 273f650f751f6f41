import type { Comparison } from '../view/compare/comparison.ts';
import { toCsv } from '../view/compare/csvRows.ts';
import type { Pair } from '../view/compare/pairs.ts';
import { sourceName } from '../view/compare/sourceNames.ts';
import type { Picture } from '../view/compare/svg.ts';
import { allMeasures, measuresFrom } from './index.ts';

type Tables = Readonly<Record<string, (c: Comparison) => string>>;

/** Every table that the pages show, by the name of its file. */
export const tables: Tables = {
  sources: (c) =>
    toCsv(
      ['source', 'source_name', 'articles', 'excerpts', 'words', 'words_in_own_voice'],
      c.measures.columns.map((x) => [x.id, sourceName(c, x.id), x.articles.length, x.excerpts, x.words, x.ownWords]),
    ),
  ...(Object.assign({}, ...allMeasures.map((m) => m.tables)) as Tables),
  disagreements: ({ edition, index }) =>
    toCsv(
      ['id', 'kind', 'about', 'event', 'actor', 'value', 'source', 'article', 'words'],
      edition.disagreements.flatMap((d) =>
        d.sides.flatMap((s) =>
          s.evidence.map((e) => {
            const source = index.outletOf(e.article).id;
            return [d.id, d.kind, d.about, d.event, d.actor, s.value, source, e.article, e.span.exact];
          }),
        ),
      ),
    ),
};

/** Two sources: every number of the page that compares them. */
export function pairTable(c: Comparison, { a, b }: Pair): string {
  const isOne = (source: string): boolean => source === a.id || source === b.id;
  return toCsv(
    ['measure', 'thing', 'label', 'source', 'own_voice', 'words_of_others', 'articles'],
    measuresFrom('coverage', 'labels', 'frames', 'hedges', 'verbs').flatMap((m) => m.pairLines?.(c, isOne) ?? []),
  );
}

/** Every picture of the overview by the name of its file, as far as there is anything to draw. */
export const picturesOf = (c: Comparison): [file: string, picture: Picture][] =>
  allMeasures.flatMap((m) =>
    Object.entries(m.pictures ?? {}).flatMap(([file, draw]): [string, Picture][] => {
      const picture = draw(c);
      return picture ? [[file, picture]] : [];
    }),
  );

/** Every picture of two sources back to back, by the name of its file. */
export const mirrorsOf = (c: Comparison, pair: Pair): [file: string, picture: Picture][] =>
  allMeasures.flatMap((m) =>
    Object.entries(m.mirrors ?? {}).flatMap(([more, draw]): [string, Picture][] => {
      const picture = draw(c, pair);
      return picture ? [[`${pair.id}${more}`, picture]] : [];
    }),
  );
