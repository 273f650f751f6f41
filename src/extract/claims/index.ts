import type { LocalActor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { LocalClaim } from '../../model/claim.ts';
import type { ReadingKnowledge } from '../../model/seeds.ts';
import { treesOf } from '../../syntax/index.ts';
import type { Trees } from '../../syntax/tree.ts';
import { attributionsIn } from './attributions.ts';
import { claimOf, named } from './claim.ts';
import { firstPerson } from './firstPerson.ts';
import { loneQuotations } from './loneQuotations.ts';
import { ownVoice, speaksForTheOutlet } from './ownVoice.ts';
import { plausible } from './plausible.ts';
import { mentionsInOrder } from './speaker.ts';
import { spokeLast } from './spokeLast.ts';
import { withVia } from './via.ts';
import { viewOf } from './view.ts';
import { weights } from './weights.ts';

/** Who said what in an article, and what the outlet asserts in its own voice, in order of place. */
export function readClaims(
  article: Article,
  knowledge: ReadingKnowledge,
  actors: readonly LocalActor[],
  trees: Trees = treesOf(article),
): LocalClaim[] {
  const view = viewOf(article, trees);
  const mentions = mentionsInOrder(actors);
  const read = plausible(view, attributionsIn(view, weights))
    .filter((a) => !speaksForTheOutlet(view, a))
    .map((a) => ({ a, claim: claimOf(view, a, mentions, knowledge.verbs) }));
  const spoken = firstPerson(view, read);
  const attributed = spokeLast(view, spoken, actors, mentions);
  const lone = loneQuotations(view, attributed, (source) => named(view, source, mentions), knowledge.verbs);
  return [...withVia(attributed), ...lone, ...ownVoice(view, [...attributed, ...lone])].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0),
  );
}

const placeOf = (c: LocalClaim): number => Math.min(...[...c.content, ...c.cue, ...c.source].map((s) => s.start));
