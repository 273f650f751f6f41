import type { Lexeme } from '../model/lexeme.ts';
import type { Evidence } from '../model/measure.ts';

/** How far words that name a thing assert it: denied, or only feared, asked or possible; nothing where they do. */
export type Asserted = Pick<Evidence, 'denied' | 'held'>;

const words = (list: string) => new Set(list.split(' '));
const DENYING = words('not no never neither nor without lack refute deny reject dismiss');
const HELD: readonly [NonNullable<Evidence['held']>, ReadonlySet<string>][] = [
  ['feared', words('fear worry concern alarm anxiety suspicion dread spectre specter afraid worried feared')],
  ['asked', words('whether ask wonder question unclear')],
  [
    'possible',
    words(
      'potential potentially possible possibly impending looming prospective would-be hypothetical alleged supposed may might could',
    ),
  ],
];
const REACH = 8;

export const isSign = (t: Lexeme | undefined): boolean => t !== undefined && /^(?:[-‐‑“”"‘’'´]|['’´]s)$/.test(t.text);
const lemma = (t: Lexeme): string => t.lemma.toLowerCase();

/**
 * What the words before token `first` and within the expression, which ends before `end`, make of it: “do not form a military
 * bloc”, “lack a formal alliance”, “concerns about an impending alliance”, “whether this becomes an alliance”.
 */
export function assertedAt(tokens: readonly Lexeme[], first: number, end: number, begin: number): Asserted {
  let held: Asserted['held'];
  const note = (t: Lexeme) => {
    for (const [kind, cues] of HELD)
      if ((cues.has(lemma(t)) || cues.has(t.lower)) && (held === undefined || rankOf(kind) < rankOf(held))) held = kind;
  };
  for (let i = first; i < end; i++) note(tokens[i]!);
  let denied = false;
  for (let i = first - 1; i >= Math.max(begin, first - REACH); i--) {
    const t = tokens[i]!;
    if (t.lower === 'but' || (t.pos === 'PUNCT' && !isSign(t))) break;
    if (DENYING.has(lemma(t)) || DENYING.has(t.lower)) {
      denied = !/^(?:only|just|merely|limits|doubt)$/.test(tokens[i + 1]?.lower ?? '');
      break;
    }
    note(t);
  }
  return { ...(denied && { denied }), ...(held && !denied && { held }) };
}

const rankOf = (kind: NonNullable<Evidence['held']>): number => HELD.findIndex(([k]) => k === kind);
