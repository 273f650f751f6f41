import type { LocalActor } from '../../src/model/actor.ts';
import type { LocalClaim } from '../../src/model/claim.ts';
import { overlap } from '../../src/model/span.ts';
import { type Count, noCount } from './count.ts';
import type { GoldActor, GoldClaim } from './gold.ts';
import { pairActors } from './pairActors.ts';
import type { Place } from './places.ts';
import { alike, shared, wordsIn } from './words.ts';

export interface StatementScore {
  /** Statements whose contents share at least half of their words. */
  statements: Count;
  /** Of those, the ones with the right source in the text and, where the article tells who it is, the right actor. */
  speaker: Count;
  /** Of those, the ones with the annotated polarity; none is found while claims carry none. */
  polarity: Count;
  /** The same for the ones that aren't simply affirmed. */
  notAffirmed: Count;
}
export const noStatementScore = (): StatementScore => ({
  statements: noCount(),
  speaker: noCount(),
  polarity: noCount(),
  notAffirmed: noCount(),
});

type Found = Pick<LocalClaim, 'kind' | 'speaker' | 'polarity'> & {
  source: readonly Place[];
  content: readonly Place[];
};
interface Actors {
  found: readonly LocalActor[];
  gold: readonly GoldActor[];
}

/** Adds one article, all of whose statements are annotated. */
export function scoreStatements(
  score: StatementScore,
  found: readonly Found[],
  gold: readonly GoldClaim[],
  actors: Actors,
  text: string,
  miss: (what: string) => void = () => {},
): void {
  const covered = wordsIn(text);
  const words = (places: readonly Place[]): Set<number> => covered(places.map((p) => [p.start, p.end]));
  const attributed = found.filter((c) => c.kind !== 'unattributed' && words(c.content).size > 0);
  const contentOf = new Map([...gold, ...attributed].map((c) => [c, words(c.content)]));
  const foundOf = paired(gold, attributed, contentOf);
  const namedAs = namesOf(actors);
  const told = (c: GoldClaim | Found): string =>
    `${c.speaker ?? '—'}: ${c.content.map((p) => text.slice(p.start, p.end)).join(' … ')}`;

  for (const g of gold) {
    if (g.optional) continue;
    score.statements.wanted++;
    const f = foundOf.get(g);
    if (!f) {
      miss(`statement missed: ${told(g)}`);
      continue;
    }
    score.statements.hits++;
    const placed = g.source === null || f.source.some((s) => overlap(s, g.source!));
    const named = g.speaker === null || (f.speaker !== null && namedAs.get(f.speaker) === g.speaker);
    add(score.speaker, placed && named);
    if (!(placed && named)) miss(`speaker: ${told(g)} — given to ${f.speaker ?? 'nobody'}`);
    const polarity = polarityOf(f);
    add(score.polarity, polarity === g.polarity);
    if (g.polarity !== 'affirmed') add(score.notAffirmed, polarity === g.polarity);
    if (polarity !== g.polarity) miss(`polarity: ${told(g)} is ${g.polarity}, read as ${polarity}`);
  }
  const doubtful = gold.filter((g) => g.optional).map((g) => contentOf.get(g)!);
  const matched = new Set([...foundOf].filter(([g]) => !g.optional).map(([, f]) => f));
  for (const f of attributed) {
    const content = contentOf.get(f)!;
    if (!matched.has(f) && doubtful.some((d) => shared(content, d) >= content.size / 2)) continue;
    score.statements.found++;
    if (!matched.has(f)) miss(`statement extra: ${told(f)}`);
  }
}

const add = (count: Count, right: boolean): void => {
  count.wanted++;
  count.found++;
  count.hits += Number(right);
};

/** What is found for each annotated statement, one to one: the most alike first, those that count before doubtful ones. */
function paired(
  gold: readonly GoldClaim[],
  found: readonly Found[],
  contentOf: ReadonlyMap<GoldClaim | Found, Set<number>>,
): Map<GoldClaim, Found> {
  const pairs = gold
    .flatMap((g) => found.map((f) => ({ g, f, alike: alike(contentOf.get(g)!, contentOf.get(f)!) })))
    .filter((p) => p.alike >= 0.5)
    .sort((a, b) => Number(a.g.optional) - Number(b.g.optional) || b.alike - a.alike);
  const foundOf = new Map<GoldClaim, Found>();
  const used = new Set<Found>();
  for (const { g, f } of pairs) {
    if (foundOf.has(g) || used.has(f)) continue;
    foundOf.set(g, f);
    used.add(f);
  }
  return foundOf;
}

/** The annotated name of each actor found, by its key. */
function namesOf({ found, gold }: Actors): Map<string, string> {
  const { goldOf } = pairActors(found, gold);
  return new Map([...goldOf].map(([fi, gi]) => [found[fi]!.key, gold[gi]!.name]));
}

/** A claim's polarity in the words of the annotation. */
const polarityOf = ({ polarity = 'affirmed' }: Pick<LocalClaim, 'polarity'>): string =>
  ({ affirmed: 'affirmed', denied: 'negated', questioned: 'question', conditional: 'conditional' })[polarity];
