import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { articleWithProblems, readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';
import { verify } from '../../src/verify.ts';

const knowledge = readKnowledge(null);
const german = `---
language: de
events:
  - label: Ruiz and Lind meet in Bern
    date: 2031-05-03
    type: CONSULT
    participants: [Ana Ruiz, Paul Lind, Germany]
    place: Bern
    quote: trafen sich am 3. Mai in Bern
  - label: Work on the Tarn dam stops
    date: 2031-04
---
Treffen im Dammstreit

Ana Ruiz und Paul Lind trafen sich am 3. Mai in Bern und sprachen über den Damm.
`;
const english = `---
published: 2031-05-04
---
Ruiz and Lind meet over the Tarn dam

President Ana Ruiz met Prime Minister Paul Lind in Bern on 3 May 2031 to discuss the Tarn dam.
`;
const read = (file: string, raw: string) => extract(readArticle(file, raw), knowledge);

describe('events that front matter states', () => {
  const edition = link([read('dammstreit.md', german), read('tarn.md', english)], knowledge);
  it('stand with their words, or the first line, as evidence', () => {
    expect(verify({ ...edition, measures: [] } as never)).toEqual([]);
    const stops = edition.events.find((e) => e.label === 'Work on the Tarn dam stops');
    expect(stops).toMatchObject({ type: 'REPORT', date: { edtf: '2031-04' } });
    expect(stops!.reports[0]!.mentions[0]!.exact).toBe('Treffen im Dammstreit');
  });
  it('are one with what other articles report of the day and the people', () => {
    const met = edition.events.filter((e) => e.date?.edtf === '2031-05-03');
    expect(met).toHaveLength(1);
    expect(met[0]).toMatchObject({ label: 'Ruiz and Lind meet in Bern', place: 'Bern', type: 'CONSULT' });
    expect(met[0]!.reports.map((r) => r.article)).toEqual(['dammstreit', 'tarn']);
    expect(edition.actors.filter((a) => /Ruiz|Lind/.test(a.name))).toHaveLength(2);
    expect(edition.actors.find((a) => a.name === 'Germany')!.kind).toBe('state');
  });
  it('settle what an unread article leaves to be looked at', () => {
    expect(edition.doubts!.filter((d) => d.kind === 'language')).toEqual([]);
  });
  it('are told where they cannot be used', () => {
    const wrong = german
      .replace('trafen sich am', 'traf sich am')
      .replace('2031-04', '2031-14')
      .replace('place', 'plce');
    const { problems } = articleWithProblems('dammstreit.md', wrong.replace('    plce: Bern\n', ''), {
      mode: 'edition',
    });
    expect(
      problems
        .filter((p) => p.line > 1)
        .map(({ line, what }) => `${line} ${what}`)
        .sort(),
    ).toEqual(['10 “2031-14” is no date', "8 the article doesn't say “traf sich am 3. Mai in Bern”"]);
    const [unknown] = articleWithProblems('dammstreit.md', wrong, { mode: 'edition' }).problems;
    expect(unknown).toMatchObject({ line: 8, what: 'unknown field “plce”', todo: 'did you mean “place”?' });
  });
});
