import { type Draft, mention } from './draft.ts';
import { actorSlug } from './slug.ts';
import type { View } from './view.ts';

/** How many words a name in another script may have. */
const longest = 6;
const latin = /\p{Script=Latin}/u;
const letter = /^\p{L}/u;

/**
 * “Lin Xiaofeng (林晓峰)”, “Нина Орлова (Nina Orlova)”: names on both sides of a bracket, in two scripts, are one actor's,
 * and so is either wherever else it stands.
 */
export function readBrackets(view: View, drafts: Draft[]): void {
  const { tokens } = view;
  const printed = (m: { first: number; last: number }): string =>
    view.text.slice(tokens[m.first]!.start, tokens[m.last - 1]!.end);
  const isLatin = (m: { first: number; last: number }): boolean => latin.test(printed(m));
  const beginning = new Map<number, Draft>();
  for (const draft of drafts) for (const m of draft.at) beginning.set(m.first, draft);
  for (const draft of drafts) {
    for (const m of [...draft.at]) {
      if (m.form !== 'name' && m.form !== 'short') continue;
      const other =
        tokens[m.last]?.text === '('
          ? { first: m.last + 1, last: wordsFrom(view, m.last + 1), behind: true }
          : tokens[m.first - 1]?.text === '(' && tokens[m.last]?.text === ')' && isLatin(m)
            ? { first: wordsBefore(view, m.first - 2), last: m.first - 1, behind: false }
            : null;
      if (!other || other.last <= other.first || isLatin(other) === isLatin(m)) continue;
      if (other.behind && tokens[other.last]?.text !== ')') continue;
      const holder = beginning.get(other.first);
      if (holder === draft) continue;
      if (holder && (holder.known !== null || holder.kind !== draft.kind)) continue;
      if (!holder) mention(draft, other.first, other.last, 'name');
      else {
        draft.at.push(...holder.at);
        holder.at = [];
      }
    }
    nameInLatin(draft, printed);
  }
}

/** Whom the article names in Latin letters, too, is called so: its readers read them. */
function nameInLatin(draft: Draft, printed: (m: Draft['at'][number]) => string): void {
  if (draft.known !== null || latin.test(draft.name)) return;
  const words = draft.name.split(/\s+/).length;
  const name = draft.at
    .filter((m) => m.form === 'name' || m.form === 'variant')
    .map(printed)
    .find((p) => latin.test(p) && p.split(/\s+/).length >= words);
  if (name === undefined) return;
  draft.name = name;
  draft.key = actorSlug(name);
}

/** Where the words end that begin at a token. */
function wordsFrom({ tokens }: View, at: number): number {
  let last = at;
  while (last - at < longest && letter.test(tokens[last]?.text ?? '')) last++;
  return last;
}

/** Where the words begin that end at a token and are in other letters than Latin: before those, anything may stand. */
function wordsBefore({ tokens }: View, at: number): number {
  let first = at + 1;
  while (at + 1 - first < longest) {
    const { text } = tokens[first - 1] ?? { text: '' };
    if (!letter.test(text) || latin.test(text)) break;
    first--;
  }
  return first;
}
