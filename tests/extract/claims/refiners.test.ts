import { describe, expect, test } from 'vitest';
import { refinedContent } from '../../../src/extract/claims/contentRefiners.ts';
import type { Run } from '../../../src/extract/claims/run.ts';
import { sourceOf } from '../../../src/extract/claims/source.ts';
import { read, runOf, wordsOf } from './laidOut.ts';
import { told } from './told.ts';

const within = (i: number, run: Run): boolean => i >= run.first && i < run.last;

/** What becomes of `chosen`, which the weights took for content, beside a cue. */
function content(text: string, cue: string, ...chosen: string[]): string[] {
  const v = read(text);
  const { first: at } = runOf(v, cue);
  const unit = v.units[v.unitOf[at]!]!;
  const runs = refinedContent(
    v,
    chosen.map((c) => runOf(v, c)),
    { cue: at, first: unit.first, last: unit.last, taken: (i) => i === at },
  );
  return runs.map((r) => wordsOf(v, r));
}

/** What becomes of `chosen`, which the weights took for the source, beside a cue and content. */
function source(text: string, cue: string, chosen: string, said?: string): string | null {
  const v = read(text);
  const { first: at } = runOf(v, cue);
  const taken = said === undefined ? null : runOf(v, said);
  const found = sourceOf(v, [runOf(v, chosen)], {
    cue: at,
    taken: (i) => i === at || (taken !== null && within(i, taken)),
  });
  return found?.span.exact ?? null;
}

describe('content is cut where the sentence cuts it', () => {
  test('a quotation begun is taken to its closing mark, and from its opening one', () => {
    expect(content('“We have waited for the ferry,” Lund said.', 'said', 'have waited')).toEqual([
      '“We have waited for the ferry,”',
    ]);
  });
  test('a quotation that follows at once belongs to the phrase before it', () => {
    expect(content('Lund warned of the “long dry summer” ahead.', 'warned', 'of the')).toEqual([
      'of the “long dry summer”',
    ]);
  });
  test('what was told begins with its “that”', () => {
    expect(content('Lund told the paper on Monday that the dam would close.', 'told', 'the dam would close')).toEqual([
      'that the dam would close',
    ]);
  });
  test('another verb of the clause’s own tense goes on with what was said', () => {
    const text = 'The mayor said that the dam is old but is not closed.';
    expect(told(text)).toEqual(['(The mayor): that the dam is old but is not closed']);
  });
  test('a sentence loses no word or two at its start', () => {
    expect(content('In short, the dam is old, the mayor said.', 'said', 'the dam is old')).toEqual(['the dam is old']);
    expect(content('Perhaps, the dam is old, the mayor said.', 'said', 'the dam is old')).toEqual([
      'Perhaps, the dam is old',
    ]);
  });
  test('stretches that have grown into each other are one', () => {
    expect(content('“We have waited for the ferry,” Lund said.', 'said', 'have waited', 'the ferry')).toHaveLength(1);
  });
});

describe('a source is who speaks, whole and alone', () => {
  test.each<[why: string, text: string, cue: string, chosen: string, becomes: string | null, said?: string]>([
    [
      'a phrase cut in two is taken whole',
      'The old mayor said that the dam would close.',
      'said',
      'mayor',
      'The old mayor',
    ],
    [
      'the word that joins it to what stands before is no part of it',
      'The dam would close, in the words of the mayor.',
      'words',
      'of the mayor',
      'the mayor',
    ],
    [
      'the subject of a passive is no speaker',
      'The mayor was criticised for the dam.',
      'criticised',
      'The mayor',
      null,
    ],
  ])('%s', (_, text, cue, chosen, becomes, said) => expect(source(text, cue, chosen, said)).toBe(becomes));
});
