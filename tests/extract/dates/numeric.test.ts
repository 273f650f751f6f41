import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('dates in figures', () => {
  test.each([
    ['The file is dated 2004-01-31.', ['2004-01-31 → 2004-01-31']],
    ['The file is dated 31.01.2004 or 07.02.2004.', ['31.01.2004 → 2004-01-31', '07.02.2004 → 2004-02-07']],
    ['The file is dated 31/01/2004.', ['31/01/2004 → 2004-01-31']],
    ['The file is dated 05-Aug-2004.', ['05-Aug-2004 → 2004-08-05']],
    ['The file is dated 05-Aug-04, the other 7-Jan-98.', ['05-Aug-04 → 2004-08-05', '7-Jan-98 → 1998-01-07']],
    ['The file is dated 2004/aug/05.', ['2004/aug/05 → 2004-08-05']],
    ['The file is dated 20040805 and holds 20041399.', ['20040805 → 2004-08-05']],
    ['The file is dated 2004-02-30.', []],
    ['They won 3-1 and 21/12, ate 1/2 and rang 020-7946-0321 from 192.168.20.04.', []],
    ['Since 9/11 all changed; 9/11 of them stayed.', ['9/11 → 2001-09-11']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});
