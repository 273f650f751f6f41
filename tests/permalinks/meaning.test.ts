import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { linkLastingly } from '../../src/link/index.ts';
import { type Ledger, readLedger, writeLedger } from '../../src/link/permalinks/ledger.ts';
import type { Correction } from '../../src/model/correction.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const plain = readKnowledge(null);
type Texts = Record<string, string | readonly [published: string, title: string, text: string]>;
const signed = { who: 'E', when: '2031-06-01', why: 'w' };

/** A build, and the ledger as it is read back at the next one. */
function build(texts: Texts, corrections: Correction[] = [], before: Ledger = new Map()) {
  const readings = Object.entries(texts).map(([id, said], i) => {
    const [published, title, text] = typeof said === 'string' ? ['2022-10-01', `Report ${i}`, said] : said;
    const raw = `---\nsource: ${i % 2 ? 'beta' : 'alpha'}\npublished: ${published}\n---\n${title}\n\n${text}\n`;
    return extract(readArticle(`${id}.md`, raw, { mode: 'edition' }), plain);
  });
  const { edition, ledger, displaced } = linkLastingly(readings, { ...plain, corrections }, before);
  return { edition, displaced, ledger: readLedger(writeLedger(ledger), 'permalinks.json') };
}
const at = ({ edition }: ReturnType<typeof build>, words: string): string | undefined =>
  edition.events.find((e) => e.reports.some((r) => r.mentions.some((m) => m.exact.includes(words))))?.id;
const former = ({ ledger }: ReturnType<typeof build>, path: string) => {
  const { to, gone } = ledger.get(path) ?? {};
  return to ?? (gone ? 'gone' : 'stands');
};

describe('the same input gives the same ledger at every build', () => {
  const rounds = {
    a: 'Ana Ruiz held talks with Karl Brandt in Lisbon on 9 January 2022. Soldiers of Paul Lind attacked Oslo on 12 September 2022, Ilse Varga said. Paul Lind met Lena Orsk in Lisbon on 11 January 2020.',
  };
  const names = {
    a: 'Lena Orsk met Paul Lind in Lisbon on 11 January 2020. “We will not leave this river,” Orsk said.',
    b: 'Lena Orsk signed an agreement with Ana Ruiz in Vienna on 14 May 2021. “Nobody will go dry,” Orsk said.',
    c: 'Lena Orsk visited Bern on 3 March 2022 and was received by Karl Brandt.',
  };
  test.each<[string, Texts, Correction[]]>([
    [
      'events merged',
      rounds,
      [
        {
          do: 'merge',
          kind: 'event',
          target: { article: 'a', quote: 'Paul Lind met Lena Orsk in Lisbon on 11 January 2020.' },
          with: { article: 'a', quote: 'Ana Ruiz held talks with Karl Brandt in Lisbon on 9 January 2022.' },
          ...signed,
        },
      ],
    ],
    [
      'actors split and merged',
      names,
      [
        { do: 'split', kind: 'actor', target: { article: 'b', quote: 'Lena Orsk' }, ...signed },
        {
          do: 'merge',
          kind: 'actor',
          target: { article: 'b', quote: 'Lena Orsk' },
          with: { article: 'b', quote: 'Ana Ruiz' },
          ...signed,
        },
      ],
    ],
  ])('%s', (_, texts, corrections) => {
    let last = build(texts, [], build(texts).ledger);
    last = build(texts, corrections, last.ledger);
    expect(last.edition.corrections.every((c) => c.applied)).toBe(true);
    for (let n = 0; n < 3; n++) {
      const next = build(texts, corrections, last.ledger);
      expect(writeLedger(next.ledger)).toBe(writeLedger(last.ledger));
      last = next;
    }
    // Taken back, everything stands where it stood.
    const back = build(texts, [], last.ledger);
    expect(back.edition.events.map((e) => e.id)).toEqual(build(texts).edition.events.map((e) => e.id));
  });
});

