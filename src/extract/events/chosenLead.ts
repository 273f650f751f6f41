import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/event.ts';
import { clauseOf, dependentsOf, isFinite, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { isOwnTelling } from './assertion.ts';
import { candidatesIn, nounOf } from './candidates.ts';
import { leadSentences, titleStems } from './lead.ts';
import { lightVerbs } from './lexicon/happenings.ts';
import { kindsIn } from './listedSenses.ts';
import { isLeft, isPlanned, isTelling, isUndone } from './predicates.ts';
import { statusInTree } from './status.ts';
import { stemOf } from './stem.ts';
import type { Trigger } from './trigger.ts';
import { triggersOf } from './triggers.ts';

/** What happened years ago is not what an article leads with, unless its title speaks of it. */
export function news(mention: EventMention, { title, published }: Article): EventMention {
  if (!mention.lead || !mention.date || !published || mention.date.max >= `${Number(published.min.slice(0, 4)) - 1}`)
    return mention;
  const stems = titleStems(title);
  const told = stems.has(stemOf(mention.trigger.exact.toLowerCase())) || kindsIn(stems).has(mention.kind);
  return told ? mention : { ...mention, lead: false };
}

/** The sentence and trigger that the article is mainly about: the main word of a clause at the top that says what the title says. */
export function chooseLead(article: Article, trees: Trees): { sentence: number; trigger: Trigger } | null {
  const title = titleStems(article.title);
  const kinds = kindsIn(title);
  let best: { sentence: number; trigger: Trigger } | null = null;
  let most = 0;
  for (const { sentence, weight } of leadSentences(article)) {
    const s = article.sentences[sentence]!;
    const listed = triggersOf(article.tokens, s, trees);
    const candidates = candidatesIn(article, trees, sentence, listed);
    for (const candidate of candidates) {
      const { trigger, node, plain } = candidate;
      if (nounOf(trees, candidate, candidates) || isTalk(trees, candidate.verb)) continue;
      if (isUndone(trees, node) || isLeft(trees, node)) continue;
      const real = statusInTree(trees, node);
      const score =
        weight +
        (title.has(stemOf(article.tokens[trigger.head]!.lower)) ? 0.6 : !plain && kinds.has(trigger.kind) ? 0.45 : 0) +
        (trigger.strong ? 0.35 : plain ? 0 : 0.15) -
        (real === 'happened' || real === 'planned' ? 0 : 0.4) -
        (isGoingOn(trees, node) ? 0.5 : 0) -
        depthOf(trees, node, trigger) -
        (trigger.head - s.first) / 200;
      if (score > most) {
        most = score;
        best = { sentence, trigger };
      }
    }
  }
  return best;
}

/** “Stop me if …”, “I need to catch my breath”: the writer speaks to the reader; “asked her to leave”: what is asked is not what the asking is. */
const isTalk = (t: Trees, verb: number): boolean =>
  t.features[verb]!.mood === 'Imp' || isOwnTelling(t, verb) || (isPlanned(t, verb) && isTelling(t, t.heads[verb]!));

/** “The two towns continue to mend their ties”: a state of things, of which the article has its news still to tell. */
const isGoingOn = (t: Trees, verb: number): boolean =>
  /^(?:continue|remain|keep|stay)$/.test(t.lemmas[verb]!) && t.features[verb]!.tense === 'Pres' && isFinite(t, verb);

/** How far a word stands below the main clause: a verb beside it, what a noun only adds to it. */
function depthOf(t: Trees, node: number, { part }: Trigger): number {
  const verb = clauseOf(t, node);
  const relation = relationOf(t, verb);
  const beside =
    relation === 'root' || relation === 'ccomp' || relation === 'parataxis' ? 0 : relation === 'conj' ? 0.15 : 0.3;
  if (part === 'verb' || node === verb) return beside;
  const argument = t.heads[node] === verb && /^(?:nsubj|obj)/.test(t.relations[node]!);
  // “Condemned the attack”: the deed is the verb's.
  // “Said that the talks had failed”: what is said is the news, what it is of was known.
  const isKnown = relation === 'ccomp' && dependentsOf(t, verb, 'aux').some((a) => t.forms[a]!.toLowerCase() === 'had');
  const isDone = t.relations[node] === 'obj' && argument && isTelling(t, verb) && !lightVerbs.has(t.lemmas[verb]!);
  return beside + (isDone || isKnown ? 0.4 : argument ? 0.1 : 0.5);
}
