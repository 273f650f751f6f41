import { describe, expect, it } from 'vitest';
import { articleWithProblems } from '../../src/read/article.ts';

describe('a clipper’s note', () => {
  it('has its address in “source”, and names written as links', () => {
    const note =
      '---\ntitle: "Weir opens"\nsource: "https://post.example/weir"\nauthor:\n  - "[[Ida Lund]]"\n---\nThe weir of Nordby was opened.\n';
    expect(articleWithProblems('weir.md', note).article).toMatchObject({
      url: 'https://post.example/weir',
      source: null,
      author: 'Ida Lund',
    });
  });
});