describe('an address stays with what it named', () => {
  test('when an article is added that tells something else', () => {
    const talks = { z: ['2022-03-04', 'Z', 'Ana Ruiz met Karl Brandt in Bern on 3 March 2022.'] } as const;
    const first = build(talks);
    const crowd = 'Some 300 people protested in Sorn on 14 March 2022 against a school, police said.';
    const more = build({ ...talks, n: ['2022-03-15', 'N', crowd] }, [], first.ledger);
    expect(at(more, 'met Karl Brandt')).toBe(at(first, 'met Karl Brandt'));
    expect(more.edition.events).toHaveLength(2);
  });

  test('when one more report of the same is added', () => {
    const two = {
      two: [
        '2022-11-03',
        'Varga meets Orsk',
        'Ilse Varga met Lena Orsk in Sorn on 1 November 2022, her office said. “Nobody will go dry in this valley next summer,” Orsk said.',
      ],
    } as const;
    const first = build(two);
    const id = at(first, 'met Lena Orsk');
    const more = build(
      {
        ...two,
        one: [
          '2022-11-02',
          'Varga in Sorn',
          'Ilse Varga visited Sorn on 1 November 2022 and met Lena Orsk. “The rules bind both of us and nobody else,” Varga said.',
        ],
      },
      [],
      first.ledger,
    );
    expect(at(more, 'met Lena Orsk in Sorn')).toBe(id);
  });

  test.each([
    ['a name is put right', 'met Lena Ork in Lisbon', 'met Lena Orsk in Lisbon'],
    ['its date is edited', 'on 11 January 2020', 'on 12 February 2020'],
    ['its place is edited', 'in Lisbon', 'in Madrid'],
    ['a word more stands there', 'met Lena', 'at last met Lena'],
    ['somebody is added', 'met Lena Ork', 'and Ana Ruiz met Lena Ork'],
  ])('when %s', (_, was, is) => {
    const text =
      'Paul Lind met Lena Ork in Lisbon on 11 January 2020. “The water belongs to all of us and nobody will go dry,” Lind said.';
    const first = build({ a: ['2020-02-01', 'Talks on the river', text] });
    const then = build({ a: ['2020-02-01', 'Talks on the river', text.replace(was, is)] }, [], first.ledger);
    expect(then.edition.events.map((e) => e.id)).toEqual(first.edition.events.map((e) => e.id));
    expect([...then.ledger.values()].filter((e) => e.gone)).toEqual([]);
  });

  test.each([
    ['in other words', 'On March 20, 2022 thousands marched through Turin in protest at its plans.', 'stands'],
    [
      'unless another place is meant',
      'On March 20, 2022 thousands marched through Graz in protest at its plans.',
      'gone',
    ],
    ['or another number', 'On March 20, 2022 some 300 marched through Turin in protest at its plans.', 'gone'],
    ['or no place is told', 'On March 20, 2022 thousands marched through town in protest at its plans.', 'gone'],
  ])('when nobody is named and all of it is told anew %s', (_, now, becomes) => {
    const first = build({
      a: 'Thousands of people protested in Turin on 20 March 2022 against the closure of a library.',
    });
    const then = build({ a: now }, [], first.ledger);
    expect(then.edition.events).toHaveLength(1);
    expect(former(then, `events/${first.edition.events[0]!.id}/`)).toBe(becomes);
  });

  test.each([
    ['in other words', 'Lena Orsk was jailed for 5 years by judges in Lisbon on April 25, 2019.', 'stands'],
    [
      'unless another number is told',
      'Lena Orsk was jailed for 9 years by judges in Lisbon on April 25, 2019.',
      'gone',
    ],
  ])('when one is named and all of it is told anew %s', (_, now, becomes) => {
    const court =
      'According to the police, a court in Lisbon sentenced Lena Orsk to 5 years in prison on 25 April 2019.';
    const first = build({ a: ['2019-05-01', 'A', court] });
    const then = build({ a: ['2019-05-01', 'A', now] }, [], first.ledger);
    expect(then.edition.events).toHaveLength(1);
    expect(former(then, `events/${first.edition.events[0]!.id}/`)).toBe(becomes);
  });

  const power = 'The power plant in Ghent burned down on 20 October 2022.';
  const talks = 'Igor Brandt visited Riga on 11 February 2021 for talks with Greta Holt.';
  test.each([
    ['with its day', 'Lena Orsk met Igor Brandt in Lisbon on 20 September 2022.', 'stands'],
    ['not where only other words give the day', 'Lena Orsk met Igor Brandt in Lisbon on Monday.', 'gone'],
  ])('when its sentence was put into another article, where its people are known, %s', (_, met, becomes) => {
    const b = ['2022-09-21', 'B', talks] as const;
    const first = build({ a: ['2022-10-21', 'A', `${met} ${power}`], b });
    const id = at(first, met)!;
    const unnamed = new Map([...first.ledger].map(([path, { who: _, ...entry }]) => [path, entry]));
    const then = build(
      { a: ['2022-10-21', 'A', power], b: [...b.slice(0, 2), `${talks} ${met}`] as never },
      [],
      unnamed,
    );
    expect(former(then, `events/${id}/`)).toBe(becomes);
  });

  test('a misspelt name that was put right leads to the right one', () => {
    const told = (name: string) => ({ a: `Paul Lind met ${name} in Lisbon on 11 January 2020.` });
    const first = build(told('Lena Ork'));
    const then = build(told('Lena Orsk'), [], first.ledger);
    expect(then.edition.actors.find((a) => a.name === 'Lena Orsk')?.id).toBe('lena-ork');
    const both = { ...told('Lena Orsk'), b: 'Lena Orsk visited Bern on 3 March 2022.' };
    const misspelt = build({ ...both, ...told('Lena Ork') });
    expect(former(build(both, [], misspelt.ledger), 'actors/lena-ork/')).not.toBe('gone');
  });

  test('what an editor held for one with somebody leads to that one, when nothing but that is told', () => {
    const told = { a: 'Lena Orsk met Paul Lind in Lisbon on 11 January 2020.' };
    const other = { b: 'Ana Ruiz visited Bern on 3 March 2022 and was received by Karl Brandt.' };
    const one: Correction = {
      ...{ do: 'merge', kind: 'actor', ...signed },
      target: { article: 'b', quote: 'Ana Ruiz' },
      with: { article: 'a', quote: 'Lena Orsk' },
    };
    const both = build({ ...told, ...other }, [one], build({ ...told, ...other }).ledger);
    expect(former(both, 'actors/lena-orsk/')).toBe('actors/ana-ruiz/');
    const left = build(told, [one], both.ledger);
    expect(former(left, 'actors/lena-orsk/')).toBe('stands');
    expect(former(left, 'actors/ana-ruiz/')).toBe('actors/lena-orsk/');
    expect(former(left, 'actors/karl-brandt/')).toBe('gone');
    expect(writeLedger(build(told, [one], left.ledger).ledger)).toBe(writeLedger(left.ledger));
  });

  test('not when its sentence gave way to another', () => {
    const first = build({
      a: 'Paul Lind met Lena Orsk in Lisbon on 11 January 2020. Ana Ruiz visited Bern on 3 May 2021.',
    });
    const id = at(first, 'met Lena Orsk');
    const then = build(
      { a: 'Karl Brandt met Ilse Varga in Vienna on 4 June 2022. Ana Ruiz visited Bern on 3 May 2021.' },
      [],
      first.ledger,
    );
    expect(former(then, `events/${id}/`)).toBe('gone');
  });

  test('nor by an entry like it in a list of such', () => {
    const months = (...names: string[]) => ({
      a: names.map((m) => `In ${m} 2031 Ana Ruiz met Paul Lind in Sorn.`).join(' '),
    });
    const first = build(months('May', 'June'));
    const [may, june] = ['In May', 'In June'].map((words) => at(first, words));
    const then = build(months('June'), [], first.ledger);
    expect(at(then, 'In June')).toBe(june);
    if (may !== june) expect(former(then, `events/${may}/`)).toBe('gone');
  });
});

