import { expect, test } from 'vitest';
import { measure } from './laidOut.ts';

/** What the sentences make of the two towns' alliance: “denied”, “feared” and the like, and in whose voice. */
const heldIn = (text: string) => {
  const m = measure({
    articles: [{ id: 'a', source: 'herald', text }],
    knowledge: {
      referents: [
        {
          ...{ id: 'pact', name: 'The pact', labels: ['military? alliance', 'joint bloc'], anchors: [] },
          ...{ heads: [], not: [], alone: [], open: false },
        },
      ],
    } as never,
  });
  return m.labels.referents[0]!.labels.flatMap((r) =>
    r.cells.flatMap((c) => c.evidence.map((e) => (e.denied ? 'denied' : (e.held ?? 'asserted')))),
  );
};

test.each([
  ['Norra and Brink form a military alliance.', 'asserted'],
  ['Norra and Brink have not formed a military alliance.', 'denied'],
  ['It eased concerns about a military alliance of both.', 'feared'],
  ['It eased concerns about an impending military alliance.', 'feared'],
  ['Whether this becomes a military alliance is open.', 'asked'],
  ['The visit opens the way to a potential military alliance.', 'possible'],
  ['The visit might become a military alliance.', 'possible'],
  ['Tension, particularly concerning a military alliance of both, is high.', 'asserted'],
  ['It is an alarming military alliance.', 'asserted'],
  ['The town worries about the old military alliance of both.', 'asserted'],
  ['The town worries about the potential military alliance of both.', 'possible'],
  ['Nobody denied the military alliance of both.', 'denied'],
  ['The fears are gone, but the military alliance stays.', 'asserted'],
])('%s', (text, held) => expect(heldIn(text)).toEqual([held]));
