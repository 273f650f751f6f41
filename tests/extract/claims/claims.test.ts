import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import type { LocalClaim } from '../../../src/model/claim.ts';
import { overlap, within } from '../../../src/model/span.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const read = (text: string): LocalClaim[] => readClaims(readArticle('a.txt', `${text}\n`), knowledge, []);
const short = (c: LocalClaim) => [c.speakerLabel, c.cue[0]!.exact, c.content.map((s) => s.exact).join(' … ')];
const find = (text: string, cue: string) => {
  const claim = read(text).find((c) => c.cue[0]?.exact === cue);
  expect(claim, `a claim by “${cue}”`).toBeDefined();
  return claim!;
};

describe('attributions', () => {
  it('reads “X said that”', () => {
    const claim = find('The mayor said that the old bridge would close in autumn.', 'said');
    expect(short(claim)).toEqual(['The mayor', 'said', 'that the old bridge would close in autumn']);
    expect(claim.kind).toBe('indirect');
  });
  it('leaves the day out of who said it', () => {
    expect(find('The harbour board Friday said that the old bridge would close.', 'said').speakerLabel).toBe(
      'The harbour board',
    );
    expect(find('European regulators this month said that they had approved the merger.', 'said').speakerLabel).toBe(
      'European regulators',
    );
  });
  it('leaves out the word that joins a clause to another', () => {
    expect(find('The daily wrote on Monday that the guide said the walkers had been found.', 'said').speakerLabel).toBe(
      'the guide',
    );
  });
  it('reads inverted order', () => {
    const claim = find('The old bridge will close in autumn because its piers are rotten, said two engineers.', 'said');
    expect(short(claim)).toEqual([
      'two engineers',
      'said',
      'The old bridge will close in autumn because its piers are rotten',
    ]);
  });
  it('reads a quotation broken by its cue', () => {
    const claim = find('“We have waited for years,” Ms. Halloran said, “and nothing was done.”', 'said');
    expect(claim.kind).toBe('direct');
    expect(claim.quotes.map((q) => q.exact)).toEqual(['We have waited for years,', 'and nothing was done.']);
    expect(claim.speakerLabel).toBe('Ms. Halloran');
  });
  it('reads a quotation that goes on in the next sentence without a cue', () => {
    const claim = find('“We have waited for years,” Ms. Halloran said. “Nothing was done.”', 'said');
    expect(claim.quotes.map((q) => q.exact)).toEqual(['We have waited for years,', 'Nothing was done.']);
  });
  it('reads “according to”', () => {
    const claim = find('The ferry carried 900 people, according to the harbour office.', 'according to');
    expect(claim.speakerLabel).toBe('the harbour office');
  });
  it('reads “with X saying”', () => {
    const claim = find('The vote was put off, with union leaders saying on Monday the offer was too low.', 'saying');
    expect(short(claim)).toEqual(['union leaders', 'saying', 'the offer was too low']);
  });
  it('reads “pointed out” with what it points at', () => {
    const claim = find(
      'Mira Varga of the Harbour Institute pointed out the cost, adding that it grows.',
      'pointed out',
    );
    expect(short(claim)).toEqual(['Mira Varga of the Harbour Institute', 'pointed out', 'the cost']);
  });
  it('knows denials', () => {
    expect(find('The company denied that it had closed the mine.', 'denied').denied).toBe(true);
    expect(find('The company said that it had closed the mine.', 'said').denied).toBe(false);
  });
  it('keeps both levels of a second-hand report', () => {
    const claim = find('The Harbour News reported that Mayor Lund said the bridge was safe.', 'said');
    expect(claim.via?.label).toBe('The Harbour News');
  });
  it('makes none of several speakers the only one', () => {
    for (const [text, label] of [
      [
        'The ministers of both provinces, Odd Lund and Mira Varga, have said that the bridge is safe.',
        'The ministers of both provinces',
      ],
      ['Odd Lund, Mira Varga and Per Sand said that the bridge is safe.', 'Odd Lund, Mira Varga and Per Sand'],
    ] as const) {
      const article = readArticle('a.txt', `${text}\n`);
      const claims = readClaims(article, knowledge, readActors(article, knowledge, readDates(article)));
      expect(claims.map((c) => [c.speaker, c.speakerLabel])).toEqual([[null, label]]);
    }
    expect(find('Paul Lund, the mayor of Halden and a doctor, said the bridge is safe.', 'said').speakerLabel).toBe(
      'Paul Lund',
    );
  });
  it('takes the subject, not the nearest name, for the source of a participle', () => {
    const claim = find(
      'The mayor praised the crews of both towns on the Orva River, adding that they saved lives.',
      'adding',
    );
    expect(claim.speakerLabel).toBe('The mayor');
  });
  it('gives no speaker where none is sure', () => {
    for (const c of read('He said the bridge was safe. “It will hold,” she added.')) expect(c.speaker).toBeNull();
  });
  it('reads nothing in furniture or in an empty text', () => {
    expect(read('')).toEqual([]);
  });
});

describe('always', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    ',',
    '.',
    '?',
    ':',
    '\n',
    ' ',
    'said',
    'the mayor',
    'that',
    'according to',
    'not',
    'he',
    'denied',
    'Lund',
    'the bridge is safe',
    'and',
    'told',
    'reporters',
    '—',
    '😀',
    '\u0000',
    '(',
    ')',
    '1',
    'with',
    'saying',
  );
  it('spans are verbatim, parts do not overlap and quotes lie within the content', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (parts) => {
        const article = readArticle('a.txt', `${parts.join(' ')}\n`);
        for (const c of readClaims(article, knowledge, [])) {
          const all = [...c.source, ...c.cue, ...c.content];
          for (const s of [...all, ...c.quotes]) expect(article.text.slice(s.start, s.end)).toBe(s.exact);
          all.forEach((s, i) => {
            for (const t of all.slice(i + 1)) expect(overlap(s, t)).toBe(false);
          });
          for (const q of c.quotes) expect(c.content.some((s) => within(q, s))).toBe(true);
          expect(c.content.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
