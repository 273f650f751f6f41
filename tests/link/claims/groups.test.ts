import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { linkClaims } from '../../../src/link/claims.ts';
import type { LocalClaim } from '../../../src/model/claim.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { spanOf } from '../../../src/model/span.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const nobody = { actors: [], variants: [], idOf: () => null } as unknown as Parameters<typeof linkClaims>[1];

/** A reading with one claim: `said` within `text`, by `who`. */
function reading(
  id: string,
  text: string,
  who: string,
  cue: string,
  said: string,
  more: Partial<LocalClaim> = {},
): Reading {
  const at = (part: string) => spanOf(text, text.indexOf(part), text.indexOf(part) + part.length);
  const claim: LocalClaim = {
    kind: 'indirect',
    speaker: null,
    speakerLabel: who,
    source: [at(who)],
    cue: [at(cue)],
    content: [at(said)],
    quotes: [],
    cueLemma: cue,
    cueClass: 'neutral',
    denied: false,
    via: null,
    ...more,
  };
  const base = extract(readArticle(`${id}.txt`, `${text}\n`), knowledge);
  return { ...base, claims: [claim] };
}
const sizes = (readings: Reading[]) =>
  linkClaims(readings, nobody, [])
    .groups.map((g) => g.claims.length)
    .sort();

const a = reading(
  'a',
  'Varga said the harbour would not be sold to a foreign firm.',
  'Varga',
  'said',
  'the harbour would not be sold to a foreign firm',
);
const b = reading(
  'b',
  'Varga denied any sale of the harbour to foreign firms.',
  'Varga',
  'denied',
  'any sale of the harbour to foreign firms',
  { denied: true },
);
const c = reading(
  'c',
  'Varga said the harbour would be sold to a foreign firm.',
  'Varga',
  'said',
  'the harbour would be sold to a foreign firm',
);
const d = reading(
  'd',
  'Varga said ferry tickets would cost less in winter.',
  'Varga',
  'said',
  'ferry tickets would cost less in winter',
);

describe('claims that say the same', () => {
  it('never groups a denial with the assertion', () => {
    expect(sizes([a, c])).toEqual([1, 1]);
    expect(sizes([b, c])).toEqual([1, 1]);
  });
  it('leaves other matters apart', () => {
    expect(sizes([a, d])).toEqual([1, 1]);
  });
  it('groups the same words of the same speaker', () => {
    const again = reading(
      'e',
      'On Friday Varga said the harbour would not be sold to any foreign firm.',
      'Varga',
      'said',
      'the harbour would not be sold to any foreign firm',
    );
    expect(sizes([a, again, d])).toEqual([1, 2]);
  });
  it('groups a quotation cut differently', () => {
    const long = '“We will never sell the old harbour, whatever they offer us,”';
    const short = '“never sell the old harbour”';
    const f = reading('f', `${long} Varga said.`, 'Varga', 'said', long, { kind: 'direct' });
    const g = reading('g', `Varga vowed to ${short} yesterday.`, 'Varga', 'vowed', short, { kind: 'direct' });
    f.claims[0]!.quotes = [spanOf(f.article.text, 1, long.length - 1)];
    const from = g.article.text.indexOf('never');
    g.claims[0]!.quotes = [spanOf(g.article.text, from, from + short.length - 2)];
    expect(sizes([f, g])).toEqual([2]);
  });
  it('gives ids and groups that do not depend on the order of the articles', () => {
    const forth = linkClaims([a, b, c, d], nobody, []);
    const back = linkClaims([d, c, b, a], nobody, []);
    const plain = (r: typeof forth) => r.groups.map((g) => [g.id, [...g.claims].sort()]).sort();
    expect(plain(back)).toEqual(plain(forth));
    expect(new Set(forth.claims.map((x) => x.id)).size).toBe(4);
    expect(linkClaims([b], nobody, []).claims[0]!.id).toBe(forth.claims[1]!.id);
  });
});
