import { expect, test } from 'vitest';
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

test('what “as” opens with a subject of its own goes before where somebody went', () => {
  expect(
    linesOf('A heroic cyclist flung himself onto the lorry on Monday as it mowed the people down, Claude Monet said.'),
  ).toContain('Heroic cyclist flings himself onto the lorry, Claude Monet says');
});
