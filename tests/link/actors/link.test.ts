import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { linkActors } from '../../../src/link/actors.ts';
import type { Knowledge } from '../../../src/model/seeds.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const nothing = readKnowledge(null);
const linked = (texts: Record<string, string>, knowledge: Knowledge = nothing) =>
  linkActors(
    Object.entries(texts).map(([id, text]) => extract(readArticle(`${id}.md`, text), knowledge)),
    knowledge,
  );
const people = (l: ReturnType<typeof linked>): string[] => l.actors.filter((a) => a.kind === 'person').map((a) => a.id);

test('one name in two spellings is one person', () => {
  const l = linked({
    a: 'Admiral Sergei Voronin sailed on. Sergei Voronin waved.',
    b: 'Admiral Sergey Voronin sailed back.',
  });
  expect(people(l)).toEqual(['sergei-voronin']);
  expect(l.variants.map((v) => [v.printed, v.kind])).toEqual([['Sergey Voronin', 'spelling']]);
});

test('a lone surname joins the only person of that name, in whatever article', () => {
  const l = linked({ a: 'Mr Quispe said no.', b: 'Fisheries minister Rosa Quispe said yes.' });
  expect(people(l)).toEqual(['rosa-quispe']);
});

test('two people with one surname stay two', () => {
  const l = linked({
    a: 'Harbour master Walter Brandt met Ines Roth and Omar Haddad.',
    b: 'Harbour master Hank Brandt met Ines Roth and Omar Haddad.',
  });
  expect(people(l)).toEqual(['hank-brandt', 'ines-roth', 'omar-haddad', 'walter-brandt']);
});

test('a likely slip in the name of one who holds the office in the same company is linked, and kept as printed', () => {
  const l = linked({
    a: 'Lao water minister Bounthavy Phommasan met Ines Roth and Omar Haddad. Phommasan smiled.',
    b: 'Lao water minister Bounthavy Phommasan saw Ines Roth and Omar Haddad.',
    c: 'Lao water minister Bounlary Phommasan saw Ines Roth and Omar Haddad.',
  });
  expect(people(l)).toEqual(['bounthavy-phommasan', 'ines-roth', 'omar-haddad']);
  expect(l.variants.map((v) => [v.actor, v.printed, v.article, v.kind])).toEqual([
    ['bounthavy-phommasan', 'Bounlary Phommasan', 'c', 'slip'],
  ]);
});

test('letters that one article explains name the same body in another', () => {
  const l = linked({ a: 'The Lower Basin River Commission (LBRC) met.', b: 'The LBRC said that it was done.' });
  expect(l.actors.map((a) => a.id)).toEqual(['lower-basin-river-commission']);
});

test('a ministry is one, whichever way round it is put', () => {
  const l = linked({
    a: 'Peru’s Defence Ministry said so.',
    b: 'The Peruvian defence ministry agreed.',
  });
  expect(l.actors.filter((a) => a.kind === 'organisation').length).toBe(1);
});

test('one person, two offices over time, each with its words', () => {
  const l = linked({
    a: 'Kenyan transport minister Amina Odhiambo cut the ribbon.',
    b: 'Kenyan finance minister Amina Odhiambo paid for it.',
  });
  const [amina] = l.actors.filter((a) => a.kind === 'person');
  expect(amina!.offices.map((o) => [o.title, o.country, o.evidence.map((e) => e.article)])).toEqual([
    ['transport minister', 'KEN', ['a']],
    ['finance minister', 'KEN', ['b']],
  ]);
});

test('the authority file gives id, name and office at the date', () => {
  const knowledge: Knowledge = {
    ...nothing,
    actors: [
      {
        id: 'amina-odhiambo',
        name: 'Amina Odhiambo',
        kind: 'person',
        aliases: ['Odhiambo'],
        country: 'KEN',
        wikidata: 'Q1',
        offices: [{ title: 'water minister', country: 'KEN', from: '2019', to: '2022' }],
      },
    ],
  };
  const at = (published: string) =>
    linked({ a: `---\npublished: "${published}"\n---\nFarmers thanked the Kenyan water minister for it.` }, knowledge);
  expect(people(at('2020-05-01'))).toEqual(['amina-odhiambo']);
  expect(people(at('2024-05-01'))).toEqual([]);
});

test('an office is the stated one, whether or not the name of its state stands in it', () => {
  const offices = [{ title: 'secretary of the River Council', country: 'KEN', from: '2019', to: '2022' }];
  const amina = { id: 'amina-odhiambo', name: 'Amina Odhiambo', kind: 'person' as const, aliases: [], country: 'KEN' };
  const titles = (printed: string) =>
    linked({ a: `Amina Odhiambo, ${printed}, cut the ribbon.` }, {
      ...nothing,
      actors: [{ ...amina, offices }],
    } as Knowledge).actors.flatMap((a) => a.offices.map((o) => `${o.title}: ${o.evidence.length}`));
  expect(titles('secretary of the Republic of Kenya River Council')).toEqual(['secretary of the River Council: 1']);
  expect(titles('secretary of the Kenyan River Council')).toEqual(['secretary of the River Council: 1']);
  expect(titles('secretary of the Kenyan Harbour Council')[0]).toBe('secretary of the River Council: 0');
});

test('the order of the articles doesn’t matter', () => {
  const a = { article: 'Mr Quispe met Ines Roth.', id: 'a' };
  const b = { article: 'Rosa Quispe and Ines Roth met the Lower Basin River Commission (LBRC).', id: 'b' };
  const c = { article: 'The LBRC said no to Rosa Quispe.', id: 'c' };
  const run = (list: (typeof a)[]) =>
    JSON.stringify(linked(Object.fromEntries(list.map((x) => [x.id, x.article]))).actors);
  expect(run([c, b, a])).toBe(run([a, b, c]));
});

test('a lone word that is no person’s joins nobody without a tie', () => {
  const l = linked({
    a: 'Dorrin Velm, a baker, won the race.',
    b: 'Velm cut 200 jobs. The company Velm said profits fell, and shares in Velm lost a tenth.',
  });
  expect(l.actors.map((a) => a.id)).toEqual(['dorrin-velm', 'velm']);
});

test('a lone first name joins nobody without a tie, and whoever is named beside the same people with one', () => {
  const full = 'Harbour master Amina Odhiambo met Ines Roth.';
  expect(people(linked({ a: full, b: 'Amina, 12, found the ring on the beach.' }))).toContain('amina');
  expect(people(linked({ a: full, b: 'Amina, 52, met Ines Roth again.' }))).toEqual(['amina-odhiambo', 'ines-roth']);
});
