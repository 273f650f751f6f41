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

test('an earlier year that only says which one is meant does not move the telling', () => {
  const told = 'On 3 March 1880 the mill burned. On 4 May it was sold. In June 1881 its heirs met. ';
  const end = 'On 4 July they parted. In 1882 it shut. On 4 May 1883 it burned again. It ended in 1884.';
  for (const glance of ['They shared the gains of the previous year.', 'They read of the May 1880 sale.'])
    expect(datesOf(`${told}${glance} ${end}`, friday)).toContain('4 July → 1881-07-04');
});

test('a sentence that an earlier year opens does move it', () => {
  const told = 'On 3 March 1880 the mill burned. On 4 May it was sold. In June 1881 its heirs met. ';
  const end = 'On 4 July they parted. In 1882 it shut. On 4 May 1883 it burned again. It ended in 1884.';
  expect(datesOf(`${told}The previous year, all was well. ${end}`, friday)).toContain('4 July → 1880-07-04');
});

test('“last week” is the week that ended, on a Sunday too', () => {
  expect(datesOf('It rained last week.', '2013-03-24')).toEqual(['last week → 2013-03-11/2013-03-17']);
});

test('what a telling of the past says of its own day hangs on that of publication', () => {
  expect(datesOf(`The founder died on Sunday. ${telling}`, friday)).toEqual(
    expect.arrayContaining(['Sunday → 2013-03-17', '4 May → 1880-05-04']),
  );
});
