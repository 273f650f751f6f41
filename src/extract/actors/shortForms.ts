import { stateOf } from './countries.ts';
import type { Draft } from './draft.ts';
import { isPlace } from './lexicon/places.ts';
import { worldBody } from './lexicon/worldBodies.ts';

/**
 * Joins a body to the only longer one of the article that goes on “of …”, “for …” or with states and places behind its name, or has them
 * before it: “Rescue Corps” to “Rescue Corps of Sorn”, “Supreme Court” to “Sornish Supreme Court of Appeal”.
 */
export function joinShortForms(drafts: readonly Draft[]): void {
  const bodies = drafts.filter(
    (d) => d.kind !== 'person' && d.kind !== 'state' && d.kind !== 'group' && d.at.length > 0,
  );
  for (const short of bodies) {
    if (short.known !== null || short.words.length < 2) continue;
    const longer = bodies.filter(
      (d) => d.at.length > 0 && d !== short && d.words.length > short.words.length && isShortOf(short, d),
    );
    if (longer.length !== 1 || longer[0]!.kind !== short.kind) continue;
    const [whole] = longer;
    if (short.country && whole!.country && short.country !== whole!.country) continue;
    whole!.at.push(...short.at.map((m) => ({ ...m, form: 'short' as const })));
    short.at = [];
  }
}

function isShortOf(short: Draft, long: Draft): boolean {
  const words = long.name.split(' ');
  const own = short.name.split(' ');
  for (let at = 0; at + own.length <= words.length; at++) {
    if (!own.every((w, i) => w === words[at + i])) continue;
    const before = words.slice(0, at);
    const behind = words.slice(at + own.length);
    return (
      (before.length === 0 || placing(before)) &&
      (behind.length === 0 || behind[0] === 'of' || behind[0] === 'for' || placing(behind))
    );
  }
  return false;
}

/** True for words that only say where or of whom: a state, its people, a place, a body that everybody knows. */
function placing(words: readonly string[]): boolean {
  for (let n = words.length; n > 0; n--) {
    const head = words.slice(0, n).join(' ');
    if (stateOf(head.replace(/[’']s?$/, '')) || isPlace(head) || worldBody(head))
      return n === words.length || placing(words.slice(n));
  }
  return false;
}
