import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/model/slug.ts';

describe('slugOf', () => {
  it.each([
    ['Türkiye', 'turkiye'],
    ['U.S. Navy', 'us-navy'],
    ['../../etc/passwd', 'etc-passwd'],
    ["Workers’ Union of O'Hara", 'workers-union-of-ohara'],
    ['2024.05.01 report', '2024-05-01-report'],
    ['林晓峰', 'lin-xiao-feng'],
    ['Нина Орлова', 'nina-orlova'],
    ['Jose\u0301 Rene\u0301', 'jose-rene'],
    ['…', ''],
    ['👩‍👩‍👧 talks 👍🏽', 'talks'],
    ['Ålund™ ☀️', 'alundtm'],
    ['Aux', 'aux-x'],
  ])('%s → %s', (name, slug) => expect(slugOf(name)).toBe(slug));
  it('is never longer than a file name may be, and cut at a word', () => {
    const slug = slugOf('a name of many words '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('-')).toBe(false);
  });
});
