import { describe, expect, it } from 'vitest';
import { daysIn } from '../../src/read/writtenDay.ts';

describe('a printed day', () => {
  it.each([
    ['Dienstag, 5. März 2021', '2021-03-05'],
    ['5. Okt. 2021 Ida Lund', '2021-10-05'],
    ['le 1er août 2020', '2020-08-01'],
    ['12 de junio de 2023', '2023-06-12'],
    ['5 апреля 2016, 10:00', '2016-04-05'],
    ['2018年5月7日 10:00', '2018-05-07'],
    ['Posted 13/11/2025', '2025-11-13'],
    ['11/13/2025', '2025-11-13'],
    ['Sept. 3, 2020', '2020-09-03'],
  ])('is read: %s', (line, day) => expect(daysIn(line).map((d) => d.day)).toEqual([day]));

  it('whose order only custom tells is left alone, unless the custom is known', () => {
    expect(daysIn('3/4/2024')).toEqual([]);
    expect(daysIn('3/4/2024', true)[0]?.day).toBe('2024-04-03');
    expect(daysIn('Mayor 5, 2021')).toEqual([]);
  });
});
