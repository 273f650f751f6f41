import { stateOf } from './countries.ts';
import { fields, listed, matters, owners } from './lexicon/compose.ts';
import { isOrdinary } from './lexicon/dictionary.ts';
import { bodyKind, placeHeads } from './lexicon/heads.ts';
import { papers } from './lexicon/leads.ts';
import { isPlace } from './lexicon/places.ts';
import { isOffice, officeModifiers } from './lexicon/titles.ts';
import type { Run } from './runs.ts';
import { isCapital, type View } from './view.ts';

/** A run, and the token that says what body it names where that is not its last (“Ministry of …”). */
export interface Composed extends Run {
  head: number | null;
  /** True where “for” joined what it ends on: “Movement for the Renewal”. */
  aimed?: boolean;
}

const apostrophes = new Set(["'", '’', '´', "'s", '’s']);

/** Joins runs that one name bridges with “of”, “for”, “and” or a genitive. */
export function compose(view: View, runs: readonly Run[]): Composed[] {
  const composed: Composed[] = [];
  for (let r = 0; r < runs.length; r++) {
    let current: Composed = { ...runs[r]!, head: null };
    for (let next = r + 1; next < runs.length; ) {
      const length = bridge(view, current, runs, next);
      if (length === 0) break;
      const { first, last } = runs[next + length - 1]!;
      next += length;
      r = next - 1;
      // “Chamber of Trade President Ada Lund”: whoever holds an office in it is none of its name.
      const holder = current.head === null || first !== current.last + 1 ? -1 : officeIn(view, first + 1, last - 1);
      current.last = holder < 0 ? last : holder;
      if (holder < 0) continue;
      composed.push(current);
      current = { first: holder, last, head: null };
    }
    composed.push(current);
  }
  return composed;
}

/** The first of the tokens that names an office, -1 where none does. */
function officeIn({ tokens }: View, from: number, to: number): number {
  for (let t = from; t < to; t++) if (isOffice(tokens[t]!.lower) && isCapital(tokens[t]!.text)) return t;
  return -1;
}

/** How many of the runs from `next` on belong to `current`; sets its head where the bridge tells it. */
function bridge(view: View, current: Composed, runs: readonly Run[], next: number): number {
  const { tokens } = view;
  const after = runs[next]!;
  if (view.sentence[after.first] !== view.sentence[current.first]) return 0;
  const gap = tokens.slice(current.last, after.first).map((t) => t.lower);
  if (gap.length === 0 || gap.length > 2) return 0;
  const head = current.last - 1;
  const headWord = tokens[head]!.lower;
  const kind = bodyKind(headWord);
  const [link] = gap;
  const plain = gap.length === 1 || gap[1] === 'the';
  if (
    (link === 'of' || link === 'for' || link === 'on' || link === 'against' || link === 'without' || link === 'to') &&
    plain
  ) {
    if (
      kind &&
      (link === 'of' ||
        link === 'for' ||
        [
          'commission',
          'committee',
          'council',
          'center',
          'centre',
          'institute',
          'office',
          'campaign',
          'campaign',
          'tribunal',
          'conference',
        ].includes(headWord))
    ) {
      current.head ??= head;
      current.aimed = link === 'for';
      return 1;
    }
    // “Movement for the Renewal of …”: what the body is for has an object.
    if (
      current.aimed &&
      link === 'of' &&
      isOrdinary(headWord) &&
      (!fields.has(headWord) || /^(?:control|prevention|defence|defense|conservation)$/.test(headWord)) &&
      !bodyKind(tokens[after.last - 1]!.lower)
    )
      return 1;
    if (current.head !== null && link === 'for' && gap.length === 1 && isOrdinary(tokens[after.last - 1]!.lower))
      return 1;
    if (
      link === 'for' &&
      gap.length === 1 &&
      current.last - current.first === 1 &&
      owners.has(headWord) &&
      after.last - after.first > 1
    ) {
      current.head ??= head;
      return 1;
    }
    if (link === 'of' && current.last - current.first === 1 && (placeHeads.has(headWord) || papers.has(headWord)))
      return 1;
    // “Minister of National Defence”, “Secretary of State”: the field belongs to the title.
    if (link === 'of' && isOffice(headWord) && officeModifiers.has(tokens[after.first]!.lower)) return 1;
    return 0;
  }
  if (current.head !== null && link === 'in' && gap.length === 1 && headWord !== 'bank')
    return isPlace(view.text.slice(tokens[after.first]!.start, tokens[after.last - 1]!.end)) &&
      /^organi[sz]ation|^council$|^initiative$/.test(tokens[current.head]!.lower)
      ? 1
      : 0;
  if (
    apostrophes.has(link!) &&
    gap.length === 1 &&
    (owners.has(headWord) ||
      (link!.length === 1 &&
        headWord.endsWith('s') &&
        !stateOf(view.text.slice(tokens[current.first]!.start, tokens[head]!.end)))) &&
    bodyKind(tokens[after.last - 1]!.lower)
  ) {
    return 1;
  }
  // “State Councilor and Minister of National Defense”: two titles of one person.
  if (link === 'and' && gap.length === 1 && isOffice(headWord) && isOffice(tokens[after.first]!.lower)) return 1;
  // “Treaty of Sorn and Halden”.
  if (
    link === 'and' &&
    gap.length === 1 &&
    papers.has(tokens[current.first]!.lower) &&
    tokens[current.first + 1]!.lower === 'of'
  )
    return 1;
  if (link === ',' || link === 'and' || link === '&') return enumeration(view, current, runs, next);
  return 0;
}

/** A list within a name: after “of” one that ends on a field, else one that ends on a body and follows “the”. */
function enumeration(view: View, current: Composed, runs: readonly Run[], next: number): number {
  const { tokens } = view;
  let end = next;
  let last = current.last;
  while (end < runs.length && end < next + 4) {
    const gap = tokens
      .slice(last, runs[end]!.first)
      .map((t) => t.lower)
      .join(' ');
    const closing = gap === 'and' || gap === ', and' || gap === '&';
    if (!closing && gap !== ',') return 0;
    last = runs[end]!.last;
    end++;
    if (closing) break;
    if (end === runs.length || end === next + 4) return 0;
  }
  const tail = tokens[last - 1]!.lower;
  if (current.head !== null) return fields.has(tail) ? end - next : 0;
  // “Bus and Coach Workers’ Union”: the genitive stands before the body.
  let body = tail;
  let extra = 0;
  const genitive = tokens[last];
  if (genitive && apostrophes.has(genitive.text) && runs[end] && runs[end]!.first === last + 1) {
    body = tokens[runs[end]!.last - 1]!.lower;
    extra = 1;
  }
  // “U.S. Seeds and Grain Commission”: the state before it stands for the article.
  const from = stateOf(tokens[current.first]!.text) ? current.first + 1 : current.first;
  const article = from > current.first ? 'the' : tokens[from - 1]?.lower;
  const opening = tokens[current.last - 1]!.lower;
  const long = current.last - from;
  const fit =
    article === 'the' &&
    listed.has(body) &&
    (!bodyKind(opening) || matters.has(opening)) &&
    tokens[current.last - 1]!.text !== tokens[current.last - 1]!.text.toUpperCase() &&
    (long === 1 || (long === 2 && isOrdinary(opening) && isOrdinary(tokens[from]!.lower))) &&
    isCapital(tokens[from]!.text) &&
    last - runs[end - 1]!.first + extra > 1;
  return fit ? end - next + extra : 0;
}
