import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../src/extract/claims/quotations.ts';

const of = (text: string) => quotationsIn(text, 0, text.length).map((q) => text.slice(q.from, q.to));

describe('quotations', () => {
  it('knows every pair of marks', () => {
    expect(of('“a b” ‘c d’ "e f" \'g h\' «i j» 「k l」')).toEqual(['a b', 'c d', 'e f', 'g h', 'i j', 'k l']);
  });
  it('keeps a quotation within another', () => {
    expect(of('“She said, ‘Come in,’ and left.”')).toEqual(['She said, ‘Come in,’ and left.', 'Come in,']);
    expect(of('"She said, \'Come in,\' and left."')).toEqual(["She said, 'Come in,' and left.", 'Come in,']);
  });
  it('takes no apostrophe for a mark', () => {
    expect(of("The ferrymen's union didn't like the '90s, or the sailors' pay.")).toEqual([]);
    expect(of('The ferrymen’s union didn’t like the ’90s, or the sailors’ pay.')).toEqual([]);
  });
  it('reads two apostrophes as one double mark', () => {
    expect(of("''We won't,'' she said. ``Never.''")).toEqual(["We won't,", 'Never.']);
  });
  it('begins at no mark that stands free and has no other, but at one that has', () => {
    const inner = (text: string) => quotationsIn(text, 0, text.length).map((q) => text.slice(q.from, q.to));
    expect(inner('TARNAU " Farmers blocked a bridge.')).toEqual([]);
    expect(inner('" Farmers blocked the "old" bridge.')).toEqual(['old']);
    expect(inner('They said " the bridge is old " on Monday.')).toEqual([' the bridge is old ']);
    expect(inner('They said "the bridge is old.')).toEqual(['the bridge is old.']);
  });
  it('runs to the end of a paragraph whose mark is closed in a later one', () => {
    expect(quotationsIn('“The pier is old.', 0, 17)[0]).toMatchObject({ from: 1, to: 17, closed: false });
  });
  it('gives ordered, nested, verbatim stretches for any input', () => {
    const piece = fc.constantFrom('“', '”', '‘', '’', '"', "'", '«', '»', '「', '」', 'word', ' ', 's', '.', ',');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let last = -1;
        for (const q of quotationsIn(text, 0, text.length)) {
          expect(q.start).toBeGreaterThan(last);
          last = q.start;
          expect(q.from).toBeGreaterThan(q.start);
          expect(q.to).toBeLessThanOrEqual(q.end);
          expect(q.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
