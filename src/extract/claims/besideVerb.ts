import { HANGING } from './lexicon/besideVerb.ts';
import type { Run } from './run.ts';
import { isTime } from './sourceRefiners.ts';
import { isSpeaking } from './speakingNouns.ts';
import type { View } from './view.ts';

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'as']);
const OPENING = /^(?:PRON|DET|NOUN|PROPN|ADJ|NUM)$/;

/**
 * Who speaks by a verb that stands behind him, where what was taken for the source holds more, or less: of “over Sorn, the army said”
 * the army, of “the mill, he told us, is old” he, of “a spokeswoman for Lund says” the spokeswoman.
 */
export function besideVerb(view: View, cue: number, run: Run): Run {
  const { tokens } = view.article;
  if (tokens[cue]!.pos !== 'VERB' || run.last > cue) return run;
  let last = cue;
  while (last > run.last && /^(?:AUX|ADV|PART)$/.test(tokens[last - 1]!.pos)) last--;
  const phrase = view.phrases[view.phraseOf[last - 1] ?? -1];
  // “The mill will, Lund said, be old”, “the army on Friday said”.
  const comma =
    last > run.last && phrase?.last === last && phrase.first > run.last && tokens[phrase.first - 1]!.text === ',';
  if (last > run.last && (!comma || isTime(view, phrase.head) || RELATIVE.has(tokens[last - 1]!.lower))) return run;
  return wholePhrase(view, cue, behindComma(view, { first: run.first, last }));
}

/** A comma without another before the verb closes no apposition: what stands behind it is the subject. */
function behindComma(view: View, run: Run): Run {
  const { tokens } = view.article;
  let comma = run.last - 1;
  while (comma > run.first && !/^[,()—–―]$|^--$/.test(tokens[comma]!.text)) comma--;
  if (comma <= run.first || tokens[comma]!.text !== ',') return run;
  let first = comma + 1;
  while (first < run.last && (/^["”’']$/.test(tokens[first]!.text) || RELATIVE.has(tokens[first]!.lower))) first++;
  const own = tokens.slice(first, run.last);
  if (own.length === 0 || !OPENING.test(own[0]!.pos) || own.some((t) => /^(?:VERB|AUX)$/.test(t.pos))) return run;
  const before = tokens[run.first - 1];
  const opens = view.units[view.unitOf[run.first]!]?.first === run.first;
  const fronted = (!opens && /^(?:ADP|SCONJ|VERB)$/.test(before?.pos ?? '')) || tokens[run.first]!.pos === 'ADP';
  if (!fronted && own.some((t) => t.pos === 'CCONJ')) return run;
  // “Eva Lund, a lecturer in Sorn told …”: the closing comma is forgotten.
  const named = tokens[run.first]!.pos === 'PROPN';
  if (!fronted && named && (!/^(?:PROPN|PRON)$/.test(own[0]!.pos) || /\.$|^\p{Lu}-/u.test(own[0]!.text))) return run;
  return { first, last: run.last };
}

/** No subject stands behind a preposition, but for one that opens its clause: the noun before it has it. */
function wholePhrase(view: View, cue: number, run: Run): Run {
  const { tokens } = view.article;
  const from = view.units[view.unitOf[cue]!]?.first ?? run.first;
  if (/ing$/.test(tokens[cue]!.lower) || tokens[cue - 1]!.lower === 'to' || tokens[run.first]!.pos === 'PRON')
    return run;
  let { first } = run;
  while (first - 2 >= from && HANGING.has(tokens[first - 1]!.lower)) {
    let noun = first - 2;
    // “Pictures released by the town show …”.
    if (/^(?:VERB|ADV)$/.test(tokens[noun]!.pos) && /ed$|en$/.test(tokens[noun]!.lower)) noun--;
    const phrase = noun < from ? undefined : view.phrases[view.phraseOf[noun]!];
    const head = tokens[phrase?.head ?? 0]!;
    if (!phrase || phrase.last !== noun + 1 || !isSpeaking(head.lower, head.lemma)) break;
    first = phrase.first;
  }
  return first === run.first || /^(?:VERB|AUX|ADP|SCONJ|PART)$/.test(tokens[first - 1]?.pos ?? '')
    ? run
    : { first, last: run.last };
}
