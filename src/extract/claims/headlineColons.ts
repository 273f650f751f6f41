import { isPersonNoun } from '../events/personNouns.ts';
import { NO_LABEL } from './lexicon/turns.ts';
import type { Run } from './run.ts';
import { SENSE } from './senses.ts';
import type { Settled } from './settled.ts';
import { isSpeaking } from './speakingNouns.ts';
import type { View } from './view.ts';

const SAYING = new Set([SENSE.say, SENSE.report, SENSE.stress, SENSE.claim, SENSE.speech]);
/** Words of a name or noun before or behind a headline's colon, at most. */
const LONG = 5;
const TEXTS = /^(?:report|study|poll|survey|source|document|minutes)$/;

/** “Weir must close: Holm”, “Police: two die at weir”: in a headline a colon parts what is said from who says it. By the colon's token. */
export function headlineColons(view: View): Map<number, Settled> {
  const found = new Map<number, Settled>();
  const { article, quotationOf, units } = view;
  for (const { first, last, block } of units) {
    if (article.blocks[block]!.kind !== 'title') continue;
    const colons = Array.from({ length: last - first }, (_, k) => first + k).filter(
      (i) => article.tokens[i]!.text === ':' && quotationOf[i]! < 0,
    );
    const [colon] = colons;
    if (colon === undefined || colons.length > 1) continue;
    const before = { first, last: colon };
    const behind = { first: colon + 1, last };
    if (isWho(view, behind) && tells(view, before)) found.set(colon, { source: behind, content: before });
    else if (isWho(view, before) && tells(view, behind)) found.set(colon, { source: before, content: behind });
  }
  return found;
}

/** “Mayor”, “top doctor”, or a name that says something in the text below. */
function isWho(view: View, { first, last }: Run): boolean {
  const { tokens } = view.article;
  const { trees: t, nodeOf } = view.nodes;
  const words = tokens.slice(first, last).filter((w) => /\p{L}/u.test(w.text));
  const noun = words.at(-1);
  if (!noun || words.length > LONG || words.length < last - first - 1 || NO_LABEL.test(noun.lower)) return false;
  for (let i = first; i < last; i++)
    if (view.quotationOf[i]! >= 0 || /^(?:VERB|AUX|ADP)$/.test(tokens[i]!.pos)) return false;
  const lemma = noun.lower.replace(/s$/, '');
  if (TEXTS.test(lemma) || isPersonNoun(noun.lower) || isPersonNoun(lemma)) return true;
  // Capitals hide what a headline's word is; the text below tells.
  const common = noun.pos === 'NOUN' || tokens.some((w, i) => i >= last && w.text === noun.lower);
  if (common && isSpeaking(noun.lower, noun.lower)) return true;
  // A place, a section, a sport stands before a colon, too.
  return tokens.some((w, i) => {
    const n = i < last || w.text !== noun.text ? -1 : nodeOf[i]!;
    const verb = n < 0 ? -1 : t.heads[t.relations[n] === 'flat' ? t.heads[n]! : n]!;
    return verb >= 0 && SAYING.has(view.sense[view.nodes.tokenOf[verb]!]!) && t.upos[verb] === 'VERB';
  });
}

/** Whether a clause or quoted words stand in a stretch. */
function tells(view: View, { first, last }: Run): boolean {
  const { trees: t, nodeOf } = view.nodes;
  for (let i = first; i < last; i++)
    if (view.quotationOf[i]! >= 0 || (nodeOf[i]! >= 0 && /^(?:VERB|AUX)$/.test(t.upos[nodeOf[i]!]!)))
      return last - first > 2;
  return false;
}
