import { describe, expect, it } from 'vitest';
import { matchSource } from '../../src/add/matchSource.ts';

const sources = [{ id: 'harbour-post', name: 'The Harbour Post', homepage: 'https://www.harbourpost.example/' }];

describe('matchSource', () => {
  it('matches by host, subdomains too', () => {
    expect(matchSource({ url: 'https://news.harbourpost.example/a' }, sources)).toEqual({
      kind: 'known',
      source: sources[0],
    });
  });
  it('matches by the name that the page gives', () => {
    expect(matchSource({ siteName: 'the harbour post' }, sources)).toEqual({ kind: 'known', source: sources[0] });
  });
  it('proposes an outlet that it does not know', () => {
    expect(matchSource({ url: 'https://www.rivertimes.example/x', siteName: 'River Times' }, sources)).toEqual({
      kind: 'new',
      source: { id: 'river-times', name: 'River Times', homepage: 'https://rivertimes.example/' },
    });
  });
  it('gives it an id that no other outlet has', () => {
    expect(matchSource({ url: 'https://other.example/x', siteName: 'Harbour Post' }, sources)).toMatchObject({
      kind: 'new',
      source: { id: 'harbour-post-2', name: 'Harbour Post' },
    });
    expect(matchSource({ siteName: 'Unknown' }, sources)).toMatchObject({ source: { id: 'unknown-2' } });
  });
  it('takes a name as sources.yaml has it: on one line, of signs that are seen, not too long', () => {
    const named = (siteName: string) => {
      const got = matchSource({ siteName }, sources);
      return got.kind === 'new' ? got.source.name : got.kind;
    };
    expect(named('River\u0000\n  Times\u202e')).toBe('River Times');
    expect(named('W'.repeat(300))).toBe('W'.repeat(200));
    expect(named('\u202e\u200b\u0000')).toBe('none');
  });
  it('says nothing where the page tells nothing', () => {
    expect(matchSource({ url: 'javascript:alert(1)' }, sources)).toEqual({ kind: 'none' });
  });
});
