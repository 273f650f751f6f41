import { describe, expect, test } from 'vitest';
import { headlineTitle } from '../../../src/extract/events/headlineTitle.ts';
import { isLine, withWholeNumbers } from '../../../src/extract/events/line.ts';
import { presentOf } from '../../../src/extract/events/present.ts';
import { quotationOf } from '../../../src/extract/events/quotation.ts';
import { sentenceCase } from '../../../src/extract/events/sentenceCase.ts';
import { beginsWhole, endsWhole } from '../../../src/extract/events/wholeness.ts';
import { growTrees } from '../../../src/syntax/index.ts';

const grow = (text: string) => growTrees(text, [{ start: 0, end: text.length }]);
const at = (t: ReturnType<typeof grow>, form: string) => t.forms.indexOf(form);

describe('a line', () => {
  test('of two words, with a loose end, an open mark or a page’s sign is none', () => {
    expect(isLine('Farmers block the road')).toBe(true);
    for (const line of [
      'Trains bump',
      'Farmers block the',
      'Farmers block the “old road',
      'Farmers block road #7',
      'And farmers block roads',
    ])
      expect(isLine(line)).toBe(false);
  });
  test('has no comma behind a comma', () => {
    expect(isLine('The gates stay shut,’, Ruiz says')).toBe(false);
  });
  test('has whole numbers, and hours', () => {
    expect(withWholeNumbers('2, 000 of 1, 204, 000 pay £1. 7m at 9: 25 a. m. in 1999, 200 of them')).toBe(
      '2,000 of 1,204,000 pay £1.7m at 9:25 a.m. in 1999, 200 of them',
    );
  });
  test('has fifteen words at most, less one', () => {
    expect(isLine(Array(14).fill('ox').join(' '))).toBe(true);
    expect(isLine(Array(15).fill('ox').join(' '))).toBe(false);
  });
  test('is in the present', () => {
    expect([presentOf('carry', false), presentOf('catch', false), presentOf('have', true)]).toEqual([
      'carries',
      'catches',
      'have',
    ]);
  });
});

describe('a phrase is whole where its neighbours let it be, whatever the tree says', () => {
  test('a noun before its noun, a half of a hyphen and “a” with a place’s name are cut', () => {
    const t = grow('It came after the Halden concert near a Torvik, Varga, clinic with a well-known vet.');
    expect(endsWhole(t, at(t, 'Halden'), [])).toBe(false);
    expect(endsWhole(t, at(t, 'concert'), [])).toBe(true);
    expect(endsWhole(t, at(t, 'Torvik'), [])).toBe(false);
    expect(endsWhole(t, at(t, 'well'), [])).toBe(false);
  });
  test('a span that reckons from something goes on with it', () => {
    const t = grow('The keeper left the mill three days after the flood and two days of rain.');
    expect(endsWhole(t, at(t, 'days'), [])).toBe(false);
    expect(endsWhole(t, t.forms.lastIndexOf('days'), [])).toBe(true);
  });
  test('a date may follow, or stand before', () => {
    const text = 'The envoy died Tuesday and Tuesday’s launch failed.';
    const t = grow(text);
    const dates = [...text.matchAll(/Tuesday/g)].map((m) => ({ start: m.index, end: m.index + 7 }));
    expect(endsWhole(t, at(t, 'died'), dates)).toBe(true);
    expect(beginsWhole(t, at(t, 'launch'), dates)).toBe(true);
    expect(beginsWhole(t, at(t, 'launch'), [])).toBe(false);
  });
  test('behind “and” before any verb stands only the second of two', () => {
    const t = grow('Lind and Ruiz spoke by telephone, and Berg left.');
    expect(beginsWhole(t, at(t, 'Ruiz'), [])).toBe(false);
    expect(beginsWhole(t, at(t, 'Berg'), [])).toBe(true);
  });
});

describe('the sentence’s own words, trimmed', () => {
  const words = (text: string, verb: string) => {
    const t = grow(text);
    const node = at(t, verb);
    return (
      quotationOf(t, { node, verb: node, sentence: t.sentences[0]!, byVerb: true }, { dates: [], nameAt: () => null })
        ?.line ?? null
    );
  };
  test('from the subject to the last phrase that fits the line', () => {
    expect(
      words(
        'On the quay, the harbour master counted forty crates of salted herring for the northern islands after the long storm of the autumn and of the winter had passed.',
        'counted',
      ),
    ).toBe('the harbour master counted forty crates of salted herring for the northern islands');
  });
  test('a comparison is not cut before what it compares with', () => {
    expect(words('Two storms flooded as many farms as the whole winter before them had done.', 'flooded')).toMatch(
      /as many farms as the whole winter/,
    );
  });
  test('a clause that begins within it is told with its predicate', () => {
    expect(
      words('The Basin Commission warned in February that wells along the river would fall dry soon enough.', 'warned'),
    ).toMatch(/ would fall dry(?: soon enough)?$/);
  });
});

describe('a title in title case', () => {
  const text = 'A tram derailed near Halden on Monday. At least seven were killed near the old mill.';
  test('is set as its own article writes', () => {
    expect(sentenceCase('Tram Derails Near Halden, Killing at Least Seven', text)).toBe(
      'Tram derails near Halden, killing at least seven',
    );
  });
  test('a verb that the text has in no form goes small, an adjective, an adverb and a noun of happenings, too', () => {
    expect(sentenceCase('Mayor Ana Ruiz Quits Over Fatal Ruling Later', `${text} The mayor is Ana Ruiz.`)).toBe(
      'Mayor Ana Ruiz quits over fatal ruling later',
    );
    expect(sentenceCase('Tram Derails in Hit-And-Run Near Iberian Mill', text)).toMatch(
      /hit-and-run near Iberian mill$/,
    );
  });
  test('what the text has right behind a name is part of it, though it has it small, too', () => {
    const named = `${text} Halden Mill said so, and Varga Park.`;
    expect(sentenceCase('Halden Mill Leaves Varga Park Near Mill', named)).toBe(
      'Halden Mill leaves Varga Park near mill',
    );
  });
  test('others stay as they are', () => {
    expect(sentenceCase('Tram derails near Halden', text)).toBe('Tram derails near Halden');
    expect(sentenceCase('UNICEF Ships Near Halden Leave Port', text)).toMatch(/^UNICEF /);
  });
});

test('a title that is cut is no line', () => {
  expect(headlineTitle('Council of Sorn indicts miller who robbed...')).toBeNull();
  expect(headlineTitle('Council of Sorn indicts miller who robbed it.')).not.toBeNull();
});

test('a title’s numbers are whole, too', () => {
  expect(headlineTitle('Thieves take $2. 5 million from the Sorn mill')).toBe(
    'Thieves take $2.5 million from the Sorn mill',
  );
});
