import { ABSTRACT, BODIES, NO_AGENTS, SPEAKING, TEXTS, THINGS } from './lexicon/speakingNouns.ts';

/** A person, a body, a text: whatever can underline or highlight something for a reader. */
export const isSpeaking = (lower: string, lemma: string): boolean =>
  (SPEAKING.test(lower) && !NO_AGENTS.has(lemma)) || BODIES.has(lemma) || TEXTS.has(lemma);

/** “Station”, “ministry”: no idea, whatever its ending. */
export const isBody = (lemma: string): boolean => BODIES.has(lemma);

/** Whether what a noun names can want, believe, urge or promise: no deed, quality, thing or place can. */
export const mayIntend = (lemma: string): boolean =>
  BODIES.has(lemma) || TEXTS.has(lemma) || (!THINGS.has(lemma) && !ABSTRACT.test(lemma));
