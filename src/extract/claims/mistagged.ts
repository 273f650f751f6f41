import type { Token } from '../../model/article.ts';
import { senseOf } from './lexicon.ts';

const BEFORE = new Set(['NOUN', 'PROPN', 'PRON']);
const AFTER = new Set(['DET', 'PROPN', 'PRON']);

/** The cue verb that a word is a form of by its ending, or null: “voiced” → voice, “marks” → mark. */
function verbOf(t: Token): string | null {
  const stems =
    t.pos === 'ADJ' && t.lower.endsWith('ed')
      ? [t.lower.slice(0, -1), t.lower.slice(0, -2), t.lower.slice(0, -3)]
      : t.pos === 'NOUN' && t.lower.endsWith('s') && t.lower !== t.lemma
        ? [t.lower.slice(0, -1), t.lower.slice(0, -2)]
        : [];
  return stems.find((s) => senseOf(s, 'VERB') > 0) ?? null;
}

/**
 * Tokens with the commonest slips of the tagger put right: a cue verb between a noun and a determiner or name is no
 * adjective (“Lund voiced the town's doubts”) and no plural (“the accord marks a change”).
 */
export function withVerbs(tokens: readonly Token[]): Token[] {
  return tokens.map((t, i) => {
    if ((t.pos !== 'ADJ' && t.pos !== 'NOUN') || i === 0 || !BEFORE.has(tokens[i - 1]!.pos)) return t;
    const next = tokens[i + 1];
    if (!next || !AFTER.has(next.pos)) return t;
    const lemma = verbOf(t);
    return lemma === null ? t : { ...t, pos: 'VERB', lemma };
  });
}
