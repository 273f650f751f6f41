import type { Sentence, Token } from '../../model/article.ts';

/** A stretch of a sentence with one verb group, roughly; `intro` is the word that joins it to what stands before. */
export interface Clause {
  first: number;
  last: number;
  intro: string | null;
}

const relatives = new Set([
  'which',
  'who',
  'whom',
  'whose',
  'where',
  'when',
  'while',
  'that',
  'because',
  'although',
  'though',
  'if',
  'unless',
  'whether',
  'as',
]);
/** Words after which a date bounds what stands before them and dates what follows. */
export const bounds: ReadonlySet<string> = new Set([
  'after',
  'before',
  'following',
  'since',
  'until',
  'till',
  'amid',
  'despite',
  'ahead',
  'prior',
  'upon',
]);
const reporting = new Set([
  'say',
  'tell',
  'report',
  'write',
  'add',
  'note',
  'announce',
  'quote',
  'cite',
  'accord',
  'explain',
  'state',
]);
const stops = new Set([';', ':', '—', '–', '--', '(', ')', '…']);
/** An abbreviation or a year in brackets doesn't part what stands around it. */
const shortAside = 3;

const isFiniteVerb = (t: Token) => t.pos === 'VERB' || t.pos === 'AUX';

/** After this comma, does somebody report (“…, the agency reported on Monday”)? */
function opensReporting(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let i = comma + 1; i < Math.min(end, comma + 10); i++) {
    const t = tokens[i]!;
    if (t.pos === 'PUNCT') return false;
    if (reporting.has(t.lemma) && (t.pos === 'VERB' || t.lemma === 'accord')) return true;
  }
  return false;
}

/** After this “and”, does a clause of its own follow (“, and the two sides signed …”, “, and in a letter he asked”)? */
function opensClause(tokens: readonly Token[], i: number, end: number): boolean {
  if (tokens[i + 1]?.pos === 'PRON') return true;
  const circumstance = tokens[i + 1]?.pos === 'ADP';
  for (let j = i + 1; j < Math.min(end, i + (circumstance ? 14 : 8)); j++) {
    const t = tokens[j]!;
    if (isFiniteVerb(t)) return true;
    if (!circumstance && (t.pos === 'PUNCT' || t.pos === 'ADP')) return false;
  }
  return false;
}

/** Where the bracket opened at `i` closes again within a few words, else -1. */
function asideEnd(tokens: readonly Token[], i: number, end: number): number {
  if (tokens[i]!.text !== '(') return -1;
  for (let j = i + 1; j < Math.min(end, i + shortAside + 2); j++) if (tokens[j]!.text === ')') return j;
  return -1;
}

/** The clauses of a sentence, in order, without gaps. */
export function clausesOf(tokens: readonly Token[], { first, last }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let from = first;
  let intro: string | null = null;
  const cut = (at: number, word: string | null) => {
    if (at > from) clauses.push({ first: from, last: at, intro });
    from = at;
    intro = word;
  };
  let inQuote = false;
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    const next = tokens[i + 1];
    if (t.text === '“' || t.text === '”' || t.text === '"') {
      inQuote = t.text === '“' || (t.text === '"' && !inQuote);
      continue;
    }
    const aside = asideEnd(tokens, i, last);
    if (aside > 0) {
      i = aside;
      continue;
    }
    if (stops.has(t.text)) cut(i, t.text);
    else if (i > first && bounds.has(t.lower) && t.pos !== 'NOUN')
      cut(i, t.lower === 'ahead' || t.lower === 'prior' ? 'before' : t.lower);
    else if (
      i > first &&
      relatives.has(t.lower) &&
      (t.pos === 'SCONJ' || t.pos === 'PRON' || t.pos === 'ADV') &&
      t.lower !== 'as'
    )
      cut(i, t.lower);
    else if (t.lower === 'as' && t.pos === 'SCONJ' && i > first) cut(i, 'as');
    else if (t.text === ',' && opensReporting(tokens, i, last)) cut(i, 'report');
    else if (t.text === ',' && next?.pos === 'VERB' && next.lower.endsWith('ing')) cut(i, 'ing');
    else if ((t.lower === 'and' || t.lower === 'but') && tokens[i - 1]?.text === ',' && opensClause(tokens, i, last))
      cut(i, t.lower);
    else if (
      (t.lower === 'and' || t.lower === 'but') &&
      next &&
      (next.pos === 'VERB' || next.pos === 'AUX') &&
      !next.lower.endsWith('ing')
    )
      cut(i, t.lower);
  }
  cut(last, null);
  return clauses;
}
