import { describe, expect, it } from 'vitest';
import { findDuplicate } from '../../src/add/duplicate.ts';

const text = `The harbour council voted on Tuesday to close the old ferry pier, after an engineer's report found that its piles had rotted.
Councillor Ida Brandt said that repairs would cost more than a new pier. Fishermen who moor there have three months to leave.`;
const held = [{ file: 'a.md', url: 'https://www.example.org/news/pier?ref=home', text }];

describe('findDuplicate', () => {
  it('knows an address again without its query, scheme or closing slash', () => {
    expect(findDuplicate('Something else entirely.', 'http://example.org/news/pier/', held)).toEqual({
      file: 'a.md',
      how: 'same address',
    });
  });
  it('knows a text again whatever its spacing and case', () => {
    expect(findDuplicate(text.replaceAll('\n', '\n\n').toUpperCase(), null, held)).toEqual({
      file: 'a.md',
      how: 'same text',
    });
  });
  it('knows a copy with a sentence changed', () => {
    expect(findDuplicate(text.replace('three months', 'ninety days'), null, held)).toEqual({
      file: 'a.md',
      how: 'near copy',
    });
  });
  it('takes another report of the same happening for new', () => {
    const other =
      'The old ferry pier will close. The council decided so after engineers warned of rotten piles, and fishermen must go.';
    expect(findDuplicate(other, 'https://other.example/pier', held)).toBeNull();
  });
});