describe('what is split off', () => {
  const texts = {
    a: 'Paul Lind met Lena Orsk in Lisbon on 11 January 2020.',
    b: 'Paul Lind met Lena Orsk in Lisbon on 11 January 2020, officials said.',
    c: 'Paul Lind met Lena Orsk in Lisbon on 11 January 2020, he said.',
    d: 'Paul Lind met Lena Orsk in Lisbon on 11 January 2020 at noon.',
  };
  const split = (article: string, name: string): Correction => ({
    ...{ do: 'split', kind: 'event', target: { article, quote: 'Paul Lind met Lena Orsk' }, name },
    ...signed,
  });
  const [second, third] = [split('b', 'Second round'), split('c', 'Third round')];
  const first = build(texts, [second, third]);
  const idOf = (b: typeof first, label: string) => b.edition.events.find((e) => e.label === label)?.id;
  test.each([
    ['another is taken back', [third]],
    ['they stand in another order', [third, second]],
    ['another is split off', [split('a', 'Fourth round'), third, second]],
  ])('keeps its number when %s', (_, corrections) => {
    const then = build(texts, corrections, first.ledger);
    expect(idOf(then, 'Third round')).toBe(idOf(first, 'Third round'));
    const other = corrections.includes(second)
      ? idOf(then, 'Second round')
      : former(then, `events/${idOf(first, 'Second round')}/`);
    expect(other).toBe(corrections.includes(second) ? idOf(first, 'Second round') : `events/${at(then, 'officials')}/`);
  });
});

