import { tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { Ground } from './ground.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { type Presence, presentIn } from './participants.ts';
import type { Place } from './sentencePlace.ts';

/** So many sentences back a body is still spoken of. */
const BACK = 3;
/** Of these two play, and one of them may not have been read as a body. */
const ONE_OF_TWO = /(?:team|side|club)$/i;

/** The name of the body that a common noun means where it surely does: “the company” that was named before, with nobody else since. */
export function knownNamesIn(
  { article, presence, actorNames, trees }: Ground,
  { number }: Place,
): HeadlineOptions['knownAt'] {
  return (from, to) => {
    const [meant] = presentIn(presence, from, to).filter((p) => p.end <= to && p.kind === 'organisation');
    if (!meant || ONE_OF_TWO.test(article.text.slice(from, to)) || !isOnlyOne(trees, presence, number, meant))
      return null;
    return actorNames.get(meant.key) ?? null;
  };
}

function isOnlyOne(t: Trees, presence: readonly Presence[], number: number, { start, key, kind }: Presence): boolean {
  const from = t.places[t.sentences[Math.max(0, number - BACK)]!.first]!.start;
  const before = presentIn(presence, from, start).filter((p) => p.end <= start && p.kind === kind);
  const last = before.at(-1);
  if (!last || before.some((p) => p.key !== key)) return false;
  for (let i = tokenAt(t, last.end); i < tokenAt(t, start); i++)
    if (t.places[i]!.start >= last.end && t.upos[i] === 'PROPN' && /^nsubj/.test(t.relations[i]!)) return false;
  return true;
}
