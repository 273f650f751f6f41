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

const side = (article: string) => ({
  value: article,
  evidence: [{ article, span: { start: 0, end: 3, exact: 'The' } }],
});
const point = (event: string | null, about: string, ...articles: string[]) => ({
  ...{ id: about, kind: 'name' as const, actor: null, explained: null },
  ...{ event, about, sides: articles.map(side) },
});

test('what happened, who tells it, on what they differ, and what each calls it', () => {
  const c = edition('The towns formed a military alliance.', 'The towns signed a pact.', 2);
  expect(editionInShort(c)?.lead?.id).toBe('e0');
  const called = 'The pact of both towns: “military alliance” in herald, “pact” in post.';
  expect(editionInShort(c)?.says).toBe(`Both sources tell it. No point was found on which they differ. ${called}`);
  const found = c.index.disagreementsOfEvent as Map<string, unknown>;
  const put = (...all: ReturnType<typeof point>[]) => {
    c.edition.disagreements = all;
    found.set(
      'e0',
      all.filter((d) => d.event === 'e0'),
    );
    return editionInShort(c)?.says;
  };
  expect(put(point('e0', 'The name of the mayor', 'a', 'b'))).toMatch(
    /^Both sources tell it\. They differ on the name of the mayor\. The pact/,
  );
  expect(put(...['One', 'Two', 'Three', 'Four'].map((x) => point('e0', x, 'a', 'b')))).toContain(
    'They differ on one, two and two other points.',
  );
  // What is no point of the first event comes after it; what one source gives in two ways is none between them.
  expect(put(point(null, 'The age of the mayor', 'a', 'b'), point('e1', 'The day', 'a', 'a'))).toContain(
    'No point was found on which they differ. The reports differ on one more point.',
  );
});

test('where no event is told twice, that is said first', () => {
  const c = compared({
    articles: ['a', 'b'].map((id) => ({ id, source: id, text: 'The towns met here.' })),
    events: (at) =>
      ['a', 'b'].map((article) => ({
        ...{ id: article, type: 'AGREE', label: 'They agree', participants: [], place: null, format: null, date: null },
        ...{ status: 'happened', rank: 'main', partOf: null, parts: [] },
        reports: [
          {
            ...{ article, lead: true, date: null, place: null, participants: [], triggers: [], format: null },
            mentions: [at(article, 'The towns')],
          },
        ],
      })) as never,
  });
  expect(editionInShort(c)).toEqual({
    lead: null,
    says: 'No event was found in both sources. What each is mainly about: They agree (a, date not stated); They agree (b, date not stated).',
  });
});

test('what one source says outright, another only fears', () => {
  const c = edition('The towns stand as one joint front.', 'The towns stir concerns about a potential joint front.');
  expect(labelsFinding(c)?.says).toBe('“Joint front”: said outright in herald, feared in post.');
  const both = edition('The towns stand as one joint front.', 'The towns are a joint front.');
  expect(labelsFinding(both)).toBeNull();
});