test('what is split off keeps its address when the report that it was parted from is edited, or parts by itself', () => {
  const told = (place: string) => ({
    a: `Rosa Weiss signed an agreement with Ilse Varga in ${place} on 2 April 2021 for two days.`,
    b: 'Rosa Weiss signed an agreement with Ilse Varga in Lisbon on 2 April 2021, a spokesman confirmed.',
  });
  const split: Correction = {
    ...{ do: 'split', kind: 'event', name: 'Second round', ...signed },
    target: { article: 'b', quote: 'Rosa Weiss signed' },
  };
  const first = build(told('Lisbon'), [split]);
  const then = build(told('Bern'), [split], first.ledger);
  expect(at(then, 'confirmed')).toBe(at(first, 'confirmed'));
  expect(at(then, 'two days')).toBe(at(first, 'two days'));
  expect(writeLedger(build(told('Bern'), [split], then.ledger).ledger)).toBe(writeLedger(then.ledger));
});

test('what is split off what it was joined to is what it was before, in whatever order editors say so', () => {
  const texts = {
    a: 'Lena Orsk met Paul Lind in Lisbon on 11 January 2020.',
    b: 'Ana Ruiz signed an agreement with Karl Brandt in Bern on 3 March 2022.',
  };
  const target = { article: 'a', quote: 'Lena Orsk' };
  const merge: Correction = {
    ...{ do: 'merge', kind: 'actor', target, with: { article: 'b', quote: 'Ana Ruiz' } },
    ...signed,
  };
  const split: Correction = { do: 'split', kind: 'actor', target, ...signed };
  const ids = ({ edition }: ReturnType<typeof build>) => edition.actors.map((a) => a.id);
  const first = build(texts);
  const one = build(texts, [split, merge], first.ledger);
  expect(ids(one)).toEqual(ids(first).filter((id) => id !== 'ana-ruiz'));
  expect(ids(build(texts, [merge, split], one.ledger))).toEqual(ids(first));
  const events: Correction = {
    ...{ do: 'merge', kind: 'event', ...signed },
    target: { article: 'a', quote: 'Lena Orsk met' },
    with: { article: 'b', quote: 'Ana Ruiz signed' },
  };
  const joined = build(texts, [events], first.ledger);
  expect(former(joined, `events/${at(first, 'Ana Ruiz')}/`)).toBe(`events/${at(first, 'Lena Orsk')}/`);
  const parted: Correction = {
    do: 'split',
    kind: 'event',
    target: { article: 'b', quote: 'Ana Ruiz signed' },
    ...signed,
  };
  const then = build(texts, [events, parted], joined.ledger);
  expect([at(then, 'Lena Orsk'), at(then, 'Ana Ruiz')]).toEqual([at(first, 'Lena Orsk'), at(first, 'Ana Ruiz')]);
});

test('what is left when some is split off is known by its own words, not by the day and name of the whole', () => {
  const texts = {
    a: 'Rosa Weiss signed an agreement with Ilse Varga in Lisbon on 2 April 2021 for two days.',
    b: 'Rosa Weiss signed an agreement with Ilse Varga in Lisbon on 2 April 2021, a spokesman confirmed.',
  };
  const split: Correction = {
    ...{ do: 'split', kind: 'event', name: 'Second round', ...signed },
    target: { article: 'b', quote: 'Rosa Weiss signed' },
  };
  const both = build(texts, [split]);
  expect(both.ledger.get(`events/${at(both, 'two days')}/`)).toMatchObject({ parted: true });
  expect(both.ledger.get(`events/${at(both, 'confirmed')}/`)).toMatchObject({ parted: true });
  expect(writeLedger(build(texts, [split], both.ledger).ledger)).toBe(writeLedger(both.ledger));
});

