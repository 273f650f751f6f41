/** Some words of two texts in a row: in both, in the former alone, in the latter alone. */
export interface Piece {
  text: string;
  kind: 'same' | 'removed' | 'added';
}

/** A paragraph in which something changed; words left out of what stayed the same are `…`. */
export type Passage = Piece[];

/** What a later text of an article changes. */
export interface WordChanges {
  passages: Passage[];
  removed: number;
  added: number;
}

/** Two runs of more words than this times this are shown as one taken out and one put in: nobody reads them word by word. */
const most = 4_000_000;
/** Fewer words than these that stayed the same between two changes are shown within them: else one reads a mosaic. */
const island = 3;
/** So many words stand before and behind a change. */
const around = 12;

/** The pairs of places at which two lists have the same, in order and as many as can be (a longest common subsequence). */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const pairs: [number, number][] = Array.from({ length: start }, (_, i) => [i, i]);
  const [n, m] = [a.length - start - end, b.length - start - end];
  if (n * m <= most) {
    /** How many can be paired from each place on. */
    const width = m + 1;
    const from = new Uint16Array((n + 1) * width);
    for (let i = n - 1; i >= 0; i--)
      for (let j = m - 1; j >= 0; j--)
        from[i * width + j] =
          a[start + i] === b[start + j]
            ? from[(i + 1) * width + j + 1]! + 1
            : Math.max(from[(i + 1) * width + j]!, from[i * width + j + 1]!);
    for (let i = 0, j = 0; i < n && j < m; ) {
      if (a[start + i] === b[start + j]) pairs.push([start + i++, start + j++]);
      else if (from[(i + 1) * width + j]! >= from[i * width + j + 1]!) i++;
      else j++;
    }
  }
  for (let k = end; k > 0; k--) pairs.push([a.length - k, b.length - k]);
  return pairs;
}

interface Stretch {
  was: string[];
  is: string[];
  /** What stands before both, the same in either. */
  same: string[];
}

/** Stretches in turn: what was between two pairs of common places, and those places. */
function* stretches(a: readonly string[], b: readonly string[]): Generator<Stretch> {
  let [i, j] = [0, 0];
  let same: string[] = [];
  for (const [x, y] of [...common(a, b), [a.length, b.length] as const]) {
    if (x > i || y > j) {
      yield { was: a.slice(i, x), is: b.slice(j, y), same };
      same = [];
    }
    if (x < a.length) same.push(a[x]!);
    [i, j] = [x + 1, y + 1];
  }
  if (same.length > 0) yield { was: [], is: [], same };
}

/** The words of a paragraph, each with the space behind it left out. */
const wordsOf = (paragraph: string): string[] => paragraph.split(/\s+/).filter(Boolean);

/** What changed within some paragraphs that took the place of others. */
function passage(changed: readonly Stretch[]): Passage {
  const pieces: { words: string[]; kind: Piece['kind'] }[] = [];
  const put = (kind: Piece['kind'], words: readonly string[]): void => {
    if (words.length > 0) pieces.push({ kind, words: [...words] });
  };
  /** Words that stand between two changes and are too few to be told apart from them. */
  let [gone, come]: [string[], string[]] = [[], []];
  const close = (): void => {
    put('removed', gone);
    put('added', come);
    [gone, come] = [[], []];
  };
  for (const { same, was: out, is: into } of changed) {
    const within = same.length < island && gone.length + come.length > 0 && out.length + into.length > 0;
    if (within) {
      gone.push(...same);
      come.push(...same);
    } else {
      close();
      put('same', same);
    }
    gone.push(...out);
    come.push(...into);
  }
  close();
  return pieces.map(({ kind, words }, i) => ({
    kind,
    text: kind === 'same' ? shortened(words, i > 0, i < pieces.length - 1) : words.join(' '),
  }));
}

/** Words that stayed the same, those near a change alone. */
function shortened(words: readonly string[], before: boolean, behind: boolean): string {
  const kept = (before ? around : 0) + (behind ? around : 0);
  if (words.length <= kept + around) return words.join(' ');
  return [...(before ? words.slice(0, around) : []), '…', ...(behind ? words.slice(-around) : [])].join(' ');
}

/** What changed from one text to the next, word by word, paragraph by paragraph; a paragraph that only moved is taken out and put in. */
export function wordChanges(before: readonly string[], after: readonly string[]): WordChanges {
  const passages: Passage[] = [];
  let [removed, added] = [0, 0];
  for (const { was, is } of stretches(before.map(plain), after.map(plain))) {
    if (was.length + is.length === 0) continue;
    const changed = [...stretches(was.flatMap(wordsOf), is.flatMap(wordsOf))];
    passages.push(passage(changed));
    for (const c of changed) [removed, added] = [removed + c.was.length, added + c.is.length];
  }
  return { passages, removed, added };
}

const plain = (paragraph: string): string => wordsOf(paragraph).join(' ');
