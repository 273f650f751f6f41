import type { Sentence, Token } from '../../model/article.ts';
import type { Trigger } from './triggers.ts';

/** What runs into something without meaning to. Lorries and cars are left out: attackers drive them. */
const unmeant = new Set(
  'ship boat ferry barge vessel tanker freighter tram train bus plane jet airliner helicopter quake earthquake storm hurricane typhoon cyclone tornado flood tsunami wave lightning meteor asteroid avalanche landslide disease virus'.split(
    ' ',
  ),
);
const byChance = new Set(['kill', 'hit', 'strike', 'plow', 'plough', 'ram', 'batter']);

/** Fires and storms, which kill in a clause of their own: “nine were killed when a fire tore through a mill”. */
const FORCES = new Set(
  'fire blaze storm hurricane quake earthquake tremor flood lightning gale blizzard heatwave'.split(' '),
);
const BY_FORCE = { type: 'REPORT', kind: 'disaster' } as const;

const isNominal = (t: Token | undefined): boolean => t?.pos === 'NOUN' || t?.pos === 'PROPN';
/** Whether one stands in the sentence; “under fire”, “fire officials” are none. */
function tellsForce(tokens: readonly Token[], { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const next = tokens[i + 1];
    if (!FORCES.has(tokens[i]!.lemma.toLowerCase()) || !isNominal(tokens[i])) continue;
    if (/^(?:open|under|return|cease|exchange|gun|rifle|set|catch)/.test(tokens[i - 1]?.lower ?? '')) continue;
    // “Storm Ana” is one, “fire officials” aren't.
    if (!isNominal(next) || /^\p{Lu}/u.test(next!.text)) return true;
  }
  return false;
}

/**
 * Accidents and storms kill and strike, too: where a sentence tells of one and of no attack besides, or where a ship or a
 * storm does it, nobody assaults.
 */
export function withoutMishaps(tokens: readonly Token[], sentence: Sentence, found: readonly Trigger[]): Trigger[] {
  const mishap =
    found.find((t) => t.kind === 'crash' || t.kind === 'disaster') ??
    (tellsForce(tokens, sentence) ? BY_FORCE : undefined);
  const meant = found.some((t) => t.kind === 'attack' && !byChance.has(tokens[t.head]!.lemma));
  return found.map((t) => {
    if (t.kind !== 'attack' || t.part !== 'verb' || !byChance.has(tokens[t.head]!.lemma)) return t;
    let subject = t.head - 1;
    while (/^(?:AUX|ADV)$/.test(tokens[subject]?.pos ?? '')) subject--;
    const { pos, lemma } = tokens[subject] ?? { pos: '', lemma: '' };
    if ((pos === 'NOUN' || pos === 'PROPN') && unmeant.has(lemma.toLowerCase()))
      return { ...t, type: 'REPORT', kind: 'crash' };
    return mishap && !meant ? { ...t, type: mishap.type, kind: mishap.kind } : t;
  });
}
