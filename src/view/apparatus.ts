import { type Collation, collationOf } from '../compare/collation.ts';
import type { EditionIndex } from '../edition/indexes.ts';
import type { Outlet } from '../edition/outlet.ts';
import type { Standing } from '../edition/standing.ts';
import type { Claim, Polarity } from '../model/claim.ts';
import { straight } from '../model/direction.ts';
import { wordsIn } from '../model/spanIn.ts';
import { list } from './count.ts';
import type { ToldLine } from './told.ts';

/** One telling of a statement: whose it is, and to whom the outlet gives it. */
export interface Witness {
  claim: Claim;
  outlet: Outlet;
  standing: Standing;
  given: string;
}
/** A statement as a critical edition shows a text: the wording nearest to its origin, and under it, word under word, every other. */
export interface Apparatus {
  witnesses: Witness[];
  columns: Collation;
}

/** Beyond so many words nobody reads along the line, and beyond so many tellings nobody down. */
const [WORDS, WITNESSES] = [32, 6];

/** A quotation is nearer to what was said than a report of it, and what the outlet says itself is farthest. */
const distance: Record<Claim['kind'], number> = { direct: 0, mixed: 1, indirect: 2, unattributed: 3 };

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Null where one outlet tells it, all tell it in the same words, or the wordings are too long to be laid under one another. */
export function apparatusOf(line: Pick<ToldLine, 'claims'>, index: EditionIndex): Apparatus | null {
  const place = new Map(index.telling.map((o, i) => [o.id, i]));
  const tellings = line.claims
    .map((claim) => ({ claim, outlet: index.outletOf(claim.article), words: wordsOf(claim, index) }))
    .sort(
      (a, b) =>
        distance[a.claim.kind] - distance[b.claim.kind] ||
        b.claim.quotes.length - a.claim.quotes.length ||
        place.get(a.outlet.id)! - place.get(b.outlet.id)! ||
        (a.claim.id < b.claim.id ? -1 : 1),
    )
    // What one outlet says twice in the same words, or within longer ones, is one telling: the one nearer to its origin.
    .filter((t, i, all) => {
      const words = plain(t.words);
      const twice = (o: typeof t, j: number) => {
        const [own, nearer] = [plain(o.words), distance[o.claim.kind] - distance[t.claim.kind]];
        if (j === i || o.outlet.id !== t.outlet.id || !(own.includes(words) || words.includes(own))) return false;
        return nearer !== 0 ? nearer < 0 : own === words ? j < i : own.length > words.length;
      };
      return !all.some(twice);
    })
    .slice(0, WITNESSES);
  const wordings = tellings.map((t) => t.words);
  if (new Set(tellings.map((t) => t.outlet.id)).size < 2 || new Set(wordings.map(plain)).size < 2) return null;
  if (wordings.some((w) => w.split(' ').length > WORDS)) return null;
  return {
    witnesses: tellings.map(({ claim, outlet }) => ({
      claim,
      outlet,
      standing: claim.kind === 'unattributed' ? 'own' : 'attributed',
      given: givenTo(claim, index),
    })),
    columns: collationOf(wordings),
  };
}

const wordsOf = (claim: Claim, index: EditionIndex): string => {
  const article = index.article.get(claim.article)!;
  return claim.content
    .map((s) =>
      straight(wordsIn(article, s.start, s.end))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' … ')
    .replace(/^that\s+/i, '');
};

const turned: Record<Polarity, string> = {
  affirmed: '',
  denied: ', denying it',
  questioned: ', as a question',
  conditional: ', as a condition',
};

/** “in its own voice”, or who is said to say it, to deny it or to ask it, and who passed it on. */
function givenTo(claim: Claim, index: EditionIndex): string {
  const polarity = turned[claim.polarity ?? (claim.denied ? 'denied' : 'affirmed')];
  if (claim.kind === 'unattributed') return `in its own voice${polarity}`;
  const names = (claim.speakers ?? [claim.speaker]).flatMap((id) => (id && index.actor.get(id)?.name) || []);
  const who = names.length > 0 ? list(names) : (claim.speakerLabel ?? 'somebody not named');
  return `${who}${polarity}${claim.via && claim.via.label !== claim.speakerLabel ? `, from ${claim.via.label}` : ''}`;
}
