import { type Features, familyOf, type Trees, type Upos, withoutSubtypes } from '../../src/syntax/tree.ts';

/**
 * A tree written by hand, a line a token: `form upos head relation [lemma] [feature=value …]`, heads counted from 1, 0 for the root.
 * So the queries are tested on trees that are right, whatever the parser makes of such a sentence.
 */
export function treeOf(lines: string): Trees {
  const rows = lines
    .trim()
    .split('\n')
    .map((l) => l.trim().split(/\s+/));
  const forms = rows.map((r) => r[0]!);
  const heads = Int32Array.from(rows, (r) => Number(r[2]) - 1);
  let at = 0;
  const places = forms.map((form) => {
    const place = { start: at, end: at + form.length };
    at = place.end + 1;
    return place;
  });
  const featuresOf = (row: string[]): Features =>
    Object.fromEntries(row.filter((c) => c.includes('=')).map((c) => c.split('=') as [string, string]));
  return {
    text: forms.join(' '),
    sentences: [{ first: 0, last: rows.length, root: heads.indexOf(-1), cuts: [] }],
    places,
    forms,
    lemmas: rows.map((r) => (r[4] && !r[4].includes('=') ? r[4] : r[0]!.toLowerCase())),
    upos: rows.map((r) => r[1] as Upos),
    features: rows.map(featuresOf),
    heads,
    relations: rows.map((r) => r[3]!),
    bareRelations: withoutSubtypes(rows.map((r) => r[3]!)),
    sentenceOf: new Int32Array(rows.length),
    ...familyOf(heads),
  };
}
