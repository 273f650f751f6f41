import type { Article } from '../../model/article.ts';
import type { LocalClaim } from '../../model/claim.ts';
import { columnsOf, lexemesOf } from '../../model/columns.ts';
import type { Lexeme } from '../../model/lexeme.ts';
import { stemOf } from './stem.ts';

/** One clause of what was said: its content words as stems, and whether it is a denial. */
export interface Clause {
  stems: Set<string>;
  /** Those of the stems that are names. */
  names: Set<string>;
  negative: boolean;
}

const MEANING = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
const LIGHT = new Set(
  'be have do get make go say tell seek intend aim want try plan wish mean that this it which who what will would can could may might should must also'.split(
    ' ',
  ),
);
/** Words that turn a clause into its opposite. */
const NEGATORS = new Set(['not', "n't", 'n’t', 'never', 'no', 'none', 'neither', 'nor', 'without', 'lack', 'cannot']);

/** The words that the content's spans cover, in order. */
function wordsOf(article: Article, claim: LocalClaim): Lexeme[] {
  const columns = columnsOf(article);
  const { starts, ends } = columns;
  return claim.content.flatMap((span) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (ends[mid]! <= span.start) low = mid + 1;
      else high = mid;
    }
    let last = low;
    while (last < starts.length && starts[last]! < span.end) last++;
    return lexemesOf(columns, low, last);
  });
}

/** A clause ends at a stop or semicolon, and where “and” joins another verb on. */
const ends = (tokens: readonly Lexeme[], i: number): boolean => {
  const t = tokens[i]!;
  if (/^[.;!?]$/.test(t.text)) return true;
  const next = tokens[i + 1];
  return t.pos === 'CCONJ' && (next?.pos === 'VERB' || next?.pos === 'AUX');
};

/**
 * What a claim says, clause by clause. A claim is denied by its cue (“refuted a merger”) or by its words (“there is no
 * merger”); two denials make an assertion.
 */
export function clausesOf(article: Article, claim: LocalClaim): Clause[] {
  const tokens = wordsOf(article, claim);
  const clauses: Clause[] = [];
  let stems = new Set<string>();
  let names = new Set<string>();
  let negative = claim.denied;
  const close = () => {
    if (stems.size >= 2 || clauses.length === 0) clauses.push({ stems, names, negative });
    else for (const s of stems) clauses.at(-1)!.stems.add(s);
    stems = new Set();
    names = new Set();
    negative = claim.denied;
  };
  tokens.forEach((t, i) => {
    if (NEGATORS.has(t.lower) || NEGATORS.has(t.lemma)) negative = !negative;
    else if (MEANING.has(t.pos) && !LIGHT.has(t.lemma)) {
      const stem = stemOf(t.lemma.toLowerCase());
      stems.add(stem);
      if (t.pos === 'PROPN') names.add(stem);
    }
    if (ends(tokens, i)) close();
  });
  if (stems.size > 0 || clauses.length === 0) close();
  return clauses;
}
