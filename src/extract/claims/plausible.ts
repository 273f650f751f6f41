import type { Attribution } from './attributions.ts';
import { SENSE } from './lexicon.ts';
import { canIntend, isPlace } from './speakers.ts';
import type { View } from './view.ts';

type Objection = (view: View, a: Attribution) => boolean;

/** Senses of cues that a text or a finding may have for its source too: “the survey shows”, “the accord says”. */
const TELLING = new Set([SENSE.say, SENSE.report, SENSE.fact, SENSE.evidence, SENSE.claim, SENSE.seem]);

/** “The air show vowed”, “this aimed to”: the source can neither speak nor intend. */
const speechless: Objection = (view, a) => {
  if (!a.source) return false;
  return TELLING.has(view.sense[a.cue.token]!) ? isPlace(view, a.source) : !canIntend(view, a.source);
};

/** “known for its bridges”, “noted for haste”: fame, which nobody states. */
const fame: Objection = (view, a) => {
  const { tokens } = view.article;
  const t = tokens[a.cue.token]!;
  return /^(?:known|noted)$/.test(t.lower) && tokens[a.cue.token + 1]?.lower === 'for';
};

/** “asserted its rights”, “asserting themselves”: a deed, unless its words are quoted. */
const assertingOneself: Objection = (view, a) => {
  const { tokens } = view.article;
  const next = tokens[a.cue.token + 1];
  return (
    tokens[a.cue.token]!.lemma === 'assert' &&
    next !== undefined &&
    /^(?:(?:my|your|his|its|our|their)(?:self|selves)?|her|herself|himself|themselves)$/.test(next.lower)
  );
};

/** “should be seen as a signal”: advice on how to see it, not a view that somebody holds. */
const advised: Objection = (view, a) => {
  const { tokens } = view.article;
  if (a.source || view.sense[a.cue.token] !== SENSE.believe) return false;
  const [modal, be] = [tokens[a.cue.token - 2], tokens[a.cue.token - 1]];
  return be?.lower === 'be' && /^(?:should|must|can|could|may|might|would|cannot|not|also)$/.test(modal?.lower ?? '');
};

/** “The air show highlighted …”, “show” taken for the cue: content that begins within the cue's own noun phrase is no content. */
const withinPhrase: Objection = (view, a) => {
  const n = view.phraseOf[a.cue.token]!;
  if (n < 0) return false;
  const { first } = view.phrases[n]!;
  return a.content.some((r) => r.first < a.cue.token && r.last > first && r.first >= first);
};

export const OBJECTIONS = { fame, assertingOneself, advised, withinPhrase };

/** Attributions that nothing in their own words speaks against. Quoted words stay, even where what seemed to say them cannot. */
export function plausible(view: View, attributions: readonly Attribution[]): Attribution[] {
  return attributions.flatMap((a) => {
    if (Object.values(OBJECTIONS).some((objects) => objects(view, a))) return [];
    if (!speechless(view, a)) return [a];
    const quoted = a.content.some((r) => view.quotationOf[r.first]! >= 0 || view.quotationOf[r.last - 1]! >= 0);
    return quoted ? [{ ...a, source: null }] : [];
  });
}
