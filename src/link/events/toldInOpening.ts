import { stemOf } from '../../extract/events/stem.ts';
import { columnsOf } from '../../model/columns.ts';
import { lexemeAt } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { overlap, spanOf } from '../../model/span.ts';
import { setOf } from './sharedSet.ts';
import type { Telling } from './tale.ts';

/** So many sentences open an article. */
const opening = 3;

const tells = new Set(['VERB', 'NOUN', 'PROPN']);

/**
 * What the opening of an article that leads with nothing says of the happening that others of its story lead with: the first sentence, a title
 * too, that has one of their words for the deed. What was read
 * there as a happening of its own is another. `own` is all that the article tells.
 */
export function toldInOpening(
  { article }: Reading,
  own: readonly Telling[],
  leads: readonly Telling[],
): Telling | null {
  let opened = 0;
  const { starts, ends, lexemes } = columnsOf(article);
  for (const { first, last, start, end, block } of article.sentences) {
    const { kind: place } = article.blocks[block]!;
    if (place === 'furniture') continue;
    if (place !== 'title' && ++opened > opening) return null;
    for (let i = first; i < last; i++) {
      const { lower, pos } = lexemeAt(lexemes[i]!);
      if (!tells.has(pos)) continue;
      const deed = stemOf(lower);
      const told = leads.find((t) => t.deed === deed);
      const span = spanOf(article.text, starts[i]!, ends[i]!);
      if (!told || own.some((t) => overlap(t.mention.span, span))) continue;
      const [{ reading, at, published }] = own as readonly [Telling];
      const { type, kind, strong, status } = told.mention;
      return {
        ...{ article: article.id, reading, at, published },
        ...{ deed, family: told.family, families: told.families, lead: true },
        mention: {
          ...{ type, kind, strong, status, lead: true },
          ...{ span: spanOf(article.text, start, end), trigger: span },
          ...{ participants: [], agents: [], date: null, clause: null, phrase: null, quoted: null, place: null },
          ...{ name: null, format: null },
        },
        ...{
          when: null,
          persons: setOf([]),
          others: setOf([]),
          things: setOf([]),
          objects: setOf([]),
          agents: [],
          occasions: [],
          name: null,
          place: null,
        },
        ...{ quoted: null, quotedStems: setOf([]), stems: new Uint32Array(), pointsBack: false, isOfKnown: false },
      };
    }
  }
  return null;
}
