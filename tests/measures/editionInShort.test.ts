import { expect, test } from 'vitest';
import { editionInShort } from '../../src/measures/editionInShort.ts';
import { labelsFinding } from '../../src/measures/labels/sentence.ts';
import { compared } from './laidOut.ts';

const pact = {
  ...{ id: 'pact', name: 'the pact of both towns', labels: ['military? alliance', 'joint front', 'pact'], anchors: [] },
  ...{ heads: [], not: [], alone: [], open: false },
};
const edition = (a: string, b: string, n = 1) =>
  compared({
    articles: [
      { id: 'a', source: 'herald', text: a },
      { id: 'b', source: 'post', text: b },
    ],
    knowledge: { referents: [pact] } as never,
    events: (at) =>
      Array.from({ length: n }, (_, i) => ({
        ...{ id: `e${i}`, type: 'AGREE', label: 'They agree', participants: [], place: null, format: null, date: null },
        ...{ status: 'happened', rank: 'main', partOf: null, parts: [] },
        reports: (i === 0 ? ['a', 'b'] : ['a']).map((article) => ({
          ...{ article, lead: true, date: null, place: null, participants: [], triggers: [], format: null },
          mentions: [at(article, 'The towns')],
        })),
      })) as never,
  });

test('how much is shared, on what they differ, and what each calls it', () => {
  const c = edition('The towns formed a military alliance.', 'The towns signed a pact.', 2);
  expect(editionInShort(c)).toBe(
    'One of two events is told by more than one source. On no date, number, name or place were two found to differ. The pact of both towns: “military alliance” in herald, “pact” in post.',
  );
  const about = { event: 'e0', actor: null, explained: null, sides: [] };
  c.edition.disagreements.push({ ...about, id: 'e0-name', kind: 'name', about: 'The name of the mayor' });
  expect(editionInShort(c)).toContain('The reports differ on the name of the mayor.');
  c.edition.disagreements.push({ ...about, id: 'e0-date', kind: 'date', about: 'When it happened' });
  expect(editionInShort(c)).toContain('The reports differ on the name of the mayor and one other point.');
  c.edition.disagreements.shift();
  expect(editionInShort(c)).toContain('The reports differ on one point: when it happened.');
  expect(editionInShort(edition('The towns met here.', 'The towns met there.'))).toMatch(/^The one event is told/);
});

test('what one source says outright, another only fears', () => {
  const c = edition('The towns stand as one joint front.', 'The towns stir concerns about a potential joint front.');
  expect(labelsFinding(c)?.says).toBe('“Joint front”: said outright in herald, feared in post.');
  const both = edition('The towns stand as one joint front.', 'The towns are a joint front.');
  expect(labelsFinding(both)).toBeNull();
});