test('an address names what an editor meant who wrote it, though its words are edited', () => {
  const told = (place: string) => ({
    a: `Rosa Weiss met Ilse Varga in ${place} on 2 April 2021. Rosa Weiss met Paul Lind in Oslo on 9 May 2021.`,
  });
  const first = build(told('Lisbon'));
  const second = build(
    { ...told('Lisbon'), b: 'Rosa Weiss met Ilse Varga in Lisbon on 2 April 2021, he said.' },
    [],
    first.ledger,
  );
  const id = at(first, 'Ilse Varga')!;
  const rename: Correction = {
    ...{ do: 'rename', kind: 'event', name: 'A meeting', ...signed },
    target: { article: 'a', quote: 'words that have gone', address: `events/${id}/` },
  };
  const then = build(told('Bern'), [rename], second.ledger);
  expect(then.edition.events.find((e) => e.label === 'A meeting')?.id).toBe(id);
  const who: Correction = {
    ...{ do: 'rename', kind: 'actor', name: 'Dame Rosa', ...signed },
    target: { article: 'a', quote: 'words that have gone', address: 'actors/rosa-weiss/' },
  };
  expect(build(told('Bern'), [who], second.ledger).edition.actors.find((a) => a.id === 'rosa-weiss')?.name).toBe(
    'Dame Rosa',
  );
});

test('a report that is parted from what joined it later keeps the page that it had', () => {
  const texts = {
    a: 'Paul Lind met Lena Orsk in Lisbon on 11 January 2020, he said.',
    b: 'Paul Lind met Lena Orsk in Lisbon on 11 January 2020, officials said.',
  };
  const target = { article: 'b', quote: 'Paul Lind met Lena Orsk' };
  const split: Correction = { do: 'split', kind: 'event', target, name: 'Second round', ...signed };
  const alone = build({ z: 'Ana Ruiz visited Bern on 3 March 2022.', b: texts.b }, [split]);
  const id = at(alone, 'officials')!;
  const then = build({ ...texts, z: 'Ana Ruiz visited Bern on 3 March 2022.' }, [split], alone.ledger);
  expect(then.edition.events.find((e) => e.label === 'Second round')?.id).toBe(id);
  expect(at(then, 'he said')).not.toBe(id);
  const again = build({ ...texts, z: 'Ana Ruiz visited Bern on 3 March 2022.' }, [split], then.ledger);
  expect(writeLedger(again.ledger)).toBe(writeLedger(then.ledger));
});

describe('an article’s address stays with its text', () => {
  const [river, harbour] = [
    [
      '2022-10-01',
      'The river',
      'Paul Lind met Lena Orsk in Lisbon on 11 January 2020. “We will not leave,” Lind said.',
    ],
    [
      '2022-11-01',
      'A harbour',
      'Ana Ruiz opened the harbour of Oslo on 3 May 2021. “Ships will come,” Ruiz said at noon.',
    ],
  ] as const;
  const first = build({ a: river, b: harbour });
  const titles = (b: typeof first) => Object.fromEntries(b.edition.articles.map((x) => [x.id, x.title]));
  test('when two files swap their names', () => {
    const then = build({ a: harbour, b: river }, [], first.ledger);
    expect(titles(then)).toEqual(titles(first));
    expect(then.displaced.map(({ own, id }) => `${own} ${id}`).sort()).toEqual(['a b', 'b a']);
    expect([...then.ledger.keys()]).toEqual([...first.ledger.keys()]);
    expect([...then.ledger.values()].filter((e) => e.to || e.gone)).toEqual([]);
  });
  test('when another text gets its name', () => {
    const gone = build({ b: harbour }, [], first.ledger);
    const other = [
      '2023-01-01',
      'Frost',
      'Ilse Varga visited Bern on 9 January 2023. “It is cold,” Varga said.',
    ] as const;
    const then = build({ a: other, b: harbour }, [], gone.ledger);
    expect(titles(then)).toEqual({ 'a-2': 'Frost', b: 'A harbour' });
    expect(former(then, 'articles/a/')).toBe('gone');
    expect(titles(build({ a: other, b: harbour }, [], then.ledger))).toEqual(titles(then));
  });
  test('when it has another’s file name, and another text has its own', () => {
    const swapped = build({ a: harbour, b: river }, [], first.ledger);
    const before = titles(swapped);
    const again = [river[0], 'The river', `${river[2]} Boats lay on the mud.`] as const;
    const then = build({ b: river, a: again }, [], swapped.ledger);
    expect(titles(then)).toMatchObject({ a: before['a'], 'a-2': 'The river' });
  });
  test('when another prints part of what it said, on the same day', () => {
    const wire = `${river[2]} Boats lay on the mud at noon, and children played where the ferry used to land.`;
    const bread = `${river[2]} Bakers in Halmouth baked no bread, since the mill had stopped.`;
    const before = build({ a: [river[0], river[1], wire], b: harbour });
    const then = build({ b: harbour, c: ['2022-10-01', 'Mud', bread] }, [], before.ledger);
    expect(former(then, 'articles/a/')).toBe('gone');
  });
  test('when another text gets its name, title and day after it was given up', () => {
    const gone = build({ b: harbour }, [], first.ledger);
    const other = [
      river[0],
      river[1],
      'Ilse Varga signed an agreement with Emil Sand in Madrid on 9 May 2022.',
    ] as const;
    expect(titles(build({ a: other, b: harbour }, [], gone.ledger))).toHaveProperty('a-2');
  });
  test('when one like it has another’s file name, after it was given up', () => {
    const gone = build({ b: harbour }, [], first.ledger);
    const like = ['2022-12-01', 'Water', river[2].replace(' in Lisbon', '')] as const;
    expect(titles(build({ b: like }, [], gone.ledger))).toEqual({ 'b-2': 'Water' });
    expect(titles(build({ b: river }, [], gone.ledger))).toEqual({ a: 'The river' });
  });
  test('when one like it under its title is added on another day, after it was given up', () => {
    const gone = build({ b: harbour }, [], first.ledger);
    const like = ['2022-12-01', 'The river', river[2].replace(' in Lisbon', '')] as const;
    expect(former(build({ c: like, b: harbour }, [], gone.ledger), 'articles/a/')).toBe('gone');
    const back = [river[0], river[1], like[2]] as const;
    expect(former(build({ c: back, b: harbour }, [], gone.ledger), 'articles/a/')).toBe('articles/c/');
  });
  test('when it is edited, or written anew under its title and day', () => {
    const edited = ['2022-10-01', 'The river rises', river[2].replace('leave', 'go')] as const;
    expect(titles(build({ a: edited, b: harbour }, [], first.ledger))).toMatchObject({ a: 'The river rises' });
    const anew = ['2022-10-01', 'The river', 'Nobody met anybody, it turned out later that week.'] as const;
    expect(titles(build({ a: anew, b: harbour }, [], first.ledger))).toMatchObject({ a: 'The river' });
  });
});

