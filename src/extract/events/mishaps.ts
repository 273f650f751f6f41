import type { Token } from '../../model/article.ts';
import type { Trigger } from './triggers.ts';

/** What runs into something without meaning to. Lorries and cars are left out: attackers drive them. */
const unmeant = new Set(
  'ship boat ferry barge vessel tanker freighter tram train bus plane jet airliner helicopter quake earthquake storm hurricane typhoon cyclone tornado flood tsunami wave lightning meteor asteroid avalanche landslide disease virus'.split(
    ' ',
  ),
);
const byChance = new Set(['kill', 'hit', 'strike', 'plow', 'plough', 'ram', 'batter']);

/**
 * Accidents and storms kill and strike, too: where a sentence tells of one and of no attack besides, or where a ship or a
 * storm does it, nobody assaults.
 */
export function withoutMishaps(tokens: readonly Token[], found: readonly Trigger[]): Trigger[] {
  const mishap = found.find((t) => t.kind === 'crash' || t.kind === 'disaster');
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
