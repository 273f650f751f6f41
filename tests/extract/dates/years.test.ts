import { describe, expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

describe('years, decades and centuries', () => {
  test.each([
    ['It opened in 1899 and shut in the year 1902.', ['1899 → 1899', '1902 → 1902']],
    ['The 2008 crisis and the 1812 overture passed.', ['2008 → 2008', '1812 → 1812']],
    ['The exercise Sea Horse 2016 followed Storm-2014 and Expo 2015.', ['2016 → 2016', '2014 → 2014', '2015 → 2015']],
    ['The mill (1861-1865) burned.', ['1861-1865 → 1861/1865']],
    ['It ran in 1939–40.', ['1939–40 → 1939/1940']],
    [
      'It came in the 1990s, the late 1930s and the ’80s.',
      ['the 1990s → 199X', 'the late 1930s → 193X', 'the ’80s → 198X'],
    ],
    [
      'A house of the 19th century, not of the twenty-first century.',
      ['the 19th century → 18XX', 'the twenty-first century → 20XX'],
    ],
    ['The walls fell in 493 BC and again in AD 70.', ['493 BC → -0492', 'AD 70 → 0070']],
    [
      'They left in nineteen ninety-six and came back in two thousand and four.',
      ['nineteen ninety-six → 1996', 'two thousand and four → 2004'],
    ],
    ['It sold 2,000 copies, 1999 tonnes and 2000 boats; page 1998 of resolution 1973 costs $1999.', []],
    ['Flight 1549 met the Su-35, the S-400 and a 2000-ton ship of 1950 metres.', []],
    [
      'It came in the 30s and 40s, the late 60s and the mid-70s.',
      ['the 30s → 193X', '40s → 194X', 'the late 60s → 196X', 'the mid-70s → 197X'],
    ],
    ['Temperatures in the 30s and a man in his 40s.', []],
    ['About 1850 it was built.', ['About 1850 → 1850~']],
  ])('%s', (text, dates) => {
    expect(datesOf(text, friday)).toEqual(dates);
  });
});