test('words that were given up come back as those of another', () => {
  const rain = 'Paul Lind met Lena Orsk in Lisbon on 11 January 2020. ';
  const told = (who: string) => ({ a: `${rain}The old ferry will not sail again this winter, ${who} said.` });
  const claims = ({ edition }: ReturnType<typeof build>) =>
    edition.claims.flatMap((c) => (c.content[0]!.exact.includes('ferry') ? [c.id] : []));
  const first = build(told('officials'));
  const none = build({ a: rain }, [], first.ledger);
  expect(claims(build(told('officials'), [], none.ledger))).toEqual(claims(first));
  expect(claims(build(told('the ministry'), [], none.ledger))).not.toEqual(claims(first));
});

test('nor in other words by the same', () => {
  const rain = 'Paul Lind met Lena Orsk in Lisbon on 11 January 2020. ';
  const told = (more: string) => ({
    a: `${rain}Lena Orsk said that the old ferry will not sail again this winter${more}.`,
  });
  const claims = ({ edition }: ReturnType<typeof build>) =>
    edition.claims.flatMap((c) => (c.content[0]!.exact.includes('ferry') ? [c.id] : []));
  const first = build(told(''));
  const none = build({ a: rain }, [], first.ledger);
  expect(claims(first)).toHaveLength(1);
  expect(claims(build(told(''), [], none.ledger))).toEqual(claims(first));
  expect(claims(build(told(' without a permit'), [], none.ledger))).not.toEqual(claims(first));
});

test('words that another says in another sentence are another statement', () => {
  const told = (who: string) => ({ a: `${who} said that the lower valley would never be left dry again.` });
  const first = build(told('Lena Orsk'));
  const then = build(told('At noon Karl Brandt'), [], first.ledger);
  const of = (b: typeof first) => b.edition.claims.map((c) => c.id);
  expect(of(first)).toHaveLength(1);
  expect(of(then).some((id) => of(first).includes(id))).toBe(false);
});

test('a statement keeps its anchor when it begins and ends with other words, or its sentence says it still', () => {
  const told = (said: string) => ({ a: `Lena Orsk said that ${said}.` });
  const first = build(told('the lower valley would never again be left dry by those who live above it'));
  const anchors = (b: typeof first) => b.edition.claims.map((c) => c.id);
  for (const said of [
    'all of the lower valley would never again be left dry by those who live beyond it',
    'valley would never again be left dry by those who live above',
  ])
    expect(anchors(build(told(said), [], first.ledger))).toEqual(anchors(first));
});
