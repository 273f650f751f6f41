import { expect, test } from 'vitest';
import { datesOf, friday } from './read.ts';

const telling =
  'The mill was founded in 1871. On 3 March 1874 it burned. In October it was rebuilt. By January it ran again. ' +
  'In 1880 its owner died. On 4 May his widow took over. The following day she dismissed the manager. ' +
  'Like the mill of 1953, it was brick. In June it was sold. In 1891 the river rose.';

test('a telling of the past carries its own year, and a glance elsewhere does not move it', () => {
  expect(datesOf(telling, friday)).toEqual([
    '1871 → 1871',
    '3 March 1874 → 1874-03-03',
    'October → 1874-10',
    'January → 1875-01',
    '1880 → 1880',
    '4 May → 1880-05-04',
    'The following day → 1880-05-05',
    '1953 → 1953',
    'June → 1880-06',
    '1891 → 1891',
  ]);
});

test('it needs no day of publication', () => {
  expect(datesOf(telling)).toEqual(datesOf(telling, friday));
});

test('news hangs on its day of publication, whatever year it mentions', () => {
  expect(datesOf('The mill burned in 1871. It was sold in February, the owner said on Monday.', friday)).toEqual([
    '1871 → 1871',
    'February → 2013-02',
    'Monday → 2013-03-18',
  ]);
});
