import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const attributed = (text: string) =>
  readClaims(readArticle('a.txt', `${text}\n`), knowledge, []).filter((c) => c.kind !== 'unattributed');
const cues = (text: string) => attributed(text).map((c) => c.cue[0]?.exact);

describe('implausible attributions', () => {
  it('lets no deed, thing or place want or vow', () => {
    expect(cues('The new cooperation wants to reach the coast.')).toEqual([]);
    expect(cues('This aimed to ease fears about the dam.')).toEqual([]);
    expect(cues('The council wants to reach the coast.')).toEqual(['wants']);
  });
  it('lets texts and bodies speak', () => {
    expect(cues('The statement said that the dam would hold.')).toEqual(['said']);
    expect(cues('The administration said that the dam would hold.')).toEqual(['said']);
  });
  it('tells fame and deeds from what is said', () => {
    expect(cues('The town is known for its bridges.')).toEqual([]);
    expect(cues('The mayor asserted that the dam would hold.')).toEqual(['asserted']);
  });
  it('gives what a thing shows to the outlet', () => {
    const text = 'The regatta highlighted the wealth of the valley.';
    const [claim] = readClaims(readArticle('a.txt', `${text}\n`), knowledge, []);
    expect([claim!.kind, claim!.speaker]).toEqual(['unattributed', null]);
  });
});
