import { expect, test } from 'vitest';
import { headlineOf } from '../../../src/extract/events/headline.ts';
import { quotationOf } from '../../../src/extract/events/quotation.ts';
import { treeOf } from '../../support/conlluTrees.ts';
import { read } from './read.ts';

const linesOf = (text: string) => read(text).events.flatMap((e) => e.clause ?? e.words ?? []);

test('whom a line names as its subject or as who says it, “his” means in it', () => {
  expect(linesOf('Long-time fan Bob Newt, who grew up in Sorn, praised his town on Monday.')).toContain(
    'Bob Newt praises his town',
  );
  const said = linesOf('Paul Lind says the bullet went through his neck in May and lodged in his shoulder.').join('; ');
  expect(said).toContain('Bullet goes through his neck, Paul Lind says');
  expect(said).not.toMatch(/Lind’s/);
});

test('“himself” is whoever the line’s subject is', () => {
  expect(linesOf('Paul Lind saw it all. A cyclist flung himself onto the lorry on Monday.')).toContain(
    'Cyclist flings himself onto the lorry',
  );
});

test('no pronoun means whom its own clause names', () => {
  const met = linesOf('Ana Ruiz ran the mill. Last May she saw Ruiz near the gate.').join('; ');
  expect(met).not.toMatch(/Ana Ruiz (?:sees|saw)/);
  const said = linesOf('Paul Lind left in May. Lind sold the barge on Monday, a deal that shook the town, he said.');
  expect(said.join('; ')).not.toMatch(/Paul Lind says/);
});

test('who says it is nobody whom his words name', () => {
  const t = treeOf(`
    Thieves NOUN 2 nsubj thief number=Plur
    robbed  VERB 0 root rob verbForm=Fin tense=Past
    Lind    PROPN 2 obj
    ,       PUNCT 2 punct
    he      PRON 6 nsubj
    said    VERB 2 parataxis say verbForm=Fin tense=Past
  `);
  const called = (names: RegExp) => ({
    dates: [],
    nameAt: (from: number, to: number) => (names.test(t.text.slice(from, to)) ? 'Paul Lind' : null),
  });
  expect(headlineOf(t, 1, called(/^he$/))).toBe('Thieves rob Lind, Paul Lind says');
  expect(headlineOf(t, 1, called(/^(?:he|Lind)$/))).toBeNull();
});

test('what a preposition joins is no subject of a quotation', () => {
  const t = treeOf(`
    Kole   PROPN 2 nsubj
    said   VERB 0 root say verbForm=Fin tense=Past
    by     ADP  4 case
    phone  NOUN 6 nsubj
    mills  NOUN 6 nsubj mill number=Plur
    failed VERB 2 ccomp fail verbForm=Fin tense=Past
    near   ADP  8 case
    Sorn   PROPN 6 obl
  `);
  const told = { node: 5, verb: 5, sentence: t.sentences[0]!, byVerb: true };
  expect(quotationOf(t, told, { dates: [], nameAt: () => null })?.line).toMatch(/^Kole/);
});

test('who says it closes a line once, with the capital that he has within sentences', () => {
  expect(linesOf('The campaign starts October 5, according to the electoral board.').join('; ')).not.toMatch(
    /according/,
  );
  expect(linesOf('A row of Gulls won. Gulls fans said the team arrived in Sorn on Monday.').join('; ')).toContain(
    ', Gulls fans say',
  );
  expect(linesOf('Police officers said the team arrived in Sorn on Monday.')).toContain(
    'Team arrives in Sorn, police officers say',
  );
});

test('a day is nobody’s object', () => {
  expect(linesOf('The exiles will fight on, Lee Kim predicted Wednesday.').join('; ')).not.toMatch(/predicts Wed/);
});

test('“but” joins no row: what follows it is another clause’s subject', () => {
  const lines = linesOf(
    'The party won a landslide in a 1990 election but the council, which seized power in 1988, never recognised the poll.',
  );
  expect(lines).toContain('Party wins a landslide');
  expect(linesOf('The council bought not a mill but a barge on Monday.').join('; ')).not.toMatch(/not a mill$/);
  expect(lines.filter((l) => !l.includes('1988')).join('; ')).not.toMatch(/but the council$/m);
});

test('“the company” is called by the name that it surely has, and “the minister” by his', () => {
  const founded = 'Nordika Inc. was founded in Sorn in 1990.';
  const sold = (words: string) => linesOf(`${words} The company sold its barge on Monday.`);
  expect(sold(founded)).toContain('Nordika Inc. sells its barge');
  expect(sold(`${founded} Halden Corp. was founded there in 2001.`)).toContain('Company sells its barge');
  expect(sold(`${founded} Veska opened an office there in 2001.`)).toContain('Company sells its barge');
  expect(linesOf('Judge Ana Ruiz heard the case in May. The judge freed two men on Monday.')).toContain(
    'Ana Ruiz frees two men',
  );
  expect(linesOf(`${founded} On Monday the company moved.`).join('; ')).not.toMatch(/Inc\. moves/);
  expect(linesOf('The ambassador, Lena Orsk, returned on Monday.')).toContain('Lena Orsk returns');
  expect(linesOf('Nordika FC won in 2001. The club sold its barge on Monday.').join('; ')).not.toMatch(/FC sells/);
});

test('two offices of one who is named are one, and of two who are named none is left out', () => {
  expect(linesOf('Chairman and chief executive Paul Lind opened the mill in Sorn on Monday.')).toContain(
    'Chairman and chief executive Paul Lind opens the mill in Sorn',
  );
  expect(linesOf('The mayor and Paul Lind opened a bridge on Monday.')).toContain('Mayor and Paul Lind open a bridge');
  expect(linesOf('Farmers and baker Ana Ruiz left Sorn on Monday.').join('; ')).not.toMatch(/leaves/);
  expect(linesOf('Mayor Ana Ruiz and minister Paul Lind opened a bridge on Monday.').join('; ')).not.toMatch(
    /^(?:Ana Ruiz|Paul Lind) opens/,
  );
});
