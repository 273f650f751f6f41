import type { Lexeme } from '../model/lexeme.ts';
import type { Evidence } from '../model/measure.ts';
import { denying, holding, judging, limiting } from './lexicon/assertion.ts';

/** How far words that name a thing assert it: denied, or only feared, asked or possible; nothing where they do. */
export type Asserted = Pick<Evidence, 'denied' | 'held'>;

const REACH = 8;

export const isSign = (t: Lexeme | undefined): boolean => t !== undefined && /^(?:[-‐‑“”"‘’'´]|['’´]s)$/.test(t.text);
/** What may stand between an article and the words that name the thing. */
const nominal: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'PROPN']);
const lemma = (t: Lexeme): string => t.lemma.toLowerCase();

/**
 * What the words before token `first` and within the expression, which ends before `end`, make of it: “do not form a military
 * bloc”, “lack a formal alliance”, “concerns about an impending alliance”, “whether this becomes an alliance”.
 */
export function assertedAt(tokens: readonly Lexeme[], first: number, end: number, begin: number): Asserted {
  let held: Asserted['held'];
  const note = (t: Lexeme) => {
    if (judging.has(t.lower)) return;
    for (const [kind, cues] of holding)
      if ((cues.has(lemma(t)) || cues.has(t.lower)) && (held === undefined || rankOf(kind) < rankOf(held))) held = kind;
  };
  for (let i = first; i < end; i++) note(tokens[i]!);
  let denied = false;
  // “The ongoing war”: what has its article is there, whatever is feared of it.
  let [inside, given] = [true, false];
  for (let i = first - 1; i >= Math.max(begin, first - REACH); i--) {
    const t = tokens[i]!;
    if (t.lower === 'but' || (t.pos === 'PUNCT' && !isSign(t))) break;
    if (denying.has(lemma(t)) || denying.has(t.lower)) {
      denied = !limiting.has(tokens[i + 1]?.lower ?? '');
      break;
    }
    if (inside) given = t.lower === 'the';
    inside &&= nominal.has(t.pos) || isSign(t);
    if (!given) note(t);
  }
  return { ...(denied && { denied }), ...(held && !denied && { held }) };
}

const rankOf = (kind: NonNullable<Evidence['held']>): number => holding.findIndex(([k]) => k === kind);
