import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import { workedOutOnce } from '../../src/view/workedOutOnce.ts';

test('what is asked of an entry is worked out once for an edition, and anew for another entry or edition', () => {
  const asked: string[] = [];
  const named = workedOutOnce(({ id }: { id: string }, { hasStated }: EditionIndex) => {
    asked.push(`${id} ${hasStated}`);
    return [id];
  });
  const [one, other] = [{ hasStated: false }, { hasStated: true }] as EditionIndex[];
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  expect(named(a, one!)).toBe(named(a, one!));
  expect([named(b, one!), named(a, other!)]).toEqual([['b'], ['a']]);
  expect(asked).toEqual(['a false', 'b false', 'a true']);
});
